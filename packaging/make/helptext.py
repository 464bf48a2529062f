"""What a program says about itself in `--help`, taken apart. Manual pages and completion are made from it, so that neither can
drift from the program."""

import dataclasses
import os
import re
import subprocess


@dataclasses.dataclass
class Option:
    names: list  # --format, or -v and --version
    value: str  # N, table|json; empty: a switch
    summary: str
    required: bool = False
    repeatable: bool = False

    def choices(self):
        """The values to choose from; empty where anything may stand there."""
        if "|" in self.value:
            return self.value.split("|")
        listed = re.split(r", | or ", self.summary)
        return listed if len(listed) > 1 and all(re.fullmatch(r"[a-z][a-z-]*", word) for word in listed) else []


@dataclasses.dataclass
class Help:
    usage: str  # without the program's name
    paragraphs: list  # lines between the usage and the first list
    sections: dict  # title -> [(left column, right column)]
    closing: list  # lines after the last list

    @property
    def options(self):
        return [option for title, rows in self.sections.items() if "ption" in title
                for option in (self._option(*row) for row in rows)]

    def _option(self, left, summary):
        words = left.replace(",", " ").split()
        names = [word for word in words if word.startswith("-")]
        value = " ".join(word for word in words if not word.startswith("-")).strip("<>")
        place = re.search(r"(\[?)" + re.escape(names[-1]) + r"(?![\w-])[^\]\[]*\]?(\.\.\.)?", self.usage)
        return Option(names, value, summary, bool(place) and not place[1], bool(place) and bool(place[2]))


def run(program, *arguments):
    """Standard output; English whoever builds, and without a display."""
    environment = dict(os.environ, LC_ALL="C.UTF-8", LANGUAGE="", QT_QPA_PLATFORM="offscreen", ASAN_OPTIONS="detect_leaks=0")
    done = subprocess.run([program, *arguments], env=environment, check=True, stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL, timeout=60, encoding="utf-8")
    return done.stdout


def parse(text):
    """Of one usage: the line with `Usage:`, words, lists of two columns under titles that end in a colon, words."""
    lines = text.strip("\n").split("\n")
    usage = re.fullmatch(r"Usage: \S+ ?(.*)", lines[0])
    if not usage:
        raise ValueError("no usage in: " + text)
    parsed = Help(usage[1], [], {}, [])
    title = None
    for line, following in zip(lines[1:], lines[2:] + [""]):
        row = re.fullmatch(r"  (\S.*?)(?:  +(\S.*))?", line)
        if re.fullmatch(r"\S[^.]*:", line) and following.startswith("  "):
            title = line[:-1]
            parsed.sections[title] = []
        elif title and row and row[2]:
            parsed.sections[title].append((row[1], row[2]))
        elif title and re.match(r"   +\S", line):
            left, right = parsed.sections[title].pop()
            parsed.sections[title].append((left, right + " " + line.strip()))
        elif parsed.sections:
            parsed.closing.append(line)
        else:
            parsed.paragraphs.append(line)
    return parsed


def overview(program):
    return parse(run(program, "--help"))


def commands(program):
    """Of a program with commands: name -> Help, in its own order."""
    listed = overview(program).sections.get("Commands", [])
    names = [" ".join(word for word in left.split() if word.islower()) for left, _ in listed]
    return {name: parse(run(program, "help", *name.split())) for name in names}


def positionals(name, usage):
    """The words of a command's usage that are to be replaced: NAME, DIR."""
    rest = re.sub(r"\[[^\]]*\](\.\.\.)?", "", usage.removeprefix(name))
    rest = re.sub(r"--\S+ \S+", "", rest)
    return rest.split()
