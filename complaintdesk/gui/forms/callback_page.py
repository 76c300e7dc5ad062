# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'callback_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from complaintdesk.gui.widgets.chip import Chip
from complaintdesk.gui.widgets.flow_row import FlowRow
from complaintdesk.gui.widgets.header_bar import HeaderBar
from complaintdesk.gui.widgets.table_list import TableList

class Ui_CallbackPage(object):
    def setupUi(self, callback_page):
        if not callback_page.objectName():
            callback_page.setObjectName(u"callback_page")
        self.callback_page_layout = QVBoxLayout(callback_page)
        self.callback_page_layout.setSpacing(0)
        self.callback_page_layout.setObjectName(u"callback_page_layout")
        self.callback_page_layout.setContentsMargins(0, 0, 0, 0)
        self.header = HeaderBar(callback_page)
        self.header.setObjectName(u"header")
        self.header.setProperty(u"edge", u"bottom")
        self.header_layout = QHBoxLayout(self.header)
        self.header_layout.setSpacing(10)
        self.header_layout.setObjectName(u"header_layout")
        self.header_layout.setContentsMargins(20, 12, 20, 12)
        self.header_words = FlowRow(self.header)
        self.header_words.setObjectName(u"header_words")
        self.header_words_layout = QHBoxLayout(self.header_words)
        self.header_words_layout.setSpacing(10)
        self.header_words_layout.setObjectName(u"header_words_layout")
        self.header_words_layout.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(self.header_words)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.title_label.sizePolicy().hasHeightForWidth())
        self.title_label.setSizePolicy(sizePolicy)
        self.title_label.setProperty(u"role", u"title")

        self.header_words_layout.addWidget(self.title_label)

        self.overdue_chip = Chip(self.header_words)
        self.overdue_chip.setObjectName(u"overdue_chip")
        self.overdue_chip.setTextFormat(Qt.TextFormat.PlainText)

        self.header_words_layout.addWidget(self.overdue_chip)

        self.today_chip = Chip(self.header_words)
        self.today_chip.setObjectName(u"today_chip")
        self.today_chip.setTextFormat(Qt.TextFormat.PlainText)

        self.header_words_layout.addWidget(self.today_chip)

        self.later_chip = Chip(self.header_words)
        self.later_chip.setObjectName(u"later_chip")
        self.later_chip.setTextFormat(Qt.TextFormat.PlainText)

        self.header_words_layout.addWidget(self.later_chip)

        self.spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.header_words_layout.addItem(self.spacer_4)


        self.header_layout.addWidget(self.header_words)

        self.header_acts = FlowRow(self.header)
        self.header_acts.setObjectName(u"header_acts")
        self.header_acts_layout = QHBoxLayout(self.header_acts)
        self.header_acts_layout.setSpacing(8)
        self.header_acts_layout.setObjectName(u"header_acts_layout")
        self.header_acts_layout.setContentsMargins(0, 0, 0, 0)
        self.spacer_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.header_acts_layout.addItem(self.spacer_6)

        self.mine_button = QPushButton(self.header_acts)
        self.mine_button.setObjectName(u"mine_button")
        self.mine_button.setAutoDefault(True)
        self.mine_button.setCheckable(True)
        self.mine_button.setProperty(u"kind", u"chip")

        self.header_acts_layout.addWidget(self.mine_button)

        self.open_button = QPushButton(self.header_acts)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setAutoDefault(True)

        self.header_acts_layout.addWidget(self.open_button)

        self.assign_button = QPushButton(self.header_acts)
        self.assign_button.setObjectName(u"assign_button")
        self.assign_button.setAutoDefault(True)

        self.header_acts_layout.addWidget(self.assign_button)

        self.broken_button = QPushButton(self.header_acts)
        self.broken_button.setObjectName(u"broken_button")
        self.broken_button.setAutoDefault(True)
        self.broken_button.setProperty(u"kind", u"danger")

        self.header_acts_layout.addWidget(self.broken_button)

        self.give_up_button = QPushButton(self.header_acts)
        self.give_up_button.setObjectName(u"give_up_button")
        self.give_up_button.setAutoDefault(True)
        self.give_up_button.setProperty(u"kind", u"danger")

        self.header_acts_layout.addWidget(self.give_up_button)

        self.kept_button = QPushButton(self.header_acts)
        self.kept_button.setObjectName(u"kept_button")
        self.kept_button.setAutoDefault(True)
        self.kept_button.setProperty(u"kind", u"primary")

        self.header_acts_layout.addWidget(self.kept_button)

        self.reach_button = QPushButton(self.header_acts)
        self.reach_button.setObjectName(u"reach_button")
        self.reach_button.setAutoDefault(True)
        self.reach_button.setProperty(u"kind", u"primary")

        self.header_acts_layout.addWidget(self.reach_button)

        self.dial_button = QPushButton(self.header_acts)
        self.dial_button.setObjectName(u"dial_button")
        self.dial_button.setAutoDefault(True)
        self.dial_button.setProperty(u"kind", u"primary")

        self.header_acts_layout.addWidget(self.dial_button)


        self.header_layout.addWidget(self.header_acts)

        self.header_layout.setStretch(0, 1)

        self.callback_page_layout.addWidget(self.header)

        self.body = QWidget(callback_page)
        self.body.setObjectName(u"body")
        self.body_layout = QVBoxLayout(self.body)
        self.body_layout.setSpacing(8)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(20, 16, 20, 16)
        self.duty_label = QLabel(self.body)
        self.duty_label.setObjectName(u"duty_label")
        self.duty_label.setTextFormat(Qt.TextFormat.PlainText)
        self.duty_label.setWordWrap(True)
        self.duty_label.setProperty(u"role", u"small")

        self.body_layout.addWidget(self.duty_label)

        self.table = TableList(self.body)
        self.table.setObjectName(u"table")

        self.body_layout.addWidget(self.table)


        self.callback_page_layout.addWidget(self.body)

        self.callback_page_layout.setStretch(1, 1)
        QWidget.setTabOrder(self.table, self.mine_button)
        QWidget.setTabOrder(self.mine_button, self.dial_button)
        QWidget.setTabOrder(self.dial_button, self.kept_button)
        QWidget.setTabOrder(self.kept_button, self.reach_button)
        QWidget.setTabOrder(self.reach_button, self.assign_button)
        QWidget.setTabOrder(self.assign_button, self.broken_button)
        QWidget.setTabOrder(self.broken_button, self.open_button)
        QWidget.setTabOrder(self.open_button, self.give_up_button)

        self.retranslateUi(callback_page)
    # setupUi

    def retranslateUi(self, callback_page):
        self.title_label.setText(QCoreApplication.translate("CallbackPage", u"Call-backs and promises", None))
        self.mine_button.setText(QCoreApplication.translate("CallbackPage", u"Mine", None))
        self.open_button.setText(QCoreApplication.translate("CallbackPage", u"Open the case", None))
        self.assign_button.setText(QCoreApplication.translate("CallbackPage", u"Assign", None))
        self.broken_button.setText(QCoreApplication.translate("CallbackPage", u"Not kept\u2026", None))
        self.give_up_button.setText(QCoreApplication.translate("CallbackPage", u"Give up\u2026", None))
        self.kept_button.setText(QCoreApplication.translate("CallbackPage", u"Kept", None))
        self.reach_button.setText(QCoreApplication.translate("CallbackPage", u"Put on the list", None))
        self.dial_button.setText(QCoreApplication.translate("CallbackPage", u"Call  F3", None))
        self.duty_label.setText("")
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("CallbackPage", u"Call-backs and promises", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

