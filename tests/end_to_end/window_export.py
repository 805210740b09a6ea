# SPDX-License-Identifier: LGPL-2.1-or-later
"""The minutes on paper from the window: what goes together, the preview page by page, the files that are written.

usage: window_export.py MAHDAR AGENDA SCRIPT
"""
import glob
import os
import re
import subprocess
import sys

import read_documents
from window import Folder, Program, Tool, check, finish, plain

BINARY, AGENDA, SCRIPT = map(os.path.abspath, sys.argv[1:4])
TITLE = "Write the draft minutes to a file"


def combo(program, name, dialog):
    return program.find("combo box", program.words(name), node=dialog)


def sensitive(program, name, dialog):
    return program.sensitive(program.find("push button", program.words(name), node=dialog))


def check_choices(program, dialog, language):
    words = program.words
    program.choose(combo(program, "Language", dialog), words("All three side by side in one document"))
    program.choose(combo(program, "Format", dialog), "Akoma Ntoso 3.0 (akn)")
    sentence = "Akoma Ntoso keeps one language in one document. Choose each in its own file."
    program.find(part=words(sentence), node=dialog)
    check(f"{language}: what does not go together is not written", not sensitive(program, "Choose a place…", dialog))
    program.choose(combo(program, "Format", dialog), words("PDF, as printed"))
    program.until(lambda: sensitive(program, "Choose a place…", dialog), "the way to a file")


def page_words(program, page, pages):
    return program.words("Page %1 of %2", str(page), str(pages))


def check_preview(program, dialog, language):
    words = program.words
    program.button("&Preview", node=dialog)
    preview = program.dialog(words("Preview"))
    place = program.find("label", part=page_words(program, 1, 0)[:-1], node=preview)
    pages = int(re.findall("[0-9]+", plain(place.get_name()))[-1])
    check(f"{language}: the preview begins with its first page", pages > 10, str(pages))
    page = next(thing for thing in program.walk(preview) if thing.get_description())
    program.until(lambda: "OIC/COMCEC-FC/41-25/D.Rep." in page.get_description(), "the words of the page")
    program.activate()
    second = page_words(program, 2, pages)
    program.keys("plus", "plus")
    leaves = 0
    while not program.has(part=second, node=preview) and leaves < 9:
        program.keys("Page_Down")
        leaves += 1
        program.settles(lambda: program.has(part=second, node=preview), 0.4)
    check(f"{language}: a leaf goes down the page and on to the next", 1 < leaves < 9, str(leaves))
    program.button("Whole page", node=preview)
    program.find("push button", program.words("Page width"), node=preview)
    program.keys("End")
    program.until(lambda: program.has(part=page_words(program, pages, pages), node=preview), "the last page")
    program.keys("Page_Up", "Page_Up")
    program.until(lambda: program.has(part=page_words(program, pages - 2, pages), node=preview), "two pages before")
    picture = os.environ.get("MAHDAR_PICTURES")
    if picture:
        os.system(f"import -window root '{picture}/preview-{language}.png'")
    check_print(program, language, pages)
    program.keys("Escape")
    program.until(lambda: program.dialogs() == [dialog], "the end of the preview")


def check_print(program, language, pages):
    """Through the system's dialog, whose words are its own, onto the printer that is a file."""
    before = program.dialogs()
    program.keys("ctrl+p")
    asked = program.until(lambda: next((d for d in program.dialogs() if d not in before), None), "the dialog of the system")
    program.click(program.find("table cell", node=asked))
    go = program.all("push button", node=asked)[-1]
    program.until(lambda: program.sensitive(go), "the printer")
    program.act(go)
    paper = program.until(lambda: next(iter(glob.glob("*.pdf")), None), "the printed file")
    program.until(lambda: program.dialogs() == before, "the end of printing")
    count = program.until(lambda: re.search(r"Pages: +([0-9]+)", subprocess.run(["pdfinfo", paper], capture_output=True, text=True).stdout),
                          "the printed pages")
    check(f"{language}: every page is printed", int(count[1]) == pages, count[1])
    check(f"{language}: and its words", "Décision" in read_documents.letters(read_documents.from_pdf(paper)))
    os.remove(paper)


def check_language(language, folder):
    session = os.path.join(folder, f"s {language}.mahdar")
    tool = Tool(BINARY)
    tool.run("import", AGENDA, "--out", session)
    tool.run("run", SCRIPT, session)
    home = os.path.join(folder, f"home {language}")
    os.makedirs(os.path.join(home, "mahdar", "templates"))
    with open(os.path.join(home, "mahdar", "templates", "Letter paper.mahdar-style"), "w", encoding="utf-8") as style:
        style.write("[page]\npaper = Letter\n")
    with Program(BINARY, session, language=language, home=home) as program:
        program.menu(TITLE)
        dialog = program.dialog(program.words("Write the draft minutes"))
        check_choices(program, dialog, language)
        picture = os.environ.get("MAHDAR_PICTURES")
        if picture:
            os.system(f"import -window root '{picture}/export-{language}.png'")
        check_preview(program, dialog, language)
        program.choose(combo(program, "Page style", dialog), "Letter paper")
        out = os.path.join(folder, f"محضر {language}.pdf")
        program.button("Choose a place…", node=dialog)
        program.answer_file(out, program.words("Write the draft minutes to"))
        program.until(lambda: os.path.exists(out) and os.path.getsize(out) > 1000, "the file")
        size = subprocess.run(["pdfinfo", out], capture_output=True, text=True).stdout
        check(f"{language}: the file is in the page style that was chosen", "792 x 612 pts (letter)" in size, size)
        found = read_documents.letters(read_documents.from_pdf(out))
        for word in ("Decision", "Décision"):
            check(f"{language}: all languages stand in the file: {word}", word in found)


def main():
    with Folder() as folder:
        os.chdir(folder)
        for language in ("ar", "en"):
            check_language(language, folder)
    finish()


main()
