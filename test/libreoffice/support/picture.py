"""Opens a document in LibreOffice on a screen, waits for wavy lines, and takes a picture.

Reads {"baseUrl": URL, "document": PATH, "word": TEXT, "picture": PATH} from standard input: the menu of the word's wavy
line is opened. Argument: a folder for its profile. DISPLAY names the screen.
"""

import json
import subprocess
import sys
import time

import office_session as office
import uno

# Seconds that LibreOffice takes to check what is on the page: it does so when nobody types.
IDLE = 8


def show(context, order):
    office.use_language_tool(context, order["baseUrl"])
    desktop = office.service(context, "com.sun.star.frame.Desktop")
    url = uno.systemPathToFileUrl(order["document"])
    document = desktop.loadComponentFromURL(url, "_blank", 0, ())
    controller = document.CurrentController
    window = controller.Frame.ContainerWindow
    window.IsMaximized = True
    dispatcher = office.service(context, "com.sun.star.frame.DispatchHelper")
    dispatcher.executeDispatch(controller.Frame, ".uno:Sidebar", "", 0, ())
    search = document.createSearchDescriptor()
    search.SearchString = order["word"]
    found = document.findFirst(search)
    if found is None:
        raise RuntimeError(f"the document has no {order['word']}")
    cursor = controller.getViewCursor()
    cursor.gotoRange(found.getStart(), False)
    cursor.goRight(1, False)
    controller.ViewSettings.ZoomType = 3
    controller.ViewSettings.ZoomValue = 100


def main():
    order = json.load(sys.stdin)
    process = office.start(sys.argv[1])
    try:
        context = office.connect(process)
        show(context, order)
        time.sleep(IDLE)
        subprocess.run(["xdotool", "key", "shift+F10"], check=True)
        time.sleep(2)
        subprocess.run(["import", "-window", "root", order["picture"]], check=True)
    finally:
        office.kill(process)


main()
