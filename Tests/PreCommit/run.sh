#!/usr/bin/env bash
# The hooks in scratch repositories: those of the real pre-commit, and the one that .github/REFERENCE.md shows
# for Git alone. The argument is the built tool, which the second takes.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/tools"
cp "$1" "$folder/tools/wmlint"
export PRE_COMMIT_HOME=$folder/home GIT_CONFIG_GLOBAL=$folder/gitconfig
git config --file "$folder/gitconfig" user.name 'A team'
git config --file "$folder/gitconfig" user.email 'team@example.com'
git config --file "$folder/gitconfig" init.defaultBranch main
git config --file "$folder/gitconfig" safe.directory '*'

fails() {
  printf 'FAILED %s\n%s\n' "$1" "${output:-}"
  exit 1
}
# passes NAME and stops NAME PATTERN commit what is staged.
passes() {
  output=$(git commit -m "$1" 2>&1) || fails "$1: the commit was stopped"
  echo "ok $1"
}
stops() {
  ! output=$(git commit -m "$1" 2>&1) || fails "$1: the commit was made"
  [[ $output == *"$2"* ]] || fails "$1: nothing says $2"
  echo "ok $1"
}
# stage NAME CONTENT: the file, staged alone.
stage() {
  git reset --quiet --hard
  mkdir -p "$(dirname "$1")"
  printf '%s\n' "$2" >"$1"
  git add "$1"
}

# containers FOLDER VALUE writes a file of each kind, in which 'acw' has the value.
path='/api/v2/conversations/webmessaging/{conversationId}/participants/{participantId}'
url="https://api.mypurecloud.de$path"
containers() {
  local body="{\"attributes\": {\"routing\": {\"acw\": $2}}}"
  local text="{\\\"attributes\\\": {\\\"routing\\\": {\\\"acw\\\": $2}}}"
  mkdir -p "$1"
  cat >"$1/payload.json" <<<"$body"
  cat >"$1/-request with blanks.json" <<<"{\"method\": \"PATCH\", \"url\": \"$path\", \"body\": $body}"
  cat >"$1/lines.jsonl" <<<"{\"method\": \"PATCH\", \"url\": \"$path\", \"body\": $body}"
  cat >"$1/recorded.har" <<<"{\"log\": {\"entries\": [{\"request\": {\"method\": \"PATCH\", \"url\": \"$url\",
 \"headers\": [], \"postData\": {\"mimeType\": \"application/json\", \"text\": \"$text\"}}}]}}"
  cat >"$1/tests.postman_collection.json" <<<"{\"info\": {\"schema\":
 \"https://schema.getpostman.com/json/collection/v2.1.0/collection.json\"}, \"item\": [{\"name\": \"Set\",
 \"request\": {\"method\": \"PATCH\", \"url\": \"$url\", \"body\": {\"mode\": \"raw\", \"raw\": \"$text\",
 \"options\": {\"raw\": {\"language\": \"json\"}}}}}]}"
  printf 'PATCH %s\nContent-Type: application/json\n\n%s\n' "$url" "$body" >"$1/requests.http"
  printf "curl -X PATCH '%s' -H 'Content-Type: application/json' -d '%s'\n" "$url" "$body" \
    | tee "$1/set.sh" | sed '1i ```sh' | sed '$a ```' >"$1/notes.md"
  cat >"$1/action.json" <<<"{\"name\": \"Set\", \"config\": {\"request\": {\"requestUrlTemplate\": \"$path\",
 \"requestType\": \"PATCH\", \"requestTemplate\": \"$text\"}}}"
  printf "fetch('%s', {method: 'PATCH', headers: {'Content-Type': 'application/json'}, body: '%s'})\n" \
    "$url" "$body" >"$1/update.js"
  printf 'resource "genesyscloud_integration_action" "set" {\n  config_request {\n    %s = "%s"\n    %s\n    %s\n  }\n}\n' \
    request_url_template "$path" 'request_type = "PATCH"' "request_template = \"$text\"" >"$1/action.tf"
}

# stops_each_container: each of them is reported, and nothing of a file that is not staged.
stops_each_container() {
  git reset --quiet --hard
  containers staged 30.0
  git add .
  containers beside 30.0
  stops "$1: a mistake in each kind of file" 'wrong-type'
  for file in staged/*; do
    [[ $output == *" $file:"* || $output == *"/$file:"* ]] || fails "$1: nothing of $file"
  done
  [[ $output != *beside* ]] || fails "$1: a file that is not staged is reported"
  [[ $(grep -c '\[wrong-type\]' <<<"$output") == 11 ]] || fails "$1: eleven mistakes"
  # What is in the folder is right now, and what is staged is not.
  containers staged 30
  stops "$1: what is staged counts" 'wrong-type'
  git add staged
  passes "$1: right files of each kind"
  git rm --quiet -r staged
  passes "$1: a commit that only removes files"
  rm -r beside
}

git init --quiet "$folder/plain"
cd "$folder/plain"
"$root/Tests/PreCommit/hook.sh" >.git/hooks/pre-commit
chmod +x .git/hooks/pre-commit
ordinary=$PATH
PATH=$folder/tools:$PATH
containers first 30
git add .
passes 'Git alone: the first commit'
stops_each_container 'Git alone'
stage $'odd "name"\n%.json' '{"attributes": {"routing": {"acw": 30.0}}}'
stops 'Git alone: a name with a quote and a line feed' 'wrong-type'
# A file that a request names is not always staged with it, nor is the configuration below the top.
stage inner/.wmlint.json '{"requests": [{"files": "*.json", "conversation": "saved.json"}], "rules": {"wrong-type": "off"}}'
printf '{"id": "%s", "participants": []}' 6f1c2a34-0b1c-4d3e-9f5a-51b6c0a9f2e4 >inner/saved.json
git add inner
passes 'Git alone: a configuration below the top'
stage inner/update.json '{"attributes": {"routing": {"acw": 30.0}}}'
passes 'Git alone: which holds for a file that is staged later'
PATH=$ordinary

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
