"""The roads of Spark that README.md shows: `spark.py files|pipe|pandas WMLINT FOLDER`. The first run of a task dies."""

import glob
import os
import subprocess
import sys
import time

from pyspark import TaskContext
from pyspark.sql import SparkSession

road, wmlint, folder = sys.argv[1:]
options = ["--as", "lines", "--at", "/request", "--key", "/id", "--format", "jsonl", "--exit-zero"]
command = [wmlint, *options]
# A task may fail once and is run again.
spark = SparkSession.builder.master("local[2,2]").config("spark.ui.enabled", "false").getOrCreate()
context = spark.sparkContext
context.setLogLevel("ERROR")
names = sorted(os.path.abspath(name) for name in glob.glob(f"{folder}/*.jsonl"))


def die_once() -> None:
    task = TaskContext.get()
    if task.partitionId() == 1 and task.attemptNumber() == 0:
        raise RuntimeError("this task dies, and is run again")


def lint(name: str) -> list[str]:
    die_once()
    done = subprocess.run([*command, name], stdout=subprocess.PIPE, check=True)
    return done.stdout.decode().splitlines()


def lint_frames(frames):
    import pandas

    die_once()
    number = TaskContext.get().partitionId()
    for frame in frames:
        done = subprocess.run(
            [*command, "--stdin-filename", f"part-{number}", "-"],
            input="".join(line + "\n" for line in frame["value"]).encode(),
            stdout=subprocess.PIPE, check=True)
        yield pandas.DataFrame({"value": done.stdout.decode().splitlines()})


start = time.monotonic()
if road == "files":
    found = context.parallelize(names, len(names)).flatMap(lint).collect()
elif road == "pipe":
    lines = context.textFile(",".join(names), 8)
    found = lines.pipe(" ".join([*command, "-"])).collect()
    middle = time.monotonic()
    lines.pipe("cat").count()
    end = time.monotonic()
    print(f"seconds: {middle - start:.1f} by wmlint, {end - middle:.1f} by cat", file=sys.stderr)
else:
    spark.read.text(names).write.parquet(f"{folder}/parquet")
    frames = spark.read.parquet(f"{folder}/parquet").repartition(8)
    found = [row.value for row in frames.mapInPandas(lint_frames, "value string").collect()]
for line in found:
    print(line)
spark.stop()
