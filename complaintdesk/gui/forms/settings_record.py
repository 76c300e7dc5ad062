# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_record.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QLineEdit, QProgressBar, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_RecordSection(object):
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
        self.alarm_card = QFrame(self.inside)
        self.alarm_card.setObjectName(u"alarm_card")
        self.alarm_card.setProperty(u"card", u"red")
        self.alarm_card_layout = QVBoxLayout(self.alarm_card)
        self.alarm_card_layout.setSpacing(8)
        self.alarm_card_layout.setObjectName(u"alarm_card_layout")
        self.alarm_card_layout.setContentsMargins(18, 12, 18, 12)
        self.alarm_text = QLabel(self.alarm_card)
        self.alarm_text.setObjectName(u"alarm_text")
        self.alarm_text.setTextFormat(Qt.TextFormat.PlainText)
        self.alarm_text.setWordWrap(True)
        self.alarm_text.setProperty(u"role", u"strong")
        self.alarm_text.setProperty(u"tone", u"red")

        self.alarm_card_layout.addWidget(self.alarm_text)


        self.inside_layout.addWidget(self.alarm_card)

        self.check_heading = QLabel(self.inside)
        self.check_heading.setObjectName(u"check_heading")
        self.check_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.check_heading.setWordWrap(True)
        self.check_heading.setProperty(u"role", u"heading")

        self.inside_layout.addWidget(self.check_heading)

        self.check_card = QFrame(self.inside)
        self.check_card.setObjectName(u"check_card")
        self.check_card.setProperty(u"card", u"true")
        self.check_card_layout = QVBoxLayout(self.check_card)
        self.check_card_layout.setSpacing(8)
        self.check_card_layout.setObjectName(u"check_card_layout")
        self.check_card_layout.setContentsMargins(18, 16, 18, 16)
        self.check_title = QLabel(self.check_card)
        self.check_title.setObjectName(u"check_title")
        self.check_title.setTextFormat(Qt.TextFormat.PlainText)
        self.check_title.setWordWrap(True)
        self.check_title.setProperty(u"role", u"strong")

        self.check_card_layout.addWidget(self.check_title)

        self.check_text = QLabel(self.check_card)
        self.check_text.setObjectName(u"check_text")
        self.check_text.setTextFormat(Qt.TextFormat.PlainText)
        self.check_text.setWordWrap(True)
        self.check_text.setProperty(u"role", u"sub")
        self.check_text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.check_card_layout.addWidget(self.check_text)

        self.check_progress = QProgressBar(self.check_card)
        self.check_progress.setObjectName(u"check_progress")
        self.check_progress.setTextVisible(False)

        self.check_card_layout.addWidget(self.check_progress)

        self.check_actions = QWidget(self.check_card)
        self.check_actions.setObjectName(u"check_actions")
        self.check_actions_layout = QHBoxLayout(self.check_actions)
        self.check_actions_layout.setSpacing(8)
        self.check_actions_layout.setObjectName(u"check_actions_layout")
        self.check_actions_layout.setContentsMargins(0, 0, 0, 0)
        self.check_button = QPushButton(self.check_actions)
        self.check_button.setObjectName(u"check_button")
        self.check_button.setAutoDefault(True)

        self.check_actions_layout.addWidget(self.check_button)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.check_actions_layout.addItem(self.spacer_1)


        self.check_card_layout.addWidget(self.check_actions)


        self.inside_layout.addWidget(self.check_card)

        self.package_heading = QLabel(self.inside)
        self.package_heading.setObjectName(u"package_heading")
        self.package_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.package_heading.setWordWrap(True)
        self.package_heading.setProperty(u"role", u"heading")

        self.inside_layout.addWidget(self.package_heading)

        self.package_card = QFrame(self.inside)
        self.package_card.setObjectName(u"package_card")
        self.package_card.setProperty(u"card", u"true")
        self.package_card_layout = QVBoxLayout(self.package_card)
        self.package_card_layout.setSpacing(8)
        self.package_card_layout.setObjectName(u"package_card_layout")
        self.package_card_layout.setContentsMargins(18, 16, 18, 16)
        self.package_title = QLabel(self.package_card)
        self.package_title.setObjectName(u"package_title")
        self.package_title.setTextFormat(Qt.TextFormat.PlainText)
        self.package_title.setWordWrap(True)
        self.package_title.setProperty(u"role", u"strong")

        self.package_card_layout.addWidget(self.package_title)

        self.package_text = QLabel(self.package_card)
        self.package_text.setObjectName(u"package_text")
        self.package_text.setTextFormat(Qt.TextFormat.PlainText)
        self.package_text.setWordWrap(True)
        self.package_text.setProperty(u"role", u"sub")
        self.package_text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.package_card_layout.addWidget(self.package_text)

        self.package_progress = QProgressBar(self.package_card)
        self.package_progress.setObjectName(u"package_progress")
        self.package_progress.setTextVisible(False)

        self.package_card_layout.addWidget(self.package_progress)

        self.package_actions = QWidget(self.package_card)
        self.package_actions.setObjectName(u"package_actions")
        self.package_actions_layout = QHBoxLayout(self.package_actions)
        self.package_actions_layout.setSpacing(8)
        self.package_actions_layout.setObjectName(u"package_actions_layout")
        self.package_actions_layout.setContentsMargins(0, 0, 0, 0)
        self.package_button = QPushButton(self.package_actions)
        self.package_button.setObjectName(u"package_button")
        self.package_button.setAutoDefault(True)

        self.package_actions_layout.addWidget(self.package_button)

        self.spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.package_actions_layout.addItem(self.spacer_4)


        self.package_card_layout.addWidget(self.package_actions)


        self.inside_layout.addWidget(self.package_card)

        self.points_heading = QLabel(self.inside)
        self.points_heading.setObjectName(u"points_heading")
        self.points_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.points_heading.setWordWrap(True)
        self.points_heading.setProperty(u"role", u"heading")

        self.inside_layout.addWidget(self.points_heading)

        self.points_card = QFrame(self.inside)
        self.points_card.setObjectName(u"points_card")
        self.points_card.setProperty(u"card", u"true")
        self.points_card_layout = QVBoxLayout(self.points_card)
        self.points_card_layout.setSpacing(8)
        self.points_card_layout.setObjectName(u"points_card_layout")
        self.points_card_layout.setContentsMargins(18, 16, 18, 16)
        self.points_title = QLabel(self.points_card)
        self.points_title.setObjectName(u"points_title")
        self.points_title.setTextFormat(Qt.TextFormat.PlainText)
        self.points_title.setWordWrap(True)
        self.points_title.setProperty(u"role", u"strong")

        self.points_card_layout.addWidget(self.points_title)

        self.points_text = QLabel(self.points_card)
        self.points_text.setObjectName(u"points_text")
        self.points_text.setTextFormat(Qt.TextFormat.PlainText)
        self.points_text.setWordWrap(True)
        self.points_text.setProperty(u"role", u"sub")

        self.points_card_layout.addWidget(self.points_text)

        self.key_text = QLabel(self.points_card)
        self.key_text.setObjectName(u"key_text")
        self.key_text.setTextFormat(Qt.TextFormat.PlainText)
        self.key_text.setWordWrap(True)
        self.key_text.setProperty(u"role", u"small")
        self.key_text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.points_card_layout.addWidget(self.key_text)

        self.points_actions = QWidget(self.points_card)
        self.points_actions.setObjectName(u"points_actions")
        self.points_actions_layout = QHBoxLayout(self.points_actions)
        self.points_actions_layout.setSpacing(8)
        self.points_actions_layout.setObjectName(u"points_actions_layout")
        self.points_actions_layout.setContentsMargins(0, 0, 0, 0)
        self.make_button = QPushButton(self.points_actions)
        self.make_button.setObjectName(u"make_button")
        self.make_button.setAutoDefault(True)

        self.points_actions_layout.addWidget(self.make_button)

        self.save_button = QPushButton(self.points_actions)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(True)

        self.points_actions_layout.addWidget(self.save_button)

        self.copy_button = QPushButton(self.points_actions)
        self.copy_button.setObjectName(u"copy_button")
        self.copy_button.setAutoDefault(True)

        self.points_actions_layout.addWidget(self.copy_button)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.points_actions_layout.addItem(self.spacer_2)


        self.points_card_layout.addWidget(self.points_actions)


        self.inside_layout.addWidget(self.points_card)

        self.stamp_heading = QLabel(self.inside)
        self.stamp_heading.setObjectName(u"stamp_heading")
        self.stamp_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.stamp_heading.setWordWrap(True)
        self.stamp_heading.setProperty(u"role", u"heading")

        self.inside_layout.addWidget(self.stamp_heading)

        self.stamp_card = QFrame(self.inside)
        self.stamp_card.setObjectName(u"stamp_card")
        self.stamp_card.setProperty(u"card", u"true")
        self.stamp_card_layout = QVBoxLayout(self.stamp_card)
        self.stamp_card_layout.setSpacing(8)
        self.stamp_card_layout.setObjectName(u"stamp_card_layout")
        self.stamp_card_layout.setContentsMargins(18, 16, 18, 16)
        self.stamp_text = QLabel(self.stamp_card)
        self.stamp_text.setObjectName(u"stamp_text")
        self.stamp_text.setTextFormat(Qt.TextFormat.PlainText)
        self.stamp_text.setWordWrap(True)
        self.stamp_text.setProperty(u"role", u"sub")

        self.stamp_card_layout.addWidget(self.stamp_text)

        self.stamp_row = QWidget(self.stamp_card)
        self.stamp_row.setObjectName(u"stamp_row")
        self.stamp_row_layout = QHBoxLayout(self.stamp_row)
        self.stamp_row_layout.setSpacing(8)
        self.stamp_row_layout.setObjectName(u"stamp_row_layout")
        self.stamp_row_layout.setContentsMargins(0, 0, 0, 0)
        self.stamp_edit = QLineEdit(self.stamp_row)
        self.stamp_edit.setObjectName(u"stamp_edit")

        self.stamp_row_layout.addWidget(self.stamp_edit)

        self.stamp_button = QPushButton(self.stamp_row)
        self.stamp_button.setObjectName(u"stamp_button")
        self.stamp_button.setAutoDefault(True)

        self.stamp_row_layout.addWidget(self.stamp_button)


        self.stamp_card_layout.addWidget(self.stamp_row)

        self.stamp_state = QLabel(self.stamp_card)
        self.stamp_state.setObjectName(u"stamp_state")
        self.stamp_state.setTextFormat(Qt.TextFormat.PlainText)
        self.stamp_state.setWordWrap(True)
        self.stamp_state.setProperty(u"role", u"sub")

        self.stamp_card_layout.addWidget(self.stamp_state)


        self.inside_layout.addWidget(self.stamp_card)

        self.acts_heading = QLabel(self.inside)
        self.acts_heading.setObjectName(u"acts_heading")
        self.acts_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.acts_heading.setWordWrap(True)
        self.acts_heading.setProperty(u"role", u"heading")

        self.inside_layout.addWidget(self.acts_heading)

        self.acts_card = QFrame(self.inside)
        self.acts_card.setObjectName(u"acts_card")
        self.acts_card.setProperty(u"card", u"true")
        self.acts_card_layout = QVBoxLayout(self.acts_card)
        self.acts_card_layout.setSpacing(8)
        self.acts_card_layout.setObjectName(u"acts_card_layout")
        self.acts_card_layout.setContentsMargins(18, 16, 18, 16)
        self.acts_text = QLabel(self.acts_card)
        self.acts_text.setObjectName(u"acts_text")
        self.acts_text.setTextFormat(Qt.TextFormat.PlainText)
        self.acts_text.setWordWrap(True)
        self.acts_text.setProperty(u"role", u"sub")
        self.acts_text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.acts_card_layout.addWidget(self.acts_text)


        self.inside_layout.addWidget(self.acts_card)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.inside_layout.addItem(self.spacer_3)

        self.scroll.setWidget(self.inside)

        self.page_layout.addWidget(self.scroll)


        self.retranslateUi(page)
    # setupUi

    def retranslateUi(self, page):
        self.alarm_text.setText("")
#if QT_CONFIG(accessibility)
        self.alarm_text.setAccessibleName(QCoreApplication.translate("RecordSection", u"What was found", None))
#endif // QT_CONFIG(accessibility)
        self.check_heading.setText(QCoreApplication.translate("RecordSection", u"The record", None))
        self.check_title.setText("")
        self.check_text.setText("")
#if QT_CONFIG(accessibility)
        self.check_progress.setAccessibleName(QCoreApplication.translate("RecordSection", u"Progress of the check", None))
#endif // QT_CONFIG(accessibility)
        self.check_button.setText(QCoreApplication.translate("RecordSection", u"Check everything", None))
        self.package_heading.setText(QCoreApplication.translate("RecordSection", u"An evidence package", None))
        self.package_title.setText(QCoreApplication.translate("RecordSection", u"Whether a package is as it was written out, by this shop or another", None))
        self.package_text.setText("")
#if QT_CONFIG(accessibility)
        self.package_progress.setAccessibleName(QCoreApplication.translate("RecordSection", u"Progress of checking the package", None))
#endif // QT_CONFIG(accessibility)
        self.package_button.setText(QCoreApplication.translate("RecordSection", u"Check a package\u2026", None))
        self.points_heading.setText(QCoreApplication.translate("RecordSection", u"Checkpoints", None))
        self.points_title.setText("")
        self.points_text.setText(QCoreApplication.translate("RecordSection", u"A signed sum of the whole record, made daily and with every export. Kept by somebody else, it shows later that nothing was rewritten; before the first one leaves this computer, its owner could rewrite everything.", None))
        self.key_text.setText("")
        self.make_button.setText(QCoreApplication.translate("RecordSection", u"Make one now", None))
        self.save_button.setText(QCoreApplication.translate("RecordSection", u"Save its files\u2026", None))
        self.copy_button.setText(QCoreApplication.translate("RecordSection", u"Copy the head", None))
        self.stamp_heading.setText(QCoreApplication.translate("RecordSection", u"Time-stamps", None))
        self.stamp_text.setText(QCoreApplication.translate("RecordSection", u"An outside authority can confirm when a checkpoint existed (RFC 3161). Only a hash leaves this computer, no word of a call. Off while the address is empty; authorities may charge for it.", None))
#if QT_CONFIG(accessibility)
        self.stamp_edit.setAccessibleName(QCoreApplication.translate("RecordSection", u"Address of the time-stamp authority", None))
#endif // QT_CONFIG(accessibility)
        self.stamp_edit.setPlaceholderText(QCoreApplication.translate("RecordSection", u"https://\u2026", None))
        self.stamp_button.setText(QCoreApplication.translate("RecordSection", u"Save", None))
        self.stamp_state.setText("")
        self.acts_heading.setText(QCoreApplication.translate("RecordSection", u"What was done with the record", None))
        self.acts_text.setText("")
        pass
    # retranslateUi

