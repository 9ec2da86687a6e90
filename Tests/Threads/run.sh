#!/usr/bin/env bash
# Runs wmlint on several threads under the thread sanitizer, over files, over a file of lines, and
# repairing.
set -euo pipefail
cd "$(dirname "$0")/../.."
if [[ $(uname) != Linux ]]; then
  echo 'skipped: mutex.c tells of the mutex that Swift has on Linux'
  exit 0
fi
swift build --product wmlint --sanitize=thread --scratch-path .build-thread
wmlint=$PWD/.build-thread/debug/wmlint
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
clang -shared -fPIC -O1 -o "$folder/mutex.so" Tests/Threads/mutex.c
export TSAN_OPTIONS='exitcode=66 halt_on_error=1'
# observed COMMAND…: the status is 66 after a race.
observed() { LD_PRELOAD=$folder/mutex.so "$@"; }

swiftc -parse-as-library -sanitize=thread -o "$folder/race" Tests/Threads/race.swift
observed "$folder/race" >/dev/null || { echo 'FAILED a mutex is taken for a race'; exit 1; }
status=0
observed "$folder/race" race >/dev/null 2>&1 || status=$?
((status == 66)) || { echo 'FAILED a race is not seen'; exit 1; }
echo 'ok a race is reported from a mutex'

python3 - "$folder" <<'PYTHON'
import pathlib
import sys

folder = pathlib.Path(sys.argv[1])
(folder / "files").mkdir()
path = "/api/v2/conversations/webmessaging/{conversationId}/participants/{participantId}"
for number in range(60):
    value = '"30"' if number % 4 == 0 else "30"
    (folder / "files" / f"{number}.json").write_text('{"attributes": {"routing": {"acw": %s}}}\n' % value)
with open(folder / "lines.jsonl", "w") as lines:
    # Long lines, so that there are several parts with few requests in each.
    for number in range(120):
        value = '"30"' if number % 20 == 0 else "30"
        lines.write('{"method": "PATCH", "url": "%s", "body": {"attributes": {"tier": "%s", "routing": {"acw": %s}}}}\n'
                    % (path, str(number % 10) * 5000, value))
with open(folder / "published.jsonl", "w") as lines:
    for number in range(120):
        kind = ["skills", "wrapupcodes", "queues", "languages"][number % 4]
        name = "1" if number % 20 == 0 else '"%s"' % ("a" * 5000)
        lines.write('{"method": "POST", "url": "https://api.mypurecloud.com/api/v2/routing/%s", "body": {"name": %s}}\n'
                    % (kind, name))
PYTHON
cd "$folder"
# lints NAME STATUS ARGUMENT…: several threads find what one finds, and race for nothing.
lints() {
  local name=$1 status=$2 jobs
  shift 2
  for jobs in 1 3; do
    local actual=0
    observed "$wmlint" --no-config --jobs "$jobs" "$@" >"out-$jobs" 2>"err-$jobs" || actual=$?
    if ((actual != status)); then
      printf 'FAILED %s with %s jobs: exit status %s\n' "$name" "$jobs" "$actual"
      head -n 60 "err-$jobs"
      exit 1
    fi
    cmp "out-1" "out-$jobs"
  done
  printf 'ok %s\n' "$name"
}
lints 'files' 1 --format compact files
lints 'lines' 1 --format compact lines.jsonl
lints 'lines to published operations' 0 --format compact published.jsonl
observed "$wmlint" --no-config --jobs 4 --fix --quiet files || { echo 'FAILED repairing'; exit 1; }
echo 'ok repairing'
