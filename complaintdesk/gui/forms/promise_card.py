# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'promise_card.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QDateTimeEdit, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget)

class Ui_PromiseCard(object):
    def setupUi(self, promise_card):
        if not promise_card.objectName():
            promise_card.setObjectName(u"promise_card")
        promise_card.setProperty(u"card", u"amber")
        self.promise_card_layout = QVBoxLayout(promise_card)
        self.promise_card_layout.setSpacing(8)
        self.promise_card_layout.setObjectName(u"promise_card_layout")
        self.promise_card_layout.setContentsMargins(14, 12, 14, 12)
        self.title_label = QLabel(promise_card)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setWordWrap(True)
        self.title_label.setProperty(u"role", u"strong")

        self.promise_card_layout.addWidget(self.title_label)

        self.about_label = QLabel(promise_card)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setTextFormat(Qt.TextFormat.PlainText)
        self.about_label.setWordWrap(True)
        self.about_label.setProperty(u"role", u"sub")

        self.promise_card_layout.addWidget(self.about_label)

        self.due0 = QPushButton(promise_card)
        self.due0.setObjectName(u"due0")
        self.due0.setAutoDefault(True)
        self.due0.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.due0.setProperty(u"kind", u"primary")

        self.promise_card_layout.addWidget(self.due0)

        self.due_buttons = QWidget(promise_card)
        self.due_buttons.setObjectName(u"due_buttons")
        self.due_buttons_layout = QGridLayout(self.due_buttons)
        self.due_buttons_layout.setSpacing(6)
        self.due_buttons_layout.setObjectName(u"due_buttons_layout")
        self.due_buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.due1 = QPushButton(self.due_buttons)
        self.due1.setObjectName(u"due1")
        self.due1.setAutoDefault(True)
        self.due1.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.due1.setProperty(u"kind", u"chip")

        self.due_buttons_layout.addWidget(self.due1, 0, 0, 1, 1)

        self.due2 = QPushButton(self.due_buttons)
        self.due2.setObjectName(u"due2")
        self.due2.setAutoDefault(True)
        self.due2.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.due2.setProperty(u"kind", u"chip")

        self.due_buttons_layout.addWidget(self.due2, 0, 1, 1, 1)

        self.due3 = QPushButton(self.due_buttons)
        self.due3.setObjectName(u"due3")
        self.due3.setAutoDefault(True)
        self.due3.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.due3.setProperty(u"kind", u"chip")

        self.due_buttons_layout.addWidget(self.due3, 1, 0, 1, 1)

        self.no_due = QPushButton(self.due_buttons)
        self.no_due.setObjectName(u"no_due")
        self.no_due.setAutoDefault(True)
        self.no_due.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.no_due.setProperty(u"kind", u"chip")

        self.due_buttons_layout.addWidget(self.no_due, 1, 1, 1, 1)


        self.promise_card_layout.addWidget(self.due_buttons)

        self.date_row = QWidget(promise_card)
        self.date_row.setObjectName(u"date_row")
        self.date_row_layout = QHBoxLayout(self.date_row)
        self.date_row_layout.setSpacing(6)
        self.date_row_layout.setObjectName(u"date_row_layout")
        self.date_row_layout.setContentsMargins(0, 0, 0, 0)
        self.due_edit = QDateTimeEdit(self.date_row)
        self.due_edit.setObjectName(u"due_edit")
        self.due_edit.setCalendarPopup(True)
        self.due_edit.setDisplayFormat(u"yyyy-MM-dd HH:mm")

        self.date_row_layout.addWidget(self.due_edit)

        self.due_go = QPushButton(self.date_row)
        self.due_go.setObjectName(u"due_go")
        self.due_go.setAutoDefault(True)
        self.due_go.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.date_row_layout.addWidget(self.due_go)

        self.date_row_layout.setStretch(0, 1)

        self.promise_card_layout.addWidget(self.date_row)

        QWidget.setTabOrder(self.due0, self.due1)
        QWidget.setTabOrder(self.due1, self.due2)
        QWidget.setTabOrder(self.due2, self.due3)
        QWidget.setTabOrder(self.due3, self.due_edit)
        QWidget.setTabOrder(self.due_edit, self.due_go)
        QWidget.setTabOrder(self.due_go, self.no_due)

        self.retranslateUi(promise_card)
    # setupUi

    def retranslateUi(self, promise_card):
        self.title_label.setText(QCoreApplication.translate("PromiseCard", u"Until when is this promised?", None))
        self.about_label.setText("")
        self.due0.setText("")
        self.due1.setText("")
        self.due2.setText("")
        self.due3.setText("")
        self.no_due.setText(QCoreApplication.translate("PromiseCard", u"No time", None))
#if QT_CONFIG(accessibility)
        self.due_edit.setAccessibleName(QCoreApplication.translate("PromiseCard", u"Date and time of the promise", None))
#endif // QT_CONFIG(accessibility)
        self.due_go.setText(QCoreApplication.translate("PromiseCard", u"Then", None))
        pass
    # retranslateUi

