#!/usr/bin/env bash
# What only real files show of fixes: permissions, links, `git apply`, and a kill at any moment. The
# argument is the built tool.
set -euo pipefail
wmlint=$(realpath "$1")
root=$(cd "$(dirname "$0")/../.." && pwd)
folder=$(mktemp -d)
trap 'chmod -R u+rwx "$folder"; rm -rf "$folder"' EXIT
cd "$folder"
failures=0

# check NAME COMMAND…: the command must succeed.
check() {
  local name=$1
  shift
  if "$@"; then
    printf 'ok %s\n' "$name"
  else
    printf 'FAILED %s\n' "$name"
    failures=$((failures + 1))
  fi
}

wrong='{"attributes": {"routing": {"acw": "30"}}}'
right='{"attributes": {"routing": {"acw": 30}}}'
holds() { [[ $(<"$1") == "$2" ]]; }

printf '%s\n' "$wrong" >kept.json
chmod 640 kept.json
"$wmlint" --fix kept.json >/dev/null
check 'a file is written' holds kept.json "$right"
check 'its permissions stay' test "$(stat -c %a kept.json)" = 640
"$wmlint" --fix kept.json >/dev/null
check 'a second time changes nothing' holds kept.json "$right"
check 'no other file is left' test "$(ls -A)" = kept.json

mkdir real linked
printf '%s\n' "$wrong" >real/a.json
ln -s ../real/a.json linked/a.json
"$wmlint" --fix linked/a.json >/dev/null
check 'a link goes on pointing' test -L linked/a.json
check 'what it leads to is written' holds real/a.json "$right"

printf '\xef\xbb\xbf{\r\n\t"attributes" : {"a":"\\u00e9\\/",\r\n\t"routing":{"acw":3e1 ,}}\r\n}' >bytes.json
printf '{\r\n\t"attributes" : {"a":"\\u00e9\\/",\r\n\t"routing":{"acw":30 }}\r\n}' >expected.json
"$wmlint" --fix bytes.json >/dev/null
check 'no other byte is changed' cmp bytes.json expected.json

printf '%s\n' "$wrong" >forbidden.json
chmod 444 forbidden.json
nobody=(env)
if [[ $(id -u) == 0 ]]; then nobody=(setpriv --reuid=65534 --regid=65534 --clear-groups); fi
cp "$wmlint" ./wmlint-copy
chmod 777 .
status=0
if "${nobody[@]}" test -x ./wmlint-copy 2>/dev/null; then
  message=$("${nobody[@]}" ./wmlint-copy --fix forbidden.json 2>&1 >/dev/null) || status=$?
  check 'a file that may not be written stays' holds forbidden.json "$wrong"
  check 'and is reported' test "$message/$status" = 'wmlint: forbidden.json: permission denied/3'
  if [[ $(id -u) == 0 ]]; then
    chmod 666 forbidden.json
    message=$("${nobody[@]}" ./wmlint-copy --fix forbidden.json 2>&1 >/dev/null) || status=$?
    check 'a file stays its owner'"'"'s' test "$(stat -c %u forbidden.json)" = 0
    check 'which is reported' grep -q 'belongs to another user' <<<"$message"
  fi
else
  echo 'skipped: permissions, as there is no account here that they hold for'
fi

# What --diff prints makes of the files what --fix makes of them.
git init --quiet repository
cp -r "$root/Fixtures/reject" repository/reject
cp -r repository/reject fixed
(cd repository && { "$wmlint" --diff=all reject 2>../messages || true; } >../all.diff && git apply --whitespace=nowarn ../all.diff)
(cd fixed && "$wmlint" --fix=all . >/dev/null 2>&1) || true
check 'git applies a diff' test "$(grep -c '^--- ' all.diff)" -gt 20
different=()
while read -r file; do
  # A file keeps what a hunk would change that would show a credential.
  grep -q "^wmlint: reject/$file: .*left out" messages && continue
  cmp -s "fixed/$file" "repository/reject/$file" || different+=("$file")
done < <(grep '^--- ' all.diff | sed 's,^--- a/reject/,,; s,\t.*,,')
check "and makes the same of the files as --fix ${different[*]}" test "${#different[@]}" = 0

mkdir killed
if python3 "$root/Tests/Fix/kill.py" "$wmlint" "$folder/killed"; then
  echo 'ok killed at any moment a file is the old or the new one'
else
  echo 'FAILED killed at any moment'
  failures=$((failures + 1))
fi
((failures == 0)) || { printf '%s fix tests failed\n' "$failures"; exit 1; }
echo 'all fix tests passed'
