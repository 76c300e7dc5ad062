# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'end_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QDateTimeEdit, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_EndDialog(object):
    def setupUi(self, end_dialog):
        if not end_dialog.objectName():
            end_dialog.setObjectName(u"end_dialog")
        end_dialog.setMinimumSize(QSize(420, 0))
        self.end_dialog_layout = QVBoxLayout(end_dialog)
        self.end_dialog_layout.setSpacing(10)
        self.end_dialog_layout.setObjectName(u"end_dialog_layout")
        self.end_dialog_layout.setContentsMargins(22, 18, 22, 18)
        self.title_label = QLabel(end_dialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setWordWrap(True)
        self.title_label.setProperty(u"role", u"title")

        self.end_dialog_layout.addWidget(self.title_label)

        self.explanation_label = QLabel(end_dialog)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation_label.setWordWrap(True)
        self.explanation_label.setProperty(u"role", u"sub")

        self.end_dialog_layout.addWidget(self.explanation_label)

        self.end_edit = QDateTimeEdit(end_dialog)
        self.end_edit.setObjectName(u"end_edit")
        self.end_edit.setCalendarPopup(True)
        self.end_edit.setDisplayFormat(u"yyyy-MM-dd HH:mm:ss")

        self.end_dialog_layout.addWidget(self.end_edit)

        self.problem_label = QLabel(end_dialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setTextFormat(Qt.TextFormat.PlainText)
        self.problem_label.setWordWrap(True)
        self.problem_label.setProperty(u"tone", u"red")
        self.problem_label.setProperty(u"role", u"sub")

        self.end_dialog_layout.addWidget(self.problem_label)

        self.actions = QWidget(end_dialog)
        self.actions.setObjectName(u"actions")
        self.actions_layout = QHBoxLayout(self.actions)
        self.actions_layout.setSpacing(8)
        self.actions_layout.setObjectName(u"actions_layout")
        self.actions_layout.setContentsMargins(0, 0, 0, 0)
        self.spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.actions_layout.addItem(self.spacer_4)

        self.cancel_button = QPushButton(self.actions)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(True)

        self.actions_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(self.actions)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(True)
        self.save_button.setProperty(u"kind", u"primary")

        self.actions_layout.addWidget(self.save_button)


        self.end_dialog_layout.addWidget(self.actions)

        QWidget.setTabOrder(self.end_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(end_dialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, end_dialog):
        self.title_label.setText(QCoreApplication.translate("EndDialog", u"When did the call end?", None))
        self.explanation_label.setText("")
#if QT_CONFIG(accessibility)
        self.end_edit.setAccessibleName(QCoreApplication.translate("EndDialog", u"When the call ended", None))
#endif // QT_CONFIG(accessibility)
        self.problem_label.setText("")
#if QT_CONFIG(accessibility)
        self.problem_label.setAccessibleName(QCoreApplication.translate("EndDialog", u"What is wrong", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("EndDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("EndDialog", u"Correct", None))
        pass
    # retranslateUi

