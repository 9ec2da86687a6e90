#!/usr/bin/env bash
# Builds the fuzzers with address sanitizer and runs each for as many seconds as the argument says.
# What they find stays in .build-fuzz; each run starts from the seeds and from what runs before found.
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${1:-10}
# A crash is shown by libFuzzer; the backtraces of Swift would wait for a debugger.
export SWIFT_BACKTRACE=enable=no
# Swift keeps the addresses of enumerations with bits of its own, which the search for leaks misses.
export ASAN_OPTIONS=detect_leaks=0

for name in reader lexer linter; do
  swift build -c release --product "wmlint-fuzz-$name" --package-path Tests/Tools \
    --scratch-path .build-fuzz --sanitize fuzzer -Xswiftc -sanitize=fuzzer,address -Xswiftc -DFUZZING
  corpus=.build-fuzz/corpus-$name
  mkdir -p "$corpus"
  # The seed of the run, which is printed, is chosen anew each time.
  .build-fuzz/release/wmlint-fuzz-"$name" -max_total_time="$seconds" -max_len=2048 -timeout=10 \
    -rss_limit_mb=2048 -dict="Tests/Fuzz/$name.dictionary" -artifact_prefix=.build-fuzz/ \
    -print_final_stats=1 "$corpus" "Tests/Fuzz/Corpus/${name^}" 2>&1 | tee .build-fuzz/"$name".log \
    | grep -v -E '^(#[0-9]+|\s+NEW_FUNC)'
done
