#!/usr/bin/env bash
# pre-commit where there is no Swift: the hook that README.md shows for Python, from a wheel. The arguments are
# the wheel and a folder with pre-commit's executable.
set -euo pipefail
wheel=$(realpath "$1")
root=$(cd "$(dirname "$0")/../.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export PRE_COMMIT_HOME=$folder/home GIT_CONFIG_GLOBAL=$folder/gitconfig
git config --file "$folder/gitconfig" user.name 'A team'
git config --file "$folder/gitconfig" user.email 'team@example.com'
git config --file "$folder/gitconfig" init.defaultBranch main
PATH=$2:/usr/bin:/bin
! command -v swift >/dev/null || { echo 'FAILED: there is Swift here'; exit 1; }

git init --quiet "$folder/project"
cd "$folder/project"
awk '/^Where there is no Swift/ { found = 1 } found && /^    / { inside = 1; print substr($0, 5); next }
     inside { exit }' "$root/README.md" | sed "s|wmlint==[0-9.]*|$wheel|" >.pre-commit-config.yaml
grep -q "$wheel" .pre-commit-config.yaml || { echo 'FAILED: README.md shows no hook for Python'; exit 1; }
git add .
git commit --quiet --no-verify -m 'Take the hook'
pre-commit install >/dev/null

try() { printf '%s\n' "$2" >"$1"; git add "$1"; output=$(git commit -m "$1" 2>&1); }
try right.json '{"attributes": {"routing": {"acw": 30}}}' \
  || { printf 'FAILED a right payload is stopped\n%s\n' "$output"; exit 1; }
echo 'ok a right payload is committed'
! try wrong.json '{"attributes": {"routing": {"acw": "30"}}}' && [[ $output == *wrong-type* ]] \
  || { printf 'FAILED a wrong payload\n%s\n' "$output"; exit 1; }
echo 'ok a wrong payload is stopped'
