"""What the form says when something is missing or looks wrong."""

from browser import DESKTOP, PHONE, BrowserTest, fill, press, preview


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


def in_sight(locator):
    """Whether an element's upper edge is on the screen and nothing covers it."""
    return locator.evaluate(
        """(element) => {
          const box = element.getBoundingClientRect();
          const top = document.elementFromPoint(box.left + box.width / 2, box.top + 8);
          return box.top >= 0 && box.top < innerHeight && (top === element || element.contains(top));
        }"""
    )
