#!/usr/bin/env bash
# The settings for editors that README.md and EDITORS.md show, pasted into the real Vim and Emacs: each goes to the
# place of the mistake. What VS Code would be given is read as it reads it. The argument is the built tool.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/tools"
cp "$1" "$folder/tools/wmlint"
export PATH=$folder/tools:$PATH HOME=$folder
cd "$folder"

fails() {
  printf 'FAILED %s\n' "$*"
  exit 1
}
# block LANGUAGE FILE: the first block of a language.
block() {
  awk -v fence="\`\`\`$1" '$0 == fence { inside = 1; next } /^```$/ && inside { exit } inside' \
    "$root/$2"
}

# Signs of two and of four bytes before the mistake; that of four takes two cells of the screen, and two units of
# UTF-16. Vim counts bytes, Emacs characters, VS Code units.
printf '{"attributes": {\n "\xc3\xa9\xf0\x9f\xa7\x91": "\xc3\xbc", "routing": {"acw": "30"}}}\n' >payload.json
# The quote before 30, in characters.
column=32

block vim README.md >settings.vim
[[ -s settings.vim ]] || fails 'README.md has no block for Vim'
cat >drive.vim <<'END'
source settings.vim
edit payload.json
silent make! %
silent! cc 1
call writefile([line('.') . ' ' . charcol('.')], 'cursor.txt')
quitall!
END
vim -N -u NONE -es --cmd 'set encoding=utf-8' -S drive.vim </dev/null >vim.txt 2>&1 || true
grep -q "^2 $column$" cursor.txt || fails "Vim: the cursor is at $(cat cursor.txt), not 2 $column"
echo 'ok Vim goes to the mistake'

block elisp .github/EDITORS.md >settings.el
[[ -s settings.el ]] || fails 'EDITORS.md has no block for Emacs'
cat >drive.el <<'END'
(load-file "settings.el")
(require 'flymake)
(find-file "payload.json")
(wmlint-setup)
(flymake-start)
(let ((end (+ (float-time) 20)))
  (while (and (null (flymake-diagnostics)) (< (float-time) end))
    (accept-process-output nil 0.1)))
(with-temp-file "emacs.txt"
  (dolist (found (with-current-buffer "payload.json" (flymake-diagnostics)))
    (insert (with-current-buffer "payload.json"
              (save-excursion
                (goto-char (flymake-diagnostic-beg found))
                (format "%d %d %s %s\n" (line-number-at-pos) (1+ (- (point) (line-beginning-position)))
                        (flymake-diagnostic-type found) (flymake-diagnostic-text found)))))))
END
emacs -Q --batch -l drive.el >emacs.log 2>&1 || fails "Emacs: $(cat emacs.log)"
grep -q "^2 $column :error .*wrong-type" emacs.txt || fails "Emacs: $(cat emacs.txt emacs.log)"
echo 'ok Emacs marks the mistake'

block json .github/EDITORS.md >tasks.json
[[ -s tasks.json ]] || fails 'EDITORS.md has no block for VS Code'
python3 - <<'END' || fails 'VS Code: the column is not that of the mistake'
import json, re, subprocess

task = json.load(open("tasks.json"))["tasks"][0]
pattern = task["problemMatcher"]["pattern"]
output = subprocess.run(task["command"], shell=True, capture_output=True, text=True).stdout
found = re.search(pattern["regexp"], output, re.MULTILINE)
line = open("payload.json", encoding="utf-8").read().split("\n")[int(found[pattern["line"]]) - 1]
units = line.encode("utf-16-le")[2 * int(found[pattern["column"]]) - 2 :]
assert units.decode("utf-16-le").startswith('"30"'), found[0]
assert (found[pattern["file"]], found[pattern["severity"]]) == ("./payload.json", "error"), found[0]
END
echo 'ok VS Code is given the place of the mistake'
