# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'block_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QRadioButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_BlockDialog(object):
    def setupUi(self, block_dialog):
        if not block_dialog.objectName():
            block_dialog.setObjectName(u"block_dialog")
        block_dialog.setMinimumSize(QSize(480, 0))
        self.block_dialog_layout = QVBoxLayout(block_dialog)
        self.block_dialog_layout.setSpacing(8)
        self.block_dialog_layout.setObjectName(u"block_dialog_layout")
        self.block_dialog_layout.setContentsMargins(22, 18, 22, 18)
        self.title_label = QLabel(block_dialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setProperty(u"role", u"title")

        self.block_dialog_layout.addWidget(self.title_label)

        self.who_label = QLabel(block_dialog)
        self.who_label.setObjectName(u"who_label")
        self.who_label.setTextFormat(Qt.TextFormat.PlainText)
        self.who_label.setWordWrap(True)
        self.who_label.setProperty(u"role", u"strong")

        self.block_dialog_layout.addWidget(self.who_label)

        self.order_card = QFrame(block_dialog)
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
        self.order_label.setProperty(u"role", u"sub")

        self.order_card_layout.addWidget(self.order_label)

        self.kept_heading = QLabel(self.order_card)
        self.kept_heading.setObjectName(u"kept_heading")
        self.kept_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.kept_heading.setWordWrap(True)
        self.kept_heading.setProperty(u"role", u"strong")

        self.order_card_layout.addWidget(self.kept_heading)

        self.kept_box = QComboBox(self.order_card)
        self.kept_box.setObjectName(u"kept_box")

        self.order_card_layout.addWidget(self.kept_box)


        self.block_dialog_layout.addWidget(self.order_card)

        self.reason_heading = QLabel(block_dialog)
        self.reason_heading.setObjectName(u"reason_heading")
        self.reason_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_heading.setProperty(u"role", u"heading")

        self.block_dialog_layout.addWidget(self.reason_heading)

        self.unresponsive_radio = QRadioButton(block_dialog)
        self.unresponsive_radio.setObjectName(u"unresponsive_radio")

        self.block_dialog_layout.addWidget(self.unresponsive_radio)

        self.dialogue_radio = QRadioButton(block_dialog)
        self.dialogue_radio.setObjectName(u"dialogue_radio")

        self.block_dialog_layout.addWidget(self.dialogue_radio)

        self.count_card = QFrame(block_dialog)
        self.count_card.setObjectName(u"count_card")
        self.count_card.setProperty(u"card", u"true")
        self.count_card_layout = QVBoxLayout(self.count_card)
        self.count_card_layout.setSpacing(6)
        self.count_card_layout.setObjectName(u"count_card_layout")
        self.count_card_layout.setContentsMargins(14, 12, 14, 12)
        self.count_label = QLabel(self.count_card)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setTextFormat(Qt.TextFormat.PlainText)
        self.count_label.setWordWrap(True)
        self.count_label.setProperty(u"role", u"strong")

        self.count_card_layout.addWidget(self.count_label)

        self.missing_label = QLabel(self.count_card)
        self.missing_label.setObjectName(u"missing_label")
        self.missing_label.setTextFormat(Qt.TextFormat.PlainText)
        self.missing_label.setWordWrap(True)
        self.missing_label.setProperty(u"role", u"sub")

        self.count_card_layout.addWidget(self.missing_label)


        self.block_dialog_layout.addWidget(self.count_card)

        self.reasons = QWidget(block_dialog)
        self.reasons.setObjectName(u"reasons")
        self.reasons_layout = QVBoxLayout(self.reasons)
        self.reasons_layout.setSpacing(6)
        self.reasons_layout.setObjectName(u"reasons_layout")
        self.reasons_layout.setContentsMargins(0, 0, 0, 0)
        self.abuse_radio = QRadioButton(self.reasons)
        self.abuse_radio.setObjectName(u"abuse_radio")

        self.reasons_layout.addWidget(self.abuse_radio)

        self.threat_radio = QRadioButton(self.reasons)
        self.threat_radio.setObjectName(u"threat_radio")

        self.reasons_layout.addWidget(self.threat_radio)

        self.demands_radio = QRadioButton(self.reasons)
        self.demands_radio.setObjectName(u"demands_radio")

        self.reasons_layout.addWidget(self.demands_radio)


        self.block_dialog_layout.addWidget(self.reasons)

        self.words_caption = QLabel(block_dialog)
        self.words_caption.setObjectName(u"words_caption")
        self.words_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.words_caption.setProperty(u"role", u"heading")

        self.block_dialog_layout.addWidget(self.words_caption)

        self.words_edit = QPlainTextEdit(block_dialog)
        self.words_edit.setObjectName(u"words_edit")
        self.words_edit.setTabChangesFocus(True)
        self.words_edit.setMinimumSize(QSize(0, 84))

        self.block_dialog_layout.addWidget(self.words_edit)

        self.approval_label = QLabel(block_dialog)
        self.approval_label.setObjectName(u"approval_label")
        self.approval_label.setTextFormat(Qt.TextFormat.PlainText)
        self.approval_label.setWordWrap(True)
        self.approval_label.setProperty(u"role", u"small")

        self.block_dialog_layout.addWidget(self.approval_label)

        self.problem_label = QLabel(block_dialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setTextFormat(Qt.TextFormat.PlainText)
        self.problem_label.setWordWrap(True)
        self.problem_label.setProperty(u"tone", u"red")
        self.problem_label.setProperty(u"role", u"sub")

        self.block_dialog_layout.addWidget(self.problem_label)

        self.actions = QWidget(block_dialog)
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
        self.save_button.setProperty(u"kind", u"danger")

        self.actions_layout.addWidget(self.save_button)


        self.block_dialog_layout.addWidget(self.actions)

#if QT_CONFIG(shortcut)
        self.words_caption.setBuddy(self.words_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kept_box, self.unresponsive_radio)
        QWidget.setTabOrder(self.unresponsive_radio, self.dialogue_radio)
        QWidget.setTabOrder(self.dialogue_radio, self.abuse_radio)
        QWidget.setTabOrder(self.abuse_radio, self.threat_radio)
        QWidget.setTabOrder(self.threat_radio, self.demands_radio)
        QWidget.setTabOrder(self.demands_radio, self.words_edit)
        QWidget.setTabOrder(self.words_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(block_dialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, block_dialog):
        self.title_label.setText(QCoreApplication.translate("BlockDialog", u"Ask for a block", None))
        self.who_label.setText("")
        self.order_label.setText("")
        self.kept_heading.setText(QCoreApplication.translate("BlockDialog", u"Stays open for cancelling and returning", None))
#if QT_CONFIG(accessibility)
        self.kept_box.setAccessibleName(QCoreApplication.translate("BlockDialog", u"Stays open for cancelling and returning", None))
#endif // QT_CONFIG(accessibility)
        self.reason_heading.setText(QCoreApplication.translate("BlockDialog", u"Reason", None))
        self.unresponsive_radio.setText(QCoreApplication.translate("BlockDialog", u"Unresponsive", None))
        self.dialogue_radio.setText(QCoreApplication.translate("BlockDialog", u"Refuses dialogue", None))
        self.count_label.setText("")
        self.missing_label.setText("")
        self.abuse_radio.setText(QCoreApplication.translate("BlockDialog", u"Abusive words", None))
        self.threat_radio.setText(QCoreApplication.translate("BlockDialog", u"Threat", None))
        self.demands_radio.setText(QCoreApplication.translate("BlockDialog", u"Excessive demands", None))
        self.words_caption.setText(QCoreApplication.translate("BlockDialog", u"What was said or done, word for word", None))
#if QT_CONFIG(accessibility)
        self.words_edit.setAccessibleName(QCoreApplication.translate("BlockDialog", u"What was said or done", None))
#endif // QT_CONFIG(accessibility)
        self.approval_label.setText("")
        self.problem_label.setText("")
#if QT_CONFIG(accessibility)
        self.problem_label.setAccessibleName(QCoreApplication.translate("BlockDialog", u"What is wrong", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("BlockDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("BlockDialog", u"Ask for the block", None))
        pass
    # retranslateUi

