# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'care_notes_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QListView, QListWidget, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from complaintdesk.gui.widgets.sure_button import SureButton

class Ui_CareNotesDialog(object):
    def setupUi(self, care_notes_dialog):
        if not care_notes_dialog.objectName():
            care_notes_dialog.setObjectName(u"care_notes_dialog")
        care_notes_dialog.setMinimumSize(QSize(500, 0))
        self.care_notes_dialog_layout = QVBoxLayout(care_notes_dialog)
        self.care_notes_dialog_layout.setSpacing(10)
        self.care_notes_dialog_layout.setObjectName(u"care_notes_dialog_layout")
        self.care_notes_dialog_layout.setContentsMargins(22, 18, 22, 18)
        self.title_label = QLabel(care_notes_dialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setProperty(u"role", u"title")

        self.care_notes_dialog_layout.addWidget(self.title_label)

        self.about_label = QLabel(care_notes_dialog)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setTextFormat(Qt.TextFormat.PlainText)
        self.about_label.setProperty(u"role", u"sub")
        self.about_label.setWordWrap(True)

        self.care_notes_dialog_layout.addWidget(self.about_label)

        self.note_rows = QListWidget(care_notes_dialog)
        self.note_rows.setObjectName(u"note_rows")
        self.note_rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.note_rows.setResizeMode(QListView.ResizeMode.Adjust)
        self.note_rows.setWordWrap(True)
        self.note_rows.setMinimumSize(QSize(0, 150))

        self.care_notes_dialog_layout.addWidget(self.note_rows)

        self.none_label = QLabel(care_notes_dialog)
        self.none_label.setObjectName(u"none_label")
        self.none_label.setTextFormat(Qt.TextFormat.PlainText)
        self.none_label.setProperty(u"role", u"sub")
        self.none_label.setWordWrap(True)

        self.care_notes_dialog_layout.addWidget(self.none_label)

        self.note_card = QFrame(care_notes_dialog)
        self.note_card.setObjectName(u"note_card")
        self.note_card.setProperty(u"card", u"true")
        self.note_card_layout = QVBoxLayout(self.note_card)
        self.note_card_layout.setSpacing(8)
        self.note_card_layout.setObjectName(u"note_card_layout")
        self.note_card_layout.setContentsMargins(14, 12, 14, 12)
        self.who_label = QLabel(self.note_card)
        self.who_label.setObjectName(u"who_label")
        self.who_label.setTextFormat(Qt.TextFormat.PlainText)
        self.who_label.setProperty(u"role", u"strong")
        self.who_label.setWordWrap(True)

        self.note_card_layout.addWidget(self.who_label)

        self.feeling_label = QLabel(self.note_card)
        self.feeling_label.setObjectName(u"feeling_label")
        self.feeling_label.setTextFormat(Qt.TextFormat.PlainText)
        self.feeling_label.setWordWrap(True)

        self.note_card_layout.addWidget(self.feeling_label)

        self.wishes_label = QLabel(self.note_card)
        self.wishes_label.setObjectName(u"wishes_label")
        self.wishes_label.setTextFormat(Qt.TextFormat.PlainText)
        self.wishes_label.setWordWrap(True)

        self.note_card_layout.addWidget(self.wishes_label)

        self.words_label = QLabel(self.note_card)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setTextFormat(Qt.TextFormat.PlainText)
        self.words_label.setWordWrap(True)
        self.words_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)

        self.note_card_layout.addWidget(self.words_label)

        self.state_label = QLabel(self.note_card)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setTextFormat(Qt.TextFormat.PlainText)
        self.state_label.setProperty(u"role", u"sub")
        self.state_label.setWordWrap(True)

        self.note_card_layout.addWidget(self.state_label)

        self.note_actions = QWidget(self.note_card)
        self.note_actions.setObjectName(u"note_actions")
        self.note_actions.setProperty(u"ground", u"clear")
        self.note_actions_layout = QHBoxLayout(self.note_actions)
        self.note_actions_layout.setSpacing(8)
        self.note_actions_layout.setObjectName(u"note_actions_layout")
        self.note_actions_layout.setContentsMargins(0, 0, 0, 0)
        self.talked_button = QPushButton(self.note_actions)
        self.talked_button.setObjectName(u"talked_button")
        self.talked_button.setAutoDefault(True)
        self.talked_button.setProperty(u"kind", u"primary")

        self.note_actions_layout.addWidget(self.talked_button)

        self.change_button = QPushButton(self.note_actions)
        self.change_button.setObjectName(u"change_button")
        self.change_button.setAutoDefault(True)

        self.note_actions_layout.addWidget(self.change_button)

        self.erase_button = SureButton(self.note_actions)
        self.erase_button.setObjectName(u"erase_button")
        self.erase_button.setAutoDefault(True)

        self.note_actions_layout.addWidget(self.erase_button)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.note_actions_layout.addItem(self.spacer_1)


        self.note_card_layout.addWidget(self.note_actions)


        self.care_notes_dialog_layout.addWidget(self.note_card)

        self.problem_label = QLabel(care_notes_dialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setTextFormat(Qt.TextFormat.PlainText)
        self.problem_label.setWordWrap(True)
        self.problem_label.setProperty(u"tone", u"red")
        self.problem_label.setProperty(u"role", u"sub")

        self.care_notes_dialog_layout.addWidget(self.problem_label)

        self.actions = QWidget(care_notes_dialog)
        self.actions.setObjectName(u"actions")
        self.actions.setProperty(u"ground", u"clear")
        self.actions_layout = QHBoxLayout(self.actions)
        self.actions_layout.setSpacing(8)
        self.actions_layout.setObjectName(u"actions_layout")
        self.actions_layout.setContentsMargins(0, 0, 0, 0)
        self.new_button = QPushButton(self.actions)
        self.new_button.setObjectName(u"new_button")
        self.new_button.setAutoDefault(True)

        self.actions_layout.addWidget(self.new_button)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.actions_layout.addItem(self.spacer_2)

        self.close_button = QPushButton(self.actions)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(True)

        self.actions_layout.addWidget(self.close_button)


        self.care_notes_dialog_layout.addWidget(self.actions)

        QWidget.setTabOrder(self.note_rows, self.talked_button)
        QWidget.setTabOrder(self.talked_button, self.change_button)
        QWidget.setTabOrder(self.change_button, self.erase_button)
        QWidget.setTabOrder(self.erase_button, self.new_button)
        QWidget.setTabOrder(self.new_button, self.close_button)

        self.retranslateUi(care_notes_dialog)

        self.close_button.setDefault(True)

    # setupUi

    def retranslateUi(self, care_notes_dialog):
        self.title_label.setText(QCoreApplication.translate("CareNotesDialog", u"Staff care", None))
        self.about_label.setText(QCoreApplication.translate("CareNotesDialog", u"Notes after hard calls. You see your own, and those that you were chosen to read.", None))
#if QT_CONFIG(accessibility)
        self.note_rows.setAccessibleName(QCoreApplication.translate("CareNotesDialog", u"Notes of staff care", None))
#endif // QT_CONFIG(accessibility)
        self.none_label.setText(QCoreApplication.translate("CareNotesDialog", u"There are no notes to see here.", None))
        self.who_label.setText("")
        self.feeling_label.setText("")
        self.wishes_label.setText("")
        self.words_label.setText("")
        self.state_label.setText("")
        self.talked_button.setText(QCoreApplication.translate("CareNotesDialog", u"I have talked with them", None))
        self.change_button.setText(QCoreApplication.translate("CareNotesDialog", u"Change\u2026", None))
        self.erase_button.setText(QCoreApplication.translate("CareNotesDialog", u"Erase", None))
        self.problem_label.setText("")
#if QT_CONFIG(accessibility)
        self.problem_label.setAccessibleName(QCoreApplication.translate("CareNotesDialog", u"What is wrong", None))
#endif // QT_CONFIG(accessibility)
        self.new_button.setText(QCoreApplication.translate("CareNotesDialog", u"New note\u2026", None))
        self.close_button.setText(QCoreApplication.translate("CareNotesDialog", u"Close", None))
        pass
    # retranslateUi

