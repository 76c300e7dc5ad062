"""Real services for tests, started for the moment and gone afterwards: the Secret Service and PostgreSQL.

Each call starts a server of its own, so that workers running side by side never meet. Nothing here needs pytest.
"""

from __future__ import annotations

import glob
import os
import pwd
import select
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from jeepney import DBusAddress, MessageType, new_method_call
from jeepney.io.blocking import open_dbus_connection

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

READY_WITHIN = 20.0  # seconds; a busy machine may be slow, a broken service never answers

# A bus that starts nothing by itself: a keyring that nobody started must be missed, not conjured up.
BUS_CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy>
</busconfig>
"""


class ServiceFailed(Exception):
    """A service ended or stayed silent; the message holds its own last words."""


@contextmanager
def secret_service(tmp: Path) -> Iterator[dict[str, str]]:
    """Run a private D-Bus and an unlocked GNOME keyring; give the variables to add to a process's environment.

    The keyring library reads them once, so hand them to a child process. Files go below ``tmp``. Raises ServiceFailed.
    """
    with ExitStack() as stack:
        env = stack.enter_context(session_bus(tmp))
        run = env["XDG_RUNTIME_DIR"]
        log = stack.enter_context((tmp / "keyring.log").open("w+b"))
        keyring = ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"]
        keyring.append(f"--control-directory={run}")
        # The password that it is told makes and opens the login keyring.
        opened = partial(_keyring_is_open, env["DBUS_SESSION_BUS_ADDRESS"])
        stack.enter_context(service(keyring, log=log, env=env, until=opened, told=b"mihon"))
        yield env


@contextmanager
def session_bus(tmp: Path) -> Iterator[dict[str, str]]:
    """Run a private D-Bus; give the variables of a child process that is to use it. Raises ServiceFailed."""
    with ExitStack() as stack:
        env = private_home(tmp)
        # A socket's path holds 107 bytes at most, which pytest's folders exceed.
        run = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="cd-bus-")))
        env["XDG_RUNTIME_DIR"] = str(run)
        env["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={run / 'bus'}"
        config = tmp / "bus.conf"
        config.write_text(BUS_CONFIG.format(socket=run / "bus"), encoding="utf-8")
        log = stack.enter_context((tmp / "bus.log").open("w+b"))
        bus = ["dbus-daemon", f"--config-file={config}", "--nofork", "--nopidfile"]
        stack.enter_context(service(bus, log=log, env=env, until=partial(_listens, run / "bus")))
        yield env


def private_home(tmp: Path) -> dict[str, str]:
    """Return variables that keep a child process out of the developer's own home and off their D-Bus."""
    places = {"HOME": "home", "XDG_DATA_HOME": "data", "XDG_CONFIG_HOME": "config", "XDG_CACHE_HOME": "cache"}
    env = {variable: str(tmp / name) for variable, name in {**places, "XDG_RUNTIME_DIR": "run"}.items()}
    for folder in env.values():
        Path(folder).mkdir(mode=0o700, parents=True, exist_ok=True)
    return {**env, "DBUS_SESSION_BUS_ADDRESS": "disabled:"}


@contextmanager
def postgresql(*, durable: bool = False) -> Iterator[str]:
    """Run a private, empty PostgreSQL; give its URL (role ``desk``, a superuser; database ``postgres``).

    It listens on a socket in a folder of its own, never on the network. As root it runs as the system's ``postgres``
    user, for it refuses root; that user could not enter pytest's folders, so its files lie in the system's temporary
    folder. ``durable`` keeps fsync on, for tests that measure or break durability. Raises ServiceFailed.
    """
    user = "postgres" if os.geteuid() == 0 else None
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="cd-pg-")))
        data = folder / "data"
        if user:
            account = pwd.getpwnam(user)
            os.chown(folder, account.pw_uid, account.pw_gid)
        log = stack.enter_context((folder / "log").open("w+b"))
        make = [_postgresql_program("initdb"), "-D", str(data), "-U", "desk", "-A", "trust", "-E", "UTF8"]
        make += ["--locale=C", "--no-sync", "--no-instructions"]
        made = subprocess.run(
            make, cwd=folder, user=user, stdin=subprocess.DEVNULL, stdout=log, stderr=log, check=False
        )
        if made.returncode != 0:
            raise ServiceFailed(_last_words(log))
        serve = [
            _postgresql_program("postgres"),
            "-D",
            str(data),
            "-k",
            str(folder),
            "-c",
            "listen_addresses=",
        ]
        if not durable:
            serve += ["-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"]
        ready = data / "postmaster.pid"
        stack.enter_context(
            service(serve, log=log, cwd=folder, user=user, until=partial(_accepts_connections, ready))
        )
        yield f"postgresql://desk@/postgres?host={folder}"


def _postgresql_program(name: str) -> str:
    """Return the newest installed server program; Debian keeps those off the PATH. Raises ServiceFailed."""
    found = sorted(glob.glob(f"/usr/lib/postgresql/*/bin/{name}"), key=lambda path: int(path.split("/")[4]))
    program = found[-1] if found else shutil.which(name)
    if program is None:
        raise ServiceFailed(f"{name} is not installed (Debian package postgresql)")
    return program


def _accepts_connections(pid_file: Path) -> bool:
    """Read what pg_ctl reads: the server writes its state into the eighth line."""
    try:
        lines = pid_file.read_text(encoding="ascii").splitlines()
    except FileNotFoundError:
        return False
    return len(lines) > 7 and lines[7].strip() == "ready"


def _listens(address: Path) -> bool:
    with socket.socket(socket.AF_UNIX) as knock:
        return knock.connect_ex(str(address)) == 0


def _keyring_is_open(bus: str) -> bool:
    """Say whether the Secret Service answers and has a default collection to keep secrets in."""
    service = DBusAddress(
        "/org/freedesktop/secrets", "org.freedesktop.secrets", "org.freedesktop.Secret.Service"
    )
    with open_dbus_connection(bus) as connection:
        asked = new_method_call(service, "ReadAlias", "s", ("default",))
        answer = connection.send_and_get_reply(asked, timeout=READY_WITHIN)
    return answer.header.message_type is MessageType.method_return and answer.body[0] != "/"


@contextmanager
def service(
    command: list[str],
    *,
    log: BinaryIO,
    until: Callable[[], bool],
    env: dict[str, str] | None = None,
    cwd: Path | None = None,
    user: str | None = None,
    told: bytes = b"",
) -> Iterator[None]:
    """Run a server: ``told`` goes to its standard input, ``until`` says when it is ready. Raises ServiceFailed."""
    process = subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=log,
        stderr=log,
        env={**os.environ, **(env or {})},
        cwd=cwd,
        user=user,
    )
    try:
        assert process.stdin is not None
        process.stdin.write(told)
        process.stdin.close()
        deadline = time.monotonic() + READY_WITHIN
        while not until():
            if process.poll() is not None or time.monotonic() > deadline:
                raise ServiceFailed(f"{Path(command[0]).name} did not get ready: {_last_words(log)}")
            select.select([], [], [], 0.01)
        yield
    finally:
        # SIGINT is PostgreSQL's "fast" shutdown; the others end on it as well.
        process.send_signal(signal.SIGINT)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _last_words(log: BinaryIO) -> str:
    log.flush()
    log.seek(0)
    return log.read().decode(errors="replace").strip()[-2000:]
