#!/usr/bin/env bash
# Time from the start of the process to the first 200 on GET /rest/agile/1.0/board: Backlot against WireMock standalone on
# the same JVM, interleaved. JDK25_HOME adds the rows of JDK 25. BENCH_ROUNDS: how often each is started (7).
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

need curl
rounds="${BENCH_ROUNDS:-7}"
board=/rest/agile/1.0/board
if [ -n "$java_25" ]; then
  # First, since it may package the jar anew.
  JDK25_HOME="$JDK25_HOME" BACKLOT_AOT=build "$bench/aot.sh"
fi
jar="$(backlot_jar)"
wiremock="$(wiremock_jar)"

stub="$work/startup-stub"
mkdir -p "$stub/mappings"
cat >"$stub/mappings/board.json" <<'END'
{"request": {"method": "GET", "url": "/rest/agile/1.0/board"},
 "response": {"status": 200, "headers": {"Content-Type": "application/json"}, "jsonBody": {"maxResults": 50, "values": []}}}
END

# The command of a variant at a port.
command_of() {
  local port="$2"
  case "$1" in
    wiremock-default) echo "$java_default -jar $wiremock --port $port --bind-address 127.0.0.1 --root-dir $stub" ;;
    wiremock-25) echo "$java_25 -jar $wiremock --port $port --bind-address 127.0.0.1 --root-dir $stub" ;;
    backlot-default) echo "$java_default -jar $jar --server.port=$port" ;;
    backlot-25) echo "$java_25 -jar $jar --server.port=$port" ;;
    backlot-25-aot) echo "$bench/aot.sh --server.port=$port" ;;
  esac
}

variants=(wiremock-default backlot-default)
[ -z "$java_25" ] || variants+=(wiremock-25 backlot-25 backlot-25-aot)

measure() {
  local port begin
  port="$(free_port)"
  begin="$EPOCHREALTIME"
  # shellcheck disable=SC2046
  start_server "$work/startup-$1.log" $(command_of "$1" "$port")
  await_200 "$port" "$board" "$server_pid"
  awk -v from="$begin" -v to="$EPOCHREALTIME" 'BEGIN { printf "%.0f\n", (to - from) * 1000 }' >>"$work/startup-$1.ms"
  kill_server "$server_pid"
}

for variant in "${variants[@]}"; do
  : >"$work/startup-$variant.ms"
done
for round in $(seq "$rounds"); do
  say "start-up, round $round of $rounds"
  for variant in "${variants[@]}"; do
    measure "$variant"
  done
done

millis() { median <"$work/startup-$1.ms"; }

{
  echo "## Start to the first 200 on \`GET $board\` (median of $rounds)"
  echo
  echo "| how | Backlot / WireMock | Backlot | WireMock |"
  echo "|---|---|---|---|"
  base="$(millis wiremock-default)"
  own="$(millis backlot-default)"
  echo "| \`java -jar\`, JDK $(java_major "$java_default") | $(ratio "$own" "$base") | $own ms | $base ms |"
  if [ -n "$java_25" ]; then
    base="$(millis wiremock-25)"
    own="$(millis backlot-25)"
    echo "| \`java -jar\`, JDK $(java_major "$java_25") | $(ratio "$own" "$base") | $own ms | $base ms |"
    own="$(millis backlot-25-aot)"
    echo "| \`bench/aot.sh\`, JDK $(java_major "$java_25"), WireMock plain | $(ratio "$own" "$base") | $own ms | $base ms |"
  fi
  echo
} | tee "$results/1-startup.md"
