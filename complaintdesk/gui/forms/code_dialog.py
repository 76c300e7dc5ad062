# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'code_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_CodeDialog(object):
    def setupUi(self, code_dialog):
        if not code_dialog.objectName():
            code_dialog.setObjectName(u"code_dialog")
        code_dialog.setMinimumSize(QSize(520, 0))
        self.code_dialog_layout = QVBoxLayout(code_dialog)
        self.code_dialog_layout.setSpacing(10)
        self.code_dialog_layout.setObjectName(u"code_dialog_layout")
        self.code_dialog_layout.setContentsMargins(22, 18, 22, 18)
        self.title_label = QLabel(code_dialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setWordWrap(True)
        self.title_label.setProperty(u"role", u"title")

        self.code_dialog_layout.addWidget(self.title_label)

        self.explanation_label = QLabel(code_dialog)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation_label.setWordWrap(True)
        self.explanation_label.setProperty(u"role", u"sub")

        self.code_dialog_layout.addWidget(self.explanation_label)

        self.code_card = QFrame(code_dialog)
        self.code_card.setObjectName(u"code_card")
        self.code_card.setProperty(u"card", u"calm")
        self.code_card_layout = QVBoxLayout(self.code_card)
        self.code_card_layout.setSpacing(8)
        self.code_card_layout.setObjectName(u"code_card_layout")
        self.code_card_layout.setContentsMargins(18, 16, 18, 12)
        self.code_label = QLabel(self.code_card)
        self.code_label.setObjectName(u"code_label")
        self.code_label.setTextFormat(Qt.TextFormat.PlainText)
        self.code_label.setWordWrap(False)
        self.code_label.setProperty(u"role", u"code")
        self.code_label.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.code_card_layout.addWidget(self.code_label)

        self.code_actions = QWidget(self.code_card)
        self.code_actions.setObjectName(u"code_actions")
        self.code_actions_layout = QHBoxLayout(self.code_actions)
        self.code_actions_layout.setSpacing(8)
        self.code_actions_layout.setObjectName(u"code_actions_layout")
        self.code_actions_layout.setContentsMargins(0, 0, 0, 0)
        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.code_actions_layout.addItem(self.spacer_1)

        self.copy_button = QPushButton(self.code_actions)
        self.copy_button.setObjectName(u"copy_button")
        self.copy_button.setAutoDefault(True)

        self.code_actions_layout.addWidget(self.copy_button)

        self.file_button = QPushButton(self.code_actions)
        self.file_button.setObjectName(u"file_button")
        self.file_button.setAutoDefault(True)

        self.code_actions_layout.addWidget(self.file_button)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.code_actions_layout.addItem(self.spacer_2)


        self.code_card_layout.addWidget(self.code_actions)


        self.code_dialog_layout.addWidget(self.code_card)

        self.retype_caption = QLabel(code_dialog)
        self.retype_caption.setObjectName(u"retype_caption")
        self.retype_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.retype_caption.setWordWrap(True)
        self.retype_caption.setProperty(u"role", u"heading")

        self.code_dialog_layout.addWidget(self.retype_caption)

        self.retype_edit = QLineEdit(code_dialog)
        self.retype_edit.setObjectName(u"retype_edit")

        self.code_dialog_layout.addWidget(self.retype_edit)

        self.problem_label = QLabel(code_dialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setTextFormat(Qt.TextFormat.PlainText)
        self.problem_label.setWordWrap(True)
        self.problem_label.setProperty(u"role", u"sub")
        self.problem_label.setProperty(u"tone", u"red")

        self.code_dialog_layout.addWidget(self.problem_label)

        self.actions = QWidget(code_dialog)
        self.actions.setObjectName(u"actions")
        self.actions_layout = QHBoxLayout(self.actions)
        self.actions_layout.setSpacing(8)
        self.actions_layout.setObjectName(u"actions_layout")
        self.actions_layout.setContentsMargins(0, 0, 0, 0)
        self.cancel_button = QPushButton(self.actions)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(True)

        self.actions_layout.addWidget(self.cancel_button)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.actions_layout.addItem(self.spacer_3)

        self.save_button = QPushButton(self.actions)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(True)

        self.actions_layout.addWidget(self.save_button)


        self.code_dialog_layout.addWidget(self.actions)

#if QT_CONFIG(shortcut)
        self.retype_caption.setBuddy(self.retype_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(code_dialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, code_dialog):
        code_dialog.setWindowTitle(QCoreApplication.translate("CodeDialog", u"New recovery code", None))
        self.title_label.setText(QCoreApplication.translate("CodeDialog", u"New recovery code", None))
        self.explanation_label.setText(QCoreApplication.translate("CodeDialog", u"It takes the place of the code on the old paper, which opens nothing from then on but old backups. Nobody can give it to you again.", None))
        self.code_label.setText(QCoreApplication.translate("CodeDialog", u"\u2026", None))
#if QT_CONFIG(accessibility)
        self.code_label.setAccessibleName(QCoreApplication.translate("CodeDialog", u"Recovery code", None))
#endif // QT_CONFIG(accessibility)
        self.copy_button.setText(QCoreApplication.translate("CodeDialog", u"Copy", None))
        self.file_button.setText(QCoreApplication.translate("CodeDialog", u"Save to print\u2026", None))
        self.retype_caption.setText(QCoreApplication.translate("CodeDialog", u"&Type it again from the paper", None))
#if QT_CONFIG(accessibility)
        self.retype_edit.setAccessibleName(QCoreApplication.translate("CodeDialog", u"Recovery code, typed again", None))
#endif // QT_CONFIG(accessibility)
        self.problem_label.setText("")
#if QT_CONFIG(accessibility)
        self.problem_label.setAccessibleName(QCoreApplication.translate("CodeDialog", u"What is wrong", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("CodeDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("CodeDialog", u"Use this code", None))
    # retranslateUi

