#!/usr/bin/env python3
"""manpage.py PROGRAM VERSION CHANGELOG.md INCLUDE OUTPUT: writes PROGRAM's manual page (section 1). INCLUDE holds what `--help` does not
say, in the form of help2man: `[section]` and roff below it; `[name]` is the one line of its name section."""

import os
import re
import sys

import changelog
import helptext


def escaped(text):
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "\\&" + text if text[:1] in (".", "'") else text


def marked(usage):
    """What is typed as it stands in bold, what is replaced in italics."""
    text = escaped(usage)
    text = re.sub(r"(?<![\w-])((?:\\-){1,2}[a-z][a-z\\-]*)", r"\\fB\1\\fR", text)
    return re.sub(r"(?<![\w\\])([A-Z][A-Z_\\-]+)(?![a-z])", r"\\fI\1\\fR", text)


def prose(lines):
    """Paragraphs; indented lines stay as they are."""
    written = []
    for line in lines:
        if not line.strip():
            written.append(".PP")
        elif line.startswith("  "):
            written += [".nf", escaped(line), ".fi"]
        else:
            written += [escaped(line), ".br"]
    text = "\n".join(written)
    text = re.sub(r"\n\.fi\n\.nf\n", "\n", text)
    text = re.sub(r"(?m)(^\.br\n)+(?=\.|\Z)|\n\.br\Z", "", text)
    return re.sub(r"(\.PP\n?)+\Z|\A(\.PP\n)+", "", text).strip("\n")


def listed(options):
    written = []
    for option in options:
        names = ", ".join(f"\\fB{escaped(name)}\\fR" for name in option.names)
        value = f" \\fI{escaped(option.value)}\\fR" if option.value else ""
        written.append(f".TP\n{names}{value}\n{escaped(option.summary)}")
    return "\n".join(written)


def arguments(rows):
    return "\n".join(f".TP\n\\fI{escaped(name)}\\fR\n{escaped(summary)}" for name, summary in rows)


def included(path):
    sections = {}
    with open(path, encoding="utf-8") as file:
        for title, text in re.findall(r"(?ms)^\[([^\]]+)\]\n(.*?)(?=^\[[^\]]+\]\n|\Z)", file.read()):
            sections[title] = text.strip("\n")
    return sections


def command_pages(name, pages):
    written = [".SH COMMANDS"]
    for command, page in pages.items():
        rest = marked(page.usage.removeprefix(command).strip())
        written.append(f'.SS "{escaped(command)}"\n.B {name} {escaped(command)}\n{rest}\n.PP')
        written.append(prose(page.paragraphs).removeprefix(".PP\n"))
        written.append(listed(page.options))
    return written


def page(program, version, date, include):
    name = os.path.basename(program)
    whole = helptext.overview(program)
    extra = included(include)
    # Qt's own words for the place of the options.
    usage = whole.usage.replace("[options]", "[OPTION]...")
    written = [f'.TH {escaped(name).upper()} 1 {date} "reelkeep {version}" "User Commands"',
               ".SH NAME", f"{escaped(name)} \\- {extra.pop('name')}",
               ".SH SYNOPSIS", f".B {escaped(name)}\n{marked(usage)}"]
    description = [prose(whole.paragraphs), extra.pop("description", "")]
    written += [".SH DESCRIPTION", "\n.PP\n".join(text for text in description if text)]
    if "Commands" in whole.sections:
        written += command_pages(escaped(name), helptext.commands(program))
    if "Arguments" in whole.sections:
        written += [".SH ARGUMENTS", arguments(whole.sections["Arguments"])]
    written += [".SH OPTIONS", listed(whole.options)]
    closing = prose(whole.closing)
    if closing:
        written += [".SH NOTES", closing]
    for title, text in extra.items():
        written += [f".SH {title.upper()}", text]
    return "\n".join(part for part in written if part) + "\n"


if __name__ == "__main__":
    program, version, history, include, output = sys.argv[1:]
    with open(output, "w", encoding="utf-8") as file:
        file.write(page(program, version, changelog.entries(history)[0][1], include))
