"""Read, sign, share in the browsers that are named: Firefox, WebKit. Their pictures lie in PICTURES."""

import os
import pathlib
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).parent))

import other_browsers
from hosts import form_service, static_server
from preview import ROOT, Preview, build_for

PICTURES = ROOT / ".build/browser-tests/pictures"
BUTTON = ".sign-form [type=submit]"
FIELDS = ["#sign-name", "#sign-first-name"]
ADDRESS = "o'brien@lamps.foundation"


class Journey:
    """What a supporter does in one browser, with its scripts or without."""

    kind = None
    has_scripts = True

    @classmethod
    def setUpClass(cls):
        cls.preview = Preview()
        cls.addClassCleanup(cls.preview.close)
        cls.browser = cls.kind(cls.has_scripts)
        cls.addClassCleanup(cls.browser.close)

    def setUp(self):
        self.preview.fail("none")
        self.preview.clear()
        self.browser.complaints()

    def read(self, address):
        """Opens a petition as a phone shows it, and goes to its form."""
        self.browser.open(address)
        self.assertEqual(self.browser.run("return [innerWidth, innerHeight]"), [360, 640])
        self.assertTrue(self.browser.is_visible("h1"))
        self.assertLessEqual(self.browser.run("return document.documentElement.scrollWidth"), 360)
        self.picture(address, "top")
        self.browser.click("a[href='#sign']")
        self.assertTrue(self.browser.address.endswith("#sign"))

    def fill(self):
        for field in FIELDS:
            if self.browser.all(field):
                self.browser.type(field, "Ada Lind")
        self.browser.type("#sign-email", ADDRESS)
        self.browser.click("#sign-country option:nth-child(6)")
        self.browser.click("#sign-consent-yes")

    def sign(self, address):
        """Reads and signs, and looks at the page for sharing."""
        self.read(address)
        self.fill()
        self.picture(address, "form")
        self.browser.click(BUTTON)
        self.browser.wait("the share page", lambda: self.browser.address.endswith("/share/"))
        self.browser.wait("its thanks", lambda: self.browser.is_visible(".thanks h1"))
        self.assertLessEqual(self.browser.run("return document.documentElement.scrollWidth"), 360)
        link = self.browser.one(".channel-whatsapp").get_attribute("href")
        self.assertTrue(link.startswith("https://api.whatsapp.com/send?text="), link)
        self.assertIn("source%3Dshare-whatsapp", link)
        self.picture(self.browser.address, "share")

    def picture(self, address, what):
        """Keeps what the browser shows, for people to look at."""
        PICTURES.mkdir(parents=True, exist_ok=True)
        page = address.split("/", 3)[3].strip("/").replace("/", "-")
        way = "" if self.has_scripts else "-without-scripts"
        name = f"{self.kind.__name__}{way}-{page}-{what}.png".lower()
        (PICTURES / name).write_bytes(self.browser.picture())

    def assert_quiet(self):
        self.assertEqual(self.browser.complaints(), [])

    def test_a_signature_arrives_in_both_directions_of_writing(self):
        for name in ["plain", "both"] + ["script"] * self.has_scripts:
            for root in ["/", "/ar/"]:
                with self.subTest(name=name, root=root):
                    self.preview.clear()
                    self.sign(f"{self.preview.address}{root}{name}/")
                    self.assertEqual(self.preview.outcomes(), ["accepted"])
                    self.assert_quiet()

    def test_the_built_site_signs_at_a_service_of_another_origin(self):
        service = form_service()
        with tempfile.TemporaryDirectory(prefix="placard-smoke-") as folder:
            output = pathlib.Path(folder) / "output"
            address = static_server(output)
            build_for(folder, address, service.address)
            for root, language in [("/", "en"), ("/ar/", "ar")]:
                with self.subTest(root=root):
                    self.sign(f"{address}{root}plain/")
                    signature = service.signatures[-1]
                    self.assertEqual(signature["language"], language)
                    self.assertEqual(signature["email"], ADDRESS)
                    self.assertTrue(signature["consent_text"])
                    self.assert_quiet()
            self.assertEqual(len(service.signatures), 2)


class WithScripts(Journey):
    def test_an_empty_form_is_summed_up_above(self):
        for root, title in [("/", "Nothing was sent yet"), ("/ar/", "لم يُرسَل شيء بعد")]:
            with self.subTest(root=root):
                self.read(f"{self.preview.address}{root}plain/")
                self.browser.click(BUTTON)
                self.assertIn(title, self.browser.text(".form-report"))
                focused = "return document.activeElement.className"
                self.assertEqual(self.browser.run(focused), "form-report")
                self.assertEqual(len(self.browser.all("[aria-invalid]")), 4)
                self.picture(f"{self.preview.address}{root}plain/", "mistakes")
        self.assertEqual(self.preview.outcomes(), [])
        self.assert_quiet()

    def test_a_failure_keeps_the_entries_and_another_try_arrives(self):
        self.preview.fail("malformed")
        self.read(f"{self.preview.address}/both/")
        self.fill()
        self.browser.click(BUTTON)
        self.browser.wait("a report", lambda: self.browser.is_visible(".form-report"))
        self.assertIn("could not confirm", self.browser.text(".form-report"))
        self.assertEqual(self.browser.run("return document.querySelector('#sign-email').value"), ADDRESS)
        self.preview.fail("none")
        self.browser.click(BUTTON)
        self.browser.wait("the share page", lambda: self.browser.address.endswith("/share/"))

    def test_the_page_is_usable_after_the_back_button_and_knows_that_it_was_signed(self):
        for name in ["plain", "both"]:
            with self.subTest(name=name):
                self.sign(f"{self.preview.address}/{name}/")
                self.browser.back()
                self.browser.wait("a note", lambda: self.browser.is_visible(".signed-note"))
                self.assertEqual(self.browser.text(BUTTON), "Sign the petition")
                disabled = self.browser.one(BUTTON).get_attribute("aria-disabled")
                self.assertEqual(disabled, "false")

    def test_an_edited_message_goes_into_the_links(self):
        self.browser.open(f"{self.preview.address}/plain/share/")
        self.browser.type("#share-message", "Mein Satz & zwei")
        link = self.browser.one(".channel-whatsapp").get_attribute("href")
        self.assertIn("text=Mein%20Satz%20%26%20zwei", link)
        self.assert_quiet()


class WithoutScripts(Journey):
    has_scripts = False

    def test_a_form_for_the_script_says_whom_to_write_to(self):
        self.browser.open(f"{self.preview.address}/script/")
        self.assertIn("hello@row.example", self.browser.text(".sign .notice-box"))

    def test_an_empty_form_is_not_sent(self):
        self.read(f"{self.preview.address}/plain/")
        self.browser.click(BUTTON)
        self.assertTrue(self.browser.address.endswith("/plain/#sign"))
        self.assertEqual(self.preview.outcomes(), [])


def tests(names):
    """A class of tests for each browser, with and without its scripts."""
    for name in names:
        for way in [WithScripts, WithoutScripts]:
            members = {"kind": getattr(other_browsers, name)}
            case = type(name + way.__name__, (way, unittest.TestCase), members)
            yield unittest.defaultTestLoader.loadTestsFromTestCase(case)


if __name__ == "__main__":
    result = unittest.TextTestRunner(verbosity=2).run(unittest.TestSuite(tests(sys.argv[1:])))
    print(f"Pictures: {PICTURES.relative_to(ROOT)}")
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(0 if result.wasSuccessful() and result.testsRun else 1)
