"""Writes an old repository of 200 files that hold 60 problems.

    repository.py FOLDER [--fixed]

25 of the problems can have meant one thing only, 20 have a suggested fix, and 15 are for people. With
`--fixed` the first 25 are repaired: what `wmlint --fix` must make of the repository, byte for byte.
"""

import json
import pathlib
import sys
import uuid

root = pathlib.Path(sys.argv[1])
IS_FIXED = sys.argv[2:] == ["--fixed"]
PATH = "/api/v2/conversations/webmessaging/{}/participants/{}"
HOST = "https://api.mypurecloud.de"

# What is in the place of something right, and what --fix makes of it.
SAFE = [("acw", '"45"', "45"), ("acw", "60.0", "60"), ("acw", "3e1", "30"), ("end", ", }", " }"),
        ("key", "Acw", "acw")]
SUGGESTED = [("path", PATH.replace("webmessaging", "calls")), ("key", "acv"),
             ("path", PATH.replace("webmessaging", "webmesaging"))]
OTHERS = [("acw", "true"), ("acw", "-5"), ("method", "PUT"), ("id", "12345")]


class Request:
    """A request, right but for one part."""

    def __init__(self, number, part=None, wrong=None, fixed=None):
        self.number = number
        self.parts = {"acw": "30", "key": "acw", "end": "}", "method": "PATCH", "path": PATH,
                      "id": str(uuid.UUID(int=(0x4A << 112) + (4 << 76) + (2 << 62) + number))}
        if part:
            self.parts[part] = fixed if IS_FIXED and fixed else wrong

    @property
    def method(self):
        return self.parts["method"]

    @property
    def path(self):
        return self.parts["path"].format(str(uuid.UUID(int=(0x5B << 112) + self.number)), self.parts["id"])

    def body(self, start="", step="  ", end="\n"):
        """The body over several lines, in the manner of one of its authors."""
        tier = ["gold", "für alle", "a\\u0020b", "\\/"][self.number % 4]
        inner = f'"{self.parts["key"]}": {self.parts["acw"]}'
        lines = ["{", f'{step}"attributes": {{', f'{step * 2}"tier": "{tier}",',
                 f'{step * 2}"routing": {{ {inner}{self.parts["end"].rjust(2)}', f"{step}}}", "}"]
        return end.join(start + line if index else line for index, line in enumerate(lines))


def payload(request):
    # Some are from Windows, some have no end of the last line.
    end = "\r\n" if request.number % 5 == 0 else "\n"
    step = "\t" if request.number % 3 == 0 else "  "
    return request.body(step=step, end=end) + (end if request.number % 4 else "")


def request_file(request):
    return (f'{{\n    "method": "{request.method}",\n    "url": "{HOST}{request.path}",\n'
            f'    "body": {request.body("    ", "    ")}\n}}\n')


def har(request):
    entry = {"request": {"method": request.method, "url": HOST + request.path, "headers": [
                 {"name": "Content-Type", "value": "application/json"}],
                 "postData": {"mimeType": "application/json", "text": request.body()}},
             "response": {"status": 0}}
    other = {"request": {"method": "GET", "url": "https://example.com/a", "headers": []},
             "response": {"status": 200}}
    return json.dumps({"log": {"version": "1.2", "entries": [other, entry]}}, indent=1) + "\n"


def postman(request):
    item = {"name": f"Set {request.number}", "request": {
        "method": request.method, "url": HOST + request.path,
        "body": {"mode": "raw", "raw": request.body(), "options": {"raw": {"language": "json"}}}}}
    schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
    collection = {"info": {"name": "Old", "schema": schema}, "item": [{"name": "Folder", "item": [item]}]}
    return json.dumps(collection, indent="\t", ensure_ascii=False)


def http(request):
    return (f"### Set {request.number}\n{request.method} {HOST}{request.path}\n"
            f"Authorization: Bearer {{{{token}}}}\nContent-Type: application/json\n\n{request.body()}\n")


def curl(request):
    return (f"#!/bin/sh\n# sets {request.number}\ncurl -X {request.method} '{HOST}{request.path}' \\\n"
            f"  -H \"Authorization: Bearer $TOKEN\" -H 'Content-Type: application/json' \\\n"
            f"  -d '{request.body()}'\n")


def data_action(request):
    action = {"name": f"Set {request.number}", "config": {"request": {
        "requestUrlTemplate": request.path, "requestType": request.method,
        "requestTemplate": request.body(), "headers": {"Content-Type": "application/json"}}}}
    return json.dumps(action, indent=2) + "\n"


# Each kind of file: its name, how many, what writes it, and the mistakes in its first ones.
KINDS = [
    ("payloads/update {}.json", 70, payload, SAFE * 2 + [("acw", "true"), ("acw", "-5"), ("key", "acv")] * 2),
    ("requests/update-{}.json", 40, request_file, SAFE + SUGGESTED + OTHERS * 2),
    ("recorded/{}.har", 10, har, SAFE[:2] + OTHERS[:3]),
    ("collections/{}.postman_collection.json", 10, postman, SAFE[:2] + SUGGESTED[:2]),
    ("http/{}.http", 20, http, SAFE[:2] + SUGGESTED + OTHERS[2:]),
    ("scripts/set {}.sh", 20, curl, SAFE[:2] + SUGGESTED + OTHERS[2:]),
    ("actions/{}.json", 20, data_action, SAFE[:2] + SUGGESTED[:2] + OTHERS[:1]),
    ("app/settings-{}.json", 10, lambda request: f'{{"port": {request.number}, "acw": "x"}}\n', []),
]

number = problems = 0
for name, count, text, mistakes in KINDS:
    problems += len(mistakes)
    for index in range(count):
        number += 1
        mistake = mistakes[index] if index < len(mistakes) else ()
        file = root / name.format(index)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text(Request(number, *mistake)).encode())
print(f"{number} files, {problems} problems")
