#!/usr/bin/env bash
# Requests per second, p99 and memory, warm, 16 connections: a page of 50 whole issues and the list of boards, with a token
# and with Basic, against WireMock standalone serving the very same bodies as static stubs (with its defaults, and with its
# request journal off). The rounds of all servers are interleaved. Requests vary, since H2 reuses the result of a query
# that is repeated. WireMock's journal keeps every body that it sent, and by its defaults without end: at these sizes that
# fills any heap within half a minute, so rounds are short and the journal is emptied before each.
# BENCH_ROUNDS (9), BENCH_SECONDS a round (5), BENCH_WARM rounds before (6), BENCH_JAVA.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

need wrk curl
rounds="${BENCH_ROUNDS:-9}"
seconds="${BENCH_SECONDS:-5}"
warm="${BENCH_WARM:-6}"
java="${BENCH_JAVA:-$java_default}"
jar="$(backlot_jar)"
wiremock="$(wiremock_jar)"
basic="Basic $(printf admin:admin | base64)"
bearer="Bearer $token"
stubs="$work/stubs"
kinds=(issues boards)

for start_at in $(seq 0 53 1007); do
  echo "/rest/agile/1.0/board/84/issue?startAt=$start_at&maxResults=50"
done >"$work/issues.paths"
for max_results in $(seq 31 50); do
  echo "/rest/agile/1.0/board?startAt=0&maxResults=$max_results"
done >"$work/boards.paths"

# Server by server: its port and its number.
declare -A ports numbers
begin() {
  local name="$1"
  shift
  ports[$name]="$(free_port)"
  start_server "$work/throughput-$name.log" "${@//@PORT@/${ports[$name]}}"
  numbers[$name]="$server_pid"
}

record() {
  local kind="$1" number=0 path
  while read -r path; do
    number=$((number + 1))
    curl -sS -f -H "Authorization: $bearer" -o "$stubs/__files/$kind-$number.json" "http://127.0.0.1:${ports[backlot]}$path"
    cat >"$stubs/mappings/$kind-$number.json" <<END
{"request": {"method": "GET", "url": "$path"},
 "response": {"status": 200, "bodyFileName": "$kind-$number.json",
  "headers": {"Content-Type": "application/json;charset=UTF-8"}}}
END
  done <"$work/$kind.paths"
}

# load NAME KIND AUTHORIZATION: prints requests per second and p99 in milliseconds.
load() {
  local out
  [ "$1" != wiremock ] || curl -sS -f -o /dev/null -X DELETE "http://127.0.0.1:${ports[$1]}/__admin/requests"
  out="$(wrk -t2 -c16 --timeout 20s -d"${seconds}s" -s "$bench/requests.lua" "http://127.0.0.1:${ports[$1]}" -- "$work/$2.paths" "$3")"
  awk '$1 == "RESULT" && $4 == 0 { print $2, $3; found = 1 } END { exit !found }' <<<"$out" || { say "$1 $2: $out"; return 1; }
}

resident() { awk '$1 == "VmRSS:" { printf "%.0f", $2 / 1024 }' "/proc/${numbers[$1]}/status"; }

heap() {
  local jcmd
  jcmd="$(dirname "$(command -v "$java")")/jcmd"
  [ -x "$jcmd" ] || jcmd="$(dirname "$(readlink -f "$(command -v "$java")")")/jcmd"
  "$jcmd" "${numbers[$1]}" GC.run >/dev/null
  "$jcmd" "${numbers[$1]}" GC.heap_info |
    sed -nE 's/.*(heap|def new generation|tenured generation|new generation).* used ([0-9]+)K.*/\2/p' |
    awk '{ sum += $1 } END { printf "%.0f", sum / 1024 }'
}

begin backlot "$java" -jar "$jar" --server.port=@PORT@ --backlot.generate-issues=1000
await_200 "${ports[backlot]}" /rest/agile/1.0/board "${numbers[backlot]}"
rm -rf "$stubs"
mkdir -p "$stubs/mappings" "$stubs/__files"
for kind in "${kinds[@]}"; do
  record "$kind"
done
begin wiremock "$java" -jar "$wiremock" --port @PORT@ --bind-address 127.0.0.1 --root-dir "$stubs"
begin wiremock-no-journal "$java" -jar "$wiremock" --port @PORT@ --bind-address 127.0.0.1 --root-dir "$stubs" --no-request-journal
for name in wiremock wiremock-no-journal; do
  await_200 "${ports[$name]}" "/rest/agile/1.0/board?startAt=0&maxResults=50" "${numbers[$name]}"
done

runs=("backlot token" "backlot basic" "wiremock token" "wiremock-no-journal token")
authorization() { if [ "$1" = basic ]; then echo "$basic"; else echo "$bearer"; fi; }

for kind in "${kinds[@]}"; do
  for run in "${runs[@]}"; do
    read -r name how <<<"$run"
    say "warming $name, $kind, $how"
    for _ in $(seq "$warm"); do
      load "$name" "$kind" "$(authorization "$how")" >/dev/null
    done
    : >"$work/load-$kind-$name-$how"
  done
  for round in $(seq "$rounds"); do
    say "load, $kind, round $round of $rounds"
    for run in "${runs[@]}"; do
      read -r name how <<<"$run"
      load "$name" "$kind" "$(authorization "$how")" >>"$work/load-$kind-$name-$how"
    done
  done
done

rate() { awk '{ print $1 }' "$work/load-$1-$2-$3" | median; }
p99() { awk '{ print $2 }' "$work/load-$1-$2-$3" | median; }

row() {
  local kind="$1" name="$2" how="$3" base="$4"
  echo "| $kind | $name, $how | $(ratio "$(rate "$kind" "$name" "$how")" "$(rate "$kind" "$base" token)") |" \
    "$(ratio "$(p99 "$kind" "$name" "$how")" "$(p99 "$kind" "$base" token)") |" \
    "$(rate "$kind" "$name" "$how") | $(p99 "$kind" "$name" "$how") ms |"
}

{
  echo "## Requests per second, warm, 16 connections (median of $rounds rounds of $seconds s, JDK $(java_major "$java"))"
  echo
  echo "\`issues\`: \`GET /rest/agile/1.0/board/84/issue\`, 50 whole issues, $(wc -c <"$stubs/__files/issues-1.json") bytes;" \
    "\`boards\`: \`GET /rest/agile/1.0/board\`, $(wc -c <"$stubs/__files/boards-1.json") bytes."
  echo
  echo "| requests | server | rate / WireMock | p99 / WireMock | requests/s | p99 |"
  echo "|---|---|---|---|---|---|"
  for kind in "${kinds[@]}"; do
    row "$kind" backlot token wiremock
    row "$kind" backlot basic wiremock
    row "$kind" wiremock-no-journal token wiremock
    row "$kind" wiremock token wiremock
    echo "| $kind | Basic / token, Backlot | $(ratio "$(rate "$kind" backlot basic)" "$(rate "$kind" backlot token)") |" \
      "$(ratio "$(p99 "$kind" backlot basic)" "$(p99 "$kind" backlot token)") | | |"
    echo "| $kind | backlot, token / WireMock without its journal |" \
      "$(ratio "$(rate "$kind" backlot token)" "$(rate "$kind" wiremock-no-journal token)") |" \
      "$(ratio "$(p99 "$kind" backlot token)" "$(p99 "$kind" wiremock-no-journal token)") | | |"
  done
  echo
} | tee "$results/2-throughput.md"

{
  echo "## Memory after that load"
  echo
  echo "| server | resident / WireMock | resident | heap in use after a collection |"
  echo "|---|---|---|---|"
  base="$(resident wiremock)"
  for name in backlot wiremock wiremock-no-journal; do
    own="$(resident "$name")"
    echo "| $name | $(ratio "$own" "$base") | $own MB | $(heap "$name") MB |"
  done
  echo
} | tee "$results/3-memory.md"
