#!/usr/bin/env bash
# The artefacts of a release: made by the lines of the workflow, made twice with the same bytes, installed
# and tried; and the lines of the action. The argument is the folder to leave them in; TOOLS names one with
# check-jsonschema, pipx, auditwheel and a Python that has PyYAML.
set -euo pipefail
cd "$(dirname "$0")/../.."
: "${TOOLS:?}"
export TOOLS
out=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

fails() {
  printf 'FAILED %s\n' "$*"
  exit 1
}
lines() { "$TOOLS/python" Tests/Release/steps.py "$@"; }

"$TOOLS/check-jsonschema" --builtin-schema vendor.github-workflows .github/workflows/*.yml
"$TOOLS/check-jsonschema" --builtin-schema vendor.github-actions .github/actions/*/action.yml

release=.github/workflows/release.yml
lines "$release" 'Build the artefacts' 'Install and try each' | sed "s|dist|$out|" \
  | bash -euo pipefail
Tests/Release/build.sh "$folder/again" >/dev/null 2>&1
cmp "$out/SHA256SUMS" "$folder/again/SHA256SUMS" || fails 'the second build differs'
echo 'ok the same bytes twice'

# The action, as a runner would run it in a repository with a mistake.
action=.github/actions/wmlint/action.yml
export PACKAGE=$PWD PATHS='payload.json' OPTIONS='--fail-on warning' SARIF=$folder/wmlint.sarif
lines "$action" 'Build wmlint' | bash -euo pipefail >/dev/null 2>&1 || fails 'the action builds nothing'
mkdir "$folder/repository"
cp Fixtures/reject/acw-as-string/input.json "$folder/repository/payload.json"
status=0
(cd "$folder/repository" && lines_of_step=$(cd "$PACKAGE" && lines "$action" Lint) \
  && bash -euo pipefail -c "$lines_of_step") >"$folder/annotations" || status=$?
((status == 1)) && grep -q '^::error file=payload.json' "$folder/annotations" \
  || fails "the action ended with $status: $(cat "$folder/annotations")"
[[ -s $SARIF ]] || fails 'the action writes no SARIF'
echo 'ok the action annotates and writes SARIF'
