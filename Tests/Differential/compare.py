"""Compares the reader with CPython's json on generated and mutated documents: both must accept the
same ones and decode the same values.

    compare.py PROGRAM COUNT SEED
"""

import json
import random
import subprocess
import sys

program, count, seed = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
chance = random.Random(seed)
sys.setrecursionlimit(10_000)
PIECES = [
    b"{", b"}", b"[", b"]", b'"', b"'", b":", b",", b"\\", b"\\u", b"\\ud83d", b"\\ude00", b"\\n", b"\\x",
    b"-", b"0", b"01", b"1.", b".5", b"e", b"1e5", b"1E+", b"NaN", b"Infinity", b"true", b"nul", b"//",
    b"\x00", b"\x1f", b"\x7f", b"\n", b"\r", b"\t", b" ", b"\xc3\xa9", b"\xff", b"\xed\xa0\x80", b"\xc0\x80",
    b"\xf0\x9f\x98\x80", b"\xf4\x90\x80\x80", b"\xe2\x80\xa8", b"\xef\xbb\xbf", b"\xc2\xa0", b"\x0b",
]


LETTERS = ["a", "é", "名", "😀", '"', "\\", "/", "\b", "\n", "\u2028", "{{x}}", "${y}", "\x7f"]
ESCAPES = {'"': '\\"', "\\": "\\\\", "\b": "\\b", "\n": "\\n"}
NUMBERS = [
    "0", "-0", "0.0", "-0.0e0", "1E+2", "1e-2", "12.50", "1e400", "5e-324", "9007199254740993", "123456789012345678901234567890",
    "0.1e1", "2E0", "-7",
]
DEPTH_LIMIT = 512


def text():
    """A string as it is written, often so long that it fills the vectors of a scanner."""
    if chance.random() < 0.1:
        # Something that ends a plain run, at every place of a vector.
        plain = chance.choice("aZ ~") * chance.randrange(80)
        return plain + escaped(chance.choice(LETTERS)) + plain[:chance.randrange(40)]
    return "".join(escaped(chance.choice(LETTERS)) for _ in range(chance.randrange(12)))


def escaped(letters):
    return "".join(escape(letter) for letter in letters)


def escape(letter):
    if letter in ESCAPES and chance.random() < 0.7:
        return ESCAPES[letter]
    if letter in ESCAPES or chance.random() < 0.2:
        units = letter.encode("utf-16-be")
        digits = [units[place:place + 2].hex() for place in range(0, len(units), 2)]
        return "".join("\\u" + (unit.upper() if chance.random() < 0.5 else unit) for unit in digits)
    return "\\/" if letter == "/" and chance.random() < 0.5 else letter


def space():
    return chance.choice(["", "", "", " ", "\n", "\r\n\t", "    "])


def value(depth=0, width=5):
    kind = chance.randrange(9 if depth < 5 else 6)
    if kind == 0:
        return f'"{text()}"'
    if kind == 1:
        return chance.choice(NUMBERS)
    if kind == 2:
        return chance.choice(["true", "false", "null"])
    if kind < 6:
        return str(chance.randrange(-10**6, 10**6))
    if kind == 6:
        return listed("[", "]", [value(depth + 1) for _ in range(chance.randrange(width))])
    return listed("{", "}", [f'"{text()}"{space()}:{space()}{value(depth + 1)}' for _ in range(chance.randrange(width))])


def listed(opening, closing, elements):
    return opening + space() + (space() + "," + space()).join(elements) + space() + closing


def document():
    kind = chance.random()
    if kind < 0.0002:
        written = listed("[", "]", [value(1, 20) for _ in range(2000)])
    elif kind < 0.0005:
        written = '["' + text() * 500 + '"]'
    elif kind < 0.01:
        # Near the greatest depth.
        levels = [chance.choice(["[", '{"a":', '[1,{"b":']) for _ in range(chance.randrange(500, 516))]
        closing = "".join("]}"[level.startswith("{")] if level != '[1,{"b":' else "}]" for level in reversed(levels))
        written = "".join(levels) + value(5) + closing
    else:
        written = space() + value() + space()
    data = bytearray(written.encode())
    for _ in range(chance.choice([0, 0, 1, 1, 2, 3])):
        place = chance.randrange(len(data) + 1)
        if chance.random() < 0.3:
            del data[place:place + chance.randrange(1, 4)]
        else:
            data[place:place] = chance.choice(PIECES)
    return bytes(data)


def refuse(name):
    raise ValueError(name)


class Number(str):
    """A number as it is written."""


def canonical(node):
    if isinstance(node, Number):
        return str(node)
    if isinstance(node, str):
        # A half of a pair that stands alone cannot be written in UTF-8.
        whole = "".join("\ufffd" if "\ud800" <= letter <= "\udfff" else letter for letter in node)
        return "s" + whole.encode().hex()
    if isinstance(node, tuple):
        return "{" + ",".join(canonical(k) + ":" + canonical(v) for k, v in node) + "}"
    if isinstance(node, list):
        return "[" + ",".join(map(canonical, node)) + "]"
    return {True: "true", False: "false", None: "null"}[node]


def depth(node):
    # Level by level, as a function that calls itself would not get so deep.
    level, depth = [node], 0
    while level := [part for part in level if isinstance(part, (tuple, list))]:
        depth += 1
        level = [
            value for part in level for value in ([value for _, value in part] if isinstance(part, tuple) else part)
        ]
    return depth


def expected(data):
    try:
        value = json.loads(
            data.decode(), parse_constant=refuse, object_pairs_hook=tuple, parse_int=Number,
            parse_float=Number)
    except ValueError:
        return "refused"
    return canonical(value) if depth(value) <= DEPTH_LIMIT else "refused"


documents = [document() for _ in range(count)]
framed = b"".join(len(data).to_bytes(4, "little") + data for data in documents)
lines = subprocess.run([program], input=framed, stdout=subprocess.PIPE, check=True).stdout.decode().split("\n")
wrong = accepted = 0
for data, line in zip(documents, lines, strict=False):
    right = expected(data)
    accepted += right != "refused"
    if line != right:
        wrong += 1
        if wrong <= 10:
            print(f"{data!r}: the reader says {line!r}, CPython says {right!r}")
print(f"seed {seed}: {count} documents, {accepted} accepted, {count - accepted} refused, {wrong} differ")
sys.exit(bool(wrong) or len(lines) != count + 1)
