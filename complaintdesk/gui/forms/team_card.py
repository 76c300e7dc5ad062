# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'team_card.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QLabel, QPlainTextEdit, QPushButton, QRadioButton, QVBoxLayout, QWidget)

class Ui_TeamCard(object):
    def setupUi(self, team_card):
        if not team_card.objectName():
            team_card.setObjectName(u"team_card")
        team_card.setProperty(u"card", u"calm")
        self.team_card_layout = QVBoxLayout(team_card)
        self.team_card_layout.setSpacing(6)
        self.team_card_layout.setObjectName(u"team_card_layout")
        self.team_card_layout.setContentsMargins(14, 10, 14, 12)
        self.title_label = QLabel(team_card)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setProperty(u"role", u"heading")

        self.team_card_layout.addWidget(self.title_label)

        self.ask_radio = QRadioButton(team_card)
        self.ask_radio.setObjectName(u"ask_radio")
        self.ask_radio.setChecked(True)

        self.team_card_layout.addWidget(self.ask_radio)

        self.hand_radio = QRadioButton(team_card)
        self.hand_radio.setObjectName(u"hand_radio")

        self.team_card_layout.addWidget(self.hand_radio)

        self.ask_box = QWidget(team_card)
        self.ask_box.setObjectName(u"ask_box")
        self.ask_box.setProperty(u"ground", u"clear")
        self.ask_box_layout = QVBoxLayout(self.ask_box)
        self.ask_box_layout.setSpacing(6)
        self.ask_box_layout.setObjectName(u"ask_box_layout")
        self.ask_box_layout.setContentsMargins(0, 0, 0, 0)
        self.question_edit = QPlainTextEdit(self.ask_box)
        self.question_edit.setObjectName(u"question_edit")
        self.question_edit.setTabChangesFocus(True)

        self.ask_box_layout.addWidget(self.question_edit)

        self.leaves_label = QLabel(self.ask_box)
        self.leaves_label.setObjectName(u"leaves_label")
        self.leaves_label.setTextFormat(Qt.TextFormat.PlainText)
        self.leaves_label.setProperty(u"role", u"sub")
        self.leaves_label.setWordWrap(True)

        self.ask_box_layout.addWidget(self.leaves_label)

        self.ask_button = QPushButton(self.ask_box)
        self.ask_button.setObjectName(u"ask_button")
        self.ask_button.setProperty(u"kind", u"primary")
        self.ask_button.setAutoDefault(True)

        self.ask_box_layout.addWidget(self.ask_button)


        self.team_card_layout.addWidget(self.ask_box)

        self.hand_box = QWidget(team_card)
        self.hand_box.setObjectName(u"hand_box")
        self.hand_box.setProperty(u"ground", u"clear")
        self.hand_box_layout = QVBoxLayout(self.hand_box)
        self.hand_box_layout.setSpacing(6)
        self.hand_box_layout.setObjectName(u"hand_box_layout")
        self.hand_box_layout.setContentsMargins(0, 0, 0, 0)
        self.to_label = QLabel(self.hand_box)
        self.to_label.setObjectName(u"to_label")
        self.to_label.setTextFormat(Qt.TextFormat.PlainText)
        self.to_label.setProperty(u"role", u"sub")

        self.hand_box_layout.addWidget(self.to_label)

        self.to_combo = QComboBox(self.hand_box)
        self.to_combo.setObjectName(u"to_combo")

        self.hand_box_layout.addWidget(self.to_combo)

        self.why_label = QLabel(self.hand_box)
        self.why_label.setObjectName(u"why_label")
        self.why_label.setTextFormat(Qt.TextFormat.PlainText)
        self.why_label.setProperty(u"role", u"sub")

        self.hand_box_layout.addWidget(self.why_label)

        self.why_combo = QComboBox(self.hand_box)
        self.why_combo.setObjectName(u"why_combo")

        self.hand_box_layout.addWidget(self.why_combo)

        self.words_label = QLabel(self.hand_box)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setTextFormat(Qt.TextFormat.PlainText)
        self.words_label.setProperty(u"role", u"say")
        self.words_label.setWordWrap(True)

        self.hand_box_layout.addWidget(self.words_label)

        self.told_check = QCheckBox(self.hand_box)
        self.told_check.setObjectName(u"told_check")
        self.told_check.setChecked(True)

        self.hand_box_layout.addWidget(self.told_check)

        self.hand_button = QPushButton(self.hand_box)
        self.hand_button.setObjectName(u"hand_button")
        self.hand_button.setProperty(u"kind", u"primary")
        self.hand_button.setAutoDefault(True)

        self.hand_box_layout.addWidget(self.hand_button)


        self.team_card_layout.addWidget(self.hand_box)

        self.close_button = QPushButton(team_card)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(True)

        self.team_card_layout.addWidget(self.close_button)

#if QT_CONFIG(shortcut)
        self.to_label.setBuddy(self.to_combo)
        self.why_label.setBuddy(self.why_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.ask_radio, self.hand_radio)
        QWidget.setTabOrder(self.hand_radio, self.question_edit)
        QWidget.setTabOrder(self.question_edit, self.ask_button)
        QWidget.setTabOrder(self.ask_button, self.to_combo)
        QWidget.setTabOrder(self.to_combo, self.why_combo)
        QWidget.setTabOrder(self.why_combo, self.told_check)
        QWidget.setTabOrder(self.told_check, self.hand_button)
        QWidget.setTabOrder(self.hand_button, self.close_button)

        self.retranslateUi(team_card)
    # setupUi

    def retranslateUi(self, team_card):
        self.title_label.setText(QCoreApplication.translate("TeamCard", u"Ask or hand over  F11", None))
        self.ask_radio.setText(QCoreApplication.translate("TeamCard", u"As&k a colleague", None))
        self.hand_radio.setText(QCoreApplication.translate("TeamCard", u"Hand the call o&ver", None))
        self.question_edit.setPlaceholderText(QCoreApplication.translate("TeamCard", u"What do you want to know?", None))
#if QT_CONFIG(accessibility)
        self.question_edit.setAccessibleName(QCoreApplication.translate("TeamCard", u"Question to a colleague", None))
#endif // QT_CONFIG(accessibility)
        self.leaves_label.setText("")
        self.ask_button.setText(QCoreApplication.translate("TeamCard", u"Copy for the chat  Ctrl+Enter", None))
        self.to_label.setText(QCoreApplication.translate("TeamCard", u"To", None))
#if QT_CONFIG(accessibility)
        self.to_combo.setAccessibleName(QCoreApplication.translate("TeamCard", u"Who goes on with the call", None))
#endif // QT_CONFIG(accessibility)
        self.why_label.setText(QCoreApplication.translate("TeamCard", u"Because", None))
#if QT_CONFIG(accessibility)
        self.why_combo.setAccessibleName(QCoreApplication.translate("TeamCard", u"Why the call is handed over", None))
#endif // QT_CONFIG(accessibility)
        self.words_label.setText("")
        self.told_check.setText(QCoreApplication.translate("TeamCard", u"Said so to the ca&ller", None))
        self.hand_button.setText(QCoreApplication.translate("TeamCard", u"Hand over  Ctrl+Enter", None))
        self.close_button.setText(QCoreApplication.translate("TeamCard", u"Close  Esc", None))
        pass
    # retranslateUi

