"""A LibreOffice of our own: its process, the connection to it, and the setting of its LanguageTool server."""

import os
import signal
import subprocess
import time

import uno
from com.sun.star.beans import PropertyValue

SOFFICE = os.environ.get("GONGWEN_SOFFICE") or "soffice"
PIPE = f"gongwen{os.getpid()}"
URL = f"uno:pipe,name={PIPE};urp;StarOffice.ComponentContext"
LANGUAGE_TOOL = "/org.openoffice.Office.Linguistic/GrammarChecking/LanguageTool"


def start(profile, *options):
    return subprocess.Popen(
        [
            SOFFICE,
            f"-env:UserInstallation=file://{profile}",
            "--norestore",
            "--nologo",
            "--nofirststartwizard",
            f"--accept=pipe,name={PIPE};urp;",
            *options,
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


def service(context, name):
    return context.ServiceManager.createInstanceWithContext(name, context)


def property_value(name, value):
    return PropertyValue(name, 0, value, 0)


def set_registry(context, path, values):
    provider = service(context, "com.sun.star.configuration.ConfigurationProvider")
    arguments = (property_value("nodepath", path),)
    settings = provider.createInstanceWithArguments("com.sun.star.configuration.ConfigurationUpdateAccess", arguments)
    for name, value in values.items():
        settings.setPropertyValue(name, value)
    settings.commitChanges()


def use_language_tool(context, base_url):
    """What a user sets in 工具 › 选项 › 语言设置 › LanguageTool 服务器设置."""
    set_registry(context, LANGUAGE_TOOL, {"IsEnabled": True, "BaseURL": base_url})


def quit_office(context, process):
    try:
        service(context, "com.sun.star.frame.Desktop").terminate()
    except Exception:
        pass
    try:
        process.wait(20)
    except subprocess.TimeoutExpired:
        pass
    kill(process)
