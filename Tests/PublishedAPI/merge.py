"""Merges Genesys' own description of the API into the built-in document.

    merge.py DOWNLOAD RELEASE [FOLDER]

DOWNLOAD is Swagger 2.0 or OpenAPI 3, as Genesys offers it; RELEASE is what the document is called
from now on, such as 2026-11. What the download says is taken over. Kept of what persists is what
only the built-in document says: `x-genesys-…`, and lists of values where the download has none.
What the download no longer has goes to the removed operations. What changed is printed.
"""

import json
import os
import sys

from description import METHODS, Description, shape

DOCUMENT = "genesys-cloud-published.openapi.json"
REMOVED = "removed-operations.json"


def merged(new, old):
    """A schema, parameter or body with what only the built-in document says of it."""
    if not isinstance(new, dict) or not isinstance(old, dict):
        return new
    result = {}
    for key, value in old.items():
        if key in new:
            merge = merged_map if key in ("properties", "content") else merged
            result[key] = merge(new[key], value)
        elif key.startswith("x-genesys-") and "$ref" not in new:
            result[key] = value
        elif key == "enum" and new.get("type") == old.get("type"):
            result[key] = value
    return result | {key: value for key, value in new.items() if key not in result}


def merged_map(new, old):
    """Schemas by name, of which none is kept that the download does not have."""
    result = {name: merged(new[name], value) for name, value in old.items() if name in new}
    return result | {name: value for name, value in new.items() if name not in result}


def merged_parameters(new, old, gone, release):
    known = {(value["name"], value["in"]): value for value in old}
    result = [merged(value, known.pop((value["name"], value["in"]), {})) for value in new]
    for parameter in result:
        value = parameter["schema"]
        # The server takes more than is listed.
        if "enum" in value and value.get("default", value["enum"][0]) not in value["enum"]:
            parameter["x-genesys-default"] = value.pop("default")
    for name, place in known:
        if place == "query":
            gone[name] = release
    return result


def merged_operation(new, old, release):
    kept = {key: value for key, value in old.items() if key.startswith("x-genesys-")}
    result = kept | new
    gone = dict(old.get("x-genesys-removed-parameters", {}))
    parameters = merged_parameters(
        new.get("parameters", []), old.get("parameters", []), gone, release)
    if parameters:
        result["parameters"] = parameters
    for parameter in parameters:
        gone.pop(parameter["name"], None)
    if gone:
        result["x-genesys-removed-parameters"] = dict(sorted(gone.items()))
    else:
        result.pop("x-genesys-removed-parameters", None)
    if "requestBody" in new:
        result["requestBody"] = merged(new["requestBody"], old.get("requestBody", {}))
    if "security" not in new and "security" in old:
        result["security"] = old["security"]
    if any(scopes for value in new.get("security", []) for scopes in value.values()):
        result.pop("x-genesys-scopes", None)
    if not new.get("deprecated"):
        result.pop("x-genesys-deprecated-since", None)
        result.pop("x-genesys-replacement", None)
    elif old and not old.get("deprecated"):
        result.setdefault("x-genesys-deprecated-since", release)
    return dict(sorted(result.items()))


def renamed(operation, path, template):
    """An operation whose path has other names of parameters, with those of the template."""
    names = dict(zip(slots(path), slots(template)))
    for parameter in operation.get("parameters", []):
        other = names.get(parameter["name"])
        if parameter["in"] == "path" and other and other != parameter["name"]:
            parameter["x-genesys-published-name"] = parameter["name"]
            parameter["name"] = other
    return operation


def slots(path):
    return [segment[1:-1] for segment in path.split("/") if segment.startswith("{")]


def merged_paths(download, old, release):
    """The path items by their templates; those that differ in names of parameters are one."""
    templates = {shape(path): path for path in old}
    paths = {}
    for path, item in sorted(download.items, key=lambda item: item[0]):
        template = templates.setdefault(shape(path), path)
        for method, operation in item.items():
            operation = renamed(operation, path, template)
            known = old.get(template, {}).get(method)
            if known is None:
                operation["x-genesys-since"] = release
            paths.setdefault(template, {})[method] = merged_operation(
                operation, known or {}, release)
    return {path: dict(sorted(paths[path].items())) for path in sorted(paths)}


def references(value):
    """The names of the schemas that a value refers to."""
    if isinstance(value, list):
        for item in value:
            yield from references(item)
    elif isinstance(value, dict):
        for key, item in value.items():
            if key == "$ref" and isinstance(item, str):
                yield item.split("/")[-1]
            else:
                yield from references(item)


def reached(names, schemas):
    """The schemas that are these or are in them."""
    found = set()
    rest = [name for name in names if name in schemas]
    while rest:
        name = rest.pop()
        if name not in found:
            found.add(name)
            rest += [other for other in references(schemas[name]) if other in schemas]
    return found


def note_uses(paths, schemas):
    """Says of each schema whether requests or responses have it."""
    operations = [operation for item in paths.values() for operation in item.values()]
    sent = reached((name for value in operations
                    for name in references(value.get("requestBody", {}))), schemas)
    answered = reached((value.get("x-genesys-returns") for value in operations), schemas)
    for name, value in schemas.items():
        uses = [use for use, names in (("request", sent), ("response", answered)) if name in names]
        if uses:
            value["x-genesys-use"] = "both" if len(uses) == 2 else uses[0]
        else:
            value.pop("x-genesys-use", None)


def operations(paths):
    return {
        (path, method): operation
        for path, item in paths.items() for method, operation in item.items() if method in METHODS
    }


def merged_removed(removed, old, new, release):
    """The removed operations with those that are gone and without those that are back."""
    there = {(shape(path), method.upper()) for path, method in operations(new["paths"])}
    result = [row for row in removed if (shape(row["path"]), row["method"]) not in there]
    for (path, method), operation in operations(old["paths"]).items():
        if (shape(path), method.upper()) in there:
            continue
        row = {
            "method": method.upper(), "path": path,
            "lastSeen": "API description " + old["info"]["version"], "removedIn": release,
        }
        if "x-genesys-deprecated-since" in operation:
            row["deprecatedSince"] = operation["x-genesys-deprecated-since"]
        elif operation.get("deprecated"):
            row["deprecated"] = True
        if "x-genesys-replacement" in operation:
            row["replacement"] = operation["x-genesys-replacement"]
        result.append(row)
    return sorted(result, key=lambda row: (row["path"], row["method"]))


def merged_document(download, old, release):
    schemes = old["components"]["securitySchemes"]
    description = Description(download, schemes)
    paths = merged_paths(description, old["paths"], release)
    schemas = merged_map(description.schemas, old["components"]["schemas"])
    schemas = {name: schemas[name] for name in sorted(schemas)}
    note_uses(paths, schemas)
    scopes = {
        scope for operation in operations(paths).values()
        for value in operation.get("security", []) for scope in value.get("PureCloudOAuth", [])
    }
    for flow in schemes["PureCloudOAuth"]["flows"].values():
        # A flow that takes any lists none.
        for scope in sorted(scopes - flow["scopes"].keys()) if flow["scopes"] else []:
            flow["scopes"][scope] = ""
    return old | {
        "info": old["info"] | {"version": release}, "paths": paths,
        "components": {"securitySchemes": schemes, "schemas": schemas},
    }


def compact(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def members(value):
    return ",\n".join(f"{compact(key)}:{compact(item)}" for key, item in value.items())


def text(document):
    """The document, one path item or schema a line."""
    parts = [f"{compact(key)}:{compact(document[key])}" for key in ("openapi", "info", "servers")]
    components = document["components"]
    schemes = compact(components["securitySchemes"])
    return (
        "{" + ",\n".join(parts) + ',\n"paths":{\n' + members(document["paths"])
        + '\n},\n"components":{"securitySchemes":' + schemes + ',\n"schemas":{\n'
        + members(components["schemas"]) + "\n}}}\n"
    )


def changes(old, new, back):
    """What changed, a line each."""
    before, after = operations(old["paths"]), operations(new["paths"])
    for path, method in sorted(before | after):
        name = f"{method.upper()} {path}"
        if (path, method) not in before:
            yield f"new operation: {name}" + (" (was removed before)" if name in back else "")
        elif (path, method) not in after:
            yield f"removed operation: {name}"
        elif before[path, method] != after[path, method]:
            yield f"changed operation: {name}: " + parts(before[path, method], after[path, method])
    before, after = old["components"]["schemas"], new["components"]["schemas"]
    for name in sorted(before | after):
        if name not in before:
            yield f"new schema: {name}"
        elif name not in after:
            yield f"removed schema: {name}"
        elif before[name] != after[name]:
            yield f"changed schema: {name}: " + parts(
                before[name].get("properties", {}) | {"(itself)": rest(before[name])},
                after[name].get("properties", {}) | {"(itself)": rest(after[name])})


def rest(value):
    return {key: item for key, item in value.items() if key != "properties"}


def parts(before, after):
    """The keys under which two objects differ: `+` is new, `-` is gone, `~` has changed."""
    return " ".join(
        ("+" if key not in before else "-" if key not in after else "~") + key
        for key in sorted(before | after) if before.get(key) != after.get(key)
    )


def read(folder, name):
    with open(os.path.join(folder, name), encoding="utf-8") as file:
        return json.load(file)


def write(folder, name, content):
    with open(os.path.join(folder, name), "w", encoding="utf-8", newline="\n") as file:
        file.write(content)


def main(download, release, folder):
    old, removed = read(folder, DOCUMENT), read(folder, REMOVED)
    new = merged_document(read(".", download), read(folder, DOCUMENT), release)
    gone = merged_removed(removed, old, new, release)
    kept = {(row["path"], row["method"]) for row in gone}
    back = {
        f"{row['method']} {row['path']}" for row in removed
        if (row["path"], row["method"]) not in kept
    }
    lines = list(changes(old, new, back))
    print("\n".join(lines + [f"{len(lines)} changes from {old['info']['version']} to {release}"]))
    write(folder, DOCUMENT, text(new))
    write(folder, REMOVED, "[\n" + ",\n".join(map(compact, gone)) + "\n]\n")


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    default = os.path.join(os.path.dirname(__file__), "../../Sources/WMLintPublishedAPI")
    main(sys.argv[1], sys.argv[2], sys.argv[3] if len(sys.argv) == 4 else default)
