"""Chromium as a supporter uses it, and everything that must never appear in its console."""

import functools
import os
import re
import shutil
import unittest

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

from preview import Preview

NARROW = {"viewport": {"width": 320, "height": 256}}
PHONE = {"viewport": {"width": 360, "height": 640}, "is_mobile": True, "has_touch": True}
DESKTOP = {"viewport": {"width": 1280, "height": 900}}
AXE = Axe()

VIOLATIONS = """
addEventListener("securitypolicyviolation", (event) =>
  console.error("policy: " + event.violatedDirective + " " + event.blockedURI));
"""


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


@functools.cache
def chromium():
    """The one browser of a run."""
    path = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    return sync_playwright().start().chromium.launch(executable_path=path, args=["--no-sandbox"])


@functools.cache
def preview():
    """The one preview of a run; each test clears what it left."""
    return Preview()


class BrowserTest(unittest.TestCase):
    """A test with a page whose console must stay empty."""

    #: What a test expects in the console, as beginnings of messages.
    expected = ()

    def open(self, path="", base=None, **options):
        """A page in a context of its own; nothing leaves this machine."""
        context = chromium().new_context(**{"reduced_motion": "reduce", **(options or DESKTOP)})
        self.addCleanup(context.close)
        context.set_default_timeout(8000)
        context.add_init_script(VIOLATIONS)
        context.route("https://stats.row.example/**", lambda route: route.fulfill(
            body="0", headers={"Access-Control-Allow-Origin": "*"}
        ))
        context.route(lambda url: not re.match("http://(127.0.0.1|localhost)[:/]|https://stats.row", url), lambda route: route.abort())
        page = context.new_page()
        self.messages = []
        page.on("console", lambda message: self.note(message))
        page.on("pageerror", lambda error: self.messages.append(str(error)))
        if path:
            page.goto((preview().address if base is None else base) + path)
        return page

    def note(self, message):
        url = message.location.get("url", "")
        if message.type == "error" and not message.text.startswith(self.expected or ("\0",)):
            self.messages.append(f"{message.text} {url}")

    def setUp(self):
        self.messages = []

    def assert_quiet(self):
        self.assertEqual(self.messages, [])

    def assert_focus_in_sight(self, page, name="", steps=60):
        """The Tab key alone: whatever has the focus is on the screen and under nothing else."""
        for _ in range(steps):
            page.keyboard.press("Tab")
            self.assertIsNone(page.evaluate(HIDDEN_FOCUS), name)

    def assert_narrow(self, page, name=""):
        """A screen of 1280 pixels at 400 %: nothing has to be scrolled sideways."""
        self.assertLessEqual(page.evaluate("document.documentElement.scrollWidth"), 320, name)

    def assert_visible_in_forced_colours(self, page, selector):
        """What has only a background otherwise has a border where colours are the reader's own."""
        width = page.locator(selector).first.evaluate("e => getComputedStyle(e).borderBottomWidth")
        self.assertNotEqual(width, "0px", selector)

    def assert_accessible(self, page, name=""):
        """axe-core finds nothing: neither violations nor what it could not decide on colours."""
        results = AXE.run(page).response
        found = [
            f"{name} {rule['id']}: {node['html'][:160]}"
            for rule in results["violations"]
            for node in rule["nodes"]
        ]
        self.assertEqual(found, [])


def fill(page, email="o'brien@lamps.foundation", consent="yes"):
    """Fills in a sign form as a supporter does."""
    for name, text in [("name", "Ada Lind"), ("first-name", "Ada")]:
        if page.locator(f"#sign-{name}").count():
            page.fill(f"#sign-{name}", text)
    page.fill("#sign-email", email)
    page.select_option("#sign-country", index=5)
    page.check(f"#sign-consent-{consent}")


def press(page):
    """Presses the form's button."""
    page.locator(".sign-form [type=submit]").click(no_wait_after=True)
