#!/usr/bin/env bash
# How first pages of a board, of its backlog and of searches, and how writes grow from 1,000 to 100,000 issues, on H2 and on
# PostgreSQL. Both sizes are served at the same time and asked in turns, so that what else the machine does hits both alike.
# The plans of the statements behind them are written to results/plans-DATABASE.txt.
# BENCH_SIZES ("1000 100000"), BENCH_REQUESTS of each kind (60), BENCH_DATABASES ("h2 postgresql"), BENCH_POSTGRES_URL,
# BENCH_HEAP of each server (1500m), BENCH_PLANS, how many issues H2 makes its plans with (as many as the greater size).
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

need psql unzip
requests="${BENCH_REQUESTS:-60}"
heap="${BENCH_HEAP:-1500m}"
java="${BENCH_JAVA:-$java_default}"
read -r -a databases <<<"${BENCH_DATABASES:-h2 postgresql}"
read -r -a sizes <<<"${BENCH_SIZES:-1000 100000}"
few="${sizes[0]}"
many="${sizes[1]}"
jar="$(backlot_jar)"

# What a database is without the indexes that only the first pages of searches need: a callback of the migrations.
bare="$work/bare"
mkdir -p "$bare"
sed -n 's/^create index \([a-z_]*\) .*/drop index \1;/p' "$root/src/main/resources/db/migration/V13__growth.sql" \
  >"$bare/afterMigrate.sql"

# The address of a database of this kind and name.
database_url() {
  if [ "$1" = h2 ]; then
    echo "jdbc:h2:mem:$2;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000"
  else
    psql -q "${postgres_url#jdbc:}" -c "create schema if not exists bench_$$_$2" >&2 2>/dev/null
    echo "$postgres_url&currentSchema=bench_$$_$2"
  fi
}

# Starts a server: serve LOG SIZE DATABASE-URL OPTION...; its address is in $served.
serve() {
  local port
  port="$(free_port)"
  served="http://127.0.0.1:$port"
  start_server "$work/growth-$1.log" "$java" "-Xmx$heap" -jar "$jar" --server.port="$port" \
    --backlot.generate-issues="$2" "--spring.datasource.url=$3" "${@:4}"
}

await() { await_200 "${1##*:}" /rest/agile/1.0/board "$2" 3600 0.5; }

# measure FILE [writes] URL...
measure() {
  "$java" "$bench/Growth.java" "${@:2:$#-2}" "$token" "$requests" ${*: -1} >"$1"
}

both_sizes() {
  local small large small_pid large_pid
  serve "$1-few" "$few" "$(database_url "$1" few)"
  small="$served" small_pid="$server_pid"
  serve "$1-many" "$many" "$(database_url "$1" many)"
  large="$served" large_pid="$server_pid"
  await "$small" "$small_pid"
  await "$large" "$large_pid"
  say "asking"
  measure "$work/growth-$1.tsv" "$small $large"
  measure "$work/growth-$1-writes.tsv" writes "$small $large"
  cat "$work/growth-$1-writes.tsv" >>"$work/growth-$1.tsv"
  stop_server "$large_pid"
  with_and_without "$1" "$small"
  stop_server "$small_pid"
}

# What writes cost with and without those indexes.
with_and_without() {
  local pid
  serve "$1-bare" "$few" "$(database_url "$1" bare)" \
    "--spring.flyway.locations=classpath:db/migration,classpath:db/vendor/{vendor},filesystem:$bare"
  pid="$server_pid"
  await "$served" "$pid"
  # The other server has answered many requests by now.
  requests=200 measure "$work/growth-$1-warm.tsv" writes "$served $2"
  measure "$work/growth-$1-indexes.tsv" writes "$served $2"
  stop_server "$pid"
}

# Another process cannot look into a database in memory, so that H2 fills a file for this; PostgreSQL's is filled already.
plans() {
  local url
  url="$(database_url "$1" many)"
  if [ "$1" = h2 ]; then
    rm -f "$work/growth-plans".*.db
    url="jdbc:h2:file:$work/growth-plans"
  fi
  serve "$1-plans" "${BENCH_PLANS:-$many}" "$url" --logging.level.org.springframework.jdbc.core=TRACE
  await "$served" "$server_pid"
  requests=1 measure "$work/growth-$1-plans.tsv" "$served"
  stop_server "$server_pid"
  unzip -oqj "$jar" 'BOOT-INF/lib/h2-*' 'BOOT-INF/lib/postgresql-*' -d "$work/drivers"
  "$java" -cp "$work/drivers/*" "$bench/Plans.java" "$work/growth-$1-plans.log" "$url" >"$results/plans-$1.txt"
}

for database in "${databases[@]}"; do
  [ "$database" = h2 ] || start_postgres
  say "growth, $database"
  both_sizes "$database"
  say "plans, $database"
  plans "$database"
done

# A row of a table for each line: rows DATABASE FILE.
rows() {
  local what one other
  while IFS=$'\t' read -r what one other; do
    echo "| $1 | $what | $(ratio "$other" "$one") | $(ratio "$one" 1000) ms | $(ratio "$other" 1000) ms |"
  done <"$2"
}

{
  echo "## First pages, counts and writes at $many issues against $few (median of $requests requests, one at a time)"
  echo
  echo "| database | what | $many / $few | $few | $many |"
  echo "|---|---|---|---|---|"
  for database in "${databases[@]}"; do
    rows "$database" "$work/growth-$database.tsv"
  done
  echo
  echo "## Writes at $few issues with the indexes of V13 against without"
  echo
  echo "| database | what | with / without | without | with |"
  echo "|---|---|---|---|---|"
  for database in "${databases[@]}"; do
    rows "$database" "$work/growth-$database-indexes.tsv"
  done
  echo
} | tee "$results/4-growth.md"
