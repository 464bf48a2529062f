"""What is packaged beside the programs holds together: desktop file, metainfo, manual pages, icons, units, and one version everywhere.

REELKEEP_BUILD is the build tree with everything built, REELKEEP_SOURCE the checkout, REELKEEP_VERSION the project's version."""

import gzip
import os
import re
import struct
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

BUILD = Path(os.environ["REELKEEP_BUILD"])
SOURCE = Path(os.environ["REELKEEP_SOURCE"])
VERSION = os.environ["REELKEEP_VERSION"]
SHARE = BUILD / "share"
ID = "io.github.reelkeep.Reelkeep"
PROGRAMS = ("reelkeep", "reelkeep-cli", "reelkeep-sandbox")
DESKTOP_FILE = SOURCE / f"packaging/linux/{ID}.desktop"
METAINFO = SHARE / f"metainfo/{ID}.metainfo.xml"


def run(*command, **more):
    environment = dict(os.environ, LC_ALL="C.UTF-8", LANGUAGE="", QT_QPA_PLATFORM="offscreen", ASAN_OPTIONS="detect_leaks=0")
    environment.update(more)
    return subprocess.run([str(word) for word in command], env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, encoding="utf-8", timeout=100)


def helps(program):
    """Everything that the program says of its options, as one text."""
    texts = [run(BUILD / "bin" / program, "--help").stdout]
    for command in re.findall(r"(?m)^  ([a-z]+)(?: [a-z]+)*(?:  | [A-Z])", texts[0]) if program == "reelkeep-cli" else []:
        texts.append(run(BUILD / "bin" / program, "help", command).stdout)
    return "\n".join(texts)


def options_in(text):
    return set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", text))


def page(program):
    return gzip.decompress((SHARE / f"man/man1/{program}.1.gz").read_bytes()).decode()


def png_size(path):
    return struct.unpack(">II", path.read_bytes()[16:24])


class DesktopTest(unittest.TestCase):
    def test_the_desktop_file_is_valid(self):
        done = run("desktop-file-validate", DESKTOP_FILE)
        self.assertEqual((done.returncode, done.stdout), (0, ""))

    def test_every_text_is_there_in_all_languages(self):
        text = DESKTOP_FILE.read_text(encoding="utf-8")
        for group in text.split("\n\n"):
            for key in ("GenericName", "Comment") if "[Desktop Entry]" in group else ("Name",):
                languages = set(re.findall(rf"(?m)^{key}\[(\w+)\]=\S", group))
                self.assertEqual(languages, {"ar", "de", "es", "fr", "ja", "zh_CN"}, f"{key} in {group.splitlines()[0]}")

    def test_its_actions_are_options_of_the_program(self):
        actions = options_in("\n".join(re.findall(r"(?m)^Exec=(.*)$", DESKTOP_FILE.read_text(encoding="utf-8"))))
        self.assertEqual(actions, {"--pause-all", "--add-account"})
        self.assertLessEqual(actions, options_in(helps("reelkeep")))

    def test_the_metainfo_is_valid(self):
        done = run("appstreamcli", "validate", "--no-net", METAINFO)
        self.assertEqual(done.returncode, 0, done.stdout)
        self.assertNotIn("W:", done.stdout)

    def test_the_metainfos_pictures_are_those_of_the_checkout(self):
        images = list(ElementTree.parse(METAINFO).iter("image"))
        self.assertGreaterEqual(len(images), 3)
        for image in images:
            folder, _, name = image.text.partition(f"/v{VERSION}/")
            self.assertTrue(folder.startswith("https://"))
            self.assertEqual(png_size(SOURCE / name), (int(image.get("width")), int(image.get("height"))), name)

    def test_icons_have_the_size_of_their_folder(self):
        pictures = list((SHARE / "icons/hicolor").rglob("*.png"))
        self.assertGreaterEqual(len(pictures), 9)
        for picture in pictures:
            side = int(picture.parts[-3].split("x")[0])
            self.assertEqual(png_size(picture), (side, side), picture)

    def test_icon_files_of_other_systems_hold_every_picture(self):
        pictures = sorted((SHARE / "icons/hicolor").rglob("*.png"))
        with tempfile.TemporaryDirectory() as folder:
            for name in ("reelkeep.ico", "reelkeep.icns"):
                made = run(sys.executable, "-B", SOURCE / "packaging/make/iconfiles.py", Path(folder, name), *pictures)
                self.assertEqual(made.returncode, 0, made.stderr)
            listed = run("icotool", "--list", Path(folder, "reelkeep.ico")).stdout
            self.assertEqual({int(width) for width in re.findall(r"--width=(\d+)", listed)}, {16, 22, 24, 32, 48, 64, 128, 256})
            # icns: name and length of each part add up to the whole.
            whole = Path(folder, "reelkeep.icns").read_bytes()
            at, names = 8, []
            while at < len(whole):
                names.append(whole[at:at + 4])
                at += struct.unpack(">I", whole[at + 4:at + 8])[0]
            self.assertEqual((whole[:4], struct.unpack(">I", whole[4:8])[0], at), (b"icns", len(whole), len(whole)))
            self.assertLessEqual({b"icp4", b"ic07", b"ic08", b"ic09"}, set(names))

    def test_the_units_are_valid(self):
        with tempfile.TemporaryDirectory() as folder:
            os.mkdir(Path(folder, "run"), 0o700)
            for unit in (SHARE / "systemd/user").iterdir():
                # Verified before it is installed: the program lies in the build tree.
                text = re.sub(r"(?m)^ExecStart=\S+/", f"ExecStart={BUILD}/bin/", unit.read_text(encoding="utf-8"))
                Path(folder, unit.name).write_text(text, encoding="utf-8")
            done = run("systemd-analyze", "--user", "--man=no", "verify", f"{folder}/reelkeep-archive@Support.timer",
                       f"{folder}/reelkeep-archive@Support.service", XDG_RUNTIME_DIR=f"{folder}/run")
            self.assertEqual((done.returncode, done.stdout + done.stderr), (0, ""))


class ManualTest(unittest.TestCase):
    def test_pages_are_read_without_a_warning(self):
        for program in PROGRAMS:
            done = run("man", "--warnings", "--local-file", "-Tutf8", "-Z", SHARE / f"man/man1/{program}.1.gz")
            self.assertEqual((done.returncode, done.stderr), (0, ""), program)

    def test_every_option_of_the_help_stands_in_the_page(self):
        for program in PROGRAMS:
            wanted = options_in(helps(program))
            self.assertGreaterEqual(len(wanted), 3)
            found = options_in(re.sub(r"\\f[BIR]", "", page(program)).replace("\\-", "-"))
            self.assertEqual(wanted - found, set(), program)

    def test_every_command_has_a_section(self):
        overview = run(BUILD / "bin/reelkeep-cli", "--help").stdout.split("\n\n")[1]
        commands = re.findall(r"(?m)^  ([a-z]+(?: [a-z]+)*)", overview)
        self.assertEqual(len(commands), len(overview.splitlines()) - 1)
        self.assertEqual(re.findall(r'(?m)^\.SS "(.*)"$', page("reelkeep-cli")), commands)


class VersionTest(unittest.TestCase):
    def test_the_change_log_begins_with_it(self):
        text = (SOURCE / "packaging/CHANGELOG.md").read_text(encoding="utf-8")
        self.assertEqual(re.search(r"(?m)^## (\S+) \(", text)[1], VERSION)

    def test_programs_say_it(self):
        for program in PROGRAMS:
            self.assertEqual(run(BUILD / "bin" / program, "--version").stdout.split()[-1], VERSION, program)

    def test_documents_say_it(self):
        self.assertEqual(next(ElementTree.parse(METAINFO).iter("release")).get("version"), VERSION)
        for program in PROGRAMS:
            self.assertIn(f'"reelkeep {VERSION}"', page(program).splitlines()[0])
        self.assertIn(f"<b>Reelkeep {VERSION}</b>", (SHARE / "doc/reelkeep/guide.html").read_text(encoding="utf-8"))
        debian = gzip.decompress((SHARE / "doc/reelkeep/changelog.gz").read_bytes()).decode()
        self.assertTrue(debian.startswith(f"reelkeep ({VERSION}) "))

    def test_no_other_file_names_it(self):
        naming = []
        for folder in ("src", "ui", "resources", "packaging", "tests/packaging"):
            for path in (SOURCE / folder).rglob("*"):
                if path.suffix in (".png", ".pyc") or not path.is_file() or path.name == "CHANGELOG.md":
                    continue
                if re.search(rf"(?<![\d.]){re.escape(VERSION)}(?![\d.])", path.read_text(encoding="utf-8", errors="replace")):
                    naming.append(str(path))
        self.assertEqual(naming, [])


if __name__ == "__main__":
    unittest.main()
