# What the checks of the hooks share: a scratch folder with Git's settings, commits that pass or stop, and a file
# of each kind. It is sourced; `root` is the package.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export GIT_CONFIG_GLOBAL=$folder/gitconfig
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
