"""Every page type of the example site, as production builds it, on a static host."""

import functools
import pathlib
import tempfile

from browser import DESKTOP, PHONE, BrowserTest, static_server
from preview import build_example

NARROW = {"viewport": {"width": 320, "height": 256}}
FOLDER = tempfile.TemporaryDirectory(prefix="placard-example-")


@functools.cache
def example():
    """The example site's output and its address."""
    output = build_example(FOLDER.name + "/site")
    return output, static_server(output)


def pages():
    """One page of each type in each language, and all that are unlike the others."""
    output, _ = example()
    chosen = {}
    for file in sorted(output.rglob("*.html")):
        path = "/" + str(file.relative_to(output)).removesuffix("index.html")
        parts = pathlib.PurePosixPath(path).parts[1:]
        language = parts[0] if parts and parts[0] in ("fr", "de", "es", "ar") else "en"
        rest = parts[1:] if language != "en" else parts
        text = file.read_text(encoding="utf-8")
        kind = (
            "alias" if "http-equiv=\"refresh\"" in text
            else rest[1] if len(rest) > 1 and rest[1] in ("share", "updates", "v")
            else rest[0] if rest and rest[0] in ("archive", "topics", "404.html")
            else "closed" if 'id="outcome"' in text and "sign-form" not in text
            else "petition" if "sign-form" in text
            else "page" if rest else "index"
        )
        # An old address leads on before anything can be asked of it.
        if kind != "alias":
            chosen.setdefault((language, kind), path)
    return sorted(chosen.values())


class Pages(BrowserTest):
    def test_every_page_type_in_every_language_is_accessible_and_quiet(self):
        _, address = example()
        page = self.open(**PHONE)
        for path in pages():
            with self.subTest(path=path):
                self.messages.clear()
                page.goto(address + path)
                self.assert_accessible(page, path)
                self.assert_quiet()

    def test_nothing_scrolls_sideways_at_400_percent(self):
        _, address = example()
        page = self.open(**NARROW)
        for path in pages():
            with self.subTest(path=path):
                page.goto(address + path)
                width = page.evaluate("document.documentElement.scrollWidth")
                self.assertLessEqual(width, 320)

    def test_the_focus_is_always_in_sight(self):
        _, address = example()
        for screen in [PHONE, DESKTOP, NARROW]:
            page = self.open(**screen)
            for path in ["/faces-are-not-tickets/", "/ar/faces-are-not-tickets/share/", "/"]:
                if path.startswith("/ar/"):
                    path = next(p for p in pages() if p.startswith("/ar/") and "/share/" in p)
                page.goto(address + path)
                page.emulate_media(reduced_motion="reduce")
                for _ in range(80):
                    page.keyboard.press("Tab")
                    hidden = page.evaluate(HIDDEN_FOCUS)
                    self.assertIsNone(hidden, f"{path} at {screen['viewport']['width']}")

    def test_forced_colours_keep_buttons_and_fields_visible(self):
        _, address = example()
        page = self.open(address + "/faces-are-not-tickets/", base="", **DESKTOP, forced_colors="active")
        for selector in [".sign .button", "#sign-email", ".channel", "progress"]:
            width = page.locator(selector).first.evaluate(
                "e => getComputedStyle(e).borderBottomWidth"
            )
            self.assertNotEqual(width, "0px", selector)

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


HIDDEN_FOCUS = """() => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const box = element.getBoundingClientRect();
  if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth)
    return "out of sight: " + element.outerHTML.slice(0, 120);
  const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1);
  const y = Math.min(Math.max(box.top + box.height / 2, 1), innerHeight - 1);
  const top = document.elementFromPoint(x, y);
  if (!top || top === element || element.contains(top) || top.contains(element)) return null;
  return "covered by " + top.outerHTML.slice(0, 80) + ": " + element.outerHTML.slice(0, 120);
}"""
