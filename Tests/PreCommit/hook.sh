#!/usr/bin/env bash
# Prints the Git hook of .github/REFERENCE.md, word for word.
set -euo pipefail
cd "$(dirname "$0")/../.."
awk '/[Aa]s `\.git\/hooks\/pre-commit`/ { found = 1; next }
     found && /^    / { inside = 1; print substr($0, 5); next }
     found && inside { exit }' .github/REFERENCE.md
