# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'promise_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QDateTimeEdit, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_PromiseDialog(object):
    def setupUi(self, promise_dialog):
        if not promise_dialog.objectName():
            promise_dialog.setObjectName(u"promise_dialog")
        promise_dialog.setMinimumSize(QSize(480, 0))
        self.promise_dialog_layout = QVBoxLayout(promise_dialog)
        self.promise_dialog_layout.setSpacing(10)
        self.promise_dialog_layout.setObjectName(u"promise_dialog_layout")
        self.promise_dialog_layout.setContentsMargins(22, 18, 22, 18)
        self.title_label = QLabel(promise_dialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setWordWrap(True)
        self.title_label.setProperty(u"role", u"title")

        self.promise_dialog_layout.addWidget(self.title_label)

        self.explanation_label = QLabel(promise_dialog)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation_label.setWordWrap(True)
        self.explanation_label.setProperty(u"role", u"sub")

        self.promise_dialog_layout.addWidget(self.explanation_label)

        self.rows = QWidget(promise_dialog)
        self.rows.setObjectName(u"rows")
        self.rows_layout = QFormLayout(self.rows)
        self.rows_layout.setObjectName(u"rows_layout")
        self.rows_layout.setHorizontalSpacing(12)
        self.rows_layout.setVerticalSpacing(8)
        self.rows_layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.rows_layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.rows_layout.setContentsMargins(0, 0, 0, 0)
        self.about_caption = QLabel(self.rows)
        self.about_caption.setObjectName(u"about_caption")
        self.about_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.about_caption.setProperty(u"role", u"sub")

        self.rows_layout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.about_caption)

        self.about_edit = QLineEdit(self.rows)
        self.about_edit.setObjectName(u"about_edit")

        self.rows_layout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.about_edit)

        self.whom_caption = QLabel(self.rows)
        self.whom_caption.setObjectName(u"whom_caption")
        self.whom_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.whom_caption.setProperty(u"role", u"sub")

        self.rows_layout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.whom_caption)

        self.whom_edit = QLineEdit(self.rows)
        self.whom_edit.setObjectName(u"whom_edit")

        self.rows_layout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.whom_edit)

        self.due_caption = QLabel(self.rows)
        self.due_caption.setObjectName(u"due_caption")
        self.due_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.due_caption.setProperty(u"role", u"sub")

        self.rows_layout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.due_caption)

        self.due_edit = QDateTimeEdit(self.rows)
        self.due_edit.setObjectName(u"due_edit")
        self.due_edit.setCalendarPopup(True)
        self.due_edit.setDisplayFormat(u"yyyy-MM-dd HH:mm")

        self.rows_layout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.due_edit)

        self.who_caption = QLabel(self.rows)
        self.who_caption.setObjectName(u"who_caption")
        self.who_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.who_caption.setProperty(u"role", u"sub")

        self.rows_layout.setWidget(3, QFormLayout.ItemRole.LabelRole, self.who_caption)

        self.who_box = QComboBox(self.rows)
        self.who_box.setObjectName(u"who_box")

        self.rows_layout.setWidget(3, QFormLayout.ItemRole.FieldRole, self.who_box)


        self.promise_dialog_layout.addWidget(self.rows)

        self.due_row = QWidget(promise_dialog)
        self.due_row.setObjectName(u"due_row")
        self.due_row_layout = QHBoxLayout(self.due_row)
        self.due_row_layout.setSpacing(6)
        self.due_row_layout.setObjectName(u"due_row_layout")
        self.due_row_layout.setContentsMargins(0, 0, 0, 0)
        self.due0 = QPushButton(self.due_row)
        self.due0.setObjectName(u"due0")
        self.due0.setAutoDefault(True)
        self.due0.setProperty(u"kind", u"chip")

        self.due_row_layout.addWidget(self.due0)

        self.due1 = QPushButton(self.due_row)
        self.due1.setObjectName(u"due1")
        self.due1.setAutoDefault(True)
        self.due1.setProperty(u"kind", u"chip")

        self.due_row_layout.addWidget(self.due1)

        self.due2 = QPushButton(self.due_row)
        self.due2.setObjectName(u"due2")
        self.due2.setAutoDefault(True)
        self.due2.setProperty(u"kind", u"chip")

        self.due_row_layout.addWidget(self.due2)

        self.due3 = QPushButton(self.due_row)
        self.due3.setObjectName(u"due3")
        self.due3.setAutoDefault(True)
        self.due3.setProperty(u"kind", u"chip")

        self.due_row_layout.addWidget(self.due3)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.due_row_layout.addItem(self.spacer_2)


        self.promise_dialog_layout.addWidget(self.due_row)

        self.problem_label = QLabel(promise_dialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setTextFormat(Qt.TextFormat.PlainText)
        self.problem_label.setWordWrap(True)
        self.problem_label.setProperty(u"tone", u"red")
        self.problem_label.setProperty(u"role", u"sub")

        self.promise_dialog_layout.addWidget(self.problem_label)

        self.actions = QWidget(promise_dialog)
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


        self.promise_dialog_layout.addWidget(self.actions)

        QWidget.setTabOrder(self.about_edit, self.whom_edit)
        QWidget.setTabOrder(self.whom_edit, self.due_edit)
        QWidget.setTabOrder(self.due_edit, self.due0)
        QWidget.setTabOrder(self.due0, self.due1)
        QWidget.setTabOrder(self.due1, self.due2)
        QWidget.setTabOrder(self.due2, self.due3)
        QWidget.setTabOrder(self.due3, self.who_box)
        QWidget.setTabOrder(self.who_box, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(promise_dialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, promise_dialog):
        self.title_label.setText(QCoreApplication.translate("PromiseDialog", u"Promise something", None))
        self.explanation_label.setText(QCoreApplication.translate("PromiseDialog", u"It stands on the board until somebody says that it was kept, or why not.", None))
        self.about_caption.setText(QCoreApplication.translate("PromiseDialog", u"What", None))
#if QT_CONFIG(accessibility)
        self.about_edit.setAccessibleName(QCoreApplication.translate("PromiseDialog", u"What is promised", None))
#endif // QT_CONFIG(accessibility)
        self.whom_caption.setText(QCoreApplication.translate("PromiseDialog", u"To whom", None))
#if QT_CONFIG(accessibility)
        self.whom_edit.setAccessibleName(QCoreApplication.translate("PromiseDialog", u"To whom", None))
#endif // QT_CONFIG(accessibility)
        self.whom_edit.setPlaceholderText(QCoreApplication.translate("PromiseDialog", u"Empty: the customer", None))
        self.due_caption.setText(QCoreApplication.translate("PromiseDialog", u"Until", None))
#if QT_CONFIG(accessibility)
        self.due_edit.setAccessibleName(QCoreApplication.translate("PromiseDialog", u"Until when", None))
#endif // QT_CONFIG(accessibility)
        self.who_caption.setText(QCoreApplication.translate("PromiseDialog", u"Kept by", None))
#if QT_CONFIG(accessibility)
        self.who_box.setAccessibleName(QCoreApplication.translate("PromiseDialog", u"Who keeps it", None))
#endif // QT_CONFIG(accessibility)
        self.due0.setText("")
        self.due1.setText("")
        self.due2.setText("")
        self.due3.setText("")
        self.problem_label.setText("")
#if QT_CONFIG(accessibility)
        self.problem_label.setAccessibleName(QCoreApplication.translate("PromiseDialog", u"What is wrong", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("PromiseDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("PromiseDialog", u"Promise", None))
        pass
    # retranslateUi

