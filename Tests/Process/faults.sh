#!/usr/bin/env bash
# Reads and writes that are short, interrupted, slow, or of files that change meanwhile. The argument is a
# wmlint that is linked dynamically, so that its calls can be met.
set -euo pipefail
wmlint=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cc -shared -fPIC -O1 -Wall -Wno-unused-result -o "$folder/faults.so" "$here/faults.c" -ldl
cd "$folder"
# disturbed MODE COMMAND…
disturbed() {
  local mode=$1
  shift
  FAULTS=$mode LD_PRELOAD=$folder/faults.so timeout 120 "$@"
}

path='/api/v2/conversations/webmessaging/{conversationId}/participants/{participantId}'
mkdir files
for ((number = 0; number < 20; number++)); do
  printf '{\n  "attributes": {"n": "%s", "routing": {"acw": "30"}}\n}\n' "$number" >"files/$number.json"
  printf '{"method": "PATCH", "url": "%s", "body": {"attributes": {"routing": {"acw": "%s"}}}}\n' \
    "$path" "$number" >>lines.jsonl
done

# same NAME ARGUMENT…: what is printed, and the status, are those of a run that nothing disturbs.
same() {
  local name=$1 status=0 expected=0
  shift
  "$wmlint" "$@" >expected <lines.jsonl 2>&1 || expected=$?
  disturbed short "$wmlint" "$@" >actual <lines.jsonl 2>&1 || status=$?
  if ((status != expected)) || ! cmp expected actual; then
    printf 'FAILED %s: exit status %s and not %s\n' "$name" "$status" "$expected"
    exit 1
  fi
  printf 'ok %s\n' "$name"
}
same 'short reads of files' files
same 'short reads of lines' --jobs 2 lines.jsonl
same 'short reads of a stream of lines' --as lines -
same 'short reads of standard input' --stdin-filename lines.jsonl -
same 'short writes' --format sarif files lines.jsonl
same 'short writes of a diff' --diff files
same 'messages in pieces' gone.json files/0.json
same 'an explanation in pieces' explain wrong-type
cp -r files repaired
"$wmlint" --fix repaired >/dev/null
disturbed short "$wmlint" --fix files >/dev/null
diff -r files repaired
echo 'ok short writes of a repair'

# What is left of a file is linted: half an object is not JSON, and half of the lines are some lines.
cut() {
  local name=$1 file=$2 pattern=$3 status=0
  disturbed truncate "$wmlint" --format compact "$file" >actual 2>&1 || status=$?
  if ((status != 1)) || ! grep -q -- "$pattern" actual || (($(stat -c %s "$file") >= $4)); then
    printf 'FAILED %s: exit status %s\n' "$name" "$status"
    cat actual
    exit 1
  fi
  printf 'ok %s\n' "$name"
}
printf '{"attributes": {"a": "%s", "routing": {"acw": 30}}}\n' "$(head -c 3000 /dev/zero | tr '\0' x)" >cut.json
cut 'a file that is cut while it is read' cut.json 'invalid-json' 3000
for ((number = 0; number < 60; number++)); do cat lines.jsonl; done >cut.jsonl
cut 'lines that are cut while they are read' cut.jsonl 'wrong-type' "$(stat -c %s cut.jsonl)"
printf '{"attributes": {"routing": {"acw": "30"}}}\n' >cut-repair.json
status=0
disturbed truncate "$wmlint" --fix cut-repair.json >actual 2>&1 || status=$?
((status == 1)) && [[ $(<cut-repair.json) == '{"attributes": {"rou' || $(<cut-repair.json) == '{"attributes": {"rout'* ]] \
  || { echo "FAILED a repair of a file that is cut: $status"; cat actual cut-repair.json; exit 1; }
echo 'ok a file that is cut is not repaired'

# What somebody saves while the new file is being made lasting is never lost.
meanwhile() {
  local name=$1 expected=$2 status=0
  shift 2
  printf '{"attributes": {"routing": {"acw": "30"}}}\n' >saved.json
  disturbed slow "$wmlint" --fix saved.json >actual 2>&1 &
  local run=$!
  for ((wait = 0; wait < 100; wait++)); do
    compgen -G '.wmlint-*' >/dev/null && break
    sleep 0.1
  done
  sleep 0.5
  "$@"
  wait "$run" || status=$?
  if ((status != 3)) || [[ $(cat saved.json 2>&1) != "$expected" ]] || compgen -G '.wmlint-*' >/dev/null; then
    printf 'FAILED %s: exit status %s\n' "$name" "$status"
    cat actual saved.json
    exit 1
  fi
  printf 'ok %s\n' "$name"
}
in_place() { printf 'saved\n' >saved.json; }
by_name() { printf 'saved\n' >other && mv other saved.json; }
meanwhile 'a file that is written while it is repaired' saved in_place
meanwhile 'a file that is replaced while it is repaired' saved by_name
meanwhile 'a file that is removed while it is repaired stays removed' \
  'cat: saved.json: No such file or directory' rm saved.json
