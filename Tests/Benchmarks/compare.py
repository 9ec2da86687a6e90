"""Prints how long wmlint and other tools take for the same files, as ratios measured in one run.
The arguments are the folder that run.sh has filled and the tool; `--all` adds what takes minutes."""

import glob
import os
import shutil
import statistics
import subprocess
import sys

folder, wmlint = sys.argv[1], sys.argv[2]
os.chdir(folder)
LINT = [wmlint, "--no-config", "--format", "compact"]
SOURCEMETA = glob.glob("venv/lib/*/site-packages/sourcemeta_jsonschema/jsonschema-linux-x86_64")
# What each tool is called, how it is started, and up to how many files or megabytes it is waited for.
FILE_TOOLS = {
    "a C program that reads": (["./floor"], 20000),
    "sourcemeta's jsonschema": (SOURCEMETA + ["validate", "schema.json"], 20000),
    "check-jsonschema": (["venv/bin/check-jsonschema", "--schemafile", "schema.json"], 1000),
    "jq empty": (["jq", "empty"], 20000),
}
LINE_TOOLS = {
    "a C program that reads": (["./floor"], 1000),
    "simdjson, parse_many": (["./parse_many_0"], 1000),
    "simdjson, parse_many, second thread": (["./parse_many_1"], 1000),
    "jq empty": (["jq", "empty"], 10),
}
TURNS = 5


def measured(command, runs):
    """The times in seconds, the peak of memory in MiB, and the exit statuses."""
    output = subprocess.run(
        ["./measure", str(runs), *command], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True).stdout
    lines = [[int(number) for number in line.split()] for line in output.splitlines()]
    return [line[0] / 1e9 for line in lines], max(line[2] for line in lines) / 1024, {line[3] for line in lines}


def compare(what, wmlint_arguments, tools, size, files, runs):
    commands = {"wmlint": LINT + wmlint_arguments}
    for name, (command, limit) in tools.items():
        if shutil.which(command[0]) and size <= limit:
            commands[name] = command
    times = {name: [] for name in commands}
    memory = dict.fromkeys(commands, 0)
    for _ in range(TURNS):
        for name, command in commands.items():
            # A slow tool is run less often: its time varies less.
            taken, peak, statuses = measured(command + files, 1 if name == "check-jsonschema" else runs)
            if not statuses <= {0}:
                sys.exit(f"{what}: {name} has ended with {statuses}")
            times[name] += taken
            memory[name] = max(memory[name], peak)
    own = statistics.median(times["wmlint"])
    megabytes = sum(map(os.path.getsize, files)) / 1e6
    print(f"\n{what}")
    for name in commands:
        time = statistics.median(times[name])
        ratio = "" if name == "wmlint" else f"wmlint takes {own / time:.3g} × its time"
        print(f"  {name:36} {time * 1000:10.2f} ms {megabytes / time:8.0f} MB/s {memory[name]:6.0f} MiB  {ratio}")


for count, runs in [(1, 20), (1000, 4), (20000, 1)]:
    names = [f"payloads-{count}/{number}.json" for number in range(count)]
    compare(f"{count} payload file{'s' * (count > 1)}", [], FILE_TOOLS, count, names, runs)
for megabytes, runs in [(10, 3), (100, 1)] + [(1000, 1)] * ("--all" in sys.argv):
    for cores, arguments in [("all cores", []), ("one core", ["--jobs", "1"])]:
        compare(
            f"{megabytes} MB of requests, one a line, {cores}", arguments, LINE_TOOLS, megabytes,
            [f"lines-{megabytes}-0.jsonl"], runs)
for cores, arguments in [("all cores", []), ("one core", ["--jobs", "1"])]:
    compare(
        f"100 MB of requests to 50 published operations, one a line, {cores}", arguments, LINE_TOOLS, 100,
        ["published-100.jsonl"], 1)
