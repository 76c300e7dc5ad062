# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'next_step_card.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout)

from complaintdesk.gui.widgets.flow_row import FlowRow
class Ui_NextStepCard(object):
    def setupUi(self, next_step_card):
        if not next_step_card.objectName():
            next_step_card.setObjectName(u"next_step_card")
        next_step_card.setProperty(u"card", u"true")
        self.next_step_card_layout = QVBoxLayout(next_step_card)
        self.next_step_card_layout.setSpacing(4)
        self.next_step_card_layout.setObjectName(u"next_step_card_layout")
        self.next_step_card_layout.setContentsMargins(14, 12, 14, 12)
        self.step_label = QLabel(next_step_card)
        self.step_label.setObjectName(u"step_label")
        self.step_label.setTextFormat(Qt.TextFormat.PlainText)
        self.step_label.setWordWrap(True)
        self.step_label.setProperty(u"role", u"strong")

        self.next_step_card_layout.addWidget(self.step_label)

        self.reason_label = QLabel(next_step_card)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_label.setWordWrap(True)
        self.reason_label.setProperty(u"role", u"sub")

        self.next_step_card_layout.addWidget(self.reason_label)

        self.held_label = QLabel(next_step_card)
        self.held_label.setObjectName(u"held_label")
        self.held_label.setTextFormat(Qt.TextFormat.PlainText)
        self.held_label.setWordWrap(True)
        self.held_label.setProperty(u"role", u"sub")

        self.next_step_card_layout.addWidget(self.held_label)

        self.actions = FlowRow(next_step_card)
        self.actions.setObjectName(u"actions")
        self.actions_layout = QHBoxLayout(self.actions)
        self.actions_layout.setObjectName(u"actions_layout")
        self.actions_layout.setContentsMargins(0, 6, 0, 0)
        self.act_button = QPushButton(self.actions)
        self.act_button.setObjectName(u"act_button")
        self.act_button.setAutoDefault(True)
        self.act_button.setProperty(u"kind", u"primary")

        self.actions_layout.addWidget(self.act_button)

        self.actions_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.actions_layout.addItem(self.actions_spacer)


        self.next_step_card_layout.addWidget(self.actions)


        self.retranslateUi(next_step_card)
    # setupUi

    def retranslateUi(self, next_step_card):
        self.step_label.setText("")
        self.reason_label.setText("")
        self.held_label.setText("")
        self.act_button.setText(QCoreApplication.translate("NextStepCard", u"Decide\u2026", None))
        pass
    # retranslateUi

