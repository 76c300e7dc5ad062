"""The words of the guide as this shop says them: every text, in each language, with the way back to the original."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk.gui.forms.settings_words import Ui_WordsSection
from complaintdesk.gui.page import Page
from complaintdesk.gui.widgets.choices import fill

if TYPE_CHECKING:
    from collections.abc import Callable

    from complaintdesk.viewmodels.own_words import OwnWords, Text


class WordsSection(Page):
    """``tell(text, tone)`` speaks in the window's line."""

    def __init__(self, own: OwnWords, *, tell: Callable[[str, str], None]) -> None:
        super().__init__()
        self.ui = Ui_WordsSection()
        self.ui.setupUi(self)
        self._own = own
        self._tell = tell
        self._shown_key = ""
        # Beside the list, not in its items: PySide 6.11 has crashed when it took items made in Python apart.
        self._listed: list[Text] = []
        ui = self.ui
        fill(ui.language_box, {"ja": "日本語", "en": "English"})
        ui.language_box.setCurrentIndex(ui.language_box.findData(own.language))
        ui.language_box.activated.connect(lambda _: own.choose_language(ui.language_box.currentData()))
        ui.filter_edit.textChanged.connect(self._list)
        ui.texts_list.currentRowChanged.connect(self._show_text)
        ui.text_edit.textChanged.connect(self._show_actions)
        ui.save_text.clicked.connect(self._save)
        ui.back_text.clicked.connect(self._take_back)
        own.changed.connect(self._list)
        own.saved.connect(lambda: tell(self.tr("Saved. The guide uses it from now on."), "calm"))
        own.refused.connect(lambda why: tell(why, "red"))
        self._list()

    def _list(self) -> None:
        ui, chosen = self.ui, self._shown_key
        self._listed = texts = self._own.texts(ui.filter_edit.text())
        ui.texts_list.blockSignals(True)
        ui.texts_list.clear()
        for text in texts:
            mark = self.tr("  (own)") if text.own else ""
            ui.texts_list.addItem(f"{text.place}{mark}\n{text.words}")
        keys = [text.key for text in texts]
        ui.texts_list.setCurrentRow(keys.index(chosen) if chosen in keys else 0)
        ui.texts_list.blockSignals(False)
        self._show_text()

    @property
    def _text(self) -> Text | None:
        row = self.ui.texts_list.currentRow()
        return self._listed[row] if row >= 0 else None

    def _show_text(self) -> None:
        ui, text = self.ui, self._text
        ui.words_card.setVisible(text is not None)
        if text is None:
            return
        self._shown_key = text.key
        ui.text_title.setText(text.place)
        if ui.text_edit.toPlainText() != text.words:
            ui.text_edit.setPlainText(text.words)
        ui.text_original.setText(self.tr("Original: %1").replace("%1", text.original))
        ui.text_original.setVisible(text.own)
        ui.text_edit.setReadOnly(not self._own.may_change)
        self._show_actions()

    def _show_actions(self) -> None:
        ui, text = self.ui, self._text
        may = self._own.may_change and text is not None
        ui.save_text.setEnabled(may and text is not None and ui.text_edit.toPlainText() != text.words)
        ui.back_text.setEnabled(may and text is not None and text.own)

    def _save(self) -> None:
        if text := self._text:
            self._own.save(text.key, self.ui.text_edit.toPlainText())

    def _take_back(self) -> None:
        if text := self._text:
            self._own.save(text.key, "")
