"""The user's guide is followed to the letter: every command in it runs, in order, against a sandbox.

REELKEEP_BUILD is the build tree, REELKEEP_GUIDE the pages in their order. Runs in a session with a keychain. What a reader's computer has
and a test has not is stood in for: the providers by the sandbox, systemd's user manager by playing back the units as they are installed."""

import json
import os
import re
import subprocess
import tempfile
import unittest
from pathlib import Path

BUILD = Path(os.environ["REELKEEP_BUILD"])
SOURCE = Path(os.environ["REELKEEP_SOURCE"])
PAGES = [Path(page) for page in os.environ["REELKEEP_GUIDE"].split(":")]
STAND_INS = Path(__file__).parent / "stand_ins"

# What the reader runs in a checkout or on a system of their own: packaging/install_test.sh does.
ELSEWHERE = {"sh install", "sh remove", "sh forget", "sh checkout"}


class Block:
    def __init__(self, page, line, kind, text):
        self.place, self.kind, self.text = f"{page.name}:{line}", kind, text


def blocks():
    found = []
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        for match in re.finditer(r"(?ms)^```([^\n]*)\n(.*?)^```$", text):
            found.append(Block(page, text.count("\n", 0, match.start()) + 1, match[1], match[2]))
    return found


def prose():
    """(page, text without its blocks)"""
    return [(page.name, re.sub(r"(?ms)^```.*?^```$", "", page.read_text(encoding="utf-8"))) for page in PAGES]


class Reader:
    """Somebody at a shell: a home, and programs in the PATH that lead to the sandbox."""

    def __init__(self, folder, sandbox_line):
        self.folder = Path(folder)
        (self.folder / "here").mkdir()
        self.home = self.folder / "home"
        self.home.mkdir()
        accounts = json.loads(sandbox_line)["accounts"]
        zoom = next(account for account in accounts if account["provider"] == "zoom-video-sdk")
        kept = {name: value for name, value in os.environ.items() if not name.startswith("XDG_") or name == "XDG_RUNTIME_DIR"}
        self.environment = dict(
            kept, HOME=str(self.home), PATH=f"{STAND_INS}:{os.environ['PATH']}", API_SECRET=zoom["secrets"]["api_secret"],
            LC_ALL="C.UTF-8", STAND_IN_ACCOUNTS=json.dumps(accounts), STAND_IN_STATE=str(self.folder), REELKEEP_BUILD=str(BUILD))

    def follow(self, block):
        if block.kind == "crontab":
            return self.as_cron(block)
        path = self.folder / "block"
        path.write_text(block.text, encoding="utf-8")
        # One shell for all, as the reader has: what a block sets is there in the next.
        script = ('cd "$STAND_IN_STATE/here"; [ ! -f ../variables ] || . ../variables; set -e -o pipefail; . ../block; '
                  "set +e; declare -p SESSION 2>/dev/null > ../variables; true")
        return self.run(["bash", "-c", script], self.environment)

    def as_cron(self, block):
        """Cron's shell knows nearly nothing."""
        line = re.fullmatch(r"(?:\S+\s+){5}(.*)\n", block.text)
        bare = {name: self.environment[name] for name in ("HOME", "STAND_IN_ACCOUNTS", "STAND_IN_STATE", "REELKEEP_BUILD")}
        return self.run(["/bin/sh", "-c", line[1]], dict(bare, PATH=f"{STAND_INS}:/usr/bin:/bin", SHELL="/bin/sh"))

    @staticmethod
    def run(command, environment):
        return subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, encoding="utf-8", timeout=240)


class GuideTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.sandbox = subprocess.Popen([BUILD / "bin/reelkeep-sandbox"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                                       encoding="utf-8")
        cls.addClassCleanup(cls.end_sandbox)
        cls.line = cls.sandbox.stdout.readline()

    @classmethod
    def end_sandbox(cls):
        cls.sandbox.terminate()
        cls.sandbox.wait(20)
        cls.sandbox.stdout.close()

    def test_every_command_does_what_the_guide_says(self):
        to_follow = [block for block in blocks() if block.kind in ("sh", "crontab")]
        # What looks at the result of all that.
        to_follow += [block for block in blocks() if block.kind == "sh later"]
        self.assertGreater(len(to_follow), 30)
        with tempfile.TemporaryDirectory() as folder:
            reader = Reader(folder, self.line)
            for block in to_follow:
                done = reader.follow(block)
                self.assertEqual(done.returncode, 0, f"{block.place}\n{block.text}\n{done.stdout}")
            self.archive_is_whole(reader.home / "Reelkeep")
            self.archive_is_whole(reader.home / "Recordings")
            for name in ("zoom.csv", "recordings.jsonl", "events.jsonl"):
                self.assertGreater((reader.folder / "here" / name).stat().st_size, 100, name)

    def archive_is_whole(self, archive):
        lines = (archive / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
        self.assertGreater(len(lines), 20)
        self.assertEqual([path for path in archive.rglob("*.part")], [])

    def test_every_block_is_a_command_that_somebody_runs_or_none(self):
        for block in blocks():
            known = {"sh", "sh later", "crontab"} | ELSEWHERE
            self.assertIn(block.kind, known, block.place)

    def test_commands_in_a_checkout_exist(self):
        commands = [line for block in blocks() if block.kind == "sh checkout" for line in block.text.splitlines()]
        self.assertGreater(len(commands), 3)
        for command in commands:
            self.assertTrue(os.access(SOURCE / command.split()[0], os.X_OK), command)
        named = set(re.findall(r"`cmake --preset (\w+)`", "".join(text for _, text in prose())))
        presets = json.loads((SOURCE / "CMakePresets.json").read_text(encoding="utf-8"))["configurePresets"]
        self.assertLessEqual(named, {preset["name"] for preset in presets})

    def test_a_bold_word_is_a_word_of_the_window(self):
        sources = [path.read_text(encoding="utf-8") for folder in ("src", "ui") for path in (SOURCE / folder).rglob("*")
                   if path.suffix in (".cpp", ".ui")]
        words = "\n".join(sources).replace("&amp;", "").replace("&", "")
        unknown = [f"{page}: {label}" for page, text in prose() if page != "developers.md"
                   for label in re.findall(r"\*\*(.+?)\*\*", text.replace("\n", " "))
                   if f'"{label}"' not in words and f">{label}<" not in words]
        self.assertEqual(unknown, [])

    def test_paths_in_the_tree_exist(self):
        text = next(text for page, text in prose() if page == "developers.md")
        paths = set(re.findall(r"`((?:src|tests|packaging)/[a-z_/.]+)`", text))
        self.assertGreater(len(paths), 10)
        self.assertEqual([path for path in paths if not (SOURCE / path).exists()], [])


if __name__ == "__main__":
    unittest.main()
