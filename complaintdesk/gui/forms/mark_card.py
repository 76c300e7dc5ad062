# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'mark_card.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from complaintdesk.gui.widgets.choice_grid import ChoiceGrid
from complaintdesk.gui.widgets.flow_row import FlowRow

class Ui_MarkCard(object):
    def setupUi(self, mark_card):
        if not mark_card.objectName():
            mark_card.setObjectName(u"mark_card")
        mark_card.setProperty(u"card", u"amber")
        self.mark_card_layout = QVBoxLayout(mark_card)
        self.mark_card_layout.setSpacing(6)
        self.mark_card_layout.setObjectName(u"mark_card_layout")
        self.mark_card_layout.setContentsMargins(14, 10, 14, 12)
        self.head = FlowRow(mark_card)
        self.head.setObjectName(u"head")
        self.head_layout = QHBoxLayout(self.head)
        self.head_layout.setSpacing(8)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(self.head)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setProperty(u"role", u"strong")

        self.head_layout.addWidget(self.title_label)

        self.head_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_layout.addItem(self.head_spacer)

        self.keys_label = QLabel(self.head)
        self.keys_label.setObjectName(u"keys_label")
        self.keys_label.setTextFormat(Qt.TextFormat.PlainText)
        self.keys_label.setProperty(u"role", u"small")

        self.head_layout.addWidget(self.keys_label)


        self.mark_card_layout.addWidget(self.head)

        self.words_label = QLabel(mark_card)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setTextFormat(Qt.TextFormat.PlainText)
        self.words_label.setWordWrap(True)
        self.words_label.setProperty(u"role", u"sub")

        self.mark_card_layout.addWidget(self.words_label)

        self.choices = ChoiceGrid(mark_card)
        self.choices.setObjectName(u"choices")
        self.choices_layout = QGridLayout(self.choices)
        self.choices_layout.setSpacing(6)
        self.choices_layout.setObjectName(u"choices_layout")
        self.choices_layout.setContentsMargins(0, 0, 0, 0)

        self.mark_card_layout.addWidget(self.choices)

        self.say_label = QLabel(mark_card)
        self.say_label.setObjectName(u"say_label")
        self.say_label.setTextFormat(Qt.TextFormat.PlainText)
        self.say_label.setWordWrap(True)
        self.say_label.setProperty(u"role", u"say")

        self.mark_card_layout.addWidget(self.say_label)

        self.do_label = QLabel(mark_card)
        self.do_label.setObjectName(u"do_label")
        self.do_label.setTextFormat(Qt.TextFormat.PlainText)
        self.do_label.setWordWrap(True)
        self.do_label.setProperty(u"role", u"sub")

        self.mark_card_layout.addWidget(self.do_label)

        self.acts = QWidget(mark_card)
        self.acts.setObjectName(u"acts")
        self.acts_layout = QHBoxLayout(self.acts)
        self.acts_layout.setSpacing(8)
        self.acts_layout.setObjectName(u"acts_layout")
        self.acts_layout.setContentsMargins(0, 0, 0, 0)
        self.clear_button = QPushButton(self.acts)
        self.clear_button.setObjectName(u"clear_button")
        self.clear_button.setAutoDefault(True)

        self.acts_layout.addWidget(self.clear_button)

        self.close_button = QPushButton(self.acts)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(True)

        self.acts_layout.addWidget(self.close_button)

        self.acts_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acts_layout.addItem(self.acts_spacer)


        self.mark_card_layout.addWidget(self.acts)


        self.retranslateUi(mark_card)
    # setupUi

    def retranslateUi(self, mark_card):
        self.title_label.setText("")
        self.keys_label.setText(QCoreApplication.translate("MarkCard", u"Alt+9, then the number", None))
        self.words_label.setText("")
        self.say_label.setText("")
        self.do_label.setText("")
        self.clear_button.setText(QCoreApplication.translate("MarkCard", u"Take the mark back  0", None))
        self.close_button.setText(QCoreApplication.translate("MarkCard", u"Close  Esc", None))
        pass
    # retranslateUi

