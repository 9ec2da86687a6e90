"""Checks merge.py: on the built-in document itself, and on a small download that changes much."""

import contextlib
import io
import json
import os
import sys
import tempfile

import merge

FOLDER = os.path.join(os.path.dirname(__file__), "../../Sources/WMLintPublishedAPI")


def run(download, release, document, removed):
    """The document and the removed operations after a merge, and what was printed."""
    with tempfile.TemporaryDirectory() as folder:
        merge.write(folder, merge.DOCUMENT, document)
        merge.write(folder, merge.REMOVED, removed)
        path = os.path.join(folder, "download.json")
        merge.write(folder, "download.json", download)
        with contextlib.redirect_stdout(io.StringIO()) as printed:
            merge.main(path, release, folder)
        with open(os.path.join(folder, merge.DOCUMENT), encoding="utf-8") as file:
            document = file.read()
        with open(os.path.join(folder, merge.REMOVED), encoding="utf-8") as file:
            return document, file.read(), printed.getvalue().splitlines()


def check(name, found, expected):
    if found != expected:
        sys.exit(f"{name}:\n{found}\ninstead of\n{expected}")


def reversed_members(value):
    """The same with the paths, methods and schemas in another order, spread over lines."""
    paths = {
        path: dict(reversed(item.items())) for path, item in reversed(value["paths"].items())
    }
    components = value["components"] | {
        "schemas": dict(reversed(value["components"]["schemas"].items()))
    }
    return json.dumps(value | {"paths": paths, "components": components}, indent=1)


def check_the_built_in_document():
    with open(os.path.join(FOLDER, merge.DOCUMENT), encoding="utf-8") as file:
        document = file.read()
    with open(os.path.join(FOLDER, merge.REMOVED), encoding="utf-8") as file:
        removed = file.read()
    value = json.loads(document)
    version = value["info"]["version"]
    for download in (document, reversed_members(value)):
        found = run(download, version, document, removed)
        check("the built-in document in itself", found[2], [f"0 changes from {version} to {version}"])
        check("the same document", found[0] == document, True)
        check("the same removed operations", found[1] == removed, True)


OLD = {
    "openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "servers": [],
    "paths": {
        "/api/v2/a/{x}": {
            "delete": {
                "deprecated": True, "operationId": "deleteA", "security": [{"PureCloudOAuth": []}],
                "x-genesys-deprecated-since": "javascript 1.0.0",
                "x-genesys-replacement": ["/api/v2/b"],
            },
            "get": {
                "operationId": "getA",
                "parameters": [
                    {"name": "x", "in": "path", "required": True, "schema": {"type": "string"}},
                    {"name": "sort", "in": "query",
                     "schema": {"type": "string", "enum": ["up", "down"]},
                     "x-genesys-comma-list": True},
                    {"name": "old", "in": "query", "schema": {"type": "string"}},
                ],
                "security": [{"PureCloudOAuth": []}],
                "x-genesys-returns": "A", "x-genesys-scopes": "unknown",
            },
        },
    },
    "components": {
        "securitySchemes": {
            "PureCloudOAuth": {"type": "oauth2", "flows": {"f": {"scopes": {"b": ""}}}}
        },
        "schemas": {
            "A": {
                "type": "object",
                "properties": {
                    "enum": {"type": "string"},
                    "state": {"type": "string", "enum": ["on"]},
                    "tags": {"type": "array", "items": {"type": "string"}, "x-genesys-set": True},
                },
                "x-genesys-use": "response",
            },
            "Gone": {"type": "object", "properties": {}},
        },
    },
}
OLD_REMOVED = [
    {"method": "POST", "path": "/api/v2/b", "lastSeen": "s"},
    {"method": "GET", "path": "/api/v2/z", "lastSeen": "s"},
]
DOWNLOAD = {
    "swagger": "2.0", "info": {"version": "v2", "description": "Words."}, "basePath": "/",
    "consumes": ["application/json"],
    "paths": {
        "/api/v2/b": {
            "post": {
                "operationId": "postB", "summary": "Words.", "tags": ["B"],
                "x-purecloud-method-name": "postB",
                "parameters": [
                    {"name": "body", "in": "body", "required": True, "description": "Words.",
                     "schema": {"$ref": "#/definitions/A"}},
                    {"name": "ids", "in": "query", "type": "array", "required": False,
                     "items": {"type": "string"}, "collectionFormat": "multi"},
                ],
                "responses": {"200": {"description": "ok", "schema": {"$ref": "#/definitions/B"}},
                              "400": {"schema": {"$ref": "#/definitions/E"}}},
                "security": [{"PureCloud OAuth": ["b", "c"]}],
                "x-inin-requires-permissions": {"type": "ANY", "permissions": ["p:q:r"]},
            }
        },
        "/api/v2/a/{y}": {
            "get": {
                "operationId": "getA", "produces": ["text/plain"], "deprecated": True,
                "parameters": [
                    {"name": "y", "in": "path", "required": True, "type": "string"},
                    {"name": "sort", "in": "query", "type": "string", "default": "UP"},
                ],
                "security": [{"PureCloud OAuth": ["b"]}],
            }
        },
    },
    "definitions": {
        "B": {"type": "object", "properties": {
            "description": {"type": "string", "description": "Words.", "readOnly": False},
            "a": {"$ref": "#/definitions/A"}}},
        "A": {"type": "object", "required": ["state"], "properties": {
            "state": {"type": "string", "example": "x", "x-genesys-enum-members": []},
            "tags": {"type": "array", "items": {"type": "string"}}}},
        "E": {"type": "object"},
    },
}
EXPECTED = """\
{"openapi":"3.1.0",
"info":{"title":"t","version":"2"},
"servers":[],
"paths":{
"/api/v2/a/{x}":{"get":{"deprecated":true,"operationId":"getA","parameters":[{"name":"x","in":"path",\
"required":true,"schema":{"type":"string"},"x-genesys-published-name":"y"},{"name":"sort","in":"query",\
"schema":{"type":"string","enum":["up","down"]},"x-genesys-comma-list":true,"x-genesys-default":"UP"}],\
"security":[{"PureCloudOAuth":["b"]}],"x-genesys-deprecated-since":"2","x-genesys-produces":["text/plain"],\
"x-genesys-removed-parameters":{"old":"2"},"x-genesys-returns":"A"}},
"/api/v2/b":{"post":{"operationId":"postB","parameters":[{"name":"ids","in":"query","style":"form",\
"explode":true,"schema":{"type":"array","items":{"type":"string"}}}],"requestBody":{"required":true,\
"content":{"application/json":{"schema":{"$ref":"#/components/schemas/A"}}}},\
"security":[{"PureCloudOAuth":["b","c"]}],"x-genesys-permissions":{"mode":"ANY","permissions":["p:q:r"]},\
"x-genesys-returns":"B","x-genesys-since":"2"}}
},
"components":{"securitySchemes":{"PureCloudOAuth":{"type":"oauth2","flows":{"f":{"scopes":{"b":"","c":""}}}}},
"schemas":{
"A":{"type":"object","properties":{"state":{"type":"string","enum":["on"]},"tags":{"type":"array",\
"items":{"type":"string"},"x-genesys-set":true}},"x-genesys-use":"both","required":["state"]},
"B":{"type":"object","properties":{"description":{"type":"string"},"a":{"$ref":"#/components/schemas/A"}},\
"x-genesys-use":"response"},
"E":{"type":"object"}
}}}
"""
EXPECTED_REMOVED = """\
[
{"method":"DELETE","path":"/api/v2/a/{x}","lastSeen":"API description 1","removedIn":"2",\
"deprecatedSince":"javascript 1.0.0","replacement":["/api/v2/b"]},
{"method":"GET","path":"/api/v2/z","lastSeen":"s"}
]
"""
EXPECTED_LINES = [
    "removed operation: DELETE /api/v2/a/{x}",
    "changed operation: GET /api/v2/a/{x}: +deprecated ~parameters ~security "
    "+x-genesys-deprecated-since +x-genesys-produces +x-genesys-removed-parameters -x-genesys-scopes",
    "new operation: POST /api/v2/b (was removed before)",
    "changed schema: A: ~(itself) -enum",
    "new schema: B", "new schema: E", "removed schema: Gone",
    "7 changes from 1 to 2",
]


def check_a_small_download():
    found = run(json.dumps(DOWNLOAD), "2", json.dumps(OLD), json.dumps(OLD_REMOVED))
    check("the merged document", found[0], EXPECTED)
    check("the removed operations", found[1], EXPECTED_REMOVED)
    check("what is printed", found[2], EXPECTED_LINES)
    again = run(json.dumps(DOWNLOAD), "2", found[0], found[1])
    check("the same download once more", again[2], ["0 changes from 2 to 2"])
    check("the document after it", again[:2], found[:2])


if __name__ == "__main__":
    check_the_built_in_document()
    check_a_small_download()
    print("a merge changes what the download changes, and nothing else")
