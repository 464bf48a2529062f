#!/usr/bin/env python3
"""guide.py VERSION OUTPUT.html PAGE.md...: the user's guide as one HTML file that needs nothing beside it. cmark-gfm turns the pages
into HTML; pictures go in as data. A link that leads nowhere is an error."""

import base64
import html
import os
import re
import subprocess
import sys

STYLE = """
:root { color-scheme: light dark; --ink: #1f2328; --quiet: #59636e; --paper: #fff; --line: #d8dde3; --tint: #f4f6f9; --accent: #2c6be0 }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e4e7eb; --quiet: #9aa4af; --paper: #1b1e23; --line: #363c45; --tint: #24282f; --accent: #7aa8ff } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.6 system-ui, "Inter", "Noto Sans", sans-serif }
nav { padding: 2rem 1.5rem; border-inline-end: 1px solid var(--line); font-size: .94rem }
nav ol { list-style: none; margin: .3rem 0 1rem; padding-inline-start: 0 } nav ol ol { padding-inline-start: 1rem; margin: 0 }
nav b { font-size: 1.1rem } main { max-width: 46rem; padding: 1rem 2rem 6rem }
@media (min-width: 64rem) { body { display: grid; grid-template-columns: 18rem 1fr }
  nav { position: sticky; top: 0; height: 100vh; overflow: auto; box-sizing: border-box } main { padding-inline-start: 3rem } }
h1 { font-size: 1.7rem; margin: 3.5rem 0 .5rem; line-height: 1.25 } h2 { font-size: 1.25rem; margin: 2.2rem 0 .4rem }
h3 { font-size: 1.05rem; margin: 1.6rem 0 .3rem }
a { color: var(--accent) } p, ul, ol { margin: .6rem 0 } img { max-width: 100%; border: 1px solid var(--line); border-radius: 8px }
code { font: .9em/1.5 ui-monospace, "DejaVu Sans Mono", monospace; background: var(--tint); padding: .1em .3em; border-radius: 4px }
pre { background: var(--tint); border: 1px solid var(--line); border-radius: 8px; padding: .8rem 1rem; overflow-x: auto }
pre code { background: none; padding: 0 } table { border-collapse: collapse; margin: 1rem 0; font-size: .95rem }
th, td { text-align: start; vertical-align: top; padding: .35rem .9rem .35rem 0; border-bottom: 1px solid var(--line) }
kbd { border: 1px solid var(--line); border-bottom-width: 2px; border-radius: 4px; padding: 0 .35em; font: .88em system-ui, sans-serif }
"""


def rendered(path):
    """The page as HTML, its pictures inside it."""
    done = subprocess.run(["cmark-gfm", "--extension", "table", "--unsafe", path], check=True, stdout=subprocess.PIPE, encoding="utf-8")

    def picture(match):
        with open(os.path.join(os.path.dirname(path), match[1]), "rb") as file:
            return f'src="data:image/png;base64,{base64.b64encode(file.read()).decode()}"'
    return re.sub(r'src="([^":]+\.png)"', picture, done.stdout)


def anchor(heading):
    words = re.sub(r"<[^>]+>", "", html.unescape(heading)).lower()
    return re.sub(r"[^a-z0-9]+", "-", words).strip("-")


def with_anchors(text, contents):
    """Gives every heading an id; `contents` gains (level, id, heading)."""
    def heading(match):
        name = anchor(match[2])
        if any(name == known for _, known, _ in contents):
            raise SystemExit(f"Two headings are called “{match[2]}”")
        contents.append((int(match[1]), name, match[2]))
        return f'<h{match[1]} id="{name}">{match[2]}</h{match[1]}>'
    return re.sub(r"<h([123])>(.*?)</h\1>", heading, text)


def navigation(contents):
    items, open_list = [], False
    for level, name, heading in contents:
        if level == 3:
            continue
        if open_list != (level == 2):
            items.append("<ol>" if level == 2 else "</ol>")
            open_list = level == 2
        items.append(f'<li><a href="#{name}">{heading}</a></li>')
    return "<ol>" + "".join(items) + ("</ol>" if open_list else "") + "</ol>"


def guide(version, pages):
    contents = []
    body = "".join(with_anchors(rendered(page), contents) for page in pages)
    known = {name for _, name, _ in contents}
    lost = [link for link in re.findall(r'href="#([^"]*)"', body) if link not in known]
    outside = [link for link in re.findall(r'href="([^"#][^"]*)"', body) if not link.startswith("https://")]
    if lost or outside:
        raise SystemExit(f"Links that lead nowhere: {lost + outside}")
    return (f'<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Reelkeep: user’s guide</title>\n'
            f'<meta name="viewport" content="width=device-width, initial-scale=1">\n<style>{STYLE}</style>\n</head>\n<body>\n'
            f"<nav><b>Reelkeep {html.escape(version)}</b>{navigation(contents)}</nav>\n<main>\n{body}</main>\n</body>\n</html>\n")


if __name__ == "__main__":
    made = guide(sys.argv[1], sys.argv[3:])
    with open(sys.argv[2], "w", encoding="utf-8") as file:
        file.write(made)
