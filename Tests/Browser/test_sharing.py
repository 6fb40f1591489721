"""The share links, the live count, the closing minute, videos."""

import json
import re
import urllib.parse

from browser import DESKTOP, PHONE, BrowserTest, fill, press, preview

STATS = "https://stats.row.example/"


class Sharing(BrowserTest):
    def test_the_address_is_copied_and_the_page_says_so(self):
        page = self.open(**DESKTOP)
        page.context.grant_permissions(["clipboard-read", "clipboard-write"])
        page.goto(preview().address + "/plain/share/")
        page.click(".channel-copy")
        page.locator(".share-status", has_text="Copied").wait_for(state="attached")
        copied = page.evaluate("navigator.clipboard.readText()")
        self.assertTrue(copied.endswith("/plain/?source=share-copy"), copied)
        self.assert_quiet()

    def test_the_browsers_own_sharing_takes_the_place_of_the_first_four(self):
        page = self.open(**PHONE)
        page.add_init_script("navigator.share = async (shared) => { window.shared = shared; };")
        for path in ["/plain/", "/plain/share/"]:
            page.goto(preview().address + path)
            first = page.locator("#share .channels").first
            self.assertEqual(first.locator(".channel:visible").count(), 1)
            first.locator(".channel-native").click()
            shared = page.evaluate("window.shared")
            self.assertRegex(shared["url"], r"/plain/\?source=\w+-native$")
        self.assertEqual(page.locator(".more-channels .channel-whatsapp").count(), 1)
        self.assert_accessible(page)
        self.assert_quiet()

    def test_without_it_nothing_is_moved(self):
        page = self.open("/plain/share/")
        self.assertEqual(page.locator("#share .channels").first.locator(".channel").count(), 4)
        self.assertFalse(page.locator(".channel-native").is_visible())

    def test_an_edited_message_goes_into_every_link_with_words(self):
        page = self.open("/plain/share/")
        page.fill("#share-message", "Mein Satz & “Wörter”\nzwei")
        for channel, name in [("whatsapp", "text"), ("x", "text"), ("telegram", "text")]:
            link = page.locator(f".channel-{channel}").get_attribute("href")
            query = urllib.parse.parse_qs(urllib.parse.urlsplit(link).query)
            self.assertTrue(query[name][0].startswith("Mein Satz & “Wörter”\nzwei"), link)
            self.assertIn(f"source=share-{channel}", query.get("url", query[name])[0])
        mail = page.locator(".channel-email").get_attribute("href")
        self.assertIn("zwei%0D%0Ahttp", mail)
        self.assertNotIn("source%3Dshare-facebookMein", page.content())
        self.assert_quiet()


class LiveCount(BrowserTest):
    def count(self, body, path="/plain/"):
        page = self.open(**DESKTOP)
        page.route(STATS + "**", lambda route: route.fulfill(
            body=body, headers={"Access-Control-Allow-Origin": "*"}
        ))
        with page.expect_response(STATS + "**"):
            page.goto(preview().address + path)
        page.wait_for_timeout(50)
        return page

    def test_a_larger_number_replaces_the_built_in_one(self):
        for body in ["312", json.dumps({"count": 312})]:
            page = self.count(body)
            self.assertEqual(page.locator(".progress-count").first.inner_text(), "312 signatures")
            self.assertIn("188 more", page.locator(".progress-goal").inner_text())
            self.assertFalse(page.locator(".counted-on").is_visible())
            self.assertEqual(page.evaluate("document.querySelector('progress').value"), 312)
            self.assert_quiet()

    def test_its_plural_form_is_the_languages(self):
        page = self.count("303", "/ar/plain/")
        self.assertEqual(page.locator(".progress-count").first.inner_text(), "303 توقيعات")

    def test_a_reached_goal_is_said(self):
        page = self.count("1234")
        self.assertEqual(page.locator(".progress-count").first.inner_text(), "1,234 signatures")
        self.assertEqual(page.locator(".progress-goal").inner_text(), "Goal of 500 reached")

    def test_it_appears_where_no_number_was_built_in_and_it_is_large_enough(self):
        page = self.count("101", "/script/")
        self.assertEqual(page.locator(".progress-count:visible").inner_text(), "101 signatures")
        self.assertEqual(self.count("99", "/script/").locator(".progress:visible").count(), 0)

    def test_anything_else_is_ignored(self):
        for body in ["12", "1e400", '"900"', "300.5", "{}", "null", "<b>", '{"count": "900"}', "-5"]:
            with self.subTest(body=body):
                page = self.count(body)
                self.assertEqual(
                    page.locator(".progress-count").first.inner_text(), "240 signatures"
                )
                self.assert_quiet()


class Page(BrowserTest):
    def test_a_petition_closes_at_its_minute(self):
        page = self.open(**DESKTOP)
        page.clock.install(time="2999-01-01T23:58:30Z")
        page.goto(preview().address + "/closing/")
        self.assertTrue(page.locator(".sign-form").is_visible())
        page.clock.fast_forward(120_000)
        page.locator("#outcome").wait_for(state="visible")
        self.assertFalse(page.locator(".sign-form").is_visible())
        self.assertEqual(page.locator("a[href='#sign']").count(), 0)
        self.assertEqual(
            page.locator(".prose .button[href='#outcome']").inner_text(), "See what happened"
        )
        self.assert_accessible(page)
        self.assert_quiet()

    def test_a_video_loads_nothing_before_it_is_pressed(self):
        page = self.open(**PHONE)
        asked = []
        page.on("request", lambda request: asked.append(request.url))
        page.goto(preview().address + "/plain/")
        self.assertFalse([url for url in asked if "youtube" in url])
        page.locator(".video-link").click()
        frame = page.locator(".video iframe")
        self.assertIn("https://www.youtube-nocookie.com/embed/aaaaaaaaaaa", frame.get_attribute("src"))
        self.assertEqual(frame.get_attribute("title"), "A boat")
        page.wait_for_timeout(200)
        hosts = {urllib.parse.urlsplit(url).hostname for url in asked} - {"127.0.0.1"}
        self.assertLessEqual(hosts, {"www.youtube-nocookie.com", "stats.row.example"})

    def test_a_page_works_at_another_origin_than_its_own(self):
        other = preview().address.replace("127.0.0.1", "localhost")
        for name, root, screen in [("plain", "/", PHONE), ("both", "/ar/", DESKTOP), ("script", "/", PHONE)]:
            with self.subTest(name=name):
                preview().clear()
                page = self.open(f"{root}{name}/", base=other, **screen)
                picker = page.locator(".languages a").first.get_attribute("href")
                self.assertRegex(picker, "^http://localhost:")
                fill(page)
                press(page)
                page.wait_for_url(re.compile("/share/$"))
                self.assertEqual(preview().outcomes(), ["accepted"])
                self.assert_quiet()
