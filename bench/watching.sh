#!/usr/bin/env bash
# What watching costs: requests per second with the journal (as it is by itself) and with twenty faults besides that meet
# nothing, against a server without a journal; warm, 16 connections, three servers in turns. Ratios are taken within each
# round, because what else the machine does changes from round to round.
# BENCH_ROUNDS, BENCH_SECONDS, BENCH_WARM and BENCH_JAVA as for all that is asked in turns (lib.sh).
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

prepare_turns
ways=(unwatched journal faults)

declare -A ports
for way in "${ways[@]}"; do
  ports[$way]="$(free_port)"
  size=1000
  [ "$way" != unwatched ] || size=0
  start_server "$work/watching-$way.log" "$java" -jar "$jar" --server.port="${ports[$way]}" --backlot.journal.size="$size"
  await_200 "${ports[$way]}" /rest/agile/1.0/board "$server_pid"
done
for number in $(seq 20); do
  curl -sS -f -o /dev/null -H 'Content-Type: application/json' "http://127.0.0.1:${ports[faults]}/_backlot/v1/faults" \
    -d "{\"method\":\"GET\",\"path\":\"/rest/agile/1.0/sprint/*/issue/$number/**\",\"status\":503}"
done

load() { rate_of "http://127.0.0.1:${ports[$2]}" "$work/$1.paths" "Bearer $token"; }
in_turns watching

{
  echo "## Requests per second with journal and faults, warm, 16 connections (median of $rounds rounds of $seconds s, JDK $(java_major "$java"))"
  echo
  echo "| requests | journal / none | journal and 20 faults / none | none | journal | journal and faults |"
  echo "|---|---|---|---|---|---|"
  for kind in "${kinds[@]}"; do
    echo "| $kind | $(share watching "$kind" journal) | $(share watching "$kind" faults) |" \
      "$(middle watching "$kind" unwatched) | $(middle watching "$kind" journal) | $(middle watching "$kind" faults) |"
  done
  echo
} | tee "$results/7-watching.md"
