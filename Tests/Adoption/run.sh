#!/usr/bin/env bash
# The ten minutes in which a team turns wmlint on in an old repository, as README.md tells them. The
# argument is the built tool.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/tools"
cp "$1" "$folder/tools/wmlint"
export PATH=$folder/tools:$PATH GIT_CONFIG_GLOBAL=$folder/gitconfig
git config --file "$folder/gitconfig" user.name 'A team'
git config --file "$folder/gitconfig" user.email 'team@example.com'
git config --file "$folder/gitconfig" init.defaultBranch main
git config --file "$folder/gitconfig" core.autocrlf false

# fails NAME WORD…: says what was seen, and ends.
fails() {
  printf 'FAILED %s\n' "$*"
  cat "$folder/stdout" "$folder/stderr" 2>/dev/null || true
  exit 1
}
# step NAME STATUS OUTPUT MESSAGES COMMAND…: what is written must hold the words; '' stands for nothing.
step() {
  local name=$1 status=$2 output=$3 messages=$4 actual=0
  shift 4
  "$@" >"$folder/stdout" 2>"$folder/stderr" </dev/null || actual=$?
  ((actual == status)) || fails "$name: exit status $actual"
  holds "$folder/stdout" "$output" || fails "$name: the output"
  holds "$folder/stderr" "$messages" || fails "$name: the messages"
  printf 'ok %s\n' "$name"
}
holds() { if [[ -n $2 ]]; then grep -qF -- "$2" "$1"; else [[ ! -s $1 ]]; fi; }

cd "$folder"
git init --quiet old
python3 "$here/repository.py" old >made
grep -qx '200 files, 60 problems' made || fails "the repository: $(<made)"
python3 "$here/repository.py" fixed --fixed >made
cd old
git add .
git commit --quiet -m 'What has grown in years'

step 'init writes a configuration' 0 '' 'wrote .wmlint.json' wmlint init
step 'there are 60 problems' 1 '60 problems (60 errors)' '' wmlint --statistics .
holds "$folder/stdout" 'can be repaired: 25 with --fix, 20 more with --fix=all' || fails 'the offer'
step 'a diff shows 25 repairs' 1 '+++ b/payloads/update 0.json' \
  '--fix would repair 25 problems in 25 files' wmlint --diff .
cp "$folder/stdout" "$folder/shown.diff"
[[ -z $(git status --porcelain --untracked-files=no) ]] || fails 'a diff writes nothing'

step '--fix repairs them' 1 '35 problems (35 errors) in 190 requests' '' wmlint --fix .
holds "$folder/stdout" '25 fixed' || fails 'the count of --fix'
git diff >"$folder/made.diff"
[[ $(git diff --numstat | awk '{ added += $1; removed += $2 } END { print NR, added, removed }') \
  == '25 25 25' ]] || fails 'git shows one line in each of 25 files'
rm .wmlint.json .wmlint.schema.json
diff -r --exclude=.git . "$folder/fixed" >"$folder/stdout" || fails 'no other byte is changed'
git stash --quiet
git apply --whitespace=nowarn "$folder/shown.diff"
git diff | cmp -s - "$folder/made.diff" || fails 'what --diff shows is what --fix does'
git stash drop --quiet
wmlint init 2>/dev/null
step 'a second time changes nothing' 1 '35 problems (35 errors)' '' wmlint --fix .
git diff | cmp -s - "$folder/made.diff" || fails 'the second --fix'
! grep -q 'fixed' "$folder/stdout" || fails 'a second --fix counts'

step 'the rest is adopted' 0 'no problems' 'wrote 35 problems to .wmlint-baseline.json' \
  wmlint --write-baseline .
[[ $(grep -c '"reason": "there when wmlint was adopted"' .wmlint-baseline.json) == 35 ]] \
  || fails 'an entry for each'
step 'nothing is left to say' 0 'no problems' '' wmlint .
step 'nor in one file' 0 'no problems' '' wmlint 'payloads/update 10.json'

"$here/../PreCommit/hook.sh" >.git/hooks/pre-commit
chmod +x .git/hooks/pre-commit
git add .
step 'the hook lets the adoption pass' 0 '' '' git commit --quiet -m 'Adopt wmlint'
printf '\n' >>'payloads/update 10.json'
git add .
step 'a known problem may be moved' 0 '' '' git commit --quiet -m 'Add a line'

printf '{"attributes": {"routing": {"acw": "30"}}}\n' >payloads/new.json
git add payloads/new.json
printf '{"attributes": {"routing": {"acw": 30}}}\n' >payloads/new.json
step 'a new mistake is stopped as it is staged' 1 \
  '' "error: 'acw' must be an integer, not a string [wrong-type]" git commit --quiet -m 'Add an update'
holds "$folder/stderr" 'payloads/new.json:1:36' || fails 'the place of the new mistake'
[[ $(grep -c '^error:' "$folder/stderr") == 1 ]] || fails 'only the new mistake'
step 'and by the name of its file' 0 'no problems' '' wmlint payloads/new.json
git add payloads/new.json
step 'repaired it is committed' 0 '' '' git commit --quiet -m 'Add an update'
cp requests/update-8.json requests/copy.json
git add requests/copy.json
step 'a known mistake in a new file is new' 1 '' 'must be an integer, not a boolean' \
  git commit --quiet -m 'Copy a request'
git rm --quiet --force requests/copy.json

sed -i 's/true/30/' 'payloads/update 10.json'
step 'an entry that silences nothing is a warning' 0 \
  'warning: this entry silences nothing [idle-suppression]' '' wmlint .
holds "$folder/stdout" '1 warning' || fails 'the one warning'
step 'written anew, the baseline shrinks' 0 'no problems' 'wrote 34 problems' wmlint --write-baseline .
[[ $(git diff --numstat .wmlint-baseline.json) == 0$'\t'1$'\t'.wmlint-baseline.json ]] \
  || fails 'the baseline merges well'
git add .
step 'the hook lets the repair pass' 0 '' '' git commit --quiet -m 'Repair an update'
echo 'the whole walk went well'
