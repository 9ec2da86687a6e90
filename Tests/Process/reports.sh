#!/usr/bin/env bash
# Where reports may be written: never over what somebody needs, and never into what is only open by
# chance. The argument is the built tool.
set -euo pipefail
wmlint=$(realpath "$1")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
failures=0
failed() {
  printf 'FAILED %s\n' "$*"
  failures=$((failures + 1))
}

path='/api/v2/conversations/webmessaging/{conversationId}/participants/{participantId}'
body='{"attributes": {"routing": {"acw": 30}}}'
conversation='{"id": "7c8e1b9a-3f2d-4c6b-9a1e-5d4f3c2b1a09", "participants": []}'
fill() {
  rm -rf project
  mkdir -p project/sub
  cd project
  printf '%s\n' "$body" | tee body.json >sub/body.json
  printf '%s\n' "$body" >payload.txt
  printf '{"method": "PATCH", "url": "%s", "body": %s}\n' "$path" "$body" | tee request.json >lines.jsonl
  printf '%s\n' "$conversation" >saved.json
  printf '{"requests": [{"files": "sub/*.json", "as": "body"}]}\n' >.wmlint.json
  printf '{"version": 1, "entries": []}\n' >.wmlint-baseline.json
  printf 'curl -X PATCH "https://api.mypurecloud.com%s" -H "Content-Type: application/json" -d @data\n' \
    "${path//[\{\}]/}" >script.sh
  printf '{"a": 1}\n' >data
  printf 'PATCH https://api.mypurecloud.com%s\nContent-Type: application/json\n\n< data\n' \
    "${path//[\{\}]/}" >calls.http
  printf '{"method": "PATCH", "url": "%s", "body": %s, "conversation": "spoken"}\n' "$path" "$body" >named.json
  printf '%s\n' "$conversation" >spoken
  ln body.json hard.json
  ln -s body.json soft.json
  ln -s . again
  ln data hard-data
  ln .wmlint.json configuration
  ln -s .wmlint-baseline.json adopted
}

# refused NAME PATTERN ARGUMENTS…: wrong usage that says why, and no file is touched.
refused() {
  local name=$1 pattern=$2 status=0
  shift 2
  (fill)
  cp -a project before
  (cd project && "$wmlint" "$@" >../out 2>../err </dev/null) || status=$?
  # shellcheck disable=SC2053
  if ((status != 2)) || [[ $(<err) != $pattern ]] || ! diff -r --no-dereference before project >/dev/null; then
    failed "$name: exit status $status: $(<err)"
    diff -r --no-dereference before project || true
  else
    printf 'ok %s\n' "$name"
  fi
  rm -rf before
}
for report in '--output=' '--report=json=' '--report=text='; do
  linted='*is to be linted: a report there would overwrite it*'
  for other in body.json ./body.json sub/../body.json again/body.json hard.json soft.json "$folder/project/body.json"; do
    refused "$report$other over an operand" "$linted" "$report$other" body.json
    refused "$report$other among others" "$linted" "$report$other" request.json body.json
    refused "$report$other in a folder" '*holds requests*' "$report$other" .
    refused "$report$other beside what is linted" '*holds requests*' "$report$other" request.json
  done
  refused "$report a payload of any name" '*holds requests*' "${report}payload.txt" body.json
  refused "$report lines" '*holds requests*' "${report}lines.jsonl" body.json
  refused "$report a script" '*holds requests*' "${report}script.sh" body.json
  refused "$report what a configuration speaks of" '*holds requests*' "${report}sub/body.json" body.json
  refused "$report a saved conversation" '*is a saved conversation*' "${report}again/saved.json" \
    --conversation saved.json request.json
  refused "$report a configuration" '*is a configuration*' "${report}.wmlint.json" body.json
  refused "$report a link to a configuration" '*is a configuration*' "${report}configuration" body.json
  refused "$report a configuration elsewhere" '*is a configuration*' "${report}sub/.wmlint.json" body.json
  refused "$report a baseline" '*is a baseline*' "${report}adopted" body.json
  for other in data ./data hard-data again/data; do
    refused "$report$other that a script names" "wmlint: $other: a linted file names it*" \
      "$report$other" script.sh
    refused "$report$other that a request of HTTP names" "wmlint: $other: a linted file names it*" \
      "$report$other" calls.http
  done
  refused "$report a conversation that a request names" 'wmlint: spoken: a linted file names it*' \
    "${report}spoken" .
  refused "$report twice" 'wmlint: two reports cannot go to the same file*' "${report}new" \
    --report sarif=again/new body.json
done

# Standard input that is a file is linted like one.
(fill)
status=0
"$wmlint" --output project/body.json <project/body.json >out 2>err || status=$?
if ((status != 2)) || [[ $(<project/body.json) != "$body" ]]; then
  failed "a report over standard input: $status $(<err)"
else
  echo 'ok a report over standard input'
fi

# again NAME FILE ARGUMENTS…: the second run gives what the first gave.
twice() {
  local name=$1 file=$2 status=0
  shift 2
  rm -rf tree
  mkdir -p tree/sub
  printf '{"attributes": {"routing": {"acw": "30"}}}\n' >tree/body.json
  printf 'x ##[y]\n' >tree/notes.md
  (cd tree && "$wmlint" "$@" . >../first 2>../err) || status=$?
  cp "tree/$file" first.report
  for run in 2 3; do
    (cd tree && "$wmlint" "$@" . >../second 2>../err) || status=$?
    if ((status != 1)) || ! cmp -s first.report "tree/$file" || ! cmp -s first second; then
      failed "$name, run $run: $status $(<err)"
      diff first.report "tree/$file" || true
      return
    fi
  done
  printf 'ok %s\n' "$name"
}
for format in text compact json jsonl sarif github gitlab junit rdjson checkstyle; do
  for file in out.json out.sarif out.xml out.txt sub/out.json out.jsonl out.md; do
    twice "--format $format --output $file, twice" "$file" --format "$format" --output "$file"
    twice "--report $format=$file, twice" "$file" --report "$format=$file"
    twice "--report $format=./sub/../$file, twice" "$file" --report "$format=./sub/../$file"
  done
done
twice '--diff --output, twice' out.diff --diff --output out.diff
twice '--statistics --output, twice' out.json --statistics --output out.json

# A report on standard output that a walk meets.
(fill)
(cd project && "$wmlint" --format json . >all.json || true)
cp project/all.json project/first
(cd project && "$wmlint" --format json . >all.json || true)
[[ -s project/first ]] && cmp -s project/first project/all.json && echo 'ok a walk leaves standard output out' \
  || failed 'a walk leaves standard output out'

# /dev/stdout is standard output, which goes on where it is.
(fill)
printf 'before\n' >log
"$wmlint" --format compact --output /dev/stdout --contract published project/request.json >>log || true
[[ $(head -1 log) == before && $(wc -l <log) -gt 1 ]] && echo 'ok /dev/stdout is appended to' \
  || failed "/dev/stdout is appended to: $(<log)"
"$wmlint" --report json=/dev/stdout project/body.json >both
grep -q 'no problems' both && grep -q '"tool"' both && echo 'ok /dev/stdout beside standard output' \
  || failed "/dev/stdout beside standard output: $(<both)"
"$wmlint" --report json=/dev/stdout project/body.json | cat >both
grep -q 'no problems' both && grep -q '"tool"' both && echo 'ok /dev/stdout that is a pipe' \
  || failed "/dev/stdout that is a pipe: $(<both)"
"$wmlint" --output /dev/null --report json=/dev/null project/body.json && echo 'ok /dev/null' || failed '/dev/null'
mkfifo pipe
cat pipe >piped &
reader=$!
timeout 20 "$wmlint" --report json=pipe project/body.json >/dev/null && wait "$reader" \
  && grep -q '"tool"' piped && echo 'ok a named pipe' || failed 'a named pipe'
"$wmlint" --report json=>(cat >substituted) project/body.json >/dev/null
for ((wait = 0; wait < 50; wait++)); do [[ -s substituted ]] && break; sleep 0.1; done
grep -q '"tool"' substituted && echo 'ok a pipe of the shell' || failed 'a pipe of the shell'

# With a standard stream closed no report takes its number.
(fill)
status=0
"$wmlint" --report json=closed.json project/body.json >&- 2>err || status=$?
if [[ $status == 3 && $(<err) == 'wmlint: standard output: '* && $(head -c 13 closed.json) == '{"version": 1' ]] \
  && ! grep -q 'no problems' closed.json; then
  echo 'ok closed standard output'
else
  failed "closed standard output: $status $(<err) $(<closed.json)"
fi
status=0
"$wmlint" --output closed.json project/body.json gone.json >&- 2>&- <&- || status=$?
if [[ $status == 3 ]] && ! grep -q 'wmlint:' closed.json && grep -q 'no problems' closed.json; then
  echo 'ok closed standard error'
else
  failed "closed standard error: $status $(<closed.json)"
fi

((failures == 0)) || { printf '%s tests of reports failed\n' "$failures"; exit 1; }
echo 'all tests of reports passed'
