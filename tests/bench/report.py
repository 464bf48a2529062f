"""What was measured, as tables: medians of each tool, and each target beside what was reached."""

from dataclasses import dataclass
from statistics import median

FIGURES = {"wall": "wall s", "cpu": "CPU s", "peak": "peak MiB"}


@dataclass
class Sample:
    wall: float  # seconds
    cpu: float  # seconds, user and system
    peak: float  # KiB


def medians(rounds):
    """Of each tool; `rounds` is a list of {tool: Sample}."""
    return {
        tool: Sample(*(median(getattr(one[tool], figure) for one in rounds) for figure in FIGURES)) for tool in rounds[0]
    }


def ratio(target, rounds):
    """What was used of what is allowed, in each round by itself; the median of that."""

    def of(one):
        def value(tool, figure):
            return getattr(one[tool], figure)

        return target.ours(value) / target.allowed(value)

    ratios = [of(one) for one in rounds]
    return median(ratios), min(ratios), max(ratios)


def figure_rows(work, rounds):
    ours = medians(rounds)["reelkeep"]
    for tool, sample in medians(rounds).items():
        yield [tool, f"{sample.wall:.2f}", f"{ours.wall / sample.wall:.2f}", f"{sample.cpu:.2f}",
               f"{ours.cpu / sample.cpu:.2f}" if sample.cpu >= 0.01 else "", f"{sample.peak / 1024:.1f}",
               f"{ours.peak / sample.peak:.2f}"]


def target_rows(work, rounds):
    for target in work.targets:
        middle, least, most = ratio(target, rounds)
        yield [target.words, f"{middle:.2f}", f"{least:.2f}–{most:.2f}", "reached" if middle <= 1 else "not reached"]


HEADS = {
    figure_rows: ["tool", "wall s", "ours/its", "CPU s", "ours/its", "peak MiB", "ours/its"],
    target_rows: ["target", "used of what is allowed", "in each round", ""],
}


def plain(head, rows):
    rows = [head, *rows]
    widths = [max(len(row[column]) for row in rows) for column in range(len(head))]
    for row in rows:
        cells = [row[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:]))]
        yield "  " + "  ".join(cells).rstrip()


def markdown(head, rows):
    yield "| " + " | ".join(head) + " |"
    yield "|---" + "|--:" * (len(head) - 1) + "|"
    for row in rows:
        yield "| " + " | ".join(row) + " |"


def table(work, rounds, as_markdown):
    yield f"### {work.title}" if as_markdown else f"{work.title}"
    if work.note:
        yield work.note if as_markdown else f"  {work.note}"
    for rows_of in (figure_rows, target_rows):
        if as_markdown:
            yield ""
        yield from (markdown if as_markdown else plain)(HEADS[rows_of], rows_of(work, rounds))
    yield ""
