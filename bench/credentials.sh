#!/usr/bin/env bash
# What it costs to say who one is: requests per second with a password and with a personal access token against none at all,
# warm, 16 connections, all three in turns on one server. The requests are such that everybody gets the same answer.
# Ratios are taken within each round, because what else the machine does changes from round to round.
# BENCH_ROUNDS, BENCH_SECONDS, BENCH_WARM and BENCH_JAVA as for all that is asked in turns (lib.sh).
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

prepare_turns
ways=(nobody password token)

authorization() {
  case "$1" in
    password) echo "Basic $(printf admin:admin | base64)" ;;
    token) echo "Bearer $token" ;;
    *) echo "" ;;
  esac
}

port="$(free_port)"
start_server "$work/credentials.log" "$java" -jar "$jar" --server.port="$port"
await_200 "$port" /rest/agile/1.0/board "$server_pid"
server="http://127.0.0.1:$port"

# Who is logged in sees no more issues, or the comparison would say nothing; an epic of a closed project is told to them.
for kind in "${kinds[@]}"; do
  path="$(tail -n 1 "$work/$kind.paths")"
  for way in "${ways[@]}"; do
    curl -sS -f -H "Authorization: $(authorization "$way")" "$server$path" >"$work/$kind-$way.json"
  done
done

load() { rate_of "$server" "$work/$1.paths" "$(authorization "$2")"; }
in_turns credentials

{
  echo "## Requests per second by credential, warm, 16 connections (median of $rounds rounds of $seconds s, JDK $(java_major "$java"))"
  echo
  echo "\`info\`: \`GET /rest/api/2/serverInfo\`; \`board\`: \`GET /rest/agile/1.0/board/92\`; \`issues\`: a page of its issues," \
    "$(wc -c <"$work/issues-nobody.json") bytes to nobody, $(wc -c <"$work/issues-token.json") to the others."
  echo
  echo "| requests | password / nobody | token / nobody | nobody | password | token |"
  echo "|---|---|---|---|---|---|"
  for kind in "${kinds[@]}"; do
    echo "| $kind | $(share credentials "$kind" password) | $(share credentials "$kind" token) |" \
      "$(middle credentials "$kind" nobody) | $(middle credentials "$kind" password) | $(middle credentials "$kind" token) |"
  done
  echo
} | tee "$results/5-credentials.md"
