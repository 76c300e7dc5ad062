"""A message or a file of a case to look at: words as words, pictures to look into, the rest to be saved."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QFileDialog

from complaintdesk.domain.media import ending_of
from complaintdesk.gui.dialogs.fitted_dialog import FittedDialog
from complaintdesk.gui.forms.paper_dialog import Ui_PaperDialog
from complaintdesk.gui.widgets.picture import decoded

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from complaintdesk.domain.arrived import Opened
    from complaintdesk.viewmodels.paper_view import Leaf, PaperView

_LARGEST = QSize(4000, 4000)
"""Pixels to which a picture is decoded for looking into it; the original keeps all of them."""
_STEP, _MOST = 1.25, 8.0


class PaperDialog(FittedDialog):
    """Ctrl++ and Ctrl+- look closer at a picture, Ctrl+0 shows all of it."""

    WIDTH = 720

    def __init__(self, view: PaperView, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = ui = Ui_PaperDialog()
        ui.setupUi(self)
        self._view = view
        self._image = QImage()
        self._scale = 0.0
        self.setWindowTitle(f"{view.title}  {view.label}")
        ui.title_label.setText(view.title)
        ui.facts_label.setText(view.facts)
        ui.words_view.setPlainText(view.text)
        self._leaves = view.leaves
        for leaf in self._leaves:
            ui.leaf_box.addItem(leaf.name)
        ui.leaf_row.setVisible(len(self._leaves) > 1 or self._leaves[0].is_picture)
        ui.save_button.setEnabled(not view.barrier)
        ui.save_button.setToolTip(view.barrier)
        ui.problem_label.hide()
        ui.leaf_box.currentIndexChanged.connect(self._show)
        ui.larger_button.clicked.connect(lambda: self._zoom(_STEP))
        ui.smaller_button.clicked.connect(lambda: self._zoom(1 / _STEP))
        ui.fit_button.clicked.connect(self._fit_picture)
        ui.save_button.clicked.connect(self._save)
        ui.close_button.clicked.connect(self.accept)
        view.refused.connect(self._refuse)
        view.saved.connect(self._on_saved)
        for keys, act in (
            ("Ctrl++", lambda: self._zoom(_STEP)),
            ("Ctrl+;", lambda: self._zoom(_STEP)),  # the same key on a Japanese keyboard, without Shift
            ("Ctrl+-", lambda: self._zoom(1 / _STEP)),
            ("Ctrl+0", self._fit_picture),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        self._show()

    @property
    def leaf(self) -> Leaf:
        """Return what is shown."""
        return self._leaves[max(0, self.ui.leaf_box.currentIndex())]

    def _show(self) -> None:
        ui, leaf = self.ui, self.leaf
        self._image = QImage()
        ui.words_view.setVisible(leaf.file is None)
        ui.picture_area.setVisible(leaf.is_picture)
        for button in (ui.larger_button, ui.smaller_button, ui.fit_button):
            button.setVisible(leaf.is_picture)
        ui.unseen_label.hide()
        ui.picture_label.clear()
        if leaf.is_picture:
            self._view.look(leaf, _image_of, lambda image: self._on_image(leaf, image))
        elif leaf.file is not None:
            self._say_unseen()
        self.fit()

    def _on_image(self, leaf: Leaf, image: QImage) -> None:
        if leaf is not self.leaf:
            return  # another was chosen while this one was decoded
        if image.isNull():
            self.ui.picture_area.hide()
            self._say_unseen()
            return
        self._image = image
        self._fit_picture()

    def _say_unseen(self) -> None:
        ui = self.ui
        ui.unseen_label.setText(
            self.tr("Files of this kind are kept as they came and not shown here. They can be saved outside.")
        )
        ui.unseen_label.show()
        self.fit()

    def _fit_picture(self) -> None:
        if not self._image.isNull():
            room = self.ui.picture_area.maximumViewportSize()
            whole = self._image.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
            self._scale = min(1.0, whole.width() / max(1, self._image.width()))
            self._paint()

    def _zoom(self, factor: float) -> None:
        if not self._image.isNull():
            self._scale = max(0.02, min(_MOST, self._scale * factor))
            self._paint()

    def _paint(self) -> None:
        size = (self._image.size().toSizeF() * self._scale).toSize().expandedTo(QSize(1, 1))
        size = size.boundedTo(_LARGEST * 2)
        mode = Qt.TransformationMode.SmoothTransformation
        self.ui.picture_label.setPixmap(
            QPixmap.fromImage(self._image.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, mode))
        )
        self.ui.picture_label.adjustSize()

    def _save(self) -> None:
        leaf = self.leaf
        file = leaf.file or self._view.original
        if file is None:
            return
        stem = Path(file.name).stem or self._view.label
        chosen = QFileDialog(self, self.tr("Save the original"))
        chosen.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chosen.selectFile(f"{stem}.{ending_of(file.media_type)}")
        chosen.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chosen.fileSelected.connect(lambda name: self._view.save(leaf, Path(name)))
        chosen.open()

    def _on_saved(self, where: str) -> None:
        said = self.tr("Saved as %1. This is noted in the record; the copy outside is not protected.")
        self._say(said.replace("%1", Path(where).name), "calm")

    def _refuse(self, why: str) -> None:
        self._say(why, "red")

    def _say(self, text: str, tone: str) -> None:
        from complaintdesk.gui.widgets.chip import restyle

        restyle(self.ui.problem_label, "tone", tone)
        self.ui.problem_label.setText(text)
        self.ui.problem_label.show()
        self.fit()


def _image_of(opened: Opened) -> QImage:
    return decoded(opened.data, opened.media_type, _LARGEST)
