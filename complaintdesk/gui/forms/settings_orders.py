# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_orders.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QLineEdit, QProgressBar, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from complaintdesk.gui.widgets.table_list import TableList

class Ui_OrdersSection(object):
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
        self.take_heading = QLabel(self.inside)
        self.take_heading.setObjectName(u"take_heading")
        self.take_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.take_heading.setWordWrap(True)
        self.take_heading.setProperty(u"role", u"heading")

        self.inside_layout.addWidget(self.take_heading)

        self.take_card = QFrame(self.inside)
        self.take_card.setObjectName(u"take_card")
        self.take_card.setProperty(u"card", u"true")
        self.take_card_layout = QVBoxLayout(self.take_card)
        self.take_card_layout.setSpacing(8)
        self.take_card_layout.setObjectName(u"take_card_layout")
        self.take_card_layout.setContentsMargins(18, 16, 18, 16)
        self.take_text = QLabel(self.take_card)
        self.take_text.setObjectName(u"take_text")
        self.take_text.setTextFormat(Qt.TextFormat.PlainText)
        self.take_text.setWordWrap(True)
        self.take_text.setProperty(u"role", u"sub")

        self.take_card_layout.addWidget(self.take_text)

        self.take_row = QWidget(self.take_card)
        self.take_row.setObjectName(u"take_row")
        self.take_row_layout = QHBoxLayout(self.take_row)
        self.take_row_layout.setSpacing(8)
        self.take_row_layout.setObjectName(u"take_row_layout")
        self.take_row_layout.setContentsMargins(0, 0, 0, 0)
        self.choose_button = QPushButton(self.take_row)
        self.choose_button.setObjectName(u"choose_button")
        self.choose_button.setAutoDefault(True)

        self.take_row_layout.addWidget(self.choose_button)

        self.explain_button = QPushButton(self.take_row)
        self.explain_button.setObjectName(u"explain_button")
        self.explain_button.setAutoDefault(True)

        self.take_row_layout.addWidget(self.explain_button)

        self.cancel_button = QPushButton(self.take_row)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(True)

        self.take_row_layout.addWidget(self.cancel_button)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.take_row_layout.addItem(self.spacer_1)


        self.take_card_layout.addWidget(self.take_row)

        self.progress = QProgressBar(self.take_card)
        self.progress.setObjectName(u"progress")
        self.progress.setTextVisible(False)

        self.take_card_layout.addWidget(self.progress)

        self.state_text = QLabel(self.take_card)
        self.state_text.setObjectName(u"state_text")
        self.state_text.setTextFormat(Qt.TextFormat.PlainText)
        self.state_text.setWordWrap(True)
        self.state_text.setProperty(u"role", u"sub")

        self.take_card_layout.addWidget(self.state_text)

        self.problem_text = QLabel(self.take_card)
        self.problem_text.setObjectName(u"problem_text")
        self.problem_text.setTextFormat(Qt.TextFormat.PlainText)
        self.problem_text.setWordWrap(True)
        self.problem_text.setProperty(u"role", u"sub")
        self.problem_text.setProperty(u"tone", u"red")

        self.take_card_layout.addWidget(self.problem_text)


        self.inside_layout.addWidget(self.take_card)

        self.bad_heading = QLabel(self.inside)
        self.bad_heading.setObjectName(u"bad_heading")
        self.bad_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.bad_heading.setWordWrap(True)
        self.bad_heading.setProperty(u"role", u"heading")

        self.inside_layout.addWidget(self.bad_heading)

        self.bad_card = QFrame(self.inside)
        self.bad_card.setObjectName(u"bad_card")
        self.bad_card.setProperty(u"card", u"true")
        self.bad_card_layout = QVBoxLayout(self.bad_card)
        self.bad_card_layout.setSpacing(8)
        self.bad_card_layout.setObjectName(u"bad_card_layout")
        self.bad_card_layout.setContentsMargins(18, 16, 18, 16)
        self.bad_rows = TableList(self.bad_card)
        self.bad_rows.setObjectName(u"bad_rows")
        self.bad_rows.setMinimumSize(QSize(0, 180))

        self.bad_card_layout.addWidget(self.bad_rows)

        self.bad_actions = QWidget(self.bad_card)
        self.bad_actions.setObjectName(u"bad_actions")
        self.bad_actions_layout = QHBoxLayout(self.bad_actions)
        self.bad_actions_layout.setSpacing(8)
        self.bad_actions_layout.setObjectName(u"bad_actions_layout")
        self.bad_actions_layout.setContentsMargins(0, 0, 0, 0)
        self.copy_button = QPushButton(self.bad_actions)
        self.copy_button.setObjectName(u"copy_button")
        self.copy_button.setAutoDefault(True)

        self.bad_actions_layout.addWidget(self.copy_button)

        self.save_button = QPushButton(self.bad_actions)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(True)

        self.bad_actions_layout.addWidget(self.save_button)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bad_actions_layout.addItem(self.spacer_2)


        self.bad_card_layout.addWidget(self.bad_actions)


        self.inside_layout.addWidget(self.bad_card)

        self.folder_heading = QLabel(self.inside)
        self.folder_heading.setObjectName(u"folder_heading")
        self.folder_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.folder_heading.setWordWrap(True)
        self.folder_heading.setProperty(u"role", u"heading")

        self.inside_layout.addWidget(self.folder_heading)

        self.folder_card = QFrame(self.inside)
        self.folder_card.setObjectName(u"folder_card")
        self.folder_card.setProperty(u"card", u"true")
        self.folder_card_layout = QVBoxLayout(self.folder_card)
        self.folder_card_layout.setSpacing(8)
        self.folder_card_layout.setObjectName(u"folder_card_layout")
        self.folder_card_layout.setContentsMargins(18, 16, 18, 16)
        self.folder_text = QLabel(self.folder_card)
        self.folder_text.setObjectName(u"folder_text")
        self.folder_text.setTextFormat(Qt.TextFormat.PlainText)
        self.folder_text.setWordWrap(True)
        self.folder_text.setProperty(u"role", u"sub")

        self.folder_card_layout.addWidget(self.folder_text)

        self.folder_row = QWidget(self.folder_card)
        self.folder_row.setObjectName(u"folder_row")
        self.folder_row_layout = QHBoxLayout(self.folder_row)
        self.folder_row_layout.setSpacing(8)
        self.folder_row_layout.setObjectName(u"folder_row_layout")
        self.folder_row_layout.setContentsMargins(0, 0, 0, 0)
        self.folder_edit = QLineEdit(self.folder_row)
        self.folder_edit.setObjectName(u"folder_edit")
        self.folder_edit.setReadOnly(True)

        self.folder_row_layout.addWidget(self.folder_edit)

        self.folder_button = QPushButton(self.folder_row)
        self.folder_button.setObjectName(u"folder_button")
        self.folder_button.setAutoDefault(True)

        self.folder_row_layout.addWidget(self.folder_button)

        self.folder_none_button = QPushButton(self.folder_row)
        self.folder_none_button.setObjectName(u"folder_none_button")
        self.folder_none_button.setAutoDefault(True)

        self.folder_row_layout.addWidget(self.folder_none_button)


        self.folder_card_layout.addWidget(self.folder_row)


        self.inside_layout.addWidget(self.folder_card)

        self.past_heading = QLabel(self.inside)
        self.past_heading.setObjectName(u"past_heading")
        self.past_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.past_heading.setWordWrap(True)
        self.past_heading.setProperty(u"role", u"heading")

        self.inside_layout.addWidget(self.past_heading)

        self.past_card = QFrame(self.inside)
        self.past_card.setObjectName(u"past_card")
        self.past_card.setProperty(u"card", u"true")
        self.past_card_layout = QVBoxLayout(self.past_card)
        self.past_card_layout.setSpacing(8)
        self.past_card_layout.setObjectName(u"past_card_layout")
        self.past_card_layout.setContentsMargins(18, 16, 18, 16)
        self.past_text = QLabel(self.past_card)
        self.past_text.setObjectName(u"past_text")
        self.past_text.setTextFormat(Qt.TextFormat.PlainText)
        self.past_text.setWordWrap(True)
        self.past_text.setProperty(u"role", u"sub")

        self.past_card_layout.addWidget(self.past_text)


        self.inside_layout.addWidget(self.past_card)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.inside_layout.addItem(self.spacer_3)

        self.scroll.setWidget(self.inside)

        self.page_layout.addWidget(self.scroll)


        self.retranslateUi(page)
    # setupUi

    def retranslateUi(self, page):
        self.take_heading.setText(QCoreApplication.translate("OrdersSection", u"Take orders in", None))
        self.take_text.setText(QCoreApplication.translate("OrdersSection", u"CSV files as \u30ab\u30e9\u30fc\u30df\u30fc, MakeShop, \u697d\u5929, BASE, Yahoo!, Shopify and \u30cd\u30af\u30b9\u30c8\u30a8\u30f3\u30b8\u30f3 export them, and any other whose columns you explain once. Drop them anywhere on this window. The same file may come again: only what is new is taken.", None))
        self.choose_button.setText(QCoreApplication.translate("OrdersSection", u"Choose &files\u2026", None))
        self.explain_button.setText(QCoreApplication.translate("OrdersSection", u"Explain the columns\u2026", None))
        self.cancel_button.setText(QCoreApplication.translate("OrdersSection", u"Cancel", None))
#if QT_CONFIG(accessibility)
        self.progress.setAccessibleName(QCoreApplication.translate("OrdersSection", u"Progress of the import", None))
#endif // QT_CONFIG(accessibility)
        self.state_text.setText("")
#if QT_CONFIG(accessibility)
        self.state_text.setAccessibleName(QCoreApplication.translate("OrdersSection", u"What is being imported", None))
#endif // QT_CONFIG(accessibility)
        self.problem_text.setText("")
#if QT_CONFIG(accessibility)
        self.problem_text.setAccessibleName(QCoreApplication.translate("OrdersSection", u"What went wrong", None))
#endif // QT_CONFIG(accessibility)
        self.bad_heading.setText(QCoreApplication.translate("OrdersSection", u"Rows that could not be read whole", None))
#if QT_CONFIG(accessibility)
        self.bad_rows.setAccessibleName(QCoreApplication.translate("OrdersSection", u"Rows that could not be read whole", None))
#endif // QT_CONFIG(accessibility)
        self.copy_button.setText(QCoreApplication.translate("OrdersSection", u"&Copy", None))
        self.save_button.setText(QCoreApplication.translate("OrdersSection", u"Save as CSV\u2026", None))
        self.folder_heading.setText(QCoreApplication.translate("OrdersSection", u"Watched folder", None))
        self.folder_text.setText(QCoreApplication.translate("OrdersSection", u"What the shop system leaves in this folder is taken in by itself, as soon as the file rests.", None))
#if QT_CONFIG(accessibility)
        self.folder_edit.setAccessibleName(QCoreApplication.translate("OrdersSection", u"Watched folder", None))
#endif // QT_CONFIG(accessibility)
        self.folder_edit.setPlaceholderText(QCoreApplication.translate("OrdersSection", u"No folder is watched", None))
        self.folder_button.setText(QCoreApplication.translate("OrdersSection", u"Choose\u2026", None))
        self.folder_none_button.setText(QCoreApplication.translate("OrdersSection", u"Stop watching", None))
        self.past_heading.setText(QCoreApplication.translate("OrdersSection", u"Imports so far", None))
        self.past_text.setText("")
#if QT_CONFIG(accessibility)
        self.past_text.setAccessibleName(QCoreApplication.translate("OrdersSection", u"Imports so far", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

