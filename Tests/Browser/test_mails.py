"""The recorded e-mails as a mail program shows them that draws with Chromium's rules.

PICTURES=FOLDER keeps what each looks like.
"""

import os
import pathlib
import subprocess
import tempfile
import urllib.parse

from browser import BrowserTest
from hosts import static_server
from preview import NOW, PLACARD, ROOT
from test_pages import LANGUAGE_FOLDERS, example
from test_pages import LANGUAGES as EVERY_LANGUAGE

MAILS = ROOT / "Tests/Program/Mails"
LANGUAGES = sorted(path.name for path in MAILS.iterdir() if (path / "message.html").exists())
WIDTHS = [600, 360]


def keep(page, name):
    """Keeps what a page looks like, where somebody wants to see it."""
    if folder := os.environ.get("PICTURES"):
        page.screenshot(path=pathlib.Path(folder) / f"{name}.png", full_page=True)


class Mails(BrowserTest):
    def mail(self, language, width, scheme="light", pictures=True):
        """A mail on a screen of a width; its pictures come from the example site, or from nowhere."""
        page = self.open(viewport={"width": width, "height": 800}, color_scheme=scheme)
        page.route("https://lanternway.example/**", lambda route: self.picture(route, pictures))
        page.goto(f"{static_server(MAILS)}/{language}/message.html")
        keep(page, f"{language}-{width}-{scheme}{'' if pictures else '-blocked'}")
        return page

    def picture(self, route, shown):
        file = example()[0] / urllib.parse.urlsplit(route.request.url).path.strip("/")
        route.fulfill(path=file) if shown and file.is_file() else route.abort()

    def each(self, schemes=("light", "dark"), **options):
        """Every recorded mail at every width and in every colour scheme."""
        for language in LANGUAGES:
            for width in WIDTHS:
                for scheme in schemes:
                    page = self.mail(language, width, scheme, **options)
                    yield page, f"{language}, {width}, {scheme}", width
                    page.context.close()

    def test_five_languages_are_recorded(self):
        self.assertEqual(LANGUAGES, ["ar", "de", "en", "es", "fr"])

    def test_nothing_is_wider_than_the_screen_and_all_can_be_read(self):
        for page, name, width in self.each():
            self.assertLessEqual(page.evaluate("document.documentElement.scrollWidth"), width, name)
            self.assert_accessible(page, name)
            self.assertFalse(page.locator(".preheader").is_visible(), name)
            broken = page.evaluate("[...document.images].filter((i) => !i.naturalWidth).length")
            self.assertEqual(broken, 0, name)

    def test_buttons_are_large_enough_for_a_thumb_and_lead_somewhere(self):
        for page, name, width in self.each(schemes=["light"]):
            buttons = page.locator("a.button").all()
            self.assertGreaterEqual(len(buttons), 5, name)
            for button in buttons:
                box = button.bounding_box()
                self.assertGreaterEqual(box["height"], 44, name)
                self.assertGreaterEqual(box["width"], width / 2 if width < 480 else 44, name)
                self.assertRegex(button.get_attribute("href"), "^https://")

    def test_the_dark_mail_is_dark(self):
        colour = "e => getComputedStyle(e).backgroundColor"
        for language in LANGUAGES:
            light, dark = (self.mail(language, 600, scheme) for scheme in ("light", "dark"))
            for selector in ["body", ".sheet", "td.panel"]:
                shades = [page.locator(selector).first.evaluate(colour) for page in (light, dark)]
                levels = [sum(map(int, shade[4:-1].split(","))) for shade in shades]
                self.assertGreater(levels[0], 600, f"{language} {selector}")
                self.assertLess(levels[1], 150, f"{language} {selector}")

    def test_without_its_pictures_a_mail_says_what_they_show(self):
        for page, name, width in self.each(pictures=False):
            self.assertLessEqual(page.evaluate("document.documentElement.scrollWidth"), width, name)
            pictures = page.locator("img").all()
            self.assertGreaterEqual(len(pictures), 2)
            for picture in pictures:
                self.assertGreater(len(picture.get_attribute("alt")), 20)
                self.assertEqual(picture.evaluate("e => e.naturalWidth"), 0)
                self.assertGreater(picture.bounding_box()["height"], 20)
                size, ink, ground = picture.evaluate(
                    "e => { const s = getComputedStyle(e);"
                    " return [parseFloat(s.fontSize), s.color, s.backgroundColor]; }"
                )
                self.assertGreaterEqual(size, 14)
                self.assertNotEqual(ink, ground)

    def test_the_direction_of_writing_is_the_languages(self):
        for page, name, width in self.each(schemes=["light"]):
            is_left = not name.startswith("ar")
            direction = page.locator("html").get_attribute("dir")
            self.assertEqual(direction, "ltr" if is_left else "rtl", name)
            quote = page.locator("blockquote").first.evaluate(
                "e => { const s = getComputedStyle(e);"
                " return [s.borderLeftWidth, s.borderRightWidth]; }"
            )
            self.assertEqual(quote, ["4px", "0px"] if is_left else ["0px", "4px"], name)
            edges = page.locator("h1").evaluate(
                "e => { const r = document.createRange(); r.selectNodeContents(e);"
                " const b = r.getBoundingClientRect(), p = e.getBoundingClientRect();"
                " return [b.left - p.left, p.right - b.right]; }"
            )
            self.assertLess(edges[0 if is_left else 1], 2, name)


class MailsOfEveryLanguage(BrowserTest):
    """The mail of one campaign in each language of the default theme."""

    def setUp(self):
        super().setUp()
        folder = tempfile.TemporaryDirectory(prefix="placard-mails-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        for language in self.languages:
            subprocess.run(
                [PLACARD, "email", "quiet-nights", "-C", ROOT / EVERY_LANGUAGE, "--now", NOW,
                 "--environment", "preview", "--language", language,
                 "--out", self.folder / language],
                check=True,
                capture_output=True,
            )

    languages = sorted(LANGUAGE_FOLDERS | {"en"})

    def test_a_mail_in_every_language_fits_and_can_be_read(self):
        server = static_server(self.folder)
        for language in self.languages:
            for width in WIDTHS:
                page = self.open(viewport={"width": width, "height": 800})
                page.goto(f"{server}/{language}/message.html")
                keep(page, f"every-{language}-{width}")
                name = f"{language}, {width}"
                self.assertLessEqual(
                    page.evaluate("document.documentElement.scrollWidth"), width, name
                )
                self.assert_accessible(page, name)
                direction = "rtl" if language in ("ar", "he") else "ltr"
                self.assertEqual(page.locator("html").get_attribute("dir"), direction, name)
                page.context.close()
