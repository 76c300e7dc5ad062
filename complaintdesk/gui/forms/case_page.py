# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'case_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFormLayout, QFrame, QHBoxLayout, QLabel, QLineEdit, QProgressBar, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

from complaintdesk.gui.widgets.case_rows import CaseRows
from complaintdesk.gui.widgets.chip import Chip
from complaintdesk.gui.widgets.evidence_rows import EvidenceRows
from complaintdesk.gui.widgets.flow_row import FlowRow
from complaintdesk.gui.widgets.header_bar import HeaderBar
from complaintdesk.gui.widgets.timeline_view import TimelineView
from complaintdesk.gui.widgets.title_edit import TitleEdit

class Ui_CasePage(object):
    def setupUi(self, case_page):
        if not case_page.objectName():
            case_page.setObjectName(u"case_page")
        self.case_page_layout = QHBoxLayout(case_page)
        self.case_page_layout.setSpacing(0)
        self.case_page_layout.setObjectName(u"case_page_layout")
        self.case_page_layout.setContentsMargins(0, 0, 0, 0)
        self.list_side = QFrame(case_page)
        self.list_side.setObjectName(u"list_side")
        self.list_side.setProperty(u"edge", u"right")
        self.list_side_layout = QVBoxLayout(self.list_side)
        self.list_side_layout.setSpacing(0)
        self.list_side_layout.setObjectName(u"list_side_layout")
        self.list_side_layout.setContentsMargins(0, 0, 0, 0)
        self.list_tools = QWidget(self.list_side)
        self.list_tools.setObjectName(u"list_tools")
        self.list_tools_layout = QVBoxLayout(self.list_tools)
        self.list_tools_layout.setSpacing(8)
        self.list_tools_layout.setObjectName(u"list_tools_layout")
        self.list_tools_layout.setContentsMargins(14, 12, 14, 10)
        self.search_edit = QLineEdit(self.list_tools)
        self.search_edit.setObjectName(u"search_edit")
        self.search_edit.setClearButtonEnabled(True)

        self.list_tools_layout.addWidget(self.search_edit)

        self.views_row = FlowRow(self.list_tools)
        self.views_row.setObjectName(u"views_row")
        self.views_layout = QHBoxLayout(self.views_row)
        self.views_layout.setSpacing(6)
        self.views_layout.setObjectName(u"views_layout")
        self.views_layout.setContentsMargins(0, 0, 0, 0)

        self.list_tools_layout.addWidget(self.views_row)

        self.narrowing = QWidget(self.list_tools)
        self.narrowing.setObjectName(u"narrowing")
        self.narrowing_layout = QHBoxLayout(self.narrowing)
        self.narrowing_layout.setSpacing(8)
        self.narrowing_layout.setObjectName(u"narrowing_layout")
        self.narrowing_layout.setContentsMargins(0, 0, 0, 0)
        self.narrow_button = QPushButton(self.narrowing)
        self.narrow_button.setObjectName(u"narrow_button")
        self.narrow_button.setAutoDefault(True)
        self.narrow_button.setProperty(u"kind", u"link")

        self.narrowing_layout.addWidget(self.narrow_button)

        self.narrowed_label = QLabel(self.narrowing)
        self.narrowed_label.setObjectName(u"narrowed_label")
        self.narrowed_label.setTextFormat(Qt.TextFormat.PlainText)
        self.narrowed_label.setWordWrap(True)
        self.narrowed_label.setProperty(u"role", u"small")

        self.narrowing_layout.addWidget(self.narrowed_label)

        self.narrowing_layout.setStretch(1, 1)

        self.list_tools_layout.addWidget(self.narrowing)


        self.list_side_layout.addWidget(self.list_tools)

        self.case_rows = CaseRows(self.list_side)
        self.case_rows.setObjectName(u"case_rows")

        self.list_side_layout.addWidget(self.case_rows)

        self.list_count = QLabel(self.list_side)
        self.list_count.setObjectName(u"list_count")
        self.list_count.setTextFormat(Qt.TextFormat.PlainText)
        self.list_count.setMargin(8)
        self.list_count.setIndent(6)
        self.list_count.setProperty(u"role", u"small")

        self.list_side_layout.addWidget(self.list_count)

        self.list_side_layout.setStretch(1, 1)

        self.case_page_layout.addWidget(self.list_side)

        self.stack = QStackedWidget(case_page)
        self.stack.setObjectName(u"stack")
        self.nothing = QWidget()
        self.nothing.setObjectName(u"nothing")
        self.nothing.setProperty(u"ground", u"surface")
        self.nothing_layout = QVBoxLayout(self.nothing)
        self.nothing_layout.setSpacing(8)
        self.nothing_layout.setObjectName(u"nothing_layout")
        self.nothing_layout.setContentsMargins(40, 20, 40, 20)
        self.spacer_10 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.nothing_layout.addItem(self.spacer_10)

        self.nothing_label = QLabel(self.nothing)
        self.nothing_label.setObjectName(u"nothing_label")
        self.nothing_label.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing_label.setWordWrap(True)
        self.nothing_label.setProperty(u"role", u"sub")

        self.nothing_layout.addWidget(self.nothing_label)

        self.spacer_11 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.nothing_layout.addItem(self.spacer_11)

        self.stack.addWidget(self.nothing)
        self.detail = QWidget()
        self.detail.setObjectName(u"detail")
        self.detail_layout = QVBoxLayout(self.detail)
        self.detail_layout.setSpacing(0)
        self.detail_layout.setObjectName(u"detail_layout")
        self.detail_layout.setContentsMargins(0, 0, 0, 0)
        self.header = HeaderBar(self.detail)
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
        self.back_button = QPushButton(self.header_words)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setAutoDefault(True)
        self.back_button.setProperty(u"kind", u"link")

        self.header_words_layout.addWidget(self.back_button)

        self.number_label = QLabel(self.header_words)
        self.number_label.setObjectName(u"number_label")
        self.number_label.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.number_label.sizePolicy().hasHeightForWidth())
        self.number_label.setSizePolicy(sizePolicy)
        self.number_label.setProperty(u"role", u"title")

        self.header_words_layout.addWidget(self.number_label)

        self.title_edit = TitleEdit(self.header_words)
        self.title_edit.setObjectName(u"title_edit")
        self.title_edit.setProperty(u"role", u"title")
        self.title_edit.setMaxLength(120)

        self.header_words_layout.addWidget(self.title_edit)

        self.state_button = QPushButton(self.header_words)
        self.state_button.setObjectName(u"state_button")
        self.state_button.setAutoDefault(True)
        self.state_button.setProperty(u"kind", u"chip")

        self.header_words_layout.addWidget(self.state_button)

        self.warnings_chip = Chip(self.header_words)
        self.warnings_chip.setObjectName(u"warnings_chip")
        self.warnings_chip.setTextFormat(Qt.TextFormat.PlainText)

        self.header_words_layout.addWidget(self.warnings_chip)

        self.block_chip = Chip(self.header_words)
        self.block_chip.setObjectName(u"block_chip")
        self.block_chip.setTextFormat(Qt.TextFormat.PlainText)

        self.header_words_layout.addWidget(self.block_chip)

        self.hold_chip = Chip(self.header_words)
        self.hold_chip.setObjectName(u"hold_chip")
        self.hold_chip.setTextFormat(Qt.TextFormat.PlainText)

        self.header_words_layout.addWidget(self.hold_chip)

        self.spacer_15 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.header_words_layout.addItem(self.spacer_15)


        self.header_layout.addWidget(self.header_words)

        self.header_acts = FlowRow(self.header)
        self.header_acts.setObjectName(u"header_acts")
        self.header_acts_layout = QHBoxLayout(self.header_acts)
        self.header_acts_layout.setSpacing(8)
        self.header_acts_layout.setObjectName(u"header_acts_layout")
        self.header_acts_layout.setContentsMargins(0, 0, 0, 0)
        self.spacer_17 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.header_acts_layout.addItem(self.spacer_17)

        self.more_button = QPushButton(self.header_acts)
        self.more_button.setObjectName(u"more_button")
        self.more_button.setAutoDefault(True)

        self.header_acts_layout.addWidget(self.more_button)

        self.export_button = QPushButton(self.header_acts)
        self.export_button.setObjectName(u"export_button")
        self.export_button.setAutoDefault(True)

        self.header_acts_layout.addWidget(self.export_button)

        self.block_button = QPushButton(self.header_acts)
        self.block_button.setObjectName(u"block_button")
        self.block_button.setAutoDefault(True)
        self.block_button.setProperty(u"kind", u"danger")

        self.header_acts_layout.addWidget(self.block_button)


        self.header_layout.addWidget(self.header_acts)

        self.header_layout.setStretch(0, 1)

        self.detail_layout.addWidget(self.header)

        self.columns = QWidget(self.detail)
        self.columns.setObjectName(u"columns")
        self.columns_layout = QHBoxLayout(self.columns)
        self.columns_layout.setSpacing(0)
        self.columns_layout.setObjectName(u"columns_layout")
        self.columns_layout.setContentsMargins(0, 0, 0, 0)
        self.middle = QWidget(self.columns)
        self.middle.setObjectName(u"middle")
        self.middle.setProperty(u"ground", u"surface")
        self.middle_layout = QVBoxLayout(self.middle)
        self.middle_layout.setSpacing(6)
        self.middle_layout.setObjectName(u"middle_layout")
        self.middle_layout.setContentsMargins(18, 12, 8, 8)
        self.timeline_head = FlowRow(self.middle)
        self.timeline_head.setObjectName(u"timeline_head")
        self.timeline_head_layout = QHBoxLayout(self.timeline_head)
        self.timeline_head_layout.setSpacing(8)
        self.timeline_head_layout.setObjectName(u"timeline_head_layout")
        self.timeline_head_layout.setContentsMargins(0, 0, 0, 0)
        self.timeline_heading = QLabel(self.timeline_head)
        self.timeline_heading.setObjectName(u"timeline_heading")
        self.timeline_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.timeline_heading.setProperty(u"role", u"heading")

        self.timeline_head_layout.addWidget(self.timeline_heading)

        self.seen_label = QLabel(self.timeline_head)
        self.seen_label.setObjectName(u"seen_label")
        self.seen_label.setTextFormat(Qt.TextFormat.PlainText)
        self.seen_label.setProperty(u"role", u"small")

        self.timeline_head_layout.addWidget(self.seen_label)

        self.seen_button = QPushButton(self.timeline_head)
        self.seen_button.setObjectName(u"seen_button")
        self.seen_button.setAutoDefault(True)
        self.seen_button.setProperty(u"kind", u"link")

        self.timeline_head_layout.addWidget(self.seen_button)

        self.timeline_head_layout.setStretch(0, 1)

        self.middle_layout.addWidget(self.timeline_head)

        self.timeline = TimelineView(self.middle)
        self.timeline.setObjectName(u"timeline")

        self.middle_layout.addWidget(self.timeline)

        self.middle_layout.setStretch(1, 1)

        self.columns_layout.addWidget(self.middle)

        self.side_frame = QFrame(self.columns)
        self.side_frame.setObjectName(u"side_frame")
        self.side_frame.setProperty(u"edge", u"left")
        self.side_frame_layout = QVBoxLayout(self.side_frame)
        self.side_frame_layout.setSpacing(8)
        self.side_frame_layout.setObjectName(u"side_frame_layout")
        self.side_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.side_scroll = QScrollArea(self.side_frame)
        self.side_scroll.setObjectName(u"side_scroll")
        self.side_scroll.setWidgetResizable(True)
        self.side_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.side_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.side_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.side = QWidget()
        self.side.setObjectName(u"side")
        self.side.setProperty(u"ground", u"clear")
        self.side_layout = QVBoxLayout(self.side)
        self.side_layout.setSpacing(8)
        self.side_layout.setObjectName(u"side_layout")
        self.side_layout.setContentsMargins(16, 12, 16, 14)
        self.next_heading = QLabel(self.side)
        self.next_heading.setObjectName(u"next_heading")
        self.next_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.next_heading.setProperty(u"role", u"heading")

        self.side_layout.addWidget(self.next_heading)

        self.callback_card = QFrame(self.side)
        self.callback_card.setObjectName(u"callback_card")
        self.callback_card.setProperty(u"card", u"true")
        self.callback_card_layout = QHBoxLayout(self.callback_card)
        self.callback_card_layout.setSpacing(6)
        self.callback_card_layout.setObjectName(u"callback_card_layout")
        self.callback_card_layout.setContentsMargins(14, 12, 14, 12)
        self.callback_words = QWidget(self.callback_card)
        self.callback_words.setObjectName(u"callback_words")
        self.callback_words_layout = QVBoxLayout(self.callback_words)
        self.callback_words_layout.setSpacing(4)
        self.callback_words_layout.setObjectName(u"callback_words_layout")
        self.callback_words_layout.setContentsMargins(0, 0, 0, 0)
        self.callback_title = QLabel(self.callback_words)
        self.callback_title.setObjectName(u"callback_title")
        self.callback_title.setTextFormat(Qt.TextFormat.PlainText)
        self.callback_title.setWordWrap(True)
        self.callback_title.setProperty(u"role", u"strong")

        self.callback_words_layout.addWidget(self.callback_title)

        self.callback_about = QLabel(self.callback_words)
        self.callback_about.setObjectName(u"callback_about")
        self.callback_about.setTextFormat(Qt.TextFormat.PlainText)
        self.callback_about.setWordWrap(True)
        self.callback_about.setProperty(u"role", u"sub")

        self.callback_words_layout.addWidget(self.callback_about)


        self.callback_card_layout.addWidget(self.callback_words)

        self.dial_button = QPushButton(self.callback_card)
        self.dial_button.setObjectName(u"dial_button")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.dial_button.sizePolicy().hasHeightForWidth())
        self.dial_button.setSizePolicy(sizePolicy1)
        self.dial_button.setAutoDefault(True)
        self.dial_button.setProperty(u"kind", u"primary")

        self.callback_card_layout.addWidget(self.dial_button)

        self.callback_card_layout.setStretch(0, 1)

        self.side_layout.addWidget(self.callback_card)

        self.next_card = QFrame(self.side)
        self.next_card.setObjectName(u"next_card")
        self.next_card.setProperty(u"card", u"true")
        self.next_card_layout = QVBoxLayout(self.next_card)
        self.next_card_layout.setSpacing(6)
        self.next_card_layout.setObjectName(u"next_card_layout")
        self.next_card_layout.setContentsMargins(14, 12, 14, 12)
        self.count_label = QLabel(self.next_card)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setTextFormat(Qt.TextFormat.PlainText)
        self.count_label.setWordWrap(True)
        self.count_label.setProperty(u"role", u"strong")

        self.next_card_layout.addWidget(self.count_label)

        self.spread_label = QLabel(self.next_card)
        self.spread_label.setObjectName(u"spread_label")
        self.spread_label.setTextFormat(Qt.TextFormat.PlainText)
        self.spread_label.setWordWrap(True)
        self.spread_label.setProperty(u"role", u"sub")

        self.next_card_layout.addWidget(self.spread_label)

        self.tries_rows = EvidenceRows(self.next_card)
        self.tries_rows.setObjectName(u"tries_rows")

        self.next_card_layout.addWidget(self.tries_rows)

        self.next_label = QLabel(self.next_card)
        self.next_label.setObjectName(u"next_label")
        self.next_label.setTextFormat(Qt.TextFormat.PlainText)
        self.next_label.setWordWrap(True)

        self.next_card_layout.addWidget(self.next_label)

        self.missing_label = QLabel(self.next_card)
        self.missing_label.setObjectName(u"missing_label")
        self.missing_label.setTextFormat(Qt.TextFormat.PlainText)
        self.missing_label.setWordWrap(True)
        self.missing_label.setProperty(u"role", u"sub")

        self.next_card_layout.addWidget(self.missing_label)

        self.next_actions = FlowRow(self.next_card)
        self.next_actions.setObjectName(u"next_actions")
        self.next_actions_layout = QHBoxLayout(self.next_actions)
        self.next_actions_layout.setSpacing(6)
        self.next_actions_layout.setObjectName(u"next_actions_layout")
        self.next_actions_layout.setContentsMargins(0, 0, 0, 0)
        self.ask_block_button = QPushButton(self.next_actions)
        self.ask_block_button.setObjectName(u"ask_block_button")
        self.ask_block_button.setAutoDefault(True)

        self.next_actions_layout.addWidget(self.ask_block_button)

        self.notice_button = QPushButton(self.next_actions)
        self.notice_button.setObjectName(u"notice_button")
        self.notice_button.setAutoDefault(True)

        self.next_actions_layout.addWidget(self.notice_button)

        self.spacer_26 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.next_actions_layout.addItem(self.spacer_26)


        self.next_card_layout.addWidget(self.next_actions)


        self.side_layout.addWidget(self.next_card)

        self.case_heading = QLabel(self.side)
        self.case_heading.setObjectName(u"case_heading")
        self.case_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.case_heading.setProperty(u"role", u"heading")

        self.side_layout.addWidget(self.case_heading)

        self.case_card = QFrame(self.side)
        self.case_card.setObjectName(u"case_card")
        self.case_card.setProperty(u"card", u"true")
        self.case_card_layout = QVBoxLayout(self.case_card)
        self.case_card_layout.setSpacing(6)
        self.case_card_layout.setObjectName(u"case_card_layout")
        self.case_card_layout.setContentsMargins(14, 12, 14, 12)
        self.case_rows_form = QWidget(self.case_card)
        self.case_rows_form.setObjectName(u"case_rows_form")
        self.case_rows_form_layout = QFormLayout(self.case_rows_form)
        self.case_rows_form_layout.setObjectName(u"case_rows_form_layout")
        self.case_rows_form_layout.setHorizontalSpacing(12)
        self.case_rows_form_layout.setVerticalSpacing(6)
        self.case_rows_form_layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.case_rows_form_layout.setContentsMargins(0, 0, 0, 0)
        self.customer_caption = QLabel(self.case_rows_form)
        self.customer_caption.setObjectName(u"customer_caption")
        self.customer_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.customer_caption.setProperty(u"role", u"sub")

        self.case_rows_form_layout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.customer_caption)

        self.customer_value = QLabel(self.case_rows_form)
        self.customer_value.setObjectName(u"customer_value")
        self.customer_value.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.customer_value.sizePolicy().hasHeightForWidth())
        self.customer_value.setSizePolicy(sizePolicy2)
        self.customer_value.setWordWrap(True)
        self.customer_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.case_rows_form_layout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.customer_value)

        self.phone_caption = QLabel(self.case_rows_form)
        self.phone_caption.setObjectName(u"phone_caption")
        self.phone_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.phone_caption.setProperty(u"role", u"sub")

        self.case_rows_form_layout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.phone_caption)

        self.phone_value = QLabel(self.case_rows_form)
        self.phone_value.setObjectName(u"phone_value")
        self.phone_value.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy2.setHeightForWidth(self.phone_value.sizePolicy().hasHeightForWidth())
        self.phone_value.setSizePolicy(sizePolicy2)
        self.phone_value.setWordWrap(True)
        self.phone_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.case_rows_form_layout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.phone_value)

        self.order_caption = QLabel(self.case_rows_form)
        self.order_caption.setObjectName(u"order_caption")
        self.order_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.order_caption.setProperty(u"role", u"sub")

        self.case_rows_form_layout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.order_caption)

        self.order_value = QLabel(self.case_rows_form)
        self.order_value.setObjectName(u"order_value")
        self.order_value.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy2.setHeightForWidth(self.order_value.sizePolicy().hasHeightForWidth())
        self.order_value.setSizePolicy(sizePolicy2)
        self.order_value.setWordWrap(True)
        self.order_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.case_rows_form_layout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.order_value)

        self.fault_caption = QLabel(self.case_rows_form)
        self.fault_caption.setObjectName(u"fault_caption")
        self.fault_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.fault_caption.setProperty(u"role", u"sub")

        self.case_rows_form_layout.setWidget(3, QFormLayout.ItemRole.LabelRole, self.fault_caption)

        self.fault_box = QWidget(self.case_rows_form)
        self.fault_box.setObjectName(u"fault_box")
        self.fault_box_layout = QHBoxLayout(self.fault_box)
        self.fault_box_layout.setSpacing(0)
        self.fault_box_layout.setObjectName(u"fault_box_layout")
        self.fault_box_layout.setContentsMargins(0, 0, 0, 0)
        self.fault_button = QPushButton(self.fault_box)
        self.fault_button.setObjectName(u"fault_button")
        self.fault_button.setAutoDefault(True)
        self.fault_button.setProperty(u"kind", u"chip")

        self.fault_box_layout.addWidget(self.fault_button)

        self.spacer_30 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.fault_box_layout.addItem(self.spacer_30)


        self.case_rows_form_layout.setWidget(3, QFormLayout.ItemRole.FieldRole, self.fault_box)

        self.given_caption = QLabel(self.case_rows_form)
        self.given_caption.setObjectName(u"given_caption")
        self.given_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.given_caption.setProperty(u"role", u"sub")

        self.case_rows_form_layout.setWidget(4, QFormLayout.ItemRole.LabelRole, self.given_caption)

        self.given_value = QLabel(self.case_rows_form)
        self.given_value.setObjectName(u"given_value")
        self.given_value.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy2.setHeightForWidth(self.given_value.sizePolicy().hasHeightForWidth())
        self.given_value.setSizePolicy(sizePolicy2)
        self.given_value.setWordWrap(True)
        self.given_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.case_rows_form_layout.setWidget(4, QFormLayout.ItemRole.FieldRole, self.given_value)

        self.decided_by_caption = QLabel(self.case_rows_form)
        self.decided_by_caption.setObjectName(u"decided_by_caption")
        self.decided_by_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.decided_by_caption.setProperty(u"role", u"sub")

        self.case_rows_form_layout.setWidget(5, QFormLayout.ItemRole.LabelRole, self.decided_by_caption)

        self.decided_by_value = QLabel(self.case_rows_form)
        self.decided_by_value.setObjectName(u"decided_by_value")
        self.decided_by_value.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy2.setHeightForWidth(self.decided_by_value.sizePolicy().hasHeightForWidth())
        self.decided_by_value.setSizePolicy(sizePolicy2)
        self.decided_by_value.setWordWrap(True)
        self.decided_by_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.case_rows_form_layout.setWidget(5, QFormLayout.ItemRole.FieldRole, self.decided_by_value)

        self.kinds_caption = QLabel(self.case_rows_form)
        self.kinds_caption.setObjectName(u"kinds_caption")
        self.kinds_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.kinds_caption.setProperty(u"role", u"sub")

        self.case_rows_form_layout.setWidget(6, QFormLayout.ItemRole.LabelRole, self.kinds_caption)

        self.kinds_value = QLabel(self.case_rows_form)
        self.kinds_value.setObjectName(u"kinds_value")
        self.kinds_value.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy2.setHeightForWidth(self.kinds_value.sizePolicy().hasHeightForWidth())
        self.kinds_value.setSizePolicy(sizePolicy2)
        self.kinds_value.setWordWrap(True)
        self.kinds_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.case_rows_form_layout.setWidget(6, QFormLayout.ItemRole.FieldRole, self.kinds_value)

        self.cause_caption = QLabel(self.case_rows_form)
        self.cause_caption.setObjectName(u"cause_caption")
        self.cause_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.cause_caption.setProperty(u"role", u"sub")

        self.case_rows_form_layout.setWidget(7, QFormLayout.ItemRole.LabelRole, self.cause_caption)

        self.cause_value = QLabel(self.case_rows_form)
        self.cause_value.setObjectName(u"cause_value")
        self.cause_value.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy2.setHeightForWidth(self.cause_value.sizePolicy().hasHeightForWidth())
        self.cause_value.setSizePolicy(sizePolicy2)
        self.cause_value.setWordWrap(True)
        self.cause_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.case_rows_form_layout.setWidget(7, QFormLayout.ItemRole.FieldRole, self.cause_value)

        self.spent_caption = QLabel(self.case_rows_form)
        self.spent_caption.setObjectName(u"spent_caption")
        self.spent_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.spent_caption.setProperty(u"role", u"sub")

        self.case_rows_form_layout.setWidget(8, QFormLayout.ItemRole.LabelRole, self.spent_caption)

        self.spent_value = QLabel(self.case_rows_form)
        self.spent_value.setObjectName(u"spent_value")
        self.spent_value.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy2.setHeightForWidth(self.spent_value.sizePolicy().hasHeightForWidth())
        self.spent_value.setSizePolicy(sizePolicy2)
        self.spent_value.setWordWrap(True)
        self.spent_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.case_rows_form_layout.setWidget(8, QFormLayout.ItemRole.FieldRole, self.spent_value)

        self.opened_caption = QLabel(self.case_rows_form)
        self.opened_caption.setObjectName(u"opened_caption")
        self.opened_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.opened_caption.setProperty(u"role", u"sub")

        self.case_rows_form_layout.setWidget(9, QFormLayout.ItemRole.LabelRole, self.opened_caption)

        self.opened_value = QLabel(self.case_rows_form)
        self.opened_value.setObjectName(u"opened_value")
        self.opened_value.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy2.setHeightForWidth(self.opened_value.sizePolicy().hasHeightForWidth())
        self.opened_value.setSizePolicy(sizePolicy2)
        self.opened_value.setWordWrap(True)
        self.opened_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.case_rows_form_layout.setWidget(9, QFormLayout.ItemRole.FieldRole, self.opened_value)


        self.case_card_layout.addWidget(self.case_rows_form)


        self.side_layout.addWidget(self.case_card)

        self.proof_heading = QLabel(self.side)
        self.proof_heading.setObjectName(u"proof_heading")
        self.proof_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.proof_heading.setProperty(u"role", u"heading")

        self.side_layout.addWidget(self.proof_heading)

        self.proof_card = QFrame(self.side)
        self.proof_card.setObjectName(u"proof_card")
        self.proof_card.setProperty(u"card", u"true")
        self.proof_card_layout = QVBoxLayout(self.proof_card)
        self.proof_card_layout.setSpacing(6)
        self.proof_card_layout.setObjectName(u"proof_card_layout")
        self.proof_card_layout.setContentsMargins(14, 12, 14, 12)
        self.proof_title = QLabel(self.proof_card)
        self.proof_title.setObjectName(u"proof_title")
        self.proof_title.setTextFormat(Qt.TextFormat.PlainText)
        self.proof_title.setWordWrap(True)
        self.proof_title.setProperty(u"role", u"strong")

        self.proof_card_layout.addWidget(self.proof_title)

        self.proof_text = QLabel(self.proof_card)
        self.proof_text.setObjectName(u"proof_text")
        self.proof_text.setTextFormat(Qt.TextFormat.PlainText)
        self.proof_text.setWordWrap(True)
        self.proof_text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.proof_text.setProperty(u"role", u"sub")

        self.proof_card_layout.addWidget(self.proof_text)

        self.proof_progress = QProgressBar(self.proof_card)
        self.proof_progress.setObjectName(u"proof_progress")
        self.proof_progress.setMaximum(100)
        self.proof_progress.setValue(0)

        self.proof_card_layout.addWidget(self.proof_progress)

        self.proof_actions = QWidget(self.proof_card)
        self.proof_actions.setObjectName(u"proof_actions")
        self.proof_actions_layout = QHBoxLayout(self.proof_actions)
        self.proof_actions_layout.setSpacing(8)
        self.proof_actions_layout.setObjectName(u"proof_actions_layout")
        self.proof_actions_layout.setContentsMargins(0, 0, 0, 0)
        self.verify_button = QPushButton(self.proof_actions)
        self.verify_button.setObjectName(u"verify_button")
        self.verify_button.setAutoDefault(True)

        self.proof_actions_layout.addWidget(self.verify_button)

        self.spacer_33 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.proof_actions_layout.addItem(self.spacer_33)


        self.proof_card_layout.addWidget(self.proof_actions)


        self.side_layout.addWidget(self.proof_card)

        self.spacer_34 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.side_layout.addItem(self.spacer_34)

        self.side_scroll.setWidget(self.side)

        self.side_frame_layout.addWidget(self.side_scroll)


        self.columns_layout.addWidget(self.side_frame)

        self.columns_layout.setStretch(0, 1)

        self.detail_layout.addWidget(self.columns)

        self.detail_layout.setStretch(1, 1)
        self.stack.addWidget(self.detail)

        self.case_page_layout.addWidget(self.stack)

        self.case_page_layout.setStretch(1, 1)
        QWidget.setTabOrder(self.search_edit, self.narrow_button)
        QWidget.setTabOrder(self.narrow_button, self.case_rows)
        QWidget.setTabOrder(self.case_rows, self.back_button)
        QWidget.setTabOrder(self.back_button, self.title_edit)
        QWidget.setTabOrder(self.title_edit, self.state_button)
        QWidget.setTabOrder(self.state_button, self.seen_button)
        QWidget.setTabOrder(self.seen_button, self.timeline)
        QWidget.setTabOrder(self.timeline, self.more_button)
        QWidget.setTabOrder(self.more_button, self.export_button)
        QWidget.setTabOrder(self.export_button, self.block_button)
        QWidget.setTabOrder(self.block_button, self.dial_button)
        QWidget.setTabOrder(self.dial_button, self.ask_block_button)
        QWidget.setTabOrder(self.ask_block_button, self.notice_button)
        QWidget.setTabOrder(self.notice_button, self.fault_button)
        QWidget.setTabOrder(self.fault_button, self.verify_button)

        self.retranslateUi(case_page)

        self.stack.setCurrentIndex(0)

    # setupUi

    def retranslateUi(self, case_page):
        self.search_edit.setPlaceholderText(QCoreApplication.translate("CasePage", u"Title, name, number, C-0001", None))
#if QT_CONFIG(accessibility)
        self.search_edit.setAccessibleName(QCoreApplication.translate("CasePage", u"Search the cases", None))
#endif // QT_CONFIG(accessibility)
        self.narrow_button.setText(QCoreApplication.translate("CasePage", u"Filter and sort \u25be", None))
        self.narrowed_label.setText("")
#if QT_CONFIG(accessibility)
        self.case_rows.setAccessibleName(QCoreApplication.translate("CasePage", u"List of cases", None))
#endif // QT_CONFIG(accessibility)
        self.list_count.setText("")
        self.nothing_label.setText(QCoreApplication.translate("CasePage", u"Choose a case on the left.", None))
        self.back_button.setText(QCoreApplication.translate("CasePage", u"\u2039 Cases", None))
        self.number_label.setText("")
#if QT_CONFIG(accessibility)
        self.title_edit.setAccessibleName(QCoreApplication.translate("CasePage", u"Title of the case", None))
#endif // QT_CONFIG(accessibility)
        self.title_edit.setPlaceholderText(QCoreApplication.translate("CasePage", u"Give the case a title", None))
        self.state_button.setText("")
#if QT_CONFIG(accessibility)
        self.state_button.setAccessibleName(QCoreApplication.translate("CasePage", u"State of the case", None))
#endif // QT_CONFIG(accessibility)
        self.more_button.setText(QCoreApplication.translate("CasePage", u"Add\u2026", None))
        self.export_button.setText(QCoreApplication.translate("CasePage", u"Write out evidence\u2026", None))
        self.block_button.setText(QCoreApplication.translate("CasePage", u"Block as unresponsive\u2026", None))
        self.timeline_heading.setText(QCoreApplication.translate("CasePage", u"Timeline: calls, messages, recordings, decisions", None))
        self.seen_label.setText("")
        self.seen_button.setText(QCoreApplication.translate("CasePage", u"Mark as seen (Ctrl+K)", None))
#if QT_CONFIG(accessibility)
        self.timeline.setAccessibleName(QCoreApplication.translate("CasePage", u"Timeline of the case", None))
#endif // QT_CONFIG(accessibility)
        self.next_heading.setText(QCoreApplication.translate("CasePage", u"What to do next", None))
        self.callback_title.setText("")
        self.callback_about.setText("")
        self.dial_button.setText(QCoreApplication.translate("CasePage", u"Call back", None))
        self.count_label.setText("")
        self.spread_label.setText("")
        self.next_label.setText("")
        self.missing_label.setText("")
        self.ask_block_button.setText(QCoreApplication.translate("CasePage", u"Ask for a block\u2026", None))
        self.notice_button.setText(QCoreApplication.translate("CasePage", u"Final notice\u2026", None))
        self.case_heading.setText(QCoreApplication.translate("CasePage", u"Case", None))
        self.customer_caption.setText(QCoreApplication.translate("CasePage", u"Customer", None))
        self.customer_value.setText("")
        self.phone_caption.setText(QCoreApplication.translate("CasePage", u"Number", None))
        self.phone_value.setText("")
        self.order_caption.setText(QCoreApplication.translate("CasePage", u"Order", None))
        self.order_value.setText("")
        self.fault_caption.setText(QCoreApplication.translate("CasePage", u"Fault", None))
        self.fault_button.setText("")
#if QT_CONFIG(accessibility)
        self.fault_button.setAccessibleName(QCoreApplication.translate("CasePage", u"Whose fault it is", None))
#endif // QT_CONFIG(accessibility)
        self.given_caption.setText(QCoreApplication.translate("CasePage", u"Decided", None))
        self.given_value.setText("")
        self.decided_by_caption.setText(QCoreApplication.translate("CasePage", u"Decided by", None))
        self.decided_by_value.setText("")
        self.kinds_caption.setText(QCoreApplication.translate("CasePage", u"Kind of abuse", None))
        self.kinds_value.setText("")
        self.cause_caption.setText(QCoreApplication.translate("CasePage", u"Cause", None))
        self.cause_value.setText("")
        self.spent_caption.setText(QCoreApplication.translate("CasePage", u"Time on calls", None))
        self.spent_value.setText("")
        self.opened_caption.setText(QCoreApplication.translate("CasePage", u"Opened", None))
        self.opened_value.setText("")
        self.proof_heading.setText(QCoreApplication.translate("CasePage", u"State of the evidence", None))
        self.proof_title.setText("")
        self.proof_text.setText("")
#if QT_CONFIG(accessibility)
        self.proof_progress.setAccessibleName(QCoreApplication.translate("CasePage", u"Progress of the check", None))
#endif // QT_CONFIG(accessibility)
        self.verify_button.setText(QCoreApplication.translate("CasePage", u"Check this record", None))
        pass
    # retranslateUi

