"""Kills reelkeep-cli again and again while it downloads, and holds what is there in the end against what was served.

A batch of 40 files is downloaded by a process that is killed with SIGKILL, at random moments and in the midst of each step, and
started again until it is done; then comes the next batch, until there were enough kills. Modes: `one` process; `two` at once on one
library and one folder, which want some of the same files; `power`, where everything goes with the kill that was not synced.
"""

import argparse
import mmap
import os
import random
import shutil
import signal
import sqlite3
import struct
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from powerloss import PowerLoss
from server import File, Server

MIB = 1 << 20
FILES = 40
UNSAFE = 4 * MIB  # what a kill may cost a connection
HEAD = 1024  # bytes of an answer's head, at most
RATE = 12 * MIB  # bytes a second of each connection
DELAY = 0.12  # seconds, the longest that the API takes
LINGER = 3000  # microseconds, before and after each call that matters
FILE_STATES = ("flushing", "renaming", "manifest", "commit")  # in the order of crashpage.h, from 1
STATES = ("resolving", "receiving", *FILE_STATES)
SECRETS = '{"crash": {"api_token": "PTcrash"}}'


class Failure(Exception):
    pass


class Page:
    """What crashpage.h describes."""

    FORMAT = struct.Struct("<5I5IQ")

    def __init__(self, path):
        path.write_bytes(bytes(self.FORMAT.size))
        with path.open("r+b") as file:
            self.memory = mmap.mmap(file.fileno(), 0)

    def read(self):
        values = self.FORMAT.unpack_from(self.memory)
        return values[1:5], values[6:10], values[10]

    def forget_calls(self):
        self.memory[:40] = bytes(40)


class Process:
    """reelkeep-cli with the shim; one after the other under the same page."""

    def __init__(self, batch, number, session):
        self.batch = batch
        self.session = session
        self.page = Page(batch.folder / f"page{number}")
        self.errors = batch.folder / f"errors{number}"
        self.environment = {
            **batch.environment,
            "LD_PRELOAD": str(batch.test.shim),
            # An address sanitizer wants to come first.
            "ASAN_OPTIONS": f"{os.environ.get('ASAN_OPTIONS', '')}:verify_asan_link_order=0",
            "CRASH_PAGE": str(batch.folder / f"page{number}"),
            "CRASH_ROOT": str(batch.root),
            "CRASH_LINGER": str(LINGER),
            "CRASH_PORT": str(batch.server.file_port),
        }
        if batch.power:
            self.environment["CRASH_UNDO"] = str(batch.folder)
        self.process = None

    def start(self):
        self.page.forget_calls()
        self.began = time.monotonic()
        with self.errors.open("wb") as errors:
            self.process = subprocess.Popen(self.batch.command(self.session), env=self.environment,
                                            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=errors)

    def running(self):
        return self.process is not None and self.process.poll() is None

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def finish(self, patience=120):
        status = self.process.wait(patience)
        if status != 0:
            raise Failure(f"ended with {status}: {self.errors.read_text(errors='replace')[-2000:]}")

    def states(self):
        """Of the file's system calls; also after the process died."""
        under_way, _, _ = self.page.read()
        return {state for state, calls in zip(FILE_STATES, under_way) if calls > 0}


class Batch:
    def __init__(self, test, number):
        self.test = test
        self.power = test.mode == "power"
        self.folder = Path(tempfile.mkdtemp(prefix=f"batch{number}-", dir=test.folder))
        self.root = self.folder / "root"
        self.into = self.root / "files"
        self.into.mkdir(parents=True)
        chance = random.Random(f"{test.seed}/{number}")
        self.server = Server(make_files(chance), chance.random(), RATE, DELAY)
        self.environment = {
            **{name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")},
            "LC_ALL": "C.UTF-8",
            "REELKEEP_HOME": str(self.root / "home"),
            "REELKEEP_SECRETS": SECRETS,
        }
        subprocess.run([test.cli, "account", "add", "crash", "--provider", "signalwire", "--api-url", self.server.api,
                        "--set", "space=crash", "--set", "project_id=crash"],
                       env=self.environment, check=True, stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL)
        self.library = next((self.root / "home").rglob("library.sqlite"))
        self.power_loss = PowerLoss(self.root, self.folder / "log", random.Random(f"{test.seed}/{number}/power"))
        sessions = ("odd", "even") if test.mode == "two" else ("all",)
        self.processes = [Process(self, n, session) for n, session in enumerate(sessions)]
        self.connections_killed = 0

    def command(self, session):
        return [self.test.cli, "download", "--account", "crash", "--session", session, "--into", self.into, "--name",
                "{id}.{ext}", "--parallel", "4", "--connections", "4"]

    def present(self):
        return [name for name in self.server.files if (self.into / name).exists()]

    def connections_at_risk(self):
        """That brought bytes, since the last kill, of files which are not in their place yet."""
        with self.server.lock:
            requests = list(self.server.requests)
            self.server.requests.clear()
        return len({port for name, port in requests if not (self.into / name).exists()})

    def received(self):
        return sum(process.page.read()[2] for process in self.processes)

    def finish(self):
        """Until all is there, with no more kills. One after the other: what one process left, the next takes up."""
        for process in self.processes:
            if process.running():
                process.process.wait(120)
        for process in self.processes:
            process.start()
            process.finish()
        self.verify()

    def stop(self):
        for process in self.processes:
            if process.running():
                process.kill()
        self.server.stop()

    def verify_after_kill(self):
        """What already counts as finished, while nobody runs."""
        for name in self.present():
            if (self.into / name).read_bytes() != self.server.files[name].content:
                raise Failure(f"{name} stands under its final name and is not what was served")
        manifest = self.into / "SHA256SUMS"
        lines = set(manifest.read_text(encoding="utf-8", errors="replace").splitlines()) if manifest.exists() else set()
        for identity in self.done_in_library():
            file = self.server.files[f"{identity}.mp4"]
            if not (self.into / file.name).exists():
                raise Failure(f"{file.name} is Done, and not there")
            if f"{file.sha256}  {file.name}" not in lines:
                raise Failure(f"{file.name} is Done, and not in SHA256SUMS")

    def done_in_library(self):
        """Of a copy: who opens the library itself moves the log's content into it."""
        copy = self.folder / "library.sqlite"
        for suffix in ("", "-wal"):
            original = self.library.with_name(self.library.name + suffix)
            Path(f"{copy}{suffix}").unlink(missing_ok=True)
            if original.exists():
                shutil.copyfile(original, f"{copy}{suffix}")
        database = sqlite3.connect(copy)
        try:
            return [row[0] for row in database.execute("SELECT recording FROM downloads WHERE state = 'Done'")]
        finally:
            database.close()

    def verify(self):
        expected = set(self.server.files) | {"SHA256SUMS"}
        there = {path.relative_to(self.into).as_posix() for path in self.into.rglob("*")}
        if there != expected:
            raise Failure(f"missing: {sorted(expected - there)}; too many: {sorted(there - expected)}")
        for file in self.server.files.values():
            if (self.into / file.name).read_bytes() != file.content:
                raise Failure(f"{file.name} is not what was served")
        lines = (self.into / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
        if sorted(lines) != sorted(f"{file.sha256}  {file.name}" for file in self.server.files.values()):
            raise Failure(f"SHA256SUMS holds {len(lines)} lines, and not those of the {FILES} files")
        checked = subprocess.run(["sha256sum", "--strict", "--quiet", "-c", "SHA256SUMS"], cwd=self.into, check=False)
        if checked.returncode != 0:
            raise Failure("sha256sum -c finds a difference")
        self.verify_library()
        self.verify_nothing_twice()

    def verify_library(self):
        database = sqlite3.connect(f"file:{self.library}?mode=ro", uri=True)
        try:
            rows = database.execute("SELECT recording, state, sha256 FROM downloads ORDER BY recording").fetchall()
        finally:
            database.close()
        expected = sorted((file.id, "Done", file.sha256) for file in self.server.files.values())
        if rows != expected:
            raise Failure(f"the library's downloads are {Counter(state for _, state, _ in rows)}, {len(rows)} rows")

    def verify_nothing_twice(self):
        with self.server.lock:
            self.server.requests.clear()
        again = Process(self, "again", "all")
        again.start()
        again.finish()
        if self.server.requests:
            raise Failure(f"what was there was downloaded again: {self.server.requests}")

    def waste(self):
        return self.received() - sum(len(file.content) for file in self.server.files.values())

    def waste_allowed(self):
        return self.connections_killed * UNSAFE + self.server.answers * HEAD


def make_files(chance):
    """From 10 KiB to 24 MiB, as many small ones as large ones."""
    return [File(number, int(10 * 1024 * (24 * MIB / (10 * 1024)) ** chance.random()), chance.randbytes)
            for number in range(FILES)]


class CrashTest:
    def __init__(self, mode, kills, seed, tree, folder, quiet):
        self.mode = mode
        self.kills = kills
        self.seed = seed
        self.cli = tree / "bin/reelkeep-cli"
        self.shim = tree / "tests/reelkeep_crashshim.so"
        self.folder = folder
        self.quiet = quiet
        self.chance = random.Random(f"{seed}/{mode}")
        self.hit = Counter()
        self.killed = 0
        self.waste = self.waste_allowed = self.served = self.bytes_lost = self.renames_undone = 0

    def run(self):
        batches = 0
        while self.killed < self.kills:
            batches += 1
            batch = Batch(self, batches)
            try:
                self.run_batch(batch, batches)
                batch.finish()
            finally:
                batch.stop()
            self.conclude(batch)
            shutil.rmtree(batch.folder)
        print(self.summary(batches), flush=True)
        if self.kills >= 100 and (missed := [state for state in STATES if self.hit[state] < 5]):
            raise Failure(f"too few kills hit {', '.join(missed)}")

    def run_batch(self, batch, number):
        ended = set()
        while self.killed < self.kills:
            for process in batch.processes:
                if not process.running() and process not in ended:
                    process.start()
            victim = self.chance.choice([process for process in batch.processes if process not in ended])
            aim = self.choose_aim()
            self.wait_for(batch, victim, aim)
            ended |= {process for process in batch.processes if not process.running()}
            if len(ended) == len(batch.processes):
                return
            if victim.running():
                self.kill(batch, number, victim, aim)

    def choose_aim(self):
        """A third of the kills come at any moment, the others where the fewest came."""
        if self.chance.random() < 1 / 3:
            return None
        return min(self.chance.sample(STATES, k=3), key=lambda state: self.hit[state])

    def wait_for(self, batch, process, aim):
        if aim is None:
            until = time.monotonic() + self.chance.uniform(0, 1.5)
            while time.monotonic() < until and process.running():
                time.sleep(0.001)
            return
        _, begun, _ = process.page.read()
        index = STATES.index(aim) - 2
        # Not always the first of its kind.
        wanted = begun[index] + self.chance.randint(1, 8) if index >= 0 else 0
        earliest = time.monotonic() + (self.chance.uniform(0, 0.6) if index < 0 else 0)
        latest = time.monotonic() + 3
        while process.running() and time.monotonic() < latest:
            under_way, begun, _ = process.page.read()
            if index >= 0 and begun[index] >= wanted and under_way[index] > 0:
                break
            if index < 0 and time.monotonic() >= earliest and getattr(batch.server, aim) > 0:
                break
            time.sleep(0.0002)
        time.sleep(self.chance.uniform(0, LINGER / 1e6))

    def kill(self, batch, number, victim, aim):
        victims = [victim]
        others = [process for process in batch.processes if process is not victim and process.running()]
        if others and self.chance.random() < 0.3:
            victims += others
        states = {state for state in ("resolving", "receiving") if getattr(batch.server, state) > 0}
        for process in victims:
            process.kill()
            states |= process.states()
            self.killed += 1
        if batch.power:
            batch.power_loss.strike()
        if not any(process.running() for process in batch.processes):
            batch.verify_after_kill()
        batch.connections_killed += batch.connections_at_risk()
        self.hit.update(states)
        if not self.quiet:
            after = time.monotonic() - victim.began
            names = " ".join(state for state in STATES if state in states) or "none of these"
            both = ", both" if len(victims) > 1 else ""
            print(f"kill {self.killed:3}: batch {number}, {after:4.2f} s after its start{both}, {len(batch.present()):2}/{FILES} there, "
                  f"aimed at {aim or 'any moment'}: {names}", flush=True)

    def conclude(self, batch):
        waste, allowed = batch.waste(), batch.waste_allowed()
        if waste > allowed:
            raise Failure(f"{waste / MIB:.1f} MiB were fetched twice, {allowed / MIB:.1f} MiB are allowed")
        self.waste += waste
        self.waste_allowed += allowed
        self.served += batch.server.served
        self.bytes_lost += batch.power_loss.bytes_lost
        self.renames_undone += batch.power_loss.renames_undone

    def summary(self, batches):
        hits = ", ".join(f"{state} {self.hit[state]}" for state in STATES)
        lost = f"; {self.bytes_lost / MIB:.1f} MiB and {self.renames_undone} renames lost with the power" if self.mode == "power" else ""
        return (f"{self.mode}: {self.killed} kills, seed {self.seed}, {batches} batches of {FILES} files, every one of them whole. "
                f"Hit: {hits} (several at once){lost}.\n"
                f"{self.mode}: {self.waste / MIB:.1f} MiB taken twice from the sockets, {self.waste / MIB / self.killed:.2f} a kill; "
                f"allowed {self.waste_allowed / MIB:.1f} (4 MiB for each connection of an unfinished file); the server handed "
                f"{self.served / MIB:.1f} MiB to its sockets, what died in their buffers included.")


def main():
    parser = argparse.ArgumentParser(prog="crash.sh", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kills", nargs="?", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--mode", choices=("one", "two", "power"), action="append", help="one of them; all by default, two and "
                        "power with half the kills")
    parser.add_argument("--tree", default="build/dev", help="where it was built (build/dev)")
    parser.add_argument("--keep", action="store_true", help="leave the folder of a batch that failed behind")
    parser.add_argument("--quiet", action="store_true", help="print the summary only")
    given = parser.parse_args()
    folder = tempfile.mkdtemp(prefix="reelkeep-crash-")
    kept = given.keep
    try:
        for mode in given.mode or ("one", "two", "power"):
            kills = given.kills if given.mode or mode == "one" else max(1, given.kills // 2)
            CrashTest(mode, kills, given.seed, Path(given.tree).resolve(), Path(folder), given.quiet).run()
        kept = False
    except Failure as failure:
        print(f"FAILED: {mode}, seed {given.seed}: {failure}{f'; see {folder}' if kept else ''}", file=sys.stderr)
        return 1
    finally:
        if not kept:
            shutil.rmtree(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
