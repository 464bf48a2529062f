"""Proves that layering.py finds what it is there to find: each test plants one mistake in a small tree."""

import tempfile
import unittest
from pathlib import Path

import layering

CLEAN = {
    "src/core/time.h": "#pragma once\n#include <QString>\n",
    "src/core/time.cpp": '#include "core/time.h"\n#include "core/version.h"\n',
    "src/core/version.h.in": "#pragma once\n",
    "src/net/pacer.h": '#pragma once\n#include "core/time.h"\n',
    "src/net/CMakeLists.txt": "reelkeep_library(net SOURCES pacer.h LINKS reelkeep::core)\n",
    "src/gui/card.h": '#pragma once\n#include "core/time.h"\nclass Card;\n',
    "src/gui/card.cpp": '#include "gui/card.h"\n#include "ui_card.h"\n#include "card.moc"\n',
    "ui/card.ui": "<ui><class>Card</class></ui>",
}


class LayeringTest(unittest.TestCase):
    def found_in(self, planted):
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            (root / "ui").mkdir()
            for path, text in {**CLEAN, **planted}.items():
                file = root / path
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(text, encoding="utf-8")
            return layering.findings(root)

    def assert_one(self, planted, words):
        findings = self.found_in(planted)
        self.assertEqual(len(findings), 1, findings)
        self.assertIn(words, findings[0])

    def test_a_clean_tree_has_no_finding(self):
        self.assertEqual(self.found_in({}), [])

    def test_an_include_upwards(self):
        self.assert_one({"src/core/a.h": '#include "net/pacer.h"\n'}, "core may not include net")

    def test_an_include_sideways(self):
        self.assert_one({"src/secrets/a.cpp": '  #  include "net/pacer.h"\n'}, "secrets may not include net")

    def test_an_include_in_a_folder_below(self):
        self.assert_one({"src/gui/platform/a.cpp": '#include "net/pacer.h"\n'}, "gui may not include net")

    def test_an_include_not_written_from_src(self):
        self.assert_one({"src/core/a.cpp": '#include "time.h"\n'}, "not written from src/")
        self.assert_one({"src/net/a.cpp": '#include "../core/time.h"\n'}, "not written from src/")

    def test_an_own_header_in_angle_brackets(self):
        self.assert_one({"src/core/a.cpp": "#include <net/pacer.h>\n"}, "stand in quotes")

    def test_a_header_that_is_not_there(self):
        self.assert_one({"src/net/a.cpp": '#include "core/gone.h"\n'}, "no such header")

    def test_an_unknown_folder(self):
        findings = self.found_in({"src/common/a.h": "#pragma once\n", "src/net/a.cpp": '#include "common/a.h"\n'})
        self.assertEqual(len(findings), 2, findings)

    def test_headers_in_a_circle(self):
        planted = {"src/core/a.h": '#include "core/b.h"\n', "src/core/b.h": '#include "core/a.h"\n'}
        self.assert_one(planted, "include each other")

    def test_a_link_upwards(self):
        self.assert_one({"src/core/CMakeLists.txt": "reelkeep_library(core LINKS reelkeep::net)\n"}, "core may not link net")

    def test_a_form_with_another_name(self):
        self.assert_one({"ui/other.ui": "<ui><class>Card</class></ui>"}, "not named as its class")

    def test_a_form_that_nobody_uses(self):
        self.assert_one({"ui/lonely.ui": "<ui><class>Lonely</class></ui>"}, "no class Lonely")

    def test_a_table_with_a_cycle(self):
        layering.MAY_INCLUDE["core"].add("net")
        self.addCleanup(layering.MAY_INCLUDE["core"].remove, "net")
        self.assertIn("cycle", layering.check_table()[0])


if __name__ == "__main__":
    unittest.main()
