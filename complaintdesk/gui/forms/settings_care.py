# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_care.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QFormLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout, QWidget)

class Ui_CareSection(object):
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
        self.title_label.setProperty(u"role", u"heading")

        self.inside_layout.addWidget(self.title_label)

        self.care_rules = QFrame(self.inside)
        self.care_rules.setObjectName(u"care_rules")
        self.care_rules.setProperty(u"card", u"true")
        self.care_rules_layout = QVBoxLayout(self.care_rules)
        self.care_rules_layout.setSpacing(10)
        self.care_rules_layout.setObjectName(u"care_rules_layout")
        self.care_rules_layout.setContentsMargins(18, 16, 18, 16)
        self.about_label = QLabel(self.care_rules)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setTextFormat(Qt.TextFormat.PlainText)
        self.about_label.setProperty(u"role", u"sub")
        self.about_label.setWordWrap(True)

        self.care_rules_layout.addWidget(self.about_label)

        self.rows = QWidget(self.care_rules)
        self.rows.setObjectName(u"rows")
        self.rows.setProperty(u"ground", u"clear")
        self.rows_layout = QFormLayout(self.rows)
        self.rows_layout.setObjectName(u"rows_layout")
        self.rows_layout.setHorizontalSpacing(12)
        self.rows_layout.setVerticalSpacing(8)
        self.rows_layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.rows_layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.rows_layout.setContentsMargins(0, 0, 0, 0)
        self.minutes_caption = QLabel(self.rows)
        self.minutes_caption.setObjectName(u"minutes_caption")
        self.minutes_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.minutes_caption.setProperty(u"role", u"sub")
        self.minutes_caption.setMinimumSize(QSize(340, 0))
        self.minutes_caption.setWordWrap(True)

        self.rows_layout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.minutes_caption)

        self.minutes_box = QSpinBox(self.rows)
        self.minutes_box.setObjectName(u"minutes_box")
        self.minutes_box.setMinimum(0)
        self.minutes_box.setMaximum(240)

        self.rows_layout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.minutes_box)


        self.care_rules_layout.addWidget(self.rows)

        self.readers_caption = QLabel(self.care_rules)
        self.readers_caption.setObjectName(u"readers_caption")
        self.readers_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.readers_caption.setProperty(u"role", u"sub")
        self.readers_caption.setWordWrap(True)

        self.care_rules_layout.addWidget(self.readers_caption)

        self.readers_box = QWidget(self.care_rules)
        self.readers_box.setObjectName(u"readers_box")
        self.readers_box.setProperty(u"ground", u"clear")
        self.readers_box_layout = QVBoxLayout(self.readers_box)
        self.readers_box_layout.setSpacing(6)
        self.readers_box_layout.setObjectName(u"readers_box_layout")
        self.readers_box_layout.setContentsMargins(0, 0, 0, 0)

        self.care_rules_layout.addWidget(self.readers_box)


        self.inside_layout.addWidget(self.care_rules)

        self.actions = QWidget(self.inside)
        self.actions.setObjectName(u"actions")
        self.actions.setProperty(u"ground", u"clear")
        self.actions_layout = QHBoxLayout(self.actions)
        self.actions_layout.setSpacing(10)
        self.actions_layout.setObjectName(u"actions_layout")
        self.actions_layout.setContentsMargins(0, 0, 0, 0)
        self.save_button = QPushButton(self.actions)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(True)
        self.save_button.setProperty(u"kind", u"primary")

        self.actions_layout.addWidget(self.save_button)

        self.owner_label = QLabel(self.actions)
        self.owner_label.setObjectName(u"owner_label")
        self.owner_label.setTextFormat(Qt.TextFormat.PlainText)
        self.owner_label.setProperty(u"role", u"small")

        self.actions_layout.addWidget(self.owner_label)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.actions_layout.addItem(self.spacer_1)


        self.inside_layout.addWidget(self.actions)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.inside_layout.addItem(self.spacer_2)

        self.scroll.setWidget(self.inside)

        self.page_layout.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.minutes_caption.setBuddy(self.minutes_box)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.minutes_box, self.save_button)

        self.retranslateUi(page)
    # setupUi

    def retranslateUi(self, page):
        self.title_label.setText(QCoreApplication.translate("CareSection", u"After a hard call", None))
        self.about_label.setText(QCoreApplication.translate("CareSection", u"After a call with abuse, with a warning or a request to stop, or a long one, whoever held the phone is asked once how they are. They may write a note, or not. No note is evidence: it is never exported, and its author can erase it.", None))
        self.minutes_caption.setText(QCoreApplication.translate("CareSection", u"&Long is a call of so many minutes (0: no length is)", None))
#if QT_CONFIG(accessibility)
        self.minutes_box.setAccessibleName(QCoreApplication.translate("CareSection", u"Minutes of a long call", None))
#endif // QT_CONFIG(accessibility)
        self.readers_caption.setText(QCoreApplication.translate("CareSection", u"Who reads every note (nobody is chosen at first; the author can always name one more person)", None))
        self.save_button.setText(QCoreApplication.translate("CareSection", u"Save", None))
        self.owner_label.setText(QCoreApplication.translate("CareSection", u"Only the owner may change these.", None))
        pass
    # retranslateUi

