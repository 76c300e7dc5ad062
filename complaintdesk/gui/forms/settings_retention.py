# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_retention.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QFormLayout, QFrame, QHBoxLayout, QLabel, QListWidget, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout, QWidget)

from complaintdesk.gui.widgets.flow_row import FlowRow

class Ui_RetentionSection(object):
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
        self.title_label = QLabel(self.inside)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setWordWrap(True)
        self.title_label.setProperty(u"role", u"heading")

        self.inside_layout.addWidget(self.title_label)

        self.rules_card = QFrame(self.inside)
        self.rules_card.setObjectName(u"rules_card")
        self.rules_card.setProperty(u"card", u"true")
        self.rules_card_layout = QVBoxLayout(self.rules_card)
        self.rules_card_layout.setSpacing(10)
        self.rules_card_layout.setObjectName(u"rules_card_layout")
        self.rules_card_layout.setContentsMargins(18, 16, 18, 16)
        self.about_label = QLabel(self.rules_card)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setTextFormat(Qt.TextFormat.PlainText)
        self.about_label.setWordWrap(True)
        self.about_label.setProperty(u"role", u"sub")

        self.rules_card_layout.addWidget(self.about_label)

        self.rule_rows = QWidget(self.rules_card)
        self.rule_rows.setObjectName(u"rule_rows")
        self.rule_rows.setProperty(u"ground", u"clear")
        self.rule_rows_layout = QFormLayout(self.rule_rows)
        self.rule_rows_layout.setObjectName(u"rule_rows_layout")
        self.rule_rows_layout.setHorizontalSpacing(12)
        self.rule_rows_layout.setVerticalSpacing(8)
        self.rule_rows_layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.rule_rows_layout.setContentsMargins(0, 0, 0, 0)
        self.recordings_caption = QLabel(self.rule_rows)
        self.recordings_caption.setObjectName(u"recordings_caption")
        self.recordings_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.recordings_caption.setProperty(u"role", u"sub")
        self.recordings_caption.setWordWrap(True)

        self.rule_rows_layout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.recordings_caption)

        self.recordings_box = QSpinBox(self.rule_rows)
        self.recordings_box.setObjectName(u"recordings_box")
        self.recordings_box.setMinimum(0)
        self.recordings_box.setMaximum(36500)

        self.rule_rows_layout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.recordings_box)

        self.messages_caption = QLabel(self.rule_rows)
        self.messages_caption.setObjectName(u"messages_caption")
        self.messages_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.messages_caption.setProperty(u"role", u"sub")
        self.messages_caption.setWordWrap(True)

        self.rule_rows_layout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.messages_caption)

        self.messages_box = QSpinBox(self.rule_rows)
        self.messages_box.setObjectName(u"messages_box")
        self.messages_box.setMinimum(0)
        self.messages_box.setMaximum(36500)

        self.rule_rows_layout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.messages_box)

        self.calls_caption = QLabel(self.rule_rows)
        self.calls_caption.setObjectName(u"calls_caption")
        self.calls_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.calls_caption.setProperty(u"role", u"sub")
        self.calls_caption.setWordWrap(True)

        self.rule_rows_layout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.calls_caption)

        self.calls_box = QSpinBox(self.rule_rows)
        self.calls_box.setObjectName(u"calls_box")
        self.calls_box.setMinimum(0)
        self.calls_box.setMaximum(36500)

        self.rule_rows_layout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.calls_box)

        self.cases_caption = QLabel(self.rule_rows)
        self.cases_caption.setObjectName(u"cases_caption")
        self.cases_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.cases_caption.setProperty(u"role", u"sub")
        self.cases_caption.setWordWrap(True)

        self.rule_rows_layout.setWidget(3, QFormLayout.ItemRole.LabelRole, self.cases_caption)

        self.cases_box = QSpinBox(self.rule_rows)
        self.cases_box.setObjectName(u"cases_box")
        self.cases_box.setMinimum(0)
        self.cases_box.setMaximum(36500)

        self.rule_rows_layout.setWidget(3, QFormLayout.ItemRole.FieldRole, self.cases_box)


        self.rules_card_layout.addWidget(self.rule_rows)

        self.rule_actions = QWidget(self.rules_card)
        self.rule_actions.setObjectName(u"rule_actions")
        self.rule_actions.setProperty(u"ground", u"clear")
        self.rule_actions_layout = QHBoxLayout(self.rule_actions)
        self.rule_actions_layout.setSpacing(10)
        self.rule_actions_layout.setObjectName(u"rule_actions_layout")
        self.rule_actions_layout.setContentsMargins(0, 0, 0, 0)
        self.save_button = QPushButton(self.rule_actions)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(True)

        self.rule_actions_layout.addWidget(self.save_button)

        self.owner_label = QLabel(self.rule_actions)
        self.owner_label.setObjectName(u"owner_label")
        self.owner_label.setTextFormat(Qt.TextFormat.PlainText)
        self.owner_label.setProperty(u"role", u"small")

        self.rule_actions_layout.addWidget(self.owner_label)

        self.rule_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rule_actions_layout.addItem(self.rule_spacer)


        self.rules_card_layout.addWidget(self.rule_actions)


        self.inside_layout.addWidget(self.rules_card)

        self.due_heading = QLabel(self.inside)
        self.due_heading.setObjectName(u"due_heading")
        self.due_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.due_heading.setWordWrap(True)
        self.due_heading.setProperty(u"role", u"heading")

        self.inside_layout.addWidget(self.due_heading)

        self.due_card = QFrame(self.inside)
        self.due_card.setObjectName(u"due_card")
        self.due_card.setProperty(u"card", u"true")
        self.due_card_layout = QVBoxLayout(self.due_card)
        self.due_card_layout.setSpacing(10)
        self.due_card_layout.setObjectName(u"due_card_layout")
        self.due_card_layout.setContentsMargins(18, 16, 18, 16)
        self.state_label = QLabel(self.due_card)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setTextFormat(Qt.TextFormat.PlainText)
        self.state_label.setText(u"")
        self.state_label.setWordWrap(True)
        self.state_label.setProperty(u"role", u"strong")

        self.due_card_layout.addWidget(self.state_label)

        self.due_about = QLabel(self.due_card)
        self.due_about.setObjectName(u"due_about")
        self.due_about.setTextFormat(Qt.TextFormat.PlainText)
        self.due_about.setWordWrap(True)
        self.due_about.setProperty(u"role", u"sub")

        self.due_card_layout.addWidget(self.due_about)

        self.due_list = QListWidget(self.due_card)
        self.due_list.setObjectName(u"due_list")
        self.due_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.due_list.setMinimumSize(QSize(0, 220))
        self.due_list.setWordWrap(True)

        self.due_card_layout.addWidget(self.due_list)

        self.due_actions = FlowRow(self.due_card)
        self.due_actions.setObjectName(u"due_actions")
        self.due_actions_layout = QHBoxLayout(self.due_actions)
        self.due_actions_layout.setSpacing(10)
        self.due_actions_layout.setObjectName(u"due_actions_layout")
        self.due_actions_layout.setContentsMargins(0, 0, 0, 0)
        self.propose_button = QPushButton(self.due_actions)
        self.propose_button.setObjectName(u"propose_button")
        self.propose_button.setProperty(u"kind", u"primary")
        self.propose_button.setAutoDefault(True)

        self.due_actions_layout.addWidget(self.propose_button)

        self.approve_button = QPushButton(self.due_actions)
        self.approve_button.setObjectName(u"approve_button")
        self.approve_button.setProperty(u"kind", u"danger")
        self.approve_button.setAutoDefault(True)

        self.due_actions_layout.addWidget(self.approve_button)

        self.decline_button = QPushButton(self.due_actions)
        self.decline_button.setObjectName(u"decline_button")
        self.decline_button.setAutoDefault(True)

        self.due_actions_layout.addWidget(self.decline_button)

        self.due_actions_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.due_actions_layout.addItem(self.due_actions_spacer)


        self.due_card_layout.addWidget(self.due_actions)

        self.longer_actions = FlowRow(self.due_card)
        self.longer_actions.setObjectName(u"longer_actions")
        self.longer_actions_layout = QHBoxLayout(self.longer_actions)
        self.longer_actions_layout.setSpacing(10)
        self.longer_actions_layout.setObjectName(u"longer_actions_layout")
        self.longer_actions_layout.setContentsMargins(0, 0, 0, 0)
        self.longer_caption = QLabel(self.longer_actions)
        self.longer_caption.setObjectName(u"longer_caption")
        self.longer_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.longer_caption.setProperty(u"role", u"sub")

        self.longer_actions_layout.addWidget(self.longer_caption)

        self.longer_box = QSpinBox(self.longer_actions)
        self.longer_box.setObjectName(u"longer_box")
        self.longer_box.setMinimum(1)
        self.longer_box.setMaximum(3650)
        self.longer_box.setValue(365)

        self.longer_actions_layout.addWidget(self.longer_box)

        self.longer_button = QPushButton(self.longer_actions)
        self.longer_button.setObjectName(u"longer_button")
        self.longer_button.setAutoDefault(True)

        self.longer_actions_layout.addWidget(self.longer_button)

        self.longer_actions_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.longer_actions_layout.addItem(self.longer_actions_spacer)


        self.due_card_layout.addWidget(self.longer_actions)


        self.inside_layout.addWidget(self.due_card)

        self.end_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.inside_layout.addItem(self.end_spacer)

        self.scroll.setWidget(self.inside)

        self.page_layout.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.recordings_caption.setBuddy(self.recordings_box)
        self.messages_caption.setBuddy(self.messages_box)
        self.calls_caption.setBuddy(self.calls_box)
        self.cases_caption.setBuddy(self.cases_box)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.recordings_box, self.messages_box)
        QWidget.setTabOrder(self.messages_box, self.calls_box)
        QWidget.setTabOrder(self.calls_box, self.cases_box)
        QWidget.setTabOrder(self.cases_box, self.save_button)
        QWidget.setTabOrder(self.save_button, self.due_list)
        QWidget.setTabOrder(self.due_list, self.propose_button)
        QWidget.setTabOrder(self.propose_button, self.approve_button)
        QWidget.setTabOrder(self.approve_button, self.decline_button)
        QWidget.setTabOrder(self.decline_button, self.longer_box)
        QWidget.setTabOrder(self.longer_box, self.longer_button)

        self.retranslateUi(page)
    # setupUi

    def retranslateUi(self, page):
        self.title_label.setText(QCoreApplication.translate("RetentionSection", u"How long records are kept", None))
        self.about_label.setText(QCoreApplication.translate("RetentionSection", u"Counted from the day the case was closed, its caller last was in touch, or it was handed to somebody, whichever is latest. No law names a period: what is no longer needed is to be erased without delay.", None))
        self.recordings_caption.setText(QCoreApplication.translate("RetentionSection", u"&Recordings", None))
#if QT_CONFIG(accessibility)
        self.recordings_box.setAccessibleName(QCoreApplication.translate("RetentionSection", u"Days for recordings", None))
#endif // QT_CONFIG(accessibility)
        self.recordings_box.setSpecialValueText(QCoreApplication.translate("RetentionSection", u"for ever", None))
        self.recordings_box.setSuffix(QCoreApplication.translate("RetentionSection", u" days", None))
        self.messages_caption.setText(QCoreApplication.translate("RetentionSection", u"&Mails and files", None))
#if QT_CONFIG(accessibility)
        self.messages_box.setAccessibleName(QCoreApplication.translate("RetentionSection", u"Days for mails and files", None))
#endif // QT_CONFIG(accessibility)
        self.messages_box.setSpecialValueText(QCoreApplication.translate("RetentionSection", u"for ever", None))
        self.messages_box.setSuffix(QCoreApplication.translate("RetentionSection", u" days", None))
        self.calls_caption.setText(QCoreApplication.translate("RetentionSection", u"Calls and &lines", None))
#if QT_CONFIG(accessibility)
        self.calls_box.setAccessibleName(QCoreApplication.translate("RetentionSection", u"Days for calls and lines", None))
#endif // QT_CONFIG(accessibility)
        self.calls_box.setSpecialValueText(QCoreApplication.translate("RetentionSection", u"for ever", None))
        self.calls_box.setSuffix(QCoreApplication.translate("RetentionSection", u" days", None))
        self.cases_caption.setText(QCoreApplication.translate("RetentionSection", u"&Whole cases, with decisions and blocks", None))
#if QT_CONFIG(accessibility)
        self.cases_box.setAccessibleName(QCoreApplication.translate("RetentionSection", u"Days for whole cases", None))
#endif // QT_CONFIG(accessibility)
        self.cases_box.setSpecialValueText(QCoreApplication.translate("RetentionSection", u"for ever", None))
        self.cases_box.setSuffix(QCoreApplication.translate("RetentionSection", u" days", None))
        self.save_button.setText(QCoreApplication.translate("RetentionSection", u"Save", None))
        self.owner_label.setText(QCoreApplication.translate("RetentionSection", u"Only the owner may change these.", None))
        self.due_heading.setText(QCoreApplication.translate("RetentionSection", u"To be deleted", None))
        self.due_about.setText(QCoreApplication.translate("RetentionSection", u"Nothing is deleted by itself. Somebody asks for it, the owner agrees; a legal hold, a block or an open promise keeps what belongs to it.", None))
#if QT_CONFIG(accessibility)
        self.due_list.setAccessibleName(QCoreApplication.translate("RetentionSection", u"What is to be deleted", None))
#endif // QT_CONFIG(accessibility)
        self.propose_button.setText(QCoreApplication.translate("RetentionSection", u"Ask for deletion", None))
        self.approve_button.setText(QCoreApplication.translate("RetentionSection", u"Approve and delete", None))
        self.decline_button.setText(QCoreApplication.translate("RetentionSection", u"Do not delete", None))
        self.longer_caption.setText(QCoreApplication.translate("RetentionSection", u"Keep the case of the chosen row for another", None))
#if QT_CONFIG(accessibility)
        self.longer_box.setAccessibleName(QCoreApplication.translate("RetentionSection", u"Days to keep the case longer", None))
#endif // QT_CONFIG(accessibility)
        self.longer_box.setSuffix(QCoreApplication.translate("RetentionSection", u" days", None))
        self.longer_button.setText(QCoreApplication.translate("RetentionSection", u"Keep longer\u2026", None))
        pass
    # retranslateUi

