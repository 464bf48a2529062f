"""The bash completion offers what the programs understand. A real bash completes real lines; what to expect is read from `--help` by other
means than those that made the completion.

REELKEEP_BUILD is the build tree with everything built. Runs in a home of its own."""

import os
import re
import subprocess
import tempfile
import unittest
from pathlib import Path

BUILD = Path(os.environ["REELKEEP_BUILD"])
COMPLETIONS = BUILD / "share/bash-completion/completions"
EVERYWHERE = {"--help", "--version", "--verbose"}

# Words of the line, the last one unfinished; as readline hands them over.
COMPLETE = r"""
set -u
source "$1"; shift
compopt() { :; }
COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
spec=$(complete -p "$1"); function=${spec#*-F }; "${function%% *}"
printf '%s\n' "${COMPREPLY[@]}"
"""


class CompletionTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.environment = dict(os.environ, PATH=f"{BUILD}/bin:{os.environ['PATH']}", REELKEEP_HOME=str(self.folder / "home"),
                                LC_ALL="C.UTF-8", QT_QPA_PLATFORM="offscreen", ASAN_OPTIONS="detect_leaks=0")

    def run_command(self, *command, **more):
        return subprocess.run(command, env=dict(self.environment, **more), cwd=self.folder, stdin=subprocess.DEVNULL, check=True,
                              stdout=subprocess.PIPE, encoding="utf-8", timeout=60).stdout

    def complete(self, *words):
        script = str(COMPLETIONS / words[0])
        return {line for line in self.run_command("bash", "-c", COMPLETE, "bash", script, *words).splitlines() if line}

    def commands(self):
        overview = self.run_command("reelkeep-cli", "--help").split("\n\n")[1]
        return [match.split() for match in re.findall(r"(?m)^  ([a-z]+(?: [a-z]+)*)", overview)]

    def usage(self, command):
        return self.run_command("reelkeep-cli", "help", *command).splitlines()[0]

    def test_the_first_word_is_a_command(self):
        self.assertEqual(self.complete("reelkeep-cli", ""), {command[0] for command in self.commands()} | {"help"})
        self.assertEqual(self.complete("reelkeep-cli", "do"), {"download"})
        self.assertEqual(self.complete("reelkeep-cli", "account", ""), {"add", "list", "check", "remove"})
        self.assertEqual(self.complete("reelkeep-cli", "help", "account", "a"), {"add"})

    def test_the_options_of_a_command_are_those_of_its_help(self):
        self.assertGreater(len(self.commands()), 8)
        for command in self.commands():
            wanted = set(re.findall(r"--[a-z-]+", self.usage(command))) | EVERYWHERE
            self.assertEqual(self.complete("reelkeep-cli", *command, "--"), wanted, command)

    def test_what_was_given_is_not_offered_again(self):
        offered = self.complete("reelkeep-cli", "list", "--account", "A", "--id", "x", "--")
        self.assertNotIn("--account", offered)
        self.assertIn("--id", offered)

    def test_choices_are_those_of_the_help(self):
        for command in self.commands():
            for option, choices in re.findall(r"(--[a-z-]+) ([a-z]+(?:\|[a-z]+)+)", self.usage(command)):
                self.assertEqual(self.complete("reelkeep-cli", *command, option, ""), set(choices.split("|")), (command, option))
        self.assertEqual(self.complete("reelkeep-cli", "account", "add", "New", "--provider", ""),
                         {"zoom-video-sdk", "signalwire", "anchor-browser"})

    def test_accounts_are_offered_by_their_names(self):
        secret = {"REELKEEP_SECRETS": '{"Sales": {"api_key": "k"}, "Sales \\"EU\\"": {"api_key": "k"}, "Old": {"api_key": "k"}}'}
        for name in ("Sales", 'Sales "EU"', "Old"):
            self.run_command("reelkeep-cli", "account", "add", name, "--provider", "anchor-browser", **secret)
        both = {"Sales", 'Sales "EU"'}
        self.assertEqual(self.complete("reelkeep-cli", "list", "--account", ""), both | {"Old"})
        self.assertEqual(self.complete("reelkeep-cli", "download", "--account", "Sa"), both)
        self.assertEqual(self.complete("reelkeep-cli", "account", "check", '"Sales \\"'), {'Sales "EU"'})
        # A new account wants a new name.
        self.assertEqual(self.complete("reelkeep-cli", "account", "add", "Sa"), set())

    def test_folders_are_offered_where_a_folder_is_wanted(self):
        for name in ("Archive", "Archive 2"):
            (self.folder / name).mkdir()
        (self.folder / "Arc.txt").write_text("")
        self.assertEqual(self.complete("reelkeep-cli", "verify", "Arc"), {"Archive", "Archive 2"})
        self.assertEqual(self.complete("reelkeep-cli", "download", "--into", "Arc"), {"Archive", "Archive 2"})

    def test_a_value_that_cannot_be_known_offers_nothing(self):
        self.assertEqual(self.complete("reelkeep-cli", "list", "--session", ""), set())
        self.assertEqual(self.complete("reelkeep-cli", "list", "--limit", ""), set())

    def test_the_other_programs_offer_their_options(self):
        for program in ("reelkeep", "reelkeep-sandbox"):
            wanted = set(re.findall(r"(?m)^  (?:-\w, )?(--[a-z-]+)", self.run_command(program, "--help")))
            self.assertGreaterEqual(len(wanted), 3)
            self.assertEqual(self.complete(program, "--"), wanted)


if __name__ == "__main__":
    unittest.main()
