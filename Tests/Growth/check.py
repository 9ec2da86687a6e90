"""Checks that time grows with the length of a text and not faster, on texts made to be slow to read.
The argument is the built tool; `--all` prints the time of each text."""

import os
import subprocess
import sys
import tempfile
import time

PROGRAM, SIZE = sys.argv[1], 1_000_000
# With four times the length what is linear takes four times as long, and what is not sixteen times.
PART, MOST, UNCERTAIN, LIMIT = 4, 9, 0.6, 60
REQUEST = '{"path": "/api/v2/conversations/webmessaging/{a}/participants/{b}", '
HAR = '{"log": {"entries": ['
ENTRY = ('{"request": {"method": "PATCH", "url": "/api/v2/conversations/webmessaging/a/participants/b", '
         '"postData": {"text": "{\\"attributes\\": {\\"a\\": 1}}"}}}')
ANSWER = ('{"request": {"method": "GET", "url": "/api/v2/conversations/a#"}, "response": {"status": 200, "content": '
          '{"text": "{\\"id\\": \\"a#\\", \\"participants\\": [{\\"id\\": \\"p#\\"}]}"}}}')
POSTMAN = '{"info": {"schema": "https://schema.getpostman.com/json/collection/v2.1.0/"}, "item": ['
ITEM = ('{"name": "i", "request": {"method": "PATCH", '
        '"url": "{{u}}/api/v2/conversations/webmessaging/{{c}}/participants/{{p}}"}}')
ACTION = ('{"config": {"request": {"requestType": "PATCH", "requestUrlTemplate": '
          '"/api/v2/conversations/webmessaging/${input.c}/participants/${input.p}"')
# What is known by its name alone.
NAMES = {"markdown": "text.md", "terraform": "text.tf", "javascript": "text.js", "python": "text.py"}
URL = "https://api.mypurecloud.com/api/v2/conversations/webmessaging/$C/participants/$P"
PATH = "https://api.mypurecloud.com/api/v2/conversations/webmessaging/c/participants/p"
BLOCK = "PUT https://api.mypurecloud.com/api/v2/conversations/webmessaging/{{c}}/participants/{{p}}\n"
TERRAFORM = ('resource "genesyscloud_integration_action" "a" { config_request {\n'
             'request_url_template = "/api/v2/conversations/calls/$${input.c}/participants/$${input.p}"\n'
             'request_template = ')


def filled(before, piece, after=""):
    """A text that repeats a piece to have about so many bytes; `#` becomes a number."""
    def text(size):
        pieces = (piece.replace("#", str(number)) for number in range(size // len(piece)))
        return before + "".join(pieces) + after
    return text


def body(piece):
    return filled('{"attributes": {"a": "', piece, '"}}')


def script(piece, after="", before=""):
    return filled("# conversations\n" + before, piece, after)


def program(piece, before="", mark="//"):
    return filled(mark + " participants\n" + before, piece)


TEXTS = {
    "body": {
        "arrays": filled("", "["), "objects": filled("", '{"a":'), "closed": filled("", "[]"),
        "closing": filled("{", "]"), "commas": filled("[", ",", "]"), "colons": filled("{", ":"),
        "quotes": filled("[", "' "), "keys": filled("{", '"a" '), "words": filled("[", "a "),
        "numbers": filled("[", "01,"), "digits": filled("[", "1"), "minus": filled("[", "-"),
        "signs": filled("[1 ", "! "), "comments": filled("[", "/*a*/"), "slashes": filled("[", "/"),
        "open comments": filled("[", "/* "), "spaces": filled("[1", " ", "x ]"),
        "lines": filled("[1,", "\n", "]"), "curly quotes": filled("[", "“ "),
        "placeholders": filled("[", "{{a}},"), "open placeholders": filled("[", "{{,"),
        "braces": filled("[", "${"), "calls": filled("[", "$a("), "dollars": filled("[", "$"),
        "string: placeholders": body("{{"), "string: braces": body("${"), "string: calls": body("$a("),
        "string: escapes": body("\\n"), "string: wrong escapes": body("\\x"), "string: halves": body("\\ud83d"),
        "string: controls": body("\t"), "string: lines": body("\n"), "string: backslashes": body("\\\\"),
        "string: letters": body("é"), "string: token": body("aB3"), "string: equals": body("="),
        "string: bearers": body("Bearer "), "string: cookies": body("cookie: a=b; "),
        "string: percents": body("%2F"), "string: solidi": body("\\/"), "string: tokens": body("Bearer aB3dE5gH7jK9mN1pQ3sT "),
        "string: web tokens": body("eyJ."), "string: schemes": body("a://b:c@"),
        "members": filled('{"attributes": {"a":"b"', ',"k#":"v"', "}}"),
        "duplicates": filled('{"attributes": {"a":"b"', ',"a":"v"', "}}"),
        "mistakes": filled('{"attributes": {"a":"b"', ',"k#":{}', "}}"),
        "warnings": filled('{"attributes": {"a":"b"', ',"k#":1', "}}"),
        "strangers": filled('{"attributes": {"a":"b"}', ',"attribute#":{}', "}"),
        "misplaced": filled('{"attributes": {"a":"b"}', ',"routing":{"acw":"1"}', "}"),
        "routing": filled('{"attributes": {"routing": {"acw":1', ',"acv":"1"', "}}}"),
        "nulls": filled("[", "\0"), "wrong words": filled("[", "True,"),
    },
    "request": {
        "headers": filled(REQUEST + '"headers": {"a":"b"', ',"h#":"v"', "}}"),
        "parameters": filled(REQUEST + '"pathParameters": {"a":"b"', ',"p#":"v"', "}}"),
        "scopes": filled(REQUEST + '"scopes": "', "a ", '"}'),
        "fields": filled(REQUEST + '"x": 1', ',"f#":{"a":"b"}', "}"),
        "nested fields": filled(REQUEST + '"x": ', '{"a":', "1"),
        "tokens": filled(REQUEST + '"headers": {"a":"b"', ',"h#":"Bearer aB3dE5gH7jK9mN1pQ3sT#"', "}}"),
        "segments": filled('{"path": "', "/a", '"}'), "slots": filled('{"path": "', "/{a}", '"}'),
        "path": filled('{"path": "/api/v2/conversations/', "a", '"}'),
        "query": filled('{"path": "/api/v2/conversations/webmessaging/{a}/participants/{b}?', "a=b&", '"}'),
        "url": filled('{"url": "https://', "a.", '/api/v2/conversations/x"}'),
        "placeholders in a path": filled('{"path": "', "{{", '"}'),
        "body in a string": filled(REQUEST + '"body": "{\\"attributes\\": {\\"a\\": \\"b\\"', ',\\"k#\\": 1', '}}"}'),
        "several": filled("[" + REQUEST + '"a": 1}', "," + REQUEST + '"method": "GET"}', "]"),
    },
    "har": {
        "entries": filled(HAR, ENTRY + ",", "]}}"),
        "other entries": filled(HAR, ENTRY.replace("PATCH", "GET") + ",", "]}}"),
        "conversations": filled(HAR, ANSWER + "," + ENTRY + ",", "]}}"),
        "participants": filled(HAR + ANSWER.split("]")[0], ',{\\"id\\": \\"#\\"}', ']}"}}},' + ENTRY + "]}}"),
        "base64": filled(HAR + ENTRY.split("text")[0] + 'encoding": "base64", "text": "', "eyJh", '"}}}]}}'),
        "tokens": filled(HAR + ENTRY, ',{"request": {"url": "/", "headers": [{"name": "Cookie", '
                         '"value": "a=aB3dE5gH7jK9mN1pQ3sT#"}]}}', "]}}"),
    },
    "postman": {
        "items": filled(POSTMAN, ITEM + ",", "]}"), "unclosed items": filled(POSTMAN, ITEM + ","),
        "folders": filled(POSTMAN, '{"name":"a","variable":[{"key":"a","value":"b"}],"item":[' + ITEM + ","),
        "variables": filled(POSTMAN + ITEM + '], "variable": [', '{"key":"v#","value":"{{v#}}{{p}}"},', "]}"),
        "used variables": filled(POSTMAN + '], "variable": [{"key":"v","value":"x"}], "item": [' + ITEM[:-3],
                                 "{{v}}", '"}}]}'),
        "long names": filled(POSTMAN + '{"name": "' + "n" * 10_000 + '", "item": [', ITEM + ",", "]}]}"),
    },
    "data-action": {
        "actions": filled("[", ACTION + "}},", "]"), "uses": filled(ACTION + '}}, "x": "', "${input.a#}", '"}'),
        "unknown inputs": filled(ACTION[:-1], "${input.a#}",
                                 '"}}, "contract": {"input": {"properties": {"b": 1}}}}'),
        "dollars": filled(ACTION[:-1], "$", '"}}}'), "directives": filled(ACTION[:-1], "#", '"}}}'),
        "inputs": filled(ACTION + '}}, "contract": {"input": {"properties": {"b": 1', ',"a#":{}', "}}}}"),
    },
    "http": {
        "blocks": filled("", "###\n" + BLOCK + '\n{"a": #}\n'), "separators": script("###\n"),
        "headers": filled(BLOCK, "a:b\n c\n"), "query lines": filled(BLOCK, " ?\n"),
        "variables": filled("", "@v#={{v#}}{{w}}\n", BLOCK),
        "growing variables": script("@a={{a}}{{a}}\n", BLOCK.replace("{{c}}", "{{a}}")),
        "used variables": filled("@a=b\n" + BLOCK + "\n", "{{a}}"), "braces": filled(BLOCK[:-1], "{{"),
        "scripts": script("< {%\n"), "responses": filled(BLOCK + "\n{}\n", "> {%\n"),
        "blank lines": filled(BLOCK, "\n", "{}"), "comments": filled(BLOCK + "\n{\n", "# a\n1,\n"),
    },
    "shell": {
        "calls": script("curl -X PUT --json '{\"a\": #}' " + URL + "\n"), "words": script("-d a ", before="curl "),
        "URLs": script(URL + " ", before="curl -X PUT --json {} "), "quotes": script("'\"$'`"),
        "substitutions": script("$("), "closed substitutions": script("$(a)"), "parentheses": script("("),
        "braces": script("${"), "open defaults": script('"${a:-'), "arithmetic": script("$(("),
        "backquotes": script("`"), "here-documents": script("a <<E\n"), "delimiters": script("<<E "),
        "expansions": script("$(`${", before="cat <<E\n"), "variables": script("a#=$a$b\n"),
        "used variables": script('"$a"', before="a=b\ncurl -X PUT --json {} "), "exports": script("export -x a=b "),
        "pipes": script("echo a |"), "cases": script("case a in "), "continuations": script("\\\n"),
        "escapes": script("\\x", before="curl -d $'"), "redirections": script("a/<"), "session": script("$ a\n"),
        "suppressions": script("# wmlint:ignore wrong-method, a b\n", "curl -X PUT " + URL),
        "used suppressions": script("# wmlint:ignore wrong-method b\ncurl -X PUT " + URL + "\n"),
    },
    "markdown": {
        "blocks": script("```sh\ncurl -X PUT --json {} " + URL + "\n```\n"), "fences": script("```sh\n"),
        "quotations": script("> "), "lists": script("- "), "comments": script("<!--\n"),
        "quoted fences": script("> ```sh\n"), "prose": script("`curl` is a word. "),
    },
    "terraform": {
        "actions": filled("", TERRAFORM + '"{}"\n}}\n'), "blocks": script("a {"), "brackets": script("a = [\n"),
        "interpolations": script('a = "${"'), "nested interpolations": script('${"', before='a = "'),
        "here-documents": script("a = <<E\n"), "comments": script("/*"), "attributes": script("a = 1\n"),
        "objects": filled(TERRAFORM + "jsonencode(", "{a=["), "members": filled(TERRAFORM + "jsonencode({", "a# = 1\n", "})}}"),
        "deep members": filled(TERRAFORM + "jsonencode(" + "{a=" * 60 + "1", ",b#=[1]", "}" * 60 + ")}}"),
        "escapes": filled(TERRAFORM + '"', "\\n", '"}}'),
    },
    "javascript": {
        "calls": program('fetch("' + PATH + '", {method: "PUT", body: JSON.stringify({a: #})})\n'),
        "same variable": program('request.open("PUT", "' + PATH + '"); request.setRequestHeader("a", "b");\n'),
        "chains": program(".b(1)\n", "a"), "members": program(".b\n", "a"), "brackets": program("f(\n"),
        "objects": program("{a:\n"), "templates": program("`${\n"), "quotes": program("'\"`/\n"),
        "constants": program('const a# = a + "b" + c#\n'), "one constant": program('a = a + "b"\n', "const "),
        "uses": program("fetch(a, {body: a})\n", "const a = '" + PATH + "'\n"),
        "sums": program('"a" +\n', 'fetch("' + PATH + '" + '), "comments": program("/*\n"), "slashes": program("/ a\n"),
        "suppressions": program("// wmlint:ignore wrong-method, a b\n"), "tags": program("<a b='c'>it's</a>\n"),
        "methods": program("api.patchConversationWebmessagingParticipant(c, p, {attributes: {a: #}})\n"),
        "options": program("a#: {b},\n", 'fetch("' + PATH + '", {'),
    },
    "python": {
        "calls": program('requests.put(f"' + PATH + '{a}", json={"a": #})\n', mark="#"),
        "formats": program('{}"\n"', 'requests.put("' + PATH, mark="#"), "quotes": program('"' * 3 + "\n", mark="#"),
        "prefixes": program('rb"f\n', mark="#"), "dictionaries": program('{"a":\n', mark="#"),
        "braces": program('f"{{a}{b\n', mark="#"), "adjacent": program('"a"\n', "requests.put(", mark="#"),
    },
    "lines": {
        "right": filled("", REQUEST + '"body": {"attributes": {"a": "b"}}}\n'),
        "wrong": filled("", REQUEST + '"body": {"attributes": {"a": [#]}}}\n'),
        "broken": filled("", "{\n"), "empty": filled("", "\n"), "one line": filled("", "["),
    },
}


def seconds(kind, name, text, folder):
    path = os.path.join(folder, NAMES.get(kind, "text"))
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    start = time.monotonic()
    with open(os.devnull, "wb") as nowhere:
        said = [] if kind in NAMES else ["--as", kind]
        command = [PROGRAM, "--no-config", *said, "--format", "compact", path]
        status = subprocess.run(command, stdout=nowhere, stderr=nowhere, timeout=LIMIT).returncode
    if status not in (0, 1):
        raise SystemExit(f"{kind}, {name}: exit status {status}")
    return time.monotonic() - start


failed = []
slowest = (0, "")
with tempfile.TemporaryDirectory() as folder:
    for kind, texts in TEXTS.items():
        for name, text in texts.items():
            try:
                taken = seconds(kind, name, text(SIZE), folder)
                if taken > UNCERTAIN:
                    part = seconds(kind, name, text(SIZE // PART), folder)
                    if taken > MOST * max(part, UNCERTAIN / MOST):
                        failed.append(f"{taken:.1f} s, a quarter of it {part:.1f} s: {kind}, {name}")
            except subprocess.TimeoutExpired:
                taken = LIMIT
                failed.append(f"more than {LIMIT} s: {kind}, {name}")
            slowest = max(slowest, (taken, f"{kind}, {name}"))
            if "--all" in sys.argv:
                print(f"{taken:6.2f} s  {kind}, {name}")
print("\n".join(failed))
count = sum(map(len, TEXTS.values()))
print(f"{count} texts of {SIZE} bytes; the slowest took {slowest[0]:.1f} s: {slowest[1]}")
sys.exit(bool(failed))
