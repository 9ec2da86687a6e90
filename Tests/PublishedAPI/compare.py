"""Compares the contract `published`, printed as OpenAPI, with the published API, both ways.

    compare.py PRINTED PUBLISHED

What is compared: every path of a participant's update, its methods, the name that SDKs give it,
whether its body is required, which permissions it needs, whether it is deprecated, and every field of the bodies with its type,
format, enum and whether it is required. What is removed must be in neither.
"""

import copy
import json
import re
import sys

PATH = re.compile(
    r"/api/v2/conversations(/[^/{]+)?/\{conversationId\}/participants/\{participantId\}(/attributes)?"
)
METHODS = {"get", "put", "post", "delete", "options", "head", "patch", "trace"}


def schema(document, value):
    """A type as both documents have it; a reference is what it names."""
    if "$ref" in value:
        name = value["$ref"].removeprefix("#/components/schemas/")
        return {"name": name, **schema(document, document["components"]["schemas"][name])}
    result = {key: value[key] for key in ("type", "format") if key in value}
    if "enum" in value:
        result["enum"] = sorted(value["enum"])
    if "items" in value:
        result["items"] = schema(document, value["items"])
    if "properties" in value:
        required = value.get("required", [])
        result["properties"] = {
            name: {"required": name in required, **schema(document, property)}
            for name, property in value["properties"].items()
        }
    # The published documents do not say that other keys are refused; the contract does.
    if isinstance(value.get("additionalProperties"), dict):
        result["others"] = schema(document, value["additionalProperties"])
    return result


def operations(document):
    """The updates of a document by path and method."""
    return {
        f"{method} {path}": operation
        for path, item in document["paths"].items()
        if PATH.fullmatch(path)
        for method, operation in item.items()
        if method in METHODS
    }


def facts(document):
    """What there is to compare of each update, as lines that are equal or not."""
    lines = set()
    for name, operation in operations(document).items():
        body = operation["requestBody"]
        needs = operation.get("x-needs-one-of")
        if needs is None:
            permissions = operation.get("x-genesys-permissions", {"mode": "ANY", "permissions": []})
            assert permissions["mode"] == "ANY", name
            needs = permissions["permissions"]
        parameters = [
            f"{parameter['in']} {parameter['name']} {parameter['required']} "
            f"{schema(document, parameter['schema'])}"
            for parameter in operation["parameters"]
        ]
        lines.add(f"{name}: SDKs call it {operation['operationId']}")
        lines.add(f"{name}: takes {sorted(parameters)}")
        lines.add(f"{name}: body is required: {body.get('required', False)}")
        lines.add(f"{name}: needs one of {sorted(needs)}")
        lines.add(f"{name}: is deprecated: {operation.get('deprecated', False)}")
        for media, content in body["content"].items():
            lines |= set(fields(f"{name}: {media}", schema(document, content["schema"])))
    return lines


def fields(name, value):
    """A type and the types inside it, a line each."""
    own = {key: item for key, item in value.items() if key not in ("properties", "items", "others")}
    yield f"{name}: {json.dumps(own, sort_keys=True)}"
    for key, property in value.get("properties", {}).items():
        yield from fields(f"{name}/{key}", property)
    for key in ("items", "others"):
        if key in value:
            yield from fields(f"{name}/({key})", value[key])


def differences(printed, published):
    ours, theirs = facts(printed), facts(published)
    return [f"only in the contract: {line}" for line in sorted(ours - theirs)] + [
        f"only in the published API: {line}" for line in sorted(theirs - ours)
    ]


def changes(document):
    """The document with one thing changed, in every way that must be noticed."""
    path = "/api/v2/conversations/calls/{conversationId}/participants/{participantId}"
    request = "MediaParticipantRequest"

    def changed(change):
        other = copy.deepcopy(document)
        change(other)
        return other

    def operation(other):
        return other["paths"][path]["patch"]

    def properties(other):
        return other["components"]["schemas"][request]["properties"]

    yield "a path less", changed(lambda other: other["paths"].pop(path))
    yield "a path more", changed(
        lambda other: other["paths"].update({path.replace("calls", "voice"): other["paths"][path]})
    )
    yield "another method", changed(
        lambda other: other["paths"][path].update(put=operation(other))
    )
    yield "another name", changed(lambda other: operation(other).update(operationId="other"))
    yield "a field less", changed(lambda other: properties(other).pop("held"))
    yield "a field more", changed(lambda other: properties(other).update(hold={"type": "boolean"}))
    yield "another type", changed(lambda other: properties(other)["muted"].update(type="string"))
    yield "an enum's value less", changed(lambda other: properties(other)["state"]["enum"].pop())
    yield "a field required", changed(
        lambda other: other["components"]["schemas"][request].update(required=["state"])
    )
    yield "an optional body", changed(
        lambda other: operation(other)["requestBody"].update(required=False)
    )
    yield "deprecated", changed(lambda other: operation(other).update(deprecated=True))
    yield "other permissions", changed(
        lambda other: (
            operation(other).get("x-genesys-permissions", {}).get("permissions", []).append("a:b:c"),
            operation(other).get("x-needs-one-of", []).append("a:b:c"),
        )
    )


def main(printed, published):
    found = differences(printed, published)
    if found:
        print("\n".join(found))
        return 1
    # A comparison that notices nothing would be worth nothing.
    for name, other in changes(printed):
        if not differences(other, published):
            print(f"a contract with {name} would not be noticed")
            return 1
    for name, other in changes(published):
        if not differences(printed, other):
            print(f"a published API with {name} would not be noticed")
            return 1
    print(f"{len(operations(printed))} operations, {len(facts(printed))} facts: all the same")
    return 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    documents = []
    for name in sys.argv[1:3]:
        with open(name, encoding="utf-8") as file:
            documents.append(json.load(file))
    sys.exit(main(*documents))
