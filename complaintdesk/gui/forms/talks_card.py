# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'talks_card.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout)

from complaintdesk.gui.widgets.evidence_rows import EvidenceRows
from complaintdesk.gui.widgets.flow_row import FlowRow
class Ui_TalksCard(object):
    def setupUi(self, talks_card):
        if not talks_card.objectName():
            talks_card.setObjectName(u"talks_card")
        talks_card.setProperty(u"card", u"true")
        self.talks_card_layout = QVBoxLayout(talks_card)
        self.talks_card_layout.setSpacing(4)
        self.talks_card_layout.setObjectName(u"talks_card_layout")
        self.talks_card_layout.setContentsMargins(14, 12, 14, 12)
        self.count_label = QLabel(talks_card)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setTextFormat(Qt.TextFormat.PlainText)
        self.count_label.setWordWrap(True)
        self.count_label.setProperty(u"role", u"strong")

        self.talks_card_layout.addWidget(self.count_label)

        self.evidence_rows = EvidenceRows(talks_card)
        self.evidence_rows.setObjectName(u"evidence_rows")

        self.talks_card_layout.addWidget(self.evidence_rows)

        self.next_label = QLabel(talks_card)
        self.next_label.setObjectName(u"next_label")
        self.next_label.setTextFormat(Qt.TextFormat.PlainText)
        self.next_label.setWordWrap(True)

        self.talks_card_layout.addWidget(self.next_label)

        self.missing_label = QLabel(talks_card)
        self.missing_label.setObjectName(u"missing_label")
        self.missing_label.setTextFormat(Qt.TextFormat.PlainText)
        self.missing_label.setWordWrap(True)
        self.missing_label.setProperty(u"role", u"sub")

        self.talks_card_layout.addWidget(self.missing_label)

        self.actions = FlowRow(talks_card)
        self.actions.setObjectName(u"actions")
        self.actions_layout = QHBoxLayout(self.actions)
        self.actions_layout.setObjectName(u"actions_layout")
        self.actions_layout.setContentsMargins(0, 6, 0, 0)
        self.ask_block_button = QPushButton(self.actions)
        self.ask_block_button.setObjectName(u"ask_block_button")
        self.ask_block_button.setAutoDefault(True)

        self.actions_layout.addWidget(self.ask_block_button)

        self.actions_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.actions_layout.addItem(self.actions_spacer)


        self.talks_card_layout.addWidget(self.actions)


        self.retranslateUi(talks_card)
    # setupUi

    def retranslateUi(self, talks_card):
        self.count_label.setText("")
        self.next_label.setText("")
        self.missing_label.setText("")
        self.ask_block_button.setText(QCoreApplication.translate("TalksCard", u"Ask for the block\u2026", None))
        pass
    # retranslateUi

