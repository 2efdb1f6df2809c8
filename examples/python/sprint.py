#!/usr/bin/env python3
"""Backlot from Python: a world of one's own, a sprint in it, a fault, the journal.

Wants BACKLOT_URL, or port 8080, and a Backlot there; nothing but Python's own library.
"""

import base64
import json
import os
import urllib.error
import urllib.request

SERVER = os.environ.get("BACKLOT_URL", "http://localhost:8080")


def call(method, url, body=None, user=None):
    """The status and the JSON of an answer."""
    request = urllib.request.Request(url, method=method)
    if user:
        pair = base64.b64encode(f"{user}:{user}".encode()).decode()
        request.add_header("Authorization", f"Basic {pair}")
    if body is not None:
        request.add_header("Content-Type", "application/json")
        request.data = json.dumps(body).encode()
    try:
        with urllib.request.urlopen(request) as answer:
            return answer.status, json.loads(answer.read() or "null")
    except urllib.error.HTTPError as error:
        return error.code, json.loads(error.read() or "null")


class World:
    """A Jira of one's own, for as long as a with block lasts."""

    def __enter__(self):
        status, made = call("POST", f"{SERVER}/_backlot/v1/worlds", {})
        assert status == 201, made
        self.name, self.url = made["name"], made["url"]
        return self

    def __exit__(self, *failure):
        if failure[0]:
            for entry in self.control("GET", "/journal?order=oldest")["entries"]:
                print(entry["status"], entry["method"], entry["url"], entry.get("nearMiss", ""))
        call("DELETE", f"{SERVER}/_backlot/v1/worlds/{self.name}")

    def control(self, method, path, body=None):
        status, answer = call(method, f"{self.url}/_backlot/v1{path}", body)
        assert status < 300, answer
        return answer

    def fred(self, method, path, body=None):
        return call(method, self.url + path, body, user="fred")


def test_a_sprint_survives_a_busy_jira():
    with World() as jira:
        status, sprint = jira.fred("POST", "/rest/agile/1.0/sprint", {"name": "Mine", "originBoardId": 84})
        assert status == 201, sprint
        path = f"/rest/agile/1.0/sprint/{sprint['id']}/issue"

        jira.control("POST", "/faults", {"method": "POST", "path": path, "status": 503, "times": 1})
        assert jira.fred("POST", path, {"issues": ["PR-1"]})[0] == 503
        assert jira.fred("GET", path)[1]["total"] == 0
        assert jira.fred("POST", path, {"issues": ["PR-1"]})[0] == 204
        assert jira.fred("GET", path)[1]["total"] == 1

        asked = jira.control("GET", f"/journal?method=POST&path={path}&order=oldest")["entries"]
        assert [entry["status"] for entry in asked] == [503, 204], asked


def test_a_clock_stands_still():
    with World() as jira:
        jira.control("PUT", "/clock", {"fixed": "2026-08-14T12:00:00Z"})
        assert jira.fred("GET", "/rest/api/2/serverInfo")[1]["serverTime"].startswith("2026-08-14T12:00:00")


if __name__ == "__main__":
    test_a_sprint_survives_a_busy_jira()
    test_a_clock_stands_still()
    print("python: passed")
