# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'message_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QDateTimeEdit, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QRadioButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_MessageDialog(object):
    def setupUi(self, message_dialog):
        if not message_dialog.objectName():
            message_dialog.setObjectName(u"message_dialog")
        message_dialog.setMinimumSize(QSize(500, 0))
        self.message_dialog_layout = QVBoxLayout(message_dialog)
        self.message_dialog_layout.setSpacing(10)
        self.message_dialog_layout.setObjectName(u"message_dialog_layout")
        self.message_dialog_layout.setContentsMargins(22, 18, 22, 18)
        self.title_label = QLabel(message_dialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setProperty(u"role", u"title")

        self.message_dialog_layout.addWidget(self.title_label)

        self.explanation_label = QLabel(message_dialog)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation_label.setWordWrap(True)
        self.explanation_label.setProperty(u"role", u"sub")

        self.message_dialog_layout.addWidget(self.explanation_label)

        self.take_box = QWidget(message_dialog)
        self.take_box.setObjectName(u"take_box")
        self.take_box_layout = QHBoxLayout(self.take_box)
        self.take_box_layout.setSpacing(8)
        self.take_box_layout.setObjectName(u"take_box_layout")
        self.take_box_layout.setContentsMargins(0, 0, 0, 0)
        self.choose_button = QPushButton(self.take_box)
        self.choose_button.setObjectName(u"choose_button")
        self.choose_button.setAutoDefault(True)
        self.choose_button.setAutoDefault(False)

        self.take_box_layout.addWidget(self.choose_button)

        self.paste_button = QPushButton(self.take_box)
        self.paste_button.setObjectName(u"paste_button")
        self.paste_button.setAutoDefault(True)
        self.paste_button.setAutoDefault(False)

        self.take_box_layout.addWidget(self.paste_button)

        self.take_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.take_box_layout.addItem(self.take_spacer)


        self.message_dialog_layout.addWidget(self.take_box)

        self.found_label = QLabel(message_dialog)
        self.found_label.setObjectName(u"found_label")
        self.found_label.setWordWrap(True)
        self.found_label.setTextFormat(Qt.TextFormat.PlainText)
        self.found_label.setProperty(u"role", u"sub")

        self.message_dialog_layout.addWidget(self.found_label)

        self.picture_label = QLabel(message_dialog)
        self.picture_label.setObjectName(u"picture_label")
        self.picture_label.setTextFormat(Qt.TextFormat.PlainText)

        self.message_dialog_layout.addWidget(self.picture_label)

        self.letter_rows = QWidget(message_dialog)
        self.letter_rows.setObjectName(u"letter_rows")
        self.letter_rows_layout = QFormLayout(self.letter_rows)
        self.letter_rows_layout.setObjectName(u"letter_rows_layout")
        self.letter_rows_layout.setHorizontalSpacing(12)
        self.letter_rows_layout.setVerticalSpacing(10)
        self.letter_rows_layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.letter_rows_layout.setContentsMargins(0, 0, 0, 0)
        self.channel_caption = QLabel(self.letter_rows)
        self.channel_caption.setObjectName(u"channel_caption")
        self.channel_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.channel_caption.setProperty(u"role", u"sub")

        self.letter_rows_layout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.channel_caption)

        self.channel_box = QComboBox(self.letter_rows)
        self.channel_box.setObjectName(u"channel_box")

        self.letter_rows_layout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.channel_box)

        self.direction_caption = QLabel(self.letter_rows)
        self.direction_caption.setObjectName(u"direction_caption")
        self.direction_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.direction_caption.setProperty(u"role", u"sub")

        self.letter_rows_layout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.direction_caption)

        self.direction_box = QWidget(self.letter_rows)
        self.direction_box.setObjectName(u"direction_box")
        self.direction_box_layout = QHBoxLayout(self.direction_box)
        self.direction_box_layout.setSpacing(16)
        self.direction_box_layout.setObjectName(u"direction_box_layout")
        self.direction_box_layout.setContentsMargins(0, 0, 0, 0)
        self.incoming_radio = QRadioButton(self.direction_box)
        self.incoming_radio.setObjectName(u"incoming_radio")
        self.incoming_radio.setChecked(True)

        self.direction_box_layout.addWidget(self.incoming_radio)

        self.outgoing_radio = QRadioButton(self.direction_box)
        self.outgoing_radio.setObjectName(u"outgoing_radio")

        self.direction_box_layout.addWidget(self.outgoing_radio)

        self.direction_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.direction_box_layout.addItem(self.direction_spacer)


        self.letter_rows_layout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.direction_box)

        self.when_caption = QLabel(self.letter_rows)
        self.when_caption.setObjectName(u"when_caption")
        self.when_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.when_caption.setProperty(u"role", u"sub")

        self.letter_rows_layout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.when_caption)

        self.when_edit = QDateTimeEdit(self.letter_rows)
        self.when_edit.setObjectName(u"when_edit")
        self.when_edit.setCalendarPopup(True)
        self.when_edit.setDisplayFormat(u"yyyy-MM-dd HH:mm")

        self.letter_rows_layout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.when_edit)

        self.address_caption = QLabel(self.letter_rows)
        self.address_caption.setObjectName(u"address_caption")
        self.address_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.address_caption.setProperty(u"role", u"sub")

        self.letter_rows_layout.setWidget(3, QFormLayout.ItemRole.LabelRole, self.address_caption)

        self.address_edit = QLineEdit(self.letter_rows)
        self.address_edit.setObjectName(u"address_edit")

        self.letter_rows_layout.setWidget(3, QFormLayout.ItemRole.FieldRole, self.address_edit)

        self.review_caption = QLabel(self.letter_rows)
        self.review_caption.setObjectName(u"review_caption")
        self.review_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.review_caption.setProperty(u"role", u"sub")

        self.letter_rows_layout.setWidget(4, QFormLayout.ItemRole.LabelRole, self.review_caption)

        self.review_box = QWidget(self.letter_rows)
        self.review_box.setObjectName(u"review_box")
        self.review_box_layout = QHBoxLayout(self.review_box)
        self.review_box_layout.setSpacing(10)
        self.review_box_layout.setObjectName(u"review_box_layout")
        self.review_box_layout.setContentsMargins(0, 0, 0, 0)
        self.site_edit = QLineEdit(self.review_box)
        self.site_edit.setObjectName(u"site_edit")

        self.review_box_layout.addWidget(self.site_edit)

        self.stars_box = QComboBox(self.review_box)
        self.stars_box.setObjectName(u"stars_box")

        self.review_box_layout.addWidget(self.stars_box)


        self.letter_rows_layout.setWidget(4, QFormLayout.ItemRole.FieldRole, self.review_box)

        self.subject_caption = QLabel(self.letter_rows)
        self.subject_caption.setObjectName(u"subject_caption")
        self.subject_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.subject_caption.setProperty(u"role", u"sub")

        self.letter_rows_layout.setWidget(5, QFormLayout.ItemRole.LabelRole, self.subject_caption)

        self.subject_edit = QLineEdit(self.letter_rows)
        self.subject_edit.setObjectName(u"subject_edit")

        self.letter_rows_layout.setWidget(5, QFormLayout.ItemRole.FieldRole, self.subject_edit)

        self.words_caption = QLabel(self.letter_rows)
        self.words_caption.setObjectName(u"words_caption")
        self.words_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.words_caption.setProperty(u"role", u"sub")

        self.letter_rows_layout.setWidget(6, QFormLayout.ItemRole.LabelRole, self.words_caption)

        self.words_edit = QPlainTextEdit(self.letter_rows)
        self.words_edit.setObjectName(u"words_edit")
        self.words_edit.setTabChangesFocus(True)
        self.words_edit.setMinimumSize(QSize(0, 120))

        self.letter_rows_layout.setWidget(6, QFormLayout.ItemRole.FieldRole, self.words_edit)


        self.message_dialog_layout.addWidget(self.letter_rows)

        self.file_rows = QWidget(message_dialog)
        self.file_rows.setObjectName(u"file_rows")
        self.file_rows_layout = QFormLayout(self.file_rows)
        self.file_rows_layout.setObjectName(u"file_rows_layout")
        self.file_rows_layout.setHorizontalSpacing(12)
        self.file_rows_layout.setVerticalSpacing(10)
        self.file_rows_layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.file_rows_layout.setContentsMargins(0, 0, 0, 0)
        self.kind_caption = QLabel(self.file_rows)
        self.kind_caption.setObjectName(u"kind_caption")
        self.kind_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.kind_caption.setProperty(u"role", u"sub")

        self.file_rows_layout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.kind_caption)

        self.kind_box = QComboBox(self.file_rows)
        self.kind_box.setObjectName(u"kind_box")

        self.file_rows_layout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.kind_box)

        self.caption_caption = QLabel(self.file_rows)
        self.caption_caption.setObjectName(u"caption_caption")
        self.caption_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.caption_caption.setProperty(u"role", u"sub")

        self.file_rows_layout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.caption_caption)

        self.caption_edit = QLineEdit(self.file_rows)
        self.caption_edit.setObjectName(u"caption_edit")

        self.file_rows_layout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.caption_edit)


        self.message_dialog_layout.addWidget(self.file_rows)

        self.problem_label = QLabel(message_dialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setTextFormat(Qt.TextFormat.PlainText)
        self.problem_label.setWordWrap(True)
        self.problem_label.setProperty(u"tone", u"red")
        self.problem_label.setProperty(u"role", u"sub")

        self.message_dialog_layout.addWidget(self.problem_label)

        self.actions = QWidget(message_dialog)
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

        self.skip_button = QPushButton(self.actions)
        self.skip_button.setObjectName(u"skip_button")
        self.skip_button.setAutoDefault(True)

        self.actions_layout.addWidget(self.skip_button)

        self.save_button = QPushButton(self.actions)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(True)
        self.save_button.setProperty(u"kind", u"primary")

        self.actions_layout.addWidget(self.save_button)


        self.message_dialog_layout.addWidget(self.actions)

#if QT_CONFIG(shortcut)
        self.channel_caption.setBuddy(self.channel_box)
        self.when_caption.setBuddy(self.when_edit)
        self.address_caption.setBuddy(self.address_edit)
        self.review_caption.setBuddy(self.site_edit)
        self.subject_caption.setBuddy(self.subject_edit)
        self.words_caption.setBuddy(self.words_edit)
        self.kind_caption.setBuddy(self.kind_box)
        self.caption_caption.setBuddy(self.caption_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.channel_box, self.incoming_radio)
        QWidget.setTabOrder(self.incoming_radio, self.outgoing_radio)
        QWidget.setTabOrder(self.outgoing_radio, self.when_edit)
        QWidget.setTabOrder(self.when_edit, self.address_edit)
        QWidget.setTabOrder(self.address_edit, self.site_edit)
        QWidget.setTabOrder(self.site_edit, self.stars_box)
        QWidget.setTabOrder(self.stars_box, self.subject_edit)
        QWidget.setTabOrder(self.subject_edit, self.words_edit)
        QWidget.setTabOrder(self.words_edit, self.kind_box)
        QWidget.setTabOrder(self.kind_box, self.caption_edit)
        QWidget.setTabOrder(self.caption_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.skip_button)
        QWidget.setTabOrder(self.skip_button, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.choose_button)
        QWidget.setTabOrder(self.choose_button, self.paste_button)

        self.retranslateUi(message_dialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, message_dialog):
        self.title_label.setText(QCoreApplication.translate("MessageDialog", u"Add a message or files", None))
        self.explanation_label.setText(QCoreApplication.translate("MessageDialog", u"Drop mails (.eml, .msg), pictures or other files here, paste them, or write it down. Nothing in them is run, and nothing is fetched from the internet.", None))
        self.choose_button.setText(QCoreApplication.translate("MessageDialog", u"Choose files\u2026", None))
        self.paste_button.setText(QCoreApplication.translate("MessageDialog", u"Paste", None))
        self.found_label.setText("")
#if QT_CONFIG(accessibility)
        self.found_label.setAccessibleName(QCoreApplication.translate("MessageDialog", u"What was found", None))
#endif // QT_CONFIG(accessibility)
        self.picture_label.setText("")
#if QT_CONFIG(accessibility)
        self.picture_label.setAccessibleName(QCoreApplication.translate("MessageDialog", u"The picture", None))
#endif // QT_CONFIG(accessibility)
        self.channel_caption.setText(QCoreApplication.translate("MessageDialog", u"What it is", None))
#if QT_CONFIG(accessibility)
        self.channel_box.setAccessibleName(QCoreApplication.translate("MessageDialog", u"What it is", None))
#endif // QT_CONFIG(accessibility)
        self.direction_caption.setText(QCoreApplication.translate("MessageDialog", u"Written by", None))
        self.incoming_radio.setText(QCoreApplication.translate("MessageDialog", u"From the customer", None))
        self.outgoing_radio.setText(QCoreApplication.translate("MessageDialog", u"From us", None))
        self.when_caption.setText(QCoreApplication.translate("MessageDialog", u"Sent", None))
#if QT_CONFIG(accessibility)
        self.when_edit.setAccessibleName(QCoreApplication.translate("MessageDialog", u"When it was sent", None))
#endif // QT_CONFIG(accessibility)
        self.address_caption.setText(QCoreApplication.translate("MessageDialog", u"Address or name", None))
#if QT_CONFIG(accessibility)
        self.address_edit.setAccessibleName(QCoreApplication.translate("MessageDialog", u"Address or name of the customer", None))
#endif // QT_CONFIG(accessibility)
        self.review_caption.setText(QCoreApplication.translate("MessageDialog", u"Review", None))
        self.site_edit.setPlaceholderText(QCoreApplication.translate("MessageDialog", u"Where it stands, for example the name of the mall", None))
#if QT_CONFIG(accessibility)
        self.site_edit.setAccessibleName(QCoreApplication.translate("MessageDialog", u"Where the review stands", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.stars_box.setAccessibleName(QCoreApplication.translate("MessageDialog", u"Stars of the review", None))
#endif // QT_CONFIG(accessibility)
        self.subject_caption.setText(QCoreApplication.translate("MessageDialog", u"Subject", None))
#if QT_CONFIG(accessibility)
        self.subject_edit.setAccessibleName(QCoreApplication.translate("MessageDialog", u"Subject", None))
#endif // QT_CONFIG(accessibility)
        self.words_caption.setText(QCoreApplication.translate("MessageDialog", u"Words", None))
        self.words_edit.setPlaceholderText(QCoreApplication.translate("MessageDialog", u"Paste or write the words here; Ctrl+V also takes files and pictures.", None))
#if QT_CONFIG(accessibility)
        self.words_edit.setAccessibleName(QCoreApplication.translate("MessageDialog", u"Words of the message", None))
#endif // QT_CONFIG(accessibility)
        self.kind_caption.setText(QCoreApplication.translate("MessageDialog", u"What they are", None))
#if QT_CONFIG(accessibility)
        self.kind_box.setAccessibleName(QCoreApplication.translate("MessageDialog", u"What the files are", None))
#endif // QT_CONFIG(accessibility)
        self.caption_caption.setText(QCoreApplication.translate("MessageDialog", u"In words", None))
        self.caption_edit.setPlaceholderText(QCoreApplication.translate("MessageDialog", u"What can be seen, for example the new box before it was sent", None))
#if QT_CONFIG(accessibility)
        self.caption_edit.setAccessibleName(QCoreApplication.translate("MessageDialog", u"What the files show", None))
#endif // QT_CONFIG(accessibility)
        self.problem_label.setText("")
#if QT_CONFIG(accessibility)
        self.problem_label.setAccessibleName(QCoreApplication.translate("MessageDialog", u"What is wrong", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("MessageDialog", u"Cancel", None))
        self.skip_button.setText(QCoreApplication.translate("MessageDialog", u"Leave this out", None))
        self.save_button.setText(QCoreApplication.translate("MessageDialog", u"File it", None))
        pass
    # retranslateUi

