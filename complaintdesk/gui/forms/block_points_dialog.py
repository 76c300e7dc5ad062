# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'block_points_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_BlockPointsDialog(object):
    def setupUi(self, block_points_dialog):
        if not block_points_dialog.objectName():
            block_points_dialog.setObjectName(u"block_points_dialog")
        block_points_dialog.setMinimumSize(QSize(460, 0))
        self.block_points_dialog_layout = QVBoxLayout(block_points_dialog)
        self.block_points_dialog_layout.setSpacing(10)
        self.block_points_dialog_layout.setObjectName(u"block_points_dialog_layout")
        self.block_points_dialog_layout.setContentsMargins(22, 18, 22, 18)
        self.title_label = QLabel(block_points_dialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setWordWrap(True)
        self.title_label.setProperty(u"role", u"title")

        self.block_points_dialog_layout.addWidget(self.title_label)

        self.explanation_label = QLabel(block_points_dialog)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation_label.setWordWrap(True)
        self.explanation_label.setProperty(u"role", u"sub")

        self.block_points_dialog_layout.addWidget(self.explanation_label)

        self.points_heading = QLabel(block_points_dialog)
        self.points_heading.setObjectName(u"points_heading")
        self.points_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.points_heading.setWordWrap(True)
        self.points_heading.setProperty(u"role", u"heading")

        self.block_points_dialog_layout.addWidget(self.points_heading)

        self.points_edit = QPlainTextEdit(block_points_dialog)
        self.points_edit.setObjectName(u"points_edit")
        self.points_edit.setPlaceholderText(u"090-0123-4567  \u00b7  0501234*  \u00b7  taro@example.jp  \u00b7  @example.jp")
        self.points_edit.setTabChangesFocus(True)
        self.points_edit.setMaximumSize(QSize(16777215, 110))
        self.points_edit.setMinimumSize(QSize(0, 64))

        self.block_points_dialog_layout.addWidget(self.points_edit)

        self.why_row = QWidget(block_points_dialog)
        self.why_row.setObjectName(u"why_row")
        self.why_row_layout = QVBoxLayout(self.why_row)
        self.why_row_layout.setSpacing(6)
        self.why_row_layout.setObjectName(u"why_row_layout")
        self.why_row_layout.setContentsMargins(0, 0, 0, 0)
        self.reason_heading = QLabel(self.why_row)
        self.reason_heading.setObjectName(u"reason_heading")
        self.reason_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_heading.setWordWrap(True)
        self.reason_heading.setProperty(u"role", u"heading")

        self.why_row_layout.addWidget(self.reason_heading)

        self.reason_box = QComboBox(self.why_row)
        self.reason_box.setObjectName(u"reason_box")

        self.why_row_layout.addWidget(self.reason_box)

        self.case_heading = QLabel(self.why_row)
        self.case_heading.setObjectName(u"case_heading")
        self.case_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.case_heading.setWordWrap(True)
        self.case_heading.setProperty(u"role", u"heading")

        self.why_row_layout.addWidget(self.case_heading)

        self.case_edit = QLineEdit(self.why_row)
        self.case_edit.setObjectName(u"case_edit")
        self.case_edit.setPlaceholderText(u"C-0001")

        self.why_row_layout.addWidget(self.case_edit)


        self.block_points_dialog_layout.addWidget(self.why_row)

        self.words_heading = QLabel(block_points_dialog)
        self.words_heading.setObjectName(u"words_heading")
        self.words_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.words_heading.setWordWrap(True)
        self.words_heading.setProperty(u"role", u"heading")

        self.block_points_dialog_layout.addWidget(self.words_heading)

        self.words_edit = QPlainTextEdit(block_points_dialog)
        self.words_edit.setObjectName(u"words_edit")
        self.words_edit.setTabChangesFocus(True)
        self.words_edit.setMaximumSize(QSize(16777215, 110))
        self.words_edit.setMinimumSize(QSize(0, 80))

        self.block_points_dialog_layout.addWidget(self.words_edit)

        self.order_card = QFrame(block_points_dialog)
        self.order_card.setObjectName(u"order_card")
        self.order_card.setProperty(u"card", u"amber")
        self.order_card_layout = QVBoxLayout(self.order_card)
        self.order_card_layout.setSpacing(6)
        self.order_card_layout.setObjectName(u"order_card_layout")
        self.order_card_layout.setContentsMargins(14, 12, 14, 12)
        self.order_label = QLabel(self.order_card)
        self.order_label.setObjectName(u"order_label")
        self.order_label.setTextFormat(Qt.TextFormat.PlainText)
        self.order_label.setWordWrap(True)

        self.order_card_layout.addWidget(self.order_label)

        self.kept_heading = QLabel(self.order_card)
        self.kept_heading.setObjectName(u"kept_heading")
        self.kept_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.kept_heading.setWordWrap(True)
        self.kept_heading.setProperty(u"role", u"heading")

        self.order_card_layout.addWidget(self.kept_heading)

        self.kept_box = QComboBox(self.order_card)
        self.kept_box.setObjectName(u"kept_box")

        self.order_card_layout.addWidget(self.kept_box)


        self.block_points_dialog_layout.addWidget(self.order_card)

        self.problem_label = QLabel(block_points_dialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setTextFormat(Qt.TextFormat.PlainText)
        self.problem_label.setWordWrap(True)
        self.problem_label.setProperty(u"tone", u"red")
        self.problem_label.setProperty(u"role", u"sub")

        self.block_points_dialog_layout.addWidget(self.problem_label)

        self.actions = QWidget(block_points_dialog)
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

        self.save_button = QPushButton(self.actions)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(True)
        self.save_button.setProperty(u"kind", u"primary")

        self.actions_layout.addWidget(self.save_button)


        self.block_points_dialog_layout.addWidget(self.actions)

        QWidget.setTabOrder(self.points_edit, self.reason_box)
        QWidget.setTabOrder(self.reason_box, self.case_edit)
        QWidget.setTabOrder(self.case_edit, self.words_edit)
        QWidget.setTabOrder(self.words_edit, self.kept_box)
        QWidget.setTabOrder(self.kept_box, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(block_points_dialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, block_points_dialog):
        self.title_label.setText("")
        self.explanation_label.setText("")
        self.points_heading.setText(QCoreApplication.translate("BlockPointsDialog", u"Numbers and addresses, one a line", None))
#if QT_CONFIG(accessibility)
        self.points_edit.setAccessibleName(QCoreApplication.translate("BlockPointsDialog", u"Numbers and addresses, one a line", None))
#endif // QT_CONFIG(accessibility)
        self.reason_heading.setText(QCoreApplication.translate("BlockPointsDialog", u"Reason", None))
#if QT_CONFIG(accessibility)
        self.reason_box.setAccessibleName(QCoreApplication.translate("BlockPointsDialog", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        self.case_heading.setText(QCoreApplication.translate("BlockPointsDialog", u"Case (may stay empty)", None))
#if QT_CONFIG(accessibility)
        self.case_edit.setAccessibleName(QCoreApplication.translate("BlockPointsDialog", u"Case (may stay empty)", None))
#endif // QT_CONFIG(accessibility)
        self.words_heading.setText(QCoreApplication.translate("BlockPointsDialog", u"The exact words, or what was done", None))
#if QT_CONFIG(accessibility)
        self.words_edit.setAccessibleName(QCoreApplication.translate("BlockPointsDialog", u"The exact words, or what was done", None))
#endif // QT_CONFIG(accessibility)
        self.order_label.setText("")
        self.kept_heading.setText(QCoreApplication.translate("BlockPointsDialog", u"Stays open for cancelling and returning", None))
#if QT_CONFIG(accessibility)
        self.kept_box.setAccessibleName(QCoreApplication.translate("BlockPointsDialog", u"Stays open for cancelling and returning", None))
#endif // QT_CONFIG(accessibility)
        self.problem_label.setText("")
#if QT_CONFIG(accessibility)
        self.problem_label.setAccessibleName(QCoreApplication.translate("BlockPointsDialog", u"What is wrong", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("BlockPointsDialog", u"Cancel", None))
        self.save_button.setText("")
        pass
    # retranslateUi

