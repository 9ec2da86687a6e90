#!/usr/bin/env bash
# What only a real process can show: pipes, permissions and full disks. The argument is the built tool.
set -euo pipefail
wmlint=$(realpath "$1")
folder=$(mktemp -d)
trap 'chmod -R u+rwx "$folder"; rm -rf "$folder"' EXIT
cd "$folder"
chmod 755 .
failures=0

# expect NAME STATUS STDERR COMMAND…: the whole of standard error must match the pattern.
expect() {
  local name=$1 status=$2 pattern=$3 actual=0
  shift 3
  timeout 60 "$@" >stdout.txt 2>stderr.txt </dev/null || actual=$?
  # shellcheck disable=SC2053
  if [[ $actual != $status || $(<stderr.txt) != $pattern ]]; then
    printf 'FAILED %s: exit %s, standard error: %s\n' "$name" "$actual" "$(<stderr.txt)"
    failures=$((failures + 1))
  else
    printf 'ok %s\n' "$name"
  fi
}

# The way to an account that permissions hold for: root may read everything.
nobody=(env)
if [[ $(id -u) == 0 ]]; then nobody=(setpriv --reuid=65534 --regid=65534 --clear-groups); fi

valid='{"attributes": {"routing": {"acw": 30}}}'
printf '%s\n' "$valid" >valid.json
printf '{\n' >broken.json
cp "$wmlint" ./wmlint-copy

expect 'a valid file' 0 '' "$wmlint" valid.json
expect 'a missing file, and others' 3 'wmlint: gone.json: no such file' "$wmlint" gone.json valid.json
expect 'a full disk for --output' 3 'wmlint: /dev/full: no space left on the disk' \
  "$wmlint" --format json --output /dev/full valid.json
expect 'a full disk for --report' 3 'wmlint: /dev/full: no space left on the disk' \
  "$wmlint" --report json=/dev/full valid.json
expect 'a full disk behind standard output' 3 'wmlint: standard output: no space left on the disk' \
  bash -c '"$1" --format json valid.json >/dev/full' - "$wmlint"
expect 'an output folder that is missing' 3 'wmlint: gone: no such folder' \
  "$wmlint" --output gone/deep/out.txt valid.json
expect 'a report below a file' 3 'wmlint: valid.json/out: no such file: part of *' \
  "$wmlint" --report sarif=valid.json/out valid.json
expect 'a folder for --output' 3 'wmlint: .: is a folder, not a file' "$wmlint" --output . valid.json
mkdir empty
expect 'an empty folder' 0 'wmlint: empty: the folder is empty' "$wmlint" empty
expect 'a device' 3 'wmlint: /dev/zero: is a device, not a file' "$wmlint" /dev/zero

expect 'a pipe in place of a file' 0 '' bash -c '"$1" <(printf "%s" "$2")' - "$wmlint" "$valid"
# What the answer to compressed data says is to be done, does it.
gzip -c valid.json >'packed one.json.gz'
expect 'a compressed file' 3 \
  'wmlint: packed one.json.gz: this is gzip data; use `zcat '\''packed one.json.gz'\'' \| wmlint -`' \
  "$wmlint" 'packed one.json.gz'
expect 'the answer to it' 0 '' bash -c 'zcat '\''packed one.json.gz'\'' | "$1" -' - "$wmlint"
gzip -c valid.json >packed.jsonl.gz
expect 'compressed lines' 3 '*`zcat packed.jsonl.gz | wmlint --stdin-filename packed.jsonl -`' \
  "$wmlint" packed.jsonl.gz
expect 'compressed lines that come slowly' 3 'wmlint: <stdin>: this is gzip data; *' bash -c '
  { head -c 1 packed.jsonl.gz; sleep 0.3; tail -c +2 packed.jsonl.gz; } | "$1" --as lines -' - "$wmlint"

mkfifo pipe.json
expect 'a named pipe' 0 '' bash -c 'cat valid.json >pipe.json & "$1" pipe.json' - "$wmlint"
expect 'a named pipe that nobody writes to' 3 'wmlint: pipe.json: nobody writes to this pipe' \
  "$wmlint" pipe.json valid.json
mkdir walked
mkfifo walked/pipe.json
cp valid.json walked
expect 'a named pipe in a folder is skipped' 0 '' "$wmlint" walked
expect 'standard input' 0 '' bash -c 'printf "%s" "$2" | "$1"' - "$wmlint" "$valid"
expect 'standard input that is closed' 3 'wmlint: <stdin>: *' bash -c '"$1" - <&-' - "$wmlint"

for ((number = 0; number < 3000; number++)); do cp broken.json "walked/broken-$number.json"; done
# The status is that of what was known when the reader left.
expect 'a closed pipe behind a contract' 0 '' bash -c '
  set -o pipefail
  "$1" contract api | head -c 1 >/dev/null' - "$wmlint"
expect 'a closed pipe' '[01]' '' bash -c '
  set -o pipefail
  "$1" --format json walked/broken-*.json | head -c 1 >/dev/null' - "$wmlint"

truncate -s 1025M large.json
expect 'a file over the limit' 3 'wmlint: large.json: larger than 1024 MiB, *' "$wmlint" large.json
expect 'a stream over the limit' 3 'wmlint: <stdin>: larger than 1024 MiB, *' \
  bash -c 'cat large.json | "$1"' - "$wmlint"
expect 'a filter over the limit loses nothing' 0 '' bash -c '
  "$1" --fix - <large.json 2>/dev/null | cmp - large.json' - "$wmlint"
rm large.json
expect 'a filter before a full disk' 3 'wmlint: standard output: no space left on the disk' \
  bash -c '"$1" --fix - <valid.json >/dev/full' - "$wmlint"
expect 'a filter of a folder' 3 'wmlint: <stdin>: is a folder, not a file' \
  bash -c '"$1" --fix - <.' - "$wmlint"
expect 'a filter that is not read' 0 '' bash -c '"$1" --fix - <valid.json | true' - "$wmlint"
{
  printf '%s\n' '{"method": "PATCH", "path": "/x"'
  head -c $((17 << 20)) /dev/zero | tr '\0' ' '
  printf '\n%s\n' '{"method": "PATCH", "path": "/y"'
} >long.jsonl
expect 'a line over the limit' 3 'wmlint: long.jsonl: line 2 is longer than 16 MiB and was skipped' \
  "$wmlint" --format compact long.jsonl
if [[ $(grep -c 'long.jsonl:[13]:.*invalid-json' stdout.txt) != 2 ]]; then
  echo 'FAILED the lines round it are linted'
  failures=$((failures + 1))
fi
rm long.jsonl

# What is found is printed while whoever writes the lines is still at it.
follow() {
  local line=$1 jobs=$2
  mkfifo log
  "$wmlint" --jobs "$jobs" --as lines --format jsonl - <log >found.txt &
  local reader=$!
  exec 9>log
  printf '%s\n%s\n' "$line" "$line" >&9
  for ((number = 0; number < 100; number++)); do
    (($(grep -c unknown-path found.txt) == 2)) && break
    sleep 0.1
  done
  expect "lines as they come, with $jobs jobs" 0 '' grep -q unknown-path found.txt
  exec 9>&-
  wait "$reader" || true
  rm log
}
filler=$(head -c 600 /dev/zero | tr '\0' x)
for jobs in 1 2; do
  follow '{"method": "GET", "url": "https://api.mypurecloud.com/api/v2/user", "x": "'"$filler"'"}' "$jobs"
done

mkdir locked
cp valid.json locked
cp valid.json unreadable.json
chmod 000 locked unreadable.json
if "${nobody[@]}" test -x ./wmlint-copy 2>/dev/null; then
  expect 'a folder without permission' 3 'wmlint: locked: permission denied' \
    "${nobody[@]}" ./wmlint-copy locked valid.json
  expect 'a file without permission' 3 'wmlint: unreadable.json: permission denied' \
    "${nobody[@]}" ./wmlint-copy unreadable.json valid.json
else
  echo 'skipped: permissions, as there is no account here that they hold for'
fi

# Without /proc a program in Swift has no arguments, which must not read as standard input.
mkdir bare
cp valid.json bare
if [[ $(id -u) == 0 ]] && ldd "$wmlint" 2>&1 | grep -q 'not a dynamic'; then
  cp "$wmlint" bare
  expect 'arguments that cannot be read' 3 'wmlint: the arguments cannot be read: *needs /proc*' \
    env SWIFT_ROOT=/ chroot bare "/$(basename "$wmlint")" valid.json
  # Where nothing is mounted there are no devices either.
  expect 'arguments that cannot be read, and closed streams' 3 '' \
    bash -c 'SWIFT_ROOT=/ chroot bare "/$1" valid.json <&- >&- 2>&-' - "$(basename "$wmlint")"
else
  echo 'skipped: a root without /proc, as this account makes none or the tool is linked dynamically'
fi

printf '%s' "$valid" >$'name\e[2J.json'
expect 'control characters in a name' 3 'wmlint: gone\\u{1b}\[2J.json: no such file' \
  "$wmlint" $'gone\e[2J.json'
printf '%s' "$valid" >$'latin-\xe9.json'
expect 'a name that is not UTF-8' 0 '' "$wmlint" $'latin-\xe9.json'

# A file that changes its size all the time must never stop the tool.
(while :; do
  printf '%s' "$valid" >changing.json
  head -c 300000 /dev/zero >>changing.json
done) &
writer=$!
for ((number = 0; number < 50; number++)); do
  status=0
  "$wmlint" changing.json >/dev/null 2>&1 || status=$?
  if ((status > 3)); then
    printf 'FAILED a changing file: exit %s\n' "$status"
    failures=$((failures + 1))
    break
  fi
done
kill "$writer"
wait "$writer" 2>/dev/null || true
echo 'ok a changing file'

((failures == 0)) || { printf '%s process tests failed\n' "$failures"; exit 1; }
echo 'all process tests passed'
