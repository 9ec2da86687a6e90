"""Prints what jsonl reports, without what depends on how the records were parted: rule, key and pointer."""

import json
import sys

for line in sys.stdin:
    entry = json.loads(line)
    if "rule" in entry and "severity" in entry:
        print(entry["rule"], entry["request"].get("key", ""), entry.get("pointer", ""), sep="\t")
