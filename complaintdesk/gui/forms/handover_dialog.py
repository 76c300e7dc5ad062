# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'handover_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QDateEdit, QFormLayout, QFrame, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from complaintdesk.gui.widgets.flow_row import FlowRow

class Ui_HandoverDialog(object):
    def setupUi(self, handover_dialog):
        if not handover_dialog.objectName():
            handover_dialog.setObjectName(u"handover_dialog")
        handover_dialog.setMinimumSize(QSize(460, 0))
        self.handover_dialog_layout = QVBoxLayout(handover_dialog)
        self.handover_dialog_layout.setSpacing(10)
        self.handover_dialog_layout.setObjectName(u"handover_dialog_layout")
        self.handover_dialog_layout.setContentsMargins(22, 18, 22, 18)
        self.title_label = QLabel(handover_dialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setWordWrap(True)
        self.title_label.setProperty(u"role", u"title")

        self.handover_dialog_layout.addWidget(self.title_label)

        self.case_label = QLabel(handover_dialog)
        self.case_label.setObjectName(u"case_label")
        self.case_label.setTextFormat(Qt.TextFormat.PlainText)
        self.case_label.setText(u"")
        self.case_label.setWordWrap(True)
        self.case_label.setProperty(u"role", u"sub")

        self.handover_dialog_layout.addWidget(self.case_label)

        self.rows = QWidget(handover_dialog)
        self.rows.setObjectName(u"rows")
        self.rows.setProperty(u"ground", u"clear")
        self.rows_layout = QFormLayout(self.rows)
        self.rows_layout.setObjectName(u"rows_layout")
        self.rows_layout.setHorizontalSpacing(12)
        self.rows_layout.setVerticalSpacing(8)
        self.rows_layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.rows_layout.setContentsMargins(0, 0, 0, 0)
        self.recipient_caption = QLabel(self.rows)
        self.recipient_caption.setObjectName(u"recipient_caption")
        self.recipient_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.recipient_caption.setProperty(u"role", u"sub")
        self.recipient_caption.setWordWrap(True)

        self.rows_layout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.recipient_caption)

        self.recipient_box = QComboBox(self.rows)
        self.recipient_box.setObjectName(u"recipient_box")

        self.rows_layout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.recipient_box)

        self.name_caption = QLabel(self.rows)
        self.name_caption.setObjectName(u"name_caption")
        self.name_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.name_caption.setProperty(u"role", u"sub")
        self.name_caption.setWordWrap(True)

        self.rows_layout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.name_caption)

        self.name_edit = QLineEdit(self.rows)
        self.name_edit.setObjectName(u"name_edit")

        self.rows_layout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.name_edit)

        self.ground_caption = QLabel(self.rows)
        self.ground_caption.setObjectName(u"ground_caption")
        self.ground_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.ground_caption.setProperty(u"role", u"sub")
        self.ground_caption.setWordWrap(True)

        self.rows_layout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.ground_caption)

        self.ground_edit = QLineEdit(self.rows)
        self.ground_edit.setObjectName(u"ground_edit")

        self.rows_layout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.ground_edit)

        self.what_caption = QLabel(self.rows)
        self.what_caption.setObjectName(u"what_caption")
        self.what_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.what_caption.setProperty(u"role", u"sub")
        self.what_caption.setWordWrap(True)

        self.rows_layout.setWidget(3, QFormLayout.ItemRole.LabelRole, self.what_caption)

        self.what_box = QComboBox(self.rows)
        self.what_box.setObjectName(u"what_box")

        self.rows_layout.setWidget(3, QFormLayout.ItemRole.FieldRole, self.what_box)


        self.handover_dialog_layout.addWidget(self.rows)

        self.words_side = QFrame(handover_dialog)
        self.words_side.setObjectName(u"words_side")
        self.words_side.setProperty(u"ground", u"clear")
        self.words_side_layout = QVBoxLayout(self.words_side)
        self.words_side_layout.setSpacing(6)
        self.words_side_layout.setObjectName(u"words_side_layout")
        self.words_side_layout.setContentsMargins(0, 0, 0, 0)
        self.words_caption = QLabel(self.words_side)
        self.words_caption.setObjectName(u"words_caption")
        self.words_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.words_caption.setProperty(u"role", u"sub")
        self.words_caption.setWordWrap(True)

        self.words_side_layout.addWidget(self.words_caption)

        self.words_edit = QPlainTextEdit(self.words_side)
        self.words_edit.setObjectName(u"words_edit")
        self.words_edit.setTabChangesFocus(True)
        self.words_edit.setMinimumSize(QSize(0, 90))

        self.words_side_layout.addWidget(self.words_edit)


        self.handover_dialog_layout.addWidget(self.words_side)

        self.page_side = QFrame(handover_dialog)
        self.page_side.setObjectName(u"page_side")
        self.page_side.setProperty(u"ground", u"clear")
        self.page_side_layout = QVBoxLayout(self.page_side)
        self.page_side_layout.setSpacing(8)
        self.page_side_layout.setObjectName(u"page_side_layout")
        self.page_side_layout.setContentsMargins(0, 0, 0, 0)
        self.page_about = QLabel(self.page_side)
        self.page_about.setObjectName(u"page_about")
        self.page_about.setTextFormat(Qt.TextFormat.PlainText)
        self.page_about.setWordWrap(True)
        self.page_about.setProperty(u"role", u"sub")

        self.page_side_layout.addWidget(self.page_about)

        self.days = FlowRow(self.page_side)
        self.days.setObjectName(u"days")
        self.days_layout = QHBoxLayout(self.days)
        self.days_layout.setSpacing(10)
        self.days_layout.setObjectName(u"days_layout")
        self.days_layout.setContentsMargins(0, 0, 0, 0)
        self.since_caption = QLabel(self.days)
        self.since_caption.setObjectName(u"since_caption")
        self.since_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.since_caption.setProperty(u"role", u"sub")

        self.days_layout.addWidget(self.since_caption)

        self.since_edit = QDateEdit(self.days)
        self.since_edit.setObjectName(u"since_edit")
        self.since_edit.setDisplayFormat(u"yyyy-MM-dd")
        self.since_edit.setCalendarPopup(True)

        self.days_layout.addWidget(self.since_edit)

        self.until_caption = QLabel(self.days)
        self.until_caption.setObjectName(u"until_caption")
        self.until_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.until_caption.setProperty(u"role", u"sub")

        self.days_layout.addWidget(self.until_caption)

        self.until_edit = QDateEdit(self.days)
        self.until_edit.setObjectName(u"until_edit")
        self.until_edit.setDisplayFormat(u"yyyy-MM-dd")
        self.until_edit.setCalendarPopup(True)

        self.days_layout.addWidget(self.until_edit)

        self.days_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.days_layout.addItem(self.days_spacer)


        self.page_side_layout.addWidget(self.days)

        self.parts = FlowRow(self.page_side)
        self.parts.setObjectName(u"parts")
        self.parts_layout = QHBoxLayout(self.parts)
        self.parts_layout.setSpacing(10)
        self.parts_layout.setObjectName(u"parts_layout")
        self.parts_layout.setContentsMargins(0, 0, 0, 0)
        self.calls_check = QCheckBox(self.parts)
        self.calls_check.setObjectName(u"calls_check")

        self.parts_layout.addWidget(self.calls_check)

        self.abuse_check = QCheckBox(self.parts)
        self.abuse_check.setObjectName(u"abuse_check")

        self.parts_layout.addWidget(self.abuse_check)

        self.warnings_check = QCheckBox(self.parts)
        self.warnings_check.setObjectName(u"warnings_check")

        self.parts_layout.addWidget(self.warnings_check)

        self.demands_check = QCheckBox(self.parts)
        self.demands_check.setObjectName(u"demands_check")

        self.parts_layout.addWidget(self.demands_check)

        self.facts_check = QCheckBox(self.parts)
        self.facts_check.setObjectName(u"facts_check")

        self.parts_layout.addWidget(self.facts_check)

        self.mails_check = QCheckBox(self.parts)
        self.mails_check.setObjectName(u"mails_check")

        self.parts_layout.addWidget(self.mails_check)

        self.parts_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.parts_layout.addItem(self.parts_spacer)


        self.page_side_layout.addWidget(self.parts)

        self.preview_edit = QPlainTextEdit(self.page_side)
        self.preview_edit.setObjectName(u"preview_edit")
        self.preview_edit.setReadOnly(True)
        self.preview_edit.setTabChangesFocus(True)
        self.preview_edit.setMinimumSize(QSize(0, 300))

        self.page_side_layout.addWidget(self.preview_edit)


        self.handover_dialog_layout.addWidget(self.page_side)

        self.told_label = QLabel(handover_dialog)
        self.told_label.setObjectName(u"told_label")
        self.told_label.setTextFormat(Qt.TextFormat.PlainText)
        self.told_label.setText(u"")
        self.told_label.setWordWrap(True)
        self.told_label.setProperty(u"tone", u"green")

        self.handover_dialog_layout.addWidget(self.told_label)

        self.problem_label = QLabel(handover_dialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setTextFormat(Qt.TextFormat.PlainText)
        self.problem_label.setText(u"")
        self.problem_label.setWordWrap(True)
        self.problem_label.setProperty(u"tone", u"red")

        self.handover_dialog_layout.addWidget(self.problem_label)

        self.actions = FlowRow(handover_dialog)
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


        self.handover_dialog_layout.addWidget(self.actions)

#if QT_CONFIG(shortcut)
        self.recipient_caption.setBuddy(self.recipient_box)
        self.name_caption.setBuddy(self.name_edit)
        self.ground_caption.setBuddy(self.ground_edit)
        self.what_caption.setBuddy(self.what_box)
        self.words_caption.setBuddy(self.words_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.recipient_box, self.name_edit)
        QWidget.setTabOrder(self.name_edit, self.ground_edit)
        QWidget.setTabOrder(self.ground_edit, self.what_box)
        QWidget.setTabOrder(self.what_box, self.words_edit)
        QWidget.setTabOrder(self.words_edit, self.since_edit)
        QWidget.setTabOrder(self.since_edit, self.until_edit)
        QWidget.setTabOrder(self.until_edit, self.calls_check)
        QWidget.setTabOrder(self.calls_check, self.abuse_check)
        QWidget.setTabOrder(self.abuse_check, self.warnings_check)
        QWidget.setTabOrder(self.warnings_check, self.demands_check)
        QWidget.setTabOrder(self.demands_check, self.facts_check)
        QWidget.setTabOrder(self.facts_check, self.mails_check)
        QWidget.setTabOrder(self.mails_check, self.preview_edit)
        QWidget.setTabOrder(self.preview_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(handover_dialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, handover_dialog):
        self.title_label.setText(QCoreApplication.translate("HandoverDialog", u"Hand over, and note to whom", None))
        self.recipient_caption.setText(QCoreApplication.translate("HandoverDialog", u"&To", None))
#if QT_CONFIG(accessibility)
        self.recipient_box.setAccessibleName(QCoreApplication.translate("HandoverDialog", u"To whom", None))
#endif // QT_CONFIG(accessibility)
        self.name_caption.setText(QCoreApplication.translate("HandoverDialog", u"&Who there", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("HandoverDialog", u"Who there", None))
#endif // QT_CONFIG(accessibility)
        self.ground_caption.setText(QCoreApplication.translate("HandoverDialog", u"On what &ground", None))
#if QT_CONFIG(accessibility)
        self.ground_edit.setAccessibleName(QCoreApplication.translate("HandoverDialog", u"On what ground", None))
#endif // QT_CONFIG(accessibility)
        self.what_caption.setText(QCoreApplication.translate("HandoverDialog", u"W&hat", None))
#if QT_CONFIG(accessibility)
        self.what_box.setAccessibleName(QCoreApplication.translate("HandoverDialog", u"What is handed over", None))
#endif // QT_CONFIG(accessibility)
        self.words_caption.setText(QCoreApplication.translate("HandoverDialog", u"What was told, shown or given?", None))
#if QT_CONFIG(accessibility)
        self.words_edit.setAccessibleName(QCoreApplication.translate("HandoverDialog", u"What was told, shown or given", None))
#endif // QT_CONFIG(accessibility)
        self.page_about.setText(QCoreApplication.translate("HandoverDialog", u"Only what is ticked and lies in these days goes on the page. What staff think of it never does.", None))
        self.since_caption.setText(QCoreApplication.translate("HandoverDialog", u"From", None))
#if QT_CONFIG(accessibility)
        self.since_edit.setAccessibleName(QCoreApplication.translate("HandoverDialog", u"First day", None))
#endif // QT_CONFIG(accessibility)
        self.until_caption.setText(QCoreApplication.translate("HandoverDialog", u"to", None))
#if QT_CONFIG(accessibility)
        self.until_edit.setAccessibleName(QCoreApplication.translate("HandoverDialog", u"Last day", None))
#endif // QT_CONFIG(accessibility)
        self.calls_check.setText(QCoreApplication.translate("HandoverDialog", u"Times of calls", None))
        self.abuse_check.setText(QCoreApplication.translate("HandoverDialog", u"Abuse, word by word", None))
        self.warnings_check.setText(QCoreApplication.translate("HandoverDialog", u"Warnings", None))
        self.demands_check.setText(QCoreApplication.translate("HandoverDialog", u"Demands", None))
        self.facts_check.setText(QCoreApplication.translate("HandoverDialog", u"Facts", None))
        self.mails_check.setText(QCoreApplication.translate("HandoverDialog", u"Mails and letters", None))
#if QT_CONFIG(accessibility)
        self.preview_edit.setAccessibleName(QCoreApplication.translate("HandoverDialog", u"The page", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("HandoverDialog", u"Close", None))
        self.save_button.setText(QCoreApplication.translate("HandoverDialog", u"Note it", None))
        pass
    # retranslateUi

