"""The server of the benchmark: nginx with files in memory and, as files too, the answers of SignalWire's API about them."""

import json
import os
import shutil
import socket
import subprocess
import time
from datetime import datetime, timedelta, timezone
from pathlib import Path

MEDIA_BEGIN = b"\0\0\0\x20ftypisom"
PAGE_ROWS = 1000  # the most that SignalWire allows
NEWEST = datetime(2026, 3, 1, tzinfo=timezone.utc)
NOW = datetime.now(timezone.utc).strftime("%Y%m%dT%H%M%SZ")

CONFIG = """
daemon off;
{user}
worker_processes auto;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{ worker_connections 1024; }}
http {{
    access_log off;
    sendfile on;
    tcp_nopush on;
    tcp_nodelay on;
    keepalive_requests 1000000;
    default_type application/octet-stream;
    types {{ video/mp4 mp4; }}
    client_body_temp_path {folder}/t1; proxy_temp_path {folder}/t2; fastcgi_temp_path {folder}/t3;
    uwsgi_temp_path {folder}/t4; scgi_temp_path {folder}/t5;
    map $arg_page_number $page {{ "" 0; default $arg_page_number; }}
    ssl_certificate {folder}/server.pem;
    ssl_certificate_key {folder}/server.key;
    server {{
        listen 127.0.0.1:{http};
        listen 127.0.0.1:{https} ssl;
        root {folder};
        location /files/ {{ }}
        location /limited/ {{ alias {folder}/files/; limit_rate {rate}; }}
        location /api/ {{ default_type application/json; }}
        location = /api/video/room_recordings {{
            default_type application/json;
            try_files /api/video/all/$page.json =404;
        }}
        location ~ ^/api/video/room_sessions/([a-z]+)/recordings$ {{
            default_type application/json;
            try_files /api/video/sessions/$1/$page.json =404;
        }}
    }}
}}
"""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def signed(url, number):
    """As long as what Amazon signs, which is most of a listing's text."""
    return (
        f"{url}?response-content-disposition=attachment%3B%20filename%3D%22recording.mp4%22"
        "&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20260301%2Fus-east-2%2Fs3%2Faws4_request"
        f"&X-Amz-Date={NOW}&X-Amz-Expires=604800&X-Amz-SignedHeaders=host&X-Amz-Signature={number:064x}"
    )


def recording(number, identity, session, size, url):
    began = NEWEST - timedelta(minutes=number)
    moment = (began + timedelta(minutes=50)).strftime("%Y-%m-%dT%H:%M:%SZ")
    return {
        "id": identity,
        "room_session_id": session,
        "status": "completed",
        "started_at": began.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "finished_at": moment,
        "duration": 3000,
        "size_in_bytes": size,
        "format": "video/mp4",
        "cost_in_dollars": 0.05,
        "uri": signed(url, number),
        "created_at": moment,
        "updated_at": moment,
    }


class Host:
    """nginx on free ports. Its folder, and everything that it serves, lies below `folder`."""

    def __init__(self, folder, bytes_per_second):
        self.folder = Path(folder)
        self.http_port = free_port()
        self.https_port = free_port()
        self.rate = bytes_per_second
        self.files = self.folder / "files"
        self.files.mkdir(parents=True)
        self.authority = self.folder / "authority.pem"
        self.process = None

    @property
    def api(self):
        return f"http://127.0.0.1:{self.http_port}"

    def url(self, name, kind="http"):
        base = f"https://127.0.0.1:{self.https_port}" if kind == "https" else self.api
        return f"{base}/{'limited' if kind == 'limited' else 'files'}/{name}"

    def make_file(self, name, size):
        path = self.files / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("wb") as file:
            file.write(MEDIA_BEGIN)
            left = size - len(MEDIA_BEGIN)
            while left > 0:
                file.write(os.urandom(min(left, 1 << 22)))
                left -= min(left, 1 << 22)
        return path

    def make_session(self, session, names, kind):
        """A session of these files, each with an answer of its own to who asks for its link."""
        items = []
        for number, name in enumerate(names):
            identity = f"{session}-{number:05d}"
            size = (self.files / name).stat().st_size
            items.append(recording(number, identity, session, size, self.url(name, kind)))
            self.write(f"room_recordings/{identity}", items[-1])
        self.write_pages(f"sessions/{session}", f"room_sessions/{session}/recordings", items)

    def make_listing(self, rows):
        items = [
            recording(n, f"00000000-0000-4000-8000-{n:012x}", f"00000000-0000-4000-9000-{n // 4:012x}", 20971520 + n,
                      f"https://s3.us-east-2.amazonaws.com/files.signalwire.com/video-room-recordings/{n:032x}.mp4")
            for n in range(rows)
        ]
        self.write_pages("all", "room_recordings", items)

    def write_pages(self, folder, target, items):
        for page, first in enumerate(range(0, len(items), PAGE_ROWS)):
            links = {"self": self.page_url(target, page), "first": self.page_url(target, 0)}
            if first + PAGE_ROWS < len(items):
                links["next"] = self.page_url(target, page + 1)
            self.write(f"{folder}/{page}.json", {"links": links, "data": items[first : first + PAGE_ROWS]})

    def page_url(self, target, page):
        place = f"&page_number={page}&page_token=PA{page:016x}" if page else ""
        return f"{self.api}/api/video/{target}?media_ttl=900&page_size={PAGE_ROWS}{place}"

    def write(self, name, content):
        path = self.folder / "api/video" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(content, separators=(",", ":")), encoding="utf-8")

    def make_certificates(self):
        def openssl(*arguments):
            subprocess.run(["openssl", *arguments], cwd=self.folder, check=True, stderr=subprocess.DEVNULL)

        key = ["-newkey", "rsa:2048", "-nodes"]
        openssl("req", "-x509", *key, "-subj", "/CN=Benchmark authority", "-days", "2", "-keyout", "authority.key",
                "-out", "authority.pem")
        openssl("req", *key, "-subj", "/CN=127.0.0.1", "-keyout", "server.key", "-out", "server.csr")
        (self.folder / "names.ext").write_text("subjectAltName=IP:127.0.0.1,DNS:localhost\n", encoding="ascii")
        openssl("x509", "-req", "-in", "server.csr", "-CA", "authority.pem", "-CAkey", "authority.key",
                "-CAcreateserial", "-days", "2", "-extfile", "names.ext", "-out", "server.pem")

    def start(self):
        self.make_certificates()
        config = self.folder / "nginx.conf"
        config.write_text(
            CONFIG.format(folder=self.folder, http=self.http_port, https=self.https_port, rate=self.rate,
                          user="user root;" if os.geteuid() == 0 else ""),
            encoding="ascii",
        )
        nginx = shutil.which("nginx") or "/usr/sbin/nginx"
        self.process = subprocess.Popen([nginx, "-p", self.folder, "-e", self.folder / "error.log", "-c", config])
        for _ in range(100):
            try:
                socket.create_connection(("127.0.0.1", self.https_port)).close()
                return
            except ConnectionRefusedError:
                time.sleep(0.05)
        raise SystemExit(f"nginx does not answer: {(self.folder / 'error.log').read_text()}")

    def stop(self):
        if self.process:
            self.process.terminate()
            self.process.wait()
