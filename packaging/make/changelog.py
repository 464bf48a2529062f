#!/usr/bin/env python3
"""The version history of CHANGELOG.md. changelog.py CHANGELOG.md OUTPUT writes it as Debian writes changelogs."""

import datetime
import re
import sys
from email.utils import format_datetime
from xml.sax.saxutils import escape

AUTHORS = "The Reelkeep authors <reelkeep@users.noreply.github.com>"


def entries(path):
    """[(version, date, [change])], newest first. A change may go on in indented lines."""
    with open(path, encoding="utf-8") as file:
        text = file.read()
    found = []
    for version, date, body in re.findall(r"(?ms)^## (\S+) \((\d{4}-\d{2}-\d{2})\)\n(.*?)(?=^## |\Z)", text):
        changes = [" ".join(change.split()) for change in re.findall(r"(?ms)^- (.*?)(?=^- |\Z)", body)]
        found.append((version, datetime.date.fromisoformat(date), changes))
    if not found:
        raise SystemExit(f"{path}: no line like “## 1.2.3 (2026-01-31)”")
    return found


def wrapped(text, first, other, width=78):
    lines, line = [], first
    for word in text.split():
        if len(line) + len(word) >= width and line.strip("* "):
            lines.append(line.rstrip())
            line = other
        line += word + " "
    return "\n".join(lines + [line.rstrip()])


def debian(found):
    """Debian's form; the time of day is nobody's business."""
    blocks = []
    for version, date, changes in found:
        noon = datetime.datetime.combine(date, datetime.time(12), datetime.timezone.utc)
        body = "\n".join(wrapped(change, "  * ", "    ") for change in changes)
        blocks.append(f"reelkeep ({version}) unstable; urgency=medium\n\n{body}\n\n -- {AUTHORS}  {format_datetime(noon)}\n")
    return "\n".join(blocks)


def releases(found):
    """What stands between <releases> and </releases> of AppStream metainfo."""
    blocks = []
    for version, date, changes in found:
        items = "\n".join(f"          <li>{escape(change)}</li>" for change in changes)
        blocks.append(f'    <release version="{version}" date="{date}">\n      <description>\n        <ul>\n{items}\n'
                      "        </ul>\n      </description>\n    </release>")
    return "\n".join(blocks)


if __name__ == "__main__":
    with open(sys.argv[2], "w", encoding="utf-8") as output:
        output.write(debian(entries(sys.argv[1])))
