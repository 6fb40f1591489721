"""A static host and a form service, each on a free port of this machine."""

import functools
import http.server
import pathlib
import threading
import urllib.parse


class Host(http.server.SimpleHTTPRequestHandler):
    """A static host."""

    def log_message(self, *words):
        pass

    def do_POST(self):
        self.send_error(405)


class Service(http.server.BaseHTTPRequestHandler):
    """A form service that notes what it gets and leads on to the form's own redirect."""

    def log_message(self, *words):
        pass

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        fields = dict(urllib.parse.parse_qsl(body, keep_blank_values=True))
        self.server.signatures.append(fields)
        self.send_response(303)
        self.send_header("Location", fields["redirect"])
        self.send_header("Content-Length", "0")
        self.end_headers()


def start(handler):
    """Answers requests on a free port until the process ends."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    server.address = f"http://127.0.0.1:{server.server_port}"
    return server


def static_server(folder):
    """Serves a folder; gives the address."""
    return start(functools.partial(Host, directory=str(pathlib.Path(folder)))).address


def form_service():
    """A service with its `address` and the `signatures` that it got, the newest last."""
    server = start(Service)
    server.signatures = []
    return server
