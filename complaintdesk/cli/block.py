"""``complaintdesk block``: list, check, add, lift, and write the list for a telephone or mail system."""

from __future__ import annotations

import json
import sys
from datetime import datetime
from typing import TYPE_CHECKING, Any

from complaintdesk.cli.ctrl_c import ctrl_c
from complaintdesk.cli.opening import acting, open_desk, reading
from complaintdesk.cli.refused import Refused
from complaintdesk.domain.block import KeptWay
from complaintdesk.domain.errors import InvalidInput, NotFound
from complaintdesk.domain.terms import BlockReason, BlockState

if TYPE_CHECKING:
    import argparse

    from complaintdesk.cli.messages import Voice
    from complaintdesk.domain.block_rows import AllowanceRow
    from complaintdesk.domain.case_file import BlockRow
    from complaintdesk.services.desk import Desk

_LONGEST_WORDS = 4000
_STATES = {
    "in-force": (BlockState.IN_FORCE,),
    "review": (BlockState.IN_FORCE,),
    "proposed": (BlockState.PROPOSED,),
    "ended": (BlockState.LIFTED, BlockState.DECLINED),
    "all": tuple(BlockState),
}
"""What each of the list's choices shows; ``review`` those of these whose date has come."""


def run(given: argparse.Namespace, voice: Voice) -> int:
    """Do one of the verbs; ``check`` returns 1 for what is blocked."""
    verbs = {"list": _list, "check": _check, "add": _add, "lift": _lift, "erase": _erase, "export": _export}
    with open_desk(given.home, given, voice) as desk:
        reading(desk, given, voice)
        return verbs[given.action](desk, given, voice)


def _check(desk: Desk, given: argparse.Namespace, voice: Voice) -> int:
    block = desk.blocks.check(given.number)
    if block is None:
        print(voice.say("block.free"))
        return 0
    since = _day_and_clock(block.decided_at or block.proposed_at)
    reason = voice.say(f"block.{block.reason.value}")
    key = "block.blocked" if block.case_number else "block.blocked.alone"
    print(voice.say(key, reason=reason, since=since, case=block.case_number))
    return 1


def _list(desk: Desk, given: argparse.Namespace, voice: Voice) -> int:
    if given.state == "allowed":
        allowed = desk.blocks.allowances()
        _print(
            given, [_allowance_data(row) for row in allowed], [_allowance_line(row) for row in allowed], voice
        )
        return 0 if allowed else 1
    due = datetime.now().timestamp() * 1_000_000 if given.state == "review" else float("inf")
    states = _STATES[given.state]
    rows = [row for row in desk.blocks.list() if row.state in states and row.review_at <= due]
    _print(given, [_data(row) for row in rows], [_line(row, voice) for row in rows], voice)
    return 0 if rows else 1


def _print(given: argparse.Namespace, data: list[dict[str, Any]], lines: list[str], voice: Voice) -> None:
    if given.json:
        print(json.dumps(data, ensure_ascii=False, indent=1))
    else:
        print("\n".join(lines) if lines else voice.say("block.none"))


def _line(row: BlockRow, voice: Voice) -> str:
    parts = (
        "、".join(_shown(point.shown, voice) for point in row.points) or row.number.shown,
        row.name,
        voice.say(f"block.{row.reason.value}"),
        f"C-{row.case_number:04d}" if row.case_number else "",
        voice.say(f"block.state.{row.state.value}"),
        _day_and_clock(row.decided_at or row.proposed_at),
        voice.say("block.attempts", count=row.attempts) if row.attempts else "",
    )
    return "  ".join(part for part in parts if part)


def _shown(shown: str, voice: Voice) -> str:
    return shown or voice.say("block.withheld")


def _data(row: BlockRow) -> dict[str, Any]:
    return {
        "points": [
            {"kind": point.kind.value, "value": point.value, "shown": point.shown} for point in row.points
        ],
        "name": row.name,
        "reason": row.reason.value,
        "case": row.case_number or None,
        "state": row.state.value,
        "proposed_at": row.proposed_at,
        "decided_at": row.decided_at,
        "review_at": row.review_at,
        "attempts": row.attempts,
        "last_attempt_at": row.last_attempt_at,
        "order": row.order_number or None,
        "kept": row.kept.value if row.kept else None,
    }


def _allowance_line(row: AllowanceRow) -> str:
    return "  ".join((row.point.shown, row.why, row.staff, _day_and_clock(row.at)))


def _allowance_data(row: AllowanceRow) -> dict[str, Any]:
    return {"kind": row.point.kind.value, "value": row.point.value, "why": row.why, "at": row.at}


def _add(desk: Desk, given: argparse.Namespace, voice: Voice) -> int:
    from complaintdesk.services.contact_points import parse

    by = acting(desk, given, voice)
    points = [parse(typed) for typed in given.points]
    case_id = _case(desk, given.case, voice) if given.case else ""
    kept = KeptWay(given.keep) if given.keep else None
    changed = desk.blocks.propose(
        case_id, BlockReason(given.reason), _words(given, voice), by, points=points, kept=kept
    )
    row = next(row for row in desk.blocks.list() if row.block_id in changed.blocks)
    waits = row.state is BlockState.PROPOSED
    print(voice.say(f"block.added.{row.needs}" if waits else "block.added"))
    return 0


def _lift(desk: Desk, given: argparse.Namespace, voice: Voice) -> int:
    from complaintdesk.services.contact_points import parse

    by = acting(desk, given, voice)
    meant = parse(given.number)
    standing = (row for row in desk.blocks.list() if row.state is BlockState.IN_FORCE)
    same = (
        row
        for row in standing
        for point in row.points
        if (point.kind, point.value) == (meant.kind, meant.value)
    )
    block = next(same, None)
    if block is None:
        wider = None if meant.wide else desk.blocks.check(meant.value)
        shown = "、".join(_shown(point.shown, voice) for point in wider.points) if wider else ""
        raise Refused(voice.say("block.wider", points=shown) if wider else voice.say("block.free"))
    desk.blocks.lift(block.block_id, _words(given, voice), by)
    print(voice.say("block.lifted"))
    return 0


def _erase(desk: Desk, given: argparse.Namespace, voice: Voice) -> int:
    from complaintdesk.services.contact_points import parse

    by = acting(desk, given, voice)
    desk.custody.erase_point(parse(given.number), _words(given, voice), by)
    print(voice.say("block.erased"))
    return 0


def _export(desk: Desk, given: argparse.Namespace, voice: Voice) -> int:
    from complaintdesk.domain.blocklist import Form, Options

    by = acting(desk, given, voice)
    options = Options(
        form=Form(given.form), folder=given.folder, columns=tuple(given.columns.split(",")), slots=given.slots
    )
    prepared = desk.block_exports.prepare(given.format, options, by)
    if given.out is None and prepared.card is not None:
        raise Refused(voice.say("block.out_needed"))
    if given.out is None:
        desk.block_exports.note(prepared, prepared.sha256, by)
        sys.stdout.write(prepared.data.decode("utf-8-sig"))
    else:
        with ctrl_c() as pressed:
            sha256 = desk.block_exports.write(prepared, given.out, pressed.is_set)
        desk.block_exports.note(prepared, sha256, by)
        print(voice.say("block.exported", count=prepared.taken, path=given.out))
    if prepared.left_out:
        shown = "、".join(_shown(row.point.shown, voice) for row in prepared.left_out)
        print(voice.say("block.left_out", points=shown), file=sys.stderr)
    return 0


def _words(given: argparse.Namespace, voice: Voice) -> str:
    """Return the words from the file that was named, or from standard input: not from the command line, which others
    on this computer can see."""
    try:
        if given.words_file is None:
            return sys.stdin.read(_LONGEST_WORDS).strip()
        with given.words_file.open(encoding="utf-8-sig") as opened:
            return str(opened.read(_LONGEST_WORDS).strip())
    except (OSError, UnicodeDecodeError) as failure:
        why = getattr(failure, "strerror", None) or type(failure).__name__
        raise Refused(voice.say("key_file.unreadable", path=given.words_file, why=why)) from failure


def _case(desk: Desk, label: str, voice: Voice) -> str:
    try:
        return desk.cases.id_of(label)
    except (NotFound, InvalidInput):
        raise Refused(voice.say("case.unknown", case=label)) from None


def _day_and_clock(at: int) -> str:
    return f"{datetime.fromtimestamp(at / 1_000_000).astimezone():%Y-%m-%d %H:%M}"
