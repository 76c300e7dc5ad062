# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_shop.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QFormLayout, QFrame, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPlainTextEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout, QWidget)

from complaintdesk.gui.widgets.flow_row import FlowRow

class Ui_ShopSection(object):
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
        self.rules_heading = QLabel(self.inside)
        self.rules_heading.setObjectName(u"rules_heading")
        self.rules_heading.setTextFormat(Qt.TextFormat.PlainText)
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
        self.approval_caption.setTextFormat(Qt.TextFormat.PlainText)
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
        self.limit_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.limit_caption.setWordWrap(False)
        self.limit_caption.setMinimumSize(QSize(170, 0))
        self.limit_caption.setProperty(u"role", u"sub")

        self.rules_card_layout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.limit_caption)

        self.limit_box = QSpinBox(self.rules_card)
        self.limit_box.setObjectName(u"limit_box")
        self.limit_box.setMinimum(1)
        self.limit_box.setMaximum(20)

        self.rules_card_layout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.limit_box)

        self.minutes_caption = QLabel(self.rules_card)
        self.minutes_caption.setObjectName(u"minutes_caption")
        self.minutes_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.minutes_caption.setWordWrap(False)
        self.minutes_caption.setMinimumSize(QSize(170, 0))
        self.minutes_caption.setProperty(u"role", u"sub")

        self.rules_card_layout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.minutes_caption)

        self.minutes_box = QSpinBox(self.rules_card)
        self.minutes_box.setObjectName(u"minutes_box")
        self.minutes_box.setMinimum(1)
        self.minutes_box.setMaximum(60)

        self.rules_card_layout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.minutes_box)

        self.yen_caption = QLabel(self.rules_card)
        self.yen_caption.setObjectName(u"yen_caption")
        self.yen_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.yen_caption.setWordWrap(False)
        self.yen_caption.setMinimumSize(QSize(170, 0))
        self.yen_caption.setProperty(u"role", u"sub")

        self.rules_card_layout.setWidget(3, QFormLayout.ItemRole.LabelRole, self.yen_caption)

        self.yen_box = QSpinBox(self.rules_card)
        self.yen_box.setObjectName(u"yen_box")
        self.yen_box.setMinimum(0)
        self.yen_box.setMaximum(99999999)
        self.yen_box.setSingleStep(100)
        self.yen_box.setGroupSeparatorShown(True)

        self.rules_card_layout.setWidget(3, QFormLayout.ItemRole.FieldRole, self.yen_box)

        self.again_caption = QLabel(self.rules_card)
        self.again_caption.setObjectName(u"again_caption")
        self.again_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.again_caption.setWordWrap(False)
        self.again_caption.setMinimumSize(QSize(170, 0))
        self.again_caption.setProperty(u"role", u"sub")

        self.rules_card_layout.setWidget(4, QFormLayout.ItemRole.LabelRole, self.again_caption)

        self.again_box = QSpinBox(self.rules_card)
        self.again_box.setObjectName(u"again_box")
        self.again_box.setMinimum(0)
        self.again_box.setMaximum(365)

        self.rules_card_layout.setWidget(4, QFormLayout.ItemRole.FieldRole, self.again_box)

        self.words_caption = QLabel(self.rules_card)
        self.words_caption.setObjectName(u"words_caption")
        self.words_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.words_caption.setWordWrap(False)
        self.words_caption.setMinimumSize(QSize(170, 0))
        self.words_caption.setProperty(u"role", u"sub")

        self.rules_card_layout.setWidget(5, QFormLayout.ItemRole.LabelRole, self.words_caption)

        self.words_edit = QPlainTextEdit(self.rules_card)
        self.words_edit.setObjectName(u"words_edit")
        self.words_edit.setTabChangesFocus(True)
        self.words_edit.setMaximumSize(QSize(16777215, 84))

        self.rules_card_layout.setWidget(5, QFormLayout.ItemRole.FieldRole, self.words_edit)

        self.announce_caption = QLabel(self.rules_card)
        self.announce_caption.setObjectName(u"announce_caption")
        self.announce_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.announce_caption.setWordWrap(False)
        self.announce_caption.setMinimumSize(QSize(170, 0))
        self.announce_caption.setProperty(u"role", u"sub")

        self.rules_card_layout.setWidget(6, QFormLayout.ItemRole.LabelRole, self.announce_caption)

        self.announce_edit = QPlainTextEdit(self.rules_card)
        self.announce_edit.setObjectName(u"announce_edit")
        self.announce_edit.setTabChangesFocus(True)
        self.announce_edit.setMaximumSize(QSize(16777215, 84))

        self.rules_card_layout.setWidget(6, QFormLayout.ItemRole.FieldRole, self.announce_edit)

        self.rules_note = QLabel(self.rules_card)
        self.rules_note.setObjectName(u"rules_note")
        self.rules_note.setTextFormat(Qt.TextFormat.PlainText)
        self.rules_note.setProperty(u"role", u"small")
        self.rules_note.setWordWrap(True)

        self.rules_card_layout.setWidget(7, QFormLayout.ItemRole.LabelRole, self.rules_note)

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


        self.rules_card_layout.setWidget(7, QFormLayout.ItemRole.FieldRole, self.rules_actions)


        self.inside_layout.addWidget(self.rules_card)

        self.people_heading = QLabel(self.inside)
        self.people_heading.setObjectName(u"people_heading")
        self.people_heading.setTextFormat(Qt.TextFormat.PlainText)
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
        self.people_list = QListWidget(self.people_card)
        self.people_list.setObjectName(u"people_list")
        self.people_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.people_card_layout.addWidget(self.people_list)

        self.person_acts = FlowRow(self.people_card)
        self.person_acts.setObjectName(u"person_acts")
        self.person_acts_layout = QHBoxLayout(self.person_acts)
        self.person_acts_layout.setSpacing(8)
        self.person_acts_layout.setObjectName(u"person_acts_layout")
        self.person_acts_layout.setContentsMargins(0, 0, 0, 0)
        self.pin_button = QPushButton(self.person_acts)
        self.pin_button.setObjectName(u"pin_button")
        self.pin_button.setAutoDefault(True)
        self.pin_button.setAutoDefault(True)

        self.person_acts_layout.addWidget(self.pin_button)

        self.remove_pin_button = QPushButton(self.person_acts)
        self.remove_pin_button.setObjectName(u"remove_pin_button")
        self.remove_pin_button.setAutoDefault(True)
        self.remove_pin_button.setAutoDefault(True)

        self.person_acts_layout.addWidget(self.remove_pin_button)

        self.role_button = QPushButton(self.person_acts)
        self.role_button.setObjectName(u"role_button")
        self.role_button.setAutoDefault(True)
        self.role_button.setAutoDefault(True)

        self.person_acts_layout.addWidget(self.role_button)

        self.rename_button = QPushButton(self.person_acts)
        self.rename_button.setObjectName(u"rename_button")
        self.rename_button.setAutoDefault(True)
        self.rename_button.setAutoDefault(True)

        self.person_acts_layout.addWidget(self.rename_button)

        self.leave_button = QPushButton(self.person_acts)
        self.leave_button.setObjectName(u"leave_button")
        self.leave_button.setAutoDefault(True)
        self.leave_button.setAutoDefault(True)

        self.person_acts_layout.addWidget(self.leave_button)

        self.after_acts = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.person_acts_layout.addItem(self.after_acts)


        self.people_card_layout.addWidget(self.person_acts)

        self.pins_note = QLabel(self.people_card)
        self.pins_note.setObjectName(u"pins_note")
        self.pins_note.setTextFormat(Qt.TextFormat.PlainText)
        self.pins_note.setWordWrap(True)
        self.pins_note.setProperty(u"role", u"sub")

        self.people_card_layout.addWidget(self.pins_note)

        self.lock_row = QWidget(self.people_card)
        self.lock_row.setObjectName(u"lock_row")
        self.lock_row_layout = QHBoxLayout(self.lock_row)
        self.lock_row_layout.setSpacing(8)
        self.lock_row_layout.setObjectName(u"lock_row_layout")
        self.lock_row_layout.setContentsMargins(0, 0, 0, 0)
        self.lock_caption = QLabel(self.lock_row)
        self.lock_caption.setObjectName(u"lock_caption")
        self.lock_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.lock_caption.setProperty(u"role", u"sub")

        self.lock_row_layout.addWidget(self.lock_caption)

        self.lock_box = QSpinBox(self.lock_row)
        self.lock_box.setObjectName(u"lock_box")
        self.lock_box.setMaximum(240)

        self.lock_row_layout.addWidget(self.lock_box)

        self.lock_note = QLabel(self.lock_row)
        self.lock_note.setObjectName(u"lock_note")
        self.lock_note.setTextFormat(Qt.TextFormat.PlainText)
        self.lock_note.setWordWrap(True)
        self.lock_note.setProperty(u"role", u"sub")

        self.lock_row_layout.addWidget(self.lock_note)

        self.lock_row_layout.setStretch(2, 1)

        self.people_card_layout.addWidget(self.lock_row)

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

        self.papers_card = QFrame(self.inside)
        self.papers_card.setObjectName(u"papers_card")
        self.papers_card.setProperty(u"card", u"true")
        self.papers_card_layout = QVBoxLayout(self.papers_card)
        self.papers_card_layout.setSpacing(8)
        self.papers_card_layout.setObjectName(u"papers_card_layout")
        self.papers_card_layout.setContentsMargins(16, 14, 16, 14)
        self.papers_title = QLabel(self.papers_card)
        self.papers_title.setObjectName(u"papers_title")
        self.papers_title.setTextFormat(Qt.TextFormat.PlainText)
        self.papers_title.setProperty(u"role", u"heading")

        self.papers_card_layout.addWidget(self.papers_title)

        self.papers_label = QLabel(self.papers_card)
        self.papers_label.setObjectName(u"papers_label")
        self.papers_label.setTextFormat(Qt.TextFormat.PlainText)
        self.papers_label.setWordWrap(True)
        self.papers_label.setProperty(u"role", u"sub")

        self.papers_card_layout.addWidget(self.papers_label)

        self.papers_row = QWidget(self.papers_card)
        self.papers_row.setObjectName(u"papers_row")
        self.papers_row_layout = QHBoxLayout(self.papers_row)
        self.papers_row_layout.setObjectName(u"papers_row_layout")
        self.papers_row_layout.setContentsMargins(0, 0, 0, 0)
        self.papers_button = QPushButton(self.papers_row)
        self.papers_button.setObjectName(u"papers_button")
        self.papers_button.setAutoDefault(True)

        self.papers_row_layout.addWidget(self.papers_button, 0, Qt.AlignmentFlag.AlignLeft)


        self.papers_card_layout.addWidget(self.papers_row)


        self.inside_layout.addWidget(self.papers_card)

        self.spacer_end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.inside_layout.addItem(self.spacer_end)

        self.scroll.setWidget(self.inside)

        self.page_layout.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.approval_caption.setBuddy(self.approval_box)
        self.limit_caption.setBuddy(self.limit_box)
        self.minutes_caption.setBuddy(self.minutes_box)
        self.yen_caption.setBuddy(self.yen_box)
        self.again_caption.setBuddy(self.again_box)
        self.words_caption.setBuddy(self.words_edit)
        self.announce_caption.setBuddy(self.announce_edit)
        self.lock_caption.setBuddy(self.lock_box)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(page)
    # setupUi

    def retranslateUi(self, page):
        self.rules_heading.setText(QCoreApplication.translate("ShopSection", u"The shop\u2019s rules (the owner changes them)", None))
        self.approval_caption.setText(QCoreApplication.translate("ShopSection", u"A block is &approved by", None))
#if QT_CONFIG(accessibility)
        self.approval_box.setAccessibleName(QCoreApplication.translate("ShopSection", u"Who approves a block", None))
#endif // QT_CONFIG(accessibility)
        self.limit_caption.setText(QCoreApplication.translate("ShopSection", u"&Unanswered call-backs", None))
#if QT_CONFIG(accessibility)
        self.limit_box.setAccessibleName(QCoreApplication.translate("ShopSection", u"Unanswered call-backs before a caller counts as unresponsive", None))
#endif // QT_CONFIG(accessibility)
        self.minutes_caption.setText(QCoreApplication.translate("ShopSection", u"Ring back within (m&in)", None))
#if QT_CONFIG(accessibility)
        self.minutes_box.setAccessibleName(QCoreApplication.translate("ShopSection", u"Minutes within which we ring back", None))
#endif // QT_CONFIG(accessibility)
        self.yen_caption.setText(QCoreApplication.translate("ShopSection", u"Staff decide up to (\u00a5)", None))
#if QT_CONFIG(accessibility)
        self.yen_box.setAccessibleName(QCoreApplication.translate("ShopSection", u"Yen up to which staff decide without asking", None))
#endif // QT_CONFIG(accessibility)
        self.again_caption.setText(QCoreApplication.translate("ShopSection", u"Ask again after (days)", None))
        self.again_box.setSpecialValueText(QCoreApplication.translate("ShopSection", u"never", None))
#if QT_CONFIG(accessibility)
        self.again_box.setAccessibleName(QCoreApplication.translate("ShopSection", u"Days after closing on which we ask the customer again", None))
#endif // QT_CONFIG(accessibility)
        self.words_caption.setText(QCoreApplication.translate("ShopSection", u"Call-back wor&ds", None))
#if QT_CONFIG(accessibility)
        self.words_edit.setAccessibleName(QCoreApplication.translate("ShopSection", u"Words of the call-back", None))
#endif // QT_CONFIG(accessibility)
        self.announce_caption.setText(QCoreApplication.translate("ShopSection", u"Recording words", None))
#if QT_CONFIG(accessibility)
        self.announce_edit.setAccessibleName(QCoreApplication.translate("ShopSection", u"Words that announce a recording", None))
#endif // QT_CONFIG(accessibility)
        self.rules_note.setText("")
        self.save_rules.setText(QCoreApplication.translate("ShopSection", u"Save rules", None))
        self.people_heading.setText(QCoreApplication.translate("ShopSection", u"People", None))
#if QT_CONFIG(accessibility)
        self.people_list.setAccessibleName(QCoreApplication.translate("ShopSection", u"People of the shop", None))
#endif // QT_CONFIG(accessibility)
        self.pin_button.setText(QCoreApplication.translate("ShopSection", u"Set PI&N\u2026", None))
        self.remove_pin_button.setText(QCoreApplication.translate("ShopSection", u"Remove PIN", None))
        self.role_button.setText(QCoreApplication.translate("ShopSection", u"Role", None))
        self.rename_button.setText(QCoreApplication.translate("ShopSection", u"Rename\u2026", None))
        self.leave_button.setText(QCoreApplication.translate("ShopSection", u"Has left", None))
        self.pins_note.setText("")
        self.lock_caption.setText(QCoreApplication.translate("ShopSection", u"&Lock after", None))
        self.lock_box.setSuffix(QCoreApplication.translate("ShopSection", u" min", None))
        self.lock_box.setSpecialValueText(QCoreApplication.translate("ShopSection", u"never", None))
#if QT_CONFIG(accessibility)
        self.lock_box.setAccessibleName(QCoreApplication.translate("ShopSection", u"Minutes after which a desk that nobody touches locks itself", None))
#endif // QT_CONFIG(accessibility)
        self.lock_note.setText(QCoreApplication.translate("ShopSection", u"Not during a call. Ctrl+Shift+L locks at once.", None))
        self.person_edit.setPlaceholderText(QCoreApplication.translate("ShopSection", u"Name", None))
#if QT_CONFIG(accessibility)
        self.person_edit.setAccessibleName(QCoreApplication.translate("ShopSection", u"Name of the new person", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.role_box.setAccessibleName(QCoreApplication.translate("ShopSection", u"Role of the new person", None))
#endif // QT_CONFIG(accessibility)
        self.add_person.setText(QCoreApplication.translate("ShopSection", u"Add", None))
        self.papers_title.setText(QCoreApplication.translate("ShopSection", u"Templates", None))
        self.papers_label.setText(QCoreApplication.translate("ShopSection", u"Policy for staff, notice for the web site, rules for recording, words that announce it, notice of legal steps: drafts for Word, to be changed and read by a lawyer.", None))
        self.papers_button.setText(QCoreApplication.translate("ShopSection", u"Write the templates\u2026", None))
        pass
    # retranslateUi

