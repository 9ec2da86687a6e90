"""Holds SARIF logs to the official schema, its formats included. The arguments are the schema and logs."""

import json
import sys

from jsonschema import Draft4Validator

schema, *logs = (json.load(open(path, encoding="utf-8")) for path in sys.argv[1:])
Draft4Validator.check_schema(schema)
validator = Draft4Validator(schema, format_checker=Draft4Validator.FORMAT_CHECKER)
wrong = [f"{error.json_path}: {error.message}" for log in logs for error in validator.iter_errors(log)]
for driver in (run["tool"]["driver"] for log in logs for run in log["runs"]):
    wrong += ["no informationUri"] * ("informationUri" not in driver)
    wrong += [f"no helpUri: {rule['id']}" for rule in driver["rules"] if "helpUri" not in rule]
results = [result for log in logs for run in log["runs"] for result in run["results"]]
print("\n".join(wrong) or f"{len(logs)} logs with {len(results)} results are valid")
sys.exit(bool(wrong) or not results)
