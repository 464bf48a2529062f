"""Adds an account, lists it, downloads from it and plays a recording, by keyboard names alone: nothing of the app is linked.

Usage: outside_in.py BIN, in a session of tests/support/session.sh; BIN holds reelkeep and reelkeep-sandbox.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import desktop
from desktop import Table, find, press, type_into, wait


class Partner:
    """The sandbox as the provider, in a process of its own."""

    def __init__(self, programs):
        self.process = subprocess.Popen([programs / "reelkeep-sandbox"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        ready = json.loads(self.process.stdout.readline())
        self.account = next(one for one in ready["accounts"] if one["provider"] == "signalwire")

    def end(self):
        self.process.kill()
        self.process.wait()


def add_account(app, account):
    press(find(app, "push button", "Add an account: SignalWire Video"))
    dialog = find(app, ("dialog", "frame"), "Add an account: SignalWire Video")
    type_into(dialog, "Name", "Standups")
    type_into(dialog, "Space", account["fields"]["space"])
    type_into(dialog, "Project ID", account["fields"]["project_id"])
    type_into(dialog, "API token", account["secrets"]["api_token"])
    type_into(dialog, "API address", account["api_url"])
    press(find(dialog, "push button", "Save"))


def list_recordings(app):
    """The first file that can be downloaded and played."""
    recordings = Table(find(app, "table", "Recordings"))
    wait(lambda: recordings.rows > 20, "recordings in the table")
    press(find(app, ("check box", "toggle button"), "Grouped"))
    row = recordings.find(lambda cells: ".mp4" in cells[0] and "in the cloud" in cells, "a video in the cloud")
    recordings.select(row)
    return recordings, row


def download(app, home, recordings, row):
    press(find(app, "push button", "Download"))
    downloads = Table(find(app, "table", "Downloads"))
    downloads.find(lambda cells: any(cell.lower().startswith("done") for cell in cells), "a download that is done")
    saved = wait(lambda: [path for path in home.rglob("*.mp4") if path.stat().st_size > 0], "the file on disk")
    assert not list(home.rglob("*.part")), "a part stayed"
    wait(lambda: any("saved" in cell.lower() for cell in recordings.cells(row)), "the row that says that it is saved")
    return saved


def play(app):
    press(find(app, "push button", "Play"))
    position = find(app, "slider", "Position")
    wait(lambda: position.queryValue().currentValue > 0, "a picture that moves")
    press(find(app, "push button", "Pause"))


def main():
    programs = Path(sys.argv[1])
    partner = Partner(programs)
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        environment = {**os.environ, "REELKEEP_HOME": str(home), "QT_QPA_PLATFORM": "xcb"}
        window = subprocess.Popen([programs / "reelkeep"], env=environment)
        try:
            app = desktop.application("reelkeep")
            add_account(app, partner.account)
            recordings, row = list_recordings(app)
            download(app, home, recordings, row)
            play(app)
            assert window.poll() is None, "the window is gone"
        finally:
            window.kill()
            window.wait()
            partner.end()


if __name__ == "__main__":
    main()
