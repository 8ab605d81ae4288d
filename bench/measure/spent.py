"""Runs commands by turns and prints what each took: wall clock and processor time of everything that it started.

Reads {"rounds": 3, "entries": [[["node", "-e", "0"]], ...]} from standard input; an entry is a list of commands that run one
after the other. Prints a list of rounds, each a list of {"wall", "cpu"} in milliseconds, one for each entry.

Python, because Node has no getrusage of children. As the subreaper it inherits and counts what a command leaves behind.
"""

import ctypes
import json
import os
import resource
import subprocess
import sys
import time

PR_SET_CHILD_SUBREAPER = 36

if ctypes.CDLL(None, use_errno=True).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) != 0:
    sys.exit("this kernel knows no subreapers")


def processor_time():
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def run(commands):
    processor_before = processor_time()
    wall_before = time.perf_counter()
    for command in commands:
        code = subprocess.call(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        if code != 0:
            sys.exit(f"{command[0]} ended with {code}")
    wall = time.perf_counter() - wall_before
    # What a command left behind counts as well: wait for it.
    while True:
        try:
            os.wait()
        except ChildProcessError:
            break
    return {"wall": wall * 1000, "cpu": (processor_time() - processor_before) * 1000}


task = json.load(sys.stdin)
json.dump([[run(commands) for commands in task["entries"]] for _ in range(task["rounds"])], sys.stdout)
