"""Compares the reader with CPython's json on generated and mutated documents: both must accept the
same ones and decode the same values. The arguments are the decoding program, the number of
documents and a seed."""

import json
import random
import subprocess
import sys

program, count, seed = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
chance = random.Random(seed)
PIECES = [
    b"{", b"}", b"[", b"]", b'"', b"'", b":", b",", b"\\", b"\\u", b"\\ud83d", b"\\ude00", b"\\n", b"\\x",
    b"-", b"0", b"01", b"1.", b".5", b"e", b"1e5", b"1E+", b"NaN", b"Infinity", b"true", b"nul", b"//",
    b"\x00", b"\x1f", b"\x7f", b"\n", b"\r", b"\t", b" ", b"\xc3\xa9", b"\xff", b"\xed\xa0\x80", b"\xc0\x80",
    b"\xf0\x9f\x98\x80", b"\xf4\x90\x80\x80", b"\xe2\x80\xa8", b"\xef\xbb\xbf", b"\xc2\xa0", b"\x0b",
]


def text():
    letters = ["a", "é", "名", "😀", '"', "\\", "/", "\b", "\n", "\u2028", "{{x}}", "${y}", "\x7f"]
    return "".join(chance.choice(letters) for _ in range(chance.randrange(24)))


def value(depth):
    kind = chance.randrange(9 if depth < 5 else 6)
    if kind == 0:
        return text()
    if kind == 1:
        return chance.choice([0, -0.0, 1, -1, 1e300, 5e-324, 10**30, -(2**63), 0.1])
    if kind == 2:
        return chance.choice([True, False, None])
    if kind < 6:
        return chance.randrange(-10**6, 10**6)
    if kind == 6:
        return [value(depth + 1) for _ in range(chance.randrange(5))]
    return {text(): value(depth + 1) for _ in range(chance.randrange(5))}


def document():
    separators = chance.choice([(",", ":"), (", ", ": "), (" ,\t", "\r\n:\n")])
    written = json.dumps(value(0), ensure_ascii=chance.random() < 0.5, separators=separators)
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


def expected(data):
    try:
        return canonical(json.loads(
            data.decode(), parse_constant=refuse, object_pairs_hook=tuple, parse_int=Number,
            parse_float=Number))
    except ValueError:
        return "refused"


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
