# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'call_bar.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from complaintdesk.gui.widgets.chip import Chip
from complaintdesk.gui.widgets.flow_row import FlowRow

class Ui_CallBar(object):
    def setupUi(self, call_bar):
        if not call_bar.objectName():
            call_bar.setObjectName(u"call_bar")
        self.call_bar_layout = QVBoxLayout(call_bar)
        self.call_bar_layout.setSpacing(0)
        self.call_bar_layout.setObjectName(u"call_bar_layout")
        self.call_bar_layout.setContentsMargins(0, 0, 0, 0)
        self.call_bar_frame = QFrame(call_bar)
        self.call_bar_frame.setObjectName(u"call_bar_frame")
        self.call_bar_frame_layout = QVBoxLayout(self.call_bar_frame)
        self.call_bar_frame_layout.setSpacing(6)
        self.call_bar_frame_layout.setObjectName(u"call_bar_frame_layout")
        self.call_bar_frame_layout.setContentsMargins(14, 10, 14, 10)
        self.head_row = FlowRow(self.call_bar_frame)
        self.head_row.setObjectName(u"head_row")
        self.head_row_layout = QHBoxLayout(self.head_row)
        self.head_row_layout.setSpacing(8)
        self.head_row_layout.setObjectName(u"head_row_layout")
        self.head_row_layout.setContentsMargins(0, 0, 0, 0)
        self.state_label = QLabel(self.head_row)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setTextFormat(Qt.TextFormat.PlainText)
        self.state_label.setProperty(u"role", u"strong")

        self.head_row_layout.addWidget(self.state_label)

        self.name_label = QLabel(self.head_row)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_label.setProperty(u"role", u"strong")

        self.head_row_layout.addWidget(self.name_label)

        self.number_label = QLabel(self.head_row)
        self.number_label.setObjectName(u"number_label")
        self.number_label.setTextFormat(Qt.TextFormat.PlainText)
        self.number_label.setProperty(u"role", u"sub")

        self.head_row_layout.addWidget(self.number_label)

        self.block_chip = Chip(self.head_row)
        self.block_chip.setObjectName(u"block_chip")
        self.block_chip.setTextFormat(Qt.TextFormat.PlainText)

        self.head_row_layout.addWidget(self.block_chip)

        self.vip_chip = Chip(self.head_row)
        self.vip_chip.setObjectName(u"vip_chip")
        self.vip_chip.setTextFormat(Qt.TextFormat.PlainText)

        self.head_row_layout.addWidget(self.vip_chip)

        self.doubt_chip = Chip(self.head_row)
        self.doubt_chip.setObjectName(u"doubt_chip")
        self.doubt_chip.setTextFormat(Qt.TextFormat.PlainText)

        self.head_row_layout.addWidget(self.doubt_chip)

        self.recording_chip = Chip(self.head_row)
        self.recording_chip.setObjectName(u"recording_chip")
        self.recording_chip.setTextFormat(Qt.TextFormat.PlainText)

        self.head_row_layout.addWidget(self.recording_chip)

        self.head_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_row_layout.addItem(self.head_spacer)

        self.waiting_label = QLabel(self.head_row)
        self.waiting_label.setObjectName(u"waiting_label")
        self.waiting_label.setTextFormat(Qt.TextFormat.PlainText)
        self.waiting_label.setProperty(u"role", u"sub")

        self.head_row_layout.addWidget(self.waiting_label)


        self.call_bar_frame_layout.addWidget(self.head_row)

        self.note_frame = QFrame(self.call_bar_frame)
        self.note_frame.setObjectName(u"note_frame")
        self.note_frame_layout = QHBoxLayout(self.note_frame)
        self.note_frame_layout.setSpacing(8)
        self.note_frame_layout.setObjectName(u"note_frame_layout")
        self.note_frame_layout.setContentsMargins(10, 2, 12, 2)
        self.kind_button = QPushButton(self.note_frame)
        self.kind_button.setObjectName(u"kind_button")
        self.kind_button.setAutoDefault(True)
        self.kind_button.setProperty(u"kind", u"chip")

        self.note_frame_layout.addWidget(self.kind_button)

        self.note_edit = QLineEdit(self.note_frame)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setProperty(u"role", u"note")

        self.note_frame_layout.addWidget(self.note_edit)


        self.call_bar_frame_layout.addWidget(self.note_frame)

        self.last_label = QLabel(self.call_bar_frame)
        self.last_label.setObjectName(u"last_label")
        self.last_label.setTextFormat(Qt.TextFormat.PlainText)
        self.last_label.setWordWrap(True)
        self.last_label.setProperty(u"role", u"small")

        self.call_bar_frame_layout.addWidget(self.last_label)

        self.told_label = QLabel(self.call_bar_frame)
        self.told_label.setObjectName(u"told_label")
        self.told_label.setTextFormat(Qt.TextFormat.PlainText)
        self.told_label.setWordWrap(True)
        self.told_label.setProperty(u"role", u"sub")

        self.call_bar_frame_layout.addWidget(self.told_label)

        self.prompt_card = QFrame(self.call_bar_frame)
        self.prompt_card.setObjectName(u"prompt_card")
        self.prompt_card.setProperty(u"card", u"amber")
        self.prompt_card_layout = QVBoxLayout(self.prompt_card)
        self.prompt_card_layout.setSpacing(6)
        self.prompt_card_layout.setObjectName(u"prompt_card_layout")
        self.prompt_card_layout.setContentsMargins(12, 8, 12, 8)
        self.prompt_text = QLabel(self.prompt_card)
        self.prompt_text.setObjectName(u"prompt_text")
        self.prompt_text.setTextFormat(Qt.TextFormat.PlainText)
        self.prompt_text.setWordWrap(True)
        self.prompt_text.setProperty(u"role", u"sub")

        self.prompt_card_layout.addWidget(self.prompt_text)

        self.prompt_acts = FlowRow(self.prompt_card)
        self.prompt_acts.setObjectName(u"prompt_acts")
        self.prompt_acts_layout = QHBoxLayout(self.prompt_acts)
        self.prompt_acts_layout.setSpacing(8)
        self.prompt_acts_layout.setObjectName(u"prompt_acts_layout")
        self.prompt_acts_layout.setContentsMargins(0, 0, 0, 0)
        self.prompt_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.prompt_acts_layout.addItem(self.prompt_spacer)

        self.reached_button = QPushButton(self.prompt_acts)
        self.reached_button.setObjectName(u"reached_button")
        self.reached_button.setAutoDefault(True)

        self.prompt_acts_layout.addWidget(self.reached_button)

        self.no_answer_button = QPushButton(self.prompt_acts)
        self.no_answer_button.setObjectName(u"no_answer_button")
        self.no_answer_button.setAutoDefault(True)

        self.prompt_acts_layout.addWidget(self.no_answer_button)

        self.busy_button = QPushButton(self.prompt_acts)
        self.busy_button.setObjectName(u"busy_button")
        self.busy_button.setAutoDefault(True)

        self.prompt_acts_layout.addWidget(self.busy_button)

        self.announced_button = QPushButton(self.prompt_acts)
        self.announced_button.setObjectName(u"announced_button")
        self.announced_button.setAutoDefault(True)

        self.prompt_acts_layout.addWidget(self.announced_button)

        self.retry_button = QPushButton(self.prompt_acts)
        self.retry_button.setObjectName(u"retry_button")
        self.retry_button.setAutoDefault(True)
        self.retry_button.setProperty(u"kind", u"danger")

        self.prompt_acts_layout.addWidget(self.retry_button)

        self.later_button = QPushButton(self.prompt_acts)
        self.later_button.setObjectName(u"later_button")
        self.later_button.setAutoDefault(True)
        self.later_button.setProperty(u"kind", u"link")

        self.prompt_acts_layout.addWidget(self.later_button)


        self.prompt_card_layout.addWidget(self.prompt_acts)


        self.call_bar_frame_layout.addWidget(self.prompt_card)

        self.acts_row = FlowRow(self.call_bar_frame)
        self.acts_row.setObjectName(u"acts_row")
        self.acts_row_layout = QHBoxLayout(self.acts_row)
        self.acts_row_layout.setSpacing(8)
        self.acts_row_layout.setObjectName(u"acts_row_layout")
        self.acts_row_layout.setContentsMargins(0, 0, 0, 0)
        self.new_button = QPushButton(self.acts_row)
        self.new_button.setObjectName(u"new_button")
        self.new_button.setAutoDefault(True)
        self.new_button.setProperty(u"kind", u"primary")

        self.acts_row_layout.addWidget(self.new_button)

        self.due_label = QLabel(self.acts_row)
        self.due_label.setObjectName(u"due_label")
        self.due_label.setTextFormat(Qt.TextFormat.PlainText)
        self.due_label.setProperty(u"role", u"sub")

        self.acts_row_layout.addWidget(self.due_label)

        self.callback_button = QPushButton(self.acts_row)
        self.callback_button.setObjectName(u"callback_button")
        self.callback_button.setAutoDefault(True)

        self.acts_row_layout.addWidget(self.callback_button)

        self.record_button = QPushButton(self.acts_row)
        self.record_button.setObjectName(u"record_button")
        self.record_button.setAutoDefault(True)
        self.record_button.setProperty(u"kind", u"danger")

        self.acts_row_layout.addWidget(self.record_button)

        self.team_button = QPushButton(self.acts_row)
        self.team_button.setObjectName(u"team_button")
        self.team_button.setAutoDefault(True)

        self.acts_row_layout.addWidget(self.team_button)

        self.acts_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acts_row_layout.addItem(self.acts_spacer)

        self.end_button = QPushButton(self.acts_row)
        self.end_button.setObjectName(u"end_button")
        self.end_button.setAutoDefault(True)
        self.end_button.setProperty(u"kind", u"primary")

        self.acts_row_layout.addWidget(self.end_button)


        self.call_bar_frame_layout.addWidget(self.acts_row)

        self.foot_row = QWidget(self.call_bar_frame)
        self.foot_row.setObjectName(u"foot_row")
        self.foot_row_layout = QHBoxLayout(self.foot_row)
        self.foot_row_layout.setSpacing(12)
        self.foot_row_layout.setObjectName(u"foot_row_layout")
        self.foot_row_layout.setContentsMargins(0, 0, 0, 0)
        self.hint_label = QLabel(self.foot_row)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.hint_label.setWordWrap(True)
        self.hint_label.setProperty(u"role", u"small")

        self.foot_row_layout.addWidget(self.hint_label)

        self.full_button = QPushButton(self.foot_row)
        self.full_button.setObjectName(u"full_button")
        self.full_button.setAutoDefault(True)
        self.full_button.setProperty(u"kind", u"link")

        self.foot_row_layout.addWidget(self.full_button)

        self.foot_row_layout.setStretch(0, 1)

        self.call_bar_frame_layout.addWidget(self.foot_row)


        self.call_bar_layout.addWidget(self.call_bar_frame)


        self.retranslateUi(call_bar)
    # setupUi

    def retranslateUi(self, call_bar):
        self.state_label.setText("")
        self.name_label.setText("")
        self.number_label.setText("")
        self.waiting_label.setText("")
        self.kind_button.setText(QCoreApplication.translate("CallBar", u"Fact", None))
#if QT_CONFIG(accessibility)
        self.kind_button.setAccessibleName(QCoreApplication.translate("CallBar", u"Kind of line", None))
#endif // QT_CONFIG(accessibility)
        self.note_edit.setPlaceholderText(QCoreApplication.translate("CallBar", u"Write what you hear, then Enter", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("CallBar", u"Note line", None))
#endif // QT_CONFIG(accessibility)
        self.last_label.setText("")
#if QT_CONFIG(accessibility)
        self.last_label.setAccessibleName(QCoreApplication.translate("CallBar", u"Last line", None))
#endif // QT_CONFIG(accessibility)
        self.told_label.setText("")
        self.prompt_text.setText("")
        self.reached_button.setText(QCoreApplication.translate("CallBar", u"Reached", None))
        self.no_answer_button.setText(QCoreApplication.translate("CallBar", u"No answer", None))
        self.busy_button.setText(QCoreApplication.translate("CallBar", u"Busy", None))
        self.announced_button.setText(QCoreApplication.translate("CallBar", u"Said just now", None))
        self.retry_button.setText(QCoreApplication.translate("CallBar", u"Save again", None))
        self.later_button.setText(QCoreApplication.translate("CallBar", u"Not now", None))
        self.new_button.setText(QCoreApplication.translate("CallBar", u"New call  F2", None))
        self.due_label.setText("")
        self.callback_button.setText(QCoreApplication.translate("CallBar", u"Call back  F3", None))
        self.record_button.setText(QCoreApplication.translate("CallBar", u"Record  F4", None))
        self.team_button.setText(QCoreApplication.translate("CallBar", u"Ask, hand over  F11", None))
        self.end_button.setText(QCoreApplication.translate("CallBar", u"End call  F12", None))
        self.hint_label.setText("")
        self.full_button.setText(QCoreApplication.translate("CallBar", u"Full window  Ctrl+M", None))
        pass
    # retranslateUi

