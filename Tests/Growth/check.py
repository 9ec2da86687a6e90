"""Checks that time and memory grow with the length of a text and not faster, on texts made to be slow
to read. The argument is the built tool; `--all` prints what each text took."""

import concurrent.futures
import os
import subprocess
import sys
import tempfile
import threading

PROGRAM, SIZE = sys.argv[1], 1_000_000
# With four times the length what is linear takes four times as long, and what is not sixteen times.
PART, MOST, UNCERTAIN, LIMIT = 4, 9, 0.6, 60
# Memory below this many MiB is not worth a look.
FREE = 256
REQUEST = '{"path": "/api/v2/conversations/webmessaging/{a}/participants/{b}", '
PUBLISHED = ('{"method": "POST", "url": "https://api.mypurecloud.com/api/v2/routing/queues/'
             '3f2b1c7e-8d4a-4c5b-9e6f-0a1b2c3d4e5f/members", "body": ')
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
# What texts name beside them.
BESIDE = "big.json"
# What is known by its name alone.
NAMES = {"markdown": "text.md", "terraform": "text.tf", "javascript": "text.js", "python": "text.py",
         "ruby": "text.rb", "go": "text.go", "powershell": "text.ps1", "java": "text.java", "kotlin": "text.kt",
         "php": "text.php"}
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


def shared(value, use, before="", after=""):
    """A text of which the one half is a value of some bytes, and the other half uses it."""
    def text(size):
        return before + value(size // 2) + use * (size // 2 // len(use)) + after
    return text


def members():
    return lambda size: "{" + '"attributes": {' + ",".join(
        f'"k{number}": [1]' + ("\n" if number % 99 == 0 else "") for number in range(size // 13)) + "}}"


def named(before, value, after):
    return lambda size: before + value(size) + after


def letters(before, after):
    return lambda size: before + "a" * size + after


def beside(use, before=""):
    """A text that names a file beside it, of the same length, again and again."""
    return lambda size: before + use * (size // 2 // len(use))


def doubled(first, line, last):
    """A text whose variables each hold the one before twice."""
    def text(size):
        count = size // (len(line) + 12)
        return (first + "".join(line.replace("#", str(number)).replace("@", str(number + 1))
                                for number in range(count)) + last.replace("#", str(count)))
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
        "string: web tokens": body("eyJ-"), "string: dotted web tokens": body("eyJ.a."),
        "string: percents": body("%2F"), "string: solidi": body("\\/"), "string: tokens": body("Bearer aB3dE5gH7jK9mN1pQ3sT "),
        "string: web tokens in parts": body("eyJ."), "string: schemes": body("a://b:c@"),
        "members": filled('{"attributes": {"a":"b"', ',"k#":"v"', "}}"),
        "duplicates": filled('{"attributes": {"a":"b"', ',"a":"v"', "}}"),
        "mistakes": filled('{"attributes": {"a":"b"', ',"k#":{}', "}}"),
        "warnings": filled('{"attributes": {"a":"b"', ',"k#":1', "}}"),
        "strangers": filled('{"attributes": {"a":"b"}', ',"attribute#":{}', "}"),
        "misplaced": filled('{"attributes": {"a":"b"}', ',"routing":{"acw":"1"}', "}"),
        "routing": filled('{"attributes": {"routing": {"acw":1', ',"acv":"1"', "}}}"),
        "commas in an object": filled("{", ","), "words on lines": filled("[", "a\n"),
        "long keys": filled('{"attributes": {"routing": {"acw":1', ',"' + "a" * 1_000 + '#":1', "}}}"),
        "nulls": filled("[", "\0"), "wrong words": filled("[", "True,"),
    },
    "request": {
        "names in a path": shared(lambda size: '{"method": "GET", "url": "https://api.mypurecloud.com/api/v2/users/{' + "a" * size + '}", "query": {"a": "b"',
                        ',"q": "v"', after="}}"),
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
        "a large conversation": shared(
            lambda size: ANSWER.replace("#", "").replace("]}\"", "".join(
                f',{{\\"id\\": \\"p{number}\\"}}' for number in range(size // 24)) + "]}\"") + ",",
            ENTRY + ",", before=HAR, after="]}}"),
        "participants": filled(HAR + ANSWER.split("]")[0], ',{\\"id\\": \\"#\\"}', ']}"}}},' + ENTRY + "]}}"),
        "base64": filled(HAR + ENTRY.split("text")[0] + 'encoding": "base64", "text": "', "eyJh", '"}}}]}}'),
        "tokens": filled(HAR + ENTRY, ',{"request": {"url": "/", "headers": [{"name": "Cookie", '
                         '"value": "a=aB3dE5gH7jK9mN1pQ3sT#"}]}}', "]}}"),
    },
    "postman": {
        "items": filled(POSTMAN, ITEM + ",", "]}"), "unclosed items": filled(POSTMAN, ITEM + ","),
        "folders": filled(POSTMAN, '{"name":"a","variable":[{"key":"a","value":"b"}],"item":[' + ITEM + ","),
        "variables": filled(POSTMAN + ITEM + '], "variable": [', '{"key":"v#","value":"{{v#}}{{p}}"},', "]}"),
        "a long variable in URLs": shared(
            letters(POSTMAN + '], "variable": [{"key":"v","value":"', '"}], "item": ['),
            ITEM[:-3] + '/{{v}}"}},', after=ITEM + "]}"),
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
        "used variables": filled("@a=b\n" + BLOCK + "\n", "{{a}}"),
        "a long variable in URLs": shared(
            letters("@v=", "\n"), "###\n" + BLOCK[:-1] + "/{{v}}\n\n{}\n"),
        "a long variable in bodies": shared(
            named("@v=", lambda size: members()(min(size, 4_000)).replace("\n", ""), "\n"),
            "###\n" + BLOCK + "\n{{v}}\n"),
        "a large file": beside("###\n" + BLOCK + "\n< ./big.json\n"), "braces": filled(BLOCK[:-1], "{{"),
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
        "used variables": script('"$a"', before="a=b\ncurl -X PUT --json {} "),
        "a long body": shared(named("V='", members(), "'\n"), 'curl -X PATCH --json "$V" ' + URL + "\n"),
        "a long body in a here-document": shared(
            named("V=$(cat <<'E'\n", members(), "\nE\n)\n"), 'curl -X PATCH --json "$V" ' + URL + "\n"),
        "a long URL": shared(
            letters("V='" + PATH, "'\n"), "curl -X PATCH --json {} $V\n"),
        "a long part of a URL": shared(letters("V='", "'\n"), "curl -X PATCH --json {} " + URL + "/$V\n"),
        "long values in one URL": script(
            "curl -X PATCH --json {} " + URL + "$A" * 16 + "\n", before="A=" + "a" * 4_000 + "\n"),
        "a long body that is not JSON": shared(letters("V='", "'\n"), 'curl -X PATCH -d "$V" ' + URL + "\n"),
        "a body of placeholders": shared(
            lambda size: "V='[" + "${AB}," * (size // 6) + "1]'\n", 'curl -X PATCH --json "$V" ' + URL + "\n"),
        "a large file": beside("curl -X PATCH --json @big.json " + URL + "\n"),
        "files that are not there": script("curl -X PATCH --json @none#.json " + URL + "\n"),
        "options that are not there": script("curl -K none#.curl " + URL + "\n"),
        "alternatives": script("curl ${a:+-u b:c} " + URL + "\n"), "open alternatives": script("${a:+"),
        "calls of a function": script('f "$A#" "{$1}"\n', before='f() { curl -d "[$1]" -d "$2" ' + URL + "; }\n"),
        "doubled variables": doubled(
            "# conversations\nV0='xxxxxxxxxx'\n", 'V@="$V#$V#"\n',
            "curl -X PATCH --json \"$V8\" " + URL + "/$V#\n"),
        "broken bodies": script("curl -X PATCH --json '[,,,,,,,,,,,,,,,,]' " + URL + "\n"), "exports": script("export -x a=b "),
        "pipes": script("echo a |"), "cases": script("case a in "), "continuations": script("\\\n"),
        "escapes": script("\\x", before="curl -d $'"), "redirections": script("a/<"), "session": script("$ a\n"),
        "suppressions": script("# wmlint:ignore wrong-method, a b\n", "curl -X PUT " + URL),
        "used suppressions": script("# wmlint:ignore wrong-method b\ncurl -X PUT " + URL + "\n"),
    },
    "markdown": {
        "blocks": script("```sh\ncurl -X PUT --json {} " + URL + "\n```\n"), "fences": script("```sh\n"),
        "quotations": script("> "), "lists": script("- "), "comments": script("<!--\n"),
        "a long body": shared(
            named("```sh\nV='", members(), "'\n"), 'curl -X PATCH --json "$V" ' + URL + "\n", after="```\n"),
        "quoted fences": script("> ```sh\n"), "prose": script("`curl` is a word. "),
    },
    "terraform": {
        "actions": filled("", TERRAFORM + '"{}"\n}}\n'), "blocks": script("a {"), "brackets": script("a = [\n"),
        "interpolations": script('a = "${"'), "nested interpolations": script('${"', before='a = "'),
        "here-documents": script("a = <<E\n"), "comments": script("/*"), "attributes": script("a = 1\n"),
        "a long local": shared(
            named('locals { b = jsonencode(', members(), ") }\n"), TERRAFORM + "local.b\n}}\n"),
        "objects": filled(TERRAFORM + "jsonencode(", "{a=["), "members": filled(TERRAFORM + "jsonencode({", "a# = 1\n", "})}}"),
        "deep members": filled(TERRAFORM + "jsonencode(" + "{a=" * 60 + "1", ",b#=[1]", "}" * 60 + ")}}"),
        "escapes": filled(TERRAFORM + '"', "\\n", '"}}'),
    },
    "javascript": {
        "elements of JSX": filled("// participants\nimport axios from 'axios'\n", "const a# = <b>{f('/api/v2/users')}</b>;\n"),
        "calls": program('fetch("' + PATH + '", {method: "PUT", body: JSON.stringify({a: #})})\n'),
        "same variable": program('request.open("PUT", "' + PATH + '"); request.setRequestHeader("a", "b");\n'),
        "chains": program(".b(1)\n", "a"), "members": program(".b\n", "a"), "brackets": program("f(\n"),
        "objects": program("{a:\n"), "templates": program("`${\n"), "quotes": program("'\"`/\n"),
        "constants": program('const a# = a + "b" + c#\n'), "one constant": program('a = a + "b"\n', "const "),
        "uses": program("fetch(a, {body: a})\n", "const a = '" + PATH + "'\n"),
        "a long object": shared(
            named("// participants\nconst b = ", members(), "\n"),
            'fetch("' + PATH + '", {method: "PATCH", body: JSON.stringify(b)})\n'),
        "a long text": shared(
            named("// participants\nconst b = `", members(), "`\n"),
            'fetch("' + PATH + '", {method: "PATCH", body: b})\n'),
        "a long URL": shared(
            lambda size: "// participants\nconst u = `" + PATH + ("/a" * 2_000 + "\n") * (size // 4_001) + "`\n",
            'fetch(u, {method: "PATCH", body: "{}"})\n'),
        "doubled constants": doubled(
            "// participants\nconst a0='xxxxxxxxx'\n", "const a@ = a# + a#\n",
            'fetch("' + PATH + '/" + a#, {method: "PATCH", body: "{}"})\n'),
        "doubled objects": doubled(
            "// participants\nconst a0={b: 'x'}\n", "const a@ = {a: a#, b: a#}\n",
            'fetch("' + PATH + '", {method: "PATCH", body: JSON.stringify(a#)})\n'),
        "sums": program('"a" +\n', 'fetch("' + PATH + '" + '), "comments": program("/*\n"), "slashes": program("/ a\n"),
        "suppressions": program("// wmlint:ignore wrong-method, a b\n"), "tags": program("<a b='c'>it's</a>\n"),
        "methods": program("api.patchConversationWebmessagingParticipant(c, p, {attributes: {a: #}})\n"),
        "options": program("a#: {b},\n", 'fetch("' + PATH + '", {'),
        "classes with clients": program(
            "class A# { constructor() { this.c = axios.create({baseURL: 'https://api.mypurecloud.com'}) }"
            " f() { return this.c.put('/api/v2/users/1', {a: #}) } }\n"),
        "made requests": program('const r# = new Request("' + PATH + '", {method: "PUT"}); fetch(r#.clone())\n'),
        "functions": program(
            "const url# = p => '" + PATH + "' + p; fetch(url#(url0('a')), {method: 'PUT', body: '{}'})\n"),
        "a function in itself": shared(
            lambda size: "// participants\nconst u = p => '" + PATH + "'" + " + p" * 3 + "\n",
            "fetch(u(u(u('a'))), {method: 'PUT'})\n"),
        "empty constants": doubled("// participants\nconst a0 = ''\n", "const a@ = a# + a#\n",
                                   "fetch('" + PATH + "' + a#, {method: 'PUT'})\n"),
        "a text handed on": shared(
            named("// participants\nconst b = JSON.stringify(", members(), ")\n"),
            'sign(b); fetch("' + PATH + '", {method: "PATCH", body: b})\n'),
    },
    "go": {
        "queries": program(
            'q.Set("a", "#"); u.RawQuery = q.Encode(); http.NewRequest("GET", u.String(), nil)\n',
            'u, _ := url.Parse("' + PATH + '")\nq := u.Query()\n'),
        "formats": program("%5.1f%[1]d%", 'http.NewRequest("PUT", fmt.Sprintf("' + PATH),
    },
    "java": {
        "members set alike": program(
            'class A# { String u; Rest h; A#(String u) { this.u = u; }'
            ' void f() { h.getForObject(u + "/api/v2/users/me", String.class); } }\n'),
        "interfaces": program('interface A# { @PUT("/api/v2/users/{id}") Call<User> update(@Path("id") String id); }\n'),
        "members": program(
            'class A# { String path = "' + PATH + '"; void f() { client.put(path, "{}"); } }\n'),
    },
    "kotlin": {
        "streams": program("connection.outputStream.use { it.write(a)\n", 'val u = URL("' + PATH + '")\n'),
    },
    "php": {
        "clients that are kept": program(
            "class A# { function f(Client $c) { $this->c = $c; $this->c->get('" + PATH + "'); } }\n"),
        "members": program(
            "class A# { private $path = '" + PATH + "'; function f() { $this->http->put($this->path, ['json' => []]); } }\n",
            "", "<?php //"),
    },
    "powershell": {
        "encoders": program(
            'Invoke-RestMethod -Uri "' + PATH + '" -Method Put -Body (ConvertTo-Json -Depth 5 @{a = #})\n', mark="#"),
        "one encoder": program(
            'Invoke-RestMethod -Uri "' + PATH + '" -Method Put -Body $b\n', "$b = ConvertTo-Json @{a = 1}\n", mark="#"),
    },
    "python": {
        "calls": program('requests.put(f"' + PATH + '{a}", json={"a": #})\n', mark="#"),
        "a long dictionary": shared(
            named("# participants\nb = ", members(), "\n"), 'requests.patch("' + PATH + '", json=b)\n'),
        "formats": program('{}"\n"', 'requests.put("' + PATH, mark="#"), "quotes": program('"' * 3 + "\n", mark="#"),
        "prefixes": program('rb"f\n', mark="#"), "dictionaries": program('{"a":\n', mark="#"),
        "unfilled": program('requests.put("' + PATH + '/{a#}")\n', mark="#"),
        "classes": program("class A#(A):\n  x: str = field(init=False)\n", "class A:\n  x: str\n"
                           'requests.put("' + PATH + '", json=asdict(A(x="1")))\n', mark="#"),
        "braces": program('f"{{a}{b\n', mark="#"), "adjacent": program('"a"\n', "requests.put(", mark="#"),
    },
    "ruby": {
        "open blocks": program("conn.put do |r|\n r.url '" + PATH + "'\n", mark="#"),
        "blocks": program("conn.put do |r|\n r.url '" + PATH + "'\nend\n", mark="#"),
    },
    "lines": {
        "right": filled("", REQUEST + '"body": {"attributes": {"a": "b"}}}\n'),
        "wrong": filled("", REQUEST + '"body": {"attributes": {"a": [#]}}}\n'),
        "published": filled("", PUBLISHED + '[{"id": "#"}]}\n'),
        "a published line": filled(PUBLISHED + "[", '{"id": "3f2b1c7e-8d4a-4c5b-9e6f-0a1b2c3d4e5f"},', "{}]}\n"),
        "broken": filled("", "{\n"), "empty": filled("", "\n"), "one line": filled("", "["),
    },
}


def measured(kind, text, size):
    """The seconds that the processor was busy, and the most memory, in MiB."""
    content = text(size)
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, NAMES.get(kind, "text"))
        with open(path, "w", encoding="utf-8") as file:
            file.write(content)
        if BESIDE in content[:1_000]:
            with open(os.path.join(folder, BESIDE), "w", encoding="utf-8") as file:
                file.write(members()(size // 2))
        said = [] if kind in NAMES else ["--as", kind]
        command = [PROGRAM, "--no-config", *said, "--format", "compact", path]
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        timer = threading.Timer(LIMIT, process.kill)
        timer.start()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        timer.cancel()
    if process.returncode == -9:
        raise TimeoutError
    if process.returncode not in (0, 1):
        raise SystemExit(f"{kind}: exit status {process.returncode}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def judged(kind, name, text):
    """What a text took, and what is wrong with that."""
    wrong = []
    try:
        taken, memory = measured(kind, text, SIZE)
        if taken > UNCERTAIN or memory > FREE:
            part, less = measured(kind, text, SIZE // PART)
            if taken > UNCERTAIN and taken > MOST * max(part, UNCERTAIN / MOST):
                wrong.append(f"{taken:.1f} s, a quarter of it {part:.1f} s: {kind}, {name}")
            if memory > FREE and memory > MOST * max(less, FREE / MOST):
                wrong.append(f"{memory:.0f} MiB, a quarter of it {less:.0f} MiB: {kind}, {name}")
    except TimeoutError:
        taken, memory = LIMIT, 0
        wrong.append(f"more than {LIMIT} s: {kind}, {name}")
    if "--all" in sys.argv:
        print(f"{taken:6.2f} s  {memory:5.0f} MiB  {kind}, {name}", flush=True)
    return taken, f"{kind}, {name}", wrong


# Each text keeps a processor busy.
with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
    results = list(pool.map(lambda text: judged(*text), [
        (kind, name, text) for kind, texts in TEXTS.items() for name, text in texts.items()]))
failed = [line for _, _, wrong in results for line in wrong]
slowest = max((taken, name) for taken, name, _ in results)
print("\n".join(failed))
print(f"{len(results)} texts of {SIZE} bytes; the slowest took {slowest[0]:.1f} s: {slowest[1]}")
sys.exit(bool(failed))
