#!/usr/bin/env bash
# What somebody else's files must not make the tool open, print, wait for or write. The argument is
# the built tool.
set -euo pipefail
wmlint=$(realpath "$1")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
failures=0
url='https://api.mypurecloud.com/api/v2/conversations/webmessaging/$C/participants/$P'
path='/api/v2/conversations/webmessaging/{conversationId}/participants/{participantId}'
wrong='{"attributes": {"routing": {"acw": "outside-and-secret"}}}'

# A project, and beside it what belongs to somebody else.
mkdir -p "$folder/project/.git" "$folder/project/scripts/payloads" "$folder/project/loops"
cd "$folder/project"
printf '%s\n' "$wrong" >../outside.json
printf '%s\n' '{"attributes": {"routing": {"acw": "inside"}}}' >scripts/payloads/acw.json
ln -s scripts/payloads/acw.json linked.json
ln -s ../outside.json out.json
ln -s .. up
ln -s /proc/self/environ environ.json
mkfifo pipe.json
truncate -s 65M large.json
ln -s ../loops loops/round
ln -s round.json round.json

fail() {
  printf 'FAILED %s\n' "$1"
  cat stdout.txt stderr.txt
  failures=$((failures + 1))
}

# run SECONDS COMMAND…: what it prints goes to files, its status to $status; 124 for one that hangs.
run() {
  status=0
  SECRET_VARIABLE=environment-secret timeout "$@" >stdout.txt 2>stderr.txt </dev/null || status=$?
}

# never NAME: nothing of what is outside, or of the environment, was printed.
never() {
  if grep -q 'outside-and-secret\|environment-secret\|SECRET_VARIABLE' stdout.txt stderr.txt; then
    fail "$1: something of another file is printed"
  fi
}

formats=(text compact json jsonl sarif github gitlab junit rdjson checkstyle)
names=(
  /proc/self/environ /proc/kmsg /proc/self/pagemap /dev/zero /dev/stdin ../outside.json
  "$folder/outside.json" "$folder/absent.json" out.json up/outside.json environ.json pipe.json
  large.json round.json loops absent.json .git/../../outside.json linked.json/../../outside.json)

# unread NAME FILE: nothing but the remark that FILE was not read, in the same words as of an absent one.
unread() {
  local name=$1 file=$2 found
  run 4 "$wmlint" --format json "$file"
  never "$name"
  found=$(python3 - stdout.txt <<'PYTHON'
import json, sys
found = json.load(open(sys.argv[1]))
notes = [d for d in found["diagnostics"] + found["remarks"] if d["rule"] != "unpublished-path"]
print(*(f'{d["rule"]} {d["message"].split("read: ")[-1]}' for d in notes), len(found["failures"]))
PYTHON
  ) || found='no report'
  if [[ $status/$found != "0/unread-file absent, or not a file in the project; "*" 0" ]]; then
    fail "$name: exit $status, $found"
  else
    printf 'ok %s\n' "$name"
  fi
}

for name in "${names[@]}"; do
  printf "#!/bin/sh\ncurl -X PATCH -H 'Content-Type: application/json' -d @%s \"%s\"\n" \
    "$name" "$url" >case.sh
  unread "curl -d @$name" case.sh
  printf "#!/bin/sh\ncurl -X PATCH -H 'Content-Type: application/json' -d @- \"%s\" <%s\n" \
    "$url" "$name" >case.sh
  unread "curl <$name" case.sh
  printf 'PATCH https://api.mypurecloud.com%s\nContent-Type: application/json\n\n< %s\n' \
    "$path" "$name" >case.http
  unread ".http < $name" case.http
  printf '{"method": "PATCH", "path": "%s", "conversation": "%s"}\n' "$path" "$name" >case.json
  unread "conversation $name" case.json
  printf '{"requests": [{"files": "*.json", "conversation": "%s"}]}\n' "$name" >.wmlint.json
  printf '{"method": "PATCH", "path": "%s"}\n' "$path" >case.json
  unread "configuration $name" case.json
  rm .wmlint.json
done

# Each format, and the largest of what could be read: neither time nor memory goes into it.
cat >case.sh <<SCRIPT
#!/bin/sh
curl -X PATCH -H 'Content-Type: application/json' -d @/proc/self/environ "$url"
curl -X PATCH -H 'Content-Type: application/json' -d @../outside.json "$url"
curl -X PATCH -H 'Content-Type: application/json' -d @out.json "$url"
SCRIPT
for format in "${formats[@]}"; do
  run 4 "$wmlint" --format "$format" case.sh
  never "--format $format"
done
run 4 "$wmlint" --diff=all case.sh
never '--diff'

# What lies outside is not even looked at.
cat >case.sh <<SCRIPT
#!/bin/sh
curl -X PATCH -H 'Content-Type: application/json' -d @/proc/self/environ "$url"
curl -X PATCH -H 'Content-Type: application/json' -d @../outside.json "$url"
curl -X PATCH -H 'Content-Type: application/json' -d @$folder/outside.json "$url"
curl -X PATCH -H 'Content-Type: application/json' -d @up/outside.json "$url"
curl -X PATCH -H 'Content-Type: application/json' -d @pipe.json "$url"
SCRIPT
if strace -f -o trace.txt -e trace=file "$wmlint" case.sh >stdout.txt 2>stderr.txt; then
  if grep -q 'environ"\|outside.json\|open.*pipe.json' trace.txt; then
    cp trace.txt stderr.txt
    fail 'what lies outside is looked at'
  fi
else
  echo 'skipped: what is looked at, as strace does not work here'
fi

# A script from a pipe, and one from standard input, lie in the working folder.
printf "#!/bin/sh\ncurl -X PATCH -H 'Content-Type: application/json' -d @linked.json \"%s\"\n" \
  "$url" >piped
run 10 bash -c '"$1" --as shell --format compact <(cat piped)' - "$wmlint"
grep -q 'wrong-type' stdout.txt || fail 'the body of a script from a pipe'
run 10 bash -c '"$1" --as shell --format compact - <piped' - "$wmlint"
grep -q 'wrong-type' stdout.txt || fail 'the body of a script from standard input'

# Inside of the project a file is read, from the working folder and else from that of the script.
for script in scripts/send.sh send.sh; do
  for name in payloads/acw.json scripts/payloads/acw.json linked.json "$PWD/linked.json"; do
    printf "#!/bin/sh\ncurl -X PATCH -H 'Content-Type: application/json' -d @%s \"%s\"\n" \
      "$name" "$url" >"$script"
    run 4 "$wmlint" --format compact "$script"
    expected=1
    if [[ $script == send.sh && $name == payloads/acw.json ]]; then expected=0; fi
    if ((status != expected)) || { ((expected == 1)) && ! grep -q 'wrong-type' stdout.txt; }; then
      fail "@$name in $script: exit $status"
    fi
  done
done
rm scripts/send.sh send.sh

# The tool's own files may be links inside of the project only.
printf '{"contract": "webmessaging", "secret": "outside-and-secret"}\n' >../settings.json
printf '{"method": "PATCH", "path": "%s"}\n' "$path" >case.json
for name in .wmlint.json .wmlint-baseline.json; do
  printf '{}\n' >.wmlint.json
  for target in ../settings.json ../absent.json /proc/self/environ /proc/kmsg; do
    ln -sf "$target" "$name"
    run 4 "$wmlint" case.json
    never "$name -> $target"
    if [[ $status/$(<stderr.txt) != "3/wmlint: $name: was not read: lies outside of the project" ]]
    then
      fail "$name -> $target: exit $status"
    fi
  done
  rm "$name"
  mkfifo "$name"
  run 4 "$wmlint" case.json
  if [[ $status/$(<stderr.txt) != "3/wmlint: $name: was not read: is not a regular file" ]]; then
    fail "$name is a pipe: exit $status"
  fi
  rm "$name"
  truncate -s 65M "$name"
  run 4 "$wmlint" case.json
  if [[ $status/$(<stderr.txt) != "3/wmlint: $name: was not read: larger than 64 MiB"* ]]; then
    fail "$name is large: exit $status"
  fi
  rm "$name"
  rm -f .wmlint.json
done
ln -s ../made.json .wmlint.json
run 4 "$wmlint" init
if ((status == 0)) || [[ -e ../made.json ]]; then fail 'init writes through a link'; fi
rm -f .wmlint.json ../made.json

# A baseline does not tell what is there outside.
printf '{}\n' >.wmlint.json
for file in ../outside.json ../missing.json; do
  printf '{"version": 1, "entries": [{"file": "%s", "rule": "wrong-type", "count": 1, "reason": "x"}]}\n' \
    "$file" >.wmlint-baseline.json
  run 4 "$wmlint" --format json case.json
  cp stdout.txt "../told-${file#../}"
done
cmp -s ../told-outside.json ../told-missing.json || fail 'a baseline tells whether a file is there'
rm .wmlint.json .wmlint-baseline.json

# A walk reads no link that leads out, and a file and its link once; nothing is written through one.
mkdir walk
cp scripts/payloads/acw.json walk/own.json
ln -s own.json walk/also.json
ln -s ../../outside.json walk/out.json
ln -s ../linked.json walk/beside.json
ln -s .. walk/up
cp ../outside.json ../kept.json
run 4 "$wmlint" --format json walk
never 'a walk'
if [[ $(grep -o '"files": [0-9]*' stdout.txt) != '"files": 1' ]]; then fail 'a walk reads a file once'; fi
run 4 "$wmlint" --fix=all walk
run 4 "$wmlint" --fix=all walk/out.json
cmp -s ../outside.json ../kept.json || fail '--fix writes through a link'
if ((status != 3)) && ! grep -q 'outside-and-secret' stdout.txt; then fail '--fix through a link'; fi

# What a person names may be anything.
saved='{"id": "6f1c2a34-0b7d-4e55-9a10-2f6d8c1b7e90", "participants": []}'
printf '%s' "$saved" >../saved.json
# The ids of the case are placeholders, so a hint says that the saved conversation was not used.
hint='was not used'
status=0
for way in "$folder/saved.json" /dev/stdin; do
  timeout 10 "$wmlint" --conversation "$way" case.json <../saved.json >stdout.txt 2>stderr.txt \
    || status=$?
  if ((status != 0)) || grep -qv "$hint" stderr.txt; then fail "--conversation $way"; fi
done
run 10 bash -c '"$1" --config <(printf "{}") --conversation <(cat "$2") case.json' - \
  "$wmlint" ../saved.json
if ((status != 0)) || grep -qv "$hint" stderr.txt; then fail 'pipes that a person names'; fi
run 4 "$wmlint" --format compact "$folder/project/out.json"
grep -q 'outside-and-secret\|wrong-type' stdout.txt || fail 'a link that a person names'

# No line is shown of a file with a zero in its first kilobyte.
printf '{"attributes": {"x": "\0", "routing": {"acw": "hidden-line"}}}\n' >binary.json
printf '{"method": "PATCH", "path": "%s", "body": {"a": "\0hidden-line"}}\n{"hidden-line"\n' \
  "$path" >binary.jsonl
for file in binary.json binary.jsonl; do
  for format in "${formats[@]}"; do
    run 4 "$wmlint" --format "$format" "$file"
    if ((status != 1)) || grep -q '^ *[0-9]* |.*hidden-line' stdout.txt; then
      fail "--format $format of $file"
    fi
  done
  run 4 "$wmlint" --diff=all "$file"
  if grep -q 'hidden-line' stdout.txt; then fail "--diff of $file"; fi
done
run 4 bash -c '(printf "{"; sleep 0.3; cat "$2") | "$1" --as lines -' - "$wmlint" binary.jsonl
if ((status != 1)) || grep -q '^ *[0-9][0-9]* |' stdout.txt; then fail 'a binary stream of lines'; fi

((failures == 0)) || { printf '%s checks of what may be opened failed\n' "$failures"; exit 1; }
echo 'all checks of what may be opened passed'
