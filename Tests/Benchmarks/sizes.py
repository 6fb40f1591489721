"""Cold builds of sites of several sizes, and of the example site."""
import pathlib
import shutil
import tempfile

import campaigns
from measuring import build, spread


def cold(program, site):
    for name in ("output", ".placard"):
        shutil.rmtree(site / name, ignore_errors=True)
    return build(program, site)


def of_sizes(program, folder, counts, runs):
    """A table of wall time and memory for each count of campaigns; the last row is the last count's."""
    lines = ["| campaigns | wall s (min–max) | ms a campaign | peak MB |", "|---|---|---|---|"]
    taken = {}
    for count in counts:
        place = folder / f"of-{count}"
        campaigns.make(place, count)
        shutil.rmtree(place / "hugo")
        cold(program, place / "placard")
        taken[count] = [cold(program, place / "placard") for _ in range(runs)]
        walls, _, memory = zip(*taken[count])
        lines.append(f"| {count:,} | {spread(walls, 3)} | "
                     f"{1000 * sorted(walls)[len(walls) // 2] / count:.3f} | {max(memory):.0f} |")
        shutil.rmtree(place)
    return "\n".join(lines), taken


def of_example(program, root, base, runs):
    """Wall milliseconds of cold builds of the repository's own site, process start included."""
    with tempfile.TemporaryDirectory(prefix="placard-example-", dir=base) as folder:
        site = pathlib.Path(folder)
        for name in ("content", "themes"):
            shutil.copytree(root / name, site / name)
        shutil.copy(root / "site.yaml", site)
        cold(program, site)
        return [1000 * cold(program, site)[0] for _ in range(runs)]
