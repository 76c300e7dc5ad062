# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_keys.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from complaintdesk.gui.widgets.chip import Chip

class Ui_KeysSection(object):
    def setupUi(self, page):
        if not page.objectName():
            page.setObjectName(u"page")
        self.page_layout = QVBoxLayout(page)
        self.page_layout.setSpacing(0)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(page)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.inside = QWidget()
        self.inside.setObjectName(u"inside")
        self.inside.setMaximumSize(QSize(860, 16777215))
        self.inside.setProperty(u"ground", u"clear")
        self.inside_layout = QVBoxLayout(self.inside)
        self.inside_layout.setSpacing(8)
        self.inside_layout.setObjectName(u"inside_layout")
        self.inside_layout.setContentsMargins(28, 20, 28, 28)
        self.keys_note = QLabel(self.inside)
        self.keys_note.setObjectName(u"keys_note")
        self.keys_note.setTextFormat(Qt.TextFormat.PlainText)
        self.keys_note.setWordWrap(True)
        self.keys_note.setProperty(u"role", u"sub")

        self.inside_layout.addWidget(self.keys_note)

        self.ways_heading = QLabel(self.inside)
        self.ways_heading.setObjectName(u"ways_heading")
        self.ways_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.ways_heading.setWordWrap(True)
        self.ways_heading.setProperty(u"role", u"heading")

        self.inside_layout.addWidget(self.ways_heading)

        self.code_card = QFrame(self.inside)
        self.code_card.setObjectName(u"code_card")
        self.code_card.setProperty(u"card", u"true")
        self.code_card_layout = QVBoxLayout(self.code_card)
        self.code_card_layout.setSpacing(8)
        self.code_card_layout.setObjectName(u"code_card_layout")
        self.code_card_layout.setContentsMargins(18, 16, 18, 16)
        self.code_head = QWidget(self.code_card)
        self.code_head.setObjectName(u"code_head")
        self.code_head_layout = QHBoxLayout(self.code_head)
        self.code_head_layout.setSpacing(8)
        self.code_head_layout.setObjectName(u"code_head_layout")
        self.code_head_layout.setContentsMargins(0, 0, 0, 0)
        self.code_title = QLabel(self.code_head)
        self.code_title.setObjectName(u"code_title")
        self.code_title.setTextFormat(Qt.TextFormat.PlainText)
        self.code_title.setWordWrap(False)
        self.code_title.setProperty(u"role", u"strong")

        self.code_head_layout.addWidget(self.code_title)

        self.code_chip = Chip(self.code_head)
        self.code_chip.setObjectName(u"code_chip")
        self.code_chip.setTextFormat(Qt.TextFormat.PlainText)

        self.code_head_layout.addWidget(self.code_chip)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.code_head_layout.addItem(self.spacer_1)


        self.code_card_layout.addWidget(self.code_head)

        self.code_text = QLabel(self.code_card)
        self.code_text.setObjectName(u"code_text")
        self.code_text.setTextFormat(Qt.TextFormat.PlainText)
        self.code_text.setWordWrap(True)
        self.code_text.setProperty(u"role", u"sub")

        self.code_card_layout.addWidget(self.code_text)

        self.code_actions = QWidget(self.code_card)
        self.code_actions.setObjectName(u"code_actions")
        self.code_actions_layout = QHBoxLayout(self.code_actions)
        self.code_actions_layout.setSpacing(8)
        self.code_actions_layout.setObjectName(u"code_actions_layout")
        self.code_actions_layout.setContentsMargins(0, 0, 0, 0)
        self.renew_code = QPushButton(self.code_actions)
        self.renew_code.setObjectName(u"renew_code")
        self.renew_code.setAutoDefault(True)

        self.code_actions_layout.addWidget(self.renew_code)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.code_actions_layout.addItem(self.spacer_2)


        self.code_card_layout.addWidget(self.code_actions)


        self.inside_layout.addWidget(self.code_card)

        self.keyring_card = QFrame(self.inside)
        self.keyring_card.setObjectName(u"keyring_card")
        self.keyring_card.setProperty(u"card", u"true")
        self.keyring_card_layout = QVBoxLayout(self.keyring_card)
        self.keyring_card_layout.setSpacing(8)
        self.keyring_card_layout.setObjectName(u"keyring_card_layout")
        self.keyring_card_layout.setContentsMargins(18, 16, 18, 16)
        self.keyring_head = QWidget(self.keyring_card)
        self.keyring_head.setObjectName(u"keyring_head")
        self.keyring_head_layout = QHBoxLayout(self.keyring_head)
        self.keyring_head_layout.setSpacing(8)
        self.keyring_head_layout.setObjectName(u"keyring_head_layout")
        self.keyring_head_layout.setContentsMargins(0, 0, 0, 0)
        self.keyring_title = QLabel(self.keyring_head)
        self.keyring_title.setObjectName(u"keyring_title")
        self.keyring_title.setTextFormat(Qt.TextFormat.PlainText)
        self.keyring_title.setWordWrap(False)
        self.keyring_title.setProperty(u"role", u"strong")

        self.keyring_head_layout.addWidget(self.keyring_title)

        self.keyring_chip = Chip(self.keyring_head)
        self.keyring_chip.setObjectName(u"keyring_chip")
        self.keyring_chip.setTextFormat(Qt.TextFormat.PlainText)

        self.keyring_head_layout.addWidget(self.keyring_chip)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.keyring_head_layout.addItem(self.spacer_3)


        self.keyring_card_layout.addWidget(self.keyring_head)

        self.keyring_text = QLabel(self.keyring_card)
        self.keyring_text.setObjectName(u"keyring_text")
        self.keyring_text.setTextFormat(Qt.TextFormat.PlainText)
        self.keyring_text.setWordWrap(True)
        self.keyring_text.setProperty(u"role", u"sub")

        self.keyring_card_layout.addWidget(self.keyring_text)

        self.keyring_actions = QWidget(self.keyring_card)
        self.keyring_actions.setObjectName(u"keyring_actions")
        self.keyring_actions_layout = QHBoxLayout(self.keyring_actions)
        self.keyring_actions_layout.setSpacing(8)
        self.keyring_actions_layout.setObjectName(u"keyring_actions_layout")
        self.keyring_actions_layout.setContentsMargins(0, 0, 0, 0)
        self.use_keyring = QPushButton(self.keyring_actions)
        self.use_keyring.setObjectName(u"use_keyring")
        self.use_keyring.setAutoDefault(True)

        self.keyring_actions_layout.addWidget(self.use_keyring)

        self.remove_keyring = QPushButton(self.keyring_actions)
        self.remove_keyring.setObjectName(u"remove_keyring")
        self.remove_keyring.setAutoDefault(True)

        self.keyring_actions_layout.addWidget(self.remove_keyring)

        self.spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.keyring_actions_layout.addItem(self.spacer_4)


        self.keyring_card_layout.addWidget(self.keyring_actions)


        self.inside_layout.addWidget(self.keyring_card)

        self.passphrase_card = QFrame(self.inside)
        self.passphrase_card.setObjectName(u"passphrase_card")
        self.passphrase_card.setProperty(u"card", u"true")
        self.passphrase_card_layout = QVBoxLayout(self.passphrase_card)
        self.passphrase_card_layout.setSpacing(8)
        self.passphrase_card_layout.setObjectName(u"passphrase_card_layout")
        self.passphrase_card_layout.setContentsMargins(18, 16, 18, 16)
        self.passphrase_head = QWidget(self.passphrase_card)
        self.passphrase_head.setObjectName(u"passphrase_head")
        self.passphrase_head_layout = QHBoxLayout(self.passphrase_head)
        self.passphrase_head_layout.setSpacing(8)
        self.passphrase_head_layout.setObjectName(u"passphrase_head_layout")
        self.passphrase_head_layout.setContentsMargins(0, 0, 0, 0)
        self.passphrase_title = QLabel(self.passphrase_head)
        self.passphrase_title.setObjectName(u"passphrase_title")
        self.passphrase_title.setTextFormat(Qt.TextFormat.PlainText)
        self.passphrase_title.setWordWrap(False)
        self.passphrase_title.setProperty(u"role", u"strong")

        self.passphrase_head_layout.addWidget(self.passphrase_title)

        self.passphrase_chip = Chip(self.passphrase_head)
        self.passphrase_chip.setObjectName(u"passphrase_chip")
        self.passphrase_chip.setTextFormat(Qt.TextFormat.PlainText)

        self.passphrase_head_layout.addWidget(self.passphrase_chip)

        self.spacer_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.passphrase_head_layout.addItem(self.spacer_5)


        self.passphrase_card_layout.addWidget(self.passphrase_head)

        self.passphrase_text = QLabel(self.passphrase_card)
        self.passphrase_text.setObjectName(u"passphrase_text")
        self.passphrase_text.setTextFormat(Qt.TextFormat.PlainText)
        self.passphrase_text.setWordWrap(True)
        self.passphrase_text.setProperty(u"role", u"sub")

        self.passphrase_card_layout.addWidget(self.passphrase_text)

        self.passphrase_actions = QWidget(self.passphrase_card)
        self.passphrase_actions.setObjectName(u"passphrase_actions")
        self.passphrase_actions_layout = QHBoxLayout(self.passphrase_actions)
        self.passphrase_actions_layout.setSpacing(8)
        self.passphrase_actions_layout.setObjectName(u"passphrase_actions_layout")
        self.passphrase_actions_layout.setContentsMargins(0, 0, 0, 0)
        self.set_passphrase = QPushButton(self.passphrase_actions)
        self.set_passphrase.setObjectName(u"set_passphrase")
        self.set_passphrase.setAutoDefault(True)

        self.passphrase_actions_layout.addWidget(self.set_passphrase)

        self.remove_passphrase = QPushButton(self.passphrase_actions)
        self.remove_passphrase.setObjectName(u"remove_passphrase")
        self.remove_passphrase.setAutoDefault(True)

        self.passphrase_actions_layout.addWidget(self.remove_passphrase)

        self.spacer_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.passphrase_actions_layout.addItem(self.spacer_6)


        self.passphrase_card_layout.addWidget(self.passphrase_actions)


        self.inside_layout.addWidget(self.passphrase_card)

        self.rekey_heading = QLabel(self.inside)
        self.rekey_heading.setObjectName(u"rekey_heading")
        self.rekey_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.rekey_heading.setWordWrap(True)
        self.rekey_heading.setProperty(u"role", u"heading")

        self.inside_layout.addWidget(self.rekey_heading)

        self.rekey_card = QFrame(self.inside)
        self.rekey_card.setObjectName(u"rekey_card")
        self.rekey_card.setProperty(u"card", u"true")
        self.rekey_card_layout = QVBoxLayout(self.rekey_card)
        self.rekey_card_layout.setSpacing(8)
        self.rekey_card_layout.setObjectName(u"rekey_card_layout")
        self.rekey_card_layout.setContentsMargins(18, 16, 18, 16)
        self.rekey_text = QLabel(self.rekey_card)
        self.rekey_text.setObjectName(u"rekey_text")
        self.rekey_text.setTextFormat(Qt.TextFormat.PlainText)
        self.rekey_text.setWordWrap(True)
        self.rekey_text.setProperty(u"role", u"sub")

        self.rekey_card_layout.addWidget(self.rekey_text)

        self.rekey_actions = QWidget(self.rekey_card)
        self.rekey_actions.setObjectName(u"rekey_actions")
        self.rekey_actions_layout = QHBoxLayout(self.rekey_actions)
        self.rekey_actions_layout.setSpacing(8)
        self.rekey_actions_layout.setObjectName(u"rekey_actions_layout")
        self.rekey_actions_layout.setContentsMargins(0, 0, 0, 0)
        self.rekey_button = QPushButton(self.rekey_actions)
        self.rekey_button.setObjectName(u"rekey_button")
        self.rekey_button.setAutoDefault(True)

        self.rekey_actions_layout.addWidget(self.rekey_button)

        self.spacer_7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rekey_actions_layout.addItem(self.spacer_7)


        self.rekey_card_layout.addWidget(self.rekey_actions)


        self.inside_layout.addWidget(self.rekey_card)

        self.spacer_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.inside_layout.addItem(self.spacer_8)

        self.scroll.setWidget(self.inside)

        self.page_layout.addWidget(self.scroll)


        self.retranslateUi(page)
    # setupUi

    def retranslateUi(self, page):
        self.keys_note.setText("")
        self.ways_heading.setText(QCoreApplication.translate("KeysSection", u"Ways to the key", None))
        self.code_title.setText(QCoreApplication.translate("KeysSection", u"Recovery code", None))
        self.code_text.setText(QCoreApplication.translate("KeysSection", u"Opens the data on any computer, even when this one is gone. Keep it on paper, away from here.", None))
        self.renew_code.setText(QCoreApplication.translate("KeysSection", u"New recovery code\u2026", None))
        self.keyring_title.setText(QCoreApplication.translate("KeysSection", u"This computer\u2019s keyring", None))
        self.keyring_text.setText(QCoreApplication.translate("KeysSection", u"Opens the data at each start without asking. Whoever can use this computer account can open it too.", None))
        self.use_keyring.setText(QCoreApplication.translate("KeysSection", u"Put the key in", None))
        self.remove_keyring.setText(QCoreApplication.translate("KeysSection", u"Take it out", None))
        self.passphrase_title.setText(QCoreApplication.translate("KeysSection", u"Passphrase", None))
        self.passphrase_text.setText(QCoreApplication.translate("KeysSection", u"Opens the data on any computer. It is only as strong as it is long and known to nobody else.", None))
        self.set_passphrase.setText(QCoreApplication.translate("KeysSection", u"Set a passphrase\u2026", None))
        self.remove_passphrase.setText(QCoreApplication.translate("KeysSection", u"Remove it", None))
        self.rekey_heading.setText(QCoreApplication.translate("KeysSection", u"When somebody may have the key", None))
        self.rekey_text.setText(QCoreApplication.translate("KeysSection", u"Writes the whole store anew under another key. Old backups still open with the old recovery code: keep that one as long as you keep them.", None))
        self.rekey_button.setText(QCoreApplication.translate("KeysSection", u"Write anew under another key\u2026", None))
        pass
    # retranslateUi

