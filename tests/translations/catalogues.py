"""Holds the catalogues of translations/ against the sources and against each other.

Usage: catalogues.py ROOT LUPDATE. Prints one line for each finding; the exit status is 1 when there is one.
"""

import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path

FORMS = {"ar": 6, "de": 2, "en": 2, "es": 2, "fr": 2, "ja": 1, "zh_CN": 1}
MARK = re.compile(r"%L?\d+|%L?n|</?[a-z][^>]*>|\{[a-z_]+\}|--[a-z-]+")
MNEMONIC = re.compile(r"&(?!&)(\w)")


class Message:
    def __init__(self, context, element):
        self.context = context
        self.source = element.findtext("source")
        self.comment = element.findtext("comment") or ""
        self.is_plural = element.get("numerus") == "yes"
        translation = element.find("translation")
        self.is_finished = translation.get("type") is None
        forms = [form.text or "" for form in translation.iter("numerusform")]
        self.texts = forms if self.is_plural else [translation.text or ""]

    @property
    def key(self):
        return self.context, self.source, self.comment

    def __str__(self):
        return f"{self.context}: “{self.source}”"


def messages(path):
    root = ElementTree.parse(path).getroot()
    return [Message(context.findtext("name"), element) for context in root.iter("context") for element in context.iter("message")]


def marks(text):
    return Counter(MARK.findall(text.replace("%%", "")))


def without_number(counted):
    return {mark: count for mark, count in counted.items() if mark not in ("%n", "%Ln")}


def about_message(message, language):
    """What is wrong with one translation."""
    if language == "en" and not message.is_plural:
        return  # English stands in the sources; its catalogue is for plural forms
    if not message.is_finished or not all(message.texts):
        yield "is not translated"
        return
    if message.is_plural and len(message.texts) != FORMS[language]:
        yield f"has {len(message.texts)} forms in place of {FORMS[language]}"
    wanted = marks(message.source)
    for number, text in enumerate(message.texts):
        found = marks(text)
        # "One file" may do without its number; the last form, that of many, may not.
        if without_number(found) != without_number(wanted) or (number == len(message.texts) - 1 and found != wanted):
            yield f"loses or gains marks: “{text}”"
        if bool(MNEMONIC.search(message.source)) != bool(MNEMONIC.search(text)):
            yield f"loses or gains a mnemonic: “{text}”"


def about_mnemonics(all_messages):
    used = Counter((message.context, match.group(1).lower())
                   for message in all_messages for match in [MNEMONIC.search(message.texts[0])] if match)
    return [f"{context}: the mnemonic {letter} is used {count} times" for (context, letter), count in used.items() if count > 1]


def listed_reasons(path):
    """{(language or *, context or *, source)} of what may stay as it is."""
    reasons = set()
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            languages, context, source, reason = (part.strip() for part in line.split(" | "))
            assert reason, line
            reasons |= {(language, context, source.replace("\\n", "\n")) for language in languages.split()}
    return reasons


def needs_no_reason(source):
    """Nothing in it but marks, units of their place and punctuation."""
    return not re.search(r"[^\W\d_]{2}", MARK.sub("", source))


def about_sameness(message, language, reasons, used):
    if language == "en" or message.texts != [message.source] or needs_no_reason(message.source):
        return
    source = message.source.strip()
    for key in ((language, message.context, source), ("*", message.context, source),
                (language, "*", source), ("*", "*", source)):
        if key in reasons:
            used.add(key)
            return
    yield "is the same as its source, and no reason is listed"


def about_sources(root, lupdate, path):
    """What lupdate would add or take away."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / path.name
        shutil.copy(path, copy)
        subprocess.run([lupdate, "-no-obsolete", "-locations", "none", "-silent", "-I", root / "src", root / "src", root / "ui",
                        "-ts", copy], check=True, stdout=subprocess.DEVNULL)
        before, after = ({message.key for message in messages(one)} for one in (path, copy))
    yield from (f"{context}: “{source}” is in the sources and not in the catalogue" for context, source, _ in after - before)
    yield from (f"{context}: “{source}” is in the catalogue and not in the sources" for context, source, _ in before - after)


def main():
    root, lupdate = Path(sys.argv[1]).resolve(), sys.argv[2]
    reasons = listed_reasons(Path(__file__).with_name("same_as_source.txt"))
    used, findings = set(), []
    for language in FORMS:
        path = root / "translations" / f"reelkeep_{language}.ts"
        all_messages = messages(path)
        for message in all_messages:
            about = [*about_message(message, language), *about_sameness(message, language, reasons, used)]
            findings += [f"{language}: {message} {finding}" for finding in about]
        findings += [f"{language}: {finding}" for finding in about_mnemonics(all_messages)]
        findings += [f"{language}: {finding}" for finding in about_sources(root, lupdate, path)]
    findings += [f"same_as_source.txt: nobody needs {' | '.join(key)}" for key in sorted(reasons - used)]
    print("\n".join(findings) if findings else f"{len(FORMS)} catalogues are in order.")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
