"""A file host and an API (SignalWire's dialect) whose answers come slowly enough that a kill hits work, and that counts."""

import hashlib
import json
import random
import re
import socket
import socketserver
import threading
import time
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler

RANGE = re.compile(r"bytes=(\d+)-(\d*)$")
PIECE = 16 * 1024
OLD = format_datetime(datetime(2026, 3, 1, tzinfo=timezone.utc), usegmt=True)


class File:
    def __init__(self, number, size, random_bytes):
        self.id = f"clip-{number:03d}"
        self.name = f"{self.id}.mp4"
        self.content = b"\0\0\0\x20ftypisom" + random_bytes(size - 12)
        self.sha256 = hashlib.sha256(self.content).hexdigest()
        # Some hosts know no ETag, and If-Range takes the date then.
        self.etag = f'"{self.sha256[:16]}"' if number % 5 else None

    def recording(self, base):
        began = datetime(2026, 3, 1, tzinfo=timezone.utc)
        return {
            "id": self.id, "room_session_id": "s", "status": "completed", "format": "video/mp4",
            "started_at": began.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "finished_at": (began + timedelta(minutes=5)).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "duration": 300, "size_in_bytes": len(self.content), "uri": f"{base}/{self.name}",
        }


class Server:
    """Two origins, so that the bytes of files can be told from those of the API."""

    def __init__(self, files, seed, bytes_per_second, delay):
        self.files = {file.name: file for file in files}
        self.bytes_per_second = bytes_per_second
        self.delay = delay  # seconds, the longest that an API answer takes
        self.chance = random.Random(seed)
        self.lock = threading.Lock()
        self.resolving = 0
        self.receiving = 0
        self.served = 0
        self.answers = 0
        self.requests = []  # (file, the client's port), since somebody emptied it
        self.file_host = self.listen(self.make_handler(self.answer_file))
        self.api_host = self.listen(self.make_handler(self.answer_api))

    @staticmethod
    def listen(handler):
        class Threading(socketserver.ThreadingTCPServer):
            daemon_threads = True
            block_on_close = False
            request_queue_size = 128

        server = Threading(("127.0.0.1", 0), handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        return server

    def stop(self):
        for host in (self.file_host, self.api_host):
            host.shutdown()
            host.server_close()

    @property
    def file_port(self):
        return self.file_host.server_address[1]

    @property
    def api(self):
        return f"http://127.0.0.1:{self.api_host.server_address[1]}"

    @property
    def base(self):
        return f"http://127.0.0.1:{self.file_port}"

    def make_handler(self, answer):
        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def setup(self):
                # Little is under way between the two: what was sent was received, or nearly.
                self.request.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 32 * 1024)
                self.request.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                super().setup()

            def do_GET(self):
                answer(self)

            def handle(self):
                try:
                    super().handle()
                except OSError:
                    pass  # the other side was killed

            def log_message(self, *_):
                pass

        return Handler

    def count(self, name, change):
        with self.lock:
            setattr(self, name, getattr(self, name) + change)

    def answer_api(self, handler):
        path = handler.path.split("?")[0]
        one = re.fullmatch(r"/api/video/room_recordings/(clip-\d+)", path)
        several = re.fullmatch(r"/api/video/room_sessions/(all|odd|even)/recordings", path)
        name = "resolving" if one else "listing"
        if one:
            self.count(name, 1)
        try:
            with self.lock:
                pause = self.chance.uniform(0, self.delay)
            time.sleep(pause if one else pause / 5)
            if one:
                self.send_json(handler, self.files[f"{one[1]}.mp4"].recording(self.base))
            elif several:
                self.send_json(handler, {"links": {}, "data": [f.recording(self.base) for f in self.session(several[1])]})
            else:
                handler.send_error(404)
        finally:
            if one:
                self.count(name, -1)

    def session(self, name):
        """`odd` and `even` share every fifth file: two processes will want it."""
        for number, file in enumerate(self.files.values()):
            if name == "all" or number % 5 == 0 or number % 2 == (name == "odd"):
                yield file

    @staticmethod
    def send_json(handler, content):
        body = json.dumps(content).encode()
        handler.send_response(200)
        handler.send_header("Content-Type", "application/json")
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body)

    def answer_file(self, handler):
        file = self.files[handler.path.lstrip("/")]
        size = len(file.content)
        wanted = RANGE.match(handler.headers.get("Range", ""))
        condition = handler.headers.get("If-Range")
        if wanted and condition and condition != (file.etag or OLD):
            wanted = None
        first, past = 0, size
        if wanted:
            first = int(wanted[1])
            past = min(size, int(wanted[2]) + 1) if wanted[2] else size
        if first >= past:
            handler.send_response(416)
            handler.send_header("Content-Range", f"bytes */{size}")
            handler.send_header("Content-Length", "0")
            handler.end_headers()
            return
        handler.send_response(206 if wanted else 200)
        if wanted:
            handler.send_header("Content-Range", f"bytes {first}-{past - 1}/{size}")
        handler.send_header("Content-Type", "video/mp4")
        handler.send_header("Content-Length", str(past - first))
        handler.send_header("Accept-Ranges", "bytes")
        handler.send_header("Last-Modified", OLD)
        if file.etag:
            handler.send_header("ETag", file.etag)
        handler.end_headers()
        with self.lock:
            self.answers += 1
            self.requests.append((file.name, handler.client_address[1]))
        self.send_body(handler, memoryview(file.content)[first:past])

    def send_body(self, handler, body):
        self.count("receiving", 1)
        try:
            began = time.monotonic()
            for offset in range(0, len(body), PIECE):
                piece = body[offset : offset + PIECE]
                handler.connection.sendall(piece)
                self.count("served", len(piece))
                ahead = began + (offset + len(piece)) / self.bytes_per_second - time.monotonic()
                if ahead > 0.001:
                    time.sleep(ahead)
        finally:
            self.count("receiving", -1)
