# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'unlock_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QLineEdit, QProgressBar, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout)

from complaintdesk.gui.widgets.flow_row import FlowRow

class Ui_UnlockDialog(object):
    def setupUi(self, unlock_dialog):
        if not unlock_dialog.objectName():
            unlock_dialog.setObjectName(u"unlock_dialog")
        self.unlock_dialog_layout = QVBoxLayout(unlock_dialog)
        self.unlock_dialog_layout.setSpacing(10)
        self.unlock_dialog_layout.setObjectName(u"unlock_dialog_layout")
        self.unlock_dialog_layout.setContentsMargins(28, 24, 28, 20)
        self.unlock_title = QLabel(unlock_dialog)
        self.unlock_title.setObjectName(u"unlock_title")
        self.unlock_title.setTextFormat(Qt.TextFormat.PlainText)
        self.unlock_title.setProperty(u"role", u"title")
        self.unlock_title.setWordWrap(True)

        self.unlock_dialog_layout.addWidget(self.unlock_title)

        self.unlock_reason = QLabel(unlock_dialog)
        self.unlock_reason.setObjectName(u"unlock_reason")
        self.unlock_reason.setTextFormat(Qt.TextFormat.PlainText)
        self.unlock_reason.setProperty(u"role", u"sub")
        self.unlock_reason.setWordWrap(True)

        self.unlock_dialog_layout.addWidget(self.unlock_reason)

        self.unlock_caption = QLabel(unlock_dialog)
        self.unlock_caption.setObjectName(u"unlock_caption")
        self.unlock_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.unlock_caption.setProperty(u"role", u"heading")
        self.unlock_caption.setWordWrap(True)

        self.unlock_dialog_layout.addWidget(self.unlock_caption)

        self.code_edit = QLineEdit(unlock_dialog)
        self.code_edit.setObjectName(u"code_edit")

        self.unlock_dialog_layout.addWidget(self.code_edit)

        self.problem_card = QFrame(unlock_dialog)
        self.problem_card.setObjectName(u"problem_card")
        self.problem_card.setProperty(u"card", u"red")
        self.problem_card_layout = QVBoxLayout(self.problem_card)
        self.problem_card_layout.setSpacing(8)
        self.problem_card_layout.setObjectName(u"problem_card_layout")
        self.problem_card_layout.setContentsMargins(14, 8, 14, 8)
        self.problem_text = QLabel(self.problem_card)
        self.problem_text.setObjectName(u"problem_text")
        self.problem_text.setTextFormat(Qt.TextFormat.PlainText)
        self.problem_text.setProperty(u"tone", u"red")
        self.problem_text.setProperty(u"role", u"sub")
        self.problem_text.setWordWrap(True)

        self.problem_card_layout.addWidget(self.problem_text)


        self.unlock_dialog_layout.addWidget(self.problem_card)

        self.unlock_honest = QLabel(unlock_dialog)
        self.unlock_honest.setObjectName(u"unlock_honest")
        self.unlock_honest.setTextFormat(Qt.TextFormat.PlainText)
        self.unlock_honest.setProperty(u"role", u"small")
        self.unlock_honest.setWordWrap(True)

        self.unlock_dialog_layout.addWidget(self.unlock_honest)

        self.busy_bar = QProgressBar(unlock_dialog)
        self.busy_bar.setObjectName(u"busy_bar")
        self.busy_bar.setMaximum(0)
        self.busy_bar.setTextVisible(False)

        self.unlock_dialog_layout.addWidget(self.busy_bar)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.unlock_dialog_layout.addItem(self.spacer_3)

        self.buttons = FlowRow(unlock_dialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons_layout = QHBoxLayout(self.buttons)
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.quit_button = QPushButton(self.buttons)
        self.quit_button.setObjectName(u"quit_button")
        self.quit_button.setAutoDefault(True)

        self.buttons_layout.addWidget(self.quit_button)

        self.again_button = QPushButton(self.buttons)
        self.again_button.setObjectName(u"again_button")
        self.again_button.setAutoDefault(True)

        self.buttons_layout.addWidget(self.again_button)

        self.restore_button = QPushButton(self.buttons)
        self.restore_button.setObjectName(u"restore_button")
        self.restore_button.setAutoDefault(True)

        self.buttons_layout.addWidget(self.restore_button)

        self.spacer_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.spacer_5)

        self.open_button = QPushButton(self.buttons)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setAutoDefault(True)
        self.open_button.setProperty(u"kind", u"primary")

        self.buttons_layout.addWidget(self.open_button)


        self.unlock_dialog_layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.unlock_caption.setBuddy(self.code_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(unlock_dialog)

        self.open_button.setDefault(True)

    # setupUi

    def retranslateUi(self, unlock_dialog):
        unlock_dialog.setWindowTitle(QCoreApplication.translate("UnlockDialog", u"ComplaintDesk: unlock", None))
        self.unlock_title.setText(QCoreApplication.translate("UnlockDialog", u"The data is locked", None))
        self.unlock_reason.setText("")
        self.unlock_caption.setText(QCoreApplication.translate("UnlockDialog", u"&Recovery code or passphrase", None))
#if QT_CONFIG(accessibility)
        self.code_edit.setAccessibleName(QCoreApplication.translate("UnlockDialog", u"Recovery code or passphrase", None))
#endif // QT_CONFIG(accessibility)
        self.problem_text.setText("")
        self.unlock_honest.setText(QCoreApplication.translate("UnlockDialog", u"Nothing has been changed. Without the key nobody can open the data, we neither.", None))
        self.quit_button.setText(QCoreApplication.translate("UnlockDialog", u"Quit", None))
        self.again_button.setText(QCoreApplication.translate("UnlockDialog", u"Ask the keyring again", None))
        self.restore_button.setText(QCoreApplication.translate("UnlockDialog", u"Restore from a backup\u2026", None))
        self.open_button.setText(QCoreApplication.translate("UnlockDialog", u"Open", None))
    # retranslateUi

