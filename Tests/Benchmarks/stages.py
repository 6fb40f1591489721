#!/usr/bin/env python3
"""Counts the instructions of a build's stages for each campaign, and those of starting.

    python3 Tests/Benchmarks/stages.py [--campaigns 200] [--placard .build/release/placard]

Needs valgrind and a binary with symbols (`make binary SYMBOLS=1`). Two builds, of 2 campaigns and of
more, run under callgrind on one thread; the difference is what a campaign costs, whatever else the
machine does. System calls are not counted.
"""
import argparse
import pathlib
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import campaigns  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parents[2]
# What a stage is called in the table, and the functions that do it. None waits for another thread: what
# follows a wait would be counted too, or not at all.
STAGES = (
    ("heads: read, check, parse, decode, note", r"RecordedHeads\.notes\(of:\)"),
    ("of which YAML", r"YAMLParser\.parse\("),
    ("of which notes for the next build", r"HeadNotes\.write\("),
    ("resolving the site", r"SiteResolver\.claimed\(", r"SiteLists\.init\(", r"ShareChecks\.diagnostics\(",
     r"TargetNumbers\.init\(", r"gather #1 \(\) in SiteViews", r"SiteResolver\.resolution\(of:_:_:\)"),
    ("keys for the next build", r"PageKeys\.hash\("),
    ("bodies: read again, parse, walk, answer", r"TextReader\.text\(of:"),
    ("of which bounds, libcmark and its tree", r"MarkdownParser\.parse\("),
    ("pages: values, templates, staging", r"PageRenderer\.renderCampaign\("),
    ("of which templates", r"static Renderer\.run\("),
    ("of which share links", r"CampaignSharing\.links\("),
    ("of which hashing and staging", r"OutputWriter\.write\("),
    ("lists, feed, sitemap", r"PageRenderer\.renderLists\(", r"PageRenderer\.renderArchives\(",
     r"PageRenderer\.renderSearchFiles\("),
    ("commit", r"WrittenFiles\.init\(joining:", r"OutputCommit\.mistakes\(", r"PlacingPass\.place\(",
     r"RecordChanges\.Beginning\.init\(", r"RecordChanges\.final\(", r"OutputCommit\.write\("),
)


def profile(program, folder, count):
    """Instructions of each function with what it calls, and of the whole program."""
    campaigns.make(folder, count)
    result = folder / "callgrind"
    subprocess.run(
        ["valgrind", "--tool=callgrind", f"--callgrind-out-file={result}", program, "build", "-C",
         folder / "placard", "--jobs", "1", "--quiet", "--now", "2026-11-22T12:00:00Z"],
        check=True, stderr=subprocess.DEVNULL)
    text = subprocess.run(["callgrind_annotate", "--threshold=100", "--inclusive=yes", result],
                          check=True, capture_output=True, text=True).stdout
    text = subprocess.run(["swift", "demangle", "--simplified"], input=text, check=True,
                          capture_output=True, text=True).stdout
    costs = {}
    for line in text.splitlines():
        match = re.match(r"\s*([\d,]+) \(\s*[\d.]+%\)\s+(.*?)(?: \[[^\]]*\])?$", line)
        if match:
            name = re.sub(r"^(\?\?\?|[^ ]*/[^ :]*|//<[^>]*>):", "", match[2].strip())
            cost = int(match[1].replace(",", ""))
            costs[name] = max(costs.get(name, 0), cost)
    return costs


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--campaigns", type=int, default=200)
    options.add_argument("--placard", default=ROOT / ".build/release/placard", type=pathlib.Path)
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory(prefix="placard-stages-") as folder:
        small = profile(chosen.placard, pathlib.Path(folder) / "few", 2)
        large = profile(chosen.placard, pathlib.Path(folder) / "many", chosen.campaigns)

    def cost(costs, *patterns):
        return sum(max((value for name, value in costs.items() if re.search(pattern, name)), default=0)
                   for pattern in patterns)
    print("| stage | thousand instructions a campaign |\n|---|---|")
    for stage, *patterns in (("everything", r"^PROGRAM TOTALS$"),) + STAGES:
        more = cost(large, *patterns) - cost(small, *patterns)
        print(f"| {stage} | {more / (chosen.campaigns - 2) / 1000:.0f} |")
    total = cost(small, r"^PROGRAM TOTALS$") / 1e6
    print(f"\nA build of 2 campaigns takes {total:.0f} million instructions.")


if __name__ == "__main__":
    main()
