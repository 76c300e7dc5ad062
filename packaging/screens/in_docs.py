"""Which picture of the tour stands in docs/pictures/ under which name."""

from __future__ import annotations

import shutil
from pathlib import Path

DOCS = Path(__file__).resolve().parents[2] / "docs" / "pictures"
# Name in docs/pictures: name in the tour.
SHOWN = {
    "add-message": "message-dialog",
    "ask": "ask-a-colleague",
    "asked_to_write": "asked-to-write",
    "block-export": "block-export-phone",
    "blocks": "block-history",
    "call": "call",
    "call-bar": "call-bar",
    "callbacks": "callbacks",
    "care": "care",
    "case": "cases",
    "case_list": "case-list",
    "clarify": "clarify-dialog",
    "decide": "case-decide",
    "decision": "decision",
    "demand": "unreasonable-demand",
    "disclosures": "disclosures",
    "end-point": "end-point",
    "ending": "ending",
    "evidence": "export-content",
    "exhibits": "export-exhibits",
    "find_out": "find-out",
    "guide": "guide-answer",
    "hand_over": "hand-over",
    "ladder": "abuse-and-ladder",
    "like_cases": "like-cases",
    "mail": "case-with-mail",
    "picture": "paper-dialog-picture",
    "police": "hand-to-police",
    "practice": "practice",
    "record": "settings-record",
    "recording": "recording",
    "report": "report",
    "retention": "retention",
    "roster": "settings-roster",
    "sound": "settings-sound",
    "shield": "guide-shield",
    "sign_in": "sign_in",
    "stop": "stop",
    "team": "case-team",
    "transcript": "transcript",
    "templates": "settings-shop-end",
    "words": "settings-words",
}
# Name in docs/pictures: name among the pages on paper.
PAGES = {
    "page-chronology": "01_時系列表-01",
    "page-list": "02_証拠説明書-01",
    "page-photo": "甲第5号証_資料-01",
    "page-transcript": "甲第2号証の2_反訳書-01",
}


def copy(taken: Path, pages: Path) -> None:
    """Put the pictures of the folders into the docs. Raises StopIteration if the tour lacks one, or OSError."""
    for name, of_page in PAGES.items():
        shutil.copyfile(pages / f"{of_page}.png", DOCS / f"{name}.png")
    for name, of_tour in SHOWN.items():
        shutil.copyfile(next(taken.glob(f"??*-{of_tour}.png")), DOCS / f"{name}.png")
