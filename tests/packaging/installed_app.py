"""Uses the installed Reelkeep from outside, as somebody with a screen reader would: starts it by its desktop file, tries the sample
recordings, downloads one, plays one, and quits. Run by packaging/install_test.sh with the system's own Python."""

import subprocess
import time
from pathlib import Path

import pyatspi

DESKTOP_FILE = "/usr/share/applications/io.github.reelkeep.Reelkeep.desktop"
PATIENCE = 60


def wait(condition, what):
    """The first true value of `condition`; what is not there yet may fail in any way."""
    end, trouble = time.monotonic() + PATIENCE, None
    while time.monotonic() < end:
        try:
            value = condition()
            if value:
                return value
        except Exception as error:  # pylint: disable=broad-except
            trouble = error
        time.sleep(0.1)
    print("The window holds:", *(f"{node.getRoleName()} “{node.name}”" for node in walk(application()) if showing(node)), sep="\n  ")
    raise SystemExit(f"Waited in vain: {what} ({trouble!r})")


def application():
    return wait(lambda: next(app for app in pyatspi.Registry.getDesktop(0) if app and app.name in ("reelkeep", "Reelkeep")),
                "the window on the accessibility bus")


def walk(node):
    """Everything below, but not the cells of tables."""
    waiting = [node]
    while waiting:
        current = waiting.pop(0)
        yield current
        if current.getRoleName() not in ("table", "tree table"):
            waiting += [child for child in current if child]


def showing(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def find(role, name):
    roles = role.split("|")
    return wait(lambda: next(node for node in walk(application()) if node.getRoleName() in roles and node.name == name and showing(node)),
                f"the {role} “{name}”")


def press(role, name):
    node = find(role, name)
    wait(lambda: node.getState().contains(pyatspi.STATE_ENABLED), f"“{name}” to be enabled")
    action = node.queryAction()
    names = [action.getName(at) for at in range(action.nActions)]
    action.doAction(next(at for at, known in enumerate(names) if known in ("Press", "Toggle")))


def select_row_with(text):
    """A row of the table whose cells hold `text`, in plain words."""
    table = find("table|tree table", "Recordings").queryTable()

    def row():
        for at in range(table.nRows):
            cells = [table.getAccessibleAt(at, column).name for column in range(table.nColumns)]
            if any(text in cell for cell in cells):
                return at + 1
        return None
    found = wait(row, f"a row with {text}") - 1
    table.addRowSelection(found)


def quit_app():
    subprocess.run(["xdotool", "key", "ctrl+q"], check=True)
    wait(lambda: subprocess.run(["pgrep", "-x", "reelkeep"], stdout=subprocess.DEVNULL, check=False).returncode == 1, "its end")


def main():
    handler = subprocess.run(["gio", "mime", "x-scheme-handler/reelkeep"], stdout=subprocess.PIPE, encoding="utf-8", check=True).stdout
    assert "io.github.reelkeep.Reelkeep.desktop" in handler, handler
    texts = subprocess.run(["gio", "mime", "text/plain"], stdout=subprocess.PIPE, encoding="utf-8", check=True).stdout
    assert "reelkeep" not in texts.lower(), texts

    subprocess.run(["gio", "launch", DESKTOP_FILE], check=True)
    press("push button|button", "Try it with sample recordings")
    print("started by its desktop file")
    downloads = Path.home() / "Downloads/Reelkeep"
    # The files themselves, not their sessions.
    press("check box", "Grouped")
    select_row_with(".mp4")
    press("push button|button", find_download())
    wait(lambda: (downloads / "SHA256SUMS").stat().st_size and not list(downloads.rglob("*.part")), "a whole file")
    print("downloaded:", *(path.name for path in downloads.rglob("*") if path.is_file()))

    press("push button|button", "Play")
    position = find("slider", "Position").queryValue()
    wait(lambda: position.currentValue > position.minimumValue, "the picture to move")
    print("plays")
    quit_app()


def find_download():
    """The button says how much it would fetch: “Download 1 · 308 kB”."""
    return wait(lambda: next(node.name for node in walk(application())
                             if node.getRoleName() in ("push button", "button") and node.name.startswith("Download") and showing(node)),
                "the download button")


if __name__ == "__main__":
    main()
