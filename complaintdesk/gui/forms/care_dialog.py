# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'care_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QFormLayout, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QRadioButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from complaintdesk.gui.widgets.flow_row import FlowRow
from complaintdesk.gui.widgets.sure_button import SureButton

class Ui_CareDialog(object):
    def setupUi(self, care_dialog):
        if not care_dialog.objectName():
            care_dialog.setObjectName(u"care_dialog")
        care_dialog.setMinimumSize(QSize(460, 0))
        self.care_dialog_layout = QVBoxLayout(care_dialog)
        self.care_dialog_layout.setSpacing(10)
        self.care_dialog_layout.setObjectName(u"care_dialog_layout")
        self.care_dialog_layout.setContentsMargins(22, 18, 22, 18)
        self.title_label = QLabel(care_dialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setProperty(u"role", u"title")

        self.care_dialog_layout.addWidget(self.title_label)

        self.about_label = QLabel(care_dialog)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setTextFormat(Qt.TextFormat.PlainText)
        self.about_label.setProperty(u"role", u"sub")
        self.about_label.setWordWrap(True)

        self.care_dialog_layout.addWidget(self.about_label)

        self.feeling_box = FlowRow(care_dialog)
        self.feeling_box.setObjectName(u"feeling_box")
        self.feeling_box_layout = QHBoxLayout(self.feeling_box)
        self.feeling_box_layout.setSpacing(16)
        self.feeling_box_layout.setObjectName(u"feeling_box_layout")
        self.feeling_box_layout.setContentsMargins(0, 0, 0, 0)
        self.fine_radio = QRadioButton(self.feeling_box)
        self.fine_radio.setObjectName(u"fine_radio")

        self.feeling_box_layout.addWidget(self.fine_radio)

        self.tired_radio = QRadioButton(self.feeling_box)
        self.tired_radio.setObjectName(u"tired_radio")

        self.feeling_box_layout.addWidget(self.tired_radio)

        self.shaken_radio = QRadioButton(self.feeling_box)
        self.shaken_radio.setObjectName(u"shaken_radio")

        self.feeling_box_layout.addWidget(self.shaken_radio)

        self.unwell_radio = QRadioButton(self.feeling_box)
        self.unwell_radio.setObjectName(u"unwell_radio")

        self.feeling_box_layout.addWidget(self.unwell_radio)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.feeling_box_layout.addItem(self.spacer_1)


        self.care_dialog_layout.addWidget(self.feeling_box)

        self.wish_caption = QLabel(care_dialog)
        self.wish_caption.setObjectName(u"wish_caption")
        self.wish_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.wish_caption.setProperty(u"role", u"sub")

        self.care_dialog_layout.addWidget(self.wish_caption)

        self.wish_box = QWidget(care_dialog)
        self.wish_box.setObjectName(u"wish_box")
        self.wish_box.setProperty(u"ground", u"clear")
        self.wish_box_layout = QVBoxLayout(self.wish_box)
        self.wish_box_layout.setSpacing(6)
        self.wish_box_layout.setObjectName(u"wish_box_layout")
        self.wish_box_layout.setContentsMargins(0, 0, 0, 0)
        self.talk_check = QCheckBox(self.wish_box)
        self.talk_check.setObjectName(u"talk_check")

        self.wish_box_layout.addWidget(self.talk_check)

        self.break_check = QCheckBox(self.wish_box)
        self.break_check.setObjectName(u"break_check")

        self.wish_box_layout.addWidget(self.break_check)

        self.hand_on_check = QCheckBox(self.wish_box)
        self.hand_on_check.setObjectName(u"hand_on_check")

        self.wish_box_layout.addWidget(self.hand_on_check)


        self.care_dialog_layout.addWidget(self.wish_box)

        self.words_caption = QLabel(care_dialog)
        self.words_caption.setObjectName(u"words_caption")
        self.words_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.words_caption.setProperty(u"role", u"sub")

        self.care_dialog_layout.addWidget(self.words_caption)

        self.words_edit = QPlainTextEdit(care_dialog)
        self.words_edit.setObjectName(u"words_edit")
        self.words_edit.setTabChangesFocus(True)
        self.words_edit.setMinimumSize(QSize(0, 110))
        self.words_edit.setMaximumSize(QSize(16777215, 150))

        self.care_dialog_layout.addWidget(self.words_edit)

        self.reader_rows = QWidget(care_dialog)
        self.reader_rows.setObjectName(u"reader_rows")
        self.reader_rows.setProperty(u"ground", u"clear")
        self.reader_rows_layout = QFormLayout(self.reader_rows)
        self.reader_rows_layout.setObjectName(u"reader_rows_layout")
        self.reader_rows_layout.setHorizontalSpacing(12)
        self.reader_rows_layout.setVerticalSpacing(8)
        self.reader_rows_layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.reader_rows_layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.reader_rows_layout.setContentsMargins(0, 0, 0, 0)
        self.reader_caption = QLabel(self.reader_rows)
        self.reader_caption.setObjectName(u"reader_caption")
        self.reader_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.reader_caption.setProperty(u"role", u"sub")
        self.reader_caption.setWordWrap(True)

        self.reader_rows_layout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.reader_caption)

        self.reader_box = QComboBox(self.reader_rows)
        self.reader_box.setObjectName(u"reader_box")

        self.reader_rows_layout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.reader_box)


        self.care_dialog_layout.addWidget(self.reader_rows)

        self.readers_label = QLabel(care_dialog)
        self.readers_label.setObjectName(u"readers_label")
        self.readers_label.setTextFormat(Qt.TextFormat.PlainText)
        self.readers_label.setProperty(u"role", u"sub")
        self.readers_label.setWordWrap(True)

        self.care_dialog_layout.addWidget(self.readers_label)

        self.kept_label = QLabel(care_dialog)
        self.kept_label.setObjectName(u"kept_label")
        self.kept_label.setTextFormat(Qt.TextFormat.PlainText)
        self.kept_label.setProperty(u"role", u"small")
        self.kept_label.setWordWrap(True)

        self.care_dialog_layout.addWidget(self.kept_label)

        self.problem_label = QLabel(care_dialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setTextFormat(Qt.TextFormat.PlainText)
        self.problem_label.setWordWrap(True)
        self.problem_label.setProperty(u"tone", u"red")
        self.problem_label.setProperty(u"role", u"sub")

        self.care_dialog_layout.addWidget(self.problem_label)

        self.actions = QWidget(care_dialog)
        self.actions.setObjectName(u"actions")
        self.actions.setProperty(u"ground", u"clear")
        self.actions_layout = QHBoxLayout(self.actions)
        self.actions_layout.setSpacing(8)
        self.actions_layout.setObjectName(u"actions_layout")
        self.actions_layout.setContentsMargins(0, 0, 0, 0)
        self.erase_button = SureButton(self.actions)
        self.erase_button.setObjectName(u"erase_button")
        self.erase_button.setAutoDefault(True)

        self.actions_layout.addWidget(self.erase_button)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.actions_layout.addItem(self.spacer_2)

        self.cancel_button = QPushButton(self.actions)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(True)

        self.actions_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(self.actions)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(True)
        self.save_button.setProperty(u"kind", u"primary")

        self.actions_layout.addWidget(self.save_button)


        self.care_dialog_layout.addWidget(self.actions)

#if QT_CONFIG(shortcut)
        self.words_caption.setBuddy(self.words_edit)
        self.reader_caption.setBuddy(self.reader_box)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.fine_radio, self.tired_radio)
        QWidget.setTabOrder(self.tired_radio, self.shaken_radio)
        QWidget.setTabOrder(self.shaken_radio, self.unwell_radio)
        QWidget.setTabOrder(self.unwell_radio, self.talk_check)
        QWidget.setTabOrder(self.talk_check, self.break_check)
        QWidget.setTabOrder(self.break_check, self.hand_on_check)
        QWidget.setTabOrder(self.hand_on_check, self.words_edit)
        QWidget.setTabOrder(self.words_edit, self.reader_box)
        QWidget.setTabOrder(self.reader_box, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.erase_button)

        self.retranslateUi(care_dialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, care_dialog):
        self.title_label.setText(QCoreApplication.translate("CareDialog", u"How are you?", None))
        self.about_label.setText("")
        self.fine_radio.setText(QCoreApplication.translate("CareDialog", u"All right", None))
        self.tired_radio.setText(QCoreApplication.translate("CareDialog", u"Tired", None))
        self.shaken_radio.setText(QCoreApplication.translate("CareDialog", u"Shaken", None))
        self.unwell_radio.setText(QCoreApplication.translate("CareDialog", u"Not well", None))
        self.wish_caption.setText(QCoreApplication.translate("CareDialog", u"What would help?", None))
        self.talk_check.setText(QCoreApplication.translate("CareDialog", u"Talk with somebody", None))
        self.break_check.setText(QCoreApplication.translate("CareDialog", u"A break", None))
        self.hand_on_check.setText(QCoreApplication.translate("CareDialog", u"Somebody else takes this caller", None))
        self.words_caption.setText(QCoreApplication.translate("CareDialog", u"What was it like for you?", None))
#if QT_CONFIG(accessibility)
        self.words_edit.setAccessibleName(QCoreApplication.translate("CareDialog", u"What it was like for you", None))
#endif // QT_CONFIG(accessibility)
        self.words_edit.setPlaceholderText(QCoreApplication.translate("CareDialog", u"As much or as little as you like", None))
        self.reader_caption.setText(QCoreApplication.translate("CareDialog", u"Who else may read it", None))
#if QT_CONFIG(accessibility)
        self.reader_box.setAccessibleName(QCoreApplication.translate("CareDialog", u"Who else may read it", None))
#endif // QT_CONFIG(accessibility)
        self.readers_label.setText("")
        self.kept_label.setText(QCoreApplication.translate("CareDialog", u"Nothing is kept until you press Keep. A note is no part of the record and in no package; you can erase it at any time. Whoever signs in as you at this desk can read it.", None))
        self.problem_label.setText("")
#if QT_CONFIG(accessibility)
        self.problem_label.setAccessibleName(QCoreApplication.translate("CareDialog", u"What is wrong", None))
#endif // QT_CONFIG(accessibility)
        self.erase_button.setText(QCoreApplication.translate("CareDialog", u"Erase", None))
        self.cancel_button.setText(QCoreApplication.translate("CareDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("CareDialog", u"Keep", None))
        pass
    # retranslateUi

