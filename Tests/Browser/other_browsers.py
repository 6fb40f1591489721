"""Firefox and WebKit behind one face: what a supporter does, and what the console must not say."""

import base64
import os
import pathlib
import shutil
import socket
import subprocess
import tempfile
import time

import urllib3
from marionette_driver.marionette import Marionette
from selenium import webdriver

SCREEN = (360, 640)
CSS = "css selector"

#: Where nobody listens: what is not this machine cannot be reached.
NOWHERE = "127.0.0.1:9"
STATISTICS = "stats.row.example"


class OtherBrowser:
    """A window of a phone's size; what both drivers have in common, by their common names."""

    #: What a browser says that is the tests' own doing.
    expected = (STATISTICS,)

    def run(self, script):
        return self.driver.execute_script(script)

    def all(self, selector):
        return self.driver.find_elements(CSS, selector)

    def one(self, selector):
        return self.driver.find_element(CSS, selector)

    def click(self, selector):
        self.one(selector).click()

    def type(self, selector, text):
        field = self.one(selector)
        field.clear()
        field.send_keys(text)

    def text(self, selector):
        return self.one(selector).text

    def is_visible(self, selector):
        return any(element.is_displayed() for element in self.all(selector))

    def wait(self, what, of, seconds=15):
        """Waits until something is true of this browser."""
        end = time.monotonic() + seconds
        while not of():
            if time.monotonic() > end:
                raise AssertionError(f"never: {what}; {self.address}\n{self.text('body')[:1500]}")
            time.sleep(0.1)

    def complaints(self):
        """What the console said of our pages since it was last asked."""
        return [line for line in self.console() if not any(word in line for word in self.expected)]


class Firefox(OtherBrowser):
    """Firefox, driven by its own Marionette."""

    PREFERENCES = {
        "app.normandy.enabled": False,
        "app.update.enabled": False,
        "browser.shell.checkDefaultBrowser": False,
        "browser.startup.homepage_override.mstone": "ignore",
        "datareporting.policy.dataSubmissionEnabled": False,
        "network.captive-portal-service.enabled": False,
        "network.connectivity-service.enabled": False,
        "network.proxy.type": 1,
        "network.proxy.ssl": NOWHERE.split(":")[0],
        "network.proxy.ssl_port": int(NOWHERE.split(":")[1]),
        "network.proxy.http": NOWHERE.split(":")[0],
        "network.proxy.http_port": int(NOWHERE.split(":")[1]),
        "toolkit.legacyUserProfileCustomizations.stylesheets": True,
    }
    CONSOLE = """
        const lines = Services.console.getMessageArray().map(String)
            .filter((line) => /^.JavaScript Error/.test(line) && !/chrome:|resource:/.test(line));
        Services.console.reset();
        return lines;
    """

    def __init__(self, has_scripts):
        self.profile = pathlib.Path(tempfile.mkdtemp(prefix="placard-firefox-"))
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        preferences = {
            **self.PREFERENCES, "marionette.port": port, "javascript.enabled": has_scripts
        }
        self.profile.joinpath("user.js").write_text("".join(
            f"user_pref({quoted(name)}, {quoted(value)});\n" for name, value in preferences.items()
        ))
        # Else no window is narrower than 450 pixels.
        self.profile.joinpath("chrome").mkdir()
        self.profile.joinpath("chrome/userChrome.css").write_text(":root { min-width: 0 !important }")
        program = shutil.which("firefox-esr") or shutil.which("firefox")
        self.process = subprocess.Popen(
            [
                program, "--headless", "--no-remote", "--marionette",
                "--remote-allow-system-access", "--profile", self.profile,
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self.driver = Marionette(host="127.0.0.1", port=port, socket_timeout=60)
        self.driver.raise_for_port(timeout=60)
        self.driver.start_session()
        outside = self.driver.window_rect["height"] - self.inner_height(has_scripts)
        self.driver.set_window_rect(width=SCREEN[0], height=SCREEN[1] + outside)

    def inner_height(self, has_scripts):
        with self.driver.using_context("chrome"):
            return self.driver.execute_script("return gBrowser.selectedBrowser.clientHeight")

    @property
    def address(self):
        return self.driver.get_url()

    def open(self, address):
        self.driver.navigate(address)

    def back(self):
        self.driver.go_back()

    def picture(self):
        return base64.b64decode(self.driver.screenshot(full=False))

    def console(self):
        with self.driver.using_context("chrome"):
            return self.driver.execute_script(self.CONSOLE)

    def close(self):
        self.process.terminate()
        self.process.wait(20)
        shutil.rmtree(self.profile, ignore_errors=True)


class WebKit(OtherBrowser):
    """WebKitGTK's small browser, driven by WebDriver."""

    #: Its console cannot be had from the driver; what the policy would have kept away can be seen.
    BLOCKED = """
        const styles = [...document.querySelectorAll("link[rel=stylesheet]")].filter((link) => !link.sheet);
        const images = [...document.images].filter((image) => image.complete && !image.naturalWidth);
        return [...styles, ...images].map((element) => element.outerHTML);
    """

    def __init__(self, has_scripts):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="placard-webkit-"))
        # The driver clicks where a thing is before a page has scrolled there smoothly.
        settings = self.folder / "gtk-3.0/settings.ini"
        settings.parent.mkdir()
        settings.write_text("[Settings]\ngtk-enable-animations=0\n")
        options = webdriver.WebKitGTKOptions()
        options.binary_location = str(next(pathlib.Path("/usr").glob("lib*/**/MiniBrowser")))
        for argument in [
            "--automation", f"--enable-javascript={str(has_scripts).upper()}",
            "--javascript-can-open-windows-automatically=TRUE",
        ]:
            options.add_argument(argument)
        options.set_capability("proxy", {
            "proxyType": "manual", "httpProxy": NOWHERE, "sslProxy": NOWHERE, "noProxy": ["127.0.0.1"]
        })
        options.timeouts = {"pageLoad": 20_000, "script": 10_000}
        self.driver = self.start(options)
        # A window with buttons is at least 447 pixels wide, one that a page opens is not.
        first = set(self.driver.window_handles)
        self.driver.execute_script("open('about:blank', '_blank', 'popup,width=360,height=640')")
        self.wait("a window", lambda: len(self.driver.window_handles) > 1)
        self.driver.switch_to.window((set(self.driver.window_handles) - first).pop())
        self.driver.set_window_rect(width=SCREEN[0], height=SCREEN[1])

    def start(self, options, tries=3):
        """Starts the browser; now and then it does not find its driver, which would wait for ever."""
        socket.setdefaulttimeout(30)
        service = webdriver.WebKitGTKService(
            shutil.which("WebKitWebDriver"),
            env={**os.environ, "XDG_CONFIG_HOME": str(self.folder)},
        )
        try:
            return webdriver.WebKitGTK(options=options, service=service)
        except urllib3.exceptions.HTTPError:
            service.process.kill()
            if tries == 1:
                raise
            return self.start(options, tries - 1)

    @property
    def address(self):
        return self.driver.current_url

    def open(self, address):
        self.driver.get(address)

    def back(self):
        self.driver.back()

    def picture(self):
        return self.driver.get_screenshot_as_png()

    def console(self):
        return [] if self.address == "about:blank" else self.run(self.BLOCKED)

    def close(self):
        self.driver.quit()
        shutil.rmtree(self.folder, ignore_errors=True)


def quoted(value):
    """A value as a profile's preferences write it."""
    if isinstance(value, str):
        return f'"{value}"'
    return str(value).lower()
