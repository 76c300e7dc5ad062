# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_rules.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QFormLayout, QFrame, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPlainTextEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout, QWidget)

class Ui_HouseRulesSection(object):
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
        self.inside.setProperty(u"ground", u"clear")
        self.inside.setMaximumSize(QSize(860, 16777215))
        self.inside_layout = QVBoxLayout(self.inside)
        self.inside_layout.setSpacing(8)
        self.inside_layout.setObjectName(u"inside_layout")
        self.inside_layout.setContentsMargins(28, 20, 28, 28)
        self.doubts_label = QLabel(self.inside)
        self.doubts_label.setObjectName(u"doubts_label")
        self.doubts_label.setTextFormat(Qt.TextFormat.PlainText)
        self.doubts_label.setProperty(u"tone", u"amber")
        self.doubts_label.setWordWrap(True)

        self.inside_layout.addWidget(self.doubts_label)

        self.rules_heading = QLabel(self.inside)
        self.rules_heading.setObjectName(u"rules_heading")
        self.rules_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.rules_heading.setProperty(u"role", u"heading")
        self.rules_heading.setWordWrap(True)

        self.inside_layout.addWidget(self.rules_heading)

        self.rules_list = QListWidget(self.inside)
        self.rules_list.setObjectName(u"rules_list")
        self.rules_list.setMinimumSize(QSize(0, 120))
        self.rules_list.setWordWrap(True)

        self.inside_layout.addWidget(self.rules_list)

        self.list_actions = QWidget(self.inside)
        self.list_actions.setObjectName(u"list_actions")
        self.list_actions.setProperty(u"ground", u"clear")
        self.list_actions_layout = QHBoxLayout(self.list_actions)
        self.list_actions_layout.setSpacing(8)
        self.list_actions_layout.setObjectName(u"list_actions_layout")
        self.list_actions_layout.setContentsMargins(0, 0, 0, 0)
        self.add_rule = QPushButton(self.list_actions)
        self.add_rule.setObjectName(u"add_rule")
        self.add_rule.setAutoDefault(True)

        self.list_actions_layout.addWidget(self.add_rule)

        self.remove_rule = QPushButton(self.list_actions)
        self.remove_rule.setObjectName(u"remove_rule")
        self.remove_rule.setAutoDefault(True)

        self.list_actions_layout.addWidget(self.remove_rule)

        self.spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.list_actions_layout.addItem(self.spacer_4)


        self.inside_layout.addWidget(self.list_actions)

        self.rule_card = QFrame(self.inside)
        self.rule_card.setObjectName(u"rule_card")
        self.rule_card.setProperty(u"card", u"true")
        self.rule_card_layout = QFormLayout(self.rule_card)
        self.rule_card_layout.setObjectName(u"rule_card_layout")
        self.rule_card_layout.setHorizontalSpacing(24)
        self.rule_card_layout.setVerticalSpacing(10)
        self.rule_card_layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.rule_card_layout.setContentsMargins(18, 16, 18, 16)
        self.topic_caption = QLabel(self.rule_card)
        self.topic_caption.setObjectName(u"topic_caption")
        self.topic_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.topic_caption.setProperty(u"role", u"sub")
        self.topic_caption.setMinimumSize(QSize(150, 0))

        self.rule_card_layout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.topic_caption)

        self.topic_box = QComboBox(self.rule_card)
        self.topic_box.setObjectName(u"topic_box")

        self.rule_card_layout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.topic_box)

        self.title_caption = QLabel(self.rule_card)
        self.title_caption.setObjectName(u"title_caption")
        self.title_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.title_caption.setProperty(u"role", u"sub")

        self.rule_card_layout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.title_caption)

        self.title_edit = QLineEdit(self.rule_card)
        self.title_edit.setObjectName(u"title_edit")

        self.rule_card_layout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.title_edit)

        self.words_caption = QLabel(self.rule_card)
        self.words_caption.setObjectName(u"words_caption")
        self.words_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.words_caption.setProperty(u"role", u"sub")

        self.rule_card_layout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.words_caption)

        self.words_edit = QPlainTextEdit(self.rule_card)
        self.words_edit.setObjectName(u"words_edit")
        self.words_edit.setTabChangesFocus(True)
        self.words_edit.setMinimumSize(QSize(0, 80))
        self.words_edit.setMaximumSize(QSize(16777215, 110))

        self.rule_card_layout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.words_edit)

        self.place_caption = QLabel(self.rule_card)
        self.place_caption.setObjectName(u"place_caption")
        self.place_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.place_caption.setProperty(u"role", u"sub")

        self.rule_card_layout.setWidget(3, QFormLayout.ItemRole.LabelRole, self.place_caption)

        self.place_edit = QLineEdit(self.rule_card)
        self.place_edit.setObjectName(u"place_edit")
        self.place_edit.setPlaceholderText(u"https://example.jp/law")

        self.rule_card_layout.setWidget(3, QFormLayout.ItemRole.FieldRole, self.place_edit)

        self.days_caption = QLabel(self.rule_card)
        self.days_caption.setObjectName(u"days_caption")
        self.days_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.days_caption.setProperty(u"role", u"sub")

        self.rule_card_layout.setWidget(4, QFormLayout.ItemRole.LabelRole, self.days_caption)

        self.days_row = QWidget(self.rule_card)
        self.days_row.setObjectName(u"days_row")
        self.days_row.setProperty(u"ground", u"clear")
        self.days_row_layout = QHBoxLayout(self.days_row)
        self.days_row_layout.setSpacing(8)
        self.days_row_layout.setObjectName(u"days_row_layout")
        self.days_row_layout.setContentsMargins(0, 0, 0, 0)
        self.days_box = QSpinBox(self.days_row)
        self.days_box.setObjectName(u"days_box")
        self.days_box.setMaximum(365)

        self.days_row_layout.addWidget(self.days_box)

        self.from_box = QComboBox(self.days_row)
        self.from_box.setObjectName(u"from_box")

        self.days_row_layout.addWidget(self.from_box)

        self.spacer_7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.days_row_layout.addItem(self.spacer_7)


        self.rule_card_layout.setWidget(4, QFormLayout.ItemRole.FieldRole, self.days_row)


        self.inside_layout.addWidget(self.rule_card)

        self.rule_actions = QWidget(self.inside)
        self.rule_actions.setObjectName(u"rule_actions")
        self.rule_actions.setProperty(u"ground", u"clear")
        self.rule_actions_layout = QHBoxLayout(self.rule_actions)
        self.rule_actions_layout.setSpacing(8)
        self.rule_actions_layout.setObjectName(u"rule_actions_layout")
        self.rule_actions_layout.setContentsMargins(0, 0, 0, 0)
        self.save_rule = QPushButton(self.rule_actions)
        self.save_rule.setObjectName(u"save_rule")
        self.save_rule.setAutoDefault(True)
        self.save_rule.setProperty(u"kind", u"primary")

        self.rule_actions_layout.addWidget(self.save_rule)

        self.spacer_9 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rule_actions_layout.addItem(self.spacer_9)


        self.inside_layout.addWidget(self.rule_actions)

        self.check_heading = QLabel(self.inside)
        self.check_heading.setObjectName(u"check_heading")
        self.check_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.check_heading.setProperty(u"role", u"heading")

        self.inside_layout.addWidget(self.check_heading)

        self.check_card = QFrame(self.inside)
        self.check_card.setObjectName(u"check_card")
        self.check_card.setProperty(u"card", u"true")
        self.check_card_layout = QVBoxLayout(self.check_card)
        self.check_card_layout.setSpacing(8)
        self.check_card_layout.setObjectName(u"check_card_layout")
        self.check_card_layout.setContentsMargins(18, 16, 18, 16)
        self.check_text = QLabel(self.check_card)
        self.check_text.setObjectName(u"check_text")
        self.check_text.setTextFormat(Qt.TextFormat.PlainText)
        self.check_text.setWordWrap(True)

        self.check_card_layout.addWidget(self.check_text)

        self.check_actions = QWidget(self.check_card)
        self.check_actions.setObjectName(u"check_actions")
        self.check_actions.setProperty(u"ground", u"clear")
        self.check_actions_layout = QHBoxLayout(self.check_actions)
        self.check_actions_layout.setSpacing(8)
        self.check_actions_layout.setObjectName(u"check_actions_layout")
        self.check_actions_layout.setContentsMargins(0, 0, 0, 0)
        self.seen_button = QPushButton(self.check_actions)
        self.seen_button.setObjectName(u"seen_button")
        self.seen_button.setAutoDefault(True)

        self.check_actions_layout.addWidget(self.seen_button)

        self.missing_button = QPushButton(self.check_actions)
        self.missing_button.setObjectName(u"missing_button")
        self.missing_button.setAutoDefault(True)

        self.check_actions_layout.addWidget(self.missing_button)

        self.spacer_12 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.check_actions_layout.addItem(self.spacer_12)


        self.check_card_layout.addWidget(self.check_actions)


        self.inside_layout.addWidget(self.check_card)

        self.spacer_13 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.inside_layout.addItem(self.spacer_13)

        self.scroll.setWidget(self.inside)

        self.page_layout.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.topic_caption.setBuddy(self.topic_box)
        self.title_caption.setBuddy(self.title_edit)
        self.words_caption.setBuddy(self.words_edit)
        self.place_caption.setBuddy(self.place_edit)
        self.days_caption.setBuddy(self.days_box)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.rules_list, self.add_rule)
        QWidget.setTabOrder(self.add_rule, self.remove_rule)
        QWidget.setTabOrder(self.remove_rule, self.topic_box)
        QWidget.setTabOrder(self.topic_box, self.title_edit)
        QWidget.setTabOrder(self.title_edit, self.words_edit)
        QWidget.setTabOrder(self.words_edit, self.place_edit)
        QWidget.setTabOrder(self.place_edit, self.days_box)
        QWidget.setTabOrder(self.days_box, self.from_box)
        QWidget.setTabOrder(self.from_box, self.save_rule)
        QWidget.setTabOrder(self.save_rule, self.seen_button)
        QWidget.setTabOrder(self.seen_button, self.missing_button)

        self.retranslateUi(page)
    # setupUi

    def retranslateUi(self, page):
        self.doubts_label.setText("")
        self.rules_heading.setText(QCoreApplication.translate("HouseRulesSection", u"What the shop tells its customers (a manager or the owner changes it)", None))
#if QT_CONFIG(accessibility)
        self.rules_list.setAccessibleName(QCoreApplication.translate("HouseRulesSection", u"The shop\u2019s rules", None))
#endif // QT_CONFIG(accessibility)
        self.add_rule.setText(QCoreApplication.translate("HouseRulesSection", u"&New rule", None))
        self.remove_rule.setText(QCoreApplication.translate("HouseRulesSection", u"&Remove", None))
        self.topic_caption.setText(QCoreApplication.translate("HouseRulesSection", u"&About", None))
#if QT_CONFIG(accessibility)
        self.topic_box.setAccessibleName(QCoreApplication.translate("HouseRulesSection", u"What the rule is about", None))
#endif // QT_CONFIG(accessibility)
        self.title_caption.setText(QCoreApplication.translate("HouseRulesSection", u"&Title", None))
#if QT_CONFIG(accessibility)
        self.title_edit.setAccessibleName(QCoreApplication.translate("HouseRulesSection", u"Title of the rule", None))
#endif // QT_CONFIG(accessibility)
        self.words_caption.setText(QCoreApplication.translate("HouseRulesSection", u"Te&xt to read out", None))
#if QT_CONFIG(accessibility)
        self.words_edit.setAccessibleName(QCoreApplication.translate("HouseRulesSection", u"Text of the rule", None))
#endif // QT_CONFIG(accessibility)
        self.place_caption.setText(QCoreApplication.translate("HouseRulesSection", u"&Published at", None))
#if QT_CONFIG(accessibility)
        self.place_edit.setAccessibleName(QCoreApplication.translate("HouseRulesSection", u"Where the rule is published", None))
#endif // QT_CONFIG(accessibility)
        self.days_caption.setText(QCoreApplication.translate("HouseRulesSection", u"&Days for a return", None))
#if QT_CONFIG(accessibility)
        self.days_box.setAccessibleName(QCoreApplication.translate("HouseRulesSection", u"Days for a return", None))
#endif // QT_CONFIG(accessibility)
        self.days_box.setSpecialValueText(QCoreApplication.translate("HouseRulesSection", u"none", None))
#if QT_CONFIG(accessibility)
        self.from_box.setAccessibleName(QCoreApplication.translate("HouseRulesSection", u"From when the days count", None))
#endif // QT_CONFIG(accessibility)
        self.save_rule.setText(QCoreApplication.translate("HouseRulesSection", u"&Save", None))
        self.check_heading.setText(QCoreApplication.translate("HouseRulesSection", u"Is it published?", None))
        self.check_text.setText("")
        self.seen_button.setText(QCoreApplication.translate("HouseRulesSection", u"I have seen it t&here", None))
        self.missing_button.setText(QCoreApplication.translate("HouseRulesSection", u"It is n&ot there", None))
        pass
    # retranslateUi

