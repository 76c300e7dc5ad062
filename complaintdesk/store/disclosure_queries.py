"""What went out of the store: packages, originals, pages, words, block lists, the log itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from complaintdesk.domain.case_events import CaseExported
from complaintdesk.domain.custody import BlockListExported, DisclosuresExported, SoundSaved
from complaintdesk.domain.disclosure import Disclosed, DisclosureRow, Recipient
from complaintdesk.domain.message import OriginalSaved
from complaintdesk.store import codec, message_queries, replaying, tables
from complaintdesk.store.call_queries import staff_names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

_OF_CASES = tuple(codec.NAMES[cls] for cls in (CaseExported, OriginalSaved, Disclosed))
_OF_DESKS = tuple(codec.NAMES[cls] for cls in (BlockListExported, DisclosuresExported, SoundSaved))


def log(tx: Connection) -> list[DisclosureRow]:
    """Return all of it, the newest first."""
    return sorted([*_of_cases(tx), *_of_desks(tx)], key=lambda row: -row.at)


def _of_cases(tx: Connection) -> Iterator[DisclosureRow]:
    said, case, entry = tables.decision.c, tables.complaint_case.c, tables.entry.c
    names, numbers = staff_names(tx), {}
    rows = select(said.case_id, said.place, case.number).join(
        tables.complaint_case, case.case_id == said.case_id
    )
    places: list[tuple[str, int]] = []
    for row in tx.execute(rows.where(said.kind.in_(_OF_CASES))):
        numbers[f"case-{row.case_id}"] = row.number
        places += [
            (found.desk_id, found.seq)
            for found in tx.execute(
                select(entry.desk_id, entry.seq).where(
                    entry.stream == f"case-{row.case_id}", entry.version == row.place
                )
            )
        ]
    for of, event in replaying.events_at(tx, places):
        case_id = of.stream.partition("-")[2]
        yield DisclosureRow(
            at=of.utc_us,
            staff=names.get(of.actor_id, ""),
            kind=of.kind,
            case_id=case_id,
            case_number=numbers[of.stream],
            **_said(tx, case_id, event),
        )


def _said(tx: Connection, case_id: str, event: Any) -> dict[str, Any]:
    if isinstance(event, Disclosed):
        return {
            "recipient": event.recipient,
            "to_whom": event.to_whom,
            "ground": event.ground,
            "what": event.file or event.words,
            "sha256": event.sha256,
            "handed": event.handed,
        }
    if isinstance(event, CaseExported):
        known = {each.value for each in Recipient}
        return {
            "recipient": Recipient(event.purpose) if event.purpose in known else Recipient.OTHER,
            "to_whom": event.to_whom,
            "ground": event.ground,
            "what": event.package,
        }
    paper = message_queries.names_of_papers(tx, case_id).get(event.message_id, "")
    return {"recipient": Recipient.HOUSE, "to_whom": "", "ground": "", "what": paper}


def _of_desks(tx: Connection) -> Iterator[DisclosureRow]:
    table = tables.custody
    names = staff_names(tx)
    for row in tx.execute(select(table).where(table.c.kind.in_(_OF_DESKS))):
        event = codec.decode(row.kind, row.body)
        outside = isinstance(event, BlockListExported)
        yield DisclosureRow(
            at=row.at,
            staff=names.get(row.staff_id, ""),
            kind=row.kind,
            recipient=Recipient.CARRIER if outside else Recipient.HOUSE,
            to_whom=event.target if isinstance(event, BlockListExported) else "",
            ground="",
            what=event.form.upper() if isinstance(event, SoundSaved) else f"{event.count}件",
            sha256=event.sha256,
        )
