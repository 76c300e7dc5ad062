"""The disclosure log as a table that spreadsheets open: UTF-8 with its mark, no cell that begins a formula."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from complaintdesk.domain.disclosure import Handed, Recipient
from complaintdesk.services.evidence.notes_table import cell

if TYPE_CHECKING:
    from collections.abc import Iterable

    from complaintdesk.domain.disclosure import DisclosureRow
    from complaintdesk.services.evidence.local_time import LocalTime

HEADER = ("日時", "案件", "提供先", "相手", "根拠", "種類", "内容", "SHA-256", "担当者")
RECIPIENTS = {
    Recipient.LAWYER: "弁護士",
    Recipient.POLICE: "警察",
    Recipient.COURT: "裁判所",
    Recipient.PERSON: "本人",
    Recipient.CARRIER: "電話・メールの事業者",
    Recipient.OTHER: "その他",
    Recipient.HOUSE: "社内",
}
_KINDS = {
    "case.exported": "証拠一式",
    "case.original_saved": "原本",
    "desk.block_list_exported": "着信拒否リスト",
    "desk.disclosures_exported": "提供の記録",
    "desk.sound_saved": "録音",
}
_HANDED = {Handed.MINIMUM: "必要最小限の資料", Handed.REPORT: "報告書", Handed.OTHER: "口頭・閲覧等"}


def csv_of(rows: Iterable[DisclosureRow], time: LocalTime) -> bytes:
    """Return the table, the rows in the order given."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(HEADER)
    for row in rows:
        kind = _HANDED[row.handed] if row.handed else _KINDS.get(row.kind, row.kind)
        label = f"C-{row.case_number:04d}" if row.case_number else ""
        values = (row.to_whom, row.ground, kind, row.what, row.sha256, row.staff)
        writer.writerow([time.cell(row.at), label, RECIPIENTS[row.recipient], *map(cell, values)])
    return text.getvalue().encode("utf-8-sig")
