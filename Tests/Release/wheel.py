"""Packs the executable as a wheel (PEP 427): `wheel.py EXECUTABLE VERSION PROCESSOR FOLDER`.

It is static, so it runs beside every libc: the tags say so (PEP 600, PEP 656).
"""

import base64
import hashlib
import os
import sys
import time
import zipfile

executable, version, processor, folder = sys.argv[1:]
platforms = ["manylinux_2_17", "manylinux2014", "musllinux_1_1"]
platform = ".".join(f"{name}_{processor}" for name in platforms)
tag = f"py3-none-{platform}"
information = f"wmlint-{version}.dist-info"
script = f"wmlint-{version}.data/scripts/wmlint"
date = time.gmtime(max(int(os.environ["SOURCE_DATE_EPOCH"]), 315532800))[:6]

with open("README.md", encoding="utf-8") as file:
    readme = file.read()
metadata = f"""Metadata-Version: 2.1
Name: wmlint
Version: {version}
Summary: Finds mistakes in requests to Genesys Cloud before they are sent
Keywords: genesys,genesys-cloud,linter,pre-commit
Description-Content-Type: text/markdown

{readme}"""
tags = "".join(f"Tag: py3-none-{name}_{processor}\n" for name in platforms)
wheel = f"Wheel-Version: 1.0\nGenerator: wmlint\nRoot-Is-Purelib: false\n{tags}"

with open(executable, "rb") as file:
    members = [(script, file.read(), 0o755)]
members.append((f"{information}/METADATA", metadata.encode(), 0o644))
members.append((f"{information}/WHEEL", wheel.encode(), 0o644))


def record(name: str, content: bytes) -> str:
    digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
    return f"{name},sha256={digest},{len(content)}\n"


records = "".join(record(name, content) for name, content, _ in members)
records += f"{information}/RECORD,,\n"
members.append((f"{information}/RECORD", records.encode(), 0o644))

with zipfile.ZipFile(f"{folder}/wmlint-{version}-{tag}.whl", "w") as archive:
    for name, content, mode in members:
        entry = zipfile.ZipInfo(name, date)
        entry.compress_type = zipfile.ZIP_DEFLATED
        entry.external_attr = (0o100000 | mode) << 16
        entry.create_system = 3
        archive.writestr(entry, content)
