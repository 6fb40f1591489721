#!/usr/bin/env python3
"""Measures how long `placard serve` takes from a save until an open page is told to load anew.

    python3 Tests/Benchmarks/reload.py [--campaigns 10000] [--runs 15] [--site DIR]

Without --site it makes N campaigns; the example site is measured with --site. Three kinds of saves are
told apart: of a body, of a title, and of a date, for which the site is resolved anew. The time is taken
from before the write to the arrival of the event, so the write and the watcher's own wait are in it.
"""
import argparse
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import campaigns  # noqa: E402

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


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--campaigns", type=int, default=10_000)
    options.add_argument("--runs", type=int, default=15)
    options.add_argument("--site", type=pathlib.Path)
    options.add_argument("--placard", default=ROOT / ".build/release/placard", type=pathlib.Path)
    chosen = options.parse_args()
    memory = pathlib.Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        site = pathlib.Path(folder) / "site"
        if chosen.site:
            site.mkdir()
            for name in ["site.yaml", "content", "themes"]:
                source = chosen.site / name
                (shutil.copytree if source.is_dir() else shutil.copy)(source, site / name)
        else:
            campaigns.make(folder, chosen.campaigns)
            site = pathlib.Path(folder) / "placard"
        file = sorted((site / "content/campaigns").glob("**/*.md"))[0]
        name = file.parent.name if file.name == "campaign.md" else file.stem
        server = subprocess.Popen(
            [chosen.placard.resolve(), "serve", "--port", "0"], cwd=site,
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        try:
            address = server.stdout.readline().split()[1]
            origin = address.rstrip("/")
            path = f"/{name}/"
            time.sleep(5)
            print("| save of | ms (min–max) |\n|---|---|")
            for kind, change in CHANGES.items():
                times = measure(origin, path, file, change, chosen.runs)
                print(f"| {kind} | {statistics.median(times):.1f} ({min(times):.1f}–{max(times):.1f}) |")
        finally:
            server.terminate()
            server.wait()


if __name__ == "__main__":
    main()
