#!/usr/bin/env bash
# Measures wmlint alone, then beside other tools, over the same files in one run. It needs a C++
# compiler, simdjson (Debian: libsimdjson-dev), jq and python3 with pip; what is missing is left out.
# The first argument is a folder for the files, which is kept; `--all` adds those of 1 GB.
set -euo pipefail
folder=$(realpath -m "${1:-${TMPDIR:-/tmp}/wmlint-benchmarks}")
all=${2:-}
cd "$(dirname "$0")/../.."
mkdir -p "$folder"

swift build -c release -Xswiftc -static-executable --product wmlint --scratch-path .build-static
swift build -c release --product wmlint-bench --package-path Tests/Tools --scratch-path .build-tools
# What a linker has just written lies in memory in small pieces, each of which a start waits for; an
# installed copy does not.
install -m 755 .build-static/release/wmlint "$folder/wmlint"
wmlint=$folder/wmlint

for threads in 0 1; do
  c++ -O3 -march=native -DNDEBUG -DSIMDJSON_THREADS_ENABLED=$threads -pthread -std=c++17 \
    -o "$folder/parse_many_$threads" Tests/Benchmarks/parse_many.cpp -lsimdjson \
    || rm -f "$folder/parse_many_$threads"
done
if [[ ! -d $folder/venv ]]; then
  python3 -m venv "$folder/venv"
  "$folder/venv/bin/pip" install --quiet --disable-pip-version-check \
    sourcemeta-jsonschema==17.3.0 check-jsonschema==0.39.0 || rm -r "$folder/venv"
fi
"$wmlint" contract --print json-schema >"$folder/schema.json"
if [[ ! -f $folder/published-100.jsonl ]]; then
  python3 Tests/Benchmarks/published.py "$folder/unfinished.jsonl" 100
  mv "$folder/unfinished.jsonl" "$folder/published-100.jsonl"
fi

# shellcheck disable=SC2086
.build-tools/release/wmlint-bench --folder "$folder" $all "$wmlint"
python3 Tests/Benchmarks/compare.py "$folder" "$wmlint" $all
python3 Tests/Benchmarks/walk.py "$folder" "$wmlint"
