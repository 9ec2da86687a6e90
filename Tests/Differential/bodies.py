"""Compares what the linter finds in random bodies of random operations with what a JSON Schema validator finds, on the
same document. Each body is right, or has one mistake of a kind; for each kind `KINDS` has the verdict of both. Where the
two differ, that was decided: the reason stands beside it.

    bodies.py WMLINT DOCUMENT COUNT SEED
"""

import collections
import copy
import json
import random
import subprocess
import sys
import tempfile

from jsonschema import Draft202012Validator, FormatChecker
from jsonschema.validators import extend

wmlint, document_path = sys.argv[1:3]
count, seed = int(sys.argv[3]), int(sys.argv[4])
chance = random.Random(seed)
with open(document_path, encoding="utf-8") as file:
    document = json.load(file)
schemas = document["components"]["schemas"]

# kind: (found by the validator, found by the linter, why they differ)
KINDS = {
    "right": (False, False, ""),
    "a key that only answers have": (False, False, ""),
    "a key that is not known": (False, True, "a schema that lists its keys means no others"),
    "a key misspelt": (False, True, "a schema that lists its keys means no others"),
    "a value that is not listed": (True, True, ""),
    "a value in another case": (True, True, ""),
    "null": (True, False, "the API takes null where it has nothing"),
    "a scalar of another type": (True, True, ""),
    "an object for a scalar": (True, True, ""),
    "an array for an object": (True, True, ""),
    "a scalar for an object": (True, True, ""),
    "a text for an object that has a name alone": (True, False, "what has nothing but a name may be named"),
    "an object for an array": (True, True, ""),
    "an integer with a fraction": (True, True, ""),
    "an integer with a fraction of zero": (False, True, "30.0 is no integer literal"),
    "an integer beyond its 32 bits": (False, True, "formats of numbers are bounds here"),
    "no date-time": (True, True, ""),
    "a date-time without an offset": (True, True, ""),
    "a number out of its bounds": (True, True, ""),
    "a required key missing": (True, True, ""),
    "a required key missing, of a model that is answered too": (True, False, "what answers have is not required of requests"),
    "a required key missing in a PATCH": (True, False, "a PATCH changes what it names"),
    "a required key missing deeper": (True, False, "only the top of a body is checked"),
    "a required key missing that is in the path": (True, False, "the path has it"),
    "a required key missing of a draft": (True, False, "a draft is completed later"),
    "a required key missing that samples leave out": (True, False, "without a division it is the usual one"),
}
RULES = {"unknown-key", "unknown-value", "wrong-type", "wrong-format", "out-of-range", "missing-key", "duplicate-key", "invalid-json"}


def is_integer(_, value):
    return isinstance(value, int) and not isinstance(value, bool) or isinstance(value, float) and value.is_integer()


Validator = extend(
    Draft202012Validator, type_checker=Draft202012Validator.TYPE_CHECKER.redefine("integer", is_integer))


def resolved(schema):
    while "$ref" in schema:
        schema = schemas[schema["$ref"].rsplit("/", 1)[1]]
    return schema


class Skip(Exception):
    """The schema has something that no value can be made for."""


def value(schema, depth=0):
    schema = resolved(schema)
    # One that lists texts for an integer is right by no value.
    if "pattern" in schema or depth > 12 or schema.get("type") == "integer" and schema.get("enum"):
        raise Skip
    if schema.get("enum"):
        return chance.choice(schema["enum"])
    kind = schema.get("type")
    if kind == "string":
        text = {
            "date-time": "2026-08-01T09:00:00Z", "date": "2026-08-01", "uuid": "3f2b1c7e-8d4a-4c5b-9e6f-0a1b2c3d4e5f",
        }.get(schema.get("format"), "north")
        return (text + "x" * schema.get("minLength", 0))[:schema.get("maxLength", 99)]
    if kind in ("integer", "number"):
        number = min(max(7, schema.get("minimum", 7)), schema.get("maximum", 7 if schema.get("minimum", 7) <= 7 else schema.get("minimum")))
        return int(number) if kind == "integer" else number
    if kind == "boolean":
        return chance.random() < 0.5
    if kind == "array":
        least = schema.get("minItems", 0)
        return [value(schema.get("items", {}), depth + 1) for _ in range(max(least, 0 if depth > 4 else 1))]
    properties = schema.get("properties")
    if properties:
        required = schema.get("required", [])
        names = [
            name for name in properties
            if name in required or depth < 4 and chance.random() < 0.4 and is_plain(name, properties[name])
        ]
        chance.shuffle(names)
        return {name: value(properties[name], depth + 1) for name in names}
    others = schema.get("additionalProperties")
    if isinstance(others, dict):
        return {"own key": value(others, depth + 1)}
    return {}


def is_plain(name, schema):
    return not name.startswith("$") and not schema.get("readOnly") and "pattern" not in resolved(schema) and not (
        resolved(schema).get("type") == "integer" and resolved(schema).get("enum"))


def places(body, schema, depth=0):
    """Each value with its schema: (container, key, schema, depth)."""
    schema = resolved(schema)
    if isinstance(body, dict) and schema.get("properties"):
        for name in body:
            yield body, name, resolved(schema["properties"][name]), depth
            yield from places(body[name], schema["properties"][name], depth + 1)
    elif isinstance(body, list):
        for index, element in enumerate(body):
            yield body, index, resolved(schema.get("items", {})), depth
            yield from places(element, schema.get("items", {}), depth + 1)


def objects(body, schema, depth=0):
    """Each object that lists its keys, with its schema and its depth."""
    schema = resolved(schema)
    if isinstance(body, dict) and schema.get("properties"):
        if not schema.get("additionalProperties"):
            yield body, schema, depth
        for name in body:
            yield from objects(body[name], schema["properties"][name], depth + 1)
    elif isinstance(body, list):
        for element in body:
            yield from objects(element, schema.get("items", {}), depth + 1)


def mistake(operation, body):
    """Puts one mistake into a body and gives its kind; `None` if the body has no place for it."""
    kind = chance.choice(list(KINDS)[1:])
    if kind in ("a key that only answers have", "a key that is not known", "a key misspelt"):
        place = chance.choice(list(objects(body, operation.schema)) or [None])
        if place is None:
            return None
        target, schema, _ = place
        if kind == "a key that is not known":
            target["zzqx"] = 1
            return kind
        if kind == "a key misspelt":
            names = [name for name in target if len(name) > 4 and name not in schema.get("required", [])]
            if not names:
                return None
            name = chance.choice(names)
            wrong = name[:-2] + name[-1]
            if wrong in schema["properties"]:
                return None
            target[wrong] = target.pop(name)
            return kind
        names = [
            name for name, inner in schema["properties"].items() if inner.get("readOnly") and name not in target]
        if not names:
            return None
        name = chance.choice(names)
        target[name] = value(schema["properties"][name], 5)
        return kind
    if kind.startswith("a required key missing"):
        found = [
            (target, name, depth) for target, schema, depth in objects(body, operation.schema)
            for name in schema.get("required", []) if name in target and not schema["properties"].get(name, {}).get("readOnly")]
        if not found:
            return None
        target, name, depth = chance.choice(found)
        del target[name]
        if depth:
            return "a required key missing deeper"
        if operation.method == "patch":
            return "a required key missing in a PATCH"
        if operation.url.split("?")[0].endswith("/drafts"):
            return "a required key missing of a draft"
        if operation.answers_same:
            return "a required key missing, of a model that is answered too"
        if name == "divisionId":
            return "a required key missing that samples leave out"
        return "a required key missing that is in the path" if name in operation.slots else "a required key missing"
    found = [place for place in places(body, operation.schema)]
    chance.shuffle(found)
    for target, name, schema, _ in found:
        wrong = replaced(kind, schema)
        if wrong is not None:
            target[name] = None if wrong == "null" else wrong
            return kind
    return None


def replaced(kind, schema):
    """The mistake of a kind in the place of a value; `None` where the schema has no place for it."""
    type_ = schema.get("type")
    values = schema.get("enum")
    if kind == "null":
        return "null" if type_ in ("string", "integer", "number", "boolean", "array") else None
    if kind == "a value that is not listed":
        return "zzqx" if values and type_ == "string" else None
    if kind == "a value in another case":
        word = chance.choice(values) if values and type_ == "string" else ""
        # A word of capitals with underscores stands for a value that is put in later.
        other = word.lower() if word != word.lower() else word.capitalize()
        return other if word and other not in values else None
    if kind == "a scalar of another type":
        return {"string": 7, "integer": "7", "number": "7.5", "boolean": "true"}.get(type_)
    if kind == "an object for a scalar":
        return {} if type_ in ("string", "integer", "number", "boolean") else None
    if kind in ("an array for an object", "a scalar for an object", "a text for an object that has a name alone"):
        written = [name for name, inner in schema.get("properties", {}).items() if not inner.get("readOnly")]
        if type_ != "object" or not schema.get("properties") or (written == ["name"]) != kind.endswith("alone"):
            return None
        return [] if kind == "an array for an object" else "a"
    if kind == "an object for an array":
        return {} if type_ == "array" else None
    if kind == "an integer with a fraction":
        return 7.5 if type_ == "integer" else None
    if kind == "an integer with a fraction of zero":
        return 7.0 if type_ == "integer" and "minimum" not in schema and "maximum" not in schema else None
    if kind == "an integer beyond its 32 bits":
        return 1 << 31 if schema.get("format") == "int32" and "maximum" not in schema else None
    if kind == "no date-time":
        return "soon" if schema.get("format") == "date-time" else None
    if kind == "a date-time without an offset":
        return "2026-08-01T09:00:00" if schema.get("format") == "date-time" else None
    if kind == "a number out of its bounds":
        return int(schema["maximum"]) + 1 if "maximum" in schema and type_ in ("integer", "number") else None
    raise ValueError(kind)


class Operation:
    """An operation whose body is an object."""

    def __init__(self, path, method, item):
        self.method = method
        content = item["requestBody"]["content"]["application/json"]
        self.schema = content["schema"]
        self.slots = [part[1:-1] for part in path.split("/") if part.startswith("{")]
        name = self.schema.get("$ref", "").rsplit("/", 1)[-1]
        self.answers_same = bool(name) and item.get("x-genesys-returns") == name
        self.url = "https://api.mypurecloud.com" + path
        query = []
        for parameter in item.get("parameters", []):
            schema = parameter.get("schema", {})
            values = schema.get("enum") or schema.get("items", {}).get("enum")
            if parameter.get("in") == "path" and values:
                self.url = self.url.replace("{%s}" % parameter["name"], values[0])
            if parameter.get("in") == "query" and parameter.get("required"):
                query.append(f"{parameter['name']}={values[0] if values else {'integer': 1, 'boolean': 'true'}.get(schema.get('type'), 'north')}")
        if query:
            self.url += "?" + "&".join(query)
        self.validator = Validator(
            {**self.schema, "components": {"schemas": schemas}}, format_checker=FormatChecker(["date-time", "date", "uuid"]))


operations = []
for path, item in document["paths"].items():
    for method in ("post", "put", "patch"):
        body = item.get(method, {}).get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema")
        # The update of a participant is checked more strictly; other tests compare it.
        if body and resolved(body).get("properties") and not ("/participants/{" in path and method == "patch"):
            operations.append(Operation(path, method, item[method]))

cases = []
while len(cases) < count:
    operation = chance.choice(operations)
    try:
        body = value(operation.schema)
        kind = "right" if chance.random() < 0.3 else mistake(operation, body)
    except Skip:
        continue
    # A whole body that may be another's, or an empty one, says too little.
    if kind is None or not body:
        continue
    cases.append((operation, kind, copy.deepcopy(body)))

with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as lines:
    for operation, _, body in cases:
        request = {"method": operation.method.upper(), "url": operation.url, "body": body}
        lines.write(json.dumps(request) + "\n")
    lines.flush()
    run = subprocess.run(
        [wmlint, "--contract", "published", "--format", "json", lines.name], capture_output=True, check=False)
report = json.loads(run.stdout)
found = collections.defaultdict(set)
for diagnostic in report["diagnostics"]:
    if diagnostic["rule"] in RULES:
        found[diagnostic["start"]["line"] - 1].add(diagnostic["rule"])

counts = collections.Counter()
failures = 0
for index, (operation, kind, body) in enumerate(cases):
    verdict = (not operation.validator.is_valid(body), bool(found[index]))
    counts[kind] += 1
    # Of the types that a predicate of rows may have, one value may fit none: then it is left alone.
    is_open = kind == "a value in another case" and operation.url.endswith("/rows/search")
    if not is_open and verdict != KINDS[kind][:2]:
        failures += 1
        if failures <= 20:
            print(f"{kind}: validator {verdict[0]}, wmlint {sorted(found[index])}: {operation.method.upper()} {operation.url} {json.dumps(body)[:600]}")
for kind, (by_validator, by_linter, reason) in KINDS.items():
    print(f"{counts[kind]:6}  {kind}: validator {'finds it' if by_validator else 'silent'}, wmlint {'finds it' if by_linter else 'silent'}{'; ' + reason if reason else ''}")
missing = [kind for kind in KINDS if counts[kind] == 0 and count >= 20_000]
if missing:
    print("never made:", missing)
print(f"{count} bodies of {len(operations)} operations, seed {seed}: {failures} differ from what was decided")
sys.exit(bool(failures or missing))
