#!/usr/bin/env python3
"""Measures how long `placard serve` takes from a save until an open page is told to load anew.

    python3 Tests/Benchmarks/reload.py [--campaigns 10000] [--runs 15] [--site DIR]

Without --site it makes N campaigns; the example site is measured with --site. Three kinds of saves are
told apart: of a body, of a title, and of a date. The time is taken from before the write to the arrival of
the event, so the write and the watcher's own wait are in it.
"""
import argparse
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import campaigns  # noqa: E402
from measuring import spread  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parents[2]


def wait_for_event(stream, name):
    """Reads until an event of this name has come whole; the moment at which it had."""
    found = False
    while True:
        line = stream.readline()
        if not line:
            sys.exit("the preview went away")
        found = found or line.strip() == f"event: {name}".encode()
        if found and not line.strip():
            return time.perf_counter()


def open_page(origin, path):
    """An event stream of a page as a browser opens it."""
    with urllib.request.urlopen(origin + path) as answer:
        version = re.search(r'data-version="([0-9a-f]+)"', answer.read().decode()).group(1)
    query = urllib.parse.urlencode({"page": path, "version": version})
    stream = urllib.request.urlopen(f"{origin}/-/events?{query}")
    wait_for_event(stream, "mistakes")
    return stream


def measure(origin, path, file, change, runs):
    stream = open_page(origin, path)
    times = []
    for number in range(runs):
        text = change(file.read_text(), number)
        begin = time.perf_counter()
        file.write_text(text)
        times.append((wait_for_event(stream, "reload") - begin) * 1000)
        # What is checked in the background must not slow down the next save.
        time.sleep(2.5)
        stream.close()
        stream = open_page(origin, path)
    stream.close()
    return times


CHANGES = {
    "body": lambda text, number: text + f"\nOne more sentence, number {number}.\n",
    "title": lambda text, number: re.sub(r'(?m)^title: .*$', f'title: "A new title {number}"', text, count=1),
    "date": lambda text, number: re.sub(r'(?m)^published: .*$', f"published: 2025-01-{number + 1:02}", text, count=1),
}


def saves(program, count, runs, given=None):
    """Milliseconds of each kind of save, in a site of so many campaigns or a copy of a given one."""
    memory = pathlib.Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        site = pathlib.Path(folder) / "site"
        if given:
            site.mkdir()
            for name in ["site.yaml", "content", "themes"]:
                source = given / name
                (shutil.copytree if source.is_dir() else shutil.copy)(source, site / name)
        else:
            campaigns.make(folder, count)
            site = pathlib.Path(folder) / "placard"
        file = sorted((site / "content/campaigns").glob("**/*.md"))[0]
        name = file.parent.name if file.name == "campaign.md" else file.stem
        server = subprocess.Popen(
            [program.resolve(), "serve", "--port", "0"], cwd=site,
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        try:
            origin = server.stdout.readline().split()[1].rstrip("/")
            time.sleep(5)
            return {kind: measure(origin, f"/{name}/", file, change, runs)
                    for kind, change in CHANGES.items()}
        finally:
            server.terminate()
            server.wait()


def text(saves):
    lines = ["| save of a | ms (min–max) |", "|---|---|"]
    return "\n".join(lines + [f"| {kind} | {spread(times, 1)} |" for kind, times in saves.items()])


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--campaigns", type=int, default=10_000)
    options.add_argument("--runs", type=int, default=15)
    options.add_argument("--site", type=pathlib.Path)
    options.add_argument("--placard", default=ROOT / ".build/release/placard", type=pathlib.Path)
    chosen = options.parse_args()
    print(text(saves(chosen.placard, chosen.campaigns, chosen.runs, chosen.site)))


if __name__ == "__main__":
    main()
