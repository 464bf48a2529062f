"""The recordings table and the window's start, beside what Qt has ready for it. Started by table.sh."""

import argparse
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from datetime import date
from pathlib import Path
from statistics import median

from report import markdown, plain

ROWS = 100_000
KNOWN = 10_000
SORT_TARGET, KEY_TARGET, FRAME_TARGET = 300, 50, 16.7  # ms
START_TARGET = 2  # times the empty window


class Bench:
    def __init__(self, tree, home):
        self.program = Path(tree) / "tests/reelkeep-bench-table"
        self.home = home

    def run(self, *words):
        """{figure: [milliseconds]}"""
        told = subprocess.run([self.program, *map(str, words)], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
                              check=True)
        figures = defaultdict(list)
        for line in told.stdout.splitlines():
            name, value = line.split()
            figures[name].append(float(value))
        return figures

    def filled(self, rows):
        home = Path(self.home) / str(rows)
        self.run("fill", home, rows)
        return home

    def start(self, *words):
        return self.run(*words, time.monotonic_ns())["start"][0]


def verdict(value, target):
    return "reached" if value <= target else "not reached"


def table_rows(bench, rounds):
    home = bench.filled(ROWS)
    ours, peer = defaultdict(list), defaultdict(list)
    for _ in range(rounds):
        for figures, words in ((ours, ("ours", home, ROWS)), (peer, ("peer", ROWS))):
            for name, values in bench.run(*words).items():
                figures[name] += values
    for name, words, target in (("sort", "sorting", SORT_TARGET), ("key", "a key in the search", KEY_TARGET),
                                ("frame", "a frame of scrolling", FRAME_TARGET)):
        for figure, of in ((median, "median"), (max, "longest")):
            mine, its = figure(ours[name]), figure(peer[name])
            yield [f"{words}, {of}", f"{mine:.1f}", f"{its:.1f}", f"{mine / its:.2f}", f"{target:g}", verdict(mine, target)]


def start_rows(bench, rounds):
    home = bench.filled(KNOWN)
    ours, peer = [], []
    for _ in range(3 * rounds):
        ours.append(bench.start("start", home, KNOWN))
        peer.append(bench.start("empty"))
    ratio = median(mine / its for mine, its in zip(ours, peer))
    yield ["start, median", f"{median(ours):.0f}", f"{median(peer):.0f}", f"{ratio:.2f}", f"{START_TARGET} ×",
           verdict(ratio, START_TARGET)]


def main():
    parser = argparse.ArgumentParser(prog="table.sh")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--markdown", action="store_true")
    parser.add_argument("--tree", default="build")
    parser.add_argument("--no-build", action="store_true")
    options = parser.parse_args()
    form = markdown if options.markdown else plain
    print(f"{date.today()}, {options.rounds} rounds in alternating order, milliseconds")
    with tempfile.TemporaryDirectory() as home:
        bench = Bench(options.tree, home)
        for head, rows in (
            (f"{ROWS:,} rows in a window", table_rows(bench, options.rounds)),
            (f"{KNOWN:,} known recordings", start_rows(bench, options.rounds)),
        ):
            print()
            for line in form([head, "Reelkeep", "beside it", "ratio", "target", ""], list(rows)):
                print(line)


if __name__ == "__main__":
    sys.exit(main())
