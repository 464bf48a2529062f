"""A server for the preview's benchmark: files over a line of its own length and width, and every way to fail."""

import asyncio
import socket
import threading
import time
from email.utils import formatdate
from pathlib import Path

PIECE = 16 * 1024
FAULTY_AFTER = {"reset": 0, "stall": 2_000_000}  # bytes of a body
STATUS = {200: "OK", 206: "Partial Content", 401: "Unauthorized", 403: "Forbidden", 404: "Not Found", 416: "Range"}


class Line:
    """Everything that goes through it goes one piece after the other."""

    def __init__(self, bytes_per_second):
        self.bytes_per_second = bytes_per_second
        self.free_at = 0.0

    async def carry(self, size):
        now = time.monotonic()
        self.free_at = max(self.free_at, now) + size / self.bytes_per_second
        await asyncio.sleep(self.free_at - now)


class Stage:
    """HTTP/1.1 with ranges in a thread of its own. `round_trip` in seconds: once for a connection, once for a request."""

    FAULTS = ("401", "403", "404", "html", "reset", "stall", "silent")

    def __init__(self, folder, round_trip, bytes_per_second):
        self.folder = Path(folder)
        self.round_trip = round_trip
        self.line = Line(bytes_per_second)
        self.sent = 0  # bytes of bodies
        self.loop = asyncio.new_event_loop()
        self.port = None
        started = threading.Event()
        threading.Thread(target=self._run, args=(started,), daemon=True).start()
        started.wait()

    def url(self, path):
        return f"http://127.0.0.1:{self.port}/{path}"

    def _run(self, started):
        asyncio.set_event_loop(self.loop)
        server = self.loop.run_until_complete(asyncio.start_server(self._serve, "127.0.0.1", 0))
        self.port = server.sockets[0].getsockname()[1]
        started.set()
        self.loop.run_forever()

    async def _serve(self, reader, writer):
        # What the kernel keeps has not crossed the line yet.
        writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4 * PIECE)
        writer.transport.set_write_buffer_limits(high=PIECE)
        try:
            await asyncio.sleep(self.round_trip)
            while head := await reader.readuntil(b"\r\n\r\n"):
                await asyncio.sleep(self.round_trip)
                await self._answer(head.decode("latin-1"), writer)
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    async def _answer(self, head, writer):
        target = head.split(" ", 2)[1].lstrip("/")
        fault, _, name = target.rpartition("/")
        if fault == "silent":
            await asyncio.sleep(3600)
        if fault.isdigit():
            return await self._send(writer, int(fault), [], b"{}")
        if fault == "html":
            return await self._send(writer, 200, ["Content-Type: text/html"], b"<!doctype html><title>Sign in</title>")
        size = (self.folder / name).stat().st_size
        wanted = next((line[6:].strip() for line in head.split("\r\n") if line.lower().startswith("range:")), None)
        first, last = 0, size - 1
        if wanted:
            begin, _, end = wanted.removeprefix("bytes=").partition("-")
            first, last = (int(begin), int(end) if end else last) if begin else (size - int(end), last)
            last = min(last, size - 1)
        if first > last:
            return await self._send(writer, 416, [f"Content-Range: bytes */{size}"], b"")
        headers = [f"Content-Length: {last - first + 1}", "Content-Type: video/mp4", "Accept-Ranges: bytes", 'ETag: "1"']
        if wanted:
            headers.append(f"Content-Range: bytes {first}-{last}/{size}")
        await self._head(writer, 206 if wanted else 200, headers)
        await self._body(writer, name, first, last, fault)

    async def _body(self, writer, name, first, last, fault):
        limit = FAULTY_AFTER.get(fault)
        with (self.folder / name).open("rb") as file:
            file.seek(first)
            while first <= last:
                if limit is not None and limit <= 0:
                    if fault == "stall":
                        await asyncio.sleep(3600)
                    writer.transport.abort()
                    raise ConnectionResetError
                piece = file.read(min(PIECE, last - first + 1))
                await self.line.carry(len(piece))
                writer.write(piece)
                await writer.drain()
                self.sent += len(piece)
                first += len(piece)
                if limit is not None:
                    limit -= len(piece)

    async def _send(self, writer, status, headers, body):
        await self._head(writer, status, [*headers, f"Content-Length: {len(body)}"])
        writer.write(body)
        await writer.drain()

    async def _head(self, writer, status, headers):
        lines = [f"HTTP/1.1 {status} {STATUS[status]}", f"Date: {formatdate(usegmt=True)}", *headers, "", ""]
        writer.write("\r\n".join(lines).encode("ascii"))
        await writer.drain()
