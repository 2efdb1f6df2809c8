#!/usr/bin/env bash
# How long a million issues take to make, in how much memory, in files, in memory and on PostgreSQL; and what export and import of a
# smaller world take: bench/million.sh
# BENCH_ISSUES (1000000), BENCH_DATABASES ("file memory postgresql"), BENCH_HEAP (1g), BENCH_HEAP_MEMORY (8g) where the database is in
# memory, too; BENCH_TRANSFER how many issues are exported and imported (200000; 0 for none), BENCH_HEAP_TRANSFER (4g), BENCH_JAVA.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

need curl jcmd
java="${BENCH_JAVA:-$java_default}"
issues="${BENCH_ISSUES:-1000000}"
transfer="${BENCH_TRANSFER:-200000}"
read -r -a databases <<<"${BENCH_DATABASES:-file memory postgresql}"
jar="$(backlot_jar)"

# serve HEAP OPTION...; its address is in $served.
serve() {
  local port
  port="$(free_port)"
  served="http://127.0.0.1:$port/_backlot/v1"
  start_server "$work/million.log" "$java" "-Xmx$1" -jar "$jar" --server.port="$port" --backlot.limits.world=8GB --backlot.limits.body-time=1h "${@:2}"
  await_200 "$port" /rest/agile/1.0/board "$server_pid"
}

# How long a request takes, in seconds; it must succeed: took WHAT CURL-ARGUMENT...
took() {
  curl -sSf -o "$work/million.out" -w '%{time_total}' "${@:2}" || { say "$1 failed"; return 1; }
}

generate() {
  took generate -H 'Content-Type: application/json' -d "{\"boards\":3,\"sprints\":20,\"issues\":$1,\"seed\":42}" "$served/seed"
}

# The most memory that the process ever had, in MB.
peak() { awk '/VmHWM/ { printf "%d", $2 / 1024 }' "/proc/$server_pid/status"; }

# What is in the heap once everything that nobody needs is gone, in MB.
live() {
  jcmd "$server_pid" GC.run >/dev/null
  jcmd "$server_pid" GC.heap_info | awk 'match($0, /used [0-9]+K/) { sum = substr($0, RSTART + 5, RLENGTH - 6); print int(sum / 1024); exit }'
}

row() {
  local where="$1" heap="$2" seconds
  say "$issues issues, $where"
  serve "$heap" "${@:3}"
  seconds="$(generate "$issues")"
  echo "| $where | $heap | $seconds | $(live) | $(peak) |"
  stop_server "$server_pid"
}

transfer_rows() {
  local seconds
  say "$transfer issues out and in"
  serve "${BENCH_HEAP_TRANSFER:-4g}"
  generate "$transfer" >/dev/null
  echo "| generated in memory | - | $(live) | $(peak) |"
  seconds="$(took export "$served/export")"
  mv "$work/million.out" "$work/million.json"
  echo "| exported, $(($(stat -c %s "$work/million.json") / 1000000)) MB | $seconds | $(live) | $(peak) |"
  stop_server "$server_pid"
  serve "${BENCH_HEAP_TRANSFER:-4g}"
  seconds="$(took import -H 'Content-Type: application/json' -T "$work/million.json" -X POST "$served/import")"
  echo "| imported into another server | $seconds | $(live) | $(peak) |"
  stop_server "$server_pid"
}

{
  echo "## $issues issues"
  echo
  echo "| database | -Xmx | seconds | heap in use after a collection, MB | most memory of the process, MB |"
  echo "|---|---|---|---|---|"
  for database in "${databases[@]}"; do
    case "$database" in
      file)
        rm -rf "$work/million-data"
        row "H2 in files" "${BENCH_HEAP:-1g}" --backlot.data-dir="$work/million-data"
        ;;
      memory) row "H2 in memory" "${BENCH_HEAP_MEMORY:-8g}" ;;
      postgresql)
        start_postgres
        row "PostgreSQL" "${BENCH_HEAP:-1g}" "--spring.datasource.url=$postgres_url"
        stop_postgres
        ;;
    esac
  done
  if [ "$transfer" -gt 0 ]; then
    echo
    echo "| a world of $transfer issues | seconds | heap in use after a collection, MB | most memory of the process, MB |"
    echo "|---|---|---|---|"
    transfer_rows
  fi
  echo
} | tee "$results/7-million.md"
