#!/usr/bin/env bash
# Backlot with curl: a world of one's own, a sprint in it, a fault, the journal. Wants BACKLOT_URL, or port 8080, and a Backlot there.
set -euo pipefail
server="${BACKLOT_URL:-http://localhost:8080}"

# call METHOD URL [JSON]: prints the body; ends the script where the status is 400 or more.
call() {
  curl -sS --fail-with-body -u fred:fred -X "$1" "$2" ${3:+-H 'Content-Type: application/json' -d "$3"}
}

# field NAME: the first value of that name in the JSON that comes in. For more, take jq.
field() {
  grep -o "\"$1\":[^,}]*" | head -n 1 | sed 's/^[^:]*://; s/"//g'
}

expect() {
  [ "$1" = "$2" ] || { echo "expected $2, not $1" >&2; exit 1; }
}

# The control API takes no login from this machine's own programs.
world="$(curl -sS --fail-with-body -X POST "$server/_backlot/v1/worlds")"
jira="$(echo "$world" | field url)"
trap 'curl -sS -X DELETE "$server/_backlot/v1/worlds/$(echo "$world" | field name)"' EXIT

# A sprint with an issue in it.
sprint="$(call POST "$jira/rest/agile/1.0/sprint" '{"name":"Mine","originBoardId":84}' | field id)"
call POST "$jira/rest/agile/1.0/sprint/$sprint/issue" '{"issues":["PR-1"]}'
expect "$(call GET "$jira/rest/agile/1.0/sprint/$sprint/issue?fields=summary" | field total)" 1

# The next request for the sprint finds a busy Jira, the one after that does not.
call POST "$jira/_backlot/v1/faults" "{\"path\":\"/rest/agile/1.0/sprint/$sprint\",\"status\":503,\"times\":1}" >/dev/null
expect "$(curl -sS -o /dev/null -w '%{http_code}' -u fred:fred "$jira/rest/agile/1.0/sprint/$sprint")" 503
expect "$(call GET "$jira/rest/agile/1.0/sprint/$sprint" | field name)" Mine

# What was asked of it.
expect "$(call GET "$jira/_backlot/v1/journal?path=/rest/agile/1.0/sprint/$sprint" | field total)" 2
expect "$(call GET "$jira/_backlot/v1/journal?status=503" | field total)" 1
echo "curl: passed"
