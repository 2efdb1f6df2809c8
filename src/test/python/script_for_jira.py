"""A script as people write it for Jira with python-jira; nothing in it knows of Backlot but the address.

The release that Debian ships sends an Accept header that is none, which Jira takes.
"""

import io
import os

from jira import JIRA
from jira.exceptions import JIRAError

base = os.environ["BACKLOT_URL"]
jira = JIRA(base, basic_auth=("admin", "admin"))
assert jira.myself()["name"] == "admin"
assert "PR" in [project.key for project in jira.projects()]

issue = jira.create_issue(project="PR", summary="From a script", issuetype={"name": "Story"})
issue.update(fields={"summary": "Renamed by a script", "labels": ["one"]})
issue.update(labels=[{"add": "two"}])
assert (issue.fields.summary, issue.fields.labels) == ("Renamed by a script", ["one", "two"])
jira.assign_issue(issue, "fred")
jira.add_comment(issue, "a comment").update(body="changed")
assert [comment.body for comment in jira.comments(issue)] == ["changed"]
jira.transition_issue(issue, "In Progress")
assert jira.issue(issue.key).fields.status.name == "In Progress"
jira.add_watcher(issue, "fred")
assert "fred" in [watcher.name for watcher in jira.watchers(issue).watchers]
jira.add_worklog(issue, timeSpent="2h")
assert [worklog.timeSpentSeconds for worklog in jira.worklogs(issue)] == [7200]
jira.create_issue_link("Blocks", issue.key, "PR-1")
assert [link.type.name for link in jira.issue(issue.key).fields.issuelinks] == ["Blocks"]
attachment = jira.add_attachment(issue, attachment=io.BytesIO(b"hello"), filename="a.txt")
assert jira.attachment(attachment.id).get() == b"hello"
found = jira.search_issues("project = PR AND labels = two ORDER BY created DESC", maxResults=5)
assert [each.key for each in found] == [issue.key]

assert 84 in [board.id for board in jira.boards(type="scrum")]
sprint = jira.create_sprint("From a script", 84)
jira.add_issues_to_sprint(sprint.id, [issue.key])
assert "From a script" in [each.name for each in jira.sprints(84, state="future")]
sprint.update(name="Renamed", goal="g", state="future")
assert jira.sprint(sprint.id).name == "Renamed"
jira.rank(issue.key, next_issue="PR-5")
jira.move_to_backlog([issue.key])
sprint.delete()

version = jira.create_version("From a script", "PR")
version.update(released=True)
assert jira.version(version.id).released
version.delete()

for wrong, status, text in [
    (lambda: jira.issue("PR-99999"), 404, "Issue Does Not Exist"),
    (lambda: jira.search_issues("nonsense = 1"), 400, "Field 'nonsense' does not exist"),
    (lambda: JIRA(base, basic_auth=("admin", "wrong"), max_retries=0).myself(), 401, ""),
]:
    try:
        wrong()
        raise AssertionError("not refused: " + text)
    except JIRAError as refusal:
        assert (refusal.status_code, text in refusal.text) == (status, True), refusal

issue.delete()

old = JIRA(base, basic_auth=("admin", "admin"), options={"agile_rest_path": "greenhopper/experimental-api"})
assert [each.id for each in old.boards()] == [each.id for each in jira.boards()]
assert old.sprint(37).name == "sprint 1"
print("done")
