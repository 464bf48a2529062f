#!/usr/bin/env python3
"""completion.py PROGRAM OUTPUT: writes the bash completion of PROGRAM: tables made from what it says about itself, and the functions of
completion.bash, which read them."""

import os
import sys

import helptext

# What can be found on this computer; of anything else the person knows more than we do.
KINDS = {"--account": "accounts", "NAME": "accounts", "DIR": "folders", "FILE": "files"}


def quoted(text):
    return "'" + text.replace("'", "'\\''") + "'"


def value_kind(option):
    """Words to choose from, or one of KINDS."""
    if option.choices():
        return " ".join(option.choices())
    return KINDS.get(option.names[-1]) or (KINDS.get(option.value, "") if option.value != "NAME" else "")


def table(name, entries):
    lines = [f"declare -gA {name}=("]
    lines += [f"    [{quoted(key)}]={quoted(value)}" for key, value in entries.items()]
    return "\n".join(lines + [")"])


def options_of(options):
    return " ".join(name + ("+" if option.repeatable else "") for option in options
                    for name in option.names if name.startswith("--"))


def tables(program):
    """Options, values and plain words, by command; the program without a command is called “.”."""
    whole = helptext.overview(program)
    pages = helptext.commands(program)
    everywhere = options_of(whole.options)
    options, values, words = {".": everywhere}, {}, {}
    for option in whole.options:
        values.update({f". {name}": value_kind(option) for name in option.names if option.value})
    firsts = list(dict.fromkeys(name.split()[0] for name in pages))
    if pages:
        words["."] = " ".join(firsts + ["help"])
        words[". help"] = " ".join(firsts)
    for name, page in pages.items():
        options[name] = f"{options_of(page.options)} {everywhere}".strip()
        values.update({f"{name} {option.names[-1]}": value_kind(option) for option in page.options if option.value})
        first, _, second = name.partition(" ")
        if second:
            for place in (f". {first}", f". help {first}"):
                words[place] = f"{words.get(place, '')} {second}".strip()
        # The name that `account add` wants is a new one.
        if name != "account add":
            words.update({f"{name}:{at}": KINDS.get(word, "") for at, word in enumerate(helptext.positionals(name, page.usage))})
    if not pages:
        words["."] = "files" if "Arguments" in whole.sections else ""
    return {"options": options, "values": values, "words": words}


def completion(program):
    name = os.path.basename(program)
    variable = "_" + name.replace("-", "_")
    made = "\n".join(table(f"{variable}_{key}", entries) for key, entries in tables(program).items())
    with open(os.path.join(os.path.dirname(__file__), "completion.bash"), encoding="utf-8") as file:
        return file.read().replace("@TABLES@", made).replace("@NAME@", name).replace("_NAME_", variable)


if __name__ == "__main__":
    with open(sys.argv[2], "w", encoding="utf-8") as output:
        output.write(completion(sys.argv[1]))
