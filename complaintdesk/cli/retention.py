"""``complaintdesk retention``: what has served its time; ask for its deletion, approve or decline it."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING

from complaintdesk.cli.opening import acting, open_desk, reading

if TYPE_CHECKING:
    import argparse

    from complaintdesk.cli.messages import Voice
    from complaintdesk.domain.retention import Due
    from complaintdesk.services.desk import Desk
    from complaintdesk.services.retention import DueList


def run(given: argparse.Namespace, voice: Voice) -> int:
    """Do one of the verbs; ``list`` returns 1 if nothing is due."""
    with open_desk(given.home, given, voice) as desk:
        reading(desk, given, voice)
        due = desk.retention.due()
        if given.action == "list":
            return _list(due, given, voice)
        return _act(desk, due, given, voice)


def _act(desk: Desk, due: DueList, given: argparse.Namespace, voice: Voice) -> int:
    by = acting(desk, given, voice)
    if given.action == "propose":
        desk.retention.propose(due.free, by)
    elif given.action == "approve":
        desk.retention.approve(due.batch_id, by)
    else:
        desk.retention.decline(due.batch_id, by)
    print(voice.say(f"retention.{given.action}"))
    return 0


def _list(due: DueList, given: argparse.Namespace, voice: Voice) -> int:
    if given.json:
        print(json.dumps([_data(row, due) for row in due.rows], ensure_ascii=False, indent=1))
    elif due.rows:
        print("\n".join(_line(row, due, voice) for row in due.rows))
    else:
        print(voice.say("retention.none"))
    return 0 if due.rows else 1


def _line(row: Due, due: DueList, voice: Voice) -> str:
    parts = (
        f"C-{row.life.number:04d}",
        voice.say(f"retention.{row.item.kind.value}"),
        voice.say("retention.since", day=_day(row.due_at)),
        voice.say(f"retention.kept.{row.kept.value}") if row.kept else "",
        voice.say("retention.waiting") if row.item in due.waiting else "",
    )
    return "  ".join(part for part in parts if part)


def _data(row: Due, due: DueList) -> dict[str, object]:
    return {
        "kind": row.item.kind.value,
        "ref": row.item.ref,
        "case": row.life.number,
        "due_at": row.due_at,
        "kept": row.kept.value if row.kept else None,
        "waiting": row.item in due.waiting,
    }


def _day(at: int) -> str:
    return f"{datetime.fromtimestamp(at / 1_000_000).astimezone():%Y-%m-%d}"
