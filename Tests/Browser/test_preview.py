"""What a writer sees while she types."""

import os

from browser import DESKTOP, BrowserTest, preview


class Writing(BrowserTest):
    expected = ("Failed to load resource", "Failed to load")

    def setUp(self):
        super().setUp()
        if not preview().follows:
            self.skipTest("this preview does not follow changes")

    def edit(self, old, new, path="content/campaigns/plain/campaign.md"):
        file = preview().folder / path
        text = file.read_text(encoding="utf-8")
        self.assertIn(old, text)
        self.addCleanup(file.write_text, text, encoding="utf-8")
        beside = file.with_suffix(".tmp~")
        beside.write_text(text.replace(old, new), encoding="utf-8")
        os.replace(beside, file)

    def test_a_save_shows_and_keeps_what_was_typed(self):
        page = self.open("/plain/", **DESKTOP)
        page.fill("#sign-name", "Half a na")
        page.check("#sign-consent-no")
        # What ticking the box scrolled, smoothly, must be over first.
        page.wait_for_timeout(800)
        page.evaluate("scrollTo({top: 400, behavior: 'instant'})")
        page.wait_for_timeout(200)
        self.assertAlmostEqual(page.evaluate("scrollY"), 400, delta=2)
        self.edit("dark at night", "darker every night")
        page.locator("text=darker every night").wait_for()
        self.assertEqual(page.input_value("#sign-name"), "Half a na")
        self.assertTrue(page.is_checked("#sign-consent-no"))
        # Asked again and again from here: the page's policy forbids a function made of text.
        for _ in range(50):
            if abs(page.evaluate("scrollY") - 400) < 2:
                break
            page.wait_for_timeout(100)
        self.assertAlmostEqual(page.evaluate("scrollY"), 400, delta=2)

    def test_a_mistake_lies_over_the_page_and_goes_away_when_it_is_mended(self):
        page = self.open("/plain/", **DESKTOP)
        self.edit("goal: 500", "goal: <b>many</b>")
        panel = page.locator("#placard-mistakes")
        panel.wait_for()
        self.assertIn("campaign.md:", panel.inner_text())
        self.assertIn("<b>many</b>", panel.inner_text())
        self.assertEqual(panel.locator("b").count(), 0)
        self.assert_accessible(page)
        self.edit("goal: <b>many</b>", "goal: 600")
        panel.wait_for(state="detached")
        page.locator("text=more to reach 600").wait_for()


class Signatures(BrowserTest):
    def test_the_list_of_test_signatures_is_accessible(self):
        page = self.open("/-/signatures")
        self.assert_accessible(page)
        self.assert_quiet()
