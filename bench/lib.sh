# What the benchmarks share. To be sourced.
set -euo pipefail

bench="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
root="$(dirname "$bench")"
work="${BENCH_WORK:-$root/target/bench}"
results="$work/results"
wiremock_version=3.13.2
# The administrator's token of the demo world, as the server prints it.
token=MTAwMDAwMDAwMDAxOmJhY2tsb3QtZGVtby10b2tlbiEh
mkdir -p "$work" "$results"

java_default="${JAVA_HOME:+$JAVA_HOME/bin/}java"
java_25="${JDK25_HOME:+$JDK25_HOME/bin/java}"

say() { echo "$*" >&2; }

need() {
  local command
  for command in "$@"; do
    command -v "$command" >/dev/null || { say "missing: $command"; return 1; }
  done
}

java_major() { "$1" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.specification\.version = //p'; }

# The packaged jar, copied so that a build in between does not change it. BENCH_JAR names another one.
backlot_jar() {
  local source="${BENCH_JAR:-$root/target/backlot.jar}"
  if [ ! -f "$source" ]; then
    say "building $source"
    (cd "$root" && ./mvnw -q -B -ntp -DskipTests package) >&2
  fi
  cp "$source" "$work/backlot.jar"
  echo "$work/backlot.jar"
}

wiremock_jar() {
  local jar="$work/wiremock-standalone-$wiremock_version.jar"
  if [ ! -f "$jar" ]; then
    (cd "$root" && ./mvnw -q -B -ntp dependency:copy \
      -Dartifact="org.wiremock:wiremock-standalone:$wiremock_version" -DoutputDirectory="$work") >&2
  fi
  echo "$jar"
}

free_port() {
  local port
  for _ in $(seq 50); do
    port=$((20000 + RANDOM % 12000))
    if ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
      echo "$port"
      return 0
    fi
  done
  return 1
}

pids=()
# Starts a server in the background: start_server LOG COMMAND...; its number is in $server_pid.
start_server() {
  local log="$1"
  shift
  "$@" >"$log" 2>&1 </dev/null &
  server_pid=$!
  pids+=("$server_pid")
}

# Ends a server that this script started and waits until it is gone.
stop_server() {
  kill "$1" 2>/dev/null || true
  wait "$1" 2>/dev/null || true
}

kill_server() {
  kill -9 "$1" 2>/dev/null || true
  wait "$1" 2>/dev/null || true
}

stop_all() {
  local pid
  for pid in "${pids[@]-}"; do
    [ -z "$pid" ] || kill_server "$pid"
  done
  stop_postgres
}
trap stop_all EXIT

# One request without a process of its own, so that the poller takes no processor time from what it waits for.
answers_200() {
  local port="$1" path="$2" line=
  exec 3<>"/dev/tcp/127.0.0.1/$port" || return 1
  printf 'GET %s HTTP/1.1\r\nHost: localhost:%s\r\nAuthorization: Bearer %s\r\nConnection: close\r\n\r\n' \
    "$path" "$port" "$token" >&3
  read -r -t 30 line <&3 || true
  exec 3<&- 3>&-
  [[ "$line" == *" 200"* ]]
}

# Waits for the first 200 of a server: await_200 PORT PATH PID [SECONDS [PAUSE]].
await_200() {
  local end=$((SECONDS + ${4:-300})) nothing
  until answers_200 "$1" "$2" 2>/dev/null; do
    if ! kill -0 "$3" 2>/dev/null || [ "$SECONDS" -gt "$end" ]; then
      say "no answer from the server on port $1"
      return 1
    fi
    # A pause, of 5 ms where it is this that is measured, without a process.
    read -r -t "${5:-0.005}" nothing <> <(:) || true
  done
}

median() { sort -n | awk '{ v[NR] = $1 } END { if (NR) print (NR % 2) ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }

ratio() { awk -v a="$1" -v b="$2" 'BEGIN { if (b > 0) printf "%.2f", a / b; else printf "-" }'; }

postgres_dir=
postgres_bin=
as_postgres() { if [ "$(id -u)" -eq 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }

# A PostgreSQL server of the benchmark's own, or the one that BENCH_POSTGRES_URL names; its URL is in $postgres_url.
start_postgres() {
  if [ -n "${BENCH_POSTGRES_URL-}" ]; then
    postgres_url="$BENCH_POSTGRES_URL"
    return 0
  fi
  postgres_bin="$(dirname "$(command -v pg_ctl || find /usr/lib/postgresql -path '*/bin/pg_ctl' 2>/dev/null | sort -V | tail -n 1)")"
  [ -x "$postgres_bin/pg_ctl" ] || { say "no PostgreSQL here: install it or set BENCH_POSTGRES_URL"; return 1; }
  local port
  port="$(free_port)"
  postgres_dir="$(mktemp -d)"
  [ "$(id -u)" -ne 0 ] || chown postgres "$postgres_dir"
  as_postgres "$postgres_bin/initdb" -D "$postgres_dir/data" -U postgres -A trust -E UTF8 --locale=C >/dev/null
  as_postgres "$postgres_bin/pg_ctl" -D "$postgres_dir/data" -w -l "$postgres_dir/log" \
    -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=" start >/dev/null
  postgres_url="jdbc:postgresql://127.0.0.1:$port/postgres?user=postgres"
}

stop_postgres() {
  [ -n "$postgres_dir" ] || return 0
  as_postgres "$postgres_bin/pg_ctl" -D "$postgres_dir/data" -m immediate stop >/dev/null || true
  rm -rf "$postgres_dir"
  postgres_dir=
}

# What is asked in turns of a server, how often and how long: BENCH_ROUNDS (15), BENCH_SECONDS a round (2), BENCH_WARM rounds
# before (6), BENCH_JAVA. The paths are in $work/KIND.paths.
prepare_turns() {
  need wrk curl
  rounds="${BENCH_ROUNDS:-15}"
  seconds="${BENCH_SECONDS:-2}"
  warm="${BENCH_WARM:-6}"
  java="${BENCH_JAVA:-$java_default}"
  jar="$(backlot_jar)"
  kinds=(info board issues)
  echo /rest/api/2/serverInfo >"$work/info.paths"
  echo /rest/agile/1.0/board/92 >"$work/board.paths"
  local max_results
  for max_results in $(seq 20 50); do
    echo "/rest/agile/1.0/board/92/issue?startAt=0&maxResults=$max_results"
  done >"$work/issues.paths"
}

# rate_of SERVER PATHS AUTHORIZATION: prints how many of these requests a second are answered, for $seconds, on 16 connections.
rate_of() {
  local out
  out="$(wrk -t2 -c16 --timeout 20s -d"${seconds}s" -s "$bench/requests.lua" "$1" -- "$2" "$3")"
  awk '$1 == "RESULT" && $4 == 0 { print $2; found = 1 } END { exit !found }' <<<"$out" || { say "$1 $2: $out"; return 1; }
}

# in_turns NAME: for each of $kinds all of $ways, $warm times for nothing and then in $rounds rounds, one after the other. What
# "load KIND WAY" prints is kept under the name.
in_turns() {
  local kind way round
  for kind in "${kinds[@]}"; do
    for way in "${ways[@]}"; do
      for _ in $(seq "$warm"); do load "$kind" "$way" >/dev/null; done
      : >"$work/$1-$kind-$way"
    done
    for round in $(seq "$rounds"); do
      say "$kind, round $round of $rounds"
      for way in "${ways[@]}"; do load "$kind" "$way" >>"$work/$1-$kind-$way"; done
    done
  done
}

# share NAME KIND WAY: the middle of the rounds' ratios of a way to the first of $ways.
share() { paste "$work/$1-$2-$3" "$work/$1-$2-${ways[0]}" | awk '{ printf "%.4f\n", $1 / $2 }' | median | awk '{ printf "%.2f", $1 }'; }

# middle NAME KIND WAY: the middle of what was kept.
middle() { median <"$work/$1-$2-$3"; }
