"""Compares the linter's verdict on bodies with that of a JSON Schema validator that is given the
printed schema. Where the linter means to be stricter, or more lenient, the difference is modelled. The program also says where its fast path differs from its full one.

    verdicts.py PROGRAM CONTRACT SCHEMA COUNT SEED
"""

import json
import random
import subprocess
import sys

from jsonschema import Draft202012Validator, FormatChecker
from jsonschema.validators import extend

program, contract, schema_path, count, seed = sys.argv[1:4] + [int(number) for number in sys.argv[4:6]]
chance = random.Random(seed)


class Decimal(float):
    """A number with a fraction or an exponent, which is not an integer whatever its value is."""


def is_integer(_, value):
    return isinstance(value, int) and not isinstance(value, bool)


def types(validator, names, instance, schema):
    # Where the published API is all that is known, `null` is never called wrong; the body itself is.
    if contract == "published" and instance is None:
        return iter(())
    return Draft202012Validator.VALIDATORS["type"](validator, names, instance, schema)


def enumeration(validator, values, instance, schema):
    if contract == "published" and instance is None:
        return iter(())
    # The API takes the words of an enumeration in whatever case.
    if isinstance(instance, str) and instance.isascii() and instance.lower() in values:
        return iter(())
    return Draft202012Validator.VALIDATORS["enum"](validator, values, instance, schema)


with open(schema_path, encoding="utf-8") as file:
    schema = json.load(file)
validator = extend(
    Draft202012Validator, {"enum": enumeration, "type": types},
    type_checker=Draft202012Validator.TYPE_CHECKER.redefine("integer", is_integer))(
        schema, format_checker=FormatChecker())

KEYS = {
    "webmessaging": ["attributes", "routing", "acw", "tier", "Attributes", "attribute", "acv", "data", "personId", "", "é"],
    "published": [
        "attributes", "wrapup", "state", "recording", "held", "muted", "resumeTime", "code", "tags",
        "durationSeconds", "endTime", "provisional", "name", "State", "attribute", "acw", "tier",
    ],
}[contract]
NUMBERS = [
    "0", "-0", "-1", "30", "3600", "3601", "2147483647", "2147483648", "-2147483648", "-2147483649", "30.0", "3e1",
    "1E400", "0.5", "-1.5e-3", "99999999999999999999",
]
STRINGS = [
    "", "gold", "30", "true", "connected", "DISCONNECTED", "asleep", "none", "é", "\\u0061cw", "a\\\\b", "2026-08-01",
    "2026-02-28T23:59:59Z", "2026-02-29T00:00:00Z", "2028-02-29T00:00:00.5+01:30", "2026-13-01T00:00:00Z",
    "2026-08-01T24:00:00Z", "2026-08-01T09:00:00", "2026-08-01T09:00:00+25:00",
]


def scalar():
    return chance.choice([
        lambda: chance.choice(NUMBERS), lambda: json.dumps(chance.choice(STRINGS)).replace("\\\\u", "\\u"),
        lambda: chance.choice(["true", "false", "null"]),
    ])()


def mapping(members):
    return "{" + ", ".join(f"{json.dumps(key)}: {value}" for key, value in members) + "}"


def value(depth=0):
    kind = chance.randrange(6 if depth < 3 else 3)
    if kind < 3:
        return scalar()
    if kind == 3:
        return "[" + ", ".join(value(depth + 1) for _ in range(chance.randrange(3))) + "]"
    return mapping([(chance.choice(KEYS), value(depth + 1)) for _ in range(chance.randrange(4))])


def near(kind):
    """A value that is nearly always right."""
    if chance.random() < 0.06:
        return value()
    if kind == "integer":
        return chance.choice(NUMBERS[:8] + NUMBERS[10:12])
    if kind == "boolean":
        return chance.choice(["true", "false"])
    if kind == "string":
        return json.dumps(chance.choice(STRINGS[:9]))
    if kind == "state":
        return json.dumps(chance.choice(STRINGS[4:8]))
    if kind == "time":
        return json.dumps(chance.choice(STRINGS[11:]))
    if kind == "strings":
        return "[" + ", ".join(near("string") for _ in range(chance.randrange(3))) + "]"
    return scalar()


def some(shape):
    members = [(key, near(kind) if isinstance(kind, str) else some(kind)) for key, kind in shape if chance.random() < 0.6]
    if chance.random() < 0.1:
        members.append((chance.choice(KEYS), value()))
    chance.shuffle(members)
    return mapping(members)


ATTRIBUTES = [("tier", "string"), ("é", "scalar"), ("a b", "scalar"), ("language", "string")]
SHAPES = {
    "webmessaging": [[("attributes", [("routing", [("acw", "integer")])] + ATTRIBUTES)]],
    "published": [
        [("attributes", ATTRIBUTES)],
        [
            ("state", "state"), ("held", "boolean"), ("muted", "boolean"), ("resumeTime", "time"),
            ("wrapup", [
                ("code", "string"), ("tags", "strings"), ("durationSeconds", "integer"), ("endTime", "time"),
                ("provisional", "boolean"),
            ]),
        ],
    ],
}[contract]


def body():
    text = value() if chance.random() < 0.1 else some(chance.choice(SHAPES))
    data = bytearray(text.encode())
    for _ in range(chance.choice([0, 0, 0, 0, 0, 1, 2])):
        place = chance.randrange(len(data) + 1)
        if chance.random() < 0.5:
            del data[place:place + chance.randrange(1, 3)]
        else:
            data[place:place] = chance.choice([b",", b'"', b"}", b"{", b"1", b".0", b"e1", b"x", b" ", b"\xff", b"0"])
    return bytes(data)


class Duplicate(ValueError):
    pass


def members(pairs):
    if len({key for key, _ in pairs}) < len(pairs):
        raise Duplicate
    return dict(pairs)


def refuse(name):
    raise ValueError(name)


def expected(data):
    """Whether the body is right; nothing where it is not JSON, but perhaps a template."""
    try:
        value = json.loads(
            data.decode(), parse_constant=refuse, parse_float=Decimal, object_pairs_hook=members)
    except Duplicate:
        return False
    except ValueError:
        return None if b"{{" in data else False
    if contract == "published" and holds_example(value):
        return None
    return value is not None and validator.is_valid(value) and not (contract == "webmessaging" and is_misplaced(value["attributes"]))


def holds_example(value):
    """Whether a text in a value may stand for one that somebody is to write: `<state>`, `{state}`."""
    if isinstance(value, dict):
        return any(map(holds_example, value.values()))
    if isinstance(value, list):
        return any(map(holds_example, value))
    return isinstance(value, str) and any(
        0 <= value.find(opening) < value.rfind(closing) for opening, closing in ("<>", "{}"))


def is_misplaced(attributes):
    """`acw` as an attribute of the customer's own is meant for `routing`, but for a text."""
    if "acw" not in attributes:
        return False
    acw = attributes["acw"]
    return not isinstance(acw, str) or acw.isascii() and acw.removeprefix("-").removeprefix("+").isdigit()


bodies = [body() for _ in range(count)]
framed = b"".join(len(data).to_bytes(4, "little") + data for data in bodies)
lines = subprocess.run([program, contract], input=framed, stdout=subprocess.PIPE, check=True).stdout.decode().split("\n")
wrong = right = left_out = 0
for data, line in zip(bodies, lines, strict=False):
    verdict = expected(data)
    right += verdict is True
    left_out += verdict is None
    if line.startswith("differs") or verdict is not None and verdict != (line == "right"):
        wrong += 1
        if wrong <= 10:
            print(f"{data!r}: the linter says '{line}', the schema {'takes' if verdict else 'refuses'} it")
print(f"{contract}, seed {seed}: {count} bodies, {right} right, {left_out} left out as templates, {wrong} differ")
sys.exit(bool(wrong) or len(lines) != count + 1)
