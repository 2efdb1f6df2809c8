#!/usr/bin/env bash
# Starts Backlot from an ahead-of-time cache, on JDK 25 or newer: bench/aot.sh [--server.port=8080 and other settings]
#
# The first call builds the jar with Spring's ahead-of-time code, unpacks it into target/aot and makes the cache in a
# training run (about a minute); later calls start at once. A new jar or another JDK makes it anew.
# BACKLOT_AOT=build makes it and starts nothing. JDK25_HOME or JAVA_HOME names the JDK.
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
home="$root/target/aot"
cache="$home/backlot.aot"
jdk="${JDK25_HOME:-${JAVA_HOME-}}"
java="${jdk:+$jdk/bin/}java"
# The cache is good only with the flags that it was made with.
flags=(-Dspring.aot.enabled=true -XX:TieredStopAtLevel=1 -XX:+UseSerialGC)
token=MTAwMDAwMDAwMDAxOmJhY2tsb3QtZGVtby10b2tlbiEh

check_java() {
  local major
  major="$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.specification\.version = //p')"
  if [ "${major%%.*}" -lt 25 ]; then
    echo "an ahead-of-time cache needs JDK 25 or newer, and this is $major: set JDK25_HOME" >&2
    return 1
  fi
}

unpack() {
  local jar="$root/target/backlot.jar"
  if ! jar tf "$jar" 2>/dev/null | grep -q 'BacklotApplication__ApplicationContextInitializer.class'; then
    (cd "$root" && ./mvnw -q -B -ntp -Paot -DskipTests package) >&2
  fi
  rm -rf "$home"
  mkdir -p "$home"
  "$java" -Djarmode=tools -jar "$jar" extract --destination "$home/app" >/dev/null
}

get() {
  local authorization="$1" path="$2"
  curl -sS -o /dev/null -H "Authorization: $authorization" "http://127.0.0.1:$port$path"
}

# Touches what the first requests of a client touch, so that it is in the cache.
train() {
  local board=/rest/agile/1.0/board path
  for _ in $(seq 25); do
    for path in "$board" "$board/84" "$board/84/issue?maxResults=50" "$board/84/backlog" "$board/84/sprint" \
      "$board/84/epic" "$board/84/configuration" "$board/92/issue?jql=status=Done" "/rest/api/2/search?jql=project=PR" \
      /rest/agile/1.0/issue/PR-1 /rest/api/2/serverInfo /rest/api/2/myself "$board/1" /actuator/health/readiness; do
      get "Bearer $token" "$path"
    done
  done
  get "Basic YWRtaW46YWRtaW4=" "$board"
}

make_cache() {
  local port=$((20000 + RANDOM % 12000)) pid
  "$java" "${flags[@]}" -XX:AOTCacheOutput="$cache" -jar "$home/app/backlot.jar" --server.port="$port" \
    >"$home/training.log" 2>&1 &
  pid=$!
  curl -s -o /dev/null --retry 300 --retry-delay 1 --retry-connrefused "http://127.0.0.1:$port/actuator/health/readiness"
  train
  kill "$pid"
  wait "$pid" || true
  if [ ! -s "$cache" ]; then
    tail -n 20 "$home/training.log" >&2
    return 1
  fi
  java_file >"$home/jdk"
  jar_file >"$home/jar"
}

# The build gives every jar the same time, so that is no sign of a new one; its place on the disk and its size are.
jar_file() { ls -li "$root/target/backlot.jar"; }

java_file() { readlink -f "$(command -v "$java")"; }

# Starts no JVM, since it is on the way of every start. A cache of another build of the same JDK is noticed by the JVM,
# which says so and starts without it.
is_current() {
  [ -s "$cache" ] && [ -f "$root/target/backlot.jar" ] && [ "$(jar_file)" = "$(cat "$home/jar")" ] \
    && [ "$(java_file)" = "$(cat "$home/jdk")" ]
}

if ! is_current; then
  check_java
  echo "making the ahead-of-time cache in target/aot, once" >&2
  unpack
  make_cache
fi
if [ "${BACKLOT_AOT-}" != build ]; then
  exec "$java" "${flags[@]}" -XX:AOTCache="$cache" -jar "$home/app/backlot.jar" "$@"
fi
