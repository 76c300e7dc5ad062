# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'precedent_card.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QLabel, QPushButton, QVBoxLayout, QWidget)

class Ui_PrecedentCard(object):
    def setupUi(self, precedent_card):
        if not precedent_card.objectName():
            precedent_card.setObjectName(u"precedent_card")
        self.precedent_layout = QVBoxLayout(precedent_card)
        self.precedent_layout.setSpacing(6)
        self.precedent_layout.setObjectName(u"precedent_layout")
        self.precedent_layout.setContentsMargins(0, 0, 0, 0)
        self.show_button = QPushButton(precedent_card)
        self.show_button.setObjectName(u"show_button")
        self.show_button.setAutoDefault(True)
        self.show_button.setProperty(u"kind", u"link")

        self.precedent_layout.addWidget(self.show_button, 0, Qt.AlignmentFlag.AlignLeft)

        self.card = QFrame(precedent_card)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"card", u"true")
        self.card_layout = QVBoxLayout(self.card)
        self.card_layout.setSpacing(6)
        self.card_layout.setObjectName(u"card_layout")
        self.card_layout.setContentsMargins(14, 12, 14, 12)
        self.nothing_label = QLabel(self.card)
        self.nothing_label.setObjectName(u"nothing_label")
        self.nothing_label.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing_label.setWordWrap(True)
        self.nothing_label.setProperty(u"role", u"sub")

        self.card_layout.addWidget(self.nothing_label)

        self.rows = QWidget(self.card)
        self.rows.setObjectName(u"rows")
        self.rows_layout = QVBoxLayout(self.rows)
        self.rows_layout.setSpacing(14)
        self.rows_layout.setObjectName(u"rows_layout")
        self.rows_layout.setContentsMargins(0, 0, 0, 0)

        self.card_layout.addWidget(self.rows)


        self.precedent_layout.addWidget(self.card)


        self.retranslateUi(precedent_card)
    # setupUi

    def retranslateUi(self, precedent_card):
        self.show_button.setText("")
        self.nothing_label.setText(QCoreApplication.translate("PrecedentCard", u"No closed case is like this one.", None))
        pass
    # retranslateUi

