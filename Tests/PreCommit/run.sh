#!/usr/bin/env bash
# The hooks, with the real pre-commit: a bad payload stops the commit, a clean one passes.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export PRE_COMMIT_HOME=$folder/home GIT_CONFIG_GLOBAL=$folder/gitconfig
git config --file "$folder/gitconfig" user.name 'A team'
git config --file "$folder/gitconfig" user.email 'team@example.com'
git config --file "$folder/gitconfig" init.defaultBranch main
git config --file "$folder/gitconfig" safe.directory '*'

python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pre-commit==4.3.0
PATH=$folder/venv/bin:$PATH

# pre-commit takes its hooks from a commit: what is not committed yet is not tried.
git clone --quiet "$root" "$folder/wmlint"
revision=$(git -C "$folder/wmlint" rev-parse HEAD)
git init --quiet "$folder/project"
cd "$folder/project"
cat >.pre-commit-config.yaml <<CONFIGURATION
repos:
  - repo: $folder/wmlint
    rev: $revision
    hooks:
      - id: wmlint
      - id: wmlint-payloads
        files: ^payloads/
CONFIGURATION
git add .
git commit --quiet --no-verify -m 'Begin'
pre-commit install >/dev/null
pre-commit install-hooks

# stage NAME CONTENT: the file, staged alone.
stage() {
  git reset --quiet --hard
  mkdir -p "$(dirname "$1")"
  printf '%s\n' "$2" >"$1"
  git add "$1"
}

# passes NAME and stops NAME PATTERN commit what is staged.
passes() {
  local output
  if output=$(git commit -m "$1" 2>&1); then
    echo "ok $1"
  else
    printf 'FAILED %s: the commit was stopped\n%s\n' "$1" "$output"
    exit 1
  fi
}
stops() {
  local output
  if output=$(git commit -m "$1" 2>&1); then
    printf 'FAILED %s: the commit was made\n%s\n' "$1" "$output"
    exit 1
  fi
  if [[ $output != *"$2"* ]]; then
    printf 'FAILED %s: nothing says %s\n%s\n' "$1" "$2" "$output"
    exit 1
  fi
  echo "ok $1"
}

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
stops 'a payload that is no JSON is stopped' 'invalid-json'
echo 'all pre-commit checks passed'
