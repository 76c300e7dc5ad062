"""What the window and the recorder's process say to each other: one JSON object a line, each way."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from complaintdesk.services.ports import (
    RecorderEnded,
    RecorderFailed,
    RecorderGap,
    RecorderLevel,
    RecorderOpened,
    RecorderReport,
    RecorderShift,
    RecordOrder,
)

_REPORTS: dict[str, type[RecorderReport]] = {
    "opened": RecorderOpened,
    "level": RecorderLevel,
    "gap": RecorderGap,
    "shift": RecorderShift,
    "ended": RecorderEnded,
    "failed": RecorderFailed,
}
ARMED = ""
"""Stands in the place of a recording's id where nothing is recorded yet."""
ALIVE = "alive"
"""The kind of a line that tells nothing but that the process lives, while what it works on is held up."""
_NAMES = {kind: name for name, kind in _REPORTS.items()}


def message(kind: str, **fields: object) -> str:
    """Return one line."""
    return json.dumps({"kind": kind, **fields}) + "\n"


def order_fields(order: RecordOrder) -> dict[str, object]:
    """Return an order as JSON data."""
    return asdict(order) | {"path": str(order.path), "key": order.key.hex()}


def order_from(fields: dict[str, Any]) -> RecordOrder:
    """Return the order that ``order_fields`` took apart."""
    return RecordOrder(**fields | {"path": Path(fields["path"]), "key": bytes.fromhex(fields["key"])})


def report_message(recording_id: str, report: RecorderReport, head: str) -> str:
    """Return one line; ``head`` is the last durable hash, which the window needs if this process dies."""
    return message("report", id=recording_id, name=_NAMES[type(report)], report=asdict(report), head=head)


def report_from(line: dict[str, Any]) -> RecorderReport:
    """Return the report in a line of kind "report"."""
    fields = line["report"]
    for name in {"sources", "lost"} & fields.keys():
        fields[name] = tuple(fields[name])
    return _REPORTS[line["name"]](**fields)
