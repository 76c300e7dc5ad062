# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'restore_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QLineEdit, QProgressBar, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_RestoreDialog(object):
    def setupUi(self, restore_dialog):
        if not restore_dialog.objectName():
            restore_dialog.setObjectName(u"restore_dialog")
        restore_dialog.setMinimumSize(QSize(520, 0))
        self.restore_dialog_layout = QVBoxLayout(restore_dialog)
        self.restore_dialog_layout.setSpacing(10)
        self.restore_dialog_layout.setObjectName(u"restore_dialog_layout")
        self.restore_dialog_layout.setContentsMargins(22, 18, 22, 18)
        self.title_label = QLabel(restore_dialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setWordWrap(True)
        self.title_label.setProperty(u"role", u"title")

        self.restore_dialog_layout.addWidget(self.title_label)

        self.explanation_label = QLabel(restore_dialog)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation_label.setWordWrap(True)
        self.explanation_label.setProperty(u"role", u"sub")

        self.restore_dialog_layout.addWidget(self.explanation_label)

        self.from_caption = QLabel(restore_dialog)
        self.from_caption.setObjectName(u"from_caption")
        self.from_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.from_caption.setWordWrap(True)
        self.from_caption.setProperty(u"role", u"heading")

        self.restore_dialog_layout.addWidget(self.from_caption)

        self.from_row = QWidget(restore_dialog)
        self.from_row.setObjectName(u"from_row")
        self.from_row_layout = QHBoxLayout(self.from_row)
        self.from_row_layout.setSpacing(8)
        self.from_row_layout.setObjectName(u"from_row_layout")
        self.from_row_layout.setContentsMargins(0, 0, 0, 0)
        self.from_edit = QLineEdit(self.from_row)
        self.from_edit.setObjectName(u"from_edit")

        self.from_row_layout.addWidget(self.from_edit)

        self.from_button = QPushButton(self.from_row)
        self.from_button.setObjectName(u"from_button")
        self.from_button.setAutoDefault(True)

        self.from_row_layout.addWidget(self.from_button)


        self.restore_dialog_layout.addWidget(self.from_row)

        self.into_caption = QLabel(restore_dialog)
        self.into_caption.setObjectName(u"into_caption")
        self.into_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.into_caption.setWordWrap(True)
        self.into_caption.setProperty(u"role", u"heading")

        self.restore_dialog_layout.addWidget(self.into_caption)

        self.into_row = QWidget(restore_dialog)
        self.into_row.setObjectName(u"into_row")
        self.into_row_layout = QHBoxLayout(self.into_row)
        self.into_row_layout.setSpacing(8)
        self.into_row_layout.setObjectName(u"into_row_layout")
        self.into_row_layout.setContentsMargins(0, 0, 0, 0)
        self.into_edit = QLineEdit(self.into_row)
        self.into_edit.setObjectName(u"into_edit")

        self.into_row_layout.addWidget(self.into_edit)

        self.into_button = QPushButton(self.into_row)
        self.into_button.setObjectName(u"into_button")
        self.into_button.setAutoDefault(True)

        self.into_row_layout.addWidget(self.into_button)


        self.restore_dialog_layout.addWidget(self.into_row)

        self.code_caption = QLabel(restore_dialog)
        self.code_caption.setObjectName(u"code_caption")
        self.code_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.code_caption.setWordWrap(True)
        self.code_caption.setProperty(u"role", u"heading")

        self.restore_dialog_layout.addWidget(self.code_caption)

        self.code_edit = QLineEdit(restore_dialog)
        self.code_edit.setObjectName(u"code_edit")

        self.restore_dialog_layout.addWidget(self.code_edit)

        self.progress = QProgressBar(restore_dialog)
        self.progress.setObjectName(u"progress")
        self.progress.setTextVisible(False)

        self.restore_dialog_layout.addWidget(self.progress)

        self.problem_label = QLabel(restore_dialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setTextFormat(Qt.TextFormat.PlainText)
        self.problem_label.setWordWrap(True)
        self.problem_label.setProperty(u"role", u"sub")
        self.problem_label.setProperty(u"tone", u"red")

        self.restore_dialog_layout.addWidget(self.problem_label)

        self.result_card = QFrame(restore_dialog)
        self.result_card.setObjectName(u"result_card")
        self.result_card.setProperty(u"card", u"green")
        self.result_card_layout = QVBoxLayout(self.result_card)
        self.result_card_layout.setSpacing(8)
        self.result_card_layout.setObjectName(u"result_card_layout")
        self.result_card_layout.setContentsMargins(14, 10, 14, 10)
        self.result_text = QLabel(self.result_card)
        self.result_text.setObjectName(u"result_text")
        self.result_text.setTextFormat(Qt.TextFormat.PlainText)
        self.result_text.setWordWrap(True)
        self.result_text.setProperty(u"role", u"sub")

        self.result_card_layout.addWidget(self.result_text)


        self.restore_dialog_layout.addWidget(self.result_card)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.restore_dialog_layout.addItem(self.spacer_1)

        self.actions = QWidget(restore_dialog)
        self.actions.setObjectName(u"actions")
        self.actions_layout = QHBoxLayout(self.actions)
        self.actions_layout.setSpacing(8)
        self.actions_layout.setObjectName(u"actions_layout")
        self.actions_layout.setContentsMargins(0, 0, 0, 0)
        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.actions_layout.addItem(self.spacer_2)

        self.cancel_button = QPushButton(self.actions)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(True)

        self.actions_layout.addWidget(self.cancel_button)

        self.restore_button = QPushButton(self.actions)
        self.restore_button.setObjectName(u"restore_button")
        self.restore_button.setProperty(u"kind", u"primary")
        self.restore_button.setAutoDefault(True)

        self.actions_layout.addWidget(self.restore_button)


        self.restore_dialog_layout.addWidget(self.actions)

#if QT_CONFIG(shortcut)
        self.from_caption.setBuddy(self.from_edit)
        self.into_caption.setBuddy(self.into_edit)
        self.code_caption.setBuddy(self.code_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(restore_dialog)

        self.restore_button.setDefault(True)

    # setupUi

    def retranslateUi(self, restore_dialog):
        restore_dialog.setWindowTitle(QCoreApplication.translate("RestoreDialog", u"Restore from a backup", None))
        self.title_label.setText(QCoreApplication.translate("RestoreDialog", u"Restore from a backup", None))
        self.explanation_label.setText(QCoreApplication.translate("RestoreDialog", u"The backup is read, checked and put into an empty folder. Nothing that is there already is changed; the backup stays as it is.", None))
        self.from_caption.setText(QCoreApplication.translate("RestoreDialog", u"&Backup: one of the folders below \u201csnapshots\u201d", None))
#if QT_CONFIG(accessibility)
        self.from_edit.setAccessibleName(QCoreApplication.translate("RestoreDialog", u"Folder of the backup", None))
#endif // QT_CONFIG(accessibility)
        self.from_button.setText(QCoreApplication.translate("RestoreDialog", u"Choose\u2026", None))
        self.into_caption.setText(QCoreApplication.translate("RestoreDialog", u"&Into this empty folder", None))
#if QT_CONFIG(accessibility)
        self.into_edit.setAccessibleName(QCoreApplication.translate("RestoreDialog", u"Empty folder", None))
#endif // QT_CONFIG(accessibility)
        self.into_button.setText(QCoreApplication.translate("RestoreDialog", u"Choose another\u2026", None))
        self.code_caption.setText(QCoreApplication.translate("RestoreDialog", u"&Recovery code or passphrase", None))
#if QT_CONFIG(accessibility)
        self.code_edit.setAccessibleName(QCoreApplication.translate("RestoreDialog", u"Recovery code or passphrase", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.progress.setAccessibleName(QCoreApplication.translate("RestoreDialog", u"Progress", None))
#endif // QT_CONFIG(accessibility)
        self.problem_label.setText("")
#if QT_CONFIG(accessibility)
        self.problem_label.setAccessibleName(QCoreApplication.translate("RestoreDialog", u"What is wrong", None))
#endif // QT_CONFIG(accessibility)
        self.result_text.setText("")
        self.cancel_button.setText(QCoreApplication.translate("RestoreDialog", u"Cancel", None))
        self.restore_button.setText(QCoreApplication.translate("RestoreDialog", u"Restore", None))
    # retranslateUi

