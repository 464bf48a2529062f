#!/usr/bin/env python3
"""fill.py INPUT OUTPUT CHANGELOG.md NAME=VALUE...: INPUT with every @NAME@ replaced; @RELEASES@ is the version history."""

import re
import sys

import changelog

if __name__ == "__main__":
    source, output, history, *given = sys.argv[1:]
    values = dict(word.split("=", 1) for word in given)
    values["RELEASES"] = changelog.releases(changelog.entries(history))
    with open(source, encoding="utf-8") as file:
        text = re.sub(r"@([A-Z]+)@", lambda match: values[match[1]], file.read())
    with open(output, "w", encoding="utf-8") as file:
        file.write(text)
