# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'guide_panel.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QDateEdit, QFrame, QHBoxLayout, QLabel, QLineEdit, QListView, QListWidget, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from complaintdesk.gui.widgets.flow_row import FlowRow
from complaintdesk.gui.widgets.guide_list import GuideList

class Ui_GuidePanel(object):
    def setupUi(self, guide_panel):
        if not guide_panel.objectName():
            guide_panel.setObjectName(u"guide_panel")
        guide_panel.setProperty(u"ground", u"clear")
        self.guide_panel_layout = QVBoxLayout(guide_panel)
        self.guide_panel_layout.setSpacing(8)
        self.guide_panel_layout.setObjectName(u"guide_panel_layout")
        self.guide_panel_layout.setContentsMargins(0, 0, 0, 0)
        self.guide_head = QWidget(guide_panel)
        self.guide_head.setObjectName(u"guide_head")
        self.guide_head.setProperty(u"ground", u"clear")
        self.guide_head_layout = QHBoxLayout(self.guide_head)
        self.guide_head_layout.setSpacing(6)
        self.guide_head_layout.setObjectName(u"guide_head_layout")
        self.guide_head_layout.setContentsMargins(0, 0, 0, 0)
        self.guide_heading = QLabel(self.guide_head)
        self.guide_heading.setObjectName(u"guide_heading")
        self.guide_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.guide_heading.setProperty(u"role", u"heading")

        self.guide_head_layout.addWidget(self.guide_heading)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.guide_head_layout.addItem(self.spacer_3)

        self.situation_button = QPushButton(self.guide_head)
        self.situation_button.setObjectName(u"situation_button")
        self.situation_button.setAutoDefault(True)
        self.situation_button.setProperty(u"kind", u"chip")
        self.situation_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.guide_head_layout.addWidget(self.situation_button)

        self.fault_button = QPushButton(self.guide_head)
        self.fault_button.setObjectName(u"fault_button")
        self.fault_button.setAutoDefault(True)
        self.fault_button.setProperty(u"kind", u"chip")
        self.fault_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.guide_head_layout.addWidget(self.fault_button)


        self.guide_panel_layout.addWidget(self.guide_head)

        self.reminder_label = QLabel(guide_panel)
        self.reminder_label.setObjectName(u"reminder_label")
        self.reminder_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reminder_label.setWordWrap(True)
        self.reminder_label.setProperty(u"tone", u"amber")
        self.reminder_label.setProperty(u"role", u"small")

        self.guide_panel_layout.addWidget(self.reminder_label)

        self.find_edit = QLineEdit(guide_panel)
        self.find_edit.setObjectName(u"find_edit")
        self.find_edit.setClearButtonEnabled(True)

        self.guide_panel_layout.addWidget(self.find_edit)

        self.find_list = QListWidget(guide_panel)
        self.find_list.setObjectName(u"find_list")
        self.find_list.setProperty(u"ground", u"clear")
        self.find_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.find_list.setResizeMode(QListView.ResizeMode.Adjust)
        self.find_list.setFrameShape(QFrame.Shape.NoFrame)
        self.find_list.setWordWrap(True)

        self.guide_panel_layout.addWidget(self.find_list)

        self.guide_list = GuideList(guide_panel)
        self.guide_list.setObjectName(u"guide_list")

        self.guide_panel_layout.addWidget(self.guide_list)

        self.say_card = QFrame(guide_panel)
        self.say_card.setObjectName(u"say_card")
        self.say_card.setProperty(u"card", u"calm")
        self.say_card_layout = QVBoxLayout(self.say_card)
        self.say_card_layout.setSpacing(6)
        self.say_card_layout.setObjectName(u"say_card_layout")
        self.say_card_layout.setContentsMargins(14, 12, 14, 12)
        self.say_title = QLabel(self.say_card)
        self.say_title.setObjectName(u"say_title")
        self.say_title.setTextFormat(Qt.TextFormat.PlainText)
        self.say_title.setProperty(u"role", u"small")
        self.say_title.setWordWrap(True)

        self.say_card_layout.addWidget(self.say_title)

        self.say_text = QLabel(self.say_card)
        self.say_text.setObjectName(u"say_text")
        self.say_text.setTextFormat(Qt.TextFormat.PlainText)
        self.say_text.setProperty(u"role", u"say")
        self.say_text.setWordWrap(True)
        self.say_text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.say_card_layout.addWidget(self.say_text)

        self.told_label = QLabel(self.say_card)
        self.told_label.setObjectName(u"told_label")
        self.told_label.setTextFormat(Qt.TextFormat.PlainText)
        self.told_label.setProperty(u"role", u"small")
        self.told_label.setProperty(u"tone", u"green")
        self.told_label.setWordWrap(True)

        self.say_card_layout.addWidget(self.told_label)


        self.guide_panel_layout.addWidget(self.say_card)

        self.say_actions = FlowRow(guide_panel)
        self.say_actions.setObjectName(u"say_actions")
        self.say_actions.setProperty(u"ground", u"clear")
        self.say_actions_layout = QHBoxLayout(self.say_actions)
        self.say_actions_layout.setSpacing(6)
        self.say_actions_layout.setObjectName(u"say_actions_layout")
        self.say_actions_layout.setContentsMargins(0, 0, 0, 0)
        self.told_button = QPushButton(self.say_actions)
        self.told_button.setObjectName(u"told_button")
        self.told_button.setAutoDefault(True)
        self.told_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.say_actions_layout.addWidget(self.told_button)

        self.other_button = QPushButton(self.say_actions)
        self.other_button.setObjectName(u"other_button")
        self.other_button.setAutoDefault(True)
        self.other_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.say_actions_layout.addWidget(self.other_button)

        self.copy_button = QPushButton(self.say_actions)
        self.copy_button.setObjectName(u"copy_button")
        self.copy_button.setAutoDefault(True)
        self.copy_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.say_actions_layout.addWidget(self.copy_button)

        self.spacer_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.say_actions_layout.addItem(self.spacer_6)


        self.guide_panel_layout.addWidget(self.say_actions)

        self.guide_links = FlowRow(guide_panel)
        self.guide_links.setObjectName(u"guide_links")
        self.guide_links.setProperty(u"ground", u"clear")
        self.guide_links_layout = QHBoxLayout(self.guide_links)
        self.guide_links_layout.setSpacing(10)
        self.guide_links_layout.setObjectName(u"guide_links_layout")
        self.guide_links_layout.setContentsMargins(0, 0, 0, 0)
        self.find_button = QPushButton(self.guide_links)
        self.find_button.setObjectName(u"find_button")
        self.find_button.setAutoDefault(True)
        self.find_button.setProperty(u"kind", u"link")
        self.find_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.guide_links_layout.addWidget(self.find_button)

        self.shield_button = QPushButton(self.guide_links)
        self.shield_button.setObjectName(u"shield_button")
        self.shield_button.setAutoDefault(True)
        self.shield_button.setProperty(u"kind", u"link")
        self.shield_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.guide_links_layout.addWidget(self.shield_button)

        self.record_button = QPushButton(self.guide_links)
        self.record_button.setObjectName(u"record_button")
        self.record_button.setAutoDefault(True)
        self.record_button.setProperty(u"kind", u"link")
        self.record_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.guide_links_layout.addWidget(self.record_button)

        self.spacer_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.guide_links_layout.addItem(self.spacer_8)


        self.guide_panel_layout.addWidget(self.guide_links)

        self.shield_card = QFrame(guide_panel)
        self.shield_card.setObjectName(u"shield_card")
        self.shield_card.setProperty(u"card", u"true")
        self.shield_card_layout = QVBoxLayout(self.shield_card)
        self.shield_card_layout.setSpacing(6)
        self.shield_card_layout.setObjectName(u"shield_card_layout")
        self.shield_card_layout.setContentsMargins(14, 12, 14, 12)
        self.shield_title = QLabel(self.shield_card)
        self.shield_title.setObjectName(u"shield_title")
        self.shield_title.setTextFormat(Qt.TextFormat.PlainText)
        self.shield_title.setProperty(u"role", u"strong")
        self.shield_title.setWordWrap(True)

        self.shield_card_layout.addWidget(self.shield_title)

        self.shield_verdict = QLabel(self.shield_card)
        self.shield_verdict.setObjectName(u"shield_verdict")
        self.shield_verdict.setTextFormat(Qt.TextFormat.PlainText)
        self.shield_verdict.setWordWrap(True)

        self.shield_card_layout.addWidget(self.shield_verdict)

        self.received_row = QWidget(self.shield_card)
        self.received_row.setObjectName(u"received_row")
        self.received_row.setProperty(u"ground", u"clear")
        self.received_row_layout = QHBoxLayout(self.received_row)
        self.received_row_layout.setSpacing(8)
        self.received_row_layout.setObjectName(u"received_row_layout")
        self.received_row_layout.setContentsMargins(0, 0, 0, 0)
        self.received_caption = QLabel(self.received_row)
        self.received_caption.setObjectName(u"received_caption")
        self.received_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.received_caption.setProperty(u"role", u"sub")

        self.received_row_layout.addWidget(self.received_caption)

        self.received_edit = QDateEdit(self.received_row)
        self.received_edit.setObjectName(u"received_edit")
        self.received_edit.setCalendarPopup(True)
        self.received_edit.setDisplayFormat(u"yyyy-MM-dd")

        self.received_row_layout.addWidget(self.received_edit)

        self.spacer_11 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.received_row_layout.addItem(self.spacer_11)


        self.shield_card_layout.addWidget(self.received_row)

        self.shield_faulty = QLabel(self.shield_card)
        self.shield_faulty.setObjectName(u"shield_faulty")
        self.shield_faulty.setTextFormat(Qt.TextFormat.PlainText)
        self.shield_faulty.setProperty(u"role", u"small")
        self.shield_faulty.setWordWrap(True)

        self.shield_card_layout.addWidget(self.shield_faulty)

        self.shield_warning = QLabel(self.shield_card)
        self.shield_warning.setObjectName(u"shield_warning")
        self.shield_warning.setTextFormat(Qt.TextFormat.PlainText)
        self.shield_warning.setProperty(u"role", u"small")
        self.shield_warning.setProperty(u"tone", u"amber")
        self.shield_warning.setWordWrap(True)

        self.shield_card_layout.addWidget(self.shield_warning)

        self.shield_read = QPushButton(self.shield_card)
        self.shield_read.setObjectName(u"shield_read")
        self.shield_read.setAutoDefault(True)
        self.shield_read.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.shield_card_layout.addWidget(self.shield_read)


        self.guide_panel_layout.addWidget(self.shield_card)

#if QT_CONFIG(shortcut)
        self.received_caption.setBuddy(self.received_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.situation_button, self.fault_button)
        QWidget.setTabOrder(self.fault_button, self.find_edit)
        QWidget.setTabOrder(self.find_edit, self.find_list)
        QWidget.setTabOrder(self.find_list, self.guide_list)
        QWidget.setTabOrder(self.guide_list, self.told_button)
        QWidget.setTabOrder(self.told_button, self.other_button)
        QWidget.setTabOrder(self.other_button, self.copy_button)
        QWidget.setTabOrder(self.copy_button, self.find_button)
        QWidget.setTabOrder(self.find_button, self.shield_button)
        QWidget.setTabOrder(self.shield_button, self.record_button)
        QWidget.setTabOrder(self.record_button, self.received_edit)
        QWidget.setTabOrder(self.received_edit, self.shield_read)

        self.retranslateUi(guide_panel)
    # setupUi

    def retranslateUi(self, guide_panel):
        self.guide_heading.setText(QCoreApplication.translate("GuidePanel", u"Guide", None))
#if QT_CONFIG(accessibility)
        self.situation_button.setAccessibleName(QCoreApplication.translate("GuidePanel", u"Kind of call", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.situation_button.setToolTip(QCoreApplication.translate("GuidePanel", u"Kind of call", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.fault_button.setAccessibleName(QCoreApplication.translate("GuidePanel", u"Whose fault it is: chooses the words and is noted", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.fault_button.setToolTip(QCoreApplication.translate("GuidePanel", u"Whose fault it is: chooses the words and is noted", None))
#endif // QT_CONFIG(tooltip)
        self.reminder_label.setText("")
        self.find_edit.setPlaceholderText(QCoreApplication.translate("GuidePanel", u"Find words: sue, refund, boss\u2026", None))
#if QT_CONFIG(accessibility)
        self.find_edit.setAccessibleName(QCoreApplication.translate("GuidePanel", u"Find words in the guide", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.find_list.setAccessibleName(QCoreApplication.translate("GuidePanel", u"Words found", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.guide_list.setAccessibleName(QCoreApplication.translate("GuidePanel", u"Steps of the call", None))
#endif // QT_CONFIG(accessibility)
        self.say_title.setText("")
        self.say_text.setText("")
        self.told_label.setText("")
        self.told_button.setText(QCoreApplication.translate("GuidePanel", u"Said it  Ctrl+Enter", None))
        self.other_button.setText(QCoreApplication.translate("GuidePanel", u"Other &words", None))
        self.copy_button.setText(QCoreApplication.translate("GuidePanel", u"Cop&y", None))
        self.find_button.setText(QCoreApplication.translate("GuidePanel", u"Find  Ctrl+G", None))
        self.shield_button.setText(QCoreApplication.translate("GuidePanel", u"Rule  Ctrl+J", None))
        self.record_button.setText(QCoreApplication.translate("GuidePanel", u"Record  Ctrl+H", None))
        self.shield_title.setText("")
        self.shield_verdict.setText("")
        self.received_caption.setText(QCoreApplication.translate("GuidePanel", u"Re&ceived on", None))
#if QT_CONFIG(accessibility)
        self.received_edit.setAccessibleName(QCoreApplication.translate("GuidePanel", u"Day of receipt", None))
#endif // QT_CONFIG(accessibility)
        self.received_edit.setSpecialValueText(QCoreApplication.translate("GuidePanel", u"not known", None))
        self.shield_faulty.setText(QCoreApplication.translate("GuidePanel", u"Faulty or wrong goods: the time limit does not count.", None))
        self.shield_warning.setText("")
        self.shield_read.setText(QCoreApplication.translate("GuidePanel", u"Show the rule to read out", None))
        pass
    # retranslateUi

