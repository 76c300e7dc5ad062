# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rekey_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit, QProgressBar, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_RekeyDialog(object):
    def setupUi(self, rekey_dialog):
        if not rekey_dialog.objectName():
            rekey_dialog.setObjectName(u"rekey_dialog")
        rekey_dialog.setMinimumSize(QSize(500, 0))
        self.rekey_dialog_layout = QVBoxLayout(rekey_dialog)
        self.rekey_dialog_layout.setSpacing(10)
        self.rekey_dialog_layout.setObjectName(u"rekey_dialog_layout")
        self.rekey_dialog_layout.setContentsMargins(22, 18, 22, 18)
        self.title_label = QLabel(rekey_dialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setWordWrap(True)
        self.title_label.setProperty(u"role", u"title")

        self.rekey_dialog_layout.addWidget(self.title_label)

        self.explanation_label = QLabel(rekey_dialog)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation_label.setWordWrap(True)
        self.explanation_label.setProperty(u"role", u"sub")

        self.rekey_dialog_layout.addWidget(self.explanation_label)

        self.code_caption = QLabel(rekey_dialog)
        self.code_caption.setObjectName(u"code_caption")
        self.code_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.code_caption.setWordWrap(True)
        self.code_caption.setProperty(u"role", u"heading")

        self.rekey_dialog_layout.addWidget(self.code_caption)

        self.code_edit = QLineEdit(rekey_dialog)
        self.code_edit.setObjectName(u"code_edit")

        self.rekey_dialog_layout.addWidget(self.code_edit)

        self.passphrase_caption = QLabel(rekey_dialog)
        self.passphrase_caption.setObjectName(u"passphrase_caption")
        self.passphrase_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.passphrase_caption.setWordWrap(True)
        self.passphrase_caption.setProperty(u"role", u"heading")

        self.rekey_dialog_layout.addWidget(self.passphrase_caption)

        self.passphrase_edit = QLineEdit(rekey_dialog)
        self.passphrase_edit.setObjectName(u"passphrase_edit")
        self.passphrase_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.rekey_dialog_layout.addWidget(self.passphrase_edit)

        self.passphrase_note = QLabel(rekey_dialog)
        self.passphrase_note.setObjectName(u"passphrase_note")
        self.passphrase_note.setTextFormat(Qt.TextFormat.PlainText)
        self.passphrase_note.setWordWrap(True)
        self.passphrase_note.setProperty(u"role", u"small")

        self.rekey_dialog_layout.addWidget(self.passphrase_note)

        self.progress = QProgressBar(rekey_dialog)
        self.progress.setObjectName(u"progress")
        self.progress.setTextVisible(False)

        self.rekey_dialog_layout.addWidget(self.progress)

        self.problem_label = QLabel(rekey_dialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setTextFormat(Qt.TextFormat.PlainText)
        self.problem_label.setWordWrap(True)
        self.problem_label.setProperty(u"role", u"sub")
        self.problem_label.setProperty(u"tone", u"red")

        self.rekey_dialog_layout.addWidget(self.problem_label)

        self.actions = QWidget(rekey_dialog)
        self.actions.setObjectName(u"actions")
        self.actions_layout = QHBoxLayout(self.actions)
        self.actions_layout.setSpacing(8)
        self.actions_layout.setObjectName(u"actions_layout")
        self.actions_layout.setContentsMargins(0, 0, 0, 0)
        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.actions_layout.addItem(self.spacer_1)

        self.cancel_button = QPushButton(self.actions)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(True)

        self.actions_layout.addWidget(self.cancel_button)

        self.start_button = QPushButton(self.actions)
        self.start_button.setObjectName(u"start_button")
        self.start_button.setProperty(u"kind", u"primary")
        self.start_button.setAutoDefault(True)

        self.actions_layout.addWidget(self.start_button)


        self.rekey_dialog_layout.addWidget(self.actions)

#if QT_CONFIG(shortcut)
        self.code_caption.setBuddy(self.code_edit)
        self.passphrase_caption.setBuddy(self.passphrase_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(rekey_dialog)

        self.start_button.setDefault(True)

    # setupUi

    def retranslateUi(self, rekey_dialog):
        rekey_dialog.setWindowTitle(QCoreApplication.translate("RekeyDialog", u"Write anew under another key", None))
        self.title_label.setText(QCoreApplication.translate("RekeyDialog", u"Write anew under another key", None))
        self.explanation_label.setText(QCoreApplication.translate("RekeyDialog", u"The whole store is copied under a new key, checked, and only then takes the place of the old one. The recovery code stays the same; make a new one as well if the paper may have been seen. Lines typed meanwhile wait in grey: best when nobody is on the phone.", None))
        self.code_caption.setText(QCoreApplication.translate("RekeyDialog", u"&Recovery code, from the paper", None))
#if QT_CONFIG(accessibility)
        self.code_edit.setAccessibleName(QCoreApplication.translate("RekeyDialog", u"Recovery code", None))
#endif // QT_CONFIG(accessibility)
        self.passphrase_caption.setText(QCoreApplication.translate("RekeyDialog", u"&Passphrase", None))
#if QT_CONFIG(accessibility)
        self.passphrase_edit.setAccessibleName(QCoreApplication.translate("RekeyDialog", u"Passphrase", None))
#endif // QT_CONFIG(accessibility)
        self.passphrase_note.setText(QCoreApplication.translate("RekeyDialog", u"Left empty, the passphrase no longer opens the data.", None))
#if QT_CONFIG(accessibility)
        self.progress.setAccessibleName(QCoreApplication.translate("RekeyDialog", u"Progress", None))
#endif // QT_CONFIG(accessibility)
        self.problem_label.setText("")
#if QT_CONFIG(accessibility)
        self.problem_label.setAccessibleName(QCoreApplication.translate("RekeyDialog", u"What is wrong", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("RekeyDialog", u"Cancel", None))
        self.start_button.setText(QCoreApplication.translate("RekeyDialog", u"Write anew", None))
    # retranslateUi

