"""The rows of the table in downloads.md: what is run side by side, and what is to be reached."""

from dataclasses import dataclass, field

GIB = 1 << 30
MIB = 1 << 20


@dataclass
class Tool:
    name: str
    command: list
    environment: dict = field(default_factory=dict)
    makes: tuple = ()  # (file name in the target folder, size) of one that must stand there afterwards
    on_disk: bool = False  # where the target folder and Reelkeep's home are; else in memory


@dataclass
class Target:
    """`ours` at most `allowed`: both of the medians of one round."""

    words: str
    ours: object  # median(tool, figure) -> number
    allowed: object


@dataclass
class Work:
    name: str
    title: str
    tools: list
    targets: list
    note: str = ""


def wall(tool):
    return lambda m: m(tool, "wall")


def cpu(tool):
    return lambda m: m(tool, "cpu")


def memory_target():
    return Target("peak memory at most 2 × aria2c's", lambda m: m("reelkeep", "peak"), lambda m: 2 * m("aria2c", "peak"))


class Works:
    """`cli` is reelkeep-cli, `into` stands for the folder that each run finds empty, `home` for Reelkeep's own."""

    ARIA2 = ["aria2c", "--no-conf", "-q", "--file-allocation=none", "-d", "{into}"]

    def __init__(self, host, cli, durable_write, first_page):
        self.host = host
        self.cli = cli
        self.first_page = first_page  # what a listing command prints of its first 1,000 rows
        self.durable_write = durable_write

    def reelkeep(self, session, *options, makes, authority=None):
        return Tool(
            "reelkeep",
            [self.cli, "download", "--account", "bench", "--session", session, "--into", "{into}", "--name", "{id}.{ext}",
             *options],
            {"SSL_CERT_FILE": authority} if authority else {},
            (f"{session}-00000.mp4", makes),
        )

    def gigabyte(self, name, title, kind):
        path = self.host.files / "gigabyte.mp4"
        if not path.exists():
            self.host.make_file("gigabyte.mp4", GIB)
        self.host.make_session(name, ["gigabyte.mp4"], kind)
        url = self.host.url("gigabyte.mp4", kind)
        authority = str(self.host.authority)
        made = ("gigabyte.mp4", GIB)
        tools = [
            self.reelkeep(name, makes=GIB, authority=authority if kind == "https" else None),
            Tool("curl", ["curl", "-sS", "--cacert", authority, "-o", "{into}/gigabyte.mp4", url], makes=made),
            Tool("aria2c", [*self.ARIA2, f"--ca-certificate={authority}", url], makes=made),
            Tool("sha256", ["openssl", "dgst", "-sha256", "-r", str(path)]),
            Tool("curl+sha256sum",
                 ["sh", "-c", 'curl -sS --cacert "$1" -o "$2" "$3" && sha256sum "$2"', "sh", authority,
                  "{into}/gigabyte.mp4", url], makes=made),
        ]
        targets = [
            Target("CPU at most aria2c's plus the bare hash", cpu("reelkeep"),
                   lambda m: m("aria2c", "cpu") + m("sha256", "cpu")),
            Target("CPU at most half of curl + sha256sum", cpu("reelkeep"), lambda m: m("curl+sha256sum", "cpu") / 2),
            Target("time at most the slower of aria2c and the bare hash / 0.9", wall("reelkeep"),
                   lambda m: max(m("aria2c", "wall"), m("sha256", "wall")) / 0.9),
            memory_target(),
        ]
        if kind == "https":
            targets.insert(2, Target("(later) CPU at most curl's plus the bare hash", cpu("reelkeep"),
                                     lambda m: m("curl", "cpu") + m("sha256", "cpu")))
        return Work(name, title, tools, targets)

    def http(self):
        return self.gigabyte("http", "1 GiB over HTTP, SHA-256 included", "http")

    def https(self):
        return self.gigabyte("https", "1 GiB over HTTPS, SHA-256 included", "https")

    def limited(self):
        self.host.make_file("limited.mp4", 256 * MIB)
        self.host.make_session("limited", ["limited.mp4"], "limited")
        url = self.host.url("limited.mp4", "limited")
        tools = [
            self.reelkeep("limited", "--connections", "8", makes=256 * MIB),
            Tool("aria2c", [*self.ARIA2, "-x8", "-s8", "-k1M", url], makes=("limited.mp4", 256 * MIB)),
        ]
        return Work("limited", f"256 MiB, {self.host.rate // MIB} MiB/s a connection, 8 connections", tools, [
            Target("time at most 1.05 × aria2c's", wall("reelkeep"), lambda m: 1.05 * m("aria2c", "wall")),
            memory_target(),
        ])

    def small(self, files=2000, size=64 * 1024):
        names = [f"small/small-{number:05d}.mp4" for number in range(files)]
        for name in names:
            self.host.make_file(name, size)
        self.host.make_session("small", names, "http")
        urls = self.host.folder / "urls.txt"
        urls.write_text("".join(self.host.url(name) + "\n" for name in names), encoding="ascii")
        config = self.host.folder / "curl-small.txt"
        config.write_text("".join(f'url="{self.host.url(name)}"\n-O\n' for name in names), encoding="ascii")
        made = (names[0].split("/")[1], size)
        ours = self.reelkeep("small", "--parallel", "16", makes=size)
        ours.on_disk = True
        aria2 = [*self.ARIA2, "-j16", "-i", str(urls)]
        tools = [
            ours,
            Tool("aria2c", aria2, makes=made),
            Tool("aria2c on disk", aria2, makes=made, on_disk=True),
            Tool("curl on disk",
                 ["curl", "-sS", "--parallel", "--parallel-max", "16", "--no-progress-meter", "--output-dir", "{into}", "-K",
                  str(config)], makes=made, on_disk=True),
            Tool("durable write", [self.durable_write, str(self.host.files / "small"), "{into}"], makes=made, on_disk=True),
        ]
        return Work("small", f"{files} files of {size // 1024} KiB, 16 at once, a link asked for each", tools, [
            Target("time at most aria2c's into memory plus the bare durable write", wall("reelkeep"),
                   lambda m: m("aria2c", "wall") + m("durable write", "wall")),
            Target("(easier) the same with aria2c's on disk", wall("reelkeep"),
                   lambda m: m("aria2c on disk", "wall") + m("durable write", "wall")),
            memory_target(),
        ], note="Reelkeep, its library too, and the durable write on disk. aria2c syncs a control file thrice for each file, so on "
                "disk it would pay twice; curl syncs nothing.")

    def list(self, rows=100_000):
        self.host.make_listing(rows)
        pages = self.host.folder / "curl-pages.txt"
        pages.write_text("".join(f'url="{self.host.page_url("room_recordings", page)}"\n' for page in range(rows // 1000)),
                         encoding="ascii")
        listing = [self.cli, "list", "--account", "bench", "--format", "json"]
        # Of a row as it is printed, which is less than what the provider sent.
        text = len(self.first_page(listing)) // 1000
        tools = [
            Tool("reelkeep", listing),
            Tool("curl|jq", ["sh", "-c", f"curl -sS -K '{pages}' | jq -c '.data[]'"]),
            Tool("reelkeep, 1 page", [*listing, "--limit", "1000"]),
        ]

        def bytes_a_row(m):
            return (m("reelkeep", "peak") - m("reelkeep, 1 page", "peak")) * 1024 / (rows - 1000)

        return Work("list", f"list {rows} recordings, 1000 a page", tools, [
            Target("time at most half of curl | jq", wall("reelkeep"), lambda m: m("curl|jq", "wall") / 2),
            Target(f"peak memory growing by at most 200 bytes a row beyond its text ({text} bytes)", bytes_a_row,
                   lambda m: 200.0 + text),
        ])

    NAMES = ("http", "https", "limited", "small", "list")
