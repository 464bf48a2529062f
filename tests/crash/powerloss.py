"""What a power failure leaves of the files below a folder: the writes that nobody had made durable are gone, or some of them.

Reads the log of undolog.cpp. For each file one of three things happens: all that was written since its last sync is gone; only what
came after some moment is gone; or what grew is there but holds zeros, as file systems leave blocks whose data never arrived. A
rename whose folder was not synced may be undone. What SQLite shares between processes through memory is gone in any case.
"""

import os
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

BLOCK = 4096


@dataclass
class Record:
    kind: str
    place: int
    inode: int
    offset: int
    size: int
    old_size: int
    path: str
    before: bytes


def records(log):
    data = log.read_bytes() if log.exists() else b""
    at = 0
    while (end := data.find(b"\n", at)) >= 0:
        kind, inode, offset, size, old_size, length, path = data[at:end].decode().split(" ", 6)
        past = end + 1 + int(length)
        if past > len(data):
            return  # the process died in it: nothing had been written yet
        yield Record(kind, at, int(inode), int(offset), int(size), int(old_size), path, data[end + 1 : past])
        at = past


class PowerLoss:
    def __init__(self, root, log, chance):
        self.root = Path(root)
        self.log = Path(log)
        self.chance = chance
        self.bytes_lost = 0
        self.renames_undone = 0

    def strike(self):
        """Call it when no process lives. What is left is durable afterwards."""
        pending = defaultdict(list)
        renames = []
        synced = defaultdict(int)
        for record in records(self.log):
            if record.kind == "S":
                synced[record.inode] = max(synced[record.inode], record.offset)
            elif record.kind == "U":
                pending.pop(record.inode, None)
            elif record.kind == "R":
                renames.append(record)
            else:
                pending[record.inode].append(record)
        for record in reversed(renames):
            if record.place >= synced[record.inode] and self.chance.random() < 0.5:
                self.undo_rename(*record.path.split("\t"))
        paths = {path.stat().st_ino: path for path in self.root.rglob("*") if path.is_file()}
        for inode, writes in pending.items():
            unsynced = [record for record in writes if record.place >= synced[inode]]
            if inode in paths and unsynced:
                self.strike_file(paths[inode], unsynced)
        for shared in self.root.rglob("*-shm"):
            shared.unlink()
        if self.log.exists():
            os.truncate(self.log, 0)

    def undo_rename(self, source, target):
        if os.path.exists(target) and not os.path.exists(source):
            os.rename(target, source)
            self.renames_undone += 1

    def strike_file(self, path, writes):
        way = self.chance.choice(("all", "late", "holes"))
        with path.open("r+b") as file:
            if way == "holes":
                for record in writes:
                    self.make_hole(file, record)
                return
            kept = self.chance.randrange(len(writes)) if way == "late" else 0
            for record in reversed(writes[kept:]):
                file.seek(record.offset)
                file.write(record.before)
                file.truncate(record.old_size)
                self.bytes_lost += record.size

    def make_hole(self, file, record):
        """Block by block: as it was, or zeros where nothing was, or what was written."""
        end = os.fstat(file.fileno()).st_size
        for offset in range(record.offset, min(record.offset + record.size, end), BLOCK):
            if self.chance.random() < 0.5:
                continue
            length = min(BLOCK, record.offset + record.size - offset, end - offset)
            old = record.before[offset - record.offset :][:length]
            file.seek(offset)
            file.write(old + bytes(length - len(old)))
            self.bytes_lost += length
