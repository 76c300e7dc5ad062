# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pace_strip.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_PaceStrip(object):
    def setupUi(self, pace_strip):
        if not pace_strip.objectName():
            pace_strip.setObjectName(u"pace_strip")
        self.pace_strip_layout = QVBoxLayout(pace_strip)
        self.pace_strip_layout.setSpacing(4)
        self.pace_strip_layout.setObjectName(u"pace_strip_layout")
        self.pace_strip_layout.setContentsMargins(0, 0, 0, 0)
        self.duty_label = QLabel(pace_strip)
        self.duty_label.setObjectName(u"duty_label")
        self.duty_label.setTextFormat(Qt.TextFormat.PlainText)
        self.duty_label.setWordWrap(True)
        self.duty_label.setProperty(u"role", u"small")

        self.pace_strip_layout.addWidget(self.duty_label)

        self.pace_row = QWidget(pace_strip)
        self.pace_row.setObjectName(u"pace_row")
        self.pace_row_layout = QHBoxLayout(self.pace_row)
        self.pace_row_layout.setSpacing(8)
        self.pace_row_layout.setObjectName(u"pace_row_layout")
        self.pace_row_layout.setContentsMargins(0, 0, 0, 0)
        self.waiting_label = QLabel(self.pace_row)
        self.waiting_label.setObjectName(u"waiting_label")
        self.waiting_label.setTextFormat(Qt.TextFormat.PlainText)
        self.waiting_label.setWordWrap(True)
        self.waiting_label.setProperty(u"role", u"sub")

        self.pace_row_layout.addWidget(self.waiting_label)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pace_row_layout.addItem(self.spacer_1)

        self.urgency_button = QPushButton(self.pace_row)
        self.urgency_button.setObjectName(u"urgency_button")
        self.urgency_button.setAutoDefault(True)
        self.urgency_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.urgency_button.setProperty(u"kind", u"chip")

        self.pace_row_layout.addWidget(self.urgency_button)


        self.pace_strip_layout.addWidget(self.pace_row)

        self.suggest_label = QLabel(pace_strip)
        self.suggest_label.setObjectName(u"suggest_label")
        self.suggest_label.setTextFormat(Qt.TextFormat.PlainText)
        self.suggest_label.setWordWrap(True)
        self.suggest_label.setProperty(u"tone", u"amber")
        self.suggest_label.setProperty(u"role", u"small")

        self.pace_strip_layout.addWidget(self.suggest_label)


        self.retranslateUi(pace_strip)
    # setupUi

    def retranslateUi(self, pace_strip):
        self.duty_label.setText("")
        self.waiting_label.setText("")
        self.urgency_button.setText("")
        self.suggest_label.setText("")
        pass
    # retranslateUi

