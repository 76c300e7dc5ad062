# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'setup_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QProgressBar, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QTableWidget, QVBoxLayout, QWidget)

class Ui_SetupDialog(object):
    def setupUi(self, setup_dialog):
        if not setup_dialog.objectName():
            setup_dialog.setObjectName(u"setup_dialog")
        self.setup_dialog_layout = QVBoxLayout(setup_dialog)
        self.setup_dialog_layout.setSpacing(14)
        self.setup_dialog_layout.setObjectName(u"setup_dialog_layout")
        self.setup_dialog_layout.setContentsMargins(28, 24, 28, 20)
        self.steps = QStackedWidget(setup_dialog)
        self.steps.setObjectName(u"steps")
        self.shop_step = QWidget()
        self.shop_step.setObjectName(u"shop_step")
        self.shop_step_layout = QVBoxLayout(self.shop_step)
        self.shop_step_layout.setSpacing(8)
        self.shop_step_layout.setObjectName(u"shop_step_layout")
        self.shop_step_layout.setContentsMargins(0, 0, 0, 0)
        self.shop_title = QLabel(self.shop_step)
        self.shop_title.setObjectName(u"shop_title")
        self.shop_title.setTextFormat(Qt.TextFormat.PlainText)
        self.shop_title.setProperty(u"role", u"title")
        self.shop_title.setWordWrap(True)

        self.shop_step_layout.addWidget(self.shop_title)

        self.shop_intro = QLabel(self.shop_step)
        self.shop_intro.setObjectName(u"shop_intro")
        self.shop_intro.setTextFormat(Qt.TextFormat.PlainText)
        self.shop_intro.setProperty(u"role", u"sub")
        self.shop_intro.setWordWrap(True)

        self.shop_step_layout.addWidget(self.shop_intro)

        self.shop_caption = QLabel(self.shop_step)
        self.shop_caption.setObjectName(u"shop_caption")
        self.shop_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.shop_caption.setProperty(u"role", u"heading")
        self.shop_caption.setWordWrap(True)

        self.shop_step_layout.addWidget(self.shop_caption)

        self.shop_edit = QLineEdit(self.shop_step)
        self.shop_edit.setObjectName(u"shop_edit")

        self.shop_step_layout.addWidget(self.shop_edit)

        self.people_caption = QLabel(self.shop_step)
        self.people_caption.setObjectName(u"people_caption")
        self.people_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.people_caption.setProperty(u"role", u"heading")
        self.people_caption.setWordWrap(True)

        self.shop_step_layout.addWidget(self.people_caption)

        self.people_table = QTableWidget(self.shop_step)
        self.people_table.setObjectName(u"people_table")
        self.people_table.setColumnCount(2)
        self.people_table.setRowCount(0)
        self.people_table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.people_table.setShowGrid(False)
        self.people_table.setCornerButtonEnabled(False)
        self.people_table.setTabKeyNavigation(False)

        self.shop_step_layout.addWidget(self.people_table)

        self.people_actions = QWidget(self.shop_step)
        self.people_actions.setObjectName(u"people_actions")
        self.people_actions_layout = QHBoxLayout(self.people_actions)
        self.people_actions_layout.setSpacing(8)
        self.people_actions_layout.setObjectName(u"people_actions_layout")
        self.people_actions_layout.setContentsMargins(0, 0, 0, 0)
        self.add_person = QPushButton(self.people_actions)
        self.add_person.setObjectName(u"add_person")
        self.add_person.setAutoDefault(True)

        self.people_actions_layout.addWidget(self.add_person)

        self.remove_person = QPushButton(self.people_actions)
        self.remove_person.setObjectName(u"remove_person")
        self.remove_person.setAutoDefault(True)

        self.people_actions_layout.addWidget(self.remove_person)

        self.spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.people_actions_layout.addItem(self.spacer_4)


        self.shop_step_layout.addWidget(self.people_actions)

        self.approval_caption = QLabel(self.shop_step)
        self.approval_caption.setObjectName(u"approval_caption")
        self.approval_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.approval_caption.setProperty(u"role", u"heading")
        self.approval_caption.setWordWrap(True)

        self.shop_step_layout.addWidget(self.approval_caption)

        self.approval_box = QComboBox(self.shop_step)
        self.approval_box.setObjectName(u"approval_box")
        self.approval_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.shop_step_layout.addWidget(self.approval_box)

        self.shop_step_layout.setStretch(5, 1)
        self.steps.addWidget(self.shop_step)
        self.code_step = QWidget()
        self.code_step.setObjectName(u"code_step")
        self.code_step_layout = QVBoxLayout(self.code_step)
        self.code_step_layout.setSpacing(12)
        self.code_step_layout.setObjectName(u"code_step_layout")
        self.code_step_layout.setContentsMargins(0, 0, 0, 0)
        self.code_title = QLabel(self.code_step)
        self.code_title.setObjectName(u"code_title")
        self.code_title.setTextFormat(Qt.TextFormat.PlainText)
        self.code_title.setProperty(u"role", u"title")
        self.code_title.setWordWrap(True)

        self.code_step_layout.addWidget(self.code_title)

        self.code_intro = QLabel(self.code_step)
        self.code_intro.setObjectName(u"code_intro")
        self.code_intro.setTextFormat(Qt.TextFormat.PlainText)
        self.code_intro.setProperty(u"role", u"sub")
        self.code_intro.setWordWrap(True)

        self.code_step_layout.addWidget(self.code_intro)

        self.code_card = QFrame(self.code_step)
        self.code_card.setObjectName(u"code_card")
        self.code_card.setProperty(u"card", u"calm")
        self.code_card_layout = QVBoxLayout(self.code_card)
        self.code_card_layout.setSpacing(8)
        self.code_card_layout.setObjectName(u"code_card_layout")
        self.code_card_layout.setContentsMargins(16, 24, 16, 24)
        self.code_label = QLabel(self.code_card)
        self.code_label.setObjectName(u"code_label")
        self.code_label.setTextFormat(Qt.TextFormat.PlainText)
        self.code_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.code_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.code_label.setProperty(u"role", u"code")
        self.code_label.setWordWrap(True)

        self.code_card_layout.addWidget(self.code_label)


        self.code_step_layout.addWidget(self.code_card)

        self.code_actions = QWidget(self.code_step)
        self.code_actions.setObjectName(u"code_actions")
        self.code_actions_layout = QHBoxLayout(self.code_actions)
        self.code_actions_layout.setSpacing(8)
        self.code_actions_layout.setObjectName(u"code_actions_layout")
        self.code_actions_layout.setContentsMargins(0, 0, 0, 0)
        self.copy_code = QPushButton(self.code_actions)
        self.copy_code.setObjectName(u"copy_code")
        self.copy_code.setAutoDefault(True)

        self.code_actions_layout.addWidget(self.copy_code)

        self.save_code = QPushButton(self.code_actions)
        self.save_code.setObjectName(u"save_code")
        self.save_code.setAutoDefault(True)

        self.code_actions_layout.addWidget(self.save_code)

        self.spacer_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.code_actions_layout.addItem(self.spacer_8)


        self.code_step_layout.addWidget(self.code_actions)

        self.spacer_9 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.code_step_layout.addItem(self.spacer_9)

        self.steps.addWidget(self.code_step)
        self.retype_step = QWidget()
        self.retype_step.setObjectName(u"retype_step")
        self.retype_step_layout = QVBoxLayout(self.retype_step)
        self.retype_step_layout.setSpacing(12)
        self.retype_step_layout.setObjectName(u"retype_step_layout")
        self.retype_step_layout.setContentsMargins(0, 0, 0, 0)
        self.retype_title = QLabel(self.retype_step)
        self.retype_title.setObjectName(u"retype_title")
        self.retype_title.setTextFormat(Qt.TextFormat.PlainText)
        self.retype_title.setProperty(u"role", u"title")
        self.retype_title.setWordWrap(True)

        self.retype_step_layout.addWidget(self.retype_title)

        self.retype_intro = QLabel(self.retype_step)
        self.retype_intro.setObjectName(u"retype_intro")
        self.retype_intro.setTextFormat(Qt.TextFormat.PlainText)
        self.retype_intro.setProperty(u"role", u"sub")
        self.retype_intro.setWordWrap(True)

        self.retype_step_layout.addWidget(self.retype_intro)

        self.retype_edit = QLineEdit(self.retype_step)
        self.retype_edit.setObjectName(u"retype_edit")

        self.retype_step_layout.addWidget(self.retype_edit)

        self.spacer_11 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.retype_step_layout.addItem(self.spacer_11)

        self.steps.addWidget(self.retype_step)

        self.setup_dialog_layout.addWidget(self.steps)

        self.problem_card = QFrame(setup_dialog)
        self.problem_card.setObjectName(u"problem_card")
        self.problem_card.setProperty(u"card", u"red")
        self.problem_card_layout = QVBoxLayout(self.problem_card)
        self.problem_card_layout.setSpacing(8)
        self.problem_card_layout.setObjectName(u"problem_card_layout")
        self.problem_card_layout.setContentsMargins(14, 8, 14, 8)
        self.problem_text = QLabel(self.problem_card)
        self.problem_text.setObjectName(u"problem_text")
        self.problem_text.setTextFormat(Qt.TextFormat.PlainText)
        self.problem_text.setProperty(u"tone", u"red")
        self.problem_text.setProperty(u"role", u"sub")
        self.problem_text.setWordWrap(True)

        self.problem_card_layout.addWidget(self.problem_text)


        self.setup_dialog_layout.addWidget(self.problem_card)

        self.busy_bar = QProgressBar(setup_dialog)
        self.busy_bar.setObjectName(u"busy_bar")
        self.busy_bar.setMaximum(0)
        self.busy_bar.setTextVisible(False)

        self.setup_dialog_layout.addWidget(self.busy_bar)

        self.buttons = QWidget(setup_dialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons_layout = QHBoxLayout(self.buttons)
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.quit_button = QPushButton(self.buttons)
        self.quit_button.setObjectName(u"quit_button")
        self.quit_button.setAutoDefault(True)

        self.buttons_layout.addWidget(self.quit_button)

        self.restore_button = QPushButton(self.buttons)
        self.restore_button.setObjectName(u"restore_button")
        self.restore_button.setAutoDefault(True)

        self.buttons_layout.addWidget(self.restore_button)

        self.spacer_14 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.spacer_14)

        self.back_button = QPushButton(self.buttons)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setAutoDefault(True)

        self.buttons_layout.addWidget(self.back_button)

        self.next_button = QPushButton(self.buttons)
        self.next_button.setObjectName(u"next_button")
        self.next_button.setAutoDefault(True)
        self.next_button.setProperty(u"kind", u"primary")

        self.buttons_layout.addWidget(self.next_button)


        self.setup_dialog_layout.addWidget(self.buttons)

        self.setup_dialog_layout.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.shop_caption.setBuddy(self.shop_edit)
        self.approval_caption.setBuddy(self.approval_box)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(setup_dialog)

        self.next_button.setDefault(True)

    # setupUi

    def retranslateUi(self, setup_dialog):
        setup_dialog.setWindowTitle(QCoreApplication.translate("SetupDialog", u"ComplaintDesk: set-up", None))
        self.shop_title.setText(QCoreApplication.translate("SetupDialog", u"Welcome. Who works here?", None))
        self.shop_intro.setText(QCoreApplication.translate("SetupDialog", u"Everything stays on this computer, encrypted. You can add people later.", None))
        self.shop_caption.setText(QCoreApplication.translate("SetupDialog", u"Name of the &shop", None))
#if QT_CONFIG(accessibility)
        self.shop_edit.setAccessibleName(QCoreApplication.translate("SetupDialog", u"Name of the shop", None))
#endif // QT_CONFIG(accessibility)
        self.people_caption.setText(QCoreApplication.translate("SetupDialog", u"People", None))
#if QT_CONFIG(accessibility)
        self.people_table.setAccessibleName(QCoreApplication.translate("SetupDialog", u"People and roles", None))
#endif // QT_CONFIG(accessibility)
        self.add_person.setText(QCoreApplication.translate("SetupDialog", u"Add a person", None))
        self.remove_person.setText(QCoreApplication.translate("SetupDialog", u"Remove", None))
        self.approval_caption.setText(QCoreApplication.translate("SetupDialog", u"Who &approves a block", None))
#if QT_CONFIG(accessibility)
        self.approval_box.setAccessibleName(QCoreApplication.translate("SetupDialog", u"Who approves a block", None))
#endif // QT_CONFIG(accessibility)
        self.code_title.setText(QCoreApplication.translate("SetupDialog", u"Write down the recovery code", None))
        self.code_intro.setText(QCoreApplication.translate("SetupDialog", u"If this computer\u2019s keyring is lost, only this code opens the data. Print it or copy it by hand, and keep it away from this computer. Nobody can give it to you again.", None))
        self.code_label.setText("")
#if QT_CONFIG(accessibility)
        self.code_label.setAccessibleName(QCoreApplication.translate("SetupDialog", u"Recovery code", None))
#endif // QT_CONFIG(accessibility)
        self.copy_code.setText(QCoreApplication.translate("SetupDialog", u"Copy", None))
        self.save_code.setText(QCoreApplication.translate("SetupDialog", u"Save as a text file\u2026", None))
        self.retype_title.setText(QCoreApplication.translate("SetupDialog", u"Type the recovery code", None))
        self.retype_intro.setText(QCoreApplication.translate("SetupDialog", u"From your paper, not from memory: this proves that the paper is right. Capitals, hyphens and full-width letters do not matter.", None))
#if QT_CONFIG(accessibility)
        self.retype_edit.setAccessibleName(QCoreApplication.translate("SetupDialog", u"Recovery code, typed again", None))
#endif // QT_CONFIG(accessibility)
        self.problem_text.setText("")
        self.quit_button.setText(QCoreApplication.translate("SetupDialog", u"Quit", None))
        self.restore_button.setText(QCoreApplication.translate("SetupDialog", u"Restore from a backup\u2026", None))
        self.back_button.setText(QCoreApplication.translate("SetupDialog", u"Back", None))
        self.next_button.setText(QCoreApplication.translate("SetupDialog", u"Next", None))
    # retranslateUi

