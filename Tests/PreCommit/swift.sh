#!/usr/bin/env bash
# The hooks of the real pre-commit, which compiles the tool from its source, in a scratch repository.
set -euo pipefail
. "$(dirname "$0")/scratch.sh"
export PRE_COMMIT_HOME=$folder/home

python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pre-commit==4.3.0
PATH=$folder/venv/bin:$PATH

# pre-commit takes its hooks from a commit: what is not committed yet is not tried.
git clone --quiet "$root" "$folder/wmlint"
revision=$(git -C "$folder/wmlint" rev-parse HEAD)
git init --quiet "$folder/project"
cd "$folder/project"
# hooks LINE… makes them the hooks of the project.
hooks() {
  git reset --quiet --hard 2>/dev/null || true
  printf 'repos:\n  - repo: %s\n    rev: %s\n    hooks:\n' "$folder/wmlint" "$revision" \
    >.pre-commit-config.yaml
  printf '      %s\n' "$@" >>.pre-commit-config.yaml
  git add .
  git commit --quiet --no-verify -m 'Take hooks'
}
hooks '- id: wmlint' '- id: wmlint-payloads' '  files: ^payloads/'
pre-commit install >/dev/null
pre-commit install-hooks

# Whoever installs the hooks compiles the tool and its library, and nothing that tests or measures them.
built=$(echo "$PRE_COMMIT_HOME"/repo*/swift_env-default/.build/release)
output=$(find "$built/" -maxdepth 1 -type f -executable -printf '%f ')
[[ $output == 'wmlint ' ]] || fails 'the installation has executables beside wmlint'
output=$(find "$built/Modules/" -name '*.swiftmodule' ! -name 'wmlint.*' \( ! -name 'WMLint*' -o -name '*Test*' \
  -o -name '*Invariants*' \))
[[ -z $output ]] || fails 'the installation compiles what is only for tests'
echo 'ok the installation compiles nothing but the tool and its library'

clean='{"attributes": {"routing": {"acw": 30}}}'
bad='{"attributes": {"routing": {"acw": "30"}}}'

stage payloads/clean.json "$clean"
passes 'a clean payload is committed'
stage notes.json '{"anything": [1, 2]}'
passes 'a file that holds no request is committed'
stage settings.json "$bad"
stops 'a bad payload is recognised wherever it stands' 'wrong-type'
stage payloads/bad.json "$bad"
stops 'a bad payload is stopped where all are payloads' 'wrong-type'
stage payloads/unrecognisable.json '{"attributess": {"language": "de"}}'
stops 'a file that only its place tells to be a payload is stopped' 'unknown-key'
stage payloads/broken.json '{"attributes": '
stops 'a payload that is not JSON is stopped' 'invalid-json'
stops_each_container 'pre-commit'

hooks '- id: wmlint-fix'
containers beside 30.0
containers untouched 30.0
containers staged 30.0
git add staged
stops 'wmlint-fix repairs' 'files were modified by this hook'
containers right 30
diff -r staged right || fails 'wmlint-fix: a file of each kind is repaired'
diff -r beside untouched || fails 'wmlint-fix: what is not staged stays'
git add staged
passes 'wmlint-fix: what was repaired is committed'
stage misspelt.json '{"attributes": {"routing": {"acv": 30}}}'
stops 'wmlint-fix: what it cannot repair is stopped' 'unknown-key'
[[ $output != *'files were modified'* ]] || fails 'wmlint-fix: writes what it only suggests'
echo 'all hook checks passed'
