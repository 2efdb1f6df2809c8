#!/usr/bin/env bash
# Tests the kit against the packaged server, and what hosts get of it in their own builds: testkit/verify.sh
#
# Wants target/backlot.jar, or the jar that BACKLOT_JAR names.
set -euo pipefail
kit="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
root="$(dirname "$kit")"
export BACKLOT_JAR="${BACKLOT_JAR:-$root/target/backlot.jar}"
export BACKLOT_CACHE="$kit/target/cache"

maven() {
  local pom="$1"
  shift
  "$root/mvnw" -B -ntp -q -f "$kit/$pom" "$@"
}

maven pom.xml -Dbacklot.jar="$BACKLOT_JAR" verify
# The hosts find the kit as users do, in a repository, but not in the user's own.
maven pom.xml org.apache.maven.plugins:maven-install-plugin:3.2.0:install-file -DpomFile="$kit/pom.xml" \
  -Dfile="$(echo "$kit"/target/backlot-testkit-*.jar)" -DlocalRepositoryPath="$kit/target/repository"
for host in plain-java spring-boot-3; do
  maven "hosts/$host/pom.xml" -Dmaven.repo.local.tail="$kit/target/repository" test
  echo "testkit/hosts/$host: passed"
done
