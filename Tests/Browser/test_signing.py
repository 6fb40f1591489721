"""Read, sign, share: for each kind of endpoint, language and screen, with and without JavaScript."""

import re

from browser import DESKTOP, PHONE, BrowserTest, fill, press, preview

#: Each kind of form, each language, each screen.
KINDS_AND_PLACES = [
    ("plain", "/", DESKTOP), ("plain", "/ar/", PHONE), ("both", "/", PHONE), ("both", "/ar/", DESKTOP),
    ("script", "/", DESKTOP), ("script", "/ar/", PHONE),
]


class Signing(BrowserTest):
    def sign(self, path, **options):
        preview().clear()
        page = self.open(path, **options)
        page.locator("a[href='#sign']").first.click() if "is_mobile" in options else None
        fill(page)
        press(page)
        page.wait_for_url(re.compile("/share/$"))
        self.assertEqual(preview().outcomes(), ["accepted"])
        self.assert_quiet()
        return page

    def test_a_signature_arrives_from_every_kind_of_form_language_and_screen(self):
        for name in ["plain", "both", "script"]:
            for root in ["/", "/ar/"]:
                for screen in [PHONE, DESKTOP]:
                    with self.subTest(name=name, root=root, width=screen["viewport"]["width"]):
                        page = self.sign(f"{root}{name}/", **screen)
                        share = page.locator(".channel-whatsapp").get_attribute("href")
                        self.assertIn("source%3Dshare-whatsapp", share)
                        page.context.close()

    def test_a_signature_arrives_without_javascript(self):
        for name in ["plain", "both"]:
            for root in ["/", "/ar/"]:
                with self.subTest(name=name, root=root):
                    page = self.sign(f"{root}{name}/", **PHONE, java_script_enabled=False)
                    self.assertTrue(page.locator(".thanks h1").is_visible())

    def test_without_javascript_a_form_for_the_script_says_whom_to_write_to(self):
        page = self.open("/script/", **PHONE, java_script_enabled=False)
        self.assertIn("hello@row.example", page.locator(".sign .notice-box").inner_text())

    def test_the_page_knows_that_it_was_signed_on_this_device(self):
        for name, root, screen in KINDS_AND_PLACES:
            with self.subTest(name=name, root=root):
                page = self.sign(f"{root}{name}/", **screen)
                page.go_back()
                note = page.locator(".signed-note")
                note.wait_for(state="visible")
                words = "Signed on this device" if root == "/" else "هذا الجهاز"
                self.assertIn(words, note.inner_text())
                button = page.locator(".sign-form [type=submit]")
                self.assertEqual(button.get_attribute("aria-disabled"), "false")
                stored = page.evaluate("JSON.stringify(sessionStorage) + JSON.stringify(localStorage)")
                self.assertNotIn("Ada", stored)
                self.assertNotIn("lamps", stored)

    def test_a_share_page_from_a_friend_says_nothing_of_a_signature(self):
        page = self.open("/plain/share/")
        page.goto(preview().address + "/plain/")
        self.assertFalse(page.locator(".signed-note").is_visible())

    def test_two_presses_make_one_signature(self):
        for name, root, screen in KINDS_AND_PLACES:
            with self.subTest(name=name, root=root):
                preview().clear()
                preview().fail("slow")
                self.addCleanup(preview().fail, "none")
                page = self.open(f"{root}{name}/", **screen)
                fill(page)
                button = page.locator(".sign-form [type=submit]")
                page.evaluate(
                    "() => { const b = document.querySelector('.sign-form [type=submit]');"
                    " b.click(); b.click(); }"
                )
                page.wait_for_timeout(600)
                self.assertEqual(len(preview().outcomes()), 1)
                if name != "plain":
                    signing = page.locator(".form-report").get_attribute("data-signing")
                    self.assertEqual(button.inner_text(), signing)
                    self.assertEqual(button.get_attribute("aria-disabled"), "true")
                page.context.close()

    def test_parameters_travel_as_the_lists_say(self):
        preview().clear()
        page = self.open("/both/?source=newsletter&utm_campaign=w%C3%ADnter&email=a@b.example&Full-Name=Ada")
        self.assertNotIn("email", page.url)
        self.assertNotIn("Ada", page.url)
        self.assertIn("source=newsletter", page.url)
        other = page.locator(".languages a").first.get_attribute("href")
        self.assertIn("source=newsletter", other)
        self.assertNotIn("b.example", other)
        fill(page)
        press(page)
        page.wait_for_url(re.compile("/share/$"))
        sent = preview().get("/-/signatures")
        self.assertIn("source=newsletter", sent)
        self.assertIn("w%C3%ADnter", sent)
        self.assertNotIn("b.example", sent)

    def test_the_chosen_answer_travels_as_it_was_shown(self):
        preview().clear()
        page = self.open("/both/")
        fill(page, consent="no")
        press(page)
        page.wait_for_url(re.compile("/share/$"))
        sent = preview().get("/-/signatures")
        self.assertIn("May+we+write+to+you%3F+No%2C+only+count+me", sent)

    def test_the_keyboard_alone_can_sign(self):
        preview().clear()
        page = self.open("/both/")
        page.focus("#sign-name")
        for keys in ["Ada", "Tab", "ada@lamps.example", "Tab", "Bel", "Tab", "Tab"]:
            page.keyboard.press(keys) if keys == "Tab" else page.keyboard.type(keys)
        page.keyboard.press("Space")
        page.keyboard.press("Tab")
        while page.evaluate("document.activeElement.type") != "submit":
            self.assertTrue(page.evaluate("!!document.activeElement.closest('.sign')"))
            page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        page.wait_for_url(re.compile("/share/$"))
        self.assertEqual(preview().outcomes(), ["accepted"])
