"""Has LibreOffice proofread paragraphs through its LanguageTool client and tells what it would underline.

Reads {"baseUrl": URL, "paragraphs": [TEXT, …]} from standard input; prints {"available", "locales", "answers"}, the
answers being one list for each paragraph of {"start", "length", "short", "full", "suggestions", "colour"}.
Argument: a folder for its profile.
"""

import json
import sys
import threading

import office_session as office
from com.sun.star.lang import Locale

CHINESE = Locale("zh", "CN", "")
# Seconds for everything, on a busy machine.
LONGEST = 150


def proofread(checker, index, text):
    # LibreOffice counts in UTF-16 code units, Python in characters.
    length = len(text.encode("utf-16-le")) // 2
    result = checker.doProofreading(f"document-{index}", text, CHINESE, 0, length, ())
    return [
        {
            "start": error.nErrorStart,
            "length": error.nErrorLength,
            "short": error.aShortComment,
            "full": error.aFullComment,
            "suggestions": list(error.aSuggestions),
            "colour": next((item.Value for item in error.aProperties if item.Name == "LineColor"), None),
        }
        for error in result.aErrors
    ]


def answer(context, order):
    office.use_language_tool(context, order["baseUrl"])
    manager = office.service(context, "com.sun.star.linguistic2.LinguServiceManager")
    checker = office.service(context, "org.openoffice.lingu.LanguageToolGrammarChecker")
    return {
        "available": list(manager.getAvailableServices("com.sun.star.linguistic2.Proofreader", CHINESE)),
        "locales": [f"{locale.Language}-{locale.Country}" for locale in checker.getLocales()],
        "answers": [proofread(checker, index, text) for index, text in enumerate(order["paragraphs"])],
    }


def main():
    order = json.load(sys.stdin)
    process = office.start(sys.argv[1], "--headless", "--invisible")
    watch = threading.Timer(LONGEST, office.kill, (process,))
    watch.start()
    try:
        context = office.connect(process)
        result = answer(context, order)
        office.quit_office(context, process)
    finally:
        watch.cancel()
        office.kill(process)
    json.dump(result, sys.stdout, ensure_ascii=False)


main()
