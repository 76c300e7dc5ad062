# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_roster.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QDateEdit, QFrame, QHBoxLayout, QLabel, QListWidget, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QTableWidget, QVBoxLayout, QWidget)

class Ui_RosterSection(object):
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
        self.week_heading = QLabel(self.inside)
        self.week_heading.setObjectName(u"week_heading")
        self.week_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.week_heading.setWordWrap(True)
        self.week_heading.setProperty(u"role", u"heading")

        self.inside_layout.addWidget(self.week_heading)

        self.week_card = QFrame(self.inside)
        self.week_card.setObjectName(u"week_card")
        self.week_card.setProperty(u"card", u"true")
        self.week_card_layout = QVBoxLayout(self.week_card)
        self.week_card_layout.setSpacing(8)
        self.week_card_layout.setObjectName(u"week_card_layout")
        self.week_card_layout.setContentsMargins(18, 16, 18, 16)
        self.week_table = QTableWidget(self.week_card)
        self.week_table.setObjectName(u"week_table")

        self.week_card_layout.addWidget(self.week_table)

        self.week_note = QLabel(self.week_card)
        self.week_note.setObjectName(u"week_note")
        self.week_note.setTextFormat(Qt.TextFormat.PlainText)
        self.week_note.setWordWrap(True)
        self.week_note.setProperty(u"role", u"small")

        self.week_card_layout.addWidget(self.week_note)


        self.inside_layout.addWidget(self.week_card)

        self.days_heading = QLabel(self.inside)
        self.days_heading.setObjectName(u"days_heading")
        self.days_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.days_heading.setWordWrap(True)
        self.days_heading.setProperty(u"role", u"heading")

        self.inside_layout.addWidget(self.days_heading)

        self.days_card = QFrame(self.inside)
        self.days_card.setObjectName(u"days_card")
        self.days_card.setProperty(u"card", u"true")
        self.days_card_layout = QVBoxLayout(self.days_card)
        self.days_card_layout.setSpacing(8)
        self.days_card_layout.setObjectName(u"days_card_layout")
        self.days_card_layout.setContentsMargins(18, 16, 18, 16)
        self.days_empty = QLabel(self.days_card)
        self.days_empty.setObjectName(u"days_empty")
        self.days_empty.setTextFormat(Qt.TextFormat.PlainText)
        self.days_empty.setWordWrap(True)
        self.days_empty.setProperty(u"role", u"sub")

        self.days_card_layout.addWidget(self.days_empty)

        self.days_list = QListWidget(self.days_card)
        self.days_list.setObjectName(u"days_list")

        self.days_card_layout.addWidget(self.days_list)

        self.day_row = QWidget(self.days_card)
        self.day_row.setObjectName(u"day_row")
        self.day_row_layout = QHBoxLayout(self.day_row)
        self.day_row_layout.setSpacing(8)
        self.day_row_layout.setObjectName(u"day_row_layout")
        self.day_row_layout.setContentsMargins(0, 0, 0, 0)
        self.day_edit = QDateEdit(self.day_row)
        self.day_edit.setObjectName(u"day_edit")
        self.day_edit.setCalendarPopup(True)
        self.day_edit.setDisplayFormat(u"yyyy-MM-dd")

        self.day_row_layout.addWidget(self.day_edit)

        self.person_box = QComboBox(self.day_row)
        self.person_box.setObjectName(u"person_box")

        self.day_row_layout.addWidget(self.person_box)

        self.add_button = QPushButton(self.day_row)
        self.add_button.setObjectName(u"add_button")
        self.add_button.setAutoDefault(True)

        self.day_row_layout.addWidget(self.add_button)

        self.remove_button = QPushButton(self.day_row)
        self.remove_button.setObjectName(u"remove_button")
        self.remove_button.setAutoDefault(True)

        self.day_row_layout.addWidget(self.remove_button)

        self.spacer_9 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.day_row_layout.addItem(self.spacer_9)


        self.days_card_layout.addWidget(self.day_row)


        self.inside_layout.addWidget(self.days_card)

        self.actions = QWidget(self.inside)
        self.actions.setObjectName(u"actions")
        self.actions_layout = QHBoxLayout(self.actions)
        self.actions_layout.setSpacing(8)
        self.actions_layout.setObjectName(u"actions_layout")
        self.actions_layout.setContentsMargins(0, 0, 0, 0)
        self.save_button = QPushButton(self.actions)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(True)
        self.save_button.setProperty(u"kind", u"primary")

        self.actions_layout.addWidget(self.save_button)

        self.manager_label = QLabel(self.actions)
        self.manager_label.setObjectName(u"manager_label")
        self.manager_label.setTextFormat(Qt.TextFormat.PlainText)
        self.manager_label.setWordWrap(True)
        self.manager_label.setProperty(u"role", u"small")

        self.actions_layout.addWidget(self.manager_label)

        self.spacer_10 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.actions_layout.addItem(self.spacer_10)


        self.inside_layout.addWidget(self.actions)

        self.spacer_11 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.inside_layout.addItem(self.spacer_11)

        self.scroll.setWidget(self.inside)

        self.page_layout.addWidget(self.scroll)


        self.retranslateUi(page)
    # setupUi

    def retranslateUi(self, page):
        self.week_heading.setText(QCoreApplication.translate("RosterSection", u"Who answers", None))
#if QT_CONFIG(accessibility)
        self.week_table.setAccessibleName(QCoreApplication.translate("RosterSection", u"Who answers by weekday", None))
#endif // QT_CONFIG(accessibility)
        self.week_note.setText(QCoreApplication.translate("RosterSection", u"A tick is somebody who answers on that day. The call page and the board show who it is today.", None))
        self.days_heading.setText(QCoreApplication.translate("RosterSection", u"Days apart", None))
        self.days_empty.setText(QCoreApplication.translate("RosterSection", u"No day differs from the week.", None))
#if QT_CONFIG(accessibility)
        self.days_list.setAccessibleName(QCoreApplication.translate("RosterSection", u"Days apart", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.day_edit.setAccessibleName(QCoreApplication.translate("RosterSection", u"Which day", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.person_box.setAccessibleName(QCoreApplication.translate("RosterSection", u"Who answers then", None))
#endif // QT_CONFIG(accessibility)
        self.add_button.setText(QCoreApplication.translate("RosterSection", u"Add", None))
        self.remove_button.setText(QCoreApplication.translate("RosterSection", u"Remove", None))
        self.save_button.setText(QCoreApplication.translate("RosterSection", u"Save the roster", None))
        self.manager_label.setText(QCoreApplication.translate("RosterSection", u"Only a manager or the owner changes these.", None))
        pass
    # retranslateUi

