# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'block_export_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_BlockExportDialog(object):
    def setupUi(self, block_export_dialog):
        if not block_export_dialog.objectName():
            block_export_dialog.setObjectName(u"block_export_dialog")
        block_export_dialog.setMinimumSize(QSize(560, 0))
        self.block_export_dialog_layout = QVBoxLayout(block_export_dialog)
        self.block_export_dialog_layout.setSpacing(10)
        self.block_export_dialog_layout.setObjectName(u"block_export_dialog_layout")
        self.block_export_dialog_layout.setContentsMargins(22, 18, 22, 18)
        self.title_label = QLabel(block_export_dialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setWordWrap(True)
        self.title_label.setProperty(u"role", u"title")

        self.block_export_dialog_layout.addWidget(self.title_label)

        self.format_heading = QLabel(block_export_dialog)
        self.format_heading.setObjectName(u"format_heading")
        self.format_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.format_heading.setWordWrap(True)
        self.format_heading.setProperty(u"role", u"heading")

        self.block_export_dialog_layout.addWidget(self.format_heading)

        self.format_box = QComboBox(block_export_dialog)
        self.format_box.setObjectName(u"format_box")

        self.block_export_dialog_layout.addWidget(self.format_box)

        self.how_label = QLabel(block_export_dialog)
        self.how_label.setObjectName(u"how_label")
        self.how_label.setTextFormat(Qt.TextFormat.PlainText)
        self.how_label.setWordWrap(True)
        self.how_label.setProperty(u"role", u"sub")

        self.block_export_dialog_layout.addWidget(self.how_label)

        self.options_row = QWidget(block_export_dialog)
        self.options_row.setObjectName(u"options_row")
        self.options_row_layout = QVBoxLayout(self.options_row)
        self.options_row_layout.setSpacing(6)
        self.options_row_layout.setObjectName(u"options_row_layout")
        self.options_row_layout.setContentsMargins(0, 0, 0, 0)
        self.form_heading = QLabel(self.options_row)
        self.form_heading.setObjectName(u"form_heading")
        self.form_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.form_heading.setWordWrap(True)
        self.form_heading.setProperty(u"role", u"heading")

        self.options_row_layout.addWidget(self.form_heading)

        self.form_box = QComboBox(self.options_row)
        self.form_box.setObjectName(u"form_box")

        self.options_row_layout.addWidget(self.form_box)

        self.folder_heading = QLabel(self.options_row)
        self.folder_heading.setObjectName(u"folder_heading")
        self.folder_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.folder_heading.setWordWrap(True)
        self.folder_heading.setProperty(u"role", u"heading")

        self.options_row_layout.addWidget(self.folder_heading)

        self.folder_edit = QLineEdit(self.options_row)
        self.folder_edit.setObjectName(u"folder_edit")

        self.options_row_layout.addWidget(self.folder_edit)

        self.columns_heading = QLabel(self.options_row)
        self.columns_heading.setObjectName(u"columns_heading")
        self.columns_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.columns_heading.setWordWrap(True)
        self.columns_heading.setProperty(u"role", u"heading")

        self.options_row_layout.addWidget(self.columns_heading)

        self.columns_edit = QLineEdit(self.options_row)
        self.columns_edit.setObjectName(u"columns_edit")

        self.options_row_layout.addWidget(self.columns_edit)

        self.slots_heading = QLabel(self.options_row)
        self.slots_heading.setObjectName(u"slots_heading")
        self.slots_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.slots_heading.setWordWrap(True)
        self.slots_heading.setProperty(u"role", u"heading")

        self.options_row_layout.addWidget(self.slots_heading)

        self.slots_box = QComboBox(self.options_row)
        self.slots_box.setObjectName(u"slots_box")

        self.options_row_layout.addWidget(self.slots_box)


        self.block_export_dialog_layout.addWidget(self.options_row)

        self.count_label = QLabel(block_export_dialog)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setTextFormat(Qt.TextFormat.PlainText)
        self.count_label.setWordWrap(True)
        self.count_label.setProperty(u"role", u"heading")

        self.block_export_dialog_layout.addWidget(self.count_label)

        self.preview_edit = QPlainTextEdit(block_export_dialog)
        self.preview_edit.setObjectName(u"preview_edit")
        self.preview_edit.setTabChangesFocus(True)
        self.preview_edit.setMinimumSize(QSize(0, 170))
        self.preview_edit.setReadOnly(True)
        self.preview_edit.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)

        self.block_export_dialog_layout.addWidget(self.preview_edit)

        self.left_out_label = QLabel(block_export_dialog)
        self.left_out_label.setObjectName(u"left_out_label")
        self.left_out_label.setTextFormat(Qt.TextFormat.PlainText)
        self.left_out_label.setWordWrap(True)
        self.left_out_label.setProperty(u"tone", u"amber")
        self.left_out_label.setProperty(u"role", u"sub")

        self.block_export_dialog_layout.addWidget(self.left_out_label)

        self.problem_label = QLabel(block_export_dialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setTextFormat(Qt.TextFormat.PlainText)
        self.problem_label.setWordWrap(True)
        self.problem_label.setProperty(u"tone", u"red")
        self.problem_label.setProperty(u"role", u"sub")

        self.block_export_dialog_layout.addWidget(self.problem_label)

        self.done_label = QLabel(block_export_dialog)
        self.done_label.setObjectName(u"done_label")
        self.done_label.setTextFormat(Qt.TextFormat.PlainText)
        self.done_label.setWordWrap(True)
        self.done_label.setProperty(u"tone", u"green")
        self.done_label.setProperty(u"role", u"sub")

        self.block_export_dialog_layout.addWidget(self.done_label)

        self.actions = QWidget(block_export_dialog)
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
        self.save_button.setAutoDefault(True)
        self.save_button.setProperty(u"kind", u"primary")

        self.actions_layout.addWidget(self.save_button)


        self.block_export_dialog_layout.addWidget(self.actions)

        QWidget.setTabOrder(self.format_box, self.form_box)
        QWidget.setTabOrder(self.form_box, self.folder_edit)
        QWidget.setTabOrder(self.folder_edit, self.columns_edit)
        QWidget.setTabOrder(self.columns_edit, self.slots_box)
        QWidget.setTabOrder(self.slots_box, self.preview_edit)
        QWidget.setTabOrder(self.preview_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(block_export_dialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, block_export_dialog):
        self.title_label.setText(QCoreApplication.translate("BlockExportDialog", u"Write the block list", None))
        self.format_heading.setText(QCoreApplication.translate("BlockExportDialog", u"For which system", None))
#if QT_CONFIG(accessibility)
        self.format_box.setAccessibleName(QCoreApplication.translate("BlockExportDialog", u"For which system", None))
#endif // QT_CONFIG(accessibility)
        self.how_label.setText("")
        self.form_heading.setText(QCoreApplication.translate("BlockExportDialog", u"How it shows numbers", None))
#if QT_CONFIG(accessibility)
        self.form_box.setAccessibleName(QCoreApplication.translate("BlockExportDialog", u"How it shows numbers", None))
#endif // QT_CONFIG(accessibility)
        self.folder_heading.setText(QCoreApplication.translate("BlockExportDialog", u"Folder or label", None))
#if QT_CONFIG(accessibility)
        self.folder_edit.setAccessibleName(QCoreApplication.translate("BlockExportDialog", u"Folder or label", None))
#endif // QT_CONFIG(accessibility)
        self.columns_heading.setText(QCoreApplication.translate("BlockExportDialog", u"Columns, with commas", None))
#if QT_CONFIG(accessibility)
        self.columns_edit.setAccessibleName(QCoreApplication.translate("BlockExportDialog", u"Columns, with commas", None))
#endif // QT_CONFIG(accessibility)
        self.slots_heading.setText(QCoreApplication.translate("BlockExportDialog", u"Numbers that the contract keeps", None))
#if QT_CONFIG(accessibility)
        self.slots_box.setAccessibleName(QCoreApplication.translate("BlockExportDialog", u"Numbers that the contract keeps", None))
#endif // QT_CONFIG(accessibility)
        self.count_label.setText("")
#if QT_CONFIG(accessibility)
        self.preview_edit.setAccessibleName(QCoreApplication.translate("BlockExportDialog", u"Preview", None))
#endif // QT_CONFIG(accessibility)
        self.left_out_label.setText("")
        self.problem_label.setText("")
#if QT_CONFIG(accessibility)
        self.problem_label.setAccessibleName(QCoreApplication.translate("BlockExportDialog", u"What is wrong", None))
#endif // QT_CONFIG(accessibility)
        self.done_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("BlockExportDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("BlockExportDialog", u"Save as\u2026", None))
        pass
    # retranslateUi

