"""Checks the schema of the configuration with another tool: it is valid, and takes and refuses what it must."""

import json
import sys

from jsonschema import Draft202012Validator

with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
Draft202012Validator.check_schema(schema)
validator = Draft202012Validator(schema)
accepted = [
    {}, {"$schema": "wmlint.schema.json", "contract": "webmessaging"}, {"contract": "api/genesys.json"},
    {"requests": [{"files": "payloads/**", "endpoint": "PATCH /api/v2/conversations", "as": "body"}]},
    {"routing": {"level": {"type": "integer", "minimum": 1}}, "hosts": ["gateway.example.com"]},
    {"overrides": [{"files": "test/**", "rules": {"unlikely-value": "off"}}]},
    {"rules": {"unlikely-value": "off"}, "scopes": ["a"], "include": ["a"], "exclude": ["b"]},
]
refused = [
    [], {"contract": "other"}, {"requests": [{"endpoint": "PATCH /"}]}, {"rules": {"unlikely": "off"}},
    {"rules": {"unlikely-value": "none"}}, {"hosts": "a"}, {"exclude": [1]}, {"unknown": 1},
    {"overrides": [{"files": "a"}]}, {"overrides": [{"files": "a", "rules": {"unlikely": "off"}}]},
]
wrong = [f"refuses {value}" for value in accepted if not validator.is_valid(value)]
wrong += [f"accepts {value}" for value in refused if validator.is_valid(value)]
print("\n".join(wrong) or f"the schema is valid and right on {len(accepted) + len(refused)} configurations")
sys.exit(bool(wrong))
