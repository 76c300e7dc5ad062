"""What arrived, as it was read, before it is filed: by drop, by paste, from files or by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPlainTextEdit, QWidget

from complaintdesk.domain.arrived import Found, NewMessage, suggested_channel
from complaintdesk.domain.message import MOST_STARS
from complaintdesk.domain.terms import AttachmentKind, Channel
from complaintdesk.gui import theme
from complaintdesk.gui.clipboard import Clip, clip
from complaintdesk.gui.dialogs.fitted_dialog import FittedDialog
from complaintdesk.gui.file_drop import FileDrop
from complaintdesk.gui.forms.message_dialog import Ui_MessageDialog
from complaintdesk.gui.widgets.choices import fill
from complaintdesk.gui.widgets.picture import decoded
from complaintdesk.viewmodels import words
from complaintdesk.viewmodels.message_form import CHANNELS, KINDS
from complaintdesk.viewmodels.message_words import attachment_kind, stars

if TYPE_CHECKING:
    from complaintdesk.domain.arrived import Arrived
    from complaintdesk.viewmodels.message_form import MessageForm

_PREVIEW = 110
"""Height of the picture in pixels at 100 % text."""
_MICROSECONDS = 1_000


class MessageDialog(FittedDialog):
    """Ctrl+Enter files what is shown; the next thing that arrived with it follows."""

    WIDTH = 620

    def __init__(self, form: MessageForm, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = ui = Ui_MessageDialog()
        ui.setupUi(self)
        self.form = form
        title = f"{ui.title_label.text()}  {form.label}"
        self.setWindowTitle(title)
        ui.title_label.setText(title)
        fill(ui.channel_box, {channel: words.channel(channel) for channel in CHANNELS})
        fill(ui.kind_box, {kind: attachment_kind(kind) for kind in KINDS})
        rated = {count: stars(count) for count in range(MOST_STARS, 0, -1)}
        fill(ui.stars_box, {0: self.tr("no stars"), **rated})
        ui.problem_label.hide()
        ui.choose_button.clicked.connect(self._choose)
        ui.paste_button.clicked.connect(self._paste)
        ui.save_button.clicked.connect(self._save)
        ui.skip_button.clicked.connect(self._skip)
        ui.cancel_button.clicked.connect(self.reject)
        ui.channel_box.currentIndexChanged.connect(self._show_review)
        form.busy_changed.connect(ui.save_button.setDisabled)
        form.turned.connect(self._show)
        form.saved.connect(self.accept)
        form.refused.connect(self._refuse)
        self.finished.connect(form.let_go)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._save)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self).activated.connect(self._paste)
        for edit in self._edits():
            edit.installEventFilter(self)
        FileDrop(self, self.form.take_files)
        self._show()
        ui.words_edit.setFocus()

    # --- taking ----------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Ctrl+V in a field take what the field cannot hold, or a whole message while nothing is written."""
        pastes = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if pastes and event.matches(QKeySequence.StandardKey.Paste) and self._is_for_us(watched):  # type: ignore[attr-defined]
            self._paste()
            return True
        return super().eventFilter(watched, event)

    def _is_for_us(self, edit: QObject) -> bool:
        held = clip()
        untouched = self.form.letter is None and not any(_written(each) for each in self._edits())
        return bool(held.files or held.picture or (held.text and edit is self.ui.words_edit and untouched))

    def _paste(self) -> None:
        held: Clip = clip()
        if held.files:
            self.form.take_files(held.files)
        elif held.picture:
            self.form.take_picture(held.picture)
        elif held.text:
            self.form.take_text(held.text)
        else:
            self._refuse(self.tr("There is nothing in the clipboard that could be filed."))

    def _choose(self) -> None:
        chosen = QFileDialog(self, self.tr("Choose files"))
        chosen.setFileMode(QFileDialog.FileMode.ExistingFiles)
        chosen.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chosen.filesSelected.connect(self._on_chosen)
        chosen.open()

    def _on_chosen(self, names: list[str]) -> None:
        from pathlib import Path

        self.form.take_files([Path(name) for name in names])

    # --- showing ---------------------------------------------------------------------------------------------

    def _show(self) -> None:
        ui, form = self.ui, self.form
        ui.problem_label.hide()
        ui.letter_rows.setVisible(not form.only_files)
        ui.file_rows.setVisible(form.only_files)
        ui.found_label.setText(form.told())
        ui.found_label.setVisible(bool(form.told()))
        ui.skip_button.setVisible(form.waiting > 0)
        if form.letter is not None:
            self._show_letter(form.letter)
            self._show_picture(form.letter)
        elif form.files:
            self._show_picture(form.files[0])
            ui.caption_edit.setFocus()
        else:
            ui.when_edit.setDateTime(_qt(form.now()))
            ui.picture_label.hide()
        self._show_review()
        self.fit()

    def _show_letter(self, arrived: Arrived) -> None:
        ui, letter = self.ui, arrived.letter
        channel = suggested_channel(letter, arrived.found)
        ui.channel_box.setCurrentIndex(ui.channel_box.findData(channel))
        ui.when_edit.setDateTime(_qt(letter.sent_at if letter.sent_at is not None else self.form.now()))
        ui.address_edit.setText(letter.sender)
        ui.subject_edit.setText(letter.subject)
        ui.stars_box.setCurrentIndex(ui.stars_box.findData(letter.stars))
        ui.words_edit.setPlainText(letter.body)
        # What a mail says is evidence: it is filed as it came.
        ui.words_edit.setReadOnly(arrived.found is Found.MAIL)
        ui.save_button.setFocus()
        if letter.sent_at is None:
            self._refuse(self.tr("No date could be read. Please say when it was sent."))

    def _show_picture(self, arrived: Arrived) -> None:
        label, height = self.ui.picture_label, theme.current().px(_PREVIEW)
        shown = [(arrived.file.media_type, arrived.data)] if arrived.file and arrived.data else []
        shown += [(part.media_type, part.data) for part in arrived.letter.parts]
        for media_type, data in shown:
            image = decoded(data, media_type, QSize(2 * height, height))
            if not image.isNull():
                label.setPixmap(QPixmap.fromImage(image))
                label.show()
                return
        label.hide()

    def _show_review(self) -> None:
        is_review = self.ui.channel_box.currentData() == Channel.REVIEW
        self.ui.review_box.setVisible(is_review)
        self.ui.review_caption.setVisible(is_review)

    # --- filing ----------------------------------------------------------------------------------------------

    def _save(self) -> None:
        ui, form = self.ui, self.form
        if form.only_files:
            form.file_files(AttachmentKind(ui.kind_box.currentData()), ui.caption_edit.text())
            return
        incoming, channel = ui.incoming_radio.isChecked(), Channel(ui.channel_box.currentData())
        letter = form.letter.letter if form.letter else None
        at = self._at()
        is_review = channel is Channel.REVIEW
        form.file_letter(
            NewMessage(
                channel=channel,
                incoming=incoming,
                address=ui.address_edit.text(),
                subject=ui.subject_edit.text(),
                body=ui.words_edit.toPlainText(),
                at=at,
                our_address=(letter.recipient if incoming else letter.sender) if letter else "",
                zone=form.zone_of(at),
                site=ui.site_edit.text() if is_review else "",
                stars=ui.stars_box.currentData() if is_review else 0,
            )
        )

    def _at(self) -> int:
        """Return the time that is shown, with the seconds of the mail if nobody changed it."""
        letter = self.form.letter.letter if self.form.letter else None
        shown = self.ui.when_edit.dateTime()
        if letter and letter.sent_at is not None and shown == _qt(letter.sent_at):
            return letter.sent_at
        return shown.toMSecsSinceEpoch() * _MICROSECONDS

    def _skip(self) -> None:
        if not self.form.skip():
            self.reject()

    def _refuse(self, why: str) -> None:
        self.ui.problem_label.setText(why)
        self.ui.problem_label.show()
        self.fit()

    def _edits(self) -> tuple[QLineEdit | QPlainTextEdit, ...]:
        ui = self.ui
        return (ui.words_edit, ui.subject_edit, ui.address_edit, ui.site_edit, ui.caption_edit)


def _written(edit: QLineEdit | QPlainTextEdit) -> str:
    return edit.text() if isinstance(edit, QLineEdit) else edit.toPlainText()


def _qt(at: int) -> QDateTime:
    return QDateTime.fromMSecsSinceEpoch(at // _MICROSECONDS)
