#!/usr/bin/env python3
"""Holds the README to what it shows: runs the calls of its first screen against the Backlot at BACKLOT_URL, in a world of
their own, and compares each block that says which file it is from (<!-- from PATH -->) with that file.
"""

import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
WORLDS = os.environ["BACKLOT_URL"] + "/_backlot/v1/worlds"


def commands(text):
    """The curl calls before the first heading of the second level, each with the output that is shown below it."""
    for block in re.findall(r"```console\n(.*?)```", text.split("\n## ")[0], re.S):
        for part in re.split(r"^\$ ", block, flags=re.M)[1:]:
            lines, shown = part.rstrip("\n").split("\n"), []
            while len(lines) > 1 and lines[-1].startswith(("{", "[")):
                shown.insert(0, lines.pop())
            if lines[0].startswith("curl "):
                yield "\n".join(lines), "\n".join(shown)


def run(command, base):
    command = command.replace("localhost:8080", base).replace("curl ", "curl -w '\\n%{http_code}' ", 1)
    body, status = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=True).stdout.rsplit("\n", 1)
    return body, int(status)


def check_calls(text):
    world = f"readme-{os.getpid()}"
    curl = ["curl", "-sS", "--fail-with-body", "-o", os.devnull]
    subprocess.run([*curl, "-H", "Content-Type: application/json", "-d", f'{{"name":"{world}"}}', WORLDS], check=True)
    try:
        base = WORLDS.removeprefix("http://").removesuffix("/_backlot/v1/worlds") + f"/w/{world}"
        count = 0
        for command, shown in commands(text):
            body, status = run(command, base)
            if body.strip() != shown if shown else status >= 300:
                sys.exit(f"README.md: {command}\nwas answered with {status}: {body}")
            count += 1
        return count
    finally:
        subprocess.run([*curl, "-X", "DELETE", f"{WORLDS}/{world}"], check=True)


def check_blocks(text):
    blocks = re.findall(r"<!-- from (\S+) -->\n```\w*\n(.*?)```", text, re.S)
    for path, block in blocks:
        if block not in (ROOT / path).read_text():
            sys.exit(f"README.md: the block is not as in {path}:\n{block}")
    return len(blocks)


readme = (ROOT / "README.md").read_text()
calls, blocks = check_calls(readme), check_blocks(readme)
assert calls and blocks, "nothing of the README was checked"
print(f"README.md: {calls} calls and {blocks} blocks passed")
