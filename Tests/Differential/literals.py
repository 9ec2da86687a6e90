"""Compares what is read of generated literals of a programming language with what that makes of them:
all that the reader knows of a value must be so.

    literals.py PROGRAM python|javascript COUNT SEED

The values of JavaScript are those of Node.js; without that they are not compared.
"""

import json
import random
import re
import shutil
import subprocess
import sys

program, language, count, seed = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
chance = random.Random(seed)
IS_PYTHON = language == "python"
LETTERS = ["a", "b", "1", "é", "名", "😀", '"', "'", "`", "\\", "\n", "\t", "{", "}", "[", ":", ",", "#", "//", "/*", "$", " as "]
WORDS = ["True", "False", "None"] if IS_PYTHON else ["true", "false", "null"]
NUMBERS = ["0", "-5", "+4", "30.0", "3e1", "0x1E", "0b101", "0o17", "1_000", "-0.5", "2.50", "1.5e3", "123456789012"]
COMMENT = "# it's {\"}\n" if IS_PYTHON else "// it's {\"}\n"
NAMES = ["a", "b", "attributes", "acw", "é"]
# `x`, `o` and `f` are defined where the literals are evaluated.
EXPRESSIONS = {
    "python": [
        "x", "f(1, 'a')", "1 + 2", "'a' + 'b'", "[1, 2][0]", "{'a': 1}['a']", "1 if x else 2", "not x", "x or 'a'",
        "f'{x}'", "f\"{x!r:>{3}}'\"", "[y for y in (1, 2)]", "{y: 1 for y in 'ab'}", "'a' if x else {'b': 1}", "(1)",
        "'%s' % x", "'a'.upper()", "f(lambda y, z: y, 1)", "r'\\d'", "'''a'b'''", "{**o}['a']", "-x", "2 ** 3",
        "{'a': 1, 'a': 'b'}", "f'{{x}}'",
    ],
    "javascript": [
        "x", "f(1, 'a')", "1 + 2", "'a' + 'b'", "[1, 2][0]", "({a: 1}).a", "x ? 1 : 2", "!x", "x || 'a'", "`${x}`",
        "`a${`b${x}`}`", "undefined", "() => ({a: 1})", "function () { return '}' }", "/[,}/]'/.test('a')", "4 / 2",
        "'a'.length", "f(y => y, 1)", "x ?? 'a'", "typeof x", "-x", "NaN", "(1)", "o.a", "[...[1, 2]].length",
        "{a: 1, a: 'b'}", "-0", "1e21",
    ],
}[language]
SPREADS = ["**o", "**{'a': 'x', 'é': 2}"] if IS_PYTHON else ["...o", "...(x ? {a: 'x', b: 2} : {})", "...[]"]
NOTHING = object()


def string():
    letters = [chance.choice(LETTERS) for _ in range(chance.randrange(6))]
    quote = chance.choice("'\"" if IS_PYTHON else "'\"`")
    written = quote + "".join(escaped(letter, quote) for letter in letters) + quote
    # Strings of Python that stand side by side are one.
    is_more = IS_PYTHON and chance.random() < 0.15
    return written + chance.choice([" ", "\n", COMMENT]) + string() if is_more else written


def escaped(letter, quote):
    kind = chance.random()
    if len(letter) == 1 and kind < 0.1:
        number = ord(letter)
        if number < 0x100:
            return f"\\x{number:02x}"
        return f"\\U{number:08X}" if IS_PYTHON else f"\\u{{{number:x}}}"
    if letter == "\n":
        return "\\n" if kind < 0.8 else "\\\n\\n"
    if letter == "$":
        return "\\$" if quote == "`" else "$"
    return "\\" + letter if letter in ("\\", quote) or letter == "é" and kind > 0.9 else letter


def blank():
    return chance.choice(["", "", "", " ", "\n", COMMENT])


def value(depth=0):
    kind = chance.randrange(10 if depth < 4 else 7)
    if kind == 0:
        return chance.choice(WORDS)
    if kind < 3:
        return chance.choice(NUMBERS)
    if kind < 5:
        return string()
    if kind == 5:
        return str(chance.randrange(-1000, 1000))
    if kind == 6:
        return chance.choice(EXPRESSIONS)
    if kind == 7:
        return listed("[", "]", [value(depth + 1) for _ in range(chance.randrange(4))])
    return listed("{", "}", [member(depth) for _ in range(chance.randrange(5))])


def member(depth):
    kind = chance.random()
    if kind < 0.07:
        return chance.choice(SPREADS)
    if not IS_PYTHON and kind < 0.12:
        return chance.choice(["x", "m() { return 1 }", "get g() { return {a: 1} }", "async m() {}"])
    if kind < 0.2:
        # A key that is computed is taken for another than those that are written.
        key = chance.choice(["x", "'k' + 'l'", "f'{x}'"] if IS_PYTHON else ["[x]", "['kl']", "[`k${x}`]", "5"])
    elif kind < 0.6:
        name = chance.choice(NAMES)
        key = f"'{name}'" if IS_PYTHON or chance.random() < 0.3 else name
    else:
        key = string()
        # A template is not a key.
        key = "d" if key.startswith("`") else key
    return f"{key}{blank()}:{blank()}{value(depth + 1)}"


def listed(opening, closing, elements):
    comma = "," if elements and chance.random() < 0.3 else ""
    return opening + blank() + (blank() + "," + blank()).join(elements) + comma + blank() + closing


def evaluated(literals):
    """What the language sends for each, or nothing where it can send none."""
    if IS_PYTHON:
        return [python(literal) for literal in literals]
    script = (
        "const x = 7, o = {a: 'o', b: 1}, f = (...y) => y.length;"
        "const all = JSON.parse(require('fs').readFileSync(0, 'utf8'));"
        "const one = text => { try { return JSON.stringify(eval('(' + text + '\\n)')) ?? '' } catch { return '' } };"
        "console.log(JSON.stringify(all.map(one)))")
    answer = subprocess.run(
        ["node", "-e", script], input=json.dumps(literals).encode(), stdout=subprocess.PIPE, check=True)
    return [json.loads(text) if text else NOTHING for text in json.loads(answer.stdout)]


def python(literal):
    names = {"x": 7, "o": {"a": "o", "b": 1}, "f": lambda *y: len(y)}
    try:
        return json.loads(json.dumps(eval(literal, names)))
    except (SyntaxError, TypeError, ValueError):
        return NOTHING


def parsed(line):
    """What the reader has printed, with an ellipsis for what it does not know."""
    tokens = re.findall(r"[][{},:]|[^][{},:]+", line)[::-1]

    def take():
        token = tokens.pop()
        if token == "{":
            members = []
            while tokens[-1] != "}":
                key = take()
                tokens.pop()
                members.append((key, take()))
                if tokens[-1] == ",":
                    tokens.pop()
            tokens.pop()
            return members
        if token == "[":
            elements = []
            while tokens[-1] != "]":
                elements.append(take())
                if tokens[-1] == ",":
                    tokens.pop()
            tokens.pop()
            return tuple(elements)
        if token == "?":
            return ...
        return bytes.fromhex(token[1:]).decode() if token.startswith("s") else json.loads(token)

    return take()


def holds(known, right):
    """Whether all that is known of a value is so."""
    if known is ...:
        return True
    if isinstance(known, tuple):
        if not isinstance(right, list):
            return False
        return ... in known or len(known) == len(right) and all(map(holds, known, right))
    if isinstance(known, list):
        if not isinstance(right, dict):
            return False
        names = {key for key, _ in known}
        if ... not in names and not set(right) <= names:
            return False
        return all(
            key is ... or value is ... or key in right and holds(value, right[key]) for key, value in known)
    return type(known) is type(right) and known == right


def unknown(known):
    """How many parts of a value are not known, and how many there are."""
    if isinstance(known, list):
        known = tuple(part for member in known for part in member)
    if isinstance(known, tuple):
        inner = [unknown(part) for part in known]
        return sum(part[0] for part in inner), sum(part[1] for part in inner) + 1
    return int(known is ...), 1


if not IS_PYTHON and not shutil.which("node"):
    print("left out: node is not there")
    sys.exit()
literals = [value() for _ in range(count)]
encoded = [literal.encode() for literal in literals]
framed = b"".join(len(data).to_bytes(4, "little") + data for data in encoded)
answer = subprocess.run([program, language], input=framed, stdout=subprocess.PIPE, check=True)
lines = answer.stdout.decode().split("\n")
wrong = compared = hidden = parts = 0
for literal, line, right in zip(literals, lines, evaluated(literals), strict=False):
    if right is NOTHING:
        continue
    compared += 1
    known = parsed(line)
    hidden, parts = hidden + unknown(known)[0], parts + unknown(known)[1]
    if not holds(known, right):
        wrong += 1
        if wrong <= 10:
            print(f"{literal!r}: the reader says {line!r}, the language says {right!r}")
print(f"seed {seed}: {compared} literals of {language}, of {wrong} something wrong is said; "
      f"{hidden} of {parts} parts are not known")
# A reader that knew nothing would say nothing wrong.
is_known = hidden < parts // 3
sys.exit(bool(wrong) or not is_known or len(lines) != count + 1 or compared < count // 2)
