"""The benchmarks measure what they say: figures against targets, and starts with a real window and a real key."""

from __future__ import annotations

import json
import sys

import pytest
from bench import figures, startup, x11
from bench.__main__ import main as bench_main
from bench.figures import Figure

LATE = "import sys, time, runpy; time.sleep(1); sys.argv = sys.argv[1:]; runpy.run_path(sys.argv[0])"


def test_a_ratio_is_held_against_its_target():
    start = Figure(name="start", value=0.3, unit="s", peer="empty window", peer_value=0.1, at_most=2.5)
    assert (start.ratio, start.target, start.met) == (pytest.approx(3.0), "≤ 2.5 × peer", False)


def test_a_bare_value_is_held_against_its_target():
    busy = Figure(name="GUI thread busy", value=16, unit="ms", at_most=16)
    assert (busy.ratio, busy.target, busy.met) == (None, "≤ 16 ms", True)


def test_a_figure_without_target_is_neither_met_nor_missed():
    assert Figure(name="start, cold", value=1.2, unit="s").met is None


def test_the_table_is_aligned_and_the_report_says_the_same(tmp_path):
    told = [
        Figure(name="start", value=0.3, unit="s", peer="empty window", peer_value=0.1, at_most=2.5),
        Figure(name="Enter → durable, 99 of 100", value=1.25, unit="ms"),
    ]
    heading, _, first, second = figures.table(told).splitlines()
    assert first.index(" s ") + 1 == second.index("ms") == heading.index("unit")
    assert first.endswith("NO")
    figures.save(told, tmp_path / "build" / "bench.json")
    saved = json.loads((tmp_path / "build" / "bench.json").read_text(encoding="utf-8"))
    assert [(row["name"], row["met"]) for row in saved] == [("start", False), (told[1].name, None)]
    assert list(saved[0]) == ["name", "value", "unit", "peer", "peer_value", "ratio", "target", "met"]


@pytest.mark.slow
def test_a_start_is_timed_until_the_typed_character_is_seen(monkeypatch):
    """The same window, once at once and once a second late: the figure must show that second, and little else."""
    monkeypatch.setattr(startup, "ONE_BLINK", 0.6)  # this window has a cursor that blinks, and no clock
    peer = startup.Program(startup.PEER)
    late = startup.Program((sys.executable, "-c", LATE, startup.PEER[1]))
    with x11.screen() as eye:
        sign = startup.learn(eye, peer)
        at_once, later = (
            min(startup.time_start(eye, which, sign).seconds for _ in range(2)) for which in (peer, late)
        )
    assert at_once > 0.01
    assert 0.7 < later - at_once < 5.0


@pytest.mark.slow
def test_a_window_that_takes_no_text_is_no_measurement(monkeypatch):
    monkeypatch.setattr(startup, "ONE_BLINK", 0.3)
    deaf = "from PySide6.QtWidgets import *; a = QApplication([]); w = QLabel('x'); w.show(); a.exec()"
    with x11.screen() as eye, pytest.raises(startup.NothingTyped, match="takes text"):
        startup.learn(eye, startup.Program((sys.executable, "-c", deaf)))


def test_a_benchmark_that_does_not_exist_is_refused(capsys):
    with pytest.raises(SystemExit) as refused:
        bench_main(["nope"])
    assert refused.value.code == 2
    assert "no benchmark is called nope; there are: startup" in capsys.readouterr().err
