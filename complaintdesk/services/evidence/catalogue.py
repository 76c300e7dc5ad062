"""The exhibits of a package: their numbers, what each is called, and what it is to show (民訴規則137条)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from complaintdesk.domain import media
from complaintdesk.domain.case_file import MessageRow
from complaintdesk.domain.evidence_plan import Numbering
from complaintdesk.domain.exhibit_words import REPORT, ExhibitWords, transcript_of
from complaintdesk.domain.media import PICTURES
from complaintdesk.domain.transcript import standing
from complaintdesk.services.evidence import layout, words
from complaintdesk.services.evidence.exhibits import exhibits
from complaintdesk.services.evidence.papers import KIND, papers

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from complaintdesk.domain.case_file import AttachmentRow, CaseFile
    from complaintdesk.domain.evidence_plan import Plan
    from complaintdesk.services.evidence.exhibits import Exhibit
    from complaintdesk.services.evidence.local_time import LocalTime
    from complaintdesk.services.evidence.papers import Paper

FOLDER = "data/exhibits"
LIST = "data/02_証拠説明書.pdf"
SHOWN = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp"})
"""Pictures that the typesetter reads; all others are PICTURES of which only the file is handed over."""

assert SHOWN < PICTURES
PDF = "application/pdf"
_TOLD = frozenset({media.MAIL, media.OUTLOOK, media.TEXT})
"""Originals whose words are on the sheet of their message."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One line of the list of exhibits; ``number`` as it is stamped, ``path`` the file of the package.

    ``made_at`` is UTC µs, ``made_on`` that day in a person's words, if any said it; ``files`` are further files that
    belong to it. ``recording``, ``message`` and ``attachment`` say what it is made of; an item of none is the report.
    """

    exhibit_id: str
    number: str
    title: str
    copy: str
    made_at: int
    made_by: str
    purport: str
    path: str
    files: tuple[str, ...] = ()
    recording: Exhibit | None = None
    message: MessageRow | None = None
    attachment: AttachmentRow | None = None
    papers: tuple[Paper, ...] = ()
    made_on: str = ""

    def worded(self, said: ExhibitWords) -> Item:
        """Return it in a person's words; what they left empty stays as it is."""
        return replace(
            self,
            title=said.title or self.title,
            copy=said.copy or self.copy,
            made_on=said.made_on or self.made_on,
            made_by=said.made_by or self.made_by,
            purport=said.purport or self.purport,
        )


def number(numbering: Numbering, place: int, branch: int = 0) -> str:
    """Return 甲第1号証, 甲第1号証の2, 資料1 or 資料1-2."""
    if numbering is Numbering.NEUTRAL:
        return f"資料{place}-{branch}" if branch else f"資料{place}"
    return f"{numbering.value}第{place}号証" + (f"の{branch}" if branch else "")


def catalogue(
    case: CaseFile, plan: Plan, made_at: int, shop: str, time: LocalTime | None = None
) -> list[Item]:
    """Return the exhibits of a whole case in order: the report, recordings with transcripts, messages, files.

    ``made_at`` (UTC µs) is when the report is made, ``shop`` who makes what is made here. They are worded as the case
    says.
    """
    said = {one.exhibit_id: one for one in case.exhibit_words}
    items = from_record(case, plan, made_at, shop, time)
    return [item.worded(said[item.exhibit_id]) if item.exhibit_id in said else item for item in items]


def from_record(
    case: CaseFile, plan: Plan, made_at: int, shop: str, time: LocalTime | None = None
) -> list[Item]:
    """Return what ``catalogue`` does, in the words made from the record alone."""
    place = plan.first
    items = [
        Item(
            exhibit_id=REPORT,
            number=number(plan.numbering, place),
            title="応対記録報告書",
            copy="原本",
            made_at=made_at,
            made_by=shop,
            purport="本件の応対の経過、相手方の言動並びにこれに対する当店の説明及び通告の内容",
            path=layout.REPORT,
        )
    ]
    for exhibit in exhibits(case):
        if exhibit.flac:
            place += 1
            items += _sound(exhibit, plan, place, made_at, shop, time)
    filed: dict[str, list[Paper]] = {}
    for paper in papers(case):
        filed.setdefault(paper.message_id, []).append(paper)
    rows: list[MessageRow | AttachmentRow] = [*case.messages, *case.attachments]
    for row in sorted(rows, key=lambda row: (row.at, row.message_id)):
        place += 1
        items.append(_paper(row, tuple(filed.get(row.message_id, ())), number(plan.numbering, place), shop))
    return items


def paths(case: CaseFile, plan: Plan) -> list[str]:
    """Return the files of the exhibits that are set as documents."""
    return [item.path for item in from_record(case, plan, 0, "") if item.path.startswith(FOLDER)]


def _sound(
    exhibit: Exhibit, plan: Plan, place: int, made_at: int, shop: str, time: LocalTime | None
) -> list[Item]:
    row = exhibit.recording
    when = f"（{_begun(row.started_at, time)}）" if time else ""
    transcript = number(plan.numbering, place, 2)
    final = standing(row.transcripts)
    return [
        Item(
            exhibit_id=row.recording_id,
            number=number(plan.numbering, place, 1),
            title=f"録音データ{when}",
            copy="写し",
            made_at=row.started_at,
            made_by=shop,
            purport="通話における相手方の発言の内容及び態様",
            path=exhibit.mp3,
            files=(exhibit.flac,),
            recording=exhibit,
        ),
        Item(
            exhibit_id=transcript_of(row.recording_id),
            number=transcript,
            title=f"反訳書{'' if final else '（下書き）'}{when}",
            copy="原本",
            made_at=final.said.at if final else made_at,
            made_by=shop,
            purport=f"{number(plan.numbering, place, 1)}の録音の内容",
            path=f"{FOLDER}/{transcript}_反訳書.pdf",
            recording=exhibit,
        ),
    ]


def _begun(at: int, time: LocalTime) -> str:
    """Return 2026年11月18日14時02分: two recordings of a day must be told apart."""
    local = time.of(at)
    return f"{local.year}年{local.month}月{local.day}日{local.hour}時{local.minute:02}分"


def _paper(row: MessageRow | AttachmentRow, files: tuple[Paper, ...], stamp: str, shop: str) -> Item:
    kept = tuple(paper.path for paper in files)
    if isinstance(row, MessageRow):
        channel = words.CHANNEL[row.channel]
        who = "相手方" if row.incoming else "当店"
        return Item(
            exhibit_id=row.message_id,
            number=stamp,
            title=f"{channel}（{'受信' if row.incoming else '送信'}）",
            copy="写し",
            made_at=row.at,
            made_by=who if row.incoming else shop,
            purport=f"{who}が{channel}で述べた内容",
            path=f"{FOLDER}/{stamp}_{channel}.pdf",
            files=kept,
            message=row,
            papers=files,
        )
    return Item(
        exhibit_id=row.message_id,
        number=stamp,
        title=KIND[row.kind],
        copy="写し",
        made_at=row.at,
        made_by=shop if row.kind.value == "proof" else "相手方",
        purport=row.caption or "受け取った資料の内容",
        path=f"{FOLDER}/{stamp}_資料.pdf",
        files=kept,
        attachment=row,
        papers=files,
    )


def for_court(case: CaseFile, plan: Plan) -> dict[str, str]:
    """Return what a court takes, by its name there: PDF and MP3 alone, names of at most 50 characters (mints).

    The names are those of the record: words of a person may be long, and hold names. A PDF that came in goes beside
    the sheet of its exhibit, for no page of it can be set on an archivable one; pictures are on the sheet.
    """
    files = {"証拠説明書.pdf": LIST}
    for item in from_record(case, plan, 0, ""):
        title = item.title.partition("（")[0]
        files[f"{item.number}_{title}.{item.path.rpartition('.')[2]}"] = item.path
        came = [paper.path for paper in item.papers if paper.file.media_type == PDF]
        files |= {f"{item.number}_原本{place}.pdf": path for place, path in enumerate(came, start=1)}
    return files


def not_for_court(items: Sequence[Item], locked: Collection[str]) -> list[str]:
    """Return exhibit and name of the files that a court is given in no form: 甲第4号証 写真.heic.

    ``locked`` are the paths of those that ask for a password; others are neither PDF nor on the exhibit's sheet, as a
    picture or in words.
    """
    return [
        f"{item.number} {paper.file.name}"
        for item in items
        for paper in item.papers
        if paper.path in locked or not _fit(item, paper)
    ]


def _fit(item: Item, paper: Paper) -> bool:
    told = item.message is not None and not paper.part and paper.file.media_type in _TOLD
    return told or paper.file.media_type in {*SHOWN, PDF}
