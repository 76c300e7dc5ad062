# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QFormLayout, QFrame, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout, QWidget)

class Ui_SettingsPage(object):
    def setupUi(self, page):
        if not page.objectName():
            page.setObjectName(u"page")
        self.page_layout = QVBoxLayout(page)
        self.page_layout.setSpacing(0)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.header = QFrame(page)
        self.header.setObjectName(u"header")
        self.header.setProperty(u"edge", u"bottom")
        self.header.setMinimumSize(QSize(0, 64))
        self.header_layout = QHBoxLayout(self.header)
        self.header_layout.setSpacing(8)
        self.header_layout.setObjectName(u"header_layout")
        self.header_layout.setContentsMargins(20, 12, 20, 12)
        self.settings_title = QLabel(self.header)
        self.settings_title.setObjectName(u"settings_title")
        self.settings_title.setWordWrap(False)
        self.settings_title.setProperty(u"role", u"title")

        self.header_layout.addWidget(self.settings_title)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.header_layout.addItem(self.spacer_3)


        self.page_layout.addWidget(self.header)

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
        self.desk_heading = QLabel(self.inside)
        self.desk_heading.setObjectName(u"desk_heading")
        self.desk_heading.setProperty(u"role", u"heading")
        self.desk_heading.setWordWrap(True)

        self.inside_layout.addWidget(self.desk_heading)

        self.desk_card = QFrame(self.inside)
        self.desk_card.setObjectName(u"desk_card")
        self.desk_card.setProperty(u"card", u"true")
        self.desk_card_layout = QFormLayout(self.desk_card)
        self.desk_card_layout.setObjectName(u"desk_card_layout")
        self.desk_card_layout.setHorizontalSpacing(24)
        self.desk_card_layout.setVerticalSpacing(10)
        self.desk_card_layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.desk_card_layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.desk_card_layout.setContentsMargins(18, 16, 18, 16)
        self.language_caption = QLabel(self.desk_card)
        self.language_caption.setObjectName(u"language_caption")
        self.language_caption.setWordWrap(False)
        self.language_caption.setMinimumSize(QSize(170, 0))
        self.language_caption.setProperty(u"role", u"sub")

        self.desk_card_layout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.language_caption)

        self.language_box = QComboBox(self.desk_card)
        self.language_box.setObjectName(u"language_box")
        self.language_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.desk_card_layout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.language_box)

        self.theme_caption = QLabel(self.desk_card)
        self.theme_caption.setObjectName(u"theme_caption")
        self.theme_caption.setWordWrap(False)
        self.theme_caption.setMinimumSize(QSize(170, 0))
        self.theme_caption.setProperty(u"role", u"sub")

        self.desk_card_layout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.theme_caption)

        self.theme_box = QComboBox(self.desk_card)
        self.theme_box.setObjectName(u"theme_box")
        self.theme_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.desk_card_layout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.theme_box)

        self.text_caption = QLabel(self.desk_card)
        self.text_caption.setObjectName(u"text_caption")
        self.text_caption.setWordWrap(False)
        self.text_caption.setMinimumSize(QSize(170, 0))
        self.text_caption.setProperty(u"role", u"sub")

        self.desk_card_layout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.text_caption)

        self.text_box = QComboBox(self.desk_card)
        self.text_box.setObjectName(u"text_box")
        self.text_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.desk_card_layout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.text_box)


        self.inside_layout.addWidget(self.desk_card)

        self.audio_heading = QLabel(self.inside)
        self.audio_heading.setObjectName(u"audio_heading")
        self.audio_heading.setProperty(u"role", u"heading")
        self.audio_heading.setWordWrap(True)

        self.inside_layout.addWidget(self.audio_heading)

        self.audio_card = QFrame(self.inside)
        self.audio_card.setObjectName(u"audio_card")
        self.audio_card.setProperty(u"card", u"true")
        self.audio_card_layout = QFormLayout(self.audio_card)
        self.audio_card_layout.setObjectName(u"audio_card_layout")
        self.audio_card_layout.setHorizontalSpacing(24)
        self.audio_card_layout.setVerticalSpacing(10)
        self.audio_card_layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.audio_card_layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.audio_card_layout.setContentsMargins(18, 16, 18, 16)
        self.staff_caption = QLabel(self.audio_card)
        self.staff_caption.setObjectName(u"staff_caption")
        self.staff_caption.setWordWrap(False)
        self.staff_caption.setMinimumSize(QSize(170, 0))
        self.staff_caption.setProperty(u"role", u"sub")

        self.audio_card_layout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.staff_caption)

        self.staff_source_box = QComboBox(self.audio_card)
        self.staff_source_box.setObjectName(u"staff_source_box")
        self.staff_source_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.audio_card_layout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.staff_source_box)

        self.caller_caption = QLabel(self.audio_card)
        self.caller_caption.setObjectName(u"caller_caption")
        self.caller_caption.setWordWrap(False)
        self.caller_caption.setMinimumSize(QSize(170, 0))
        self.caller_caption.setProperty(u"role", u"sub")

        self.audio_card_layout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.caller_caption)

        self.caller_source_box = QComboBox(self.audio_card)
        self.caller_source_box.setObjectName(u"caller_source_box")
        self.caller_source_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.audio_card_layout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.caller_source_box)

        self.audio_caption = QLabel(self.audio_card)
        self.audio_caption.setObjectName(u"audio_caption")
        self.audio_caption.setMinimumSize(QSize(170, 0))
        self.audio_caption.setWordWrap(True)

        self.audio_card_layout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.audio_caption)

        self.audio_actions = QWidget(self.audio_card)
        self.audio_actions.setObjectName(u"audio_actions")
        self.audio_actions_layout = QHBoxLayout(self.audio_actions)
        self.audio_actions_layout.setSpacing(12)
        self.audio_actions_layout.setObjectName(u"audio_actions_layout")
        self.audio_actions_layout.setContentsMargins(0, 0, 0, 0)
        self.audio_refresh = QPushButton(self.audio_actions)
        self.audio_refresh.setObjectName(u"audio_refresh")
        self.audio_refresh.setAutoDefault(True)

        self.audio_actions_layout.addWidget(self.audio_refresh)

        self.audio_text = QLabel(self.audio_actions)
        self.audio_text.setObjectName(u"audio_text")
        self.audio_text.setProperty(u"role", u"small")
        self.audio_text.setWordWrap(True)

        self.audio_actions_layout.addWidget(self.audio_text)

        self.audio_actions_layout.setStretch(1, 1)

        self.audio_card_layout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.audio_actions)


        self.inside_layout.addWidget(self.audio_card)

        self.dial_heading = QLabel(self.inside)
        self.dial_heading.setObjectName(u"dial_heading")
        self.dial_heading.setProperty(u"role", u"heading")
        self.dial_heading.setWordWrap(True)

        self.inside_layout.addWidget(self.dial_heading)

        self.dial_card = QFrame(self.inside)
        self.dial_card.setObjectName(u"dial_card")
        self.dial_card.setProperty(u"card", u"true")
        self.dial_card_layout = QFormLayout(self.dial_card)
        self.dial_card_layout.setObjectName(u"dial_card_layout")
        self.dial_card_layout.setHorizontalSpacing(24)
        self.dial_card_layout.setVerticalSpacing(10)
        self.dial_card_layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.dial_card_layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.dial_card_layout.setContentsMargins(18, 16, 18, 16)
        self.way_caption = QLabel(self.dial_card)
        self.way_caption.setObjectName(u"way_caption")
        self.way_caption.setWordWrap(False)
        self.way_caption.setMinimumSize(QSize(170, 0))
        self.way_caption.setProperty(u"role", u"sub")

        self.dial_card_layout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.way_caption)

        self.way_box = QComboBox(self.dial_card)
        self.way_box.setObjectName(u"way_box")
        self.way_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.dial_card_layout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.way_box)

        self.command_caption = QLabel(self.dial_card)
        self.command_caption.setObjectName(u"command_caption")
        self.command_caption.setWordWrap(False)
        self.command_caption.setMinimumSize(QSize(170, 0))
        self.command_caption.setProperty(u"role", u"sub")

        self.dial_card_layout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.command_caption)

        self.command_edit = QLineEdit(self.dial_card)
        self.command_edit.setObjectName(u"command_edit")

        self.dial_card_layout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.command_edit)

        self.form_caption = QLabel(self.dial_card)
        self.form_caption.setObjectName(u"form_caption")
        self.form_caption.setWordWrap(False)
        self.form_caption.setMinimumSize(QSize(170, 0))
        self.form_caption.setProperty(u"role", u"sub")

        self.dial_card_layout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.form_caption)

        self.form_box = QComboBox(self.dial_card)
        self.form_box.setObjectName(u"form_box")
        self.form_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.dial_card_layout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.form_box)

        self.prefix_caption = QLabel(self.dial_card)
        self.prefix_caption.setObjectName(u"prefix_caption")
        self.prefix_caption.setWordWrap(False)
        self.prefix_caption.setMinimumSize(QSize(170, 0))
        self.prefix_caption.setProperty(u"role", u"sub")

        self.dial_card_layout.setWidget(3, QFormLayout.ItemRole.LabelRole, self.prefix_caption)

        self.prefix_box = QComboBox(self.dial_card)
        self.prefix_box.setObjectName(u"prefix_box")
        self.prefix_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.dial_card_layout.setWidget(3, QFormLayout.ItemRole.FieldRole, self.prefix_box)


        self.inside_layout.addWidget(self.dial_card)

        self.rules_heading = QLabel(self.inside)
        self.rules_heading.setObjectName(u"rules_heading")
        self.rules_heading.setProperty(u"role", u"heading")
        self.rules_heading.setWordWrap(True)

        self.inside_layout.addWidget(self.rules_heading)

        self.rules_card = QFrame(self.inside)
        self.rules_card.setObjectName(u"rules_card")
        self.rules_card.setProperty(u"card", u"true")
        self.rules_card_layout = QFormLayout(self.rules_card)
        self.rules_card_layout.setObjectName(u"rules_card_layout")
        self.rules_card_layout.setHorizontalSpacing(24)
        self.rules_card_layout.setVerticalSpacing(10)
        self.rules_card_layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.rules_card_layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.rules_card_layout.setContentsMargins(18, 16, 18, 16)
        self.approval_caption = QLabel(self.rules_card)
        self.approval_caption.setObjectName(u"approval_caption")
        self.approval_caption.setWordWrap(False)
        self.approval_caption.setMinimumSize(QSize(170, 0))
        self.approval_caption.setProperty(u"role", u"sub")

        self.rules_card_layout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.approval_caption)

        self.approval_box = QComboBox(self.rules_card)
        self.approval_box.setObjectName(u"approval_box")
        self.approval_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.rules_card_layout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.approval_box)

        self.limit_caption = QLabel(self.rules_card)
        self.limit_caption.setObjectName(u"limit_caption")
        self.limit_caption.setWordWrap(False)
        self.limit_caption.setMinimumSize(QSize(170, 0))
        self.limit_caption.setProperty(u"role", u"sub")

        self.rules_card_layout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.limit_caption)

        self.limit_box = QSpinBox(self.rules_card)
        self.limit_box.setObjectName(u"limit_box")
        self.limit_box.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.limit_box.setMinimum(1)
        self.limit_box.setMaximum(20)

        self.rules_card_layout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.limit_box)

        self.minutes_caption = QLabel(self.rules_card)
        self.minutes_caption.setObjectName(u"minutes_caption")
        self.minutes_caption.setWordWrap(False)
        self.minutes_caption.setMinimumSize(QSize(170, 0))
        self.minutes_caption.setProperty(u"role", u"sub")

        self.rules_card_layout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.minutes_caption)

        self.minutes_box = QSpinBox(self.rules_card)
        self.minutes_box.setObjectName(u"minutes_box")
        self.minutes_box.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.minutes_box.setMinimum(1)
        self.minutes_box.setMaximum(60)

        self.rules_card_layout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.minutes_box)

        self.words_caption = QLabel(self.rules_card)
        self.words_caption.setObjectName(u"words_caption")
        self.words_caption.setWordWrap(False)
        self.words_caption.setMinimumSize(QSize(170, 0))
        self.words_caption.setProperty(u"role", u"sub")

        self.rules_card_layout.setWidget(3, QFormLayout.ItemRole.LabelRole, self.words_caption)

        self.words_edit = QPlainTextEdit(self.rules_card)
        self.words_edit.setObjectName(u"words_edit")
        self.words_edit.setTabChangesFocus(True)
        self.words_edit.setMaximumSize(QSize(16777215, 84))

        self.rules_card_layout.setWidget(3, QFormLayout.ItemRole.FieldRole, self.words_edit)

        self.announce_caption = QLabel(self.rules_card)
        self.announce_caption.setObjectName(u"announce_caption")
        self.announce_caption.setWordWrap(False)
        self.announce_caption.setMinimumSize(QSize(170, 0))
        self.announce_caption.setProperty(u"role", u"sub")

        self.rules_card_layout.setWidget(4, QFormLayout.ItemRole.LabelRole, self.announce_caption)

        self.announce_edit = QPlainTextEdit(self.rules_card)
        self.announce_edit.setObjectName(u"announce_edit")
        self.announce_edit.setTabChangesFocus(True)
        self.announce_edit.setMaximumSize(QSize(16777215, 84))

        self.rules_card_layout.setWidget(4, QFormLayout.ItemRole.FieldRole, self.announce_edit)

        self.rules_note = QLabel(self.rules_card)
        self.rules_note.setObjectName(u"rules_note")
        self.rules_note.setProperty(u"role", u"small")
        self.rules_note.setWordWrap(True)

        self.rules_card_layout.setWidget(5, QFormLayout.ItemRole.LabelRole, self.rules_note)

        self.rules_actions = QWidget(self.rules_card)
        self.rules_actions.setObjectName(u"rules_actions")
        self.rules_actions_layout = QHBoxLayout(self.rules_actions)
        self.rules_actions_layout.setSpacing(8)
        self.rules_actions_layout.setObjectName(u"rules_actions_layout")
        self.rules_actions_layout.setContentsMargins(0, 0, 0, 0)
        self.save_rules = QPushButton(self.rules_actions)
        self.save_rules.setObjectName(u"save_rules")
        self.save_rules.setAutoDefault(True)
        self.save_rules.setProperty(u"kind", u"primary")

        self.rules_actions_layout.addWidget(self.save_rules)

        self.spacer_11 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rules_actions_layout.addItem(self.spacer_11)


        self.rules_card_layout.setWidget(5, QFormLayout.ItemRole.FieldRole, self.rules_actions)


        self.inside_layout.addWidget(self.rules_card)

        self.people_heading = QLabel(self.inside)
        self.people_heading.setObjectName(u"people_heading")
        self.people_heading.setProperty(u"role", u"heading")
        self.people_heading.setWordWrap(True)

        self.inside_layout.addWidget(self.people_heading)

        self.people_card = QFrame(self.inside)
        self.people_card.setObjectName(u"people_card")
        self.people_card.setProperty(u"card", u"true")
        self.people_card_layout = QVBoxLayout(self.people_card)
        self.people_card_layout.setSpacing(10)
        self.people_card_layout.setObjectName(u"people_card_layout")
        self.people_card_layout.setContentsMargins(18, 16, 18, 16)
        self.people_text = QLabel(self.people_card)
        self.people_text.setObjectName(u"people_text")
        self.people_text.setTextFormat(Qt.TextFormat.PlainText)
        self.people_text.setProperty(u"role", u"sub")
        self.people_text.setWordWrap(True)

        self.people_card_layout.addWidget(self.people_text)

        self.person_row = QWidget(self.people_card)
        self.person_row.setObjectName(u"person_row")
        self.person_row_layout = QHBoxLayout(self.person_row)
        self.person_row_layout.setSpacing(8)
        self.person_row_layout.setObjectName(u"person_row_layout")
        self.person_row_layout.setContentsMargins(0, 0, 0, 0)
        self.person_edit = QLineEdit(self.person_row)
        self.person_edit.setObjectName(u"person_edit")

        self.person_row_layout.addWidget(self.person_edit)

        self.role_box = QComboBox(self.person_row)
        self.role_box.setObjectName(u"role_box")
        self.role_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.person_row_layout.addWidget(self.role_box)

        self.add_person = QPushButton(self.person_row)
        self.add_person.setObjectName(u"add_person")
        self.add_person.setAutoDefault(True)

        self.person_row_layout.addWidget(self.add_person)

        self.person_row_layout.setStretch(0, 1)

        self.people_card_layout.addWidget(self.person_row)


        self.inside_layout.addWidget(self.people_card)

        self.spacer_14 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.inside_layout.addItem(self.spacer_14)

        self.scroll.setWidget(self.inside)

        self.page_layout.addWidget(self.scroll)

        self.page_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.language_caption.setBuddy(self.language_box)
        self.theme_caption.setBuddy(self.theme_box)
        self.text_caption.setBuddy(self.text_box)
        self.staff_caption.setBuddy(self.staff_source_box)
        self.caller_caption.setBuddy(self.caller_source_box)
        self.way_caption.setBuddy(self.way_box)
        self.command_caption.setBuddy(self.command_edit)
        self.form_caption.setBuddy(self.form_box)
        self.prefix_caption.setBuddy(self.prefix_box)
        self.approval_caption.setBuddy(self.approval_box)
        self.limit_caption.setBuddy(self.limit_box)
        self.minutes_caption.setBuddy(self.minutes_box)
        self.words_caption.setBuddy(self.words_edit)
        self.announce_caption.setBuddy(self.announce_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(page)
    # setupUi

    def retranslateUi(self, page):
        self.settings_title.setText(QCoreApplication.translate("SettingsPage", u"Settings", None))
        self.desk_heading.setText(QCoreApplication.translate("SettingsPage", u"This desk", None))
        self.language_caption.setText(QCoreApplication.translate("SettingsPage", u"&Language", None))
#if QT_CONFIG(accessibility)
        self.language_box.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Language", None))
#endif // QT_CONFIG(accessibility)
        self.theme_caption.setText(QCoreApplication.translate("SettingsPage", u"&Colours", None))
#if QT_CONFIG(accessibility)
        self.theme_box.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Colours", None))
#endif // QT_CONFIG(accessibility)
        self.text_caption.setText(QCoreApplication.translate("SettingsPage", u"Size of &text", None))
#if QT_CONFIG(accessibility)
        self.text_box.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Size of text", None))
#endif // QT_CONFIG(accessibility)
        self.audio_heading.setText(QCoreApplication.translate("SettingsPage", u"Recording", None))
        self.staff_caption.setText(QCoreApplication.translate("SettingsPage", u"&Our side", None))
#if QT_CONFIG(accessibility)
        self.staff_source_box.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Input for our side", None))
#endif // QT_CONFIG(accessibility)
        self.caller_caption.setText(QCoreApplication.translate("SettingsPage", u"Call&er\u2019s side", None))
#if QT_CONFIG(accessibility)
        self.caller_source_box.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Input for the caller\u2019s side", None))
#endif // QT_CONFIG(accessibility)
        self.audio_caption.setText("")
        self.audio_refresh.setText(QCoreApplication.translate("SettingsPage", u"Look again", None))
        self.audio_text.setText("")
        self.dial_heading.setText(QCoreApplication.translate("SettingsPage", u"Dialling", None))
        self.way_caption.setText(QCoreApplication.translate("SettingsPage", u"&Way", None))
#if QT_CONFIG(accessibility)
        self.way_box.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Way of dialling", None))
#endif // QT_CONFIG(accessibility)
        self.command_caption.setText(QCoreApplication.translate("SettingsPage", u"Co&mmand", None))
        self.command_edit.setPlaceholderText(QCoreApplication.translate("SettingsPage", u"program argument {number}", None))
#if QT_CONFIG(accessibility)
        self.command_edit.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Dialling command", None))
#endif // QT_CONFIG(accessibility)
        self.form_caption.setText(QCoreApplication.translate("SettingsPage", u"&Number form", None))
#if QT_CONFIG(accessibility)
        self.form_box.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Form of the number", None))
#endif // QT_CONFIG(accessibility)
        self.prefix_caption.setText(QCoreApplication.translate("SettingsPage", u"&Prefix", None))
#if QT_CONFIG(accessibility)
        self.prefix_box.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Prefix", None))
#endif // QT_CONFIG(accessibility)
        self.rules_heading.setText(QCoreApplication.translate("SettingsPage", u"The shop\u2019s rules (the owner changes them)", None))
        self.approval_caption.setText(QCoreApplication.translate("SettingsPage", u"A block is &approved by", None))
#if QT_CONFIG(accessibility)
        self.approval_box.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Who approves a block", None))
#endif // QT_CONFIG(accessibility)
        self.limit_caption.setText(QCoreApplication.translate("SettingsPage", u"&Unanswered call-backs", None))
#if QT_CONFIG(accessibility)
        self.limit_box.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Unanswered call-backs before a caller counts as unresponsive", None))
#endif // QT_CONFIG(accessibility)
        self.minutes_caption.setText(QCoreApplication.translate("SettingsPage", u"Ring back within (m&in)", None))
#if QT_CONFIG(accessibility)
        self.minutes_box.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Minutes within which we ring back", None))
#endif // QT_CONFIG(accessibility)
        self.words_caption.setText(QCoreApplication.translate("SettingsPage", u"Call-back wor&ds", None))
#if QT_CONFIG(accessibility)
        self.words_edit.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Words of the call-back", None))
#endif // QT_CONFIG(accessibility)
        self.announce_caption.setText(QCoreApplication.translate("SettingsPage", u"Recording words", None))
#if QT_CONFIG(accessibility)
        self.announce_edit.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Words that announce a recording", None))
#endif // QT_CONFIG(accessibility)
        self.rules_note.setText("")
        self.save_rules.setText(QCoreApplication.translate("SettingsPage", u"Save rules", None))
        self.people_heading.setText(QCoreApplication.translate("SettingsPage", u"People", None))
        self.people_text.setText("")
        self.person_edit.setPlaceholderText(QCoreApplication.translate("SettingsPage", u"Name", None))
#if QT_CONFIG(accessibility)
        self.person_edit.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Name of the new person", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.role_box.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Role of the new person", None))
#endif // QT_CONFIG(accessibility)
        self.add_person.setText(QCoreApplication.translate("SettingsPage", u"Add", None))
        pass
    # retranslateUi

