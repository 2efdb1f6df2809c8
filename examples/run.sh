#!/usr/bin/env bash
# Starts the packaged server on a free port and runs all examples against it: examples/run.sh
#
# Wants target/backlot.jar, or the jar that BACKLOT_JAR names; with BACKLOT_URL it takes the server that is there.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
jar="${BACKLOT_JAR:-$here/../target/backlot.jar}"
pid=
trap '[ -z "$pid" ] || kill "$pid" 2>/dev/null || true' EXIT

# Reads the server's output up to the line that tells the address; the rest of it is read and thrown away.
start() {
  local line output=
  exec 3< <(exec java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar "$jar" --server.port=0 2>&1)
  pid=$!
  while IFS= read -r line <&3; do
    output+="$line"$'\n'
    case "$line" in
      *"Backlot answers at "*)
        BACKLOT_URL="${line##* }"
        cat <&3 >/dev/null &
        return 0
        ;;
    esac
  done
  echo "the server did not start: $output" >&2
  return 1
}

if [ -z "${BACKLOT_URL-}" ]; then
  start
fi
export BACKLOT_URL
python3 "$here/readme.py"
"$here/curl/sprint.sh"
python3 "$here/python/sprint.py"
node --test "$here/node"
echo "node: passed"
