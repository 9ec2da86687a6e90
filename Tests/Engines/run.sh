#!/usr/bin/env bash
# Logs by the terabyte, as README.md tells it: each road over the same records, beside one process. What is found,
# with the keys of the records, must be the same set; so it must be where a task dies and is run again. The arguments
# are the built tool, and a Python that has pyspark, pandas and pyarrow.
set -euo pipefail
wmlint=$(realpath "$1")
python=$2
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

fails() {
  printf 'FAILED %s\n' "$*"
  exit 1
}
"$python" "$here/records.py" logs 8 25000
cat logs/*.jsonl >all.jsonl
options=(--as lines --at /request --key /id --format jsonl --exit-zero)

# found: which record has which problem, of what is read.
found() { "$python" "$here/found.py" | sort; }
"$wmlint" "${options[@]}" - <all.jsonl | found >one.txt
[[ $(wc -l <one.txt) -gt 1000 ]] || fails "one process finds $(wc -l <one.txt) problems"
grep -q '^invalid-json' one.txt || fails 'the corrupt record is not reported'
same() {
  cmp -s one.txt "$2" || fails "$1: another set than one process ($(diff one.txt "$2" | head -n 5))"
  echo "ok $1: the same $(wc -l <one.txt) problems"
}

parallel --will-cite --pipepart --block 2M -a all.jsonl "$wmlint" "${options[@]}" - \
  2>parallel.log | found >parallel.txt
same 'GNU parallel' parallel.txt

gzip -k logs/part-0.jsonl
zcat logs/part-0.jsonl.gz | "$wmlint" "${options[@]}" - | found >zcat.txt
"$wmlint" "${options[@]}" - <logs/part-0.jsonl | found | cmp -s - zcat.txt || fails 'zcat'
echo 'ok zcat'

memory=$({ /usr/bin/time -f %M "$wmlint" "${options[@]}" - <all.jsonl >/dev/null; } 2>&1 | tail -n 1)
((memory < 65536)) || fails "one process takes $memory KiB"
echo "ok one process takes $((memory / 1024)) MiB"

export PYSPARK_PYTHON=$python PYSPARK_DRIVER_PYTHON=$python
for road in files pipe pandas; do
  "$python" "$here/spark.py" "$road" "$wmlint" logs >"$road.jsonl" 2>"$road.log" \
    || fails "$road: $(tail -n 20 "$road.log")"
  found <"$road.jsonl" >"$road.txt"
  same "Spark, $road" "$road.txt"
  grep '^seconds' "$road.log" || true
done
