"""docs/checklist.md names, for each number the call desk answers to, a test and a picture that exist."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SHEET = ROOT / "docs" / "checklist.md"
ROW = re.compile(r"^\| (\d+) \| (.+) \| (.+) \| (.+) \|$", re.MULTILINE)
RANGES = [
    (1, 73),
    (75, 75),
    (79, 93),
]
NOT_YET = re.compile(r"\*not yet\*: \w.{20,}")
ROWS = ROW.findall(SHEET.read_text(encoding="utf-8"))


def test_every_number_stands_there_once_and_in_order():
    numbers = [number for first, last in RANGES for number in range(first, last + 1)]
    assert [int(number) for number, *_ in ROWS] == numbers


@pytest.mark.parametrize(("number", "_what", "shown_by", "picture"), ROWS, ids=[row[0] for row in ROWS])
def test_what_shows_it_exists_or_the_gap_is_said_with_its_reason(number, _what, shown_by, picture):
    if NOT_YET.fullmatch(shown_by):
        return
    path, name = shown_by.strip("`").split("::")
    assert name in _tests_in(ROOT / path)
    if picture != "—":
        named = re.fullmatch(r"\[\w+\]\((pictures/[\w-]+\.png)\)", picture)
        assert named is not None
        assert (SHEET.parent / named[1]).is_file()


def _tests_in(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}
