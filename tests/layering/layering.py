"""Holds every #include below src/ against the table of who may include whom.

Usage: layering.py [ROOT]. Prints one line for each finding; the exit status is 1 when there is one.
Sizes are hints: they are printed as warnings and never fail.
"""

import re
import sys
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

# An edge that is added needs the sentence that defends it beside it.
MAY_INCLUDE = {
    "core": set(),
    "secrets": {"core"},
    "net": {"core"},
    "providers": {"core", "net"},
    "library": {"core"},
    "accounts": {"core", "secrets", "net", "providers", "library"},
    "downloads": {"core", "net", "providers", "library"},
    "media": {"core", "net", "providers", "library", "downloads"},
    "models": {"core", "accounts", "providers", "library", "downloads"},
    "gui": {"core", "accounts", "downloads", "media", "models"},
    "cli": {"core", "secrets", "net", "providers", "library", "accounts", "downloads"},
    "sandbox": {"core"},
}
MAY_INCLUDE["app"] = set(MAY_INCLUDE)  # it constructs and connects everything

LINE_HINTS = {".cpp": 400, ".h": 200}

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.MULTILINE)
GENERATED = re.compile(r"(ui_\w+\.h|\w+\.moc|moc_\w+\.cpp)")
LINK = re.compile(r"\breelkeep(?:::|_)(\w+)\b(?!\()")


def sources(root):
    return sorted(path for path in (root / "src").rglob("*") if path.suffix in {".cpp", ".h"})


def folder_of(path, root):
    return path.relative_to(root / "src").parts[0]


def includes(path):
    """(opening character, name) of each include in the file."""
    return INCLUDE.findall(path.read_text(encoding="utf-8"))


def check_table():
    try:
        list(TopologicalSorter(MAY_INCLUDE).static_order())
    except CycleError as error:
        return [f"the table of edges has a cycle: {' -> '.join(error.args[1])}"]
    return []


def check_folders(root):
    folders = sorted(path.name for path in (root / "src").iterdir() if path.is_dir())
    return [f"src/{name}: a folder that the table does not know" for name in folders if name not in MAY_INCLUDE]


def check_include(path, root, opening, name):
    where = f"{path.relative_to(root)}: #include {name}"
    target = name.split("/")[0]
    if opening == "<":
        return [f"{where}: our own headers stand in quotes"] if "/" in name and target in MAY_INCLUDE else []
    if GENERATED.fullmatch(name):
        return []
    if "/" not in name or target in {".", ".."}:
        return [f"{where}: not written from src/"]
    if target not in MAY_INCLUDE:
        return [f"{where}: no folder of ours"]
    if not (root / "src" / name).is_file() and not (root / "src" / f"{name}.in").is_file():
        return [f"{where}: there is no such header"]
    folder = folder_of(path, root)
    if target != folder and target not in MAY_INCLUDE.get(folder, set()):
        return [f"{where}: {folder} may not include {target}"]
    return []


def check_includes(root):
    return [
        finding
        for path in sources(root)
        for opening, name in includes(path)
        for finding in check_include(path, root, opening, name)
    ]


def check_header_cycles(root):
    graph = {
        path.relative_to(root / "src").as_posix(): {name for opening, name in includes(path) if opening == '"'}
        for path in sources(root)
        if path.suffix == ".h"
    }
    try:
        list(TopologicalSorter(graph).static_order())
    except CycleError as error:
        return [f"headers include each other: {' -> '.join(error.args[1])}"]
    return []


def check_links(root):
    findings = []
    for path in sorted((root / "src").glob("*/CMakeLists.txt")):
        folder = path.parent.name
        for linked in LINK.findall(path.read_text(encoding="utf-8")):
            if linked in MAY_INCLUDE and linked != folder and linked not in MAY_INCLUDE.get(folder, set()):
                findings.append(f"{path.relative_to(root)}: {folder} may not link {linked}")
    return findings


def check_forms(root):
    findings = []
    for form in sorted((root / "ui").glob("**/*")):
        where = form.relative_to(root)
        if form.suffix != ".ui":
            findings.append(f"{where}: only forms stand in ui/")
            continue
        found = re.search(r"<class>(?:gui::)?(\w+)</class>", form.read_text(encoding="utf-8"))
        if not found or found[1].lower() != form.stem:
            findings.append(f"{where}: not named as its class")
            continue
        users = list((root / "src" / "gui").rglob(f"{form.stem}.h"))
        if not any(re.search(rf"\bclass {found[1]}\b", user.read_text(encoding="utf-8")) for user in users):
            findings.append(f"{where}: src/gui has no class {found[1]}")
    return findings


def size_hints(root):
    for path in sources(root):
        lines = len(path.read_text(encoding="utf-8").splitlines())
        if lines > LINE_HINTS[path.suffix]:
            yield f"{path.relative_to(root)}: {lines} lines, {LINE_HINTS[path.suffix]} is the measure"


def findings(root):
    return [
        *check_table(),
        *check_folders(root),
        *check_includes(root),
        *check_header_cycles(root),
        *check_links(root),
        *check_forms(root),
    ]


def main(root):
    for hint in size_hints(root):
        print(f"warning: {hint}")
    found = findings(root)
    for finding in found:
        print(finding)
    print(f"{len(sources(root))} files, {len(found)} findings")
    return 1 if found or not sources(root) else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()))
