#!/usr/bin/env bash
# Runs all benchmarks and writes target/bench/RESULTS.md. Needs wrk, curl and PostgreSQL (or BENCH_POSTGRES_URL); JDK25_HOME
# adds what needs JDK 25. BENCH_QUICK=1 only shows that the scripts work.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

if [ -n "${BENCH_QUICK-}" ]; then
  export BENCH_ROUNDS=1 BENCH_SECONDS=2 BENCH_WARM=1 BENCH_REQUESTS=5 BENCH_SIZES="1000 2000" BENCH_ISSUES=6000 BENCH_TRANSFER=1000
fi
rm -f "$results"/*.md
"$bench/startup.sh"
"$bench/throughput.sh"
"$bench/growth.sh"
"$bench/credentials.sh"
"$bench/worlds.sh"
"$bench/watching.sh"
"$bench/million.sh"
{
  echo "# Benchmarks: results of one run"
  echo
  echo "Made by \`bench/run.sh\`; read the ratios, the absolute numbers are of one machine with $(nproc) cores on one day." \
    "WireMock standalone $wiremock_version, $(java_major "$java_default") is the default JDK."
  echo
  cat "$results"/*.md
} >"$work/RESULTS.md"
say "written: $work/RESULTS.md"
