# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'care_card.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_CareCard(object):
    def setupUi(self, care_card):
        if not care_card.objectName():
            care_card.setObjectName(u"care_card")
        care_card.setProperty(u"card", u"calm")
        self.care_card_layout = QVBoxLayout(care_card)
        self.care_card_layout.setSpacing(8)
        self.care_card_layout.setObjectName(u"care_card_layout")
        self.care_card_layout.setContentsMargins(14, 12, 14, 12)
        self.title_label = QLabel(care_card)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setWordWrap(True)
        self.title_label.setProperty(u"role", u"strong")

        self.care_card_layout.addWidget(self.title_label)

        self.text_label = QLabel(care_card)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_label.setWordWrap(True)
        self.text_label.setProperty(u"role", u"sub")

        self.care_card_layout.addWidget(self.text_label)

        self.care_actions = QWidget(care_card)
        self.care_actions.setObjectName(u"care_actions")
        self.care_actions.setProperty(u"ground", u"clear")
        self.care_actions_layout = QHBoxLayout(self.care_actions)
        self.care_actions_layout.setSpacing(8)
        self.care_actions_layout.setObjectName(u"care_actions_layout")
        self.care_actions_layout.setContentsMargins(0, 0, 0, 0)
        self.write_button = QPushButton(self.care_actions)
        self.write_button.setObjectName(u"write_button")
        self.write_button.setAutoDefault(True)

        self.care_actions_layout.addWidget(self.write_button)

        self.not_now_button = QPushButton(self.care_actions)
        self.not_now_button.setObjectName(u"not_now_button")
        self.not_now_button.setAutoDefault(True)

        self.care_actions_layout.addWidget(self.not_now_button)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.care_actions_layout.addItem(self.spacer_1)


        self.care_card_layout.addWidget(self.care_actions)

        QWidget.setTabOrder(self.write_button, self.not_now_button)

        self.retranslateUi(care_card)
    # setupUi

    def retranslateUi(self, care_card):
        self.title_label.setText(QCoreApplication.translate("CareCard", u"That was a hard call", None))
        self.text_label.setText(QCoreApplication.translate("CareCard", u"If you like, note how you are. Only you and those who were chosen read it; it is no part of the record.", None))
        self.write_button.setText(QCoreApplication.translate("CareCard", u"Write\u2026", None))
        self.not_now_button.setText(QCoreApplication.translate("CareCard", u"Not now", None))
        pass
    # retranslateUi

