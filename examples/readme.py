#!/usr/bin/env python3
"""Holds the README to what it shows: runs the calls and commands of its console blocks against the Backlot at BACKLOT_URL,
in worlds of their own, and compares each block that says which file it is from (<!-- from PATH -->) with that file.
"""

import os
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
URL = os.environ["BACKLOT_URL"]
JAR = os.environ.get("BACKLOT_JAR", ROOT / "target/backlot.jar")
NAMED = re.compile(r"\b(blue|green)\b(?!\.yaml)")
MARK = f"-{os.getpid()}"
OWN = "readme" + MARK


def commands(text):
    """Each command with the output that is shown below it; all but those that make or start the server."""
    for block in re.findall(r"```console\n(.*?)```", text, re.S):
        for part in re.split(r"^\$ ", block, flags=re.M)[1:]:
            lines, shown = part.rstrip("\n").split("\n"), []
            while len(lines) > 1 and lines[-1].startswith(("{", "[")):
                shown.insert(0, lines.pop())
            if lines[0].startswith(("curl ", "java -jar target/backlot.jar ")):
                yield "\n".join(lines), "\n".join(shown)


def here(command):
    """The same command for this server: what names no world goes into one that is thrown away."""
    base = URL.removeprefix("http://")
    command = command.replace("target/backlot.jar", f"'{JAR}'").replace("http://localhost:8080", URL)
    command = re.sub(r"localhost:8080(?=/w/|/_backlot/v1/worlds)", base, command)
    return NAMED.sub(lambda name: name[0] + MARK, command.replace("localhost:8080", f"{base}/w/{OWN}"))


def run(command, directory):
    """What it prints, and whether it went well."""
    if not command.startswith("curl "):
        done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, cwd=directory)
        return done.stdout + done.stderr, done.returncode == 0
    command = command.replace("curl ", "curl -w '\\n%{http_code}' ", 1)
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, cwd=directory, check=True)
    body, status = done.stdout.rsplit("\n", 1)
    return body, int(status) < 300


def worlds(method, name, *more):
    call = ["curl", "-sS", "-o", os.devnull, "-X", method, "-H", "Content-Type: application/json", *more]
    subprocess.run([*call, f"{URL}/_backlot/v1/worlds{name}"], check=True)


def check_calls(text):
    worlds("POST", "", "-d", f'{{"name":"{OWN}"}}')
    count = 0
    try:
        with tempfile.TemporaryDirectory() as directory:
            for command, shown in commands(text):
                told, well = run(here(command), directory)
                if told.strip() != shown if shown else not well:
                    sys.exit(f"README.md: {command}\nwas answered with: {told}")
                count += 1
        return count
    finally:
        for name in (OWN, "blue" + MARK, "green" + MARK):
            worlds("DELETE", f"/{name}")


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
