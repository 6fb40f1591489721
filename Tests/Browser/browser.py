"""Chromium as a supporter uses it, and everything that must never appear in its console."""

import functools
import http.server
import os
import pathlib
import re
import shutil
import threading
import unittest

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

from preview import Preview

PHONE = {"viewport": {"width": 360, "height": 640}, "is_mobile": True, "has_touch": True}
DESKTOP = {"viewport": {"width": 1280, "height": 900}}
AXE = Axe()

VIOLATIONS = """
addEventListener("securitypolicyviolation", (event) =>
  console.error("policy: " + event.violatedDirective + " " + event.blockedURI));
"""


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
        # The preview's stream of changes ends with each page, which is no fault of the page.
        if "/-/events" in url:
            return
        if message.type == "error" and not message.text.startswith(self.expected or ("\0",)):
            self.messages.append(f"{message.text} {url}")

    def setUp(self):
        self.messages = []

    def assert_quiet(self):
        self.assertEqual(self.messages, [])

    def assert_accessible(self, page, name=""):
        """axe-core finds nothing: neither violations nor what it could not decide on colours."""
        results = AXE.run(page).response
        found = [
            f"{name} {rule['id']}: {node['html'][:160]}"
            for rule in results["violations"]
            for node in rule["nodes"]
        ]
        self.assertEqual(found, [])


class Handler(http.server.SimpleHTTPRequestHandler):
    """A static host."""

    def log_message(self, *words):
        pass

    def do_POST(self):
        self.send_error(405)


def static_server(folder):
    """Serves a folder on a free port; gives the address."""
    handler = functools.partial(Handler, directory=str(pathlib.Path(folder)))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}"


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
