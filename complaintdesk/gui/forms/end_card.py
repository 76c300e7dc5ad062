# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'end_card.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QDateTimeEdit, QLabel, QPushButton, QVBoxLayout, QWidget)

class Ui_EndCard(object):
    def setupUi(self, end_card):
        if not end_card.objectName():
            end_card.setObjectName(u"end_card")
        end_card.setProperty(u"card", u"amber")
        self.end_card_layout = QVBoxLayout(end_card)
        self.end_card_layout.setSpacing(8)
        self.end_card_layout.setObjectName(u"end_card_layout")
        self.end_card_layout.setContentsMargins(14, 12, 14, 12)
        self.title_label = QLabel(end_card)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setWordWrap(True)
        self.title_label.setProperty(u"tone", u"amber")
        self.title_label.setProperty(u"role", u"strong")

        self.end_card_layout.addWidget(self.title_label)

        self.text_label = QLabel(end_card)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_label.setWordWrap(True)
        self.text_label.setProperty(u"role", u"sub")

        self.end_card_layout.addWidget(self.text_label)

        self.end_edit = QDateTimeEdit(end_card)
        self.end_edit.setObjectName(u"end_edit")
        self.end_edit.setCalendarPopup(True)
        self.end_edit.setDisplayFormat(u"yyyy-MM-dd HH:mm")

        self.end_card_layout.addWidget(self.end_edit)

        self.end_go = QPushButton(end_card)
        self.end_go.setObjectName(u"end_go")
        self.end_go.setAutoDefault(True)
        self.end_go.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.end_go.setProperty(u"kind", u"primary")

        self.end_card_layout.addWidget(self.end_go)

        self.end_not = QPushButton(end_card)
        self.end_not.setObjectName(u"end_not")
        self.end_not.setAutoDefault(True)
        self.end_not.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.end_card_layout.addWidget(self.end_not)

        QWidget.setTabOrder(self.end_edit, self.end_go)
        QWidget.setTabOrder(self.end_go, self.end_not)

        self.retranslateUi(end_card)
    # setupUi

    def retranslateUi(self, end_card):
        self.title_label.setText(QCoreApplication.translate("EndCard", u"This call has no end", None))
        self.text_label.setText("")
#if QT_CONFIG(accessibility)
        self.end_edit.setAccessibleName(QCoreApplication.translate("EndCard", u"When the call ended", None))
#endif // QT_CONFIG(accessibility)
        self.end_go.setText(QCoreApplication.translate("EndCard", u"It ended then", None))
        self.end_not.setText(QCoreApplication.translate("EndCard", u"Still on the phone", None))
        pass
    # retranslateUi

