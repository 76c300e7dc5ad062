# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'notice_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QDateEdit, QFormLayout, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QRadioButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_NoticeDialog(object):
    def setupUi(self, notice_dialog):
        if not notice_dialog.objectName():
            notice_dialog.setObjectName(u"notice_dialog")
        notice_dialog.setMinimumSize(QSize(500, 0))
        self.notice_dialog_layout = QVBoxLayout(notice_dialog)
        self.notice_dialog_layout.setSpacing(10)
        self.notice_dialog_layout.setObjectName(u"notice_dialog_layout")
        self.notice_dialog_layout.setContentsMargins(22, 18, 22, 18)
        self.title_label = QLabel(notice_dialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setProperty(u"role", u"title")

        self.notice_dialog_layout.addWidget(self.title_label)

        self.explanation_label = QLabel(notice_dialog)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation_label.setWordWrap(True)
        self.explanation_label.setProperty(u"role", u"sub")

        self.notice_dialog_layout.addWidget(self.explanation_label)

        self.rows = QWidget(notice_dialog)
        self.rows.setObjectName(u"rows")
        self.rows_layout = QFormLayout(self.rows)
        self.rows_layout.setObjectName(u"rows_layout")
        self.rows_layout.setHorizontalSpacing(12)
        self.rows_layout.setVerticalSpacing(10)
        self.rows_layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.rows_layout.setContentsMargins(0, 0, 0, 0)
        self.way_caption = QLabel(self.rows)
        self.way_caption.setObjectName(u"way_caption")
        self.way_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.way_caption.setProperty(u"role", u"sub")

        self.rows_layout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.way_caption)

        self.way_box = QWidget(self.rows)
        self.way_box.setObjectName(u"way_box")
        self.way_box_layout = QHBoxLayout(self.way_box)
        self.way_box_layout.setSpacing(16)
        self.way_box_layout.setObjectName(u"way_box_layout")
        self.way_box_layout.setContentsMargins(0, 0, 0, 0)
        self.mail_radio = QRadioButton(self.way_box)
        self.mail_radio.setObjectName(u"mail_radio")
        self.mail_radio.setChecked(True)

        self.way_box_layout.addWidget(self.mail_radio)

        self.letter_radio = QRadioButton(self.way_box)
        self.letter_radio.setObjectName(u"letter_radio")

        self.way_box_layout.addWidget(self.letter_radio)

        self.spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.way_box_layout.addItem(self.spacer_4)


        self.rows_layout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.way_box)

        self.day_caption = QLabel(self.rows)
        self.day_caption.setObjectName(u"day_caption")
        self.day_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.day_caption.setProperty(u"role", u"sub")

        self.rows_layout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.day_caption)

        self.day_edit = QDateEdit(self.rows)
        self.day_edit.setObjectName(u"day_edit")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.day_edit.sizePolicy().hasHeightForWidth())
        self.day_edit.setSizePolicy(sizePolicy)
        self.day_edit.setCalendarPopup(True)
        self.day_edit.setDisplayFormat(u"yyyy-MM-dd")

        self.rows_layout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.day_edit)

        self.words_caption = QLabel(self.rows)
        self.words_caption.setObjectName(u"words_caption")
        self.words_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.words_caption.setProperty(u"role", u"sub")

        self.rows_layout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.words_caption)

        self.words_edit = QPlainTextEdit(self.rows)
        self.words_edit.setObjectName(u"words_edit")
        self.words_edit.setTabChangesFocus(True)
        self.words_edit.setMinimumSize(QSize(0, 120))

        self.rows_layout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.words_edit)


        self.notice_dialog_layout.addWidget(self.rows)

        self.problem_label = QLabel(notice_dialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setTextFormat(Qt.TextFormat.PlainText)
        self.problem_label.setWordWrap(True)
        self.problem_label.setProperty(u"tone", u"red")
        self.problem_label.setProperty(u"role", u"sub")

        self.notice_dialog_layout.addWidget(self.problem_label)

        self.actions = QWidget(notice_dialog)
        self.actions.setObjectName(u"actions")
        self.actions_layout = QHBoxLayout(self.actions)
        self.actions_layout.setSpacing(8)
        self.actions_layout.setObjectName(u"actions_layout")
        self.actions_layout.setContentsMargins(0, 0, 0, 0)
        self.spacer_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.actions_layout.addItem(self.spacer_6)

        self.cancel_button = QPushButton(self.actions)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(True)

        self.actions_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(self.actions)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(True)
        self.save_button.setProperty(u"kind", u"primary")

        self.actions_layout.addWidget(self.save_button)


        self.notice_dialog_layout.addWidget(self.actions)

#if QT_CONFIG(shortcut)
        self.day_caption.setBuddy(self.day_edit)
        self.words_caption.setBuddy(self.words_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.mail_radio, self.letter_radio)
        QWidget.setTabOrder(self.letter_radio, self.day_edit)
        QWidget.setTabOrder(self.day_edit, self.words_edit)
        QWidget.setTabOrder(self.words_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(notice_dialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, notice_dialog):
        self.title_label.setText(QCoreApplication.translate("NoticeDialog", u"Final notice", None))
        self.explanation_label.setText(QCoreApplication.translate("NoticeDialog", u"Note the notice that you send: in writing, in these words, with a date to reply by. It is a condition for blocking as unresponsive.", None))
        self.way_caption.setText(QCoreApplication.translate("NoticeDialog", u"Sent by", None))
        self.mail_radio.setText(QCoreApplication.translate("NoticeDialog", u"Mail", None))
        self.letter_radio.setText(QCoreApplication.translate("NoticeDialog", u"Letter", None))
        self.day_caption.setText(QCoreApplication.translate("NoticeDialog", u"Reply by", None))
#if QT_CONFIG(accessibility)
        self.day_edit.setAccessibleName(QCoreApplication.translate("NoticeDialog", u"Reply by", None))
#endif // QT_CONFIG(accessibility)
        self.words_caption.setText(QCoreApplication.translate("NoticeDialog", u"Words", None))
        self.words_edit.setPlaceholderText(QCoreApplication.translate("NoticeDialog", u"The words of the mail or letter", None))
#if QT_CONFIG(accessibility)
        self.words_edit.setAccessibleName(QCoreApplication.translate("NoticeDialog", u"Words of the notice", None))
#endif // QT_CONFIG(accessibility)
        self.problem_label.setText("")
#if QT_CONFIG(accessibility)
        self.problem_label.setAccessibleName(QCoreApplication.translate("NoticeDialog", u"What is wrong", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("NoticeDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("NoticeDialog", u"Note the notice", None))
        pass
    # retranslateUi

