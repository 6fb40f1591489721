"""Runs a command and measures it; rows and ratios with their spread."""
import os
import statistics
import subprocess
import sys
import time

def run(command, **options):
    """Wall seconds, processor seconds and peak memory in MB of one finished command.

    The kernel counts the memory of this script, about 16 MB, as the least that a command has used.
    """
    begin = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, **options)
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{command[0]} failed ({process.returncode}):\n{errors.decode()}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def spread(values, digits):
    """`median (smallest–largest)`."""
    return (f"{statistics.median(values):.{digits}f} "
            f"({min(values):.{digits}f}–{max(values):.{digits}f})")


def build(program, site, *options):
    """A build of a site on two threads, at a moment that does not change."""
    return run([program, "build", "-C", site, "--jobs", "2", "--quiet",
                "--now", "2026-11-22T12:00:00Z", *options])
