"""Every page type of whole sites, as production builds them, on a static host."""

import functools
import pathlib
import tempfile
import urllib.parse

from browser import DESKTOP, NARROW, PHONE, BrowserTest
from hosts import static_server
from preview import build

FOLDER = tempfile.TemporaryDirectory(prefix="placard-sites-")

#: The example site, and one in every language that the default theme speaks.
EXAMPLE, LANGUAGES = ".", "Tests/Program/Sites/Languages"
LANGUAGE_FOLDERS = set("fr de es pt it nl pl ar he hi ja".split())
TYPES = set("index petition closed share updates archive topics page email alias 404".split())


@functools.cache
def site(source):
    """A site's output and its address."""
    output = build(source, f"{FOLDER.name}/{len(source)}")
    return output, static_server(output)


def example():
    return site(EXAMPLE)


def page_type(parts, text):
    """What a page is, by its address below the language and by what it shows."""
    if "http-equiv=\"refresh\"" in text:
        return "alias"
    if len(parts) > 1 and parts[1] in ("share", "updates", "v", "email"):
        return parts[1]
    if parts and parts[0] in ("archive", "topics", "404.html"):
        return parts[0].removesuffix(".html")
    if not parts:
        return "index"
    if "sign-form" in text:
        return "petition"
    return "closed" if 'id="outcome"' in text else "page"


def pages(source=EXAMPLE):
    """One page of each type in each language: (language, type) → path."""
    output, _ = site(source)
    chosen = {}
    for file in sorted(output.rglob("*.html")):
        path = "/" + str(file.relative_to(output)).removesuffix("index.html")
        parts = pathlib.PurePosixPath(path).parts[1:]
        language = parts[0] if parts and parts[0] in LANGUAGE_FOLDERS else "en"
        rest = parts[1:] if language != "en" else parts
        kind = page_type(rest, file.read_text(encoding="utf-8"))
        chosen.setdefault((language, kind), urllib.parse.quote(path))
    return chosen


class Pages(BrowserTest):
    def test_every_page_type_in_every_language_is_accessible_and_quiet(self):
        for source in [EXAMPLE, LANGUAGES]:
            _, address = site(source)
            page = self.open(**PHONE)
            for path in pages(source).values():
                with self.subTest(source=source, path=path):
                    self.messages.clear()
                    self.visit(page, address + path)
                    self.assert_accessible(page, path)
                    self.assert_quiet()

    def test_every_type_and_language_is_among_them(self):
        found = pages(LANGUAGES)
        for language in LANGUAGE_FOLDERS | {"en"}:
            self.assertEqual({kind for tag, kind in found if tag == language}, TYPES, language)

    def visit(self, page, address):
        """Opens a page and stays there: old addresses lead on by themselves."""
        page.unroute_all()
        page.route("**/*", lambda route: route.abort("aborted")
                   if route.request.is_navigation_request() and route.request.url != address
                   else route.fallback())
        page.goto(address)
        self.assertEqual(page.url, address)

    def test_nothing_scrolls_sideways_at_400_percent(self):
        for source in [EXAMPLE, LANGUAGES]:
            _, address = site(source)
            page = self.open(**NARROW)
            for path in pages(source).values():
                with self.subTest(source=source, path=path):
                    self.visit(page, address + path)
                    self.assert_narrow(page, path)

    def test_the_focus_is_always_in_sight(self):
        _, address = example()
        for screen in [PHONE, DESKTOP, NARROW]:
            page = self.open(**screen)
            for path in [pages()["en", "petition"], pages()["ar", "share"], pages()["en", "share"], "/"]:
                page.goto(address + path)
                page.emulate_media(reduced_motion="reduce")
                self.assert_focus_in_sight(page, f"{path} at {screen['viewport']['width']}", 80)

    def test_forced_colours_keep_buttons_and_fields_visible(self):
        _, address = example()
        page = self.open(**DESKTOP, forced_colors="active")
        for path, selectors in [
            ("/faces-are-not-tickets/", [".sign .button", "#sign-email", ".channel", "progress"]),
            ("/faces-are-not-tickets/share/", [".channel", "#share-message", "#share-address"]),
        ]:
            page.goto(address + path)
            for selector in selectors:
                self.assert_visible_in_forced_colours(page, selector)

    def test_the_policy_lets_nothing_foreign_run(self):
        _, address = example()
        page = self.open(address + "/faces-are-not-tickets/", base="", **DESKTOP)
        page.evaluate(
            """() => {
              const script = document.createElement("script");
              script.textContent = "window.ran = true";
              document.body.append(script);
              const image = new Image();
              image.src = "https://tracker.example/x.png";
              document.body.append(image);
              document.body.insertAdjacentHTML("beforeend", "<p style='color:red' onclick='1'>x");
              fetch("https://tracker.example/").catch(() => {});
            }"""
        )
        page.wait_for_timeout(300)
        self.assertIsNone(page.evaluate("window.ran || null"))
        policies = {m.split()[1] for m in self.messages if m.startswith("policy: ")}
        self.assertLessEqual({"script-src-elem", "img-src", "connect-src"}, policies)
