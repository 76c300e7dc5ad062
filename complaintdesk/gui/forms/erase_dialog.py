# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'erase_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_EraseDialog(object):
    def setupUi(self, erase_dialog):
        if not erase_dialog.objectName():
            erase_dialog.setObjectName(u"erase_dialog")
        erase_dialog.setMinimumSize(QSize(480, 0))
        self.erase_dialog_layout = QVBoxLayout(erase_dialog)
        self.erase_dialog_layout.setSpacing(10)
        self.erase_dialog_layout.setObjectName(u"erase_dialog_layout")
        self.erase_dialog_layout.setContentsMargins(22, 18, 22, 18)
        self.title_label = QLabel(erase_dialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setWordWrap(True)
        self.title_label.setProperty(u"role", u"title")

        self.erase_dialog_layout.addWidget(self.title_label)

        self.gone_label = QLabel(erase_dialog)
        self.gone_label.setObjectName(u"gone_label")
        self.gone_label.setTextFormat(Qt.TextFormat.PlainText)
        self.gone_label.setWordWrap(True)
        self.gone_label.setProperty(u"role", u"sub")

        self.erase_dialog_layout.addWidget(self.gone_label)

        self.facts_card = QFrame(erase_dialog)
        self.facts_card.setObjectName(u"facts_card")
        self.facts_card.setProperty(u"card", u"red")
        self.facts_card_layout = QVBoxLayout(self.facts_card)
        self.facts_card_layout.setSpacing(6)
        self.facts_card_layout.setObjectName(u"facts_card_layout")
        self.facts_card_layout.setContentsMargins(14, 10, 14, 10)
        self.final_label = QLabel(self.facts_card)
        self.final_label.setObjectName(u"final_label")
        self.final_label.setTextFormat(Qt.TextFormat.PlainText)
        self.final_label.setWordWrap(True)
        self.final_label.setProperty(u"role", u"strong")
        self.final_label.setProperty(u"tone", u"red")

        self.facts_card_layout.addWidget(self.final_label)

        self.ledger_label = QLabel(self.facts_card)
        self.ledger_label.setObjectName(u"ledger_label")
        self.ledger_label.setTextFormat(Qt.TextFormat.PlainText)
        self.ledger_label.setWordWrap(True)
        self.ledger_label.setProperty(u"role", u"sub")

        self.facts_card_layout.addWidget(self.ledger_label)

        self.backup_label = QLabel(self.facts_card)
        self.backup_label.setObjectName(u"backup_label")
        self.backup_label.setTextFormat(Qt.TextFormat.PlainText)
        self.backup_label.setWordWrap(True)
        self.backup_label.setProperty(u"role", u"sub")

        self.facts_card_layout.addWidget(self.backup_label)


        self.erase_dialog_layout.addWidget(self.facts_card)

        self.why_caption = QLabel(erase_dialog)
        self.why_caption.setObjectName(u"why_caption")
        self.why_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.why_caption.setWordWrap(True)
        self.why_caption.setProperty(u"role", u"heading")

        self.erase_dialog_layout.addWidget(self.why_caption)

        self.why_edit = QPlainTextEdit(erase_dialog)
        self.why_edit.setObjectName(u"why_edit")
        self.why_edit.setTabChangesFocus(True)
        self.why_edit.setMinimumSize(QSize(0, 56))

        self.erase_dialog_layout.addWidget(self.why_edit)

        self.confirm_caption = QLabel(erase_dialog)
        self.confirm_caption.setObjectName(u"confirm_caption")
        self.confirm_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.confirm_caption.setWordWrap(True)
        self.confirm_caption.setProperty(u"role", u"heading")

        self.erase_dialog_layout.addWidget(self.confirm_caption)

        self.confirm_edit = QLineEdit(erase_dialog)
        self.confirm_edit.setObjectName(u"confirm_edit")

        self.erase_dialog_layout.addWidget(self.confirm_edit)

        self.problem_label = QLabel(erase_dialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setTextFormat(Qt.TextFormat.PlainText)
        self.problem_label.setWordWrap(True)
        self.problem_label.setProperty(u"role", u"sub")
        self.problem_label.setProperty(u"tone", u"red")

        self.erase_dialog_layout.addWidget(self.problem_label)

        self.actions = QWidget(erase_dialog)
        self.actions.setObjectName(u"actions")
        self.actions_layout = QHBoxLayout(self.actions)
        self.actions_layout.setSpacing(8)
        self.actions_layout.setObjectName(u"actions_layout")
        self.actions_layout.setContentsMargins(0, 0, 0, 0)
        self.cancel_button = QPushButton(self.actions)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(True)

        self.actions_layout.addWidget(self.cancel_button)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.actions_layout.addItem(self.spacer_1)

        self.erase_button = QPushButton(self.actions)
        self.erase_button.setObjectName(u"erase_button")
        self.erase_button.setProperty(u"kind", u"danger")
        self.erase_button.setAutoDefault(True)

        self.actions_layout.addWidget(self.erase_button)


        self.erase_dialog_layout.addWidget(self.actions)

#if QT_CONFIG(shortcut)
        self.why_caption.setBuddy(self.why_edit)
        self.confirm_caption.setBuddy(self.confirm_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(erase_dialog)

        self.cancel_button.setDefault(True)

    # setupUi

    def retranslateUi(self, erase_dialog):
        erase_dialog.setWindowTitle(QCoreApplication.translate("EraseDialog", u"Erase", None))
        self.title_label.setText("")
        self.gone_label.setText("")
#if QT_CONFIG(accessibility)
        self.gone_label.setAccessibleName(QCoreApplication.translate("EraseDialog", u"What will be gone", None))
#endif // QT_CONFIG(accessibility)
        self.final_label.setText(QCoreApplication.translate("EraseDialog", u"Nobody can bring it back, we neither.", None))
        self.ledger_label.setText(QCoreApplication.translate("EraseDialog", u"The record keeps the fact: that there was something, when it was written, who erased it and why. Its place shows \u2588\u2588\u2588.", None))
        self.backup_label.setText("")
        self.why_caption.setText(QCoreApplication.translate("EraseDialog", u"&Reason (it stays in the record; no name or number of the customer in it)", None))
#if QT_CONFIG(accessibility)
        self.why_edit.setAccessibleName(QCoreApplication.translate("EraseDialog", u"Reason of the erasure", None))
#endif // QT_CONFIG(accessibility)
        self.confirm_caption.setText("")
#if QT_CONFIG(accessibility)
        self.confirm_edit.setAccessibleName(QCoreApplication.translate("EraseDialog", u"Number of the case, to confirm", None))
#endif // QT_CONFIG(accessibility)
        self.problem_label.setText("")
#if QT_CONFIG(accessibility)
        self.problem_label.setAccessibleName(QCoreApplication.translate("EraseDialog", u"What is wrong", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("EraseDialog", u"Cancel", None))
        self.erase_button.setText(QCoreApplication.translate("EraseDialog", u"Erase for good", None))
    # retranslateUi

