"""Writes logs of requests: `records.py FOLDER FILES RECORDS`. Every seventieth is wrong, one is cut short, and some
have no request."""

import json
import os
import random
import sys

folder, files, records = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
os.makedirs(folder)
random.seed(1)
path = "https://api.mypurecloud.com/api/v2/conversations/messages/{}/participants/{}/attributes"


def identifier() -> str:
    digits = f"{random.getrandbits(128):032x}"
    return "-".join([digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]])


for file in range(files):
    with open(f"{folder}/part-{file}.jsonl", "w", encoding="utf-8") as output:
        for number in range(records):
            record = {"id": f"{file}-{number}", "time": number}
            if number % 1000 != 999:
                attributes = {"tier": "gold", "note": "\u00fc"}
                body = {"attributes": attributes}
                if number % 70 == 0:
                    body = {"attributes": attributes, "stat": "x"} if number % 140 else attributes
                record["request"] = {
                    "method": "PUT" if number % 700 == 7 else "PATCH",
                    "url": path.format(identifier(), identifier()),
                    "body": body,
                }
            line = json.dumps(record)
            output.write((line[:40] if (file, number) == (3, 500) else line) + "\n")
