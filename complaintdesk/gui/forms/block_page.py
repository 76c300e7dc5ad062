# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'block_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from complaintdesk.gui.widgets.chip import Chip
from complaintdesk.gui.widgets.flow_row import FlowRow
from complaintdesk.gui.widgets.header_bar import HeaderBar
from complaintdesk.gui.widgets.table_list import TableList

class Ui_BlockPage(object):
    def setupUi(self, block_page):
        if not block_page.objectName():
            block_page.setObjectName(u"block_page")
        self.block_page_layout = QVBoxLayout(block_page)
        self.block_page_layout.setSpacing(0)
        self.block_page_layout.setObjectName(u"block_page_layout")
        self.block_page_layout.setContentsMargins(0, 0, 0, 0)
        self.header = HeaderBar(block_page)
        self.header.setObjectName(u"header")
        self.header.setProperty(u"edge", u"bottom")
        self.header_layout = QHBoxLayout(self.header)
        self.header_layout.setSpacing(10)
        self.header_layout.setObjectName(u"header_layout")
        self.header_layout.setContentsMargins(20, 12, 20, 12)
        self.header_words = FlowRow(self.header)
        self.header_words.setObjectName(u"header_words")
        self.header_words_layout = QHBoxLayout(self.header_words)
        self.header_words_layout.setSpacing(10)
        self.header_words_layout.setObjectName(u"header_words_layout")
        self.header_words_layout.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(self.header_words)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.title_label.sizePolicy().hasHeightForWidth())
        self.title_label.setSizePolicy(sizePolicy)
        self.title_label.setProperty(u"role", u"title")

        self.header_words_layout.addWidget(self.title_label)

        self.in_force_chip = Chip(self.header_words)
        self.in_force_chip.setObjectName(u"in_force_chip")
        self.in_force_chip.setTextFormat(Qt.TextFormat.PlainText)

        self.header_words_layout.addWidget(self.in_force_chip)

        self.waiting_chip = Chip(self.header_words)
        self.waiting_chip.setObjectName(u"waiting_chip")
        self.waiting_chip.setTextFormat(Qt.TextFormat.PlainText)

        self.header_words_layout.addWidget(self.waiting_chip)

        self.review_chip = Chip(self.header_words)
        self.review_chip.setObjectName(u"review_chip")
        self.review_chip.setTextFormat(Qt.TextFormat.PlainText)

        self.header_words_layout.addWidget(self.review_chip)

        self.spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.header_words_layout.addItem(self.spacer_4)


        self.header_layout.addWidget(self.header_words)

        self.header_acts = FlowRow(self.header)
        self.header_acts.setObjectName(u"header_acts")
        self.header_acts_layout = QHBoxLayout(self.header_acts)
        self.header_acts_layout.setSpacing(8)
        self.header_acts_layout.setObjectName(u"header_acts_layout")
        self.header_acts_layout.setContentsMargins(0, 0, 0, 0)
        self.spacer_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.header_acts_layout.addItem(self.spacer_6)

        self.phone_export_button = QPushButton(self.header_acts)
        self.phone_export_button.setObjectName(u"phone_export_button")
        self.phone_export_button.setAutoDefault(True)

        self.header_acts_layout.addWidget(self.phone_export_button)

        self.mail_export_button = QPushButton(self.header_acts)
        self.mail_export_button.setObjectName(u"mail_export_button")
        self.mail_export_button.setAutoDefault(True)

        self.header_acts_layout.addWidget(self.mail_export_button)

        self.allow_button = QPushButton(self.header_acts)
        self.allow_button.setObjectName(u"allow_button")
        self.allow_button.setAutoDefault(True)

        self.header_acts_layout.addWidget(self.allow_button)

        self.add_button = QPushButton(self.header_acts)
        self.add_button.setObjectName(u"add_button")
        self.add_button.setAutoDefault(True)
        self.add_button.setProperty(u"kind", u"primary")

        self.header_acts_layout.addWidget(self.add_button)


        self.header_layout.addWidget(self.header_acts)

        self.header_layout.setStretch(0, 1)

        self.block_page_layout.addWidget(self.header)

        self.body = QWidget(block_page)
        self.body.setObjectName(u"body")
        self.body_layout = QVBoxLayout(self.body)
        self.body_layout.setSpacing(12)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(20, 14, 20, 16)
        self.tools = QWidget(self.body)
        self.tools.setObjectName(u"tools")
        self.tools_layout = QHBoxLayout(self.tools)
        self.tools_layout.setSpacing(16)
        self.tools_layout.setObjectName(u"tools_layout")
        self.tools_layout.setContentsMargins(0, 0, 0, 0)
        self.search_edit = QLineEdit(self.tools)
        self.search_edit.setObjectName(u"search_edit")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.search_edit.sizePolicy().hasHeightForWidth())
        self.search_edit.setSizePolicy(sizePolicy1)
        self.search_edit.setClearButtonEnabled(True)
        self.search_edit.setMinimumSize(QSize(240, 0))

        self.tools_layout.addWidget(self.search_edit)

        self.honest_label = QLabel(self.tools)
        self.honest_label.setObjectName(u"honest_label")
        self.honest_label.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.honest_label.sizePolicy().hasHeightForWidth())
        self.honest_label.setSizePolicy(sizePolicy2)
        self.honest_label.setWordWrap(True)
        self.honest_label.setProperty(u"role", u"small")

        self.tools_layout.addWidget(self.honest_label)

        self.tools_layout.setStretch(0, 1)
        self.tools_layout.setStretch(1, 3)

        self.body_layout.addWidget(self.tools)

        self.filters = FlowRow(self.body)
        self.filters.setObjectName(u"filters")
        self.filters_layout = QHBoxLayout(self.filters)
        self.filters_layout.setSpacing(6)
        self.filters_layout.setObjectName(u"filters_layout")
        self.filters_layout.setContentsMargins(0, 0, 0, 0)
        self.all_filter = QPushButton(self.filters)
        self.all_filter.setObjectName(u"all_filter")
        self.all_filter.setAutoDefault(True)
        self.all_filter.setCheckable(True)
        self.all_filter.setProperty(u"kind", u"chip")

        self.filters_layout.addWidget(self.all_filter)

        self.in_force_filter = QPushButton(self.filters)
        self.in_force_filter.setObjectName(u"in_force_filter")
        self.in_force_filter.setAutoDefault(True)
        self.in_force_filter.setCheckable(True)
        self.in_force_filter.setProperty(u"kind", u"chip")

        self.filters_layout.addWidget(self.in_force_filter)

        self.proposed_filter = QPushButton(self.filters)
        self.proposed_filter.setObjectName(u"proposed_filter")
        self.proposed_filter.setAutoDefault(True)
        self.proposed_filter.setCheckable(True)
        self.proposed_filter.setProperty(u"kind", u"chip")

        self.filters_layout.addWidget(self.proposed_filter)

        self.review_filter = QPushButton(self.filters)
        self.review_filter.setObjectName(u"review_filter")
        self.review_filter.setAutoDefault(True)
        self.review_filter.setCheckable(True)
        self.review_filter.setProperty(u"kind", u"chip")

        self.filters_layout.addWidget(self.review_filter)

        self.ended_filter = QPushButton(self.filters)
        self.ended_filter.setObjectName(u"ended_filter")
        self.ended_filter.setAutoDefault(True)
        self.ended_filter.setCheckable(True)
        self.ended_filter.setProperty(u"kind", u"chip")

        self.filters_layout.addWidget(self.ended_filter)

        self.allowed_filter = QPushButton(self.filters)
        self.allowed_filter.setObjectName(u"allowed_filter")
        self.allowed_filter.setAutoDefault(True)
        self.allowed_filter.setCheckable(True)
        self.allowed_filter.setProperty(u"kind", u"chip")

        self.filters_layout.addWidget(self.allowed_filter)

        self.spacer_7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.filters_layout.addItem(self.spacer_7)


        self.body_layout.addWidget(self.filters)

        self.table = TableList(self.body)
        self.table.setObjectName(u"table")

        self.body_layout.addWidget(self.table)

        self.words_card = QFrame(self.body)
        self.words_card.setObjectName(u"words_card")
        self.words_card.setProperty(u"card", u"true")
        self.words_card_layout = QVBoxLayout(self.words_card)
        self.words_card_layout.setSpacing(6)
        self.words_card_layout.setObjectName(u"words_card_layout")
        self.words_card_layout.setContentsMargins(14, 12, 14, 12)
        self.words_title = QLabel(self.words_card)
        self.words_title.setObjectName(u"words_title")
        self.words_title.setTextFormat(Qt.TextFormat.PlainText)
        self.words_title.setWordWrap(True)
        self.words_title.setProperty(u"role", u"strong")

        self.words_card_layout.addWidget(self.words_title)

        self.words_label = QLabel(self.words_card)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setTextFormat(Qt.TextFormat.PlainText)
        self.words_label.setWordWrap(True)
        self.words_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.words_card_layout.addWidget(self.words_label)

        self.words_by = QLabel(self.words_card)
        self.words_by.setObjectName(u"words_by")
        self.words_by.setTextFormat(Qt.TextFormat.PlainText)
        self.words_by.setWordWrap(True)
        self.words_by.setProperty(u"role", u"small")

        self.words_card_layout.addWidget(self.words_by)

        self.history_scroll = QScrollArea(self.words_card)
        self.history_scroll.setObjectName(u"history_scroll")
        sizePolicy2.setHeightForWidth(self.history_scroll.sizePolicy().hasHeightForWidth())
        self.history_scroll.setSizePolicy(sizePolicy2)
        self.history_scroll.setMinimumSize(QSize(0, 40))
        self.history_scroll.setMaximumSize(QSize(16777215, 96))
        self.history_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.history_scroll.setWidgetResizable(True)
        self.history_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.history = QWidget()
        self.history.setObjectName(u"history")
        self.history.setProperty(u"ground", u"clear")
        self.history_layout = QVBoxLayout(self.history)
        self.history_layout.setSpacing(0)
        self.history_layout.setObjectName(u"history_layout")
        self.history_layout.setContentsMargins(0, 0, 0, 0)
        self.history_label = QLabel(self.history)
        self.history_label.setObjectName(u"history_label")
        self.history_label.setTextFormat(Qt.TextFormat.PlainText)
        self.history_label.setWordWrap(True)
        self.history_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.history_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.history_label.setProperty(u"role", u"small")

        self.history_layout.addWidget(self.history_label)

        self.history_scroll.setWidget(self.history)

        self.words_card_layout.addWidget(self.history_scroll)

        self.acts = FlowRow(self.words_card)
        self.acts.setObjectName(u"acts")
        self.acts_layout = QHBoxLayout(self.acts)
        self.acts_layout.setSpacing(8)
        self.acts_layout.setObjectName(u"acts_layout")
        self.acts_layout.setContentsMargins(0, 4, 0, 0)
        self.approve_button = QPushButton(self.acts)
        self.approve_button.setObjectName(u"approve_button")
        self.approve_button.setAutoDefault(True)
        self.approve_button.setProperty(u"kind", u"primary")

        self.acts_layout.addWidget(self.approve_button)

        self.decline_button = QPushButton(self.acts)
        self.decline_button.setObjectName(u"decline_button")
        self.decline_button.setAutoDefault(True)

        self.acts_layout.addWidget(self.decline_button)

        self.points_button = QPushButton(self.acts)
        self.points_button.setObjectName(u"points_button")
        self.points_button.setAutoDefault(True)

        self.acts_layout.addWidget(self.points_button)

        self.review_button = QPushButton(self.acts)
        self.review_button.setObjectName(u"review_button")
        self.review_button.setAutoDefault(True)

        self.acts_layout.addWidget(self.review_button)

        self.lift_button = QPushButton(self.acts)
        self.lift_button.setObjectName(u"lift_button")
        self.lift_button.setAutoDefault(True)

        self.acts_layout.addWidget(self.lift_button)

        self.erase_button = QPushButton(self.acts)
        self.erase_button.setObjectName(u"erase_button")
        self.erase_button.setAutoDefault(True)

        self.acts_layout.addWidget(self.erase_button)

        self.open_button = QPushButton(self.acts)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setAutoDefault(True)

        self.acts_layout.addWidget(self.open_button)

        self.spacer_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acts_layout.addItem(self.spacer_8)


        self.words_card_layout.addWidget(self.acts)


        self.body_layout.addWidget(self.words_card)

        self.body_layout.setStretch(2, 1)

        self.block_page_layout.addWidget(self.body)

        self.block_page_layout.setStretch(1, 1)
        QWidget.setTabOrder(self.search_edit, self.all_filter)
        QWidget.setTabOrder(self.all_filter, self.in_force_filter)
        QWidget.setTabOrder(self.in_force_filter, self.proposed_filter)
        QWidget.setTabOrder(self.proposed_filter, self.review_filter)
        QWidget.setTabOrder(self.review_filter, self.ended_filter)
        QWidget.setTabOrder(self.ended_filter, self.allowed_filter)
        QWidget.setTabOrder(self.allowed_filter, self.table)
        QWidget.setTabOrder(self.table, self.history_scroll)
        QWidget.setTabOrder(self.history_scroll, self.approve_button)
        QWidget.setTabOrder(self.approve_button, self.decline_button)
        QWidget.setTabOrder(self.decline_button, self.points_button)
        QWidget.setTabOrder(self.points_button, self.review_button)
        QWidget.setTabOrder(self.review_button, self.lift_button)
        QWidget.setTabOrder(self.lift_button, self.open_button)
        QWidget.setTabOrder(self.open_button, self.add_button)
        QWidget.setTabOrder(self.add_button, self.allow_button)
        QWidget.setTabOrder(self.allow_button, self.phone_export_button)
        QWidget.setTabOrder(self.phone_export_button, self.mail_export_button)

        self.retranslateUi(block_page)
    # setupUi

    def retranslateUi(self, block_page):
        self.title_label.setText(QCoreApplication.translate("BlockPage", u"Block list", None))
        self.phone_export_button.setText(QCoreApplication.translate("BlockPage", u"For the telephone\u2026", None))
        self.mail_export_button.setText(QCoreApplication.translate("BlockPage", u"For the mail\u2026", None))
        self.allow_button.setText(QCoreApplication.translate("BlockPage", u"Let through\u2026", None))
        self.add_button.setText(QCoreApplication.translate("BlockPage", u"Add a number", None))
        self.search_edit.setPlaceholderText(QCoreApplication.translate("BlockPage", u"Number, mail, name or case", None))
#if QT_CONFIG(accessibility)
        self.search_edit.setAccessibleName(QCoreApplication.translate("BlockPage", u"Search the block list", None))
#endif // QT_CONFIG(accessibility)
        self.honest_label.setText(QCoreApplication.translate("BlockPage", u"Calls from these numbers still ring: ComplaintDesk warns you, it cannot block a phone line. Set the numbers in your telephone or PBX as well.", None))
        self.all_filter.setText(QCoreApplication.translate("BlockPage", u"All", None))
        self.in_force_filter.setText(QCoreApplication.translate("BlockPage", u"In force", None))
        self.proposed_filter.setText(QCoreApplication.translate("BlockPage", u"Awaiting approval", None))
        self.review_filter.setText(QCoreApplication.translate("BlockPage", u"Review due", None))
        self.ended_filter.setText(QCoreApplication.translate("BlockPage", u"Ended", None))
        self.allowed_filter.setText(QCoreApplication.translate("BlockPage", u"Let through", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("BlockPage", u"Block list", None))
#endif // QT_CONFIG(accessibility)
        self.words_title.setText("")
        self.words_label.setText("")
        self.words_by.setText("")
#if QT_CONFIG(accessibility)
        self.history_scroll.setAccessibleName(QCoreApplication.translate("BlockPage", u"What was done with this block", None))
#endif // QT_CONFIG(accessibility)
        self.history_label.setText("")
        self.approve_button.setText(QCoreApplication.translate("BlockPage", u"Approve", None))
        self.decline_button.setText(QCoreApplication.translate("BlockPage", u"Decline\u2026", None))
        self.points_button.setText(QCoreApplication.translate("BlockPage", u"Change\u2026", None))
        self.review_button.setText(QCoreApplication.translate("BlockPage", u"Keep it\u2026", None))
        self.lift_button.setText(QCoreApplication.translate("BlockPage", u"Lift\u2026", None))
        self.erase_button.setText(QCoreApplication.translate("BlockPage", u"Erase\u2026", None))
        self.open_button.setText(QCoreApplication.translate("BlockPage", u"Open the case", None))
        pass
    # retranslateUi

