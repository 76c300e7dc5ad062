"""The left column of the call page and the caller in its header."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from complaintdesk.domain.terms import BlockState, Direction
from complaintdesk.gui import composing, theme
from complaintdesk.gui.views.caller_search_box import CallerSearchBox
from complaintdesk.gui.widgets.chip import restyle
from complaintdesk.viewmodels import call_words, caller_words, moments, words
from complaintdesk.viewmodels.caller_search import CallerSearch

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from complaintdesk.domain.caller_file import CallerCard, OrderRow
    from complaintdesk.domain.case_file import BlockRow, CallRow
    from complaintdesk.gui.forms.call_page import Ui_CallPage
    from complaintdesk.gui.views.precedent_card import PrecedentCard
    from complaintdesk.viewmodels.call_desk import CallDesk
    from complaintdesk.viewmodels.desk_call import DeskCall
    from complaintdesk.viewmodels.session import Session

_CONTACTS = 3
_LINK = 210
"""Width of the link to the open case in pixels at 100 % text."""
_GLANCE = 80
"""Characters of an earlier line that the column shows; a pasted mail would push everything else away."""


class CallerColumn(QObject):
    """Wires the fields that say who is calling, and the cards that show what is known."""

    def __init__(
        self,
        ui: Ui_CallPage,
        session: Session,
        desk: CallDesk,
        open_case: Callable[[str], None],
        tell: Callable[[str, str], None],
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._session = session
        self._tell = tell
        self._ui = ui
        self._desk = desk
        self._case_id = ""
        self._call_id = ""
        fields = (ui.number_edit, ui.name_edit, ui.order_edit)
        # Before the box: the card of a number that is known has not to wait for others that are like it.
        for field in fields:
            field.textEdited.connect(self._on_typed)
        self._box = CallerSearchBox(
            CallerSearch(session, desk, self), desk, fields, ui.note_edit.setFocus, page
        )
        ui.ask_card_layout.insertWidget(0, self._box)
        for field in fields:
            field.editingFinished.connect(desk.who.note)
            field.returnPressed.connect(ui.note_edit.setFocus)
        ui.case_link.clicked.connect(lambda: open_case(self._case_id))
        desk.recent.changed.connect(self.show)
        self._open_case = open_case
        self._page = page
        self.precedents: PrecedentCard | None = None
        if session.is_open:
            self._make_precedents()
        else:
            session.opened.connect(self._make_precedents, Qt.ConnectionType.SingleShotConnection)

    def _make_precedents(self) -> None:
        """Nothing of it is loaded before the window is on screen."""
        from complaintdesk.gui.views.precedent_card import PrecedentCard
        from complaintdesk.viewmodels.precedents import CallPrecedents

        ui = self._ui
        self._likened = CallPrecedents(self._session, self._desk)
        self.precedents = PrecedentCard(self._likened, self._open_case, ui.left_scroll, self._page)
        ui.left_layout.insertWidget(ui.left_layout.indexOf(ui.history_card) + 1, self.precedents)
        self.precedents.ui.show_button.setToolTip("Ctrl+P")
        shortcut = QShortcut(QKeySequence("Ctrl+P"), self._page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._show_precedents)

    def _show_precedents(self) -> None:
        """Ctrl+P: what was done in like cases; again: put them away."""
        composing.settle()
        if self._likened.possible:
            self._likened.toggle()
        else:
            self._tell(self.tr("Nothing is noted yet that other cases could be like."), "calm")

    @property
    def typing(self) -> bool:
        """Tell whether the cursor is in one of the fields: then it stays there."""
        ui = self._ui
        fields = (ui.number_edit, ui.name_edit, ui.order_edit)
        focus = QApplication.focusWidget()
        likened = self.precedents is not None and focus is not None and self.precedents.isAncestorOf(focus)
        return self._box.typing or likened or any(field.hasFocus() for field in fields)

    def _on_typed(self) -> None:
        ui = self._ui
        self._desk.who.type(ui.number_edit.text(), ui.name_edit.text(), ui.order_edit.text())

    def show(self) -> None:
        """Show the call in hand, or the last calls while there is none."""
        call = self._desk.current
        call_id = call.call_id if call else ""
        if call_id != self._call_id:
            self._call_id = call_id
            self._ui.left_scroll.verticalScrollBar().setValue(0)  # where the last call was looked into
        self._show_fields(call)
        card = call.card if call else None
        self._show_header(call, card)
        self._show_order(card.orders if card else (), known=_is_known(card))
        self._show_history(call, card)
        self._show_block(card.block if card else None)
        glance = caller_words.glance(card) if card else ""
        self._ui.glance_text.setText(glance)
        self._ui.glance_text.setVisible(bool(glance))
        restyle(self._ui.glance_text, "tone", "amber" if card and card.warnings else "calm")

    def _show_fields(self, call: DeskCall | None) -> None:
        ui = self._ui
        values = (call.number, call.name, call.order_number) if call else ("", "", "")
        for field, value in zip((ui.number_edit, ui.name_edit, ui.order_edit), values, strict=True):
            if field.text() != value:  # never under the typist's cursor
                field.setText(value)
        card = call.card if call else None
        known = card.number if card else None
        doubt = ""
        if call and call.number and card:
            if known is None:
                doubt = self.tr("Not a phone number yet; it is kept as typed.")
            elif not known.sure:
                doubt = self.tr("Please check: no such number is assigned. It is kept as typed.")
            elif known.prefix:
                doubt = self.tr("Dialled with %1.").replace("%1", known.prefix)
        ui.number_doubt.setText(doubt)
        ui.number_doubt.setVisible(bool(doubt))
        ui.name_edit.setPlaceholderText(card.name if card and card.name else "")

    def _show_header(self, call: DeskCall | None, card: CallerCard | None) -> None:
        ui = self._ui
        number, name = (call_words.number(call), call_words.name(call)) if call else ("", "")
        ui.number_label.setText(number)
        ui.name_label.setText(name)
        ui.number_label.setVisible(bool(number))
        ui.doubt_chip.say(words.doubt(card.number, call.number) if call and card else "", "amber")
        ui.name_label.setVisible(bool(name))
        place = _place(call, card) if call and card else 0
        ui.times_chip.say(self.tr("Call no. %1").replace("%1", str(place)) if place > 1 else "", "amber")

    def _show_order(self, orders: tuple[OrderRow, ...], *, known: bool) -> None:
        ui = self._ui
        ui.order_empty.setText(
            self.tr("No order of this number is known here.")
            if known
            else self.tr("Orders of this number appear here.")
        )
        others = caller_words.other_orders(orders)
        ui.order_others.setText("<br>".join(map(_escaped, others)))
        ui.order_others.setVisible(bool(others))
        ui.order_rows.setVisible(bool(orders))
        ui.order_empty.setVisible(not orders)
        if not orders:
            return
        order = orders[0]
        ui.order_value.setText(order.order_number)
        ui.order_date_value.setText(self._ordered(order))
        ui.order_items_value.setText(order.items or "—")
        tone = {"dispatched": "green", "cancelled": "red"}.get(order.stage, "plain")
        ui.order_stage_chip.say(words.stage(order.stage) if order.stage else "", tone)
        ui.order_total_value.setText("—" if order.total_yen is None else words.money(order.total_yen))

    def _ordered(self, order: OrderRow) -> str:
        if not order.ordered_at:
            return "—"
        ago = moments.days_ago(order.ordered_at, self._desk.now())
        day = f"{moments.local(order.ordered_at):%m/%d}"
        said = self.tr("%1 (%n day(s) ago)", None, ago).replace("%1", day)
        until = caller_words.return_until(self._session.shop.rules, order)
        return f"{said}\n{until}" if until else said

    def _show_history(self, call: DeskCall | None, card: CallerCard | None) -> None:
        ui = self._ui
        count = card.contact_count if card else 0
        heading = self.tr("So far: %n contact(s)", None, count) if count else self.tr("So far")
        ui.history_heading.setText(heading if call else self.tr("Last calls"))
        if call is None:
            lines = [_escaped(self._past(row)) for row in self._desk.recent.rows[:8]]
            empty = self.tr("No calls yet.")
        else:
            lines = self._of_caller(call, card) if card else []
            empty = (
                self.tr("First contact, as far as we know.")
                if _is_known(card)
                else self.tr("Earlier calls appear here once the number is known.")
            )
        if self._session.away:
            lines, empty = [], self.tr("What was before is shown once somebody has signed in.")
        ui.history_text.setText("<br>".join(lines) or empty)
        self._case_id = card.open_case_id if card else ""
        link = self.tr("Open %1").replace("%1", card.open_case) if card else ""
        room = theme.current().px(_LINK)  # a long title would push the fields out of the column
        ui.case_link.setText(ui.case_link.fontMetrics().elidedText(link, Qt.TextElideMode.ElideMiddle, room))
        ui.case_link.setVisible(bool(self._case_id))

    def _of_caller(self, call: DeskCall, card: CallerCard) -> list[str]:
        """Return what weighs first, then the last contacts; below the last call what was said at its end."""
        lines = [_coloured(told, "calm") for told in [caller_words.linked(card)] if told]
        lines += [_coloured(told, "amber") for told in [caller_words.warnings(card)] if told]
        lines += [_coloured(promise, "green") for promise in caller_words.promises(card)]
        earlier = [row for row in card.calls if row.call_id != call.call_id]
        for contact in [row for row in card.contacts if row.call_id != call.call_id][:_CONTACTS]:
            lines.append(_escaped(caller_words.contact(contact)))
            if earlier and contact.call_id == earlier[0].call_id:
                lines += [_coloured(f"・{text}", "ink") for text in _last_said(earlier[0])]
        return lines

    def _past(self, row: CallRow) -> str:
        arrow = "→" if row.direction is Direction.OUTGOING else "←"
        lasted = moments.length(row.ended_at - row.started_at) if row.ended_at else ""
        who = row.name or words.number(row.number, row.typed_number)
        return f"{moments.day_and_clock(row.started_at)} {arrow} {who or lasted}".rstrip()

    def _show_block(self, block: BlockRow | None) -> None:
        ui = self._ui
        ui.block_card.setVisible(block is not None)
        ui.block_chip.say("")
        if block is None:
            return
        in_force = block.state is BlockState.IN_FORCE
        ui.block_chip.say(words.block_state(block.state), "red" if in_force else "amber")
        ui.block_title.setText(
            self.tr("This number is blocked. You may end the call politely.")
            if in_force
            else self.tr("A block of this number awaits approval.")
        )
        since = moments.day(block.decided_at) if block.decided_at else moments.day(block.proposed_at)
        parts = [words.block_reason(block.reason), since, f"C-{block.case_number:04d}", block.words]
        ui.block_text.setText(" · ".join(part for part in parts if part))


def _escaped(text: str) -> str:
    from html import escape  # with its table of entities: the first picture has nothing to escape

    return escape(text)


def _coloured(text: str, token: str) -> str:
    return f'<span style="color:{theme.current().tokens[token]}">{_escaped(text)}</span>'


def _is_known(card: CallerCard | None) -> bool:
    """Tell whether there is a number to know anything about."""
    return card is not None and card.number is not None


def _place(call: DeskCall, card: CallerCard) -> int:
    """Return which of the caller's calls this is, or which one is being answered by ringing back."""
    noted = any(row.call_id == call.call_id for row in card.calls)
    return card.times if call.outgoing or noted else card.times + 1


def _last_said(row: CallRow, most: int = 4) -> list[str]:
    """Return what stood at the end of a call: its last lines, corrected ones left out, each at a glance."""
    said = [line.text for line in row.lines if line.text and not line.corrected_by][-most:]
    return [text if len(text) <= _GLANCE else text[: _GLANCE - 1] + "…" for text in said]
