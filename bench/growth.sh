#!/usr/bin/env bash
# How the first page of a board, of its backlog and the count grow from 1,000 to 100,000 issues, on H2 and on PostgreSQL.
# BENCH_SIZES ("1000 100000"), BENCH_REQUESTS of each kind (60), BENCH_DATABASES ("h2 postgresql"), BENCH_POSTGRES_URL.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

need psql
requests="${BENCH_REQUESTS:-60}"
java="${BENCH_JAVA:-$java_default}"
read -r -a databases <<<"${BENCH_DATABASES:-h2 postgresql}"
read -r -a sizes <<<"${BENCH_SIZES:-1000 100000}"
jar="$(backlot_jar)"

# The settings of a database, new and empty.
settings() {
  local schema="bench_$$_$2"
  if [ "$1" = h2 ]; then
    echo "--spring.datasource.url=jdbc:h2:mem:$schema;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000"
  else
    psql -q "${postgres_url#jdbc:}" -c "create schema $schema" >&2
    echo "--spring.datasource.url=$postgres_url&currentSchema=$schema"
  fi
}

measure() {
  local port
  port="$(free_port)"
  start_server "$work/growth-$1-$2.log" "$java" -jar "$jar" --server.port="$port" --backlot.generate-issues="$2" "$(settings "$1" "$2")"
  await_200 "$port" /rest/agile/1.0/board "$server_pid"
  "$java" "$bench/Growth.java" "http://127.0.0.1:$port" "$token" "$requests" >"$work/growth-$1-$2.tsv"
  stop_server "$server_pid"
}

for database in "${databases[@]}"; do
  [ "$database" = h2 ] || start_postgres
  for size in "${sizes[@]}"; do
    say "growth, $database, $size issues"
    measure "$database" "$size"
  done
done

{
  echo "## First pages and counts at ${sizes[1]} issues against ${sizes[0]} (median of $requests requests, one at a time)"
  echo
  echo "| database | what | ${sizes[1]} / ${sizes[0]} | ${sizes[0]} | ${sizes[1]} |"
  echo "|---|---|---|---|---|"
  for database in "${databases[@]}"; do
    while IFS=$'\t' read -r what few; do
      many="$(awk -F '\t' -v what="$what" '$1 == what { print $2 }' "$work/growth-$database-${sizes[1]}.tsv")"
      echo "| $database | $what | $(ratio "$many" "$few") | $(ratio "$few" 1000) ms | $(ratio "$many" 1000) ms |"
    done <"$work/growth-$database-${sizes[0]}.tsv"
  done
  echo
} | tee "$results/4-growth.md"
