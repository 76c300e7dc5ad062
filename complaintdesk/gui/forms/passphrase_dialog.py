# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'passphrase_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_PassphraseDialog(object):
    def setupUi(self, passphrase_dialog):
        if not passphrase_dialog.objectName():
            passphrase_dialog.setObjectName(u"passphrase_dialog")
        passphrase_dialog.setMinimumSize(QSize(440, 0))
        self.passphrase_dialog_layout = QVBoxLayout(passphrase_dialog)
        self.passphrase_dialog_layout.setSpacing(10)
        self.passphrase_dialog_layout.setObjectName(u"passphrase_dialog_layout")
        self.passphrase_dialog_layout.setContentsMargins(22, 18, 22, 18)
        self.title_label = QLabel(passphrase_dialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setWordWrap(True)
        self.title_label.setProperty(u"role", u"title")

        self.passphrase_dialog_layout.addWidget(self.title_label)

        self.explanation_label = QLabel(passphrase_dialog)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation_label.setWordWrap(True)
        self.explanation_label.setProperty(u"role", u"sub")

        self.passphrase_dialog_layout.addWidget(self.explanation_label)

        self.first_caption = QLabel(passphrase_dialog)
        self.first_caption.setObjectName(u"first_caption")
        self.first_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.first_caption.setWordWrap(True)
        self.first_caption.setProperty(u"role", u"heading")

        self.passphrase_dialog_layout.addWidget(self.first_caption)

        self.first_edit = QLineEdit(passphrase_dialog)
        self.first_edit.setObjectName(u"first_edit")
        self.first_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.passphrase_dialog_layout.addWidget(self.first_edit)

        self.again_caption = QLabel(passphrase_dialog)
        self.again_caption.setObjectName(u"again_caption")
        self.again_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.again_caption.setWordWrap(True)
        self.again_caption.setProperty(u"role", u"heading")

        self.passphrase_dialog_layout.addWidget(self.again_caption)

        self.again_edit = QLineEdit(passphrase_dialog)
        self.again_edit.setObjectName(u"again_edit")
        self.again_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.passphrase_dialog_layout.addWidget(self.again_edit)

        self.problem_label = QLabel(passphrase_dialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setTextFormat(Qt.TextFormat.PlainText)
        self.problem_label.setWordWrap(True)
        self.problem_label.setProperty(u"role", u"sub")
        self.problem_label.setProperty(u"tone", u"red")

        self.passphrase_dialog_layout.addWidget(self.problem_label)

        self.actions = QWidget(passphrase_dialog)
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

        self.save_button = QPushButton(self.actions)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(True)

        self.actions_layout.addWidget(self.save_button)


        self.passphrase_dialog_layout.addWidget(self.actions)

#if QT_CONFIG(shortcut)
        self.first_caption.setBuddy(self.first_edit)
        self.again_caption.setBuddy(self.again_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(passphrase_dialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, passphrase_dialog):
        passphrase_dialog.setWindowTitle(QCoreApplication.translate("PassphraseDialog", u"Passphrase", None))
        self.title_label.setText(QCoreApplication.translate("PassphraseDialog", u"Passphrase", None))
        self.explanation_label.setText(QCoreApplication.translate("PassphraseDialog", u"At least 10 characters; several words that do not belong together are good. Nobody can give it back to you; the recovery code still opens the data.", None))
        self.first_caption.setText(QCoreApplication.translate("PassphraseDialog", u"&Passphrase", None))
#if QT_CONFIG(accessibility)
        self.first_edit.setAccessibleName(QCoreApplication.translate("PassphraseDialog", u"Passphrase", None))
#endif // QT_CONFIG(accessibility)
        self.again_caption.setText(QCoreApplication.translate("PassphraseDialog", u"Once &more", None))
#if QT_CONFIG(accessibility)
        self.again_edit.setAccessibleName(QCoreApplication.translate("PassphraseDialog", u"Passphrase once more", None))
#endif // QT_CONFIG(accessibility)
        self.problem_label.setText("")
#if QT_CONFIG(accessibility)
        self.problem_label.setAccessibleName(QCoreApplication.translate("PassphraseDialog", u"What is wrong", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("PassphraseDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("PassphraseDialog", u"Keep it", None))
    # retranslateUi

