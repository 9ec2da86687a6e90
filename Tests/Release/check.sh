#!/usr/bin/env bash
# Installs each artefact as a user would who has no Swift and no network, and lints a payload with it.
# The argument is the folder that build.sh wrote to.
set -euo pipefail
out=$(cd "${1:?the folder of the artefacts}" && pwd)
root=$(cd "$(dirname "$0")/../.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
chmod 755 "$folder"
cp "$root/Fixtures/reject/acw-as-string/input.json" "$folder/payload.json"
chmod 644 "$folder/payload.json"

fails() {
  printf 'FAILED %s\n' "$*"
  exit 1
}

# Somebody else, in a network namespace of their own, where this machine lets us make one.
alone=(env -i PATH=/usr/bin:/bin HOME="$folder")
if unshare --net true 2>/dev/null; then
  alone=(unshare --net "${alone[@]}")
  if [[ $(id -u) == 0 ]]; then
    alone+=(setpriv --reuid 65534 --regid 65534 --clear-groups)
  fi
else
  echo 'LEFT OUT: without the network, as no network namespace can be made here'
fi

# finds NAME EXECUTABLE: it names the mistake, and shows its version and its manual page.
finds() {
  local status=0
  "${alone[@]}" "$2" "$folder/payload.json" >"$folder/found" 2>&1 || status=$?
  ((status == 1)) && grep -q 'wrong-type' "$folder/found" \
    || fails "$1: ended with $status: $(cat "$folder/found")"
  [[ $("${alone[@]}" "$2" --version) == 'wmlint '* ]] || fails "$1: says no version"
  printf 'ok %s (%s bytes)\n' "$1" "$(stat -Lc %s "$2")"
}

(cd "$out" && sha256sum --check --quiet SHA256SUMS) || fails 'the checksums'
one() {
  local found=("$out"/$1)
  ((${#found[@]} == 1)) && [[ -f ${found[0]} ]] || fails "there is not one $1"
  printf '%s\n' "${found[0]}"
}
wheel=$(one 'wmlint-*.whl')
package=$(one 'wmlint_*.deb')
tarball=$(one 'wmlint-*.tar.gz')

finds 'the executable' "$(one "wmlint-*-linux-$(uname -m)")"

mkdir "$folder/tar"
tar -C "$folder/tar" -xzf "$tarball"
finds 'the tarball' "$folder/tar/bin/wmlint"
for file in share/bash-completion/completions/wmlint share/zsh/vendor-completions/_wmlint \
  share/fish/vendor_completions.d/wmlint.fish share/man/man1/wmlint.1 share/doc/wmlint/README.md; do
  [[ -s $folder/tar/$file ]] || fails "the tarball lacks $file"
done

# A root of its own, so that nothing of this machine changes.
mkdir -p "$folder/debian/var/lib/dpkg/"{info,updates}
touch "$folder/debian/var/lib/dpkg/status"
dpkg --root="$folder/debian" --force-not-root --force-script-chrootless --log=/dev/null \
  -i "$package" >"$folder/dpkg" 2>&1 || fails "dpkg -i: $(cat "$folder/dpkg")"
finds 'dpkg -i' "$folder/debian/usr/bin/wmlint"
gzip -dc "$folder/debian/usr/share/man/man1/wmlint.1.gz" | head -n 3 | grep -q '^\.TH' \
  || fails 'the Debian package has no manual page'
dpkg --root="$folder/debian" --force-not-root --log=/dev/null -r wmlint >/dev/null 2>&1
[[ ! -e $folder/debian/usr/bin/wmlint ]] || fails 'dpkg -r leaves the executable'

python3 -m venv "$folder/venv"
PIP_NO_INDEX=1 "$folder/venv/bin/pip" install --quiet --disable-pip-version-check "$wheel"
finds 'pip install --no-index' "$folder/venv/bin/wmlint"

if [[ -n ${TOOLS:-} ]]; then
  PIPX_HOME=$folder/pipx PIPX_BIN_DIR=$folder/pipx/bin \
    "$TOOLS/pipx" install --pip-args=--no-index "$wheel" >"$folder/pipx.txt" 2>&1 \
    || fails "pipx: $(cat "$folder/pipx.txt")"
  finds 'pipx install' "$folder/pipx/bin/wmlint"
  "$TOOLS/auditwheel" show "$wheel" 2>&1 | tr '\n' ' ' >"$folder/auditwheel"
  grep -q 'requires no external shared libraries' "$folder/auditwheel" \
    || fails "auditwheel: $(cat "$folder/auditwheel")"
  echo 'ok auditwheel show'
else
  echo 'LEFT OUT: pipx and auditwheel, as TOOLS names no folder that has them'
fi
