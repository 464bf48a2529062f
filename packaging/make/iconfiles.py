#!/usr/bin/env python3
"""iconfiles.py OUTPUT.ico|OUTPUT.icns PICTURE.png...: puts square PNG pictures into one icon file of Windows or macOS. Both are
containers of PNG pictures; a size that the form does not know is left out."""

import struct
import sys

# macOS names the sizes; one picture serves a size and the half of it on a fine screen.
ICNS = {16: [b"icp4"], 32: [b"icp5", b"ic11"], 64: [b"ic12"], 128: [b"ic07"], 256: [b"ic08", b"ic13"], 512: [b"ic09", b"ic14"],
        1024: [b"ic10"]}


def size_of(png):
    if png[:8] != b"\x89PNG\r\n\x1a\n":
        raise ValueError("not a PNG picture")
    width, height = struct.unpack(">II", png[16:24])
    if width != height:
        raise ValueError("not square")
    return width


def ico(pictures):
    known = {size: png for size, png in pictures.items() if size <= 256}
    offset = 6 + 16 * len(known)
    head, body = struct.pack("<HHH", 0, 1, len(known)), b""
    for size, png in sorted(known.items()):
        # A side of 256 is written as 0.
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(png), offset + len(body))
        body += png
    return head + body


def icns(pictures):
    body = b"".join(name + struct.pack(">I", len(png) + 8) + png
                    for size, png in sorted(pictures.items()) for name in ICNS.get(size, []))
    return b"icns" + struct.pack(">I", len(body) + 8) + body


if __name__ == "__main__":
    pictures = {}
    for path in sys.argv[2:]:
        with open(path, "rb") as file:
            png = file.read()
        pictures[size_of(png)] = png
    with open(sys.argv[1], "wb") as file:
        file.write((ico if sys.argv[1].endswith(".ico") else icns)(pictures))
