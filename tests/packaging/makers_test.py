"""The programs of packaging/make, on input that is made up: what a real program happens to say does not show every turn."""

import os
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(os.environ["REELKEEP_SOURCE"]) / "packaging/make"))

import changelog  # noqa: E402
import guide  # noqa: E402
import helptext  # noqa: E402
import iconfiles  # noqa: E402
import manpage  # noqa: E402

QT_HELP = """Usage: /some/where/tool [options] [file...]
Does a thing, with a .dot at the
.start of a line.

Options:
  -v, --version    Shows the version.
  --port <N>       A long explanation that goes on in
                   another line.

Arguments:
  file             Lists of ids.
"""


class HelpTest(unittest.TestCase):
    def test_qts_help_is_understood(self):
        parsed = helptext.parse(QT_HELP)
        self.assertEqual(parsed.usage, "[options] [file...]")
        version, port = parsed.options
        self.assertEqual((version.names, version.value), (["-v", "--version"], ""))
        self.assertEqual((port.names, port.value), (["--port"], "N"))
        self.assertEqual(port.summary, "A long explanation that goes on in another line.")
        self.assertEqual(parsed.sections["Arguments"], [("file", "Lists of ids.")])

    def test_the_synopsis_says_what_is_required_and_what_may_be_repeated(self):
        parsed = helptext.parse("Usage: tool do THING --must N [--may N]... [--may-not]\n\nOptions:\n"
                                "  --must N   a\n  --may N    b\n  --may-not  c\n")
        self.assertEqual([(option.required, option.repeatable) for option in parsed.options],
                         [(True, False), (False, True), (False, False)])
        self.assertEqual(helptext.positionals("do", parsed.usage), ["THING"])

    def test_a_program_without_a_usage_is_an_error(self):
        self.assertRaises(ValueError, helptext.parse, "Segmentation fault\n")


class ManualTest(unittest.TestCase):
    def test_roff_takes_no_line_for_a_request(self):
        self.assertEqual(manpage.escaped(".start"), "\\&.start")
        self.assertEqual(manpage.escaped("a\\b-c"), "a\\eb\\-c")
        self.assertIn("\n\\&.start", manpage.prose(helptext.parse(QT_HELP).paragraphs))

    def test_arguments_are_listed(self):
        rows = helptext.parse(QT_HELP).sections["Arguments"]
        self.assertEqual(manpage.arguments(rows), ".TP\n\\fIfile\\fR\nLists of ids.")


class ChangelogTest(unittest.TestCase):
    TEXT = "# Changes\n\n## 1.2.0 (2026-02-03)\n\n- One that goes\n  on & on\n- Two\n\n## 1.1.0 (2025-12-31)\n\n- Old\n"

    def entries(self, text):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "CHANGELOG.md")
            path.write_text(text, encoding="utf-8")
            return changelog.entries(path)

    def test_versions_dates_and_changes_are_read(self):
        found = self.entries(self.TEXT)
        self.assertEqual([(version, str(date), len(changes)) for version, date, changes in found],
                         [("1.2.0", "2026-02-03", 2), ("1.1.0", "2025-12-31", 1)])
        self.assertEqual(found[0][2][0], "One that goes on & on")

    def test_no_version_is_an_error(self):
        with self.assertRaises(SystemExit):
            self.entries("# Changes\n\n## Soon\n\n- Everything\n")

    def test_metainfo_escapes(self):
        self.assertIn("<li>One that goes on &amp; on</li>", changelog.releases(self.entries(self.TEXT)))

    def test_debians_form_keeps_to_its_width(self):
        text = changelog.debian(self.entries("## 1.0 (2026-01-01)\n\n- " + "words " * 60))
        self.assertLessEqual(max(len(line) for line in text.splitlines() if line.startswith("  ")), 80)
        self.assertTrue(text.startswith("reelkeep (1.0) unstable; urgency=medium\n\n  * words"))
        self.assertTrue(text.endswith("  Thu, 01 Jan 2026 12:00:00 +0000\n"))


class GuideTest(unittest.TestCase):
    def make(self, text):
        with tempfile.TemporaryDirectory() as folder:
            page = Path(folder, "page.md")
            page.write_text(text, encoding="utf-8")
            return guide.guide("1.2.3", [str(page)])

    def test_headings_can_be_linked(self):
        self.assertIn('<h2 id="the-second-one">', self.make("# First\n\n[there](#the-second-one)\n\n## The second, *one*\n"))

    def test_a_link_that_leads_nowhere_is_an_error(self):
        for text in ("# A\n\n[x](#b)\n", "# A\n\n[x](other.md)\n", "# A\n\n[x](http://example.com)\n"):
            with self.assertRaises(SystemExit):
                self.make(text)

    def test_two_headings_of_one_name_are_an_error(self):
        with self.assertRaises(SystemExit):
            self.make("# A\n\n## A\n")

    def test_nothing_is_fetched_when_it_is_read(self):
        self.assertNotRegex(self.make("# A\n"), r"""(src|href)=["']?(http|//)|@import|<script""")


class IconFileTest(unittest.TestCase):
    def test_only_square_pictures_are_taken(self):
        head = b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR"
        self.assertEqual(iconfiles.size_of(head + b"\0\0\0\x10\0\0\0\x10"), 16)
        self.assertRaises(ValueError, iconfiles.size_of, head + b"\0\0\0\x10\0\0\0\x20")
        self.assertRaises(ValueError, iconfiles.size_of, b"<svg/>" * 10)


if __name__ == "__main__":
    unittest.main()
