"""``complaintdesk import orders FILE…``: take the order files of a shop system in."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from complaintdesk.cli.ctrl_c import ctrl_c
from complaintdesk.cli.opening import open_desk, reading
from complaintdesk.cli.progress import Progress
from complaintdesk.cli.refused import Refused
from complaintdesk.domain.errors import Cancelled

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from complaintdesk.cli.messages import Voice
    from complaintdesk.services.desk import Desk
    from complaintdesk.services.orders.layout import Layout
    from complaintdesk.services.ports import ImportResult

_LISTED = 50


def run(given: argparse.Namespace, voice: Voice) -> int:
    """Return 0 when every row was taken in, 1 if any could not be read."""
    bad = 0
    with open_desk(given.home, given, voice) as desk:
        reading(desk, given, voice)
        chosen = _chosen(desk, given, voice)
        for file in given.files:
            result = _imported(desk, file, chosen)
            _tell(file, result, voice)
            bad += result.bad
            if result.ended == "cancelled":
                raise Cancelled
    return 1 if bad else 0


def _imported(desk: Desk, file: Path, chosen: Layout | None) -> ImportResult:
    progress = Progress()
    with ctrl_c() as pressed:
        try:
            return desk.imports.import_file(
                file, chosen, lambda told: progress.show(told.done), pressed.is_set
            )
        finally:
            progress.clear()


def _chosen(desk: Desk, given: argparse.Namespace, voice: Voice) -> Layout | None:
    if given.map is not None:
        return _mapped(given.map, voice)
    if given.layout is None:
        return None
    layouts = desk.imports.layouts()
    for each in layouts:
        if given.layout in (each.source, each.label):
            return each
    names = ", ".join(dict.fromkeys(each.source for each in layouts))
    raise Refused(voice.say("import.layouts", name=given.layout, names=names))


def _mapped(path: Path, voice: Voice) -> Layout:
    from complaintdesk.services.orders import layout

    try:
        data = json.loads(path.read_text(encoding="utf-8-sig"))
        return layout.parse({"label": path.stem, **data}, path.stem)
    except (OSError, TypeError, ValueError) as failure:
        why = getattr(failure, "strerror", None) or str(failure)
        raise Refused(voice.say("import.map.unreadable", path=path, why=why)) from failure


def _tell(file: Path, result: ImportResult, voice: Voice) -> None:
    print(
        voice.say(
            "import.done",
            file=file,
            added=result.added,
            changed=result.changed,
            same=result.same,
            bad=result.bad,
        )
    )
    for line, why, shown in result.bad_rows[:_LISTED]:
        told = voice.say("import.bad_row", line=line, why=voice.say(f"import.{why}"), shown=shown)
        print(told.rstrip())
    if result.bad > _LISTED:
        print(voice.say("import.more", count=result.bad - _LISTED))
