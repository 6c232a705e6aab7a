"""Opens Word files in LibreOffice and tells what it sees in them.

Reads one JSON array of jobs from standard input, each {"path": FILE, "changes": "keep" | "accept" | "reject"}; prints
one JSON array with {"text": …, "comments": [[author, content], …], "hasChanges": …} or {"error": …} for each.
One LibreOffice process serves all jobs. Argument: a folder for its profile.
"""

import json
import os
import signal
import subprocess
import sys
import threading
import time

import uno
from com.sun.star.beans import PropertyValue

PROFILE = sys.argv[1]
SOFFICE = os.environ.get("GONGWEN_SOFFICE") or "soffice"
PIPE = f"gongwen{os.getpid()}"
URL = f"uno:pipe,name={PIPE};urp;StarOffice.ComponentContext"
# Seconds for one file, on a busy machine.
LONGEST = 60
COMMANDS = {"accept": ".uno:AcceptAllTrackedChanges", "reject": ".uno:RejectAllTrackedChanges"}


def property_value(name, value):
    return PropertyValue(name, 0, value, 0)


def start():
    return subprocess.Popen(
        [
            SOFFICE,
            f"-env:UserInstallation=file://{PROFILE}",
            "--headless",
            "--invisible",
            "--norestore",
            "--nologo",
            f"--accept=pipe,name={PIPE};urp;",
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        # soffice is a script around the program: both are ended together.
        start_new_session=True,
    )


def kill(process):
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass


def connect(process):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(240):
        if process.poll() is not None:
            raise RuntimeError(f"soffice ended with {process.returncode}")
        try:
            return resolver.resolve(URL)
        except Exception:
            time.sleep(0.25)
    raise RuntimeError("soffice does not answer")


def text_of(content):
    """Paragraphs and cells of a text, in order, one a line."""
    lines = []
    paragraphs = content.createEnumeration()
    while paragraphs.hasMoreElements():
        element = paragraphs.nextElement()
        if element.supportsService("com.sun.star.text.TextTable"):
            for name in element.getCellNames():
                lines.extend(text_of(element.getCellByName(name)))
        else:
            lines.append(element.getString())
    return lines


def whole_text(document):
    lines = text_of(document.Text)
    for notes in (document.Footnotes, document.Endnotes):
        for index in range(notes.getCount()):
            lines.extend(text_of(notes.getByIndex(index)))
    frames = document.TextFrames
    boxes = [frames.getByIndex(index).getString() for index in range(frames.getCount())]
    page = document.DrawPage
    for index in range(page.getCount()):
        shape = page.getByIndex(index)
        if shape.supportsService("com.sun.star.drawing.Text"):
            boxes.append(shape.getString())
    # The order of boxes is that of drawing, which a copy may change.
    return "\n".join(lines + sorted(set(boxes)))


def comments_of(document):
    comments = []
    fields = document.TextFields.createEnumeration()
    while fields.hasMoreElements():
        field = fields.nextElement()
        if field.supportsService("com.sun.star.text.TextField.Annotation"):
            comments.append([field.Author, field.Content])
    return comments


def look(context, desktop, job):
    document = desktop.loadComponentFromURL(
        uno.systemPathToFileUrl(job["path"]), "_blank", 0, (property_value("Hidden", True),)
    )
    if document is None:
        return {"error": "not opened"}
    try:
        comments = comments_of(document)
        command = COMMANDS.get(job["changes"])
        if command is not None:
            dispatcher = context.ServiceManager.createInstanceWithContext(
                "com.sun.star.frame.DispatchHelper", context
            )
            dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, ())
        left = document.Redlines.createEnumeration().hasMoreElements()
        return {"text": whole_text(document), "comments": comments, "hasChanges": left}
    finally:
        document.close(True)


def main():
    jobs = json.load(sys.stdin)
    process = start()
    results = []
    try:
        context = connect(process)
        desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        for job in jobs:
            # A file that LibreOffice cannot cope with would keep it for ever.
            watch = threading.Timer(LONGEST, kill, (process,))
            watch.start()
            try:
                results.append(look(context, desktop, job))
            except Exception as error:
                results.append({"error": f"{type(error).__name__}: {error}"})
            finally:
                watch.cancel()
        try:
            desktop.terminate()
        except Exception:
            pass
    finally:
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            kill(process)
    json.dump(results, sys.stdout, ensure_ascii=False)


main()
