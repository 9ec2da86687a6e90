"""Prints the shell lines of a workflow or an action: `steps.py FILE NAME …`, those of the steps so named."""

import sys

import yaml

with open(sys.argv[1], encoding="utf-8") as file:
    document = yaml.safe_load(file)
if "runs" in document:
    steps = document["runs"]["steps"]
else:
    steps = [step for job in document["jobs"].values() for step in job["steps"]]
lines = {step["name"]: step["run"] for step in steps if "run" in step}
for name in sys.argv[2:]:
    print(lines[name])
