"""What the form says when something is missing or goes wrong."""

import re

from browser import DESKTOP, PHONE, BrowserTest, fill, press, preview

UNCONFIRMED = "We could not confirm your signature"


class Mistakes(BrowserTest):
    def test_an_empty_form_is_summed_up_above_and_marked_below(self):
        for path, title in [("/plain/", "Nothing was sent yet"), ("/ar/plain/", "لم يُرسَل شيء بعد")]:
            for screen in [PHONE, DESKTOP]:
                with self.subTest(path=path, width=screen["viewport"]["width"]):
                    preview().clear()
                    page = self.open(path, **screen)
                    press(page)
                    report = page.locator(".form-report")
                    self.assertIn(title, report.inner_text())
                    self.assertTrue(report.evaluate("e => e === document.activeElement"))
                    self.assertTrue(in_sight(report))
                    self.assertEqual(report.locator("a").count(), 4)
                    self.assertEqual(page.locator("[aria-invalid]").count(), 4)
                    described = page.locator("#sign-email").get_attribute("aria-describedby")
                    self.assertTrue(page.locator(f"#{described}").is_visible())
                    self.assert_accessible(page, path)
                    report.locator("a").nth(1).click()
                    focused = page.locator("#sign-email")
                    self.assertTrue(focused.evaluate("e => e === document.activeElement"))
                    self.assertTrue(in_sight(focused))
                    page.keyboard.type("a")
                    self.assertEqual(focused.get_attribute("aria-invalid"), None)
                    self.assertEqual(preview().outcomes(), [])
                    self.assert_quiet()

    def test_no_valid_address_is_refused_and_no_wrong_one_passes(self):
        page = self.open("/both/")
        for address in ["o'brien@x.foundation", "a+b@sub.x.example", "ünï@bücher.example"]:
            fill(page, address)
            page.fill("#sign-name", "")
            press(page)
            self.assertEqual(page.locator("[aria-invalid]").count(), 1, address)
        for address in ["ada", "ada@", "@x.example", "a b@x.example"]:
            page.fill("#sign-email", address)
            press(page)
            self.assertEqual(page.locator("#sign-email[aria-invalid]").count(), 1, address)

    def test_a_postcode_follows_the_chosen_country(self):
        page = self.open("/plain/")
        page.fill("#sign-name", "")
        for country, text, isRight in [
            ("", "anything", True), ("BE", "1000", True), ("BE", "B-1000", True),
            ("BE", "١٠٠٠", True), ("BE", "10000", False), ("GB", "sw1a 1aa", True),
            ("GB", "12345", False), ("US", "12345-6789", True), ("IE", "D02 AF30", True),
            ("HK", "none", True),
        ]:
            page.select_option("#sign-country", country)
            page.fill("#sign-postcode", text)
            press(page)
            marked = page.locator("#sign-postcode[aria-invalid]").count()
            self.assertEqual(marked, 0 if isRight else 1, f"{country} {text}")

    def test_a_slip_in_the_address_is_offered_and_never_forced(self):
        page = self.open("/plain/")
        for typed, offered in [
            ("ada@gmial.com", "ada@gmail.com"), ("ada@gmail.con", "ada@gmail.com"),
            ("ada@yaho.com", "ada@yahoo.com"), ("ada@hotmaill.com", "ada@hotmail.com"),
            ("ada@gmail.com", None), ("ada@mail.com", None), ("ada@gmx.ch", None),
            ("ada@lamps.example", None), ("ada", None), ("", None),
        ]:
            page.fill("#sign-email", typed)
            page.locator("#sign-email").blur()
            offer = page.locator(".field output button")
            self.assertEqual(offer.inner_text() if offer.count() else None, offered, typed)
        page.fill("#sign-email", "ada@gmial.com")
        page.locator("#sign-email").blur()
        offer = page.locator(".field output button")
        self.assert_accessible(page)
        offer.click()
        self.assertEqual(page.input_value("#sign-email"), "ada@gmail.com")
        self.assertEqual(offer.count(), 0)


class Failures(BrowserTest):
    expected = ("Failed to load resource",)

    def setUp(self):
        super().setUp()
        self.addCleanup(preview().fail, "none")

    def attempt(self, trouble, name="both"):
        preview().fail(trouble)
        page = self.open(f"/{name}/")
        fill(page)
        press(page)
        return page

    def test_a_refused_field_is_marked(self):
        for name in ["both", "script"]:
            with self.subTest(name=name):
                page = self.attempt("field", name)
                page.locator("#sign-email[aria-invalid]").wait_for()
                text = page.locator(".form-report").inner_text()
                self.assertIn("not accepted", text)
                self.assertEqual(page.input_value("#sign-email"), "o'brien@lamps.foundation")
                self.assert_accessible(page)

    def test_a_failure_keeps_the_entries_and_the_second_try_is_the_browsers(self):
        for trouble in ["server", "malformed"]:
            for name in ["both", "script"]:
                with self.subTest(trouble=trouble, name=name):
                    preview().clear()
                    page = self.attempt(trouble, name)
                    report = page.locator(".form-report")
                    report.wait_for(state="visible")
                    self.assertIn(UNCONFIRMED, report.inner_text())
                    self.assertTrue(report.evaluate("e => e === document.activeElement"))
                    self.assertEqual(page.input_value("#sign-email"), "o'brien@lamps.foundation")
                    preview().fail("none")
                    press(page)
                    page.wait_for_url(re.compile("/share/$"))
                    isByScript = "Accept: application/json" in accepted()
                    self.assertEqual(isByScript, name == "script")

    def test_a_plain_form_shows_the_endpoints_own_answer(self):
        page = self.attempt("server", "plain")
        page.wait_for_url(re.compile("/-/sign/"))
        self.assertIn("Internal server error", page.content())
        page.go_back()
        self.assertEqual(page.locator(".sign-form [type=submit]").inner_text(), "Sign the petition")
        self.assertFalse(page.locator(".signed-note").is_visible())

    def test_no_answer_ends_after_twenty_seconds(self):
        preview().fail("silence")
        for name in ["both", "script"]:
            with self.subTest(name=name):
                page = self.open()
                page.clock.install()
                page.goto(preview().address + f"/{name}/")
                fill(page)
                press(page)
                button = page.locator(".sign-form [type=submit]")
                self.assertEqual(button.inner_text(), "Signing…")
                page.clock.fast_forward(19000)
                self.assertFalse(page.locator(".form-report").is_visible())
                page.clock.fast_forward(2000)
                page.locator(".form-report").wait_for(state="visible")
                self.assertIn(UNCONFIRMED, page.locator(".form-report").inner_text())
                self.assertEqual(page.input_value("#sign-email"), "o'brien@lamps.foundation")
                self.assertEqual(button.get_attribute("aria-disabled"), "false")
                page.context.close()

    def test_a_slow_answer_is_waited_for(self):
        for name in ["plain", "both"]:
            with self.subTest(name=name):
                preview().clear()
                page = self.attempt("slow", name)
                if name == "both":
                    page.wait_for_timeout(4000)
                    button = page.locator(".sign-form [type=submit]")
                    self.assertEqual(button.inner_text(), "Signing…")
                    self.assertFalse(page.locator(".form-report").is_visible())
                page.wait_for_url(re.compile("/share/$"), timeout=12000)
                self.assertEqual(preview().outcomes(), ["accepted"])
                self.assertEqual(self.messages, [])

    def test_offline_nothing_is_sent_and_the_page_says_so(self):
        for name in ["plain", "both"]:
            with self.subTest(name=name):
                preview().clear()
                page = self.open(f"/{name}/")
                fill(page)
                page.context.set_offline(True)
                press(page)
                self.assertIn("You are offline", page.locator(".form-report").inner_text())
                page.context.set_offline(False)
                self.assertEqual(preview().outcomes(), [])
                press(page)
                page.wait_for_url(re.compile("/share/$"))

    def test_offline_in_the_middle_is_not_taken_for_a_signature(self):
        page = self.open("/both/")
        page.route("**/-/sign/**", lambda route: route.abort("internetdisconnected"))
        fill(page)
        press(page)
        page.locator(".form-report").wait_for(state="visible")
        self.assertIn(UNCONFIRMED, page.locator(".form-report").inner_text())
        self.assertEqual(page.input_value("#sign-email"), "o'brien@lamps.foundation")
        self.assertFalse(page.locator(".signed-note").is_visible())


def accepted():
    """The newest accepted request, as the page with the signatures shows it."""
    page = preview().get("/-/signatures")
    return page[page.index('data-outcome="accepted"'):].split("</article>")[0]


def in_sight(locator):
    """Whether an element's upper edge is on the screen and nothing covers it."""
    return locator.evaluate(
        """(element) => {
          const box = element.getBoundingClientRect();
          const top = document.elementFromPoint(box.left + box.width / 2, box.top + 8);
          return box.top >= 0 && box.top < innerHeight && (top === element || element.contains(top));
        }"""
    )
