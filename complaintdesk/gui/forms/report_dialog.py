# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'report_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from complaintdesk.gui.widgets.flow_row import FlowRow

class Ui_ReportDialog(object):
    def setupUi(self, report_dialog):
        if not report_dialog.objectName():
            report_dialog.setObjectName(u"report_dialog")
        report_dialog.setMinimumSize(QSize(460, 0))
        self.report_dialog_layout = QVBoxLayout(report_dialog)
        self.report_dialog_layout.setSpacing(10)
        self.report_dialog_layout.setObjectName(u"report_dialog_layout")
        self.report_dialog_layout.setContentsMargins(22, 18, 22, 18)
        self.title_label = QLabel(report_dialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setWordWrap(True)
        self.title_label.setProperty(u"role", u"title")

        self.report_dialog_layout.addWidget(self.title_label)

        self.case_label = QLabel(report_dialog)
        self.case_label.setObjectName(u"case_label")
        self.case_label.setTextFormat(Qt.TextFormat.PlainText)
        self.case_label.setText(u"")
        self.case_label.setWordWrap(True)
        self.case_label.setProperty(u"role", u"sub")

        self.report_dialog_layout.addWidget(self.case_label)

        self.rows = QWidget(report_dialog)
        self.rows.setObjectName(u"rows")
        self.rows.setProperty(u"ground", u"clear")
        self.rows_layout = QFormLayout(self.rows)
        self.rows_layout.setObjectName(u"rows_layout")
        self.rows_layout.setHorizontalSpacing(12)
        self.rows_layout.setVerticalSpacing(8)
        self.rows_layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.rows_layout.setContentsMargins(0, 0, 0, 0)
        self.wanted_caption = QLabel(self.rows)
        self.wanted_caption.setObjectName(u"wanted_caption")
        self.wanted_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.wanted_caption.setProperty(u"role", u"sub")
        self.wanted_caption.setWordWrap(True)

        self.rows_layout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.wanted_caption)

        self.wanted_edit = QLineEdit(self.rows)
        self.wanted_edit.setObjectName(u"wanted_edit")

        self.rows_layout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.wanted_edit)

        self.step_caption = QLabel(self.rows)
        self.step_caption.setObjectName(u"step_caption")
        self.step_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.step_caption.setProperty(u"role", u"sub")
        self.step_caption.setWordWrap(True)

        self.rows_layout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.step_caption)

        self.step_edit = QLineEdit(self.rows)
        self.step_edit.setObjectName(u"step_edit")

        self.rows_layout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.step_edit)


        self.report_dialog_layout.addWidget(self.rows)

        self.preview_edit = QPlainTextEdit(report_dialog)
        self.preview_edit.setObjectName(u"preview_edit")
        self.preview_edit.setReadOnly(True)
        self.preview_edit.setTabChangesFocus(True)
        self.preview_edit.setMinimumSize(QSize(0, 300))

        self.report_dialog_layout.addWidget(self.preview_edit)

        self.told_label = QLabel(report_dialog)
        self.told_label.setObjectName(u"told_label")
        self.told_label.setTextFormat(Qt.TextFormat.PlainText)
        self.told_label.setText(u"")
        self.told_label.setWordWrap(True)
        self.told_label.setProperty(u"tone", u"green")

        self.report_dialog_layout.addWidget(self.told_label)

        self.problem_label = QLabel(report_dialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setTextFormat(Qt.TextFormat.PlainText)
        self.problem_label.setText(u"")
        self.problem_label.setWordWrap(True)
        self.problem_label.setProperty(u"tone", u"red")

        self.report_dialog_layout.addWidget(self.problem_label)

        self.actions = FlowRow(report_dialog)
        self.actions.setObjectName(u"actions")
        self.actions_layout = QHBoxLayout(self.actions)
        self.actions_layout.setSpacing(10)
        self.actions_layout.setObjectName(u"actions_layout")
        self.actions_layout.setContentsMargins(0, 0, 0, 0)
        self.actions_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.actions_layout.addItem(self.actions_spacer)

        self.cancel_button = QPushButton(self.actions)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(True)

        self.actions_layout.addWidget(self.cancel_button)

        self.open_button = QPushButton(self.actions)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setAutoDefault(True)

        self.actions_layout.addWidget(self.open_button)

        self.save_button = QPushButton(self.actions)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(True)

        self.actions_layout.addWidget(self.save_button)

        self.copy_button = QPushButton(self.actions)
        self.copy_button.setObjectName(u"copy_button")
        self.copy_button.setProperty(u"kind", u"primary")
        self.copy_button.setAutoDefault(True)

        self.actions_layout.addWidget(self.copy_button)


        self.report_dialog_layout.addWidget(self.actions)

#if QT_CONFIG(shortcut)
        self.wanted_caption.setBuddy(self.wanted_edit)
        self.step_caption.setBuddy(self.step_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.wanted_edit, self.step_edit)
        QWidget.setTabOrder(self.step_edit, self.preview_edit)
        QWidget.setTabOrder(self.preview_edit, self.copy_button)
        QWidget.setTabOrder(self.copy_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.open_button)
        QWidget.setTabOrder(self.open_button, self.cancel_button)

        self.retranslateUi(report_dialog)

        self.copy_button.setDefault(True)

    # setupUi

    def retranslateUi(self, report_dialog):
        self.title_label.setText(QCoreApplication.translate("ReportDialog", u"Report to whoever decides", None))
        self.wanted_caption.setText(QCoreApplication.translate("ReportDialog", u"&Decision wanted", None))
#if QT_CONFIG(accessibility)
        self.wanted_edit.setAccessibleName(QCoreApplication.translate("ReportDialog", u"Decision wanted", None))
#endif // QT_CONFIG(accessibility)
        self.step_caption.setText(QCoreApplication.translate("ReportDialog", u"&Next step", None))
#if QT_CONFIG(accessibility)
        self.step_edit.setAccessibleName(QCoreApplication.translate("ReportDialog", u"Next step", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.preview_edit.setAccessibleName(QCoreApplication.translate("ReportDialog", u"The page", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("ReportDialog", u"Close", None))
        self.open_button.setText(QCoreApplication.translate("ReportDialog", u"Open to print", None))
        self.save_button.setText(QCoreApplication.translate("ReportDialog", u"Save as PDF\u2026", None))
        self.copy_button.setText(QCoreApplication.translate("ReportDialog", u"Copy as text", None))
        pass
    # retranslateUi

