# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'column_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QTableWidget, QVBoxLayout, QWidget)

class Ui_ColumnDialog(object):
    def setupUi(self, column_dialog):
        if not column_dialog.objectName():
            column_dialog.setObjectName(u"column_dialog")
        self.column_layout = QVBoxLayout(column_dialog)
        self.column_layout.setSpacing(10)
        self.column_layout.setObjectName(u"column_layout")
        self.column_layout.setContentsMargins(24, 20, 24, 20)
        self.intro_text = QLabel(column_dialog)
        self.intro_text.setObjectName(u"intro_text")
        self.intro_text.setTextFormat(Qt.TextFormat.PlainText)
        self.intro_text.setWordWrap(True)
        self.intro_text.setProperty(u"role", u"sub")

        self.column_layout.addWidget(self.intro_text)

        self.file_text = QLabel(column_dialog)
        self.file_text.setObjectName(u"file_text")
        self.file_text.setTextFormat(Qt.TextFormat.PlainText)
        self.file_text.setWordWrap(True)
        self.file_text.setProperty(u"role", u"strong")

        self.column_layout.addWidget(self.file_text)

        self.preview = QTableWidget(column_dialog)
        self.preview.setObjectName(u"preview")
        self.preview.setMinimumSize(QSize(0, 190))
        self.preview.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.preview.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)

        self.column_layout.addWidget(self.preview)

        self.fields = QWidget(column_dialog)
        self.fields.setObjectName(u"fields")
        self.fields_layout = QGridLayout(self.fields)
        self.fields_layout.setSpacing(8)
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setContentsMargins(0, 0, 0, 0)
        self.order_number_caption = QLabel(self.fields)
        self.order_number_caption.setObjectName(u"order_number_caption")
        self.order_number_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.order_number_caption.setProperty(u"role", u"sub")

        self.fields_layout.addWidget(self.order_number_caption, 0, 0, 1, 1)

        self.order_number_box = QComboBox(self.fields)
        self.order_number_box.setObjectName(u"order_number_box")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.order_number_box.sizePolicy().hasHeightForWidth())
        self.order_number_box.setSizePolicy(sizePolicy)
        self.order_number_box.setMinimumContentsLength(8)
        self.order_number_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.fields_layout.addWidget(self.order_number_box, 0, 1, 1, 1)

        self.date_caption = QLabel(self.fields)
        self.date_caption.setObjectName(u"date_caption")
        self.date_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.date_caption.setProperty(u"role", u"sub")

        self.fields_layout.addWidget(self.date_caption, 1, 0, 1, 1)

        self.date_box = QComboBox(self.fields)
        self.date_box.setObjectName(u"date_box")
        sizePolicy.setHeightForWidth(self.date_box.sizePolicy().hasHeightForWidth())
        self.date_box.setSizePolicy(sizePolicy)
        self.date_box.setMinimumContentsLength(8)
        self.date_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.fields_layout.addWidget(self.date_box, 1, 1, 1, 1)

        self.name_caption = QLabel(self.fields)
        self.name_caption.setObjectName(u"name_caption")
        self.name_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.name_caption.setProperty(u"role", u"sub")

        self.fields_layout.addWidget(self.name_caption, 2, 0, 1, 1)

        self.name_box = QComboBox(self.fields)
        self.name_box.setObjectName(u"name_box")
        sizePolicy.setHeightForWidth(self.name_box.sizePolicy().hasHeightForWidth())
        self.name_box.setSizePolicy(sizePolicy)
        self.name_box.setMinimumContentsLength(8)
        self.name_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.fields_layout.addWidget(self.name_box, 2, 1, 1, 1)

        self.last_name_caption = QLabel(self.fields)
        self.last_name_caption.setObjectName(u"last_name_caption")
        self.last_name_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.last_name_caption.setProperty(u"role", u"sub")

        self.fields_layout.addWidget(self.last_name_caption, 3, 0, 1, 1)

        self.last_name_box = QComboBox(self.fields)
        self.last_name_box.setObjectName(u"last_name_box")
        sizePolicy.setHeightForWidth(self.last_name_box.sizePolicy().hasHeightForWidth())
        self.last_name_box.setSizePolicy(sizePolicy)
        self.last_name_box.setMinimumContentsLength(8)
        self.last_name_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.fields_layout.addWidget(self.last_name_box, 3, 1, 1, 1)

        self.first_name_caption = QLabel(self.fields)
        self.first_name_caption.setObjectName(u"first_name_caption")
        self.first_name_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.first_name_caption.setProperty(u"role", u"sub")

        self.fields_layout.addWidget(self.first_name_caption, 4, 0, 1, 1)

        self.first_name_box = QComboBox(self.fields)
        self.first_name_box.setObjectName(u"first_name_box")
        sizePolicy.setHeightForWidth(self.first_name_box.sizePolicy().hasHeightForWidth())
        self.first_name_box.setSizePolicy(sizePolicy)
        self.first_name_box.setMinimumContentsLength(8)
        self.first_name_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.fields_layout.addWidget(self.first_name_box, 4, 1, 1, 1)

        self.kana_caption = QLabel(self.fields)
        self.kana_caption.setObjectName(u"kana_caption")
        self.kana_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.kana_caption.setProperty(u"role", u"sub")

        self.fields_layout.addWidget(self.kana_caption, 5, 0, 1, 1)

        self.kana_box = QComboBox(self.fields)
        self.kana_box.setObjectName(u"kana_box")
        sizePolicy.setHeightForWidth(self.kana_box.sizePolicy().hasHeightForWidth())
        self.kana_box.setSizePolicy(sizePolicy)
        self.kana_box.setMinimumContentsLength(8)
        self.kana_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.fields_layout.addWidget(self.kana_box, 5, 1, 1, 1)

        self.phone_caption = QLabel(self.fields)
        self.phone_caption.setObjectName(u"phone_caption")
        self.phone_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.phone_caption.setProperty(u"role", u"sub")

        self.fields_layout.addWidget(self.phone_caption, 6, 0, 1, 1)

        self.phone_box = QComboBox(self.fields)
        self.phone_box.setObjectName(u"phone_box")
        sizePolicy.setHeightForWidth(self.phone_box.sizePolicy().hasHeightForWidth())
        self.phone_box.setSizePolicy(sizePolicy)
        self.phone_box.setMinimumContentsLength(8)
        self.phone_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.fields_layout.addWidget(self.phone_box, 6, 1, 1, 1)

        self.phone_2_caption = QLabel(self.fields)
        self.phone_2_caption.setObjectName(u"phone_2_caption")
        self.phone_2_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.phone_2_caption.setProperty(u"role", u"sub")

        self.fields_layout.addWidget(self.phone_2_caption, 0, 2, 1, 1)

        self.phone_2_box = QComboBox(self.fields)
        self.phone_2_box.setObjectName(u"phone_2_box")
        sizePolicy.setHeightForWidth(self.phone_2_box.sizePolicy().hasHeightForWidth())
        self.phone_2_box.setSizePolicy(sizePolicy)
        self.phone_2_box.setMinimumContentsLength(8)
        self.phone_2_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.fields_layout.addWidget(self.phone_2_box, 0, 3, 1, 1)

        self.mail_caption = QLabel(self.fields)
        self.mail_caption.setObjectName(u"mail_caption")
        self.mail_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.mail_caption.setProperty(u"role", u"sub")

        self.fields_layout.addWidget(self.mail_caption, 1, 2, 1, 1)

        self.mail_box = QComboBox(self.fields)
        self.mail_box.setObjectName(u"mail_box")
        sizePolicy.setHeightForWidth(self.mail_box.sizePolicy().hasHeightForWidth())
        self.mail_box.setSizePolicy(sizePolicy)
        self.mail_box.setMinimumContentsLength(8)
        self.mail_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.fields_layout.addWidget(self.mail_box, 1, 3, 1, 1)

        self.item_caption = QLabel(self.fields)
        self.item_caption.setObjectName(u"item_caption")
        self.item_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.item_caption.setProperty(u"role", u"sub")

        self.fields_layout.addWidget(self.item_caption, 2, 2, 1, 1)

        self.item_box = QComboBox(self.fields)
        self.item_box.setObjectName(u"item_box")
        sizePolicy.setHeightForWidth(self.item_box.sizePolicy().hasHeightForWidth())
        self.item_box.setSizePolicy(sizePolicy)
        self.item_box.setMinimumContentsLength(8)
        self.item_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.fields_layout.addWidget(self.item_box, 2, 3, 1, 1)

        self.quantity_caption = QLabel(self.fields)
        self.quantity_caption.setObjectName(u"quantity_caption")
        self.quantity_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.quantity_caption.setProperty(u"role", u"sub")

        self.fields_layout.addWidget(self.quantity_caption, 3, 2, 1, 1)

        self.quantity_box = QComboBox(self.fields)
        self.quantity_box.setObjectName(u"quantity_box")
        sizePolicy.setHeightForWidth(self.quantity_box.sizePolicy().hasHeightForWidth())
        self.quantity_box.setSizePolicy(sizePolicy)
        self.quantity_box.setMinimumContentsLength(8)
        self.quantity_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.fields_layout.addWidget(self.quantity_box, 3, 3, 1, 1)

        self.total_caption = QLabel(self.fields)
        self.total_caption.setObjectName(u"total_caption")
        self.total_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.total_caption.setProperty(u"role", u"sub")

        self.fields_layout.addWidget(self.total_caption, 4, 2, 1, 1)

        self.total_box = QComboBox(self.fields)
        self.total_box.setObjectName(u"total_box")
        sizePolicy.setHeightForWidth(self.total_box.sizePolicy().hasHeightForWidth())
        self.total_box.setSizePolicy(sizePolicy)
        self.total_box.setMinimumContentsLength(8)
        self.total_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.fields_layout.addWidget(self.total_box, 4, 3, 1, 1)

        self.state_caption = QLabel(self.fields)
        self.state_caption.setObjectName(u"state_caption")
        self.state_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.state_caption.setProperty(u"role", u"sub")

        self.fields_layout.addWidget(self.state_caption, 5, 2, 1, 1)

        self.state_box = QComboBox(self.fields)
        self.state_box.setObjectName(u"state_box")
        sizePolicy.setHeightForWidth(self.state_box.sizePolicy().hasHeightForWidth())
        self.state_box.setSizePolicy(sizePolicy)
        self.state_box.setMinimumContentsLength(8)
        self.state_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.fields_layout.addWidget(self.state_box, 5, 3, 1, 1)


        self.column_layout.addWidget(self.fields)

        self.label_row = QWidget(column_dialog)
        self.label_row.setObjectName(u"label_row")
        self.label_row_layout = QHBoxLayout(self.label_row)
        self.label_row_layout.setSpacing(8)
        self.label_row_layout.setObjectName(u"label_row_layout")
        self.label_row_layout.setContentsMargins(0, 0, 0, 0)
        self.label_caption = QLabel(self.label_row)
        self.label_caption.setObjectName(u"label_caption")
        self.label_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.label_caption.setProperty(u"role", u"sub")

        self.label_row_layout.addWidget(self.label_caption)

        self.label_edit = QLineEdit(self.label_row)
        self.label_edit.setObjectName(u"label_edit")

        self.label_row_layout.addWidget(self.label_edit)


        self.column_layout.addWidget(self.label_row)

        self.problem_text = QLabel(column_dialog)
        self.problem_text.setObjectName(u"problem_text")
        self.problem_text.setTextFormat(Qt.TextFormat.PlainText)
        self.problem_text.setWordWrap(True)
        self.problem_text.setProperty(u"role", u"sub")
        self.problem_text.setProperty(u"tone", u"red")

        self.column_layout.addWidget(self.problem_text)

        self.actions = QWidget(column_dialog)
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

        self.import_button = QPushButton(self.actions)
        self.import_button.setObjectName(u"import_button")
        self.import_button.setAutoDefault(True)
        self.import_button.setProperty(u"kind", u"primary")

        self.actions_layout.addWidget(self.import_button)


        self.column_layout.addWidget(self.actions)

#if QT_CONFIG(shortcut)
        self.order_number_caption.setBuddy(self.order_number_box)
        self.date_caption.setBuddy(self.date_box)
        self.name_caption.setBuddy(self.name_box)
        self.last_name_caption.setBuddy(self.last_name_box)
        self.first_name_caption.setBuddy(self.first_name_box)
        self.kana_caption.setBuddy(self.kana_box)
        self.phone_caption.setBuddy(self.phone_box)
        self.phone_2_caption.setBuddy(self.phone_2_box)
        self.mail_caption.setBuddy(self.mail_box)
        self.item_caption.setBuddy(self.item_box)
        self.quantity_caption.setBuddy(self.quantity_box)
        self.total_caption.setBuddy(self.total_box)
        self.state_caption.setBuddy(self.state_box)
        self.label_caption.setBuddy(self.label_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(column_dialog)

        self.import_button.setDefault(True)

    # setupUi

    def retranslateUi(self, column_dialog):
        column_dialog.setWindowTitle(QCoreApplication.translate("ColumnDialog", u"What the columns mean", None))
        self.intro_text.setText(QCoreApplication.translate("ColumnDialog", u"These columns are new here. Say once what they hold; the next file with the same columns is then taken in by itself.", None))
        self.file_text.setText("")
#if QT_CONFIG(accessibility)
        self.preview.setAccessibleName(QCoreApplication.translate("ColumnDialog", u"The first rows of the file", None))
#endif // QT_CONFIG(accessibility)
        self.order_number_caption.setText(QCoreApplication.translate("ColumnDialog", u"Order &number (needed)", None))
#if QT_CONFIG(accessibility)
        self.order_number_box.setAccessibleName(QCoreApplication.translate("ColumnDialog", u"Order number (needed)", None))
#endif // QT_CONFIG(accessibility)
        self.date_caption.setText(QCoreApplication.translate("ColumnDialog", u"Date", None))
#if QT_CONFIG(accessibility)
        self.date_box.setAccessibleName(QCoreApplication.translate("ColumnDialog", u"Date", None))
#endif // QT_CONFIG(accessibility)
        self.name_caption.setText(QCoreApplication.translate("ColumnDialog", u"Name", None))
#if QT_CONFIG(accessibility)
        self.name_box.setAccessibleName(QCoreApplication.translate("ColumnDialog", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.last_name_caption.setText(QCoreApplication.translate("ColumnDialog", u"Surname", None))
#if QT_CONFIG(accessibility)
        self.last_name_box.setAccessibleName(QCoreApplication.translate("ColumnDialog", u"Surname", None))
#endif // QT_CONFIG(accessibility)
        self.first_name_caption.setText(QCoreApplication.translate("ColumnDialog", u"First name", None))
#if QT_CONFIG(accessibility)
        self.first_name_box.setAccessibleName(QCoreApplication.translate("ColumnDialog", u"First name", None))
#endif // QT_CONFIG(accessibility)
        self.kana_caption.setText(QCoreApplication.translate("ColumnDialog", u"Reading (kana)", None))
#if QT_CONFIG(accessibility)
        self.kana_box.setAccessibleName(QCoreApplication.translate("ColumnDialog", u"Reading (kana)", None))
#endif // QT_CONFIG(accessibility)
        self.phone_caption.setText(QCoreApplication.translate("ColumnDialog", u"Phone", None))
#if QT_CONFIG(accessibility)
        self.phone_box.setAccessibleName(QCoreApplication.translate("ColumnDialog", u"Phone", None))
#endif // QT_CONFIG(accessibility)
        self.phone_2_caption.setText(QCoreApplication.translate("ColumnDialog", u"Further phone", None))
#if QT_CONFIG(accessibility)
        self.phone_2_box.setAccessibleName(QCoreApplication.translate("ColumnDialog", u"Further phone", None))
#endif // QT_CONFIG(accessibility)
        self.mail_caption.setText(QCoreApplication.translate("ColumnDialog", u"Mail", None))
#if QT_CONFIG(accessibility)
        self.mail_box.setAccessibleName(QCoreApplication.translate("ColumnDialog", u"Mail", None))
#endif // QT_CONFIG(accessibility)
        self.item_caption.setText(QCoreApplication.translate("ColumnDialog", u"Goods", None))
#if QT_CONFIG(accessibility)
        self.item_box.setAccessibleName(QCoreApplication.translate("ColumnDialog", u"Goods", None))
#endif // QT_CONFIG(accessibility)
        self.quantity_caption.setText(QCoreApplication.translate("ColumnDialog", u"Quantity", None))
#if QT_CONFIG(accessibility)
        self.quantity_box.setAccessibleName(QCoreApplication.translate("ColumnDialog", u"Quantity", None))
#endif // QT_CONFIG(accessibility)
        self.total_caption.setText(QCoreApplication.translate("ColumnDialog", u"Total", None))
#if QT_CONFIG(accessibility)
        self.total_box.setAccessibleName(QCoreApplication.translate("ColumnDialog", u"Total", None))
#endif // QT_CONFIG(accessibility)
        self.state_caption.setText(QCoreApplication.translate("ColumnDialog", u"State", None))
#if QT_CONFIG(accessibility)
        self.state_box.setAccessibleName(QCoreApplication.translate("ColumnDialog", u"State", None))
#endif // QT_CONFIG(accessibility)
        self.label_caption.setText(QCoreApplication.translate("ColumnDialog", u"N&ame of this kind of file", None))
#if QT_CONFIG(accessibility)
        self.label_edit.setAccessibleName(QCoreApplication.translate("ColumnDialog", u"Name of this kind of file", None))
#endif // QT_CONFIG(accessibility)
        self.label_edit.setPlaceholderText(QCoreApplication.translate("ColumnDialog", u"\u30b7\u30e7\u30c3\u30d7\u30b5\u30fc\u30d6", None))
        self.problem_text.setText("")
#if QT_CONFIG(accessibility)
        self.problem_text.setAccessibleName(QCoreApplication.translate("ColumnDialog", u"What is missing", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("ColumnDialog", u"Cancel", None))
        self.import_button.setText(QCoreApplication.translate("ColumnDialog", u"Keep and import", None))
    # retranslateUi

