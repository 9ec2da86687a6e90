#!/usr/bin/env bash
# The hook that .github/REFERENCE.md shows for Git alone, in a scratch repository. The argument is the built tool.
set -euo pipefail
. "$(dirname "$0")/scratch.sh"
mkdir "$folder/tools"
cp "$1" "$folder/tools/wmlint"
PATH=$folder/tools:$PATH

git init --quiet "$folder/plain"
cd "$folder/plain"
"$root/Tests/PreCommit/hook.sh" >.git/hooks/pre-commit
chmod +x .git/hooks/pre-commit
containers first 30
git add .
passes 'Git alone: the first commit'
stops_each_container 'Git alone'
stage $'odd "name"\n%.json' '{"attributes": {"routing": {"acw": 30.0}}}'
stops 'Git alone: a name with a quote and a line feed' 'wrong-type'
# A file that a request names is not always staged with it, nor is the configuration below the top.
stage inner/.wmlint.json '{"requests": [{"files": "*.json", "conversation": "saved.json"}], "rules": {"wrong-type": "off"}}'
printf '{"id": "%s", "participants": []}' 6f1c2a34-0b1c-4d3e-9f5a-51b6c0a9f2e4 >inner/saved.json
git add inner
passes 'Git alone: a configuration below the top'
stage inner/update.json '{"attributes": {"routing": {"acw": 30.0}}}'
passes 'Git alone: which holds for a file that is staged later'
echo 'all checks of the hook passed'
