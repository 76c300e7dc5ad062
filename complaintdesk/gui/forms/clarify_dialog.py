# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'clarify_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QListWidget, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from complaintdesk.gui.widgets.flow_row import FlowRow

class Ui_ClarifyDialog(object):
    def setupUi(self, clarify_dialog):
        if not clarify_dialog.objectName():
            clarify_dialog.setObjectName(u"clarify_dialog")
        self.clarify_dialog_layout = QVBoxLayout(clarify_dialog)
        self.clarify_dialog_layout.setSpacing(10)
        self.clarify_dialog_layout.setObjectName(u"clarify_dialog_layout")
        self.clarify_dialog_layout.setContentsMargins(22, 18, 22, 18)
        self.clarify_title = QLabel(clarify_dialog)
        self.clarify_title.setObjectName(u"clarify_title")
        self.clarify_title.setTextFormat(Qt.TextFormat.PlainText)
        self.clarify_title.setProperty(u"role", u"title")

        self.clarify_dialog_layout.addWidget(self.clarify_title)

        self.clarify_hint = QLabel(clarify_dialog)
        self.clarify_hint.setObjectName(u"clarify_hint")
        self.clarify_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.clarify_hint.setProperty(u"role", u"sub")
        self.clarify_hint.setWordWrap(True)

        self.clarify_dialog_layout.addWidget(self.clarify_hint)

        self.clarify_body = QWidget(clarify_dialog)
        self.clarify_body.setObjectName(u"clarify_body")
        self.clarify_body.setProperty(u"ground", u"clear")
        self.clarify_body_layout = QHBoxLayout(self.clarify_body)
        self.clarify_body_layout.setSpacing(12)
        self.clarify_body_layout.setObjectName(u"clarify_body_layout")
        self.clarify_body_layout.setContentsMargins(0, 0, 0, 0)
        self.points_list = QListWidget(self.clarify_body)
        self.points_list.setObjectName(u"points_list")

        self.clarify_body_layout.addWidget(self.points_list)

        self.draft_edit = QPlainTextEdit(self.clarify_body)
        self.draft_edit.setObjectName(u"draft_edit")
        self.draft_edit.setMinimumSize(QSize(0, 260))
        self.draft_edit.setTabChangesFocus(True)

        self.clarify_body_layout.addWidget(self.draft_edit)

        self.clarify_body_layout.setStretch(0, 2)
        self.clarify_body_layout.setStretch(1, 3)

        self.clarify_dialog_layout.addWidget(self.clarify_body)

        self.clarify_state = QLabel(clarify_dialog)
        self.clarify_state.setObjectName(u"clarify_state")
        self.clarify_state.setTextFormat(Qt.TextFormat.PlainText)
        self.clarify_state.setProperty(u"role", u"small")

        self.clarify_dialog_layout.addWidget(self.clarify_state)

        self.clarify_actions = FlowRow(clarify_dialog)
        self.clarify_actions.setObjectName(u"clarify_actions")
        self.clarify_actions.setProperty(u"ground", u"clear")
        self.clarify_actions_layout = QHBoxLayout(self.clarify_actions)
        self.clarify_actions_layout.setSpacing(8)
        self.clarify_actions_layout.setObjectName(u"clarify_actions_layout")
        self.clarify_actions_layout.setContentsMargins(0, 0, 0, 0)
        self.spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.clarify_actions_layout.addItem(self.spacer_4)

        self.close_button = QPushButton(self.clarify_actions)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(True)

        self.clarify_actions_layout.addWidget(self.close_button)

        self.mail_button = QPushButton(self.clarify_actions)
        self.mail_button.setObjectName(u"mail_button")
        self.mail_button.setAutoDefault(True)

        self.clarify_actions_layout.addWidget(self.mail_button)

        self.copy_button = QPushButton(self.clarify_actions)
        self.copy_button.setObjectName(u"copy_button")
        self.copy_button.setAutoDefault(True)
        self.copy_button.setProperty(u"kind", u"primary")

        self.clarify_actions_layout.addWidget(self.copy_button)


        self.clarify_dialog_layout.addWidget(self.clarify_actions)

        QWidget.setTabOrder(self.points_list, self.draft_edit)
        QWidget.setTabOrder(self.draft_edit, self.copy_button)
        QWidget.setTabOrder(self.copy_button, self.mail_button)
        QWidget.setTabOrder(self.mail_button, self.close_button)

        self.retranslateUi(clarify_dialog)

        self.copy_button.setDefault(True)

    # setupUi

    def retranslateUi(self, clarify_dialog):
        clarify_dialog.setWindowTitle(QCoreApplication.translate("ClarifyDialog", u"To be clarified by mail", None))
        self.clarify_title.setText(QCoreApplication.translate("ClarifyDialog", u"To be clarified by mail", None))
        self.clarify_hint.setText(QCoreApplication.translate("ClarifyDialog", u"Ticked points go into the draft. Nothing is sent from here.", None))
#if QT_CONFIG(accessibility)
        self.points_list.setAccessibleName(QCoreApplication.translate("ClarifyDialog", u"Points to clarify", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.draft_edit.setAccessibleName(QCoreApplication.translate("ClarifyDialog", u"Draft of the mail", None))
#endif // QT_CONFIG(accessibility)
        self.clarify_state.setText("")
        self.close_button.setText(QCoreApplication.translate("ClarifyDialog", u"C&lose", None))
        self.mail_button.setText(QCoreApplication.translate("ClarifyDialog", u"Copy and open the &mail program", None))
        self.copy_button.setText(QCoreApplication.translate("ClarifyDialog", u"&Copy", None))
    # retranslateUi

