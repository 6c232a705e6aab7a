"""Opens a document in LibreOffice on a screen, waits for wavy lines, and takes a picture.

Reads {"baseUrl": URL, "document": PATH, "word": TEXT, "menu": BOOLEAN, "picture": PATH} from standard input: the cursor is
set into the word, and with "menu" the menu of its wavy line is opened. Argument: a folder for its profile. DISPLAY names
the screen.
"""

import json
import subprocess
import sys
import time

import office_session as office
import uno
from com.sun.star.lang import Locale

CHECKER = "org.openoffice.lingu.LanguageToolGrammarChecker"
# Seconds that LibreOffice takes to check what is on the page: it does so when nobody types.
IDLE = 8


def show(context, order):
    office.use_language_tool(context, order["baseUrl"])
    manager = office.service(context, "com.sun.star.linguistic2.LinguServiceManager")
    chinese = Locale("zh", "CN", "")
    manager.setConfiguredServices("com.sun.star.linguistic2.Proofreader", chinese, (CHECKER,))
    desktop = office.service(context, "com.sun.star.frame.Desktop")
    url = uno.systemPathToFileUrl(order["document"])
    document = desktop.loadComponentFromURL(url, "_blank", 0, ())
    controller = document.CurrentController
    window = controller.Frame.ContainerWindow
    window.IsMaximized = True
    dispatcher = office.service(context, "com.sun.star.frame.DispatchHelper")
    for command, values in order.get("commands", []):
        arguments = tuple(office.property_value(name, value) for name, value in values.items())
        dispatcher.executeDispatch(controller.Frame, command, "", 0, arguments)
    search = document.createSearchDescriptor()
    search.SearchString = order["word"]
    found = document.findFirst(search)
    if found is None:
        raise RuntimeError(f"the document has no {order['word']}")
    cursor = controller.getViewCursor()
    cursor.gotoRange(found.getStart(), False)
    cursor.goRight(1, False)
    controller.ViewSettings.ZoomType = 3
    controller.ViewSettings.ZoomValue = order.get("zoom", 100)


def main():
    order = json.load(sys.stdin)
    process = office.start(sys.argv[1])
    try:
        context = office.connect(process)
        show(context, order)
        time.sleep(IDLE)
        if order["menu"]:
            subprocess.run(["xdotool", "key", "shift+F10"], check=True)
            time.sleep(2)
        subprocess.run(["import", "-window", "root", order["picture"]], check=True)
    finally:
        office.kill(process)


main()
