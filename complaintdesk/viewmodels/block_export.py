"""Writing the block list for another system: which, how, what would go out, and how to take it in there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from complaintdesk.domain.blocklist import FOR_CALLS, FOR_MAILS, Form, Options
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.terms import ContactWay
from complaintdesk.viewmodels import block_words, messages

if TYPE_CHECKING:
    from pathlib import Path

    from complaintdesk.services.block_exports import BlockExportService, Prepared
    from complaintdesk.services.desk import Desk
    from complaintdesk.viewmodels.session import Session

translate = QCoreApplication.translate

_SHOWN_LINES = 200
"""Lines of the preview: nobody reads more, and a large list would stop the window."""
_WITH_FORM = frozenset({"freepbx", "asterisk", "yeastar", "3cx", "csv"})
_WITH_FOLDER = frozenset({"sieve", "gmail", "m365-folder"})


class BlockExport(QObject):
    """``prepared`` follows each choice; ``written`` carries where the file lies."""

    prepared = Signal()
    written = Signal(str)
    refused = Signal(str)
    busy_changed = Signal(bool)

    def __init__(self, session: Session, way: ContactWay, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.formats = FOR_MAILS if way is ContactWay.MAIL else FOR_CALLS
        self._ready: Prepared | None = None
        self._asked = 0

    def prepare(self, key: str, options: Options) -> None:
        """Find out what would go out; the newest question alone is answered."""
        self._asked += 1
        asked, person = self._asked, self._session.person
        self._ready = None

        def work(desk: Desk) -> Prepared:
            maker = person or desk.sitting()
            return desk.block_exports.prepare(key, options, maker.staff_id if maker else "")

        def answered(ready: Prepared) -> None:
            if asked == self._asked:
                self._ready = ready
                self.prepared.emit()

        self._session.ask(work, answered, self._on_failed)

    @property
    def file(self) -> str:
        """Return the name to write under, "" before anything is ready."""
        return self._ready.target.file if self._ready else ""

    @property
    def preview(self) -> str:
        """Return the beginning of the file."""
        if self._ready is None:
            return ""
        lines = self._ready.data.decode("utf-8-sig").splitlines()
        more = ["…"] if len(lines) > _SHOWN_LINES else []
        return "\n".join([*lines[:_SHOWN_LINES], *more])

    @property
    def count(self) -> str:
        """Return how many points are in the file."""
        return (
            self.tr("%n number(s) or address(es) are in it", None, self._ready.taken) if self._ready else ""
        )

    @property
    def left_out(self) -> str:
        """Return what the system cannot block, "" if nothing."""
        if self._ready is None or not self._ready.left_out:
            return ""
        shown = block_words.points(row.point for row in self._ready.left_out)
        text = self.tr(
            "Not in it, as this system cannot block it, or not without stopping who is let through: %1"
        )
        return text.replace("%1", shown)

    def write(self, path: Path) -> None:
        """Write the file and note it; ``written`` or ``refused`` follows."""
        ready, person = self._ready, self._session.person
        if ready is None:
            return
        self.busy_changed.emit(True)

        def write(exports: BlockExportService) -> None:
            self._session.tasks.slow(
                lambda: exports.write(ready, path), lambda sha256: note(sha256), self._on_failed
            )

        def note(sha256: str) -> None:
            self._session.act(
                lambda desk, by: desk.block_exports.note(ready, sha256, by),
                lambda: self._on_noted(path),
                self._on_failed,
                person=person,
            )

        self._session.ask(lambda desk: desk.block_exports, write, self._on_failed)

    def _on_noted(self, path: Path) -> None:
        self.busy_changed.emit(False)
        self.written.emit(self.tr("Written, and noted in the record: %1").replace("%1", str(path)))

    def _on_failed(self, failure: BaseException) -> None:
        self.busy_changed.emit(False)
        if not isinstance(failure, UserError):
            raise failure
        self.refused.emit(messages.worded(failure))


def options_of(key: str, *, form: str, folder: str, columns: str, slots: str) -> Options:
    """Return what was chosen; an empty folder or column list stays at what is usual."""
    usual = Options()
    wanted = tuple(name.strip() for name in columns.split(",") if name.strip())
    return Options(
        form=Form(form) if key in _WITH_FORM else usual.form,
        folder=folder.strip() or usual.folder,
        columns=wanted or usual.columns,
        slots=int(slots),
    )


def has(key: str, option: str) -> bool:
    """Tell whether a choice (form, folder, columns, slots) means anything to a system."""
    keys = {"form": _WITH_FORM, "folder": _WITH_FOLDER, "columns": {"csv"}, "slots": {"card-144"}}
    return key in keys[option]


def system(key: str) -> str:
    """Return a system's name."""
    return {
        "freepbx": "FreePBX",
        "asterisk": translate("block_export", "Asterisk (commands for its console)"),
        "yeastar": "Yeastar P-Series",
        "3cx": "3CX",
        "csv": translate("block_export", "Another telephone or PBX (CSV)"),
        "vcard": translate("block_export", "Mobile phone (phonebook, vCard)"),
        "card-144": translate("block_export", "NTT 144, nuisance calls (card to print)"),
        "sieve": translate("block_export", "Mail server with Sieve"),
        "gmail": "Gmail",
        "m365-folder": translate("block_export", "Microsoft 365: rules of one mailbox"),
        "m365-tenant": translate("block_export", "Microsoft 365: block list of the company"),
    }[key]


def how(key: str) -> str:
    """Return how the file is taken in."""
    return {
        "freepbx": translate(
            "block_export",
            "Admin → Blacklist → Import/Export: upload the file. Calls without a number: switch “Block Unknown”.",
        ),
        "asterisk": translate(
            "block_export",
            "Paste the lines into “asterisk -r”. They fill the family blacklist, which the dial plan asks with "
            "BLACKLIST().",
        ),
        "yeastar": translate(
            "block_export",
            "Call Features → Blocked/Allowed Numbers → Blocked Numbers → Import: upload the file.",
        ),
        "3cx": translate(
            "block_export",
            "Blocked numbers → Import. Export one by hand first and compare the columns: they differ by version.",
        ),
        "csv": translate(
            "block_export",
            "Choose the columns in the order that your telephone asks for: "
            "number, hyphened, kind, case, reason, since, review.",
        ),
        "vcard": translate(
            "block_export",
            "Open the file on the phone: it makes one contact with all numbers. Block that contact in the phone’s "
            "settings; when the list changes, replace the contact.",
        ),
        "card-144": translate(
            "block_export",
            "The exchange takes the call that came last and shows nobody its list, so no program can fill it. Print "
            "the card, dial 144 after a nuisance call, tick the number.",
        ),
        "sieve": translate(
            "block_export",
            "Put the script before the mailbox’s other rules. Mails are filed into the folder; none is thrown away "
            "or sent back. Make the folder first.",
        ),
        "gmail": translate(
            "block_export",
            "Settings → Filters → Import filters. Mails get the label and leave the inbox; none goes to the trash.",
        ),
        "m365-folder": translate(
            "block_export",
            "Connect-ExchangeOnline, then run the script with the mailbox’s address. Mails are moved into the folder; "
            "none is thrown away.",
        ),
        "m365-tenant": translate(
            "block_export",
            "For administrators. Mind: mails are held in quarantine, which is emptied after 30 days, and nobody in "
            "the company can write to these addresses. The rules of one mailbox keep the evidence.",
        ),
    }[key]
