# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'merge_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from complaintdesk.gui.widgets.flow_row import FlowRow

class Ui_MergeDialog(object):
    def setupUi(self, merge_dialog):
        if not merge_dialog.objectName():
            merge_dialog.setObjectName(u"merge_dialog")
        merge_dialog.setMinimumSize(QSize(460, 0))
        self.merge_dialog_layout = QVBoxLayout(merge_dialog)
        self.merge_dialog_layout.setSpacing(10)
        self.merge_dialog_layout.setObjectName(u"merge_dialog_layout")
        self.merge_dialog_layout.setContentsMargins(22, 18, 22, 18)
        self.title_label = QLabel(merge_dialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setWordWrap(True)
        self.title_label.setProperty(u"role", u"title")

        self.merge_dialog_layout.addWidget(self.title_label)

        self.case_label = QLabel(merge_dialog)
        self.case_label.setObjectName(u"case_label")
        self.case_label.setTextFormat(Qt.TextFormat.PlainText)
        self.case_label.setText(u"")
        self.case_label.setWordWrap(True)
        self.case_label.setProperty(u"role", u"sub")

        self.merge_dialog_layout.addWidget(self.case_label)

        self.about_label = QLabel(merge_dialog)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setTextFormat(Qt.TextFormat.PlainText)
        self.about_label.setWordWrap(True)
        self.about_label.setProperty(u"role", u"sub")

        self.merge_dialog_layout.addWidget(self.about_label)

        self.rows = QWidget(merge_dialog)
        self.rows.setObjectName(u"rows")
        self.rows.setProperty(u"ground", u"clear")
        self.rows_layout = QFormLayout(self.rows)
        self.rows_layout.setObjectName(u"rows_layout")
        self.rows_layout.setHorizontalSpacing(12)
        self.rows_layout.setVerticalSpacing(8)
        self.rows_layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.rows_layout.setContentsMargins(0, 0, 0, 0)
        self.into_caption = QLabel(self.rows)
        self.into_caption.setObjectName(u"into_caption")
        self.into_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.into_caption.setProperty(u"role", u"sub")
        self.into_caption.setWordWrap(True)

        self.rows_layout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.into_caption)

        self.into_edit = QLineEdit(self.rows)
        self.into_edit.setObjectName(u"into_edit")
        self.into_edit.setPlaceholderText(u"C-0001")

        self.rows_layout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.into_edit)

        self.why_caption = QLabel(self.rows)
        self.why_caption.setObjectName(u"why_caption")
        self.why_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.why_caption.setProperty(u"role", u"sub")
        self.why_caption.setWordWrap(True)

        self.rows_layout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.why_caption)

        self.why_edit = QLineEdit(self.rows)
        self.why_edit.setObjectName(u"why_edit")

        self.rows_layout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.why_edit)


        self.merge_dialog_layout.addWidget(self.rows)

        self.problem_label = QLabel(merge_dialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setTextFormat(Qt.TextFormat.PlainText)
        self.problem_label.setText(u"")
        self.problem_label.setWordWrap(True)
        self.problem_label.setProperty(u"tone", u"red")

        self.merge_dialog_layout.addWidget(self.problem_label)

        self.actions = FlowRow(merge_dialog)
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

        self.save_button = QPushButton(self.actions)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(True)

        self.actions_layout.addWidget(self.save_button)


        self.merge_dialog_layout.addWidget(self.actions)

#if QT_CONFIG(shortcut)
        self.into_caption.setBuddy(self.into_edit)
        self.why_caption.setBuddy(self.why_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.into_edit, self.why_edit)
        QWidget.setTabOrder(self.why_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(merge_dialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, merge_dialog):
        self.title_label.setText(QCoreApplication.translate("MergeDialog", u"Part of another case", None))
        self.about_label.setText(QCoreApplication.translate("MergeDialog", u"Its timeline is shown in the other case as well, and the next call of its customer goes there. Both keep their numbers; it can be undone.", None))
        self.into_caption.setText(QCoreApplication.translate("MergeDialog", u"&Number of the other case", None))
#if QT_CONFIG(accessibility)
        self.into_edit.setAccessibleName(QCoreApplication.translate("MergeDialog", u"Number of the other case", None))
#endif // QT_CONFIG(accessibility)
        self.why_caption.setText(QCoreApplication.translate("MergeDialog", u"&Why", None))
#if QT_CONFIG(accessibility)
        self.why_edit.setAccessibleName(QCoreApplication.translate("MergeDialog", u"Why", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("MergeDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("MergeDialog", u"Merge", None))
        pass
    # retranslateUi

