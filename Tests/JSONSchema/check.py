"""Checks the printed schema of a contract with another tool: it is valid, and takes and refuses what
it must.

    check.py CONTRACT SCHEMA
"""

import json
import sys

from jsonschema import Draft202012Validator


def body(acw, **attributes):
    return {"attributes": {"routing": {"acw": acw}, **attributes}}


ACCEPTED = {
    "webmessaging": [
        body(30), body(0), body(2147483647), body(30, language="de"), {"attributes": {}},
    ],
    "published": [
        {}, {"attributes": {}}, {"attributes": {"tier": "gold", "vip": True}}, {"held": False},
        {"state": "disconnected"}, {"resumeTime": "2026-08-01T09:00:00Z"},
        {"wrapup": {"code": "x", "tags": ["a"], "durationSeconds": 30}},
    ],
}
REFUSED = {
    "webmessaging": [
        body("30"), body(30.5), body(True), body(None), body(-1), body(2147483648),
        body(30, wrapup={}), {}, [], {"routing": {"acw": 30}}, {"attributes": {"routing": 30}},
        {"attributes": {"routing": {"acw": 30, "acv": 30}}}, {**body(30), "personId": "x"},
    ],
    "published": [
        body(30), {"attributes": {"tags": ["a"]}}, {"tier": "gold"}, {"held": "true"}, [],
        {"state": "asleep"}, {"wrapup": {"code": 5}}, {"wrapup": {"tags": "a"}},
        {"wrapup": {"durationSeconds": 2147483648}}, {"wrapup": {"reason": "x"}},
        {"state": "disconnected", "attributes": {"tier": "gold"}},
    ],
}

contract, path = sys.argv[1:3]
with open(path, encoding="utf-8") as file:
    schema = json.load(file)
Draft202012Validator.check_schema(schema)
validator = Draft202012Validator(schema)
wrong = [f"refuses {value}" for value in ACCEPTED[contract] if not validator.is_valid(value)]
wrong += [f"accepts {value}" for value in REFUSED[contract] if validator.is_valid(value)]
count = len(ACCEPTED[contract]) + len(REFUSED[contract])
print("\n".join(wrong) or f"the schema of {contract} is valid and right on {count} bodies")
sys.exit(bool(wrong))
