"""Has LibreOffice proofread paragraphs through its LanguageTool client and tells what it would underline.

Reads {"baseUrl": URL, "paragraphs": [TEXT, …]} from standard input; prints {"available", "locales", "answers"}, the
answers being one list for each paragraph of {"start", "length", "short", "full", "suggestions", "colour"}.
Argument: a folder for its profile. The settings are those of the dialog 工具 › 选项 › 语言设置 › LanguageTool 服务器.
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
from com.sun.star.lang import Locale

PROFILE = sys.argv[1]
SOFFICE = os.environ.get("GONGWEN_SOFFICE") or "soffice"
PIPE = f"gongwen{os.getpid()}"
URL = f"uno:pipe,name={PIPE};urp;StarOffice.ComponentContext"
CHECKER = "org.openoffice.lingu.LanguageToolGrammarChecker"
CHINESE = Locale("zh", "CN", "")
# Seconds for everything, on a busy machine.
LONGEST = 120


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


def property_value(name, value):
    return PropertyValue(name, 0, value, 0)


def configuration(context, path):
    provider = context.ServiceManager.createInstanceWithContext(
        "com.sun.star.configuration.ConfigurationProvider", context
    )
    arguments = (property_value("nodepath", path),)
    return provider.createInstanceWithArguments("com.sun.star.configuration.ConfigurationUpdateAccess", arguments)


def switch_on(context, base_url):
    """What a user sets in the dialog."""
    settings = configuration(context, "/org.openoffice.Office.Linguistic/GrammarChecking/LanguageTool")
    settings.setPropertyValue("IsEnabled", True)
    settings.setPropertyValue("BaseURL", base_url)
    settings.commitChanges()


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
    switch_on(context, order["baseUrl"])
    manager = context.ServiceManager.createInstanceWithContext(
        "com.sun.star.linguistic2.LinguServiceManager", context
    )
    checker = context.ServiceManager.createInstanceWithContext(CHECKER, context)
    return {
        "available": list(manager.getAvailableServices("com.sun.star.linguistic2.Proofreader", CHINESE)),
        "locales": [f"{locale.Language}-{locale.Country}" for locale in checker.getLocales()],
        "answers": [proofread(checker, index, text) for index, text in enumerate(order["paragraphs"])],
    }


def main():
    order = json.load(sys.stdin)
    process = start()
    watch = threading.Timer(LONGEST, kill, (process,))
    watch.start()
    try:
        context = connect(process)
        result = answer(context, order)
        desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        try:
            desktop.terminate()
        except Exception:
            pass
        process.wait(20)
    finally:
        watch.cancel()
        kill(process)
    json.dump(result, sys.stdout, ensure_ascii=False)


main()
