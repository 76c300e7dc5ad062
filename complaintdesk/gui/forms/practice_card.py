# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'practice_card.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_PracticeCard(object):
    def setupUi(self, practice_card):
        if not practice_card.objectName():
            practice_card.setObjectName(u"practice_card")
        practice_card.setProperty(u"card", u"amber")
        self.practice_card_layout = QVBoxLayout(practice_card)
        self.practice_card_layout.setSpacing(8)
        self.practice_card_layout.setObjectName(u"practice_card_layout")
        self.practice_card_layout.setContentsMargins(14, 12, 14, 12)
        self.practice_title = QLabel(practice_card)
        self.practice_title.setObjectName(u"practice_title")
        self.practice_title.setTextFormat(Qt.TextFormat.PlainText)
        self.practice_title.setProperty(u"role", u"strong")
        self.practice_title.setWordWrap(True)

        self.practice_card_layout.addWidget(self.practice_title)

        self.practice_setting = QLabel(practice_card)
        self.practice_setting.setObjectName(u"practice_setting")
        self.practice_setting.setTextFormat(Qt.TextFormat.PlainText)
        self.practice_setting.setProperty(u"role", u"small")
        self.practice_setting.setWordWrap(True)

        self.practice_card_layout.addWidget(self.practice_setting)

        self.practice_caller = QLabel(practice_card)
        self.practice_caller.setObjectName(u"practice_caller")
        self.practice_caller.setTextFormat(Qt.TextFormat.PlainText)
        self.practice_caller.setProperty(u"role", u"say")
        self.practice_caller.setWordWrap(True)

        self.practice_card_layout.addWidget(self.practice_caller)

        self.practice_choices = QWidget(practice_card)
        self.practice_choices.setObjectName(u"practice_choices")
        self.practice_choices.setProperty(u"ground", u"clear")
        self.practice_choices_layout = QVBoxLayout(self.practice_choices)
        self.practice_choices_layout.setSpacing(6)
        self.practice_choices_layout.setObjectName(u"practice_choices_layout")
        self.practice_choices_layout.setContentsMargins(0, 0, 0, 0)

        self.practice_card_layout.addWidget(self.practice_choices)

        self.practice_why = QLabel(practice_card)
        self.practice_why.setObjectName(u"practice_why")
        self.practice_why.setTextFormat(Qt.TextFormat.PlainText)
        self.practice_why.setWordWrap(True)

        self.practice_card_layout.addWidget(self.practice_why)

        self.practice_lesson = QLabel(practice_card)
        self.practice_lesson.setObjectName(u"practice_lesson")
        self.practice_lesson.setTextFormat(Qt.TextFormat.PlainText)
        self.practice_lesson.setWordWrap(True)

        self.practice_card_layout.addWidget(self.practice_lesson)

        self.practice_actions = QWidget(practice_card)
        self.practice_actions.setObjectName(u"practice_actions")
        self.practice_actions.setProperty(u"ground", u"clear")
        self.practice_actions_layout = QHBoxLayout(self.practice_actions)
        self.practice_actions_layout.setSpacing(8)
        self.practice_actions_layout.setObjectName(u"practice_actions_layout")
        self.practice_actions_layout.setContentsMargins(0, 0, 0, 0)
        self.next_button = QPushButton(self.practice_actions)
        self.next_button.setObjectName(u"next_button")
        self.next_button.setAutoDefault(True)
        self.next_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.practice_actions_layout.addWidget(self.next_button)

        self.leave_button = QPushButton(self.practice_actions)
        self.leave_button.setObjectName(u"leave_button")
        self.leave_button.setAutoDefault(True)
        self.leave_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.practice_actions_layout.addWidget(self.leave_button)

        self.spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.practice_actions_layout.addItem(self.spacer_4)


        self.practice_card_layout.addWidget(self.practice_actions)

        QWidget.setTabOrder(self.next_button, self.leave_button)

        self.retranslateUi(practice_card)
    # setupUi

    def retranslateUi(self, practice_card):
        self.practice_title.setText("")
        self.practice_setting.setText("")
        self.practice_caller.setText("")
        self.practice_why.setText("")
        self.practice_lesson.setText("")
        self.next_button.setText(QCoreApplication.translate("PracticeCard", u"Next  Ctrl+N", None))
        self.leave_button.setText(QCoreApplication.translate("PracticeCard", u"Leave", None))
        pass
    # retranslateUi

