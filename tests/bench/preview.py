"""What the preview takes, beside mpv and ffmpeg on the same URLs, and what it does to the window. Started by preview.sh."""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path
from statistics import median

from report import markdown, plain
from stage import Stage

ROUND_TRIP = 0.040  # seconds
BYTES_PER_SECOND = 2_500_000
PATIENCE = 120  # seconds
CLIPS = {
    "30 minutes": ("long.mp4", 60, "400k", 30),
    "150 MB": ("large.mp4", 20, "6M", 10),
}
GAPS = {"nothing": "doing nothing", "switch": "switching 200 rows", "open": "opening", "seek": "20 seeks",
        "hover": "100 hover pictures", "close": "closing"}
GAP_TARGET = 50  # ms
TOLD_TARGET = 5000  # ms
CLOSED_TARGET = 2000  # ms
PEER_TARGET = 1.2
POSTER_BYTES, POSTER_SHARE = 1_500_000, 0.02


def make_clip(path, seconds, rate, times):
    """Its index stands at its end."""
    piece = path.with_suffix(".piece.mp4")
    ffmpeg = ["ffmpeg", "-y", "-nostdin", "-loglevel", "error"]
    noise = "testsrc2=size=640x360:rate=25,noise=alls=40:allf=t"
    subprocess.run([*ffmpeg, "-f", "lavfi", "-i", noise, "-f", "lavfi", "-i", "sine=frequency=330", "-t", str(seconds),
                    "-c:v", "libx264", "-preset", "ultrafast", "-b:v", rate, "-maxrate", rate, "-bufsize", rate,
                    "-pix_fmt", "yuv420p", "-g", "50", "-c:a", "aac", "-b:a", "64k", piece], check=True)
    subprocess.run([*ffmpeg, "-stream_loop", str(times - 1), "-i", piece, "-c", "copy", path], check=True)
    piece.unlink()


class Bench:
    def __init__(self, tree, stage, environment):
        self.tree = Path(tree)
        self.stage = stage
        self.environment = environment

    def watch(self, operation, url, *more):
        """Milliseconds, and the words that came with them; the bytes that crossed the line."""
        before = self.stage.sent
        told = subprocess.run([self.tree / "tests/reelkeep-bench-watch", operation, url, *map(str, more)], env=self.environment,
                              stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, timeout=PATIENCE, check=True)
        value, _, words = told.stdout.strip().partition(" ")
        return float(value), words, self.stage.sent - before

    def peer(self, *command):
        """Milliseconds until it has ended."""
        before = self.stage.sent
        began = time.monotonic()
        subprocess.run(command, env=self.environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL, timeout=PATIENCE, check=True)
        return (time.monotonic() - began) * 1000, self.stage.sent - before

    def mpv(self, url, moment=0):
        start = self.peer("mpv", "--no-config", "--version")[0]
        time_, sent = self.peer("mpv", "--no-config", "--vo=null", "--ao=null", "--no-terminal", "--frames=1",
                                f"--start={moment}", url)
        return time_ - start, sent

    def ffmpeg(self, url, moment=0):
        start = self.peer("ffmpeg", "-version")[0]
        time_, sent = self.peer("ffmpeg", "-nostdin", "-loglevel", "error", "-ss", str(moment), "-i", url, "-frames:v", "1",
                                "-f", "null", "-")
        return time_ - start, sent


def peers_rows(bench, pairs):
    """Our median, the better peer's, the ratio of each round."""
    for title, (name, seconds, _, times) in CLIPS.items():
        url = bench.stage.url(name)
        for operation, moment in (("first", 0), ("seek", round(seconds * times * 0.9))):
            ours, mpv, ffmpeg, ratios = [], [], [], []
            for number in range(pairs):
                runs = [lambda: ours.append(bench.watch(operation, url, moment)[0]),
                        lambda: mpv.append(bench.mpv(url, moment)[0]), lambda: ffmpeg.append(bench.ffmpeg(url, moment)[0])]
                for run in runs if number % 2 == 0 else reversed(runs):
                    run()
                ratios.append(ours[-1] / min(mpv[-1], ffmpeg[-1]))
            ratio = median(ratios)
            words = "first frame" if operation == "first" else "frame at 90 %"
            yield [f"{title}: {words}", f"{median(ours):.0f}", f"{median(mpv):.0f}", f"{median(ffmpeg):.0f}", f"{ratio:.2f}",
                   f"{min(ratios):.2f}–{max(ratios):.2f}", "reached" if ratio <= PEER_TARGET else "not reached"]


def poster_rows(bench):
    for title, (name, _, _, _) in CLIPS.items():
        size = (bench.stage.folder / name).stat().st_size
        time_, _, sent = bench.watch("poster", bench.stage.url(name))
        peer = bench.ffmpeg(bench.stage.url(name))[1]
        allowed = max(POSTER_BYTES, POSTER_SHARE * size)
        yield [title, f"{size / 1e6:.0f}", f"{time_:.0f}", f"{sent / 1e6:.2f}", f"{peer / 1e6:.2f}", f"{allowed / 1e6:.2f}",
               "reached" if sent <= allowed else "not reached"]


def told_rows(bench):
    name = CLIPS["150 MB"][0]
    for fault in Stage.FAULTS:
        time_, words, _ = bench.watch("error", bench.stage.url(f"{fault}/{name}"))
        yield [fault, f"{time_ / 1000:.2f}", "reached" if time_ <= TOLD_TARGET else "not reached", words or "(it waits, and says so)"]
    time_, _, _ = bench.watch("close", bench.stage.url(f"stall/{name}"))
    yield ["closing what stalls", f"{time_ / 1000:.2f}", "reached" if time_ <= CLOSED_TARGET else "not reached", ""]


def window_rows(bench):
    told = subprocess.run([bench.tree / "tests/reelkeep-bench-window"], env=bench.environment, stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL, text=True, check=True)
    values = {name: float(value) for name, value in (line.split() for line in told.stdout.splitlines())}
    for name, words in GAPS.items():
        reached = "" if name == "nothing" else "reached" if values[name] <= GAP_TARGET else "not reached"
        yield [f"longest gap, {words}, ms", f"{values[name]:.0f}", reached]
    grown = values["memory200"] - values["memory20"]
    yield ["MiB resident after 20 opens", f"{values['memory20']:.0f}", ""]
    yield ["MiB resident after 200 opens", f"{values['memory200']:.0f}", f"{grown:+.1f}"]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("works", nargs="*", metavar="WORK", help="of window, told, poster, peers; all of them by default")
    parser.add_argument("--pairs", type=int, default=5, help="rounds beside the peers (5)")
    parser.add_argument("--tree", default="build", help="where the programs were built (build)")
    parser.add_argument("--markdown", action="store_true", help="print Markdown")
    parser.add_argument("--no-build", action="store_true", help="take what was built before")
    given = parser.parse_args()
    show = markdown if given.markdown else plain
    wanted = given.works or ["window", "told", "poster", "peers"]

    with tempfile.TemporaryDirectory(prefix="reelkeep-preview-") as folder:
        environment = {key: value for key, value in os.environ.items() if not key.lower().endswith("_proxy")}
        environment |= {"LC_ALL": "C.UTF-8", "HOME": folder, "XDG_RUNTIME_DIR": folder, "QT_QPA_PLATFORM": "offscreen",
                        "PULSE_SERVER": "unix:/nonexistent"}
        stage = Stage(folder, ROUND_TRIP, BYTES_PER_SECOND)
        bench = Bench(given.tree, stage, environment)
        print(f"{date.today()}, {given.tree}, {os.cpu_count()} processors; a line of {ROUND_TRIP * 1000:.0f} ms and "
              f"{BYTES_PER_SECOND / 1e6} MB/s; ms unless another unit is said\n")
        if "window" in wanted:
            print(*show(["in the window", "", ""], list(window_rows(bench))), "", sep="\n", flush=True)
        if wanted != ["window"]:
            for name, seconds, rate, times in CLIPS.values():
                make_clip(Path(folder) / name, seconds, rate, times)
        if "told" in wanted:
            print(*show(["until it is told", "s", "", "words"], list(told_rows(bench))), "", sep="\n", flush=True)
        if "poster" in wanted:
            head = ["a poster of", "MB", "ms", "MB fetched", "ffmpeg's", "allowed", ""]
            print(*show(head, list(poster_rows(bench))), "", sep="\n", flush=True)
        if "peers" in wanted:
            head = ["watching", "reelkeep", "mpv", "ffmpeg", "ours/better", "in each round", ""]
            print(*show(head, list(peers_rows(bench, given.pairs))), "", sep="\n", flush=True)


if __name__ == "__main__":
    sys.exit(main())
