#!/usr/bin/env bash
# The completions, asked in the shells themselves as far as they are here. The argument is the built tool.
set -euo pipefail
wmlint=$(realpath "$1")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
for shell in bash zsh fish man; do "$wmlint" completions "$shell" >"$folder/$shell"; done
failures=0

# offers NAME WORD OFFERED: whether a word is among those that are offered.
offers() {
  if [[ " ${3//$'\n'/ } " != *" $2 "* ]]; then
    printf 'FAILED %s: %s is not offered: %s\n' "$1" "$2" "$3"
    failures=$((failures + 1))
  else
    printf 'ok %s\n' "$1"
  fi
}

# asked WORD…: what bash offers for the last word.
asked() {
  bash -c '
    compopt() { :; }
    source "$1"
    shift
    COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
    _wmlint
    printf "%s\n" "${COMPREPLY[@]}"' - "$folder/bash" wmlint "$@"
}
cd "$folder"
touch 'a file.json'
offers 'bash: options' --format "$(asked --for)"
offers 'bash: the values of an option' sarif "$(asked --format s)"
offers 'bash: a value behind an equals sign' sarif "$(asked --format = s)"
offers 'bash: rules' wrong-type "$(asked --only wrong)"
offers 'bash: a later rule of a list' wrong-type,wrong-host "$(asked --only wrong-type,wrong)"
offers 'bash: the same behind an equals sign' a,wrong-host "$(asked --only = a,wrong)"
offers 'bash: a rule that has a level' wrong-host= "$(asked --severity wrong)"
offers 'bash: its level' error "$(asked --severity wrong-host = e)"
offers 'bash: a later level' note "$(asked --severity = a = error,wrong-host = n)"
offers 'bash: a later rule that has one' error,wrong-host= "$(asked --severity a = error,wrong)"
offers 'bash: the same behind another' error,wrong-host= "$(asked --severity = a = error,wrong)"
offers 'bash: subcommands' explain "$(asked ex)"
offers 'bash: the words of a subcommand' wrong-type "$(asked explain wrong)"
offers 'bash: the options of a subcommand' --markdown "$(asked rules --)"
offers 'bash: files' 'a file.json' "$(asked a)"

if command -v fish >/dev/null; then
  fish_offers() { fish -c 'source $argv[1]; complete -C $argv[2]' "$folder/fish" "$1" | cut -f1; }
  offers 'fish: options' --format "$(fish_offers 'wmlint --for')"
  offers 'fish: the values of an option' sarif "$(fish_offers 'wmlint --format s')"
  offers 'fish: rules' wrong-host "$(fish_offers 'wmlint --only wrong-h')"
  offers 'fish: a later rule of a list' a,wrong-host "$(fish_offers 'wmlint --only a,wrong-h')"
  offers 'fish: the same behind an equals sign' --only=a,wrong-host \
    "$(fish_offers 'wmlint --only=a,wrong-h')"
  offers 'fish: a rule that has a level' wrong-host= "$(fish_offers 'wmlint --severity wrong')"
  offers 'fish: its level' wrong-host=error "$(fish_offers 'wmlint --severity wrong-host=')"
  offers 'fish: a later rule that has one' a=note,wrong-host= \
    "$(fish_offers 'wmlint --severity a=note,wrong')"
  offers 'fish: its level' a=note,b=error "$(fish_offers 'wmlint --severity a=note,b=')"
  offers 'fish: subcommands' explain "$(fish_offers 'wmlint ex')"
  offers 'fish: the words of a subcommand' wrong-type "$(fish_offers 'wmlint explain wrong')"
else
  echo 'skipped: fish is not here'
fi

if command -v zsh >/dev/null; then
  mkdir functions
  cp zsh functions/_wmlint
  cat >ask.zsh <<'ZSH'
zmodload zsh/zpty
zpty asked zsh -f -i
zpty -w asked "fpath=($PWD/functions \$fpath); autoload -U compinit; compinit -u -D; PS1=; stty rows 99; unset zle_bracketed_paste; LISTMAX=9999"
zpty -w asked 'zstyle ":completion:*" list-prompt ""; print be''gun'
zpty -r asked line '*begun*'
zpty -w -n asked "$1"$'\t\t'
sleep 1
while zpty -r -t asked line; do print -r -- "$line"; done
ZSH
  zsh_offers() { zsh -f ask.zsh "$1" | sed 's/\x1b\[[0-9;?]*[a-zA-Z]//g' | tr -s '\r\a' '\n' | tr ' ' '\n'; }
  offers 'zsh: options' --format= "$(zsh_offers 'wmlint --fo')"
  offers 'zsh: the values of an option' sarif "$(zsh_offers 'wmlint --format ')"
  offers 'zsh: rules' wrong-host "$(zsh_offers 'wmlint --only wrong-')"
  offers 'zsh: a later rule of a list' wrong-host "$(zsh_offers 'wmlint --only wrong-type,wrong-')"
  offers 'zsh: the same behind an equals sign' wrong-host \
    "$(zsh_offers 'wmlint --only=wrong-type,wrong-')"
  offers 'zsh: a rule that has a level' wrong-host "$(zsh_offers 'wmlint --severity wrong-')"
  offers 'zsh: its level' warning "$(zsh_offers 'wmlint --severity wrong-host=')"
  offers 'zsh: a later rule that has one' wrong-host \
    "$(zsh_offers 'wmlint --severity wrong-type=note,wrong-')"
  # Two begin so: one alone would be written out.
  offers 'zsh: subcommands' contract "$(zsh_offers 'wmlint co')"
else
  echo 'skipped: zsh is not here'
fi

if command -v groff >/dev/null; then
  warnings=$(groff -man -ww -Tutf8 man 2>&1 >man.txt)
  if [[ -n $warnings ]]; then
    printf 'FAILED the manual page: %s\n' "$warnings"
    failures=$((failures + 1))
  else
    echo 'ok the manual page'
  fi
fi
((failures == 0)) || exit 1
echo 'all completion tests passed'
