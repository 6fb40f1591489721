"""Runs a command and measures it; rows and ratios with their spread."""
import json
import statistics
import subprocess
import sys


# A command's peak memory begins with that of the process that starts it, which is why a small
# interpreter does: this script grows with the sites that it makes.
STARTER = """
import json, os, sys, time
nowhere = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
begin = time.perf_counter()
process = os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ, file_actions=nowhere)
_, status, usage = os.wait4(process, 0)
print(json.dumps([os.waitstatus_to_exitcode(status), time.perf_counter() - begin,
                  usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024]))
"""


def run(command, **options):
    """Wall seconds, processor seconds and peak memory in MB of one finished command.

    The kernel counts the memory of the starter, about 10 MB, as the least that a command has used.
    """
    starter = [sys.executable, "-I", "-S", "-c", STARTER, *map(str, command)]
    finished = subprocess.run(starter, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options)
    if finished.returncode != 0:
        sys.exit(f"{command[0]} could not be started:\n{finished.stderr.decode()}")
    code, *measured = json.loads(finished.stdout)
    if code != 0:
        sys.exit(f"{command[0]} failed ({code}):\n{finished.stderr.decode()}")
    return tuple(measured)


def spread(values, digits):
    """`median (smallest–largest)`."""
    return (f"{statistics.median(values):.{digits}f} "
            f"({min(values):.{digits}f}–{max(values):.{digits}f})")


def build(program, site, *options):
    """A build of a site on two threads, at a moment that does not change."""
    return run([program, "build", "-C", site, "--jobs", "2", "--quiet",
                "--now", "2026-11-22T12:00:00Z", *options])
