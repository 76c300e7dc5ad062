# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'past_call_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QDateTimeEdit, QFormLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout, QWidget)

class Ui_PastCallDialog(object):
    def setupUi(self, past_call_dialog):
        if not past_call_dialog.objectName():
            past_call_dialog.setObjectName(u"past_call_dialog")
        self.past_call_dialog_layout = QVBoxLayout(past_call_dialog)
        self.past_call_dialog_layout.setSpacing(10)
        self.past_call_dialog_layout.setObjectName(u"past_call_dialog_layout")
        self.past_call_dialog_layout.setContentsMargins(28, 24, 28, 20)
        self.past_title = QLabel(past_call_dialog)
        self.past_title.setObjectName(u"past_title")
        self.past_title.setTextFormat(Qt.TextFormat.PlainText)
        self.past_title.setProperty(u"role", u"title")
        self.past_title.setWordWrap(True)

        self.past_call_dialog_layout.addWidget(self.past_title)

        self.past_intro = QLabel(past_call_dialog)
        self.past_intro.setObjectName(u"past_intro")
        self.past_intro.setTextFormat(Qt.TextFormat.PlainText)
        self.past_intro.setProperty(u"role", u"sub")
        self.past_intro.setWordWrap(True)

        self.past_call_dialog_layout.addWidget(self.past_intro)

        self.past_rows = QWidget(past_call_dialog)
        self.past_rows.setObjectName(u"past_rows")
        self.past_rows_layout = QFormLayout(self.past_rows)
        self.past_rows_layout.setObjectName(u"past_rows_layout")
        self.past_rows_layout.setHorizontalSpacing(12)
        self.past_rows_layout.setVerticalSpacing(8)
        self.past_rows_layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.past_rows_layout.setContentsMargins(0, 0, 0, 0)
        self.began_caption = QLabel(self.past_rows)
        self.began_caption.setObjectName(u"began_caption")
        self.began_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.began_caption.setProperty(u"role", u"sub")
        self.began_caption.setWordWrap(True)

        self.past_rows_layout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.began_caption)

        self.began_edit = QDateTimeEdit(self.past_rows)
        self.began_edit.setObjectName(u"began_edit")
        self.began_edit.setCalendarPopup(True)

        self.past_rows_layout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.began_edit)

        self.minutes_caption = QLabel(self.past_rows)
        self.minutes_caption.setObjectName(u"minutes_caption")
        self.minutes_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.minutes_caption.setProperty(u"role", u"sub")
        self.minutes_caption.setWordWrap(True)

        self.past_rows_layout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.minutes_caption)

        self.minutes_box = QSpinBox(self.past_rows)
        self.minutes_box.setObjectName(u"minutes_box")
        self.minutes_box.setMinimum(0)
        self.minutes_box.setMaximum(1440)
        self.minutes_box.setValue(5)

        self.past_rows_layout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.minutes_box)


        self.past_call_dialog_layout.addWidget(self.past_rows)

        self.past_problem = QLabel(past_call_dialog)
        self.past_problem.setObjectName(u"past_problem")
        self.past_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.past_problem.setProperty(u"tone", u"red")
        self.past_problem.setProperty(u"role", u"sub")
        self.past_problem.setWordWrap(True)

        self.past_call_dialog_layout.addWidget(self.past_problem)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.past_call_dialog_layout.addItem(self.spacer_3)

        self.buttons = QWidget(past_call_dialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons_layout = QHBoxLayout(self.buttons)
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.spacer_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.spacer_5)

        self.cancel_button = QPushButton(self.buttons)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(True)

        self.buttons_layout.addWidget(self.cancel_button)

        self.note_button = QPushButton(self.buttons)
        self.note_button.setObjectName(u"note_button")
        self.note_button.setAutoDefault(True)
        self.note_button.setProperty(u"kind", u"primary")

        self.buttons_layout.addWidget(self.note_button)


        self.past_call_dialog_layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.began_caption.setBuddy(self.began_edit)
        self.minutes_caption.setBuddy(self.minutes_box)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(past_call_dialog)

        self.note_button.setDefault(True)

    # setupUi

    def retranslateUi(self, past_call_dialog):
        past_call_dialog.setWindowTitle(QCoreApplication.translate("PastCallDialog", u"Note a past call", None))
        self.past_title.setText(QCoreApplication.translate("PastCallDialog", u"A call that is over", None))
        self.past_intro.setText(QCoreApplication.translate("PastCallDialog", u"The time you state and the time of writing are both kept and both shown.", None))
        self.began_caption.setText(QCoreApplication.translate("PastCallDialog", u"&Began", None))
        self.began_edit.setDisplayFormat(QCoreApplication.translate("PastCallDialog", u"yyyy-MM-dd HH:mm", None))
#if QT_CONFIG(accessibility)
        self.began_edit.setAccessibleName(QCoreApplication.translate("PastCallDialog", u"When the call began", None))
#endif // QT_CONFIG(accessibility)
        self.minutes_caption.setText(QCoreApplication.translate("PastCallDialog", u"&Minutes", None))
#if QT_CONFIG(accessibility)
        self.minutes_box.setAccessibleName(QCoreApplication.translate("PastCallDialog", u"How long it lasted, in minutes", None))
#endif // QT_CONFIG(accessibility)
        self.past_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("PastCallDialog", u"Cancel", None))
        self.note_button.setText(QCoreApplication.translate("PastCallDialog", u"Write notes", None))
    # retranslateUi

