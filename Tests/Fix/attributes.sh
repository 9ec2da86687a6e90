#!/usr/bin/env bash
# What a repair keeps of a file beside its bytes: access control lists, extended attributes, group. The
# argument is the built tool.
set -euo pipefail
wmlint=$(realpath "$1")
folder=$(mktemp -d)
trap 'chattr -i -a "$folder"/* 2>/dev/null || true; chmod -R u+rwx "$folder"; rm -rf "$folder"' EXIT
cd "$folder"
failures=0
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

if ! command -v setfacl >/dev/null || ! command -v setfattr >/dev/null; then
  if [[ $(id -u) == 0 ]] && command -v apt-get >/dev/null; then
    { apt-get update -qq && apt-get install -y -qq acl attr; } >/dev/null 2>&1 || true
  fi
fi
printf '%s\n' "$wrong" >probe
if command -v setfacl >/dev/null && setfacl -m u:12345:r probe 2>/dev/null; then
  printf '%s\n' "$wrong" >listed.json
  chmod 600 listed.json
  setfacl -m u:12345:rw,g:23456:r,m::rw listed.json
  getfacl --omit-header listed.json >before
  "$wmlint" --fix listed.json >/dev/null
  getfacl --omit-header listed.json >after
  check 'a file with an access control list is repaired' holds listed.json "$right"
  check 'its list stays' cmp before after
  check 'its mode stays' test "$(stat -c %a listed.json)" = 660

  mkdir inherits
  printf '%s\n' "$wrong" >inherits/plain.json
  chmod 640 inherits/plain.json
  setfacl -d -m u:12345:rwx inherits
  getfacl --omit-header inherits/plain.json >before
  "$wmlint" --fix inherits/plain.json >/dev/null
  getfacl --omit-header inherits/plain.json >after
  check 'a file gets no list that its folder has for new files' cmp before after
else
  echo 'LEFT OUT: access control lists, as setfacl is absent or the file system keeps none'
fi

if command -v setfattr >/dev/null && setfattr -n user.note -v mine probe 2>/dev/null; then
  printf '%s\n' "$wrong" >noted.json
  setfattr -n user.note -v mine noted.json
  setfattr -n user.empty noted.json
  getfattr -d noted.json >before
  "$wmlint" --fix noted.json >/dev/null
  getfattr -d noted.json >after
  check 'a file with extended attributes is repaired' holds noted.json "$right"
  check 'its attributes stay' cmp before after
  check 'and are there' grep -q 'user.note="mine"' after
else
  echo 'LEFT OUT: extended attributes, as setfattr is absent or the file system keeps none'
fi

printf '%s\n' "$wrong" >named.json
ln named.json other-name.json
"$wmlint" --fix named.json >/dev/null
check 'of a file with two names the one that was given is repaired' holds named.json "$right"
check 'and the other stays as it was' holds other-name.json "$wrong"

if [[ $(id -u) == 0 ]]; then
  printf '%s\n' "$wrong" >owned.json
  chown 12345:23456 owned.json
  chmod 2750 owned.json
  "$wmlint" --fix owned.json >/dev/null
  check 'owner, group and mode stay' test "$(stat -c %u:%g:%a owned.json)" = 12345:23456:2750

  cp "$wmlint" ./wmlint-copy
  chmod 755 . wmlint-copy
  nobody=(setpriv --reuid=65534 --regid=65534 --clear-groups)
  if "${nobody[@]}" test -x ./wmlint-copy 2>/dev/null; then
    mkdir closed
    printf '%s\n' "$wrong" >closed/a.json
    chmod 666 closed/a.json
    chmod 555 closed
    status=0
    message=$("${nobody[@]}" ./wmlint-copy --fix closed/a.json 2>&1 >/dev/null) || status=$?
    check 'a folder that may not be written is reported' test "$message/$status" = \
      'wmlint: closed/a.json: cannot create a file in its folder: permission denied/3'
    check 'and the file stays' holds closed/a.json "$wrong"
  else
    echo 'LEFT OUT: a folder that may not be written, as there is no account that this holds for'
  fi
fi

printf '%s\n' "$wrong" >fast.json
if chattr +i fast.json 2>/dev/null; then
  status=0
  message=$("$wmlint" --fix fast.json 2>&1 >/dev/null) || status=$?
  check 'a file that may not be changed is reported' test "$message/$status" = \
    'wmlint: fast.json: permission denied/3'
  check 'and stays' holds fast.json "$wrong"
  chattr -i fast.json
else
  echo 'LEFT OUT: an immutable file, as this file system or account makes none'
fi
check 'no other file is left' test -z "$(find . -name '.wmlint-*')"
((failures == 0)) || { printf '%s tests of attributes failed\n' "$failures"; exit 1; }
echo 'all tests of attributes passed'
