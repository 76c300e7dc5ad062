# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'words_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_WordsDialog(object):
    def setupUi(self, words_dialog):
        if not words_dialog.objectName():
            words_dialog.setObjectName(u"words_dialog")
        words_dialog.setMinimumSize(QSize(460, 0))
        self.words_dialog_layout = QVBoxLayout(words_dialog)
        self.words_dialog_layout.setSpacing(10)
        self.words_dialog_layout.setObjectName(u"words_dialog_layout")
        self.words_dialog_layout.setContentsMargins(22, 18, 22, 18)
        self.title_label = QLabel(words_dialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setWordWrap(True)
        self.title_label.setProperty(u"role", u"title")

        self.words_dialog_layout.addWidget(self.title_label)

        self.explanation_label = QLabel(words_dialog)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation_label.setWordWrap(True)
        self.explanation_label.setProperty(u"role", u"sub")

        self.words_dialog_layout.addWidget(self.explanation_label)

        self.words_edit = QPlainTextEdit(words_dialog)
        self.words_edit.setObjectName(u"words_edit")
        self.words_edit.setTabChangesFocus(True)
        self.words_edit.setMinimumSize(QSize(0, 96))

        self.words_dialog_layout.addWidget(self.words_edit)

        self.problem_label = QLabel(words_dialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setTextFormat(Qt.TextFormat.PlainText)
        self.problem_label.setWordWrap(True)
        self.problem_label.setProperty(u"tone", u"red")
        self.problem_label.setProperty(u"role", u"sub")

        self.words_dialog_layout.addWidget(self.problem_label)

        self.actions = QWidget(words_dialog)
        self.actions.setObjectName(u"actions")
        self.actions_layout = QHBoxLayout(self.actions)
        self.actions_layout.setSpacing(8)
        self.actions_layout.setObjectName(u"actions_layout")
        self.actions_layout.setContentsMargins(0, 0, 0, 0)
        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.actions_layout.addItem(self.spacer_3)

        self.cancel_button = QPushButton(self.actions)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(True)

        self.actions_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(self.actions)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(True)
        self.save_button.setProperty(u"kind", u"primary")

        self.actions_layout.addWidget(self.save_button)


        self.words_dialog_layout.addWidget(self.actions)

        QWidget.setTabOrder(self.words_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(words_dialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, words_dialog):
        self.title_label.setText("")
        self.explanation_label.setText("")
        self.problem_label.setText("")
#if QT_CONFIG(accessibility)
        self.problem_label.setAccessibleName(QCoreApplication.translate("WordsDialog", u"What is wrong", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("WordsDialog", u"Cancel", None))
        self.save_button.setText("")
        pass
    # retranslateUi

