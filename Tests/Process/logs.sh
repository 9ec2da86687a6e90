#!/usr/bin/env bash
# What a hostile file may say in the log of a build: nothing that its runner obeys. The argument is the
# built tool.
set -euo pipefail
wmlint=$(realpath "$1")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
failures=0
# quiet NAME COMMAND…: no line of either output is a command of a runner; those of the format github,
# each `::error file=`, are its own.
quiet() {
  local name=$1
  shift
  "$@" >out 2>err </dev/null || true
  cat out err >both
  if [[ ! -s both ]] || grep -Eiq '##[a-z]*\[' both \
    || grep -E '^[[:space:]]*::' both | grep -Evq '^::(error|warning|notice) file='; then
    printf 'FAILED %s\n' "$name"
    cat both
    failures=$((failures + 1))
  else
    printf 'ok %s\n' "$name"
  fi
}
for command in '##vso[task.setvariable variable=a]b' '##[error]b' '::error::b' '::add-mask::b' \
  '::set-output name=a::b' '::stop-commands::b'; do
  name="$command.json"
  printf '{"attributes": {"%s": true, "routing": {"acw": "%s"}}, "%s": 1}\n' \
    "$command" "$command" "$command" >"$name"
  printf '{"attributes":\n{\n\n "a\\n%s": true, "routing": {"acw": "30"\n\n%s\n}}}\n' \
    "$command" "$command" >lines.json
  for format in text compact json jsonl sarif github gitlab junit rdjson checkstyle; do
    quiet "$format: $command" "$wmlint" --format "$format" "$name" lines.json
  done
  quiet "colours: $command" "$wmlint" --color always "$name" lines.json
  quiet "statistics: $command" "$wmlint" --statistics "$name"
  quiet "diff: $command" "$wmlint" --diff=all "$name" lines.json
  quiet "a missing file: $command" "$wmlint" "$command" "a/$command"
  quiet "a folder: $command" "$wmlint" "$name/$command"
  quiet "an option: $command" "$wmlint" "--$command"
  quiet "a value: $command" "$wmlint" --format "$command" --only "$command"
  quiet "a rule: $command" "$wmlint" --only "$command" lines.json
  quiet "an explanation: $command" "$wmlint" explain "$command"
  quiet "an endpoint: $command" "$wmlint" --endpoint "PATCH /$command" lines.json
  quiet "standard input: $command" bash -c '"$1" --stdin-filename "$2" - <lines.json' - "$wmlint" "$command"
  printf '{"rules": {"%s": "off"}, "%s": 1}\n' "$command" "$command" >.wmlint.json
  quiet "a configuration: $command" "$wmlint" lines.json
  rm .wmlint.json
done

# What --diff prints is a patch nevertheless.
git init --quiet repository
cd repository
mkdir -p '##[a]'
printf '{"attributes": {"routing": {"acw": "30"}}}\n' | tee '##[a]/b.json' >c.json
{ "$wmlint" --diff . || true; } >../all.diff 2>/dev/null
git apply ../all.diff
if [[ $(cat '##[a]/b.json' c.json | grep -c '"acw": 30}') == 2 ]]; then
  echo 'ok git applies a diff of names that a build would obey'
else
  echo 'FAILED git applies a diff of names that a build would obey'
  failures=$((failures + 1))
fi
((failures == 0)) || { printf '%s tests of logs failed\n' "$failures"; exit 1; }
echo 'all tests of logs passed'
