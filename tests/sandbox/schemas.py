"""Holds the sandbox's answers against schemas transcribed from the providers' reference pages.

Usage: schemas.py SANDBOX. The transcriptions themselves are held against the pages' own examples. This client signs in with
a hand of its own: nothing of Reelkeep's is used.
"""

import base64
import hashlib
import hmac
import json
import re
import subprocess
import sys
import time
import unittest
import urllib.error
import urllib.parse
import urllib.request
from datetime import datetime, timedelta, timezone
from pathlib import Path

import jsonschema

HERE = Path(__file__).parent
FIXTURES = HERE.parent / "providers" / "fixtures"

FORMATS = jsonschema.FormatChecker(formats=())
UUID = re.compile(r"[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}")
DATE_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z")


def checks(name, test):
    FORMATS.checks(name)(lambda value: not isinstance(value, str) or bool(test(value)))


checks("uuid", UUID.fullmatch)
checks("date-time", DATE_TIME.fullmatch)
checks("date", re.compile(r"\d{4}-\d\d-\d\d").fullmatch)
checks("uri", lambda value: urllib.parse.urlsplit(value).scheme and urllib.parse.urlsplit(value).netloc)


def schema(name):
    return json.loads((HERE / "schemas" / f"{name}.json").read_text(encoding="utf-8"))


def validate(answer, name):
    jsonschema.Draft202012Validator(schema(name), format_checker=FORMATS).validate(answer)


def without_placeholders(value):
    """The example without the values that the page's generator failed to make up ("Too many levels of nesting")."""
    if isinstance(value, list):
        return [without_placeholders(item) for item in value]
    if isinstance(value, dict):
        return {key: without_placeholders(item) for key, item in value.items() if not is_placeholder(item)}
    return value


def is_placeholder(value):
    return isinstance(value, dict) and str(value.get("value", "")).startswith("<Error")


class Examples(unittest.TestCase):
    """A transcription that refuses its own page's example is wrong."""

    def example(self, fixture, name):
        validate(without_placeholders(json.loads((FIXTURES / fixture).read_text(encoding="utf-8"))), name)

    def test_anchor_recordings(self):
        self.example("anchor-recordings.json", "anchor-recordings")

    def test_zoom_account(self):
        self.example("zoom-account-recordings.json", "zoom-account-session")

    def test_zoom_session(self):
        self.example("zoom-session-recordings.json", "zoom-session-recordings")

    def test_what_is_wrong_is_refused(self):
        for key, value in (("duration", 12), ("created_at", "yesterday"), ("lenght", 1)):
            answer = json.loads((FIXTURES / "anchor-recordings.json").read_text(encoding="utf-8"))
            answer["data"]["items"][0][key] = value
            with self.assertRaises(jsonschema.ValidationError, msg=key):
                validate(answer, "anchor-recordings")


class Sandbox:
    """The program itself, for as long as the tests run."""

    def __init__(self, program):
        self.process = subprocess.Popen([program], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.ready = json.loads(self.process.stdout.readline())

    def account(self, provider):
        return next(account for account in self.ready["accounts"] if account["provider"] == provider)

    def close(self):
        self.process.terminate()
        status = self.process.wait(30)
        self.process.stdout.close()
        return status


def get(url, headers):
    """(status, JSON)"""
    try:
        with urllib.request.urlopen(urllib.request.Request(url, headers=headers), timeout=30) as reply:
            return reply.status, json.load(reply)
    except urllib.error.HTTPError as error:
        with error:
            return error.code, json.load(error)


def bearer(secrets):
    def encoded(data):
        return base64.urlsafe_b64encode(data).rstrip(b"=")

    now = int(time.time())
    claims = {"iss": secrets["api_key"], "iat": now - 30, "exp": now + 3600}
    text = encoded(b'{"alg":"HS256","typ":"JWT"}') + b"." + encoded(json.dumps(claims).encode())
    signature = encoded(hmac.new(secrets["api_secret"].encode(), text, hashlib.sha256).digest())
    return {"Authorization": f"Bearer {(text + b'.' + signature).decode()}"}


class Answers(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.sandbox = Sandbox(PROGRAM)
        cls.addClassCleanup(cls.sandbox.close)

    def setUp(self):
        self.seen = set()

    def ok(self, url, headers, name):
        status, answer = get(url, headers)
        self.assertEqual(status, 200, answer)
        validate(answer, name)
        return answer

    def refused(self, url, headers, expected, name):
        status, answer = get(url, headers)
        self.assertEqual(status, expected)
        validate(answer, name)

    def see(self, items):
        for item in items:
            self.seen.update(key for key, value in item.items() if value is not None)

    def all_seen(self, name, *path):
        """Every documented field was given at least once."""
        node = schema(name)
        for step in path:
            node = node[step]
        self.assertEqual(set(node["properties"]) - self.seen, set())

    # Anchor Browser

    def anchor(self):
        account = self.sandbox.account("anchor-browser")
        return account, f"{account['api_url']}/v1/sessions", {"anchor-api-key": account["secrets"]["api_key"]}

    def test_anchor_recordings(self):
        account, url, key = self.anchor()
        count = 0
        for session, recordings in account["rows"]["sessions"].items():
            target = f"{url}/{session}/recordings"
            status, answer = get(target, key)
            if status == 404:
                self.assertEqual(recordings, 0)
                validate(answer, "anchor-error")
                continue
            items = self.ok(target, key, "anchor-recordings")["data"]["items"]
            self.see(items)
            count += len(items)
        self.assertEqual(count, account["rows"]["all"])
        self.all_seen("anchor-recordings", "$defs", "RecordingItem")

    def test_anchor_downloads(self):
        account, url, key = self.anchor()
        count = 0
        for session in account["rows"]["sessions"]:
            items = self.ok(f"{url}/{session}/downloads", key, "anchor-downloads")["data"]["items"]
            self.see(items)
            count += len(items)
        self.assertEqual(count, account["rows"]["downloads"])
        self.all_seen("anchor-downloads", "$defs", "DownloadItem")

    def test_anchor_errors(self):
        _, url, key = self.anchor()
        for kind in ("recordings", "downloads"):
            self.refused(f"{url}/nobody/{kind}", key, 404, "anchor-error")
            self.refused(f"{url}/nobody/{kind}", {"anchor-api-key": "no"}, 401, "anchor-error")

    # SignalWire

    def signalwire(self):
        account = self.sandbox.account("signalwire")
        pair = f"{account['fields']['project_id']}:{account['secrets']['api_token']}"
        basic = {"Authorization": f"Basic {base64.b64encode(pair.encode()).decode()}"}
        return account, f"{account['api_url']}/api/video", basic

    def test_signalwire_session_recordings(self):
        account, url, basic = self.signalwire()
        for session, recordings in account["rows"]["sessions"].items():
            target = f"{url}/room_sessions/{session}/recordings"
            answer = self.ok(f"{target}?page_size=1&media_ttl=60", basic, "signalwire-room-recordings")
            count = len(answer["data"])
            while "next" in answer["links"]:
                answer = self.ok(answer["links"]["next"], basic, "signalwire-room-recordings")
                count += len(answer["data"])
                self.assertIn("prev", answer["links"])
            self.assertEqual(count, recordings)

    def test_signalwire_project_recordings(self):
        account, url, basic = self.signalwire()
        target = f"{url}/room_recordings?page_size=1000"
        count = 0
        while target:
            answer = self.ok(target, basic, "signalwire-room-recordings")
            self.see(answer["data"])
            count += len(answer["data"])
            target = answer["links"].get("next")
        self.assertEqual(count, account["rows"]["all"])
        self.all_seen("signalwire-room-recordings", "$defs", "RoomRecording")

    def test_signalwire_errors(self):
        account, url, basic = self.signalwire()
        target = f"{url}/room_sessions/{next(iter(account['rows']['sessions']))}/recordings"
        self.refused(target, {}, 401, "signalwire-unauthorized")
        for query in ("page_size=0", "page_number=1", "page_token=x", "media_ttl=x"):
            self.refused(f"{target}?{query}", basic, 422, "signalwire-invalid")

    # Zoom Video SDK

    def zoom(self):
        account = self.sandbox.account("zoom-video-sdk")
        return account, f"{account['api_url']}/v2/videosdk", bearer(account["secrets"])

    def zoom_list(self, query):
        """The sessions of every page, each held against its schema."""
        _, url, headers = self.zoom()
        sessions = []
        token = ""
        while True:
            target = f"{url}/recordings?page_size=3&next_page_token={urllib.parse.quote(token, safe='')}&{query}"
            answer = self.ok(target, headers, "zoom-account-list")
            for session in answer["sessions"]:
                validate(session, "zoom-account-session")
                self.see(session.get("recording_files", []))
            sessions += answer["sessions"]
            token = answer["next_page_token"]
            if not token:
                self.assertEqual(len(sessions), answer["total_records"])
                return sessions

    def test_zoom_account(self):
        today = datetime.now(timezone.utc).date()
        sessions = self.zoom_list(f"from={today - timedelta(days=29)}&to={today}")
        account, _, _ = self.zoom()
        in_the_making = sum(not f.get("download_url") for s in sessions for f in s.get("recording_files", []))
        self.assertEqual(
            sum(session["recording_count"] for session in sessions) + in_the_making, account["rows"]["recent"]
        )
        self.assertNotIn("deleted_time", self.seen)
        for kind in ("session_recordings", "recording_file"):
            trash = self.zoom_list(f"trash=true&trash_type={kind}")
            for session in trash:
                self.assertTrue(all("deleted_time" in file for file in session["recording_files"]))
        self.all_seen("zoom-account-session", "$defs", "RecordingFile")

    def test_zoom_session(self):
        account, url, headers = self.zoom()
        participants = []
        for session, rows in account["rows"]["sessions"].items():
            double = urllib.parse.quote(urllib.parse.quote(session, safe=""), safe="")
            target = f"{url}/sessions/{double}/recordings?include_fields=download_access_token&ttl=60"
            answer = self.ok(target, headers, "zoom-session-recordings")
            self.see([answer])
            participants += answer["participant_audio_files"] + answer["participant_video_files"]
            files = answer.get("recording_files", []) + answer["participant_audio_files"]
            self.assertEqual(len(files) + len(answer["participant_video_files"]), rows)
        self.all_seen("zoom-session-recordings")
        self.seen.clear()
        self.see(participants)
        self.all_seen("zoom-session-recordings", "$defs", "ParticipantFile")

    def test_zoom_errors(self):
        _, url, headers = self.zoom()
        self.refused(f"{url}/recordings", {}, 401, "zoom-error")
        self.refused(f"{url}/recordings?page_size=0", headers, 400, "zoom-error")
        self.refused(f"{url}/sessions/nobody/recordings", headers, 404, "zoom-error")


class Program(unittest.TestCase):
    def test_it_ends_cleanly_when_told_to(self):
        self.assertEqual(Sandbox(PROGRAM).close(), 0)

    def test_a_wrong_command_line_is_said(self):
        for arguments in (["--port", "x"], ["--rate", "-1"], ["surplus"]):
            run = subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, timeout=30, check=False)
            self.assertEqual((run.returncode, run.stdout), (2, ""))
            self.assertNotEqual(run.stderr, "")


if __name__ == "__main__":
    PROGRAM = sys.argv.pop(1)
    unittest.main()
