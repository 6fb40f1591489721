"""Runs the browser tests: all, or those whose names hold one of the given words."""

import pathlib
import sys
import unittest

sys.dont_write_bytecode = True
FOLDER = pathlib.Path(__file__).parent
sys.path.insert(0, str(FOLDER))


def main(words):
    loader = unittest.TestLoader()
    if words:
        loader.testNamePatterns = [f"*{word}*" for word in words]
    result = unittest.TextTestRunner(verbosity=2).run(loader.discover(str(FOLDER)))
    from browser import chromium, preview

    if preview.cache_info().currsize:
        preview().close()
    if chromium.cache_info().currsize:
        chromium().close()
    return 0 if result.wasSuccessful() and result.testsRun else 1


if __name__ == "__main__":
    code = main(sys.argv[1:])
    sys.stdout.flush()
    sys.stderr.flush()
    import os

    os._exit(code)
