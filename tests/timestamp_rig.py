"""A real time-stamp server for tests: OpenSSL answers behind HTTP, with a certificate authority made for the moment."""

from __future__ import annotations

import subprocess
import threading
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

CONFIG = """\
[req]
distinguished_name = name
prompt = no
[name]
CN = Mihon Root
[root]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign
[signer]
basicConstraints = CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, timeStamping
[stamps]
serial = serial
signer_digest = sha256
default_policy = 1.2.3.4
digests = sha256
"""
EC = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes")


def openssl(folder: Path, *words: str, told: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """Run OpenSSL in a folder."""
    return subprocess.run(["openssl", *words], cwd=folder, input=told, capture_output=True)


def make_authority(folder: Path) -> Path:
    """Make a root certificate (root.pem, returned) and a signer below it."""
    (folder / "config").write_text(CONFIG)
    (folder / "serial").write_text("01\n")
    made = [
        openssl(folder, *words)
        for words in (
            ("req", "-x509", *EC, "-keyout", "root.key", "-out", "root.pem", "-config", "config")
            + ("-extensions", "root", "-days", "3650"),
            ("req", *EC, "-keyout", "signer.key", "-out", "signer.csr", "-config", "config")
            + ("-subj", "/O=Mihon/CN=Mihon Time"),
            ("x509", "-req", "-in", "signer.csr", "-CA", "root.pem", "-CAkey", "root.key", "-CAcreateserial")
            + ("-out", "signer.pem", "-days", "3650", "-extfile", "config", "-extensions", "signer"),
        )
    ]
    assert [done.returncode for done in made] == [0, 0, 0], made[-1].stderr
    return folder / "root.pem"


def reply(folder: Path, query: bytes) -> bytes:
    """Answer a query as a time-stamp authority."""
    (folder / "query").write_bytes(query)
    signed = ("-inkey", "signer.key", "-signer", "signer.pem")
    words = ("ts", "-reply", "-config", "config", "-section", "stamps", "-queryfile", "query", *signed)
    done = openssl(folder, *words, "-out", "answer")
    assert done.returncode == 0, done.stderr
    return (folder / "answer").read_bytes()


def accepted(folder: Path, data: bytes, response: bytes, root: Path) -> bool:
    """Tell whether ``openssl ts -verify`` accepts a stamp of ``data``."""
    (folder / "data").write_bytes(data)
    (folder / "response").write_bytes(response)
    words = ("ts", "-verify", "-data", "data", "-in", "response", "-CAfile", str(root))
    return openssl(folder, *words).returncode == 0


@dataclass
class Server:
    """A running server: ``answer`` makes the body of the next answers, ``status`` and ``headers`` go with it."""

    url: str
    answer: Callable[[bytes], bytes]
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    asked: list[bytes] = field(default_factory=list)
    held: threading.Event = field(default_factory=threading.Event)
    """Answers wait for it; set from the start."""


@contextmanager
def serving(answer: Callable[[bytes], bytes]) -> Iterator[Server]:
    """Run a server on a free port."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:  # noqa: N802 - the library's name
            query = self.rfile.read(int(self.headers["Content-Length"]))
            server.asked.append(query)
            server.held.wait(30)
            body = server.answer(query)
            self.send_response(server.status)
            for name, value in {"Content-Length": str(len(body)), **server.headers}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    class Quiet(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, *_: object) -> None:
            """A client that hangs up on purpose is no fault."""

    listening = Quiet(("127.0.0.1", 0), Handler)
    server = Server(f"http://127.0.0.1:{listening.server_port}/", answer)
    server.held.set()
    thread = threading.Thread(target=listening.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.held.set()
        listening.shutdown()
        listening.server_close()
        thread.join()
