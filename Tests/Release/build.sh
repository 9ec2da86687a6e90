#!/usr/bin/env bash
# Makes what is published of a version, for this machine's processor: the static executable, a tarball, a
# Debian package, a wheel, and their checksums. The argument is the folder for them.
#
# The same commit makes the same bytes: no file in them has the time or the folder of its making.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
mkdir -p "${1:?the folder to write to}"
out=$(cd "$1" && pwd)
cd "$root"
temporary=$(mktemp -d)
trap 'rm -rf "$temporary"' EXIT
umask 022
export LC_ALL=C TZ=UTC
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH

swift build -c release -Xswiftc -static-executable -Xlinker -s --product wmlint \
  --scratch-path .build-static
executable=.build-static/release/wmlint
version=$("$executable" --version | awk '{ print $2 }')
processor=$(uname -m)

# Where Linux distributions look for each.
tree=$temporary/tree
install -D -m 755 "$executable" "$tree/usr/bin/wmlint"
completions() {
  mkdir -p "$tree/$(dirname "$2")"
  "$executable" completions "$1" >"$tree/$2"
}
completions bash usr/share/bash-completion/completions/wmlint
completions zsh usr/share/zsh/vendor-completions/_wmlint
completions fish usr/share/fish/vendor_completions.d/wmlint.fish
completions man usr/share/man/man1/wmlint.1
install -D -m 644 README.md "$tree/usr/share/doc/wmlint/README.md"

# archive NAME FOLDER
archive() {
  tar --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner --format=gnu \
    -C "$2" -cf - . | gzip -9n >"$1"
}

archive "$out/wmlint-$version-linux-$processor.tar.gz" "$tree/usr"

debian=$temporary/debian
cp -r "$tree" "$debian"
gzip -9n "$debian/usr/share/man/man1/wmlint.1"
mkdir "$debian/DEBIAN"
case $processor in
  x86_64) architecture=amd64 ;;
  aarch64) architecture=arm64 ;;
  *) architecture=$processor ;;
esac
cat >"$debian/DEBIAN/control" <<END
Package: wmlint
Version: $version
Architecture: $architecture
Maintainer: the wmlint contributors <contributors@wmlint.invalid>
Installed-Size: $(du -ks --apparent-size "$tree" | cut -f 1)
Section: devel
Priority: optional
Description: linter for requests to Genesys Cloud
 Reads the requests that a team is about to send, wherever they are written
 down, and says what is wrong with each before it is sent.
END
dpkg-deb --root-owner-group -Zgzip --build "$debian" "$out/wmlint_${version}_$architecture.deb" \
  >/dev/null

python3 Tests/Release/wheel.py "$executable" "$version" "$processor" "$out"

install -m 755 "$executable" "$out/wmlint-$version-linux-$processor"
cd "$out"
sha256sum wmlint* >SHA256SUMS
ls -l
