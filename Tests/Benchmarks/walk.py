#!/usr/bin/env python3
"""Measures a walk over 10,000 source files beside `rg -il api/v2` over the same ones.

Usage: walk.py FOLDER WMLINT

One file in fifty has the path in it, every sixteenth of these in a request. The order of the tools
changes from run to run; the medians of whole processes are printed, and nothing is asserted. Without
ripgrep (Debian: ripgrep) grep is in its place.
"""
import os
import random
import shutil
import statistics
import subprocess
import sys
import time

WORDS = "account agent cache client config customer event handler index message order page queue".split()
LINES = {
    ".js": "  const {a}{n} = await {b}.get({c}, { '{a}': {n} }); // {b} of {c}",
    ".ts": "  private readonly {a}{n}: Map<string, {b}> = new Map([['{c}', `{n}-${'{'}{a}{'}'}`]]);",
    ".py": "    {a}_{n} = {b}.get(f\"{c}-{'{'}{a}{'}'}\", default={n})  # {b} of {c}",
    ".cs": "    var {a}{n} = await {b}.GetAsync($\"{c}/{'{'}{a}{'}'}\", {n});",
    ".java": "    final String {a}{n} = {b}.get(\"{c}\").orElse(\"{n}\"); /* {a} */",
    ".go": "\t{a}{n}, err := {b}.Get(ctx, \"{c}\", `{n}`)",
    ".rb": "  {a}_{n} = {b}.fetch(:{c}) || \"#{'{'}{a}{'}'}-{n}\"",
    ".swift": "  let {a}{n} = {b}[\"{c}\\({a})\"] ?? {n}",
}
REQUEST = (
    "fetch(`https://api.mypurecloud.com/api/v2/conversations/webmessaging/${c}/participants/${p}`, "
    "{method: 'PATCH', headers: {'Content-Type': 'application/json'}, "
    "body: JSON.stringify({attributes: {routing: {acw: 30}}})});"
)


def write(folder: str, count: int) -> None:
    chance = random.Random(7)
    endings = list(LINES)
    for number in range(count):
        ending = endings[number % len(endings)]
        path = os.path.join(folder, f"{number % 100:02}")
        os.makedirs(path, exist_ok=True)
        lines = []
        for line in range(chance.randint(40, 200)):
            text = LINES[ending]
            for letter in "abc":
                text = text.replace("{%s}" % letter, chance.choice(WORDS))
            text = text.replace("{'{'}", "{").replace("{'}'}", "}")
            lines.append(text.replace("{n}", str(line)))
        if number % 50 == 0:
            mark = "#" if ending in (".py", ".rb") else "//"
            lines.insert(10, f"{mark} what /api/v2/meetings has of its participants")
        if number % 800 == 0:
            lines.insert(20, REQUEST)
        with open(os.path.join(path, f"{number}{ending}"), "w", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")


def main() -> None:
    folder, wmlint = sys.argv[1:]
    tree = os.path.join(folder, "programs-10000-v2")
    if not os.path.isdir(tree):
        unfinished = tree + ".unfinished"
        write(unfinished, 10_000)
        os.rename(unfinished, tree)
    search = ["rg", "-il"] if shutil.which("rg") else ["grep", "-ril"]
    commands = {
        search[0]: [*search, "api/v2", tree],
        "wmlint": [wmlint, "--quiet", "--no-config", tree],
        "wmlint, one core": [wmlint, "--quiet", "--no-config", "--jobs", "1", tree],
    }
    seconds: dict[str, list[float]] = {name: [] for name in commands}
    names = list(commands)
    for run in range(11):
        for name in names[run % len(names):] + names[: run % len(names)]:
            start = time.perf_counter()
            subprocess.run(commands[name], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            seconds[name].append(time.perf_counter() - start)
    floor = statistics.median(seconds[search[0]])
    for name in names:
        median = statistics.median(seconds[name])
        print(f"programs-10000  {name:18} {median * 1000:7.1f} ms  {median / floor:5.2f} × {search[0]}")


main()
