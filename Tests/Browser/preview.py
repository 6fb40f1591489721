"""A site in a temporary folder, and `placard serve` and `placard build` run on it."""

import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import threading
import urllib.parse
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
PLACARD = pathlib.Path(os.environ.get("PLACARD", ROOT / ".build/release/placard"))

#: The moment of all builds.
NOW = "2026-11-22T12:00:00Z"

SITE = """\
title: {en: Lantern Row, ar: "صف الفوانيس"}
base_url: https://row.example
languages: [en, ar]
theme: default
organisation:
  name: Lantern Row
  contact: hello@row.example
  privacy_url: {en: /privacy/, ar: /ar/privacy/}
endpoints:
  plain: {preset: form, url: "https://sign.row.example/"}
  both: {preset: formspree, id: abcd1234}
  script: {preset: proca, id: "77"}
sign_form:
  fields: [NAMES, email, country, {postcode: optional}]
  consent:
    question: {en: "May we write to you?", ar: "هل نراسلك؟"}
    accept: {en: "Yes, write to me", ar: "نعم"}
    decline: {en: "No, only count me", ar: "لا"}
    ask: always
  notice: {en: "We pass your name to {target}.", ar: "نسلّم اسمك إلى {target}."}
donate: {url: "https://row.example/give?{amount}-{currency}", currency: USD, ask: {USD: 3, GBP: 2, CAD: 4}}
share: {channels: [whatsapp, facebook, email, copy, native, x, telegram, sms]}
tracking: {keep: [source, utm_campaign]}
counts: {show_from: 100, live: "https://stats.row.example/{page}.json"}
"""

CAMPAIGN = """\
---
title: "%(title)s"
target: "Harbour Board"
ask: "%(ask)s"
endpoint: %(endpoint)s
goal: 500
%(more)s---

%(text)s

[Sign](sign:)
[Share](share:)

Paint is dear: [**chip *in* {amount}**, or {amount} more](donate:), [or much](donate:50).

[![A boat](still.png)](https://www.youtube.com/watch?v=aaaaaaaaaaa)
"""

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360606060000000050001a5f64540"
    "0000000049454e44ae426082"
)


def write_site(folder, names="name"):
    """Writes a site with a campaign for each kind of endpoint, in English and Arabic."""
    folder = pathlib.Path(folder)
    shutil.copytree(ROOT / "themes", folder / "themes")
    (folder / "site.yaml").write_text(SITE.replace("NAMES", names), encoding="utf-8")
    pages = folder / "content/pages"
    pages.mkdir(parents=True)
    (pages / "privacy.md").write_text("---\ntitle: Privacy\n---\nWe keep little.\n")
    (pages / "privacy.ar.md").write_text("---\ntitle: الخصوصية\n---\nنحفظ القليل.\n")
    for name in ["plain", "both", "script", "closing"]:
        campaign = folder / "content/campaigns" / name
        campaign.mkdir(parents=True)
        (campaign / "still.png").write_bytes(PIXEL)
        more = 'closes: "2999-01-01"\n' if name == "closing" else ""
        endpoint = "plain" if name == "closing" else name
        if name != "plain" and names == "name" and name == "script":
            more += "sign_form: {fields: [first_name, email, country, {postcode: optional}]}\n"
        english = dict(title=f"Light for {name}", ask="Light the quay.", endpoint=endpoint)
        english.update(more=more, text="The quay is dark at night.")
        (campaign / "campaign.md").write_text(CAMPAIGN % english, encoding="utf-8")
        arabic = re.sub(r"(?m)^(target|endpoint|goal|closes|sign_form):.*\n", "", CAMPAIGN % dict(
            title="ضوء للرصيف", ask="أضيئوا الرصيف.", endpoint="", more="", text="الرصيف مظلم ليلًا."
        )).replace("A boat", "قارب").replace("[Sign]", "[وقّع]").replace("[Share]", "[شارك]")
        (campaign / "campaign.ar.md").write_text(arabic, encoding="utf-8")
    (folder / "content/counts.yaml").write_text("as_of: 2026-11-20\nplain: 240\nboth: 240\n")


class Preview:
    """`placard serve` on a site of its own, perhaps with test signatures of an earlier run."""

    def __init__(self, signatures=""):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="placard-browser-"))
        write_site(self.folder)
        if signatures:
            self.journal.parent.mkdir()
            self.journal.write_text(signatures)
        self.process = subprocess.Popen(
            [PLACARD, "serve", "-C", self.folder, "--port", "0"],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self.lines = []
        self.address = None
        ready = threading.Event()

        def read():
            for line in self.process.stdout:
                self.lines.append(line)
                found = re.search(r"http://127\.0\.0\.1:\d+", line)
                if found and not self.address:
                    self.address = found.group()
                    ready.set()
            ready.set()

        threading.Thread(target=read, daemon=True).start()
        ready.wait(30)
        if not self.address:
            raise RuntimeError("placard serve did not start:\n" + "".join(self.lines))

    @property
    def journal(self):
        """The file of the test signatures."""
        return self.folder / ".placard/signatures.jsonl"

    def get(self, path):
        with urllib.request.urlopen(self.address + path, timeout=10) as answer:
            return answer.read().decode()

    def post(self, path, **fields):
        page = self.get("/-/signatures")
        fields["token"] = re.search(r'name="token" value="([^"]+)"', page).group(1)
        request = urllib.request.Request(
            self.address + path,
            urllib.parse.urlencode(fields).encode(),
            {"Origin": self.address},
        )
        urllib.request.urlopen(request, timeout=10).close()

    def fail(self, trouble):
        """Makes the local endpoint fail: none, field, server, slow, silence or malformed."""
        self.post("/-/signatures/endpoint", trouble=trouble)

    def clear(self):
        if 'action="/-/signatures/clear"' in self.get("/-/signatures"):
            self.post("/-/signatures/clear")

    def outcomes(self):
        """What became of each test signature, the newest first."""
        return re.findall(r'data-outcome="(\w+)"', self.get("/-/signatures"))

    def close(self):
        self.process.terminate()
        self.process.wait(10)
        shutil.rmtree(self.folder, ignore_errors=True)


def build(source, folder):
    """Builds a copy of a site, with the repository's themes, for production; gives the output's folder."""
    folder = pathlib.Path(folder)
    shutil.copytree(ROOT / source / "content", folder / "content")
    shutil.copytree(ROOT / "themes", folder / "themes")
    shutil.copy(ROOT / source / "site.yaml", folder)
    guards = ("GITHUB_EVENT_NAME", "CI_MERGE_REQUEST_IID", "CONTEXT")
    subprocess.run(
        [PLACARD, "build", "-C", folder, "--quiet", "--environment", "production", "--now", NOW],
        check=True,
        env={key: value for key, value in os.environ.items() if key not in guards},
    )
    return folder / "output"


def build_for(folder, address, service):
    """Builds the site for a host and a form service of this machine."""
    write_site(folder)
    settings = pathlib.Path(folder) / "site.yaml"
    text = settings.read_text(encoding="utf-8").replace(
        "endpoints:\n", f'endpoints:\n  here: {{preset: form, url: "{service}/sign"}}\n'
    )
    settings.write_text(text + "environments: {here: {endpoint: here}}\n", encoding="utf-8")
    built = subprocess.run(
        [
            PLACARD, "build", "-C", folder, "--quiet", "--environment", "here",
            "--base-url", f"{address}/", "--now", NOW,
        ],
        capture_output=True,
        text=True,
    )
    if built.returncode:
        raise RuntimeError(f"the site cannot be built:\n{built.stderr}")
