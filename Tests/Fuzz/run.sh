#!/usr/bin/env bash
# Builds the fuzzers with the address sanitizer and runs each for as many seconds as the first argument
# says; further arguments name the fuzzers. `--plain` leaves that sanitizer out, which is much faster.
# What they find stays in the build folder; each run starts from the seeds and from what runs before
# found.
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${1:-10}
shift || true
sanitizers=fuzzer,address
build=.build-fuzz
names=()
for argument; do
  if [[ $argument == --plain ]]; then
    sanitizers=fuzzer
    build=.build-fuzz-plain
  else
    names+=("$argument")
  fi
done
((${#names[@]})) || names=(reader lexer linter)
# A crash is shown by libFuzzer; the backtraces of Swift would wait for a debugger.
export SWIFT_BACKTRACE=enable=no
# Swift keeps the addresses of enumerations with bits of its own, which the search for leaks misses.
export ASAN_OPTIONS=detect_leaks=0

for name in "${names[@]}"; do
  swift build -c release --product "wmlint-fuzz-$name" --package-path Tests/Tools \
    --scratch-path "$build" --sanitize fuzzer -Xswiftc -sanitize="$sanitizers" -Xswiftc -DFUZZING
  corpus=$build/corpus-$name
  mkdir -p "$corpus"
  # The seed of the run, which is printed, is chosen anew each time.
  "$build/release/wmlint-fuzz-$name" -max_total_time="$seconds" -max_len=2048 -timeout=10 \
    -rss_limit_mb=2048 -dict="Tests/Fuzz/$name.dictionary" -artifact_prefix="$build/" \
    -print_final_stats=1 "$corpus" "Tests/Fuzz/Corpus/${name^}" 2>&1 | tee "$build/$name.log" \
    | grep -v -E '^(#[0-9]+|\s+NEW_FUNC)'
done
