"""Reads a description of the API, Swagger 2.0 or OpenAPI 3, into the form of the built-in document.

Facts only: what is said in words, examples and what tools need is left out.
"""

import re

METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"]

# What a schema may have, in the order in which a new one is written.
SCHEMA = [
    "required", "type", "$ref", "format", "properties", "additionalProperties", "items", "enum",
    "allOf", "anyOf", "oneOf", "readOnly", "deprecated", "minimum", "maximum", "minItems",
    "maxItems", "minLength", "maxLength", "pattern", "nullable",
]


def shape(path):
    """A path without the names of its parameters."""
    return re.sub(r"\{[^}]*\}", "{}", path)


def schema(value):
    """A schema without prose; what is `false` unless it is said is left out."""
    if not isinstance(value, dict):
        return value
    result = {}
    for key in SCHEMA:
        if key not in value or value[key] is False and key != "additionalProperties":
            continue
        item = value[key]
        if key == "$ref":
            item = item.replace("#/definitions/", "#/components/schemas/")
        elif key == "properties":
            item = {name: schema(property) for name, property in item.items()}
        elif key in ("items", "additionalProperties"):
            item = schema(item)
        elif key in ("allOf", "anyOf", "oneOf"):
            item = [schema(part) for part in item]
        result[key] = item
    if value.get("uniqueItems"):
        result["x-genesys-set"] = True
    return result | own(value)


def own(value):
    """What only the built-in document says."""
    return {key: item for key, item in value.items() if key.startswith("x-genesys-")
            and key != "x-genesys-enum-members"}


class Description:
    """The paths and schemas of a document."""

    def __init__(self, document, schemes):
        self.document = document
        # The names of the built-in document by those of Genesys.
        self.schemes = {
            scheme.get("x-genesys-name", name): name for name, scheme in schemes.items()
        } | {name: name for name in schemes} | {"PureCloud OAuth": "PureCloudOAuth"}
        components = document.get("components", {})
        self.schemas = {
            name: schema(value)
            for name, value in (components.get("schemas") or document.get("definitions", {})).items()
        }
        base = document.get("basePath", "").rstrip("/")
        self.items = [
            (base + path, self.item(item)) for path, item in document["paths"].items()
        ]

    def resolved(self, value):
        """What a reference to a parameter or a body names."""
        while "$ref" in value:
            place = self.document
            for key in value["$ref"].removeprefix("#/").split("/"):
                place = place[key]
            value = place
        return value

    def item(self, item):
        shared = item.get("parameters", [])
        return {
            method: self.operation(item[method], shared) for method in METHODS if method in item
        }

    def operation(self, operation, shared):
        parameters = [self.resolved(value) for value in operation.get("parameters", [])]
        named = {(value["name"], value["in"]) for value in parameters}
        parameters = [
            value for value in map(self.resolved, shared)
            if (value["name"], value["in"]) not in named
        ] + parameters
        result = own(operation)
        if operation.get("deprecated"):
            result["deprecated"] = True
        if "operationId" in operation:
            result["operationId"] = operation["operationId"]
        kept = [
            self.parameter(value) for value in parameters
            if value["in"] in ("path", "query", "header")
        ]
        if kept:
            result["parameters"] = kept
        body = self.body(operation, parameters)
        if body:
            result["requestBody"] = body
        if "security" in operation:
            result["security"] = [
                {self.schemes.get(name, name.replace(" ", "")): scopes}
                for alternative in operation["security"] for name, scopes in alternative.items()
            ]
        permissions = operation.get("x-inin-requires-permissions")
        if permissions and permissions.get("permissions"):
            result["x-genesys-permissions"] = {
                "mode": permissions["type"], "permissions": permissions["permissions"],
            }
        produces = operation.get("produces")
        if produces and produces != ["application/json"]:
            result["x-genesys-produces"] = produces
        returns = self.returns(operation)
        if returns:
            result["x-genesys-returns"] = returns
        return result

    def parameter(self, value):
        inner = value.get("schema", value)
        result = {"name": value["name"], "in": value["in"]}
        if value.get("required"):
            result["required"] = True
        if inner.get("type") == "array" and value["in"] == "query":
            explode = value.get("explode", value.get("collectionFormat") == "multi")
            result |= {"style": value.get("style", "form"), "explode": explode}
        result["schema"] = schema({key: item for key, item in inner.items() if key != "required"})
        if "schema" not in value:
            # Swagger has the keywords of the schema beside the name.
            for key in own(value):
                result["schema"].pop(key, None)
        if "default" in inner:
            result["schema"]["default"] = inner["default"]
        if value.get("deprecated"):
            result["deprecated"] = True
        return result | own(value)

    def body(self, operation, parameters):
        if "requestBody" in operation:
            body = self.resolved(operation["requestBody"])
            content = {
                kind: {"schema": schema(media.get("schema", {}))}
                for kind, media in body.get("content", {}).items()
            }
            required = body.get("required")
            more = own(body)
        else:
            kinds = operation.get("consumes") or self.document.get("consumes") or []
            body = next((value for value in parameters if value["in"] == "body"), None)
            fields = [value for value in parameters if value["in"] == "formData"]
            if body:
                value = schema(body.get("schema", {}))
                required = body.get("required")
                more = own(body)
                kinds = kinds or ["application/json"]
            elif fields:
                value = {
                    "type": "object",
                    "properties": {
                        field["name"]: {"type": field["type"].replace("file", "string")}
                        for field in fields
                    },
                }
                required = any(field.get("required") for field in fields)
                more = {}
                kinds = kinds or ["multipart/form-data"]
            else:
                return None
            content = {kind: {"schema": value} for kind in kinds}
        return ({"required": True} if required else {}) | {"content": content} | more

    def returns(self, operation):
        """The name of the schema that a success answers with."""
        for status, response in sorted(operation.get("responses", {}).items()):
            if not status.startswith("2"):
                continue
            value = response.get("schema")
            for media in response.get("content", {}).values():
                value = value or media.get("schema")
            if value and "$ref" in value:
                return value["$ref"].split("/")[-1]
        return None
