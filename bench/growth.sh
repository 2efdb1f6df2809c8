#!/usr/bin/env bash
# How first pages of a board, of its backlog and of searches grow from 1,000 to 100,000 issues, on H2 and on PostgreSQL. The
# plans of the statements behind them are written to results/plans-DATABASE.txt.
# BENCH_SIZES ("1000 100000"), BENCH_REQUESTS of each kind (60), BENCH_DATABASES ("h2 postgresql"), BENCH_POSTGRES_URL.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

need psql unzip
requests="${BENCH_REQUESTS:-60}"
java="${BENCH_JAVA:-$java_default}"
read -r -a databases <<<"${BENCH_DATABASES:-h2 postgresql}"
read -r -a sizes <<<"${BENCH_SIZES:-1000 100000}"
jar="$(backlot_jar)"

# The address of a database, new and empty.
new_database() {
  local schema="bench_$$_$2"
  if [ "$1" = h2 ]; then
    echo "jdbc:h2:mem:$schema;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000"
  else
    psql -q "${postgres_url#jdbc:}" -c "create schema $schema" >&2
    echo "$postgres_url&currentSchema=$schema"
  fi
}

measure() {
  local port url
  port="$(free_port)"
  url="$(new_database "$1" "$2")"
  start_server "$work/growth-$1-$2.log" "$java" -jar "$jar" --server.port="$port" --backlot.generate-issues="$2" "--spring.datasource.url=$url"
  await_200 "$port" /rest/agile/1.0/board "$server_pid"
  "$java" "$bench/Growth.java" "http://127.0.0.1:$port" "$token" "$requests" >"$work/growth-$1-$2.tsv"
  stop_server "$server_pid"
}

# Another process cannot look into a database in memory, so that H2 fills a file for this; PostgreSQL's is filled already.
plans() {
  local port url log="$work/growth-plans-$1.log"
  port="$(free_port)"
  if [ "$1" = h2 ]; then
    rm -f "$work/growth-plans".*.db
    url="jdbc:h2:file:$work/growth-plans"
  else
    url="$postgres_url&currentSchema=bench_$$_$2"
  fi
  start_server "$log" "$java" -jar "$jar" --server.port="$port" --backlot.generate-issues="$2" "--spring.datasource.url=$url" \
    --logging.level.org.springframework.jdbc.core=TRACE
  await_200 "$port" /rest/agile/1.0/board "$server_pid"
  "$java" "$bench/Growth.java" "http://127.0.0.1:$port" "$token" 1 >"$work/growth-plans-$1.tsv"
  stop_server "$server_pid"
  unzip -oqj "$jar" 'BOOT-INF/lib/h2-*' 'BOOT-INF/lib/postgresql-*' -d "$work/drivers"
  "$java" -cp "$work/drivers/*" "$bench/Plans.java" "$log" "$url" >"$results/plans-$1.txt"
}

for database in "${databases[@]}"; do
  [ "$database" = h2 ] || start_postgres
  for size in "${sizes[@]}"; do
    say "growth, $database, $size issues"
    measure "$database" "$size"
  done
  say "plans, $database"
  plans "$database" "${sizes[-1]}"
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
