"""Makes N campaigns of about 5 KB, the same words for Placard and for Hugo.

Every campaign has sources, share texts, buttons, a quotation and headings; words come from a seeded
generator, so that every machine makes the same files.
"""
import pathlib
import random

WORDS = """the city council board minister rail line station camera face ticket passenger privacy report
public money evidence decision promise signature people neighbours workers drivers children morning
evening winter summer river bridge school library hospital garden market street vote law court rule
measure number error rate system company contract pilot trial result answer question letter meeting
protest campaign petition change future safety freedom right fair open clear long short early late
says finds shows asks wants needs keeps builds closes opens stops starts grows falls pays costs""".split()


def sentence(words, low=8, high=18):
    text = " ".join(words.choice(WORDS) for _ in range(words.randint(low, high)))
    return text[0].upper() + text[1:] + "."


def paragraph(words, low=3, high=5):
    return " ".join(sentence(words) for _ in range(words.randint(low, high)))


def front_matter(words, number):
    day = f"20{words.randint(20, 25):02}-{words.randint(1, 12):02}-{words.randint(1, 28):02}"
    title = sentence(words, 4, 7)[:-1]
    sources = "".join(
        f'  - {{title: "{sentence(words, 5, 9)[:-1]}", url: "https://press.example/{number}/{key}",'
        f" key: s{key}, publisher: The Daily Example, date: 2025-0{key + 1}}}\n"
        for key in range(3))
    return title, (
        f'title: "{title}"\npublished: {day}\ntarget: {{name: Ada Berg, role: Minister}}\n'
        f'ask: "{sentence(words)}"\ncall_to_action: "Sign the petition"\n'
        f'summary: "{sentence(words)}"\ngoal: auto\ntopics: [{words.choice(["transport", "housing"])}]\n'
        f"sources:\n{sources}signed_by: \"Mira and the team\"\n"
        f'share:\n  message: "{sentence(words, 6, 10)} {{url}}"\n  hashtags: [Example]\n')


def body(words):
    buttons = "[Sign the petition](sign:)\n"
    return "\n".join([
        paragraph(words), "", buttons,
        paragraph(words) + f" [The report](source:s0) says so, **{words.choice(WORDS)}** and all.", "",
        f"## {sentence(words, 3, 6)[:-1]}", "", paragraph(words, 4, 6), "",
        f"> {sentence(words)}\n>\n> — Jo Example, driver", "",
        "\n".join(f"- {sentence(words, 6, 10)}" for _ in range(4)), "",
        paragraph(words, 6, 8) + " See [the figures](source:s1).", "", buttons,
        f"## {sentence(words, 3, 6)[:-1]}", "", paragraph(words, 4, 6), "",
        paragraph(words, 5, 8) + " *Thank you.*", "",
        "[Sign the petition](sign:)\n[Share it](share:)", ""])


SITE = """title: Bench
base_url: https://bench.example
languages: [en]
time_zone: Europe/Brussels
organisation:
  name: Bench
  about: We measure.
  address: 1 Example Street, 1000 Brussels
  contact: hello@bench.example
  privacy_url: https://bench.example/privacy
endpoints:
  main: {preset: form, url: "https://signatures.bench.example/sign"}
sign_form:
  fields: [name, email, country, {postcode: optional}]
  consent:
    question: May we e-mail you?
    accept: "Yes"
    decline: "No"
    ask: always
  notice: We pass your name to the target.
topics: {transport: Transport, housing: Housing}
"""


def make(folder, count):
    """Writes `placard/` and `hugo/content/` under a folder; returns the Markdown paths."""
    words = random.Random(2026)
    folder = pathlib.Path(folder)
    site, hugo = folder / "placard", folder / "hugo"
    campaigns, pages = site / "content/campaigns", hugo / "content/campaigns"
    for path in (campaigns, pages):
        path.mkdir(parents=True)
    (site / "site.yaml").write_text(SITE)
    (site / "content/counts.yaml").write_text("as_of: 2026-11-22\n" + "".join(
        f"campaign-{number}: {words.randint(100, 90000)}\n" for number in range(count)))
    paths = []
    for number in range(count):
        _, front = front_matter(words, number)
        text = body(words)
        path = campaigns / f"campaign-{number}.md"
        path.write_text(f"---\n{front}---\n{text}")
        # Hugo knows no such schemes: its copy says the same with anchors.
        plain = text.replace("(sign:)", "(#sign)").replace("(share:)", "(share/)")
        for key in range(3):
            plain = plain.replace(f"(source:s{key})", f"(#source-{key})")
        (pages / f"campaign-{number}.md").write_text(f"---\n{front}---\n{plain}")
        paths.append(path)
    return paths
