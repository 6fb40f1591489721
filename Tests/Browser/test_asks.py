"""What a reader is asked to give: by the region of the browser's language, and by the page's without it."""

from browser import BrowserTest, preview
from test_pages import example


class Asks(BrowserTest):
    def links(self, path, locale, **options):
        """The words and addresses of the links in a text that ask for a gift."""
        page = self.open(path, locale=locale, **options)
        links = page.locator(".prose a[href*='/give']")
        self.assert_quiet()
        return [(link.inner_text(), link.get_attribute("href")) for link in links.all()]

    def test_the_readers_region_decides(self):
        for locale, usual, more, code in [
            ("en-GB", "£2", "£34", "GBP"), ("en-CA", "CA$4", "CA$67", "CAD"),
            ("fr-CA", "CA$4", "CA$67", "CAD"), ("en-US", "$3", "$50", "USD"),
        ]:
            with self.subTest(locale=locale):
                first, second = self.links("/plain/", locale)
                words = f"chip in {usual}, or {usual} more"
                number, large = (text.strip("CA$£") for text in (usual, more))
                self.assertEqual(first, (words, f"https://row.example/give?{number}-{code}"))
                self.assertEqual(second, (f"or much {more}", f"https://row.example/give?{large}-{code}"))

    def test_emphasis_in_the_words_stays(self):
        page = self.open("/plain/", locale="en-GB")
        self.assertEqual(page.locator(".prose a strong em").inner_text(), "in")

    def test_amounts_are_written_in_the_pages_language(self):
        first, _ = self.links("/ar/plain/", "ar-CA")
        self.assertIn("CA$", first[0])
        self.assertTrue(first[1].endswith("?4-CAD"))

    def test_without_a_region_or_an_ask_for_it_the_page_stays_as_it_is(self):
        built = self.links("/plain/", "en-CA", java_script_enabled=False)
        self.assertIn("$3", built[0][0])
        for locale in ["en", "en-IN", "es-419", "zh-Hans", "ca"]:
            self.assertEqual(self.links("/plain/", locale), built, locale)

    def test_the_donation_section_and_its_button_follow(self):
        _, address = example()
        for locale, shown in [("en-GB", "£3"), ("en-CA", "CA$4"), ("en", "$3")]:
            page = self.open(address + "/faces-are-not-tickets/", base="", locale=locale)
            for link in page.locator("[data-asks]").all():
                self.assertIn(shown, link.inner_text())
                self.assertNotIn("$3" if shown != "$3" else "£", link.inner_text())
            self.assertGreaterEqual(page.locator("[data-asks]").count(), 2)
