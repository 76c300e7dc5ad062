# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'case_promises.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_CasePromises(object):
    def setupUi(self, case_promises):
        if not case_promises.objectName():
            case_promises.setObjectName(u"case_promises")
        self.case_promises_layout = QVBoxLayout(case_promises)
        self.case_promises_layout.setSpacing(6)
        self.case_promises_layout.setObjectName(u"case_promises_layout")
        self.case_promises_layout.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(case_promises)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"heading")

        self.case_promises_layout.addWidget(self.heading)

        self.card = QFrame(case_promises)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"card", u"true")
        self.card_layout = QVBoxLayout(self.card)
        self.card_layout.setSpacing(8)
        self.card_layout.setObjectName(u"card_layout")
        self.card_layout.setContentsMargins(14, 12, 14, 12)
        self.in_hand_label = QLabel(self.card)
        self.in_hand_label.setObjectName(u"in_hand_label")
        self.in_hand_label.setTextFormat(Qt.TextFormat.PlainText)
        self.in_hand_label.setWordWrap(True)
        self.in_hand_label.setProperty(u"tone", u"calm")
        self.in_hand_label.setProperty(u"role", u"small")

        self.card_layout.addWidget(self.in_hand_label)

        self.urgency_row = QWidget(self.card)
        self.urgency_row.setObjectName(u"urgency_row")
        self.urgency_row_layout = QHBoxLayout(self.urgency_row)
        self.urgency_row_layout.setSpacing(8)
        self.urgency_row_layout.setObjectName(u"urgency_row_layout")
        self.urgency_row_layout.setContentsMargins(0, 0, 0, 0)
        self.urgency_caption = QLabel(self.urgency_row)
        self.urgency_caption.setObjectName(u"urgency_caption")
        self.urgency_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.urgency_caption.setProperty(u"role", u"sub")

        self.urgency_row_layout.addWidget(self.urgency_caption)

        self.urgency_button = QPushButton(self.urgency_row)
        self.urgency_button.setObjectName(u"urgency_button")
        self.urgency_button.setAutoDefault(True)
        self.urgency_button.setProperty(u"kind", u"chip")

        self.urgency_row_layout.addWidget(self.urgency_button)

        self.spacer_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.urgency_row_layout.addItem(self.spacer_5)


        self.card_layout.addWidget(self.urgency_row)

        self.promises = QWidget(self.card)
        self.promises.setObjectName(u"promises")
        self.promises_layout = QVBoxLayout(self.promises)
        self.promises_layout.setSpacing(8)
        self.promises_layout.setObjectName(u"promises_layout")
        self.promises_layout.setContentsMargins(0, 0, 0, 0)

        self.card_layout.addWidget(self.promises)

        self.promise_button = QPushButton(self.card)
        self.promise_button.setObjectName(u"promise_button")
        self.promise_button.setAutoDefault(True)

        self.card_layout.addWidget(self.promise_button)


        self.case_promises_layout.addWidget(self.card)


        self.retranslateUi(case_promises)
    # setupUi

    def retranslateUi(self, case_promises):
        self.heading.setText(QCoreApplication.translate("CasePromises", u"Promises", None))
        self.in_hand_label.setText("")
        self.urgency_caption.setText(QCoreApplication.translate("CasePromises", u"Urgency", None))
        self.urgency_button.setText("")
        self.promise_button.setText(QCoreApplication.translate("CasePromises", u"Promise something\u2026", None))
        pass
    # retranslateUi

