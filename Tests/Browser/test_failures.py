"""Every failure of the endpoint and of the connection: what the form then says, and that a second try arrives."""

import itertools
import json
import re

from browser import DESKTOP, PHONE, BrowserTest, fill, press, preview

UNCONFIRMED = "We could not confirm your signature"
OFFLINE = "You are offline"
ADDRESS = "o'brien@lamps.foundation"
BUTTON = ".sign-form [type=submit]"
REPORT = ".form-report"

ROOTS = ["/", "/ar/"]
SCREENS = [PHONE, DESKTOP]
NAMES = ["plain", "both", "script"]
BY_SCRIPT = ["both", "script"]
WITHOUT_SCRIPT = ["plain", "both"]

#: Says in the console what the form shows, since a page cannot be asked while its next one is awaited; ten
#: times as fast as time goes; presses the button anew when the form has been in doubt for a while.
WATCH = """(() => {
  const wait = setTimeout;
  window.setTimeout = (work, time) => wait(work, time / 10);
  let last, again;
  setInterval(() => {
    const button = document.querySelector(".sign-form [type=submit]");
    if (!button) return;
    const report = document.querySelector(".form-report");
    const shown = JSON.stringify({
      button: button.textContent == report.dataset.signing ? "signing" : "ready",
      report: report.hidden ? "" : report.textContent == report.dataset.doubt ? "doubt" : "other",
      english: report.textContent.startsWith("We could not confirm your signature"),
      focus: report == document.activeElement,
      email: document.querySelector("#sign-email").value,
      note: !document.querySelector(".signed-note").hidden,
    });
    if (shown != last) console.info("form " + (last = shown));
    if (!report.hidden && !again) again = wait(() => button.click(), 1500);
  }, 50);
})()"""

#: Each language on each screen; and each of both once, where a test takes seconds.
EVERYWHERE = list(itertools.product(ROOTS, SCREENS))
CROSSWISE = [("/", PHONE), ("/ar/", DESKTOP)]


class FailingEndpoint(BrowserTest):
    """A form that is filled in and sent while the endpoint fails."""

    expected = ("Failed to load resource",)

    def setUp(self):
        super().setUp()
        self.addCleanup(preview().fail, "none")

    def each(self, names, places, test):
        """Runs a test for each kind of form at each place, with no signature yet."""
        for name, (root, screen) in itertools.product(names, places):
            with self.subTest(name=name, root=root, width=screen["viewport"]["width"]):
                preview().clear()
                test(name, f"{root}{name}/", screen)

    def attempt(self, trouble, path, **options):
        preview().fail(trouble)
        page = self.open(path, **options)
        fill(page)
        press(page)
        return page

    def open_cut_off(self, path, screen):
        """A filled form, and no way to the endpoint though the browser thinks itself online."""
        page = self.open(path, **screen)
        page.route("**/-/sign/**", lambda route: route.abort("internetdisconnected"))
        fill(page)
        return page

    def assert_says(self, page, word, english):
        """The report says one of the page's own sentences, has the focus, and the entries stay."""
        report = page.locator(REPORT)
        report.wait_for(state="visible")
        own = report.get_attribute(f"data-{word}")
        self.assertIn(own, report.inner_text())
        self.assertEqual(english in own, page.locator("html[lang=en]").count() == 1)
        self.assertTrue(report.evaluate("e => e === document.activeElement"))
        self.assert_entries_stay(page)
        self.assertFalse(page.locator(".signed-note").is_visible())
        self.assertEqual(page.locator(BUTTON).get_attribute("aria-disabled"), "false")

    def assert_entries_stay(self, page):
        self.assertEqual(page.input_value("#sign-email"), ADDRESS)
        self.assertTrue(page.is_checked("#sign-consent-yes"))
        self.assertNotEqual(page.input_value("#sign-country"), "")

    def assert_second_try_arrives(self, page):
        preview().fail("none")
        press(page)
        page.wait_for_url(re.compile("/share/$"))
        self.assertEqual(preview().outcomes()[0], "accepted")

    def is_by_script(self):
        """Whether the newest accepted request was made by the script."""
        page = preview().get("/-/signatures")
        newest = page[page.index('data-outcome="accepted"'):].split("</article>")[0]
        return "Accept: application/json" in newest

    def assert_own_answer(self, page):
        """The browser shows what the endpoint said, and the form is as it was when it comes back."""
        page.wait_for_url(re.compile("/-/sign/"))
        shown = page.inner_text("body")
        page.go_back()
        self.assert_entries_stay(page)
        self.assertFalse(page.locator(".signed-note").is_visible())
        return shown


class Failures(FailingEndpoint):
    """With JavaScript."""

    def test_a_refused_field_is_marked(self):
        def test(name, path, screen):
            page = self.attempt("field", path, **screen)
            page.locator("#sign-email[aria-invalid]").wait_for()
            self.assert_says(page, "check", "Nothing was sent yet")
            refused = page.locator(REPORT).get_attribute("data-refused")
            self.assertIn(refused, page.locator("#sign-email-error").text_content())
            if screen is PHONE:
                self.assert_accessible(page)
            self.assert_second_try_arrives(page)
            page.context.close()

        self.each(BY_SCRIPT, EVERYWHERE, test)

    def test_a_failure_keeps_the_entries_and_the_second_try_is_the_browsers(self):
        for trouble in ["server", "malformed"]:
            def test(name, path, screen):
                page = self.attempt(trouble, path, **screen)
                self.assert_says(page, "doubt", UNCONFIRMED)
                self.assert_second_try_arrives(page)
                self.assertEqual(self.is_by_script(), name == "script")
                page.context.close()

            self.each(BY_SCRIPT, EVERYWHERE, test)

    def test_a_plain_form_shows_the_endpoints_own_answer(self):
        for trouble, words in [("server", "Internal server error"), ("field", "email"), ("malformed", "")]:
            def test(name, path, screen):
                page = self.attempt(trouble, path, **screen)
                shown = self.assert_own_answer(page)
                self.assertIn(words, shown)
                self.assertEqual(page.locator(BUTTON).get_attribute("aria-disabled"), "false")
                self.assert_second_try_arrives(page)
                page.context.close()

            self.each(["plain"], EVERYWHERE, test)

    def test_no_answer_ends_after_twenty_seconds(self):
        def test(name, path, screen):
            page = self.open(**screen)
            page.clock.install()
            page.goto(preview().address + path)
            fill(page)
            preview().fail("silence")
            press(page)
            button = page.locator(BUTTON)
            signing = page.locator(REPORT).get_attribute("data-signing")
            self.assertEqual(button.inner_text(), signing)
            page.clock.fast_forward(19000)
            self.assertFalse(page.locator(REPORT).is_visible())
            self.assertEqual(button.inner_text(), signing)
            page.clock.fast_forward(2000)
            self.assert_says(page, "doubt", UNCONFIRMED)
            page.clock.resume()
            self.assert_second_try_arrives(page)
            page.context.close()

        self.each(BY_SCRIPT, EVERYWHERE, test)

    def test_no_answer_to_a_plain_form_ends_after_twenty_seconds_too(self):
        def test(name, path, screen):
            preview().fail("silence")
            page = self.open(**screen)
            page.add_init_script(WATCH)
            states = []
            page.on("console", lambda message: states.append(json.loads(message.text[5:]))
                    if message.text.startswith("form ") else None)
            page.goto(preview().address + path)
            fill(page)
            press(page)
            page.wait_for_timeout(1500)
            self.assertEqual(states[-1], dict(
                button="signing", report="", english=False, focus=False, email=ADDRESS, note=False
            ))
            self.wait(page, lambda: states[-1]["report"])
            self.assertEqual(states[-1], dict(
                button="ready", report="doubt", english=path[:4] != "/ar/", focus=True,
                email=ADDRESS, note=False,
            ))
            preview().fail("none")
            self.wait(page, lambda: page.url.endswith("/share/"))
            self.assertEqual(preview().outcomes(), ["accepted", "accepted"])
            page.context.close()

        self.each(["plain"], CROSSWISE, test)

    def wait(self, page, of):
        """Waits without asking the page."""
        for _ in range(100):
            if of():
                return
            page.wait_for_timeout(100)
        self.fail(page.url)

    def test_a_slow_answer_is_waited_for(self):
        def test(name, path, screen):
            self.wait_for_slow(path, screen, name != "plain")

        self.each(["plain", "script"], CROSSWISE[:1], test)
        self.each(["both"], CROSSWISE[1:], test)

    def wait_for_slow(self, path, screen, is_by_script):
        page = self.attempt("slow", path, **screen)
        if is_by_script:
            page.wait_for_timeout(4000)
            button = page.locator(BUTTON)
            self.assertEqual(button.inner_text(), page.locator(REPORT).get_attribute("data-signing"))
            self.assertFalse(page.locator(REPORT).is_visible())
        page.wait_for_url(re.compile("/share/$"), timeout=12000)
        self.assertEqual(preview().outcomes(), ["accepted"])
        self.assertEqual(self.messages, [])
        page.context.close()

    def test_offline_nothing_is_sent_and_the_page_says_so(self):
        def test(name, path, screen):
            page = self.open(path, **screen)
            fill(page)
            page.context.set_offline(True)
            press(page)
            self.assert_says(page, "offline", OFFLINE)
            page.context.set_offline(False)
            self.assertEqual(preview().outcomes(), [])
            self.assert_second_try_arrives(page)
            page.context.close()

        self.each(NAMES, EVERYWHERE, test)

    def test_offline_in_the_middle_is_not_taken_for_a_signature(self):
        def test(name, path, screen):
            page = self.open_cut_off(path, screen)
            press(page)
            self.assert_says(page, "doubt", UNCONFIRMED)
            page.unroute_all()
            self.assert_second_try_arrives(page)
            page.context.close()

        self.each(BY_SCRIPT, EVERYWHERE, test)

    def test_offline_in_the_middle_of_a_plain_form_the_browser_says_so(self):
        def test(name, path, screen):
            page = self.open_cut_off(path, screen)
            with page.expect_event("requestfailed"):
                press(page)
            page.wait_for_timeout(500)
            page.unroute_all()
            page.go_back()
            self.assert_entries_stay(page)
            self.assertFalse(page.locator(".signed-note").is_visible())
            self.assert_second_try_arrives(page)
            page.context.close()

        self.each(["plain"], EVERYWHERE, test)


class FailuresWithoutJavaScript(FailingEndpoint):
    """What the browser itself does: it shows the endpoint's answer, and the form is kept behind it."""

    def attempt(self, trouble, path, **options):
        return super().attempt(trouble, path, java_script_enabled=False, **options)

    def assert_entries_stay(self, page):
        self.assertEqual(page.input_value("#sign-email"), ADDRESS)
        self.assertTrue(page.is_checked("#sign-consent-yes"))

    def test_the_endpoints_own_answer_is_shown(self):
        for trouble, words in [("server", "Internal server error"), ("field", "email"), ("malformed", "")]:
            def test(name, path, screen):
                page = self.attempt(trouble, path, **screen)
                self.assertIn(words, self.assert_own_answer(page))
                self.assert_second_try_arrives(page)
                page.context.close()

            self.each(WITHOUT_SCRIPT, CROSSWISE, test)

    def test_while_no_answer_comes_the_form_stays_and_a_second_press_arrives(self):
        def test(name, path, screen):
            page = self.attempt("silence", path, **screen)
            page.wait_for_timeout(1500)
            self.assertEqual(page.url, preview().address + path)
            preview().fail("none")
            # The button has the focus, and the browser does not say so while it waits.
            page.keyboard.press("Enter")
            page.wait_for_url(re.compile("/share/$"))
            self.assertEqual(preview().outcomes(), ["accepted", "accepted"])
            page.context.close()

        self.each(WITHOUT_SCRIPT, EVERYWHERE, test)

    def test_a_slow_answer_is_waited_for(self):
        def test(name, path, screen):
            page = self.attempt("slow", path, **screen)
            page.wait_for_url(re.compile("/share/$"), timeout=12000)
            self.assertEqual(preview().outcomes(), ["accepted"])
            self.assertEqual(self.messages, [])

        self.each(["plain"], CROSSWISE[1:], test)
