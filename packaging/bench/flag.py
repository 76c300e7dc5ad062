"""From the last digit of a blocked number until the warning is on the screen, on the sample shop."""

from __future__ import annotations

import statistics
import tempfile
import time
from pathlib import Path

from bench.append import open_window
from bench.figures import Figure

TRIES = 20
AT_MOST_MS = 50.0


def measure() -> list[Figure]:
    """Return the 95th percentile in ms; the bound is the issue's own, not a ratio."""
    from PySide6.QtCore import QEventLoop, Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from complaintdesk.sample.builder import build

    times = []
    with tempfile.TemporaryDirectory(prefix="cd-flag-") as folder:
        home = Path(folder) / "sample"
        build(home)
        with open_window(home) as person:
            ui = person.call_page.ui
            blocks = person.desk.session.tasks.desk.blocks.list()
            number = next(block.number.shown for block in blocks if block.state == "in_force")
            for _ in range(TRIES):
                person.press(Qt.Key.Key_F2)
                person.type(number[:-1], ui.number_edit)
                person.settle()
                begun = time.perf_counter()
                QTest.keyClicks(ui.number_edit, number[-1])
                while not ui.block_card.isVisible():
                    QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
                ui.block_card.repaint()
                times.append((time.perf_counter() - begun) * 1000)
                person.press(Qt.Key.Key_F12)
                person.settle()
    p95 = statistics.quantiles(times, n=20)[-1]
    return [Figure(name="last digit → blocked number flagged, p95", value=p95, unit="ms", at_most=AT_MOST_MS)]
