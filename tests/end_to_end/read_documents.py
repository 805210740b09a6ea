# SPDX-License-Identifier: LGPL-2.1-or-later
"""The words of a written document, in reading order, whatever its format."""
import html.parser
import re
import subprocess
import unicodedata
import xml.etree.ElementTree as ET
import zipfile

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
BIDI = re.compile("[\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\u061c]")
MARKS = re.compile("[\u064b-\u0652\u0640]")


def words(text):
    """Words after NFKC, without direction marks and vowel marks."""
    text = BIDI.sub("", text)
    return MARKS.sub("", unicodedata.normalize("NFKC", text)).split()


def from_docx(path):
    with zipfile.ZipFile(path) as package:
        body = ET.fromstring(package.read("word/document.xml"))
    parts = []
    for paragraph in body.iter(WORD + "p"):
        # Page numbers of the contents; other formats have none.
        pages = {node for field in paragraph.iter(WORD + "fldSimple") if " PAGEREF " in field.get(WORD + "instr", "")
                 for node in field.iter()}
        for node in paragraph.iter():
            if node.tag == WORD + "t" and node not in pages:
                parts.append(node.text or "")
            elif node.tag in (WORD + "tab", WORD + "br"):
                parts.append(" ")
        parts.append("\n")
    return words("".join(parts))


def from_odt(path):
    """In the order of the text: a note in the margin stands in front of the words it is anchored to."""
    text_names = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
    drawn = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}frame"
    with zipfile.ZipFile(path) as package:
        body = ET.fromstring(package.read("content.xml"))
    parts = []

    def walk(node):
        # The template of the contents, and their page numbers: other formats have none.
        if node.tag in (text_names + "table-of-content-source", text_names + "bookmark-ref"):
            return
        if node.tag in (text_names + "s", text_names + "tab", text_names + "line-break"):
            parts.append(" ")
        parts.append(node.text or "")
        for child in node:
            walk(child)
            parts.append(child.tail or "")
        if node.tag in (text_names + "p", text_names + "h", drawn):
            parts.append("\n")
    walk(next(body.iter("{urn:oasis:names:tc:opendocument:xmlns:office:1.0}text")))
    return words("".join(parts))


class _Text(html.parser.HTMLParser):
    BLOCKS = {"p", "h1", "h2", "h3", "td", "th", "tr", "div", "li", "br", "header", "footer", "section"}

    def __init__(self):
        super().__init__()
        self.parts, self.skip = [], 0

    def handle_starttag(self, tag, attrs):
        if tag in ("style", "title", "footer"):
            self.skip += 1
        if tag in self.BLOCKS:
            self.parts.append("\n")

    def handle_endtag(self, tag):
        if tag in ("style", "title", "footer"):
            self.skip -= 1
        if tag in self.BLOCKS:
            self.parts.append("\n")

    def handle_data(self, data):
        if not self.skip:
            self.parts.append(data)


def from_html(path):
    parser = _Text()
    with open(path, encoding="utf-8") as file:
        parser.feed(file.read())
    return words("".join(parser.parts))


def from_txt(path):
    with open(path, encoding="utf-8") as file:
        return words(file.read())


def from_pdf(path):
    out = subprocess.run(["pdftotext", "-enc", "UTF-8", path, "-"], check=True, capture_output=True)
    # pdftotext sets direction marks where a run begins or ends: there words part. A vowel mark that stands over its letter
    # looks to it like a step back: it parts the word there.
    text = re.sub("[ \u202a-\u202e]+(?=[\u064b-\u0652])", "", out.stdout.decode("utf-8"))
    return words(BIDI.sub(" ", text).replace("\f", "\n"))


def letters(tokens):
    """Only runs of letters and digits: brackets and stops stick to other neighbours in a PDF."""
    return re.findall(r"[^\W\d]+|\d+", " ".join(tokens))
