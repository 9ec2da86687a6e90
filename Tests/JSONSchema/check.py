"""Checks a printed schema with another tool: it is valid, and takes and refuses what it must."""

import json
import sys

from jsonschema import Draft202012Validator

with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
Draft202012Validator.check_schema(schema)
validator = Draft202012Validator(schema)


def body(acw, **attributes):
    return {"attributes": {"routing": {"acw": acw}, **attributes}}


accepted = [body(30), body(0), body(2147483647), body(30, language="de"), {"attributes": {}}]
refused = [
    body("30"), body(30.5), body(True), body(None), body(-1), body(2147483648),
    body(30, wrapup={}), {}, [], {"routing": {"acw": 30}}, {"attributes": {"routing": 30}},
    {"attributes": {"routing": {"acw": 30, "acv": 30}}}, {**body(30), "personId": "x"},
]
wrong = [f"refuses {value}" for value in accepted if not validator.is_valid(value)]
wrong += [f"accepts {value}" for value in refused if validator.is_valid(value)]
print("\n".join(wrong) or f"the schema is valid and right on {len(accepted) + len(refused)} bodies")
sys.exit(bool(wrong))
