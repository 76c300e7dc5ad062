"""From Enter on a note line until the line is durable, against a bare commit of the same size by sqlcipher3.

Both are measured in turns on the same disk in the same run: the real window gets the key, and the clock stops when the
verb that writes the line returns on the store thread, which is after its commit. How much later the line turns black
on the screen is told too. The peer commits one row of the same bytes
into an encrypted file with the same pragmas. Once at rest, once while other processes import a million orders.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import shiboken6

from bench import order_file
from bench.figures import Figure
from bench.homes import found_sample
from bench.orders import ORDERS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintdesk.window import DeskWindow

LINES = 1000
LINES_A_CALL = 100
LINE = "りんごが5個潰れて届いた。箱の角がへこんでいた。今日中に代わりを送ってほしいとのこと。"
PEER = "bare sqlcipher3 commit of the same size"
ROW_BYTES = 1600  # what one line adds: entry, payload and projection with their indexes, rounded up


def measure() -> list[Figure]:
    """Return p50 and p99 at rest, and p99 during an import."""
    with tempfile.TemporaryDirectory(prefix="cd-append-") as folder:
        home = found_sample(Path(folder) / "home")
        with open_window(home) as person:
            ours, black, peer = _in_turns(person, Path(folder) / "peer.db")
            with importing(home):
                busy_ours, _, busy_peer = _in_turns(person, Path(folder) / "peer2.db")
    return [
        _figure("Enter → line durable, p50", 50, ours, peer, bound=False),
        _figure("Enter → line durable, p99", 99, ours, peer),
        _figure("Enter → line black, p99", 99, black, peer, bound=False),
        _figure("Enter → line durable during an order import, p99", 99, busy_ours, busy_peer),
    ]


def _figure(name: str, percent: int, ours: list[float], peer: list[float], *, bound: bool = True) -> Figure:
    def at(times: list[float]) -> float:
        return statistics.quantiles(times, n=100)[percent - 1] * 1000

    return Figure(
        name=name, value=at(ours), unit="ms", peer=PEER, peer_value=at(peer), at_most=3.0 if bound else None
    )


def _in_turns(person: Any, peer_path: Path) -> tuple[list[float], list[float], list[float]]:
    from PySide6.QtCore import QEventLoop, Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from complaintdesk.store.dialects.sqlcipher import connect
    from complaintdesk.viewmodels.note_lines import LineState

    peer_path.touch()
    bare = connect(peer_path, bytes(32))  # the same pragmas as the store
    bare.execute("CREATE TABLE row (n INTEGER PRIMARY KEY, body BLOB)")
    edit = person.call_page.ui.note_edit
    ours, black, peer = [], [], []
    durable = note_when_durable(person.desk)
    for turn in range(LINES):
        if turn % LINES_A_CALL == 0:
            person.press(Qt.Key.Key_F12)
            person.press(Qt.Key.Key_F2)
            person.settle()
        edit.setText(f"{LINE}{turn}")
        begun = time.perf_counter()
        QTest.keyClick(edit, Qt.Key.Key_Return)
        lines = person.desk.calls.current.lines
        while lines.lines()[-1].state is LineState.SAVING:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        black.append(time.perf_counter() - begun)
        ours.append(durable[-1] - begun)
        body = turn.to_bytes(4, "big") * (ROW_BYTES // 4)
        begun = time.perf_counter()
        bare.execute("BEGIN IMMEDIATE")
        bare.execute("INSERT INTO row (body) VALUES (?)", (body,))
        bare.execute("COMMIT")
        peer.append(time.perf_counter() - begun)
    person.press(Qt.Key.Key_F12)
    person.settle()
    bare.close()
    return ours, black, peer


def note_when_durable(desk: DeskWindow) -> list[float]:
    """Note the moment at which each line of an open window is written; what is measured is not changed."""
    moments: list[float] = []
    opened = desk.session.tasks.desk
    assert opened is not None
    calls: Any = opened.calls
    write = type(calls).write

    def noting(*arguments: Any, **named: Any) -> Any:
        changed = write(calls, *arguments, **named)
        moments.append(time.perf_counter())
        return changed

    calls.write = noting
    return moments


@contextmanager
def open_window(home: Path) -> Iterator[Any]:
    """Open the real window on a home and give the person at it."""
    from person import Person
    from PySide6.QtWidgets import QApplication

    from complaintdesk.gui import theme
    from complaintdesk.window import DeskWindow

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.load_fonts()
    theme.apply(app, "light", 100)
    desk = DeskWindow(home)
    desk.show()
    person = Person(desk)
    person.settle()
    try:
        yield person
    finally:
        desk.window.close()
        desk.session.close()
        shiboken6.delete(desk.window)  # its shortcuts would answer in the next window
        shiboken6.delete(desk)


@contextmanager
def importing(home: Path) -> Iterator[None]:
    """Have another process add orders in short transactions until we are done."""
    file = order_file.written(ORDERS)
    process = subprocess.Popen(
        [sys.executable, "-m", "bench.order_import", str(home), str(file)], stdout=subprocess.PIPE
    )
    assert process.stdout is not None
    process.stdout.readline()  # the first orders are in
    try:
        yield
        if process.poll() is not None:
            raise RuntimeError("the import ended before the measurement")
    finally:
        process.terminate()
        process.wait()
