"""`make bench`: measure, print the table, write build/bench.json; exit 1 if a target is missed."""

from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from bench import (
    append,
    blocks,
    cases,
    export,
    flag,
    opening,
    orders,
    recording,
    ring,
    search,
    startup,
    typed,
    verify,
)
from bench.figures import Figure, save, table

if TYPE_CHECKING:
    from collections.abc import Callable

REPORT = Path(__file__).resolve().parents[2] / "build" / "bench.json"


@dataclass(frozen=True, slots=True)
class Options:
    """What was asked for on the command line."""

    home: Path | None


# One entry a benchmark: its name on the command line, and what measures it.
BENCHMARKS: dict[str, Callable[[Options], list[Figure]]] = {
    "startup": lambda options: startup.measure(options.home),
    "append": lambda _: append.measure(),
    "typing": lambda _: typed.measure(),
    "orders": lambda _: orders.measure(),
    "flag": lambda _: flag.measure(),
    "ring": lambda _: ring.measure(),
    "search": lambda _: search.measure(),
    "verify": lambda _: verify.measure(),
    "blocks": lambda _: blocks.measure(),
    "cases": lambda _: cases.measure(),
    "export": lambda _: export.measure(),
    "opening": lambda _: opening.measure(),
    "recording": lambda _: recording.measure(),
}


def main(arguments: list[str]) -> int:
    """Run the named benchmarks, or all."""
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(BENCHMARKS))
    parser.add_argument("--home", type=Path, help="a home whose start is measured")
    chosen = parser.parse_args(arguments)
    if unknown := set(chosen.names) - set(BENCHMARKS):
        parser.error(
            f"no benchmark is called {', '.join(sorted(unknown))}; there are: {', '.join(BENCHMARKS)}"
        )
    options = Options(chosen.home)
    figures: list[Figure] = []
    for name in chosen.names or BENCHMARKS:
        print(f"measuring {name} ...", file=sys.stderr, flush=True)
        figures += BENCHMARKS[name](options)
    print(table(figures))
    save(figures, REPORT)
    return 1 if any(figure.met is False for figure in figures) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
