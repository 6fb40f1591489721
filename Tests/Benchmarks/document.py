"""The measured tables of docs/performance.md."""
import pathlib
import re
import sys

DOCUMENT = pathlib.Path(__file__).resolve().parents[2] / "docs/performance.md"


def write(sections):
    """Puts each text between `<!-- measured: NAME -->` and `<!-- end of NAME -->`."""
    text = DOCUMENT.read_text()
    for name, table in sections.items():
        pattern = rf"(<!-- measured: {name} -->\n).*?(<!-- end of {name} -->)"
        text, count = re.subn(
            pattern, lambda match: f"{match[1]}\n{table}\n\n{match[2]}", text, flags=re.DOTALL)
        if count != 1:
            sys.exit(f"{DOCUMENT} has {count} places for the table '{name}'")
    DOCUMENT.write_text(text)
