# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ending_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QDateEdit, QFormLayout, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_EndingDialog(object):
    def setupUi(self, ending_dialog):
        if not ending_dialog.objectName():
            ending_dialog.setObjectName(u"ending_dialog")
        ending_dialog.setMinimumSize(QSize(480, 0))
        self.ending_dialog_layout = QVBoxLayout(ending_dialog)
        self.ending_dialog_layout.setSpacing(10)
        self.ending_dialog_layout.setObjectName(u"ending_dialog_layout")
        self.ending_dialog_layout.setContentsMargins(22, 18, 22, 18)
        self.title_label = QLabel(ending_dialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setProperty(u"role", u"title")

        self.ending_dialog_layout.addWidget(self.title_label)

        self.words_label = QLabel(ending_dialog)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setTextFormat(Qt.TextFormat.PlainText)
        self.words_label.setWordWrap(True)
        self.words_label.setProperty(u"role", u"sub")

        self.ending_dialog_layout.addWidget(self.words_label)

        self.rows = QWidget(ending_dialog)
        self.rows.setObjectName(u"rows")
        self.rows_layout = QFormLayout(self.rows)
        self.rows_layout.setObjectName(u"rows_layout")
        self.rows_layout.setHorizontalSpacing(12)
        self.rows_layout.setVerticalSpacing(10)
        self.rows_layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.rows_layout.setContentsMargins(0, 0, 0, 0)
        self.worked_box_caption = QLabel(self.rows)
        self.worked_box_caption.setObjectName(u"worked_box_caption")
        self.worked_box_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.worked_box_caption.setProperty(u"role", u"sub")

        self.rows_layout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.worked_box_caption)

        self.worked_box = QComboBox(self.rows)
        self.worked_box.setObjectName(u"worked_box")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.worked_box.sizePolicy().hasHeightForWidth())
        self.worked_box.setSizePolicy(sizePolicy)

        self.rows_layout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.worked_box)

        self.cause_box_caption = QLabel(self.rows)
        self.cause_box_caption.setObjectName(u"cause_box_caption")
        self.cause_box_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.cause_box_caption.setProperty(u"role", u"sub")

        self.rows_layout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.cause_box_caption)

        self.cause_box = QComboBox(self.rows)
        self.cause_box.setObjectName(u"cause_box")
        sizePolicy.setHeightForWidth(self.cause_box.sizePolicy().hasHeightForWidth())
        self.cause_box.setSizePolicy(sizePolicy)

        self.rows_layout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.cause_box)

        self.stars_box_caption = QLabel(self.rows)
        self.stars_box_caption.setObjectName(u"stars_box_caption")
        self.stars_box_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.stars_box_caption.setProperty(u"role", u"sub")

        self.rows_layout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.stars_box_caption)

        self.stars_box = QComboBox(self.rows)
        self.stars_box.setObjectName(u"stars_box")
        sizePolicy.setHeightForWidth(self.stars_box.sizePolicy().hasHeightForWidth())
        self.stars_box.setSizePolicy(sizePolicy)

        self.rows_layout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.stars_box)

        self.said_edit_caption = QLabel(self.rows)
        self.said_edit_caption.setObjectName(u"said_edit_caption")
        self.said_edit_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.said_edit_caption.setProperty(u"role", u"sub")

        self.rows_layout.setWidget(3, QFormLayout.ItemRole.LabelRole, self.said_edit_caption)

        self.said_edit = QPlainTextEdit(self.rows)
        self.said_edit.setObjectName(u"said_edit")
        self.said_edit.setTabChangesFocus(True)
        self.said_edit.setMinimumSize(QSize(0, 56))
        self.said_edit.setMaximumSize(QSize(16777215, 70))

        self.rows_layout.setWidget(3, QFormLayout.ItemRole.FieldRole, self.said_edit)

        self.won_box_caption = QLabel(self.rows)
        self.won_box_caption.setObjectName(u"won_box_caption")
        self.won_box_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.won_box_caption.setProperty(u"role", u"sub")

        self.rows_layout.setWidget(4, QFormLayout.ItemRole.LabelRole, self.won_box_caption)

        self.won_box = QComboBox(self.rows)
        self.won_box.setObjectName(u"won_box")
        sizePolicy.setHeightForWidth(self.won_box.sizePolicy().hasHeightForWidth())
        self.won_box.setSizePolicy(sizePolicy)

        self.rows_layout.setWidget(4, QFormLayout.ItemRole.FieldRole, self.won_box)

        self.follow_check_caption = QLabel(self.rows)
        self.follow_check_caption.setObjectName(u"follow_check_caption")
        self.follow_check_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.follow_check_caption.setProperty(u"role", u"sub")

        self.rows_layout.setWidget(5, QFormLayout.ItemRole.LabelRole, self.follow_check_caption)

        self.follow_box = QWidget(self.rows)
        self.follow_box.setObjectName(u"follow_box")
        self.follow_box_layout = QHBoxLayout(self.follow_box)
        self.follow_box_layout.setSpacing(8)
        self.follow_box_layout.setObjectName(u"follow_box_layout")
        self.follow_box_layout.setContentsMargins(0, 0, 0, 0)
        self.follow_check = QCheckBox(self.follow_box)
        self.follow_check.setObjectName(u"follow_check")

        self.follow_box_layout.addWidget(self.follow_check)

        self.follow_edit = QDateEdit(self.follow_box)
        self.follow_edit.setObjectName(u"follow_edit")
        sizePolicy.setHeightForWidth(self.follow_edit.sizePolicy().hasHeightForWidth())
        self.follow_edit.setSizePolicy(sizePolicy)
        self.follow_edit.setCalendarPopup(True)
        self.follow_edit.setDisplayFormat(u"yyyy-MM-dd")

        self.follow_box_layout.addWidget(self.follow_edit)

        self.follow_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.follow_box_layout.addItem(self.follow_spacer)


        self.rows_layout.setWidget(5, QFormLayout.ItemRole.FieldRole, self.follow_box)


        self.ending_dialog_layout.addWidget(self.rows)

        self.problem_label = QLabel(ending_dialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setTextFormat(Qt.TextFormat.PlainText)
        self.problem_label.setWordWrap(True)
        self.problem_label.setProperty(u"tone", u"red")
        self.problem_label.setProperty(u"role", u"sub")

        self.ending_dialog_layout.addWidget(self.problem_label)

        self.actions = QWidget(ending_dialog)
        self.actions.setObjectName(u"actions")
        self.actions_layout = QHBoxLayout(self.actions)
        self.actions_layout.setSpacing(8)
        self.actions_layout.setObjectName(u"actions_layout")
        self.actions_layout.setContentsMargins(0, 0, 0, 0)
        self.actions_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.actions_layout.addItem(self.actions_spacer)

        self.cancel_button = QPushButton(self.actions)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(True)

        self.actions_layout.addWidget(self.cancel_button)

        self.note_button = QPushButton(self.actions)
        self.note_button.setObjectName(u"note_button")
        self.note_button.setAutoDefault(True)

        self.actions_layout.addWidget(self.note_button)

        self.close_button = QPushButton(self.actions)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(True)
        self.close_button.setProperty(u"kind", u"primary")

        self.actions_layout.addWidget(self.close_button)


        self.ending_dialog_layout.addWidget(self.actions)

#if QT_CONFIG(shortcut)
        self.worked_box_caption.setBuddy(self.worked_box)
        self.cause_box_caption.setBuddy(self.cause_box)
        self.stars_box_caption.setBuddy(self.stars_box)
        self.said_edit_caption.setBuddy(self.said_edit)
        self.won_box_caption.setBuddy(self.won_box)
        self.follow_check_caption.setBuddy(self.follow_check)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.worked_box, self.cause_box)
        QWidget.setTabOrder(self.cause_box, self.stars_box)
        QWidget.setTabOrder(self.stars_box, self.said_edit)
        QWidget.setTabOrder(self.said_edit, self.won_box)
        QWidget.setTabOrder(self.won_box, self.follow_check)
        QWidget.setTabOrder(self.follow_check, self.follow_edit)
        QWidget.setTabOrder(self.follow_edit, self.close_button)
        QWidget.setTabOrder(self.close_button, self.note_button)
        QWidget.setTabOrder(self.note_button, self.cancel_button)

        self.retranslateUi(ending_dialog)

        self.close_button.setDefault(True)

    # setupUi

    def retranslateUi(self, ending_dialog):
        self.title_label.setText(QCoreApplication.translate("EndingDialog", u"How it ended", None))
        self.words_label.setText("")
        self.worked_box_caption.setText(QCoreApplication.translate("EndingDialog", u"Did the fix work?", None))
#if QT_CONFIG(accessibility)
        self.worked_box.setAccessibleName(QCoreApplication.translate("EndingDialog", u"Did the fix work?", None))
#endif // QT_CONFIG(accessibility)
        self.cause_box_caption.setText(QCoreApplication.translate("EndingDialog", u"Cause", None))
#if QT_CONFIG(accessibility)
        self.cause_box.setAccessibleName(QCoreApplication.translate("EndingDialog", u"Cause", None))
#endif // QT_CONFIG(accessibility)
        self.stars_box_caption.setText(QCoreApplication.translate("EndingDialog", u"Satisfaction", None))
#if QT_CONFIG(accessibility)
        self.stars_box.setAccessibleName(QCoreApplication.translate("EndingDialog", u"Satisfaction", None))
#endif // QT_CONFIG(accessibility)
        self.said_edit_caption.setText(QCoreApplication.translate("EndingDialog", u"Their words", None))
        self.said_edit.setPlaceholderText(QCoreApplication.translate("EndingDialog", u"In their own words, if they said anything", None))
#if QT_CONFIG(accessibility)
        self.said_edit.setAccessibleName(QCoreApplication.translate("EndingDialog", u"The customer\u2019s words", None))
#endif // QT_CONFIG(accessibility)
        self.won_box_caption.setText(QCoreApplication.translate("EndingDialog", u"Outcome", None))
#if QT_CONFIG(accessibility)
        self.won_box.setAccessibleName(QCoreApplication.translate("EndingDialog", u"Outcome", None))
#endif // QT_CONFIG(accessibility)
        self.follow_check_caption.setText(QCoreApplication.translate("EndingDialog", u"Afterwards", None))
        self.follow_check.setText(QCoreApplication.translate("EndingDialog", u"Ask again on", None))
#if QT_CONFIG(accessibility)
        self.follow_edit.setAccessibleName(QCoreApplication.translate("EndingDialog", u"Ask again on", None))
#endif // QT_CONFIG(accessibility)
        self.problem_label.setText("")
#if QT_CONFIG(accessibility)
        self.problem_label.setAccessibleName(QCoreApplication.translate("EndingDialog", u"What is wrong", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("EndingDialog", u"Cancel", None))
        self.note_button.setText(QCoreApplication.translate("EndingDialog", u"Note only", None))
        self.close_button.setText(QCoreApplication.translate("EndingDialog", u"Note and close the case", None))
        pass
    # retranslateUi

