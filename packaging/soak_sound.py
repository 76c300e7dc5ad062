"""`make soak`: two hours of recording at real speed and eight fed at ten times; prints and shows what they came to.

HOURS (2 unless given) is for the run at real speed; four times as much is fed at the same time.
"""

from __future__ import annotations

import os
import platform
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, datetime
from multiprocessing import get_context
from pathlib import Path

from long_recording import FAST_PPM, Account, at_real_speed, fed

PAGE = Path(__file__).resolve().parents[1] / "docs" / "reliability.md"
BEGIN, END = "<!-- sound: begin -->", "<!-- sound: end -->"
SPEED = 10.0
MOST_OFF, MOST_GROWN_MB, MOST_APART_MS = 0.001, 50.0, 60.0
COLUMNS = (
    "run",
    "sound",
    "frames lost",
    "samples against clock",
    "memory",
    "sides apart, at most",
    "its device late, at most",
    "moved by 20 ms",
    "CPU a minute",
)


def main(hours: float) -> int:
    """Run both side by side; return 1 if a frame was lost or something grew or ran away."""
    with (
        tempfile.TemporaryDirectory(prefix="cd-soak-") as folder,
        ProcessPoolExecutor(2, get_context("spawn")) as both,
    ):
        real = both.submit(at_real_speed, hours * 3600, _made(Path(folder) / "real"))
        quick = both.submit(fed, hours * 4 * 3600, SPEED, _made(Path(folder) / "fed"))
        accounts = {
            "fed at ten times the speed": quick.result(),
            "real speed, PulseAudio": real.result(),
        }
    for name, account in accounts.items():
        print(name, account, flush=True)
    text = table(accounts)
    print(text)
    before, _, rest = PAGE.read_text(encoding="utf-8").partition(BEGIN)
    PAGE.write_text(f"{before}{BEGIN}\n{text}\n{END}{rest.partition(END)[2]}", encoding="utf-8")
    return 0 if all(good(account) for account in accounts.values()) else 1


def good(account: Account) -> bool:
    """Tell whether a run ended as it must."""
    steady = account.off <= MOST_OFF and account.grown_mb < MOST_GROWN_MB
    return (
        not account.faults
        and not account.lost
        and steady
        and account.apart_ms <= MOST_APART_MS + account.late_ms
    )


def table(accounts: dict[str, Account]) -> str:
    """Return the figures in Markdown, with what they were measured on."""
    lines = [
        f"Measured on {datetime.now(UTC):%Y-%m-%d}: {platform.system()}, {os.cpu_count()} cores, Python "
        f"{platform.python_version()}. Every frame bears a number; the caller's clock runs {FAST_PPM} parts in a "
        "million too fast.",
        "",
        "| " + " | ".join(COLUMNS) + " |",
        "|" + "---|" * len(COLUMNS),
        *("| " + " | ".join(_row(name, account)) + " |" for name, account in accounts.items()),
    ]
    return "\n".join(lines)


def _row(name: str, account: Account) -> list[str]:
    return [
        name if not account.faults else f"{name}: {'; '.join(account.faults)}",
        f"{account.sound_s / 3600:.2f} h",
        f"{account.lost:,}",
        f"{100 * account.off:.4f} % off",
        f"{account.grown_mb:+.1f} MB",
        f"{account.apart_ms:.0f} ms",
        f"{account.late_ms:.0f} ms",
        f"{account.shifts} times",
        f"{account.cpu_s / account.sound_s * 60:.2f} s",
    ]


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1]) if len(sys.argv) > 1 else 2.0))
