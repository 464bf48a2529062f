"""Runs the works side by side, in rounds whose order alternates, and prints what they took. Started by run.sh."""

import argparse
import os
import platform
import shutil
import signal
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path

from host import Host
from report import Sample, table
from works import MIB, Works

ACCOUNT = '{"bench": {"api_token": "PTbench"}}'
RATE = 8 * MIB  # bytes a second, of each connection where the server limits them


def arguments():
    parser = argparse.ArgumentParser(prog="run.sh", description=__doc__)
    parser.add_argument("works", nargs="*", metavar="WORK", help=f"of {', '.join(Works.NAMES)}; all of them by default")
    parser.add_argument("--pairs", type=int, default=5, help="rounds; each runs every tool once (5)")
    parser.add_argument("--tree", default="build", help="where reelkeep-cli was built (build)")
    parser.add_argument("--markdown", action="store_true", help="print Markdown")
    parser.add_argument("--disk", help="a folder on a disk, for what is written durably (below the tree)")
    parser.add_argument("--no-build", action="store_true", help="take what was built before")
    parser.add_argument("--verbose", action="store_true", help="let the tools' standard error through")
    given = parser.parse_args()
    for work in given.works:
        if work not in Works.NAMES:
            parser.error(f"there is no {work}, only {', '.join(Works.NAMES)}")
    return given


class Runner:
    """Runs one tool after another, each with an empty target and, for Reelkeep, a home that knows the account only."""

    def __init__(self, tree, host, memory, disk, verbose):
        self.measure = tree / "tests/reelkeep-bench-measure"
        self.cli = tree / "bin/reelkeep-cli"
        self.host = host
        self.memory = memory
        self.disk = disk
        self.verbose = verbose
        self.fresh_home = memory / "home-fresh"
        subprocess.run(
            [self.cli, "account", "add", "bench", "--provider", "signalwire", "--api-url", host.api, "--set", "space=bench",
             "--set", "project_id=bench"],
            env=self.environment(self.fresh_home), check=True, stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL,
        )

    def environment(self, home, extra=None):
        kept = {name: value for name, value in os.environ.items()
                if not name.lower().endswith("_proxy") and name != "SSL_CERT_FILE"}
        return {**kept, "LC_ALL": "C.UTF-8", "REELKEEP_HOME": str(home), "REELKEEP_SECRETS": ACCOUNT, **(extra or {})}

    def run(self, tool):
        base = self.disk if tool.on_disk else self.memory
        into, home, result = base / "into", base / "home", self.memory / "result"
        for folder in (into, home):
            shutil.rmtree(folder, ignore_errors=True)
        into.mkdir()
        shutil.copytree(self.fresh_home, home)
        os.sync()  # what the one before left to be written is not the next one's burden
        command = [str(part).replace("{into}", str(into)) for part in tool.command]
        done = subprocess.run([self.measure, result, *command], env=self.environment(home, tool.environment),
                              stdout=subprocess.DEVNULL, stderr=None if self.verbose else subprocess.PIPE,
                              stdin=subprocess.DEVNULL)
        if done.returncode != 0:
            raise SystemExit(f"{tool.name} failed ({done.returncode}): {(done.stderr or b'').decode()[-2000:]}")
        if tool.makes and (into / tool.makes[0]).stat().st_size != tool.makes[1]:
            raise SystemExit(f"{tool.name} left a {tool.makes[0]} of another size behind")
        wall, cpu, peak, _ = result.read_text().split()
        shutil.rmtree(into)
        return Sample(float(wall), float(cpu), float(peak))

    def first_page(self, listing):
        home = self.memory / "home"
        shutil.rmtree(home, ignore_errors=True)
        shutil.copytree(self.fresh_home, home)
        return subprocess.run([*listing, "--limit", "1000"], env=self.environment(home), capture_output=True, check=True).stdout

    def rounds(self, work, pairs):
        rounds = []
        for number in range(pairs):
            tools = work.tools if number % 2 == 0 else work.tools[::-1]
            rounds.append({tool.name: self.run(tool) for tool in tools})
            print(f"{work.name}: round {number + 1} of {pairs}: "
                  + ", ".join(f"{tool.name} {rounds[-1][tool.name].wall:.2f} s" for tool in work.tools),
                  file=sys.stderr, flush=True)
        return [{tool.name: one[tool.name] for tool in work.tools} for one in rounds]


def version(*command):
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.splitlines()[0]


def head(given, memory, disk):
    cpu = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), "?")
    yield f"{date.today()}, {given.tree}, {given.pairs} rounds, order alternating; {os.cpu_count()} × {cpu}, {platform.release()}"
    yield f"{version('curl', '--version').split(' (')[0]}; {version('aria2c', '--version')}; {version('jq', '--version')}; " \
          f"{version('openssl', 'version')}; nginx on the same machine"
    where = "memory" if str(memory).startswith("/dev/shm") else "a temporary folder, NOT memory"
    yield f"served from {where} ({memory.parent}) and stored there; what is durable on disk: {disk.parent}"
    yield "medians; a pipeline's CPU is that of all its processes, its memory that of the largest; " \
          "a target's ratio is the median of the rounds' own"
    yield ""


def main():
    given = arguments()
    tree = Path(given.tree).resolve()
    shm = Path("/dev/shm")
    memory_base = shm if shm.is_dir() and shutil.disk_usage(shm).free > 4 << 30 else None
    disk_base = Path(given.disk) if given.disk else tree
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    with (
        tempfile.TemporaryDirectory(prefix="reelkeep-bench-", dir=memory_base) as memory,
        tempfile.TemporaryDirectory(prefix="reelkeep-bench-", dir=disk_base) as disk,
    ):
        memory, disk = Path(memory), Path(disk)
        host = Host(memory / "host", RATE)
        try:
            host.start()
            runner = Runner(tree, host, memory, disk, given.verbose)
            works = Works(host, runner.cli, tree / "tests/reelkeep-bench-durablewrite", runner.first_page)
            for line in head(given, memory, disk):
                print(f"- {line}" if given.markdown and line else line, flush=True)
            for name in given.works or Works.NAMES:
                work = getattr(works, name)()
                for line in table(work, runner.rounds(work, given.pairs), given.markdown):
                    print(line, flush=True)
        finally:
            host.stop()


if __name__ == "__main__":
    main()
