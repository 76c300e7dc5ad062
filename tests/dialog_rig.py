"""Every dialog of the app, made over one home as its page would make it; not yet shown."""

from __future__ import annotations

import importlib
import pkgutil
from pathlib import Path
from typing import TYPE_CHECKING

import complaintdesk.gui.dialogs
from complaintdesk.domain.errors import KeyNeeded
from complaintdesk.domain.terms import ContactWay
from complaintdesk.gui.dialogs.block_dialog import BlockDialog
from complaintdesk.gui.dialogs.block_export_dialog import BlockExportDialog
from complaintdesk.gui.dialogs.block_points_dialog import BlockPointsDialog
from complaintdesk.gui.dialogs.care_dialog import CareDialog
from complaintdesk.gui.dialogs.care_notes_dialog import CareNotesDialog
from complaintdesk.gui.dialogs.clarify_dialog import ClarifyDialog
from complaintdesk.gui.dialogs.code_dialog import CodeDialog
from complaintdesk.gui.dialogs.column_dialog import ColumnDialog
from complaintdesk.gui.dialogs.decision_dialog import DecisionDialog
from complaintdesk.gui.dialogs.end_dialog import EndDialog
from complaintdesk.gui.dialogs.ending_dialog import EndingDialog
from complaintdesk.gui.dialogs.erase_dialog import EraseDialog
from complaintdesk.gui.dialogs.export_dialog import ExportDialog
from complaintdesk.gui.dialogs.fitted_dialog import FittedDialog
from complaintdesk.gui.dialogs.handover_dialog import HandoverDialog
from complaintdesk.gui.dialogs.merge_dialog import JoinWords, MergeDialog
from complaintdesk.gui.dialogs.message_dialog import MessageDialog
from complaintdesk.gui.dialogs.notice_dialog import NoticeDialog
from complaintdesk.gui.dialogs.paper_dialog import PaperDialog
from complaintdesk.gui.dialogs.passphrase_dialog import PassphraseDialog
from complaintdesk.gui.dialogs.past_call_dialog import PastCallDialog
from complaintdesk.gui.dialogs.pin_dialog import PinDialog
from complaintdesk.gui.dialogs.promise_dialog import PromiseDialog
from complaintdesk.gui.dialogs.rekey_dialog import RekeyDialog
from complaintdesk.gui.dialogs.report_dialog import ReportDialog
from complaintdesk.gui.dialogs.restore_dialog import RestoreDialog
from complaintdesk.gui.dialogs.search_dialog import SearchDialog
from complaintdesk.gui.dialogs.setup_dialog import SetupDialog
from complaintdesk.gui.dialogs.transcript_dialog import TranscriptDialog
from complaintdesk.gui.dialogs.unlock_dialog import UnlockDialog
from complaintdesk.gui.dialogs.words_dialog import WordsDialog
from complaintdesk.this_computer import ThisComputer
from complaintdesk.viewmodels.block_list import BlockList
from complaintdesk.viewmodels.case_detail import CaseDetail
from complaintdesk.viewmodels.case_promises import CasePromises
from complaintdesk.viewmodels.clarify import Clarify
from complaintdesk.viewmodels.export import Export
from complaintdesk.viewmodels.handover import PageForm
from complaintdesk.viewmodels.keys import Keys
from complaintdesk.viewmodels.merge_form import MergeForm, MoveForm
from complaintdesk.viewmodels.message_form import MessageForm
from complaintdesk.viewmodels.order_import import UnknownFile
from complaintdesk.viewmodels.people import People
from complaintdesk.viewmodels.playback import Playback
from complaintdesk.viewmodels.restore import Restore
from complaintdesk.viewmodels.search import Search
from complaintdesk.viewmodels.setup import Setup
from complaintdesk.viewmodels.timeline_calls import call_items
from complaintdesk.viewmodels.transcript_form import TranscriptForm

if TYPE_CHECKING:
    from collections.abc import Callable

    from person import Person
    from PySide6.QtWidgets import QDialog

    from complaintdesk.domain.case_file import CallRow, RecordingRow
    from complaintdesk.services.desk import Desk

CODE = "8GHS-PK9V-8MF7-YENX-4XG1-DF83-2GJJ"
_LONG = "保全の理由をお書きください。この案件のどの部分も、解除するまで消去できません。"
_MOVING = JoinWords(
    title="通話を別の案件へ移す",
    about=_LONG,
    caption="移す先の案件番号(&N)",
    example="空欄なら新しい案件",
    action="通話を移す",
)
_COLUMNS = (
    "受注番号",
    "受注日",
    "お名前",
    "電話番号",
    "商品名",
    "合計金額",
    "お届け先の郵便番号と住所（全角）",
)
_ROW = (
    "R-20261118-0042",
    "2026/11/18 10:02",
    "見本 花子",
    "090-0123-4567",
    "ふじりんご 5kg",
    "6,480",
    "見本県",
)


def kinds() -> set[str]:
    """Return the name of every class of dialog that the app has."""
    found = set()
    for module in pkgutil.iter_modules(complaintdesk.gui.dialogs.__path__):
        for kind in vars(
            importlib.import_module(f"{complaintdesk.gui.dialogs.__name__}.{module.name}")
        ).values():
            if isinstance(kind, type) and issubclass(kind, FittedDialog | SearchDialog):
                found.add(kind.__name__)
    return found - {FittedDialog.__name__}


def makers(person: Person, home: Path) -> list[Callable[[], QDialog]]:
    """Return what makes each dialog: about a case with calls where it is about one."""
    session, window = person.desk.session, person.desk.window
    detail = _open_case(person)
    label = detail.file.label
    key = next(call.call_id for call in detail.file.calls if call.ended_at is not None)
    blocks, keys = BlockList(session, detail), Keys(session, detail)
    promises = CasePromises(session, detail, detail)
    restore = Restore(session.tasks, ThisComputer().restore, home)
    table = UnknownFile(path=Path("orders.csv"), header=_COLUMNS, rows=(_ROW, _ROW), guess={})
    return [
        lambda: SetupDialog(Setup(session.tasks, lambda: CODE, lambda *_: True)),
        lambda: UnlockDialog(session, KeyNeeded(), window),
        lambda: PastCallDialog(session.now, window),
        lambda: ClarifyDialog(Clarify(session, person.desk.calls), window),
        lambda: SearchDialog(Search(session, detail), window),
        lambda: PromiseDialog(promises.form(), label, window),
        lambda: BlockDialog(detail.block_form(), label, window),
        lambda: BlockPointsDialog(blocks.adding(), window),
        lambda: BlockExportDialog(blocks.exporting(ContactWay.PHONE), window),
        lambda: NoticeDialog(detail.notice_form(), label, window),
        lambda: EndDialog(detail.end_form(key), window),
        lambda: EraseDialog(detail.erase_form(), window),
        lambda: ExportDialog(Export(session, detail.file.case_id, detail), f"{label} りんごの破損", window),
        lambda: WordsDialog(detail.hold_form(), window, title="保全", explanation=_LONG, action="保全する"),
        lambda: MessageDialog(MessageForm(session, detail.file.case_id, label, detail), window),
        lambda: PaperDialog(detail.paper_view(detail.file.messages[0].message_id), window),
        lambda: DecisionDialog(detail.settling_form(), label, window),
        lambda: EndingDialog(detail.ending_form(), label, window),
        lambda: MergeDialog(MergeForm(session, detail.file, detail), window),
        lambda: MergeDialog(MoveForm(session, detail.file.calls[0], detail), window, _MOVING),
        lambda: ReportDialog(PageForm(session, detail.file, detail), "2. 代わりの品の発送", window),
        lambda: HandoverDialog(
            PageForm(session, detail.file, detail), detail.file.opened_at, session.now(), window
        ),
        lambda: CareDialog(detail.care_form(key), window),
        lambda: CareNotesDialog(session, person.desk.beside.care.notes, window),
        lambda: CodeDialog(keys.new_code(), window),
        lambda: PinDialog(People(session, detail), session.shop.staff[0], window),
        lambda: PassphraseDialog(keys, window),
        lambda: RekeyDialog(keys.rekeying(), window),
        lambda: RestoreDialog(restore, home, window),
        lambda: ColumnDialog(table, window),
        lambda: _transcript(person),
    ]


def _transcript(person: Person) -> TranscriptDialog:
    """Open the longest recording there is, to be written down."""
    session, found = person.desk.session, []

    def longest(desk: Desk) -> tuple[CallRow, RecordingRow]:
        files = [desk.cases.file(row.case_id) for row in desk.cases.list()]
        calls = [call for file in files for call in file.calls]
        return max(
            ((call, recording) for call in calls for recording in call.recordings),
            key=lambda each: each[1].length_us,
        )

    session.ask(longest, found.append)
    person.settle()
    call, recording = found[0]
    sound = next(item for item in call_items(call) if item.key == recording.recording_id)
    window = person.desk.window
    dialog = TranscriptDialog(
        TranscriptForm(session, sound, "C-0001", window), Playback(session, window), window
    )
    person.settle()
    return dialog


def _open_case(person: Person) -> CaseDetail:
    """Open a case that has a message, with as many calls as any of them, outside any page."""
    found: list[str] = []

    def fullest(desk: Desk) -> str:
        files = [desk.cases.file(row.case_id) for row in desk.cases.list()]
        return max(files, key=lambda file: (bool(file.messages), len(file.calls))).case_id

    person.desk.session.ask(fullest, found.append)
    person.settle()
    detail = CaseDetail(person.desk.session, person.desk.window)
    detail.open(found[0])
    person.see(lambda: detail.file is not None and detail.grounds is not None, "the case")
    return detail
