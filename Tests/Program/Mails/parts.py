"""Parses message.eml as a mail program does and compares its parts with the files beside it."""

import email
import email.policy
import html
import pathlib
import re
import sys

folder = pathlib.Path(sys.argv[1])
message = email.message_from_bytes((folder / "message.eml").read_bytes(), policy=email.policy.default)


def check(holds, words):
    if not holds:
        sys.exit(f"{folder}: {words}")


check(not message.defects, f"defects {message.defects}")
check(message.get_content_type() == "multipart/alternative", "not multipart/alternative")
check(str(message["Subject"]) == (folder / "subject.txt").read_text().rstrip("\n"), "another subject")
for field in ["From", "To", "Date", "Message-ID", "MIME-Version", "List-Unsubscribe"]:
    check(message[field], f"no {field}")

contents = {}
for part in message.iter_parts():
    check(not part.defects, f"defects {part.defects}")
    check(part.get_content_charset() == "utf-8", "not UTF-8")
    contents[part.get_content_type()] = part.get_content().replace("\r\n", "\n")
check(list(contents) == ["text/plain", "text/html"], f"parts {list(contents)}")
check(contents["text/plain"] == (folder / "message.txt").read_text(), "another plain text")
check(contents["text/html"] == (folder / "message.html").read_text(), "another HTML")

# Whoever reads the plain text can go wherever the HTML leads; only the picture has no words there.
addresses = [html.unescape(a) for a in re.findall(r'<a [^>]*href="([^"]*)"', contents["text/html"])]
check(len(addresses) > 10, "hardly a link")
for address in addresses:
    if "source=email-picture-" not in address:
        check(address in contents["text/plain"], f"not in the plain text: {address}")
for line in contents["text/plain"].split("\n"):
    for address in re.findall(r"https://\S+", line):
        check(address in addresses, f"not in the HTML: {address}")
