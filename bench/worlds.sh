#!/usr/bin/env bash
# How many worlds a second, what snapshot and restore take, and what worlds weigh: bench/worlds.sh
# BENCH_ROUNDS (5), BENCH_REQUESTS turns a round (100), BENCH_JAVA.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

need curl jcmd
java="${BENCH_JAVA:-$java_default}"
jar="$(backlot_jar)"
port="$(free_port)"
start_server "$work/worlds.log" "$java" -Xmx2g -XX:+UseSerialGC -jar "$jar" --server.port="$port"
await_200 "$port" /rest/agile/1.0/board "$server_pid"
{
  echo "## Worlds (demo data, one client)"
  echo
  "$java" "$bench/Worlds.java" "http://127.0.0.1:$port" "$server_pid"
  echo
} | tee "$results/6-worlds.md"
