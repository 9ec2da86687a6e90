"""Writes right requests to 50 operations of the published API, one a line: the same ones every time.
The arguments are the file to write and how many megabytes of it."""

import json
import pathlib
import random
import re
import sys
import uuid

ROOT = pathlib.Path(__file__).parents[2]
DOCUMENT = ROOT / "Sources/WMLintPublishedAPI/genesys-cloud-published.openapi.json"
HOSTS = ["api.mypurecloud.com", "api.mypurecloud.de", "api.usw2.pure.cloud", "api.aps1.pure.cloud"]
TEXTS = [
    "gold", "en-US", "Billing, second level", "eu-west-1", "Ärger mit der Rechnung", "waits for a call back",
    "A rather long note that a supervisor has typed about this queue", "名前", "said \"later\"",
]
FORMATS = {"date-time": "2026-08-01T09:00:00Z", "date": "2026-08-01"}
COUNT = 50
DEEPEST = 2

document = json.loads(DOCUMENT.read_bytes())
schemas = document["components"]["schemas"]
chance = random.Random(17)


def identifier():
    return str(uuid.UUID(int=chance.getrandbits(128), version=4))


def resolved(schema):
    while "$ref" in schema:
        schema = schemas[schema["$ref"].rsplit("/", 1)[1]]
    return schema


def text(schema, name):
    if "enum" in schema:
        return chance.choice(schema["enum"])
    # Under such a name it would be taken for a credential.
    is_secret = re.search("secret|token|password|key", name, re.IGNORECASE)
    if schema.get("format") == "uuid" or not is_secret and "format" not in schema and chance.random() < 0.2:
        return identifier()
    least, most = schema.get("minLength", 0), schema.get("maxLength", 1000)
    return FORMATS.get(schema.get("format")) or (chance.choice(TEXTS) * (1 + least // 4))[:most]


def value(schema, name="", depth=0):
    schema = resolved(schema)
    kind = schema.get("type")
    if kind == "string":
        return text(schema, name)
    if kind == "boolean":
        return chance.random() < 0.5
    if kind in ("integer", "number"):
        return min(max(chance.randrange(1000), schema.get("minimum", 0)), schema.get("maximum", 1000))
    if kind == "array":
        count = max(schema.get("minItems", 0), chance.randrange(3) if depth < DEEPEST else 0)
        return [value(schema["items"], name, depth + 1) for _ in range(count)]
    properties = schema.get("properties", {})
    if not properties:
        return {"own key": value(schema["additionalProperties"], name, depth + 1)} if depth < DEEPEST and isinstance(
            schema.get("additionalProperties"), dict) else {}
    required = set(schema.get("required", []))
    chosen = [name for name, inner in properties.items()
              if name in required or depth <= DEEPEST and not inner.get("readOnly") and chance.random() < 0.5]
    return {name: value(properties[name], name, depth + 1) for name in chosen}


def operations():
    """50 operations that change something and whose bodies are objects."""
    found = []
    for path, item in document["paths"].items():
        for method, operation in item.items():
            body = operation.get("requestBody") if isinstance(operation, dict) else None
            parameters = [p for p in (operation.get("parameters", []) if body else []) if p.get("in") == "query"]
            if not body or operation.get("deprecated") or any(p.get("required") for p in parameters):
                continue
            if "/conversations/" in path and "/participants/" in path:
                continue
            content = body["content"].get("application/json")
            if content and resolved(content["schema"]).get("properties"):
                found.append((method.upper(), path, content["schema"]))
    return chance.sample(found, COUNT)


def main():
    target, megabytes = pathlib.Path(sys.argv[1]), int(sys.argv[2])
    chosen = operations()
    with target.open("w", encoding="utf-8") as file:
        rest = megabytes << 20
        while rest > 0:
            lines = []
            for method, path, schema in chosen:
                url = "https://" + chance.choice(HOSTS) + re.sub(r"\{[^}]*\}", lambda _: identifier(), path)
                request = {"method": method, "url": url, "headers": {"Content-Type": "application/json"},
                           "body": value(schema)}
                lines.append(json.dumps(request, ensure_ascii=False, separators=(",", ":")))
            chunk = "\n".join(lines) + "\n"
            rest -= len(chunk.encode())
            file.write(chunk)


main()
