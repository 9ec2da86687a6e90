#!/usr/bin/env bash
# A newcomer's roads: from nothing to the first finding by each way of installing, in seconds. The first argument is the
# folder that build.sh wrote to; TOOLS names one with pipx and pre-commit; with `source` behind it, the road from source
# too, which takes minutes. Each road begins in an empty home, without a cache.
set -euo pipefail
out=$(cd "${1:?the folder of the artefacts}" && pwd)
root=$(cd "$(dirname "$0")/../.." && pwd)
: "${TOOLS:?}"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
wheel=$(echo "$out"/wmlint-*.whl)
mistake=$root/Fixtures/reject/acw-as-string/input.json

# road NAME COMMAND …: how long it takes until a mistake is named.
road() {
  local name=$1 home start end
  home=$(mktemp -d -p "$folder")
  cp "$mistake" "$home/payload.json"
  start=$(date +%s%N)
  (cd "$home" && HOME=$home XDG_CACHE_HOME=$home/cache PIP_DISABLE_PIP_VERSION_CHECK=1 "${@:2}") \
    >"$home/output.txt" 2>&1 || true
  end=$(date +%s%N)
  grep -q 'wrong-type' "$home/output.txt" || {
    printf 'FAILED %s: %s\n' "$name" "$(cat "$home/output.txt")"
    exit 1
  }
  printf '%6d.%d s  %s\n' $(((end - start) / 1000000000)) $(((end - start) / 100000000 % 10)) "$name"
  rm -rf "$home"
}

by_executable() { "$(echo "$out"/wmlint-*-linux-"$(uname -m)")" payload.json; }
by_tarball() {
  tar -xzf "$(echo "$out"/wmlint-*.tar.gz)"
  bin/wmlint payload.json
}
by_deb() {
  mkdir -p debian/var/lib/dpkg/{info,updates}
  touch debian/var/lib/dpkg/status
  dpkg --root="$PWD/debian" --force-not-root --force-script-chrootless --log=/dev/null -i "$out"/wmlint_*.deb
  debian/usr/bin/wmlint payload.json
}
by_pip() {
  python3 -m venv venv
  venv/bin/pip install --quiet --no-index "$wheel"
  venv/bin/wmlint payload.json
}
by_pipx() {
  PIPX_HOME=$HOME/pipx PIPX_BIN_DIR=$HOME/bin "$TOOLS/pipx" install --pip-args=--no-index "$wheel"
  bin/wmlint payload.json
}
by_pre_commit() {
  git init --quiet .
  printf '%s\n' 'repos: [{repo: local, hooks: [{id: wmlint, name: wmlint, language: python, types: [text],' \
    "additional_dependencies: ['$wheel'], entry: wmlint --recognised}]}]" >.pre-commit-config.yaml
  git add payload.json
  # It makes a package of its own, for which pip asks the index.
  "$TOOLS/pre-commit" run --all-files
}
by_source() {
  git clone --quiet "$root" clone
  swift build -c release --product wmlint --package-path clone
  clone/.build/release/wmlint payload.json
}

road 'the executable' by_executable
road 'the tarball, unpacked' by_tarball
road 'dpkg -i' by_deb
road 'pip install of the wheel, with its environment' by_pip
road 'pipx install of the wheel' by_pipx
road 'pre-commit with the wheel' by_pre_commit
if [[ ${2:-} == source ]]; then road 'git clone and swift build' by_source; fi
