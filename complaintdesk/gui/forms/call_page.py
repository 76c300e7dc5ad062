# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'call_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QFormLayout, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from complaintdesk.gui.widgets.chip import Chip
from complaintdesk.gui.widgets.flow_row import FlowRow
from complaintdesk.gui.widgets.header_bar import HeaderBar
from complaintdesk.gui.widgets.level_meter import LevelMeter
from complaintdesk.gui.widgets.note_list import NoteList

class Ui_CallPage(object):
    def setupUi(self, page):
        if not page.objectName():
            page.setObjectName(u"page")
        self.page_layout = QVBoxLayout(page)
        self.page_layout.setSpacing(0)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.header = HeaderBar(page)
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
        self.state_label = QLabel(self.header_words)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.state_label.sizePolicy().hasHeightForWidth())
        self.state_label.setSizePolicy(sizePolicy)
        self.state_label.setProperty(u"role", u"live")

        self.header_words_layout.addWidget(self.state_label)

        self.number_label = QLabel(self.header_words)
        self.number_label.setObjectName(u"number_label")
        self.number_label.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy.setHeightForWidth(self.number_label.sizePolicy().hasHeightForWidth())
        self.number_label.setSizePolicy(sizePolicy)
        self.number_label.setProperty(u"role", u"title")

        self.header_words_layout.addWidget(self.number_label)

        self.doubt_chip = Chip(self.header_words)
        self.doubt_chip.setObjectName(u"doubt_chip")
        self.doubt_chip.setTextFormat(Qt.TextFormat.PlainText)

        self.header_words_layout.addWidget(self.doubt_chip)

        self.name_label = QLabel(self.header_words)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.name_label.sizePolicy().hasHeightForWidth())
        self.name_label.setSizePolicy(sizePolicy1)
        self.name_label.setProperty(u"role", u"strong")

        self.header_words_layout.addWidget(self.name_label)

        self.times_chip = Chip(self.header_words)
        self.times_chip.setObjectName(u"times_chip")
        self.times_chip.setTextFormat(Qt.TextFormat.PlainText)

        self.header_words_layout.addWidget(self.times_chip)

        self.block_chip = Chip(self.header_words)
        self.block_chip.setObjectName(u"block_chip")
        self.block_chip.setTextFormat(Qt.TextFormat.PlainText)

        self.header_words_layout.addWidget(self.block_chip)

        self.spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.header_words_layout.addItem(self.spacer_4)


        self.header_layout.addWidget(self.header_words)

        self.header_acts = FlowRow(self.header)
        self.header_acts.setObjectName(u"header_acts")
        self.header_acts_layout = QHBoxLayout(self.header_acts)
        self.header_acts_layout.setSpacing(10)
        self.header_acts_layout.setObjectName(u"header_acts_layout")
        self.header_acts_layout.setContentsMargins(0, 0, 0, 0)
        self.practise_button = QPushButton(self.header_acts)
        self.practise_button.setObjectName(u"practise_button")
        self.practise_button.setAutoDefault(True)
        self.practise_button.setProperty(u"kind", u"link")

        self.header_acts_layout.addWidget(self.practise_button)

        self.late_button = QPushButton(self.header_acts)
        self.late_button.setObjectName(u"late_button")
        self.late_button.setAutoDefault(True)

        self.header_acts_layout.addWidget(self.late_button)

        self.new_button = QPushButton(self.header_acts)
        self.new_button.setObjectName(u"new_button")
        self.new_button.setAutoDefault(True)
        self.new_button.setProperty(u"kind", u"primary")

        self.header_acts_layout.addWidget(self.new_button)

        self.callback_button = QPushButton(self.header_acts)
        self.callback_button.setObjectName(u"callback_button")
        self.callback_button.setAutoDefault(True)

        self.header_acts_layout.addWidget(self.callback_button)

        self.record_button = QPushButton(self.header_acts)
        self.record_button.setObjectName(u"record_button")
        self.record_button.setAutoDefault(True)
        self.record_button.setProperty(u"kind", u"danger")

        self.header_acts_layout.addWidget(self.record_button)

        self.end_button = QPushButton(self.header_acts)
        self.end_button.setObjectName(u"end_button")
        self.end_button.setAutoDefault(True)
        self.end_button.setProperty(u"kind", u"primary")

        self.header_acts_layout.addWidget(self.end_button)


        self.header_layout.addWidget(self.header_acts)

        self.header_layout.setStretch(0, 1)

        self.page_layout.addWidget(self.header)

        self.parked_strip = QFrame(page)
        self.parked_strip.setObjectName(u"parked_strip")
        self.parked_strip.setProperty(u"edge", u"bottom")
        self.parked_strip_layout = QHBoxLayout(self.parked_strip)
        self.parked_strip_layout.setSpacing(12)
        self.parked_strip_layout.setObjectName(u"parked_strip_layout")
        self.parked_strip_layout.setContentsMargins(20, 6, 20, 6)
        self.parked_label = QLabel(self.parked_strip)
        self.parked_label.setObjectName(u"parked_label")
        self.parked_label.setTextFormat(Qt.TextFormat.PlainText)
        self.parked_label.setProperty(u"role", u"heading")

        self.parked_strip_layout.addWidget(self.parked_label)

        self.parked_calls = FlowRow(self.parked_strip)
        self.parked_calls.setObjectName(u"parked_calls")
        self.parked_calls_layout = QHBoxLayout(self.parked_calls)
        self.parked_calls_layout.setSpacing(8)
        self.parked_calls_layout.setObjectName(u"parked_calls_layout")
        self.parked_calls_layout.setContentsMargins(0, 0, 0, 0)

        self.parked_strip_layout.addWidget(self.parked_calls)

        self.spacer_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.parked_strip_layout.addItem(self.spacer_8)


        self.page_layout.addWidget(self.parked_strip)

        self.columns = QWidget(page)
        self.columns.setObjectName(u"columns")
        self.columns_layout = QHBoxLayout(self.columns)
        self.columns_layout.setSpacing(0)
        self.columns_layout.setObjectName(u"columns_layout")
        self.columns_layout.setContentsMargins(0, 0, 0, 0)
        self.left_column = QFrame(self.columns)
        self.left_column.setObjectName(u"left_column")
        self.left_column.setProperty(u"edge", u"right")
        self.left_column_layout = QVBoxLayout(self.left_column)
        self.left_column_layout.setSpacing(0)
        self.left_column_layout.setObjectName(u"left_column_layout")
        self.left_column_layout.setContentsMargins(0, 0, 0, 0)
        self.left_scroll = QScrollArea(self.left_column)
        self.left_scroll.setObjectName(u"left_scroll")
        self.left_scroll.setWidgetResizable(True)
        self.left_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.left_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.left_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.left = QWidget()
        self.left.setObjectName(u"left")
        self.left.setProperty(u"ground", u"clear")
        self.left_layout = QVBoxLayout(self.left)
        self.left_layout.setSpacing(8)
        self.left_layout.setObjectName(u"left_layout")
        self.left_layout.setContentsMargins(18, 14, 18, 14)
        self.ask_heading = QLabel(self.left)
        self.ask_heading.setObjectName(u"ask_heading")
        self.ask_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.ask_heading.setProperty(u"role", u"heading")

        self.left_layout.addWidget(self.ask_heading)

        self.ask_card = QFrame(self.left)
        self.ask_card.setObjectName(u"ask_card")
        self.ask_card.setProperty(u"card", u"true")
        self.ask_card_layout = QVBoxLayout(self.ask_card)
        self.ask_card_layout.setSpacing(6)
        self.ask_card_layout.setObjectName(u"ask_card_layout")
        self.ask_card_layout.setContentsMargins(14, 12, 14, 12)
        self.ask_rows = QWidget(self.ask_card)
        self.ask_rows.setObjectName(u"ask_rows")
        self.ask_rows_layout = QFormLayout(self.ask_rows)
        self.ask_rows_layout.setObjectName(u"ask_rows_layout")
        self.ask_rows_layout.setHorizontalSpacing(12)
        self.ask_rows_layout.setVerticalSpacing(8)
        self.ask_rows_layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.ask_rows_layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.ask_rows_layout.setContentsMargins(0, 0, 0, 0)
        self.number_caption = QLabel(self.ask_rows)
        self.number_caption.setObjectName(u"number_caption")
        self.number_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.number_caption.setProperty(u"role", u"sub")

        self.ask_rows_layout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.number_caption)

        self.number_edit = QLineEdit(self.ask_rows)
        self.number_edit.setObjectName(u"number_edit")
        self.number_edit.setClearButtonEnabled(False)

        self.ask_rows_layout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.number_edit)

        self.name_caption = QLabel(self.ask_rows)
        self.name_caption.setObjectName(u"name_caption")
        self.name_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.name_caption.setProperty(u"role", u"sub")

        self.ask_rows_layout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.name_caption)

        self.name_edit = QLineEdit(self.ask_rows)
        self.name_edit.setObjectName(u"name_edit")

        self.ask_rows_layout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.name_edit)

        self.order_caption = QLabel(self.ask_rows)
        self.order_caption.setObjectName(u"order_caption")
        self.order_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.order_caption.setProperty(u"role", u"sub")

        self.ask_rows_layout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.order_caption)

        self.order_edit = QLineEdit(self.ask_rows)
        self.order_edit.setObjectName(u"order_edit")

        self.ask_rows_layout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.order_edit)


        self.ask_card_layout.addWidget(self.ask_rows)

        self.number_doubt = QLabel(self.ask_card)
        self.number_doubt.setObjectName(u"number_doubt")
        self.number_doubt.setTextFormat(Qt.TextFormat.PlainText)
        self.number_doubt.setWordWrap(True)
        self.number_doubt.setProperty(u"tone", u"amber")
        self.number_doubt.setProperty(u"role", u"small")

        self.ask_card_layout.addWidget(self.number_doubt)

        self.glance_text = QLabel(self.ask_card)
        self.glance_text.setObjectName(u"glance_text")
        self.glance_text.setTextFormat(Qt.TextFormat.PlainText)
        self.glance_text.setWordWrap(True)
        self.glance_text.setProperty(u"role", u"small")

        self.ask_card_layout.addWidget(self.glance_text)


        self.left_layout.addWidget(self.ask_card)

        self.order_heading = QLabel(self.left)
        self.order_heading.setObjectName(u"order_heading")
        self.order_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.order_heading.setProperty(u"role", u"heading")

        self.left_layout.addWidget(self.order_heading)

        self.order_card = QFrame(self.left)
        self.order_card.setObjectName(u"order_card")
        self.order_card.setProperty(u"card", u"true")
        self.order_card_layout = QVBoxLayout(self.order_card)
        self.order_card_layout.setSpacing(6)
        self.order_card_layout.setObjectName(u"order_card_layout")
        self.order_card_layout.setContentsMargins(14, 12, 14, 12)
        self.order_rows = QWidget(self.order_card)
        self.order_rows.setObjectName(u"order_rows")
        self.order_rows_layout = QGridLayout(self.order_rows)
        self.order_rows_layout.setObjectName(u"order_rows_layout")
        self.order_rows_layout.setHorizontalSpacing(12)
        self.order_rows_layout.setVerticalSpacing(6)
        self.order_rows_layout.setContentsMargins(0, 0, 0, 0)
        self.order_number_caption = QLabel(self.order_rows)
        self.order_number_caption.setObjectName(u"order_number_caption")
        self.order_number_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.order_number_caption.setProperty(u"role", u"sub")

        self.order_rows_layout.addWidget(self.order_number_caption, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.order_value = QLabel(self.order_rows)
        self.order_value.setObjectName(u"order_value")
        self.order_value.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.order_value.sizePolicy().hasHeightForWidth())
        self.order_value.setSizePolicy(sizePolicy2)
        self.order_value.setWordWrap(True)
        self.order_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.order_rows_layout.addWidget(self.order_value, 0, 1, 1, 1)

        self.order_date_caption = QLabel(self.order_rows)
        self.order_date_caption.setObjectName(u"order_date_caption")
        self.order_date_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.order_date_caption.setProperty(u"role", u"sub")

        self.order_rows_layout.addWidget(self.order_date_caption, 1, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.order_date_value = QLabel(self.order_rows)
        self.order_date_value.setObjectName(u"order_date_value")
        self.order_date_value.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy2.setHeightForWidth(self.order_date_value.sizePolicy().hasHeightForWidth())
        self.order_date_value.setSizePolicy(sizePolicy2)
        self.order_date_value.setWordWrap(True)
        self.order_date_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.order_rows_layout.addWidget(self.order_date_value, 1, 1, 1, 1)

        self.order_items_caption = QLabel(self.order_rows)
        self.order_items_caption.setObjectName(u"order_items_caption")
        self.order_items_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.order_items_caption.setProperty(u"role", u"sub")

        self.order_rows_layout.addWidget(self.order_items_caption, 2, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.order_items_value = QLabel(self.order_rows)
        self.order_items_value.setObjectName(u"order_items_value")
        self.order_items_value.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy2.setHeightForWidth(self.order_items_value.sizePolicy().hasHeightForWidth())
        self.order_items_value.setSizePolicy(sizePolicy2)
        self.order_items_value.setWordWrap(True)
        self.order_items_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.order_rows_layout.addWidget(self.order_items_value, 2, 1, 1, 1)

        self.order_stage_caption = QLabel(self.order_rows)
        self.order_stage_caption.setObjectName(u"order_stage_caption")
        self.order_stage_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.order_stage_caption.setProperty(u"role", u"sub")

        self.order_rows_layout.addWidget(self.order_stage_caption, 3, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.order_stage_chip = Chip(self.order_rows)
        self.order_stage_chip.setObjectName(u"order_stage_chip")
        self.order_stage_chip.setTextFormat(Qt.TextFormat.PlainText)

        self.order_rows_layout.addWidget(self.order_stage_chip, 3, 1, 1, 1)

        self.order_total_caption = QLabel(self.order_rows)
        self.order_total_caption.setObjectName(u"order_total_caption")
        self.order_total_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.order_total_caption.setProperty(u"role", u"sub")

        self.order_rows_layout.addWidget(self.order_total_caption, 4, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.order_total_value = QLabel(self.order_rows)
        self.order_total_value.setObjectName(u"order_total_value")
        self.order_total_value.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy2.setHeightForWidth(self.order_total_value.sizePolicy().hasHeightForWidth())
        self.order_total_value.setSizePolicy(sizePolicy2)
        self.order_total_value.setWordWrap(True)
        self.order_total_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.order_rows_layout.addWidget(self.order_total_value, 4, 1, 1, 1)

        self.order_rows_layout.setColumnStretch(1, 1)

        self.order_card_layout.addWidget(self.order_rows)

        self.order_others = QLabel(self.order_card)
        self.order_others.setObjectName(u"order_others")
        self.order_others.setWordWrap(True)
        self.order_others.setTextFormat(Qt.TextFormat.RichText)
        self.order_others.setProperty(u"role", u"small")

        self.order_card_layout.addWidget(self.order_others)

        self.order_empty = QLabel(self.order_card)
        self.order_empty.setObjectName(u"order_empty")
        self.order_empty.setTextFormat(Qt.TextFormat.PlainText)
        self.order_empty.setWordWrap(True)
        self.order_empty.setProperty(u"role", u"sub")

        self.order_card_layout.addWidget(self.order_empty)


        self.left_layout.addWidget(self.order_card)

        self.history_heading = QLabel(self.left)
        self.history_heading.setObjectName(u"history_heading")
        self.history_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.history_heading.setProperty(u"role", u"heading")

        self.left_layout.addWidget(self.history_heading)

        self.history_card = QFrame(self.left)
        self.history_card.setObjectName(u"history_card")
        self.history_card.setProperty(u"card", u"true")
        self.history_card_layout = QVBoxLayout(self.history_card)
        self.history_card_layout.setSpacing(6)
        self.history_card_layout.setObjectName(u"history_card_layout")
        self.history_card_layout.setContentsMargins(14, 12, 14, 12)
        self.history_text = QLabel(self.history_card)
        self.history_text.setObjectName(u"history_text")
        self.history_text.setWordWrap(True)
        self.history_text.setTextFormat(Qt.TextFormat.RichText)
        self.history_text.setProperty(u"role", u"sub")

        self.history_card_layout.addWidget(self.history_text)

        self.case_link = QPushButton(self.history_card)
        self.case_link.setObjectName(u"case_link")
        self.case_link.setAutoDefault(True)
        self.case_link.setProperty(u"kind", u"link")

        self.history_card_layout.addWidget(self.case_link)


        self.left_layout.addWidget(self.history_card)

        self.spacer_17 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.left_layout.addItem(self.spacer_17)

        self.left_scroll.setWidget(self.left)

        self.left_column_layout.addWidget(self.left_scroll)


        self.columns_layout.addWidget(self.left_column)

        self.middle = QWidget(self.columns)
        self.middle.setObjectName(u"middle")
        self.middle.setProperty(u"ground", u"surface")
        self.middle_layout = QVBoxLayout(self.middle)
        self.middle_layout.setSpacing(8)
        self.middle_layout.setObjectName(u"middle_layout")
        self.middle_layout.setContentsMargins(18, 14, 18, 14)
        self.block_card = QFrame(self.middle)
        self.block_card.setObjectName(u"block_card")
        self.block_card.setProperty(u"card", u"red")
        self.block_card_layout = QVBoxLayout(self.block_card)
        self.block_card_layout.setSpacing(6)
        self.block_card_layout.setObjectName(u"block_card_layout")
        self.block_card_layout.setContentsMargins(14, 12, 14, 12)
        self.block_title = QLabel(self.block_card)
        self.block_title.setObjectName(u"block_title")
        self.block_title.setTextFormat(Qt.TextFormat.PlainText)
        self.block_title.setProperty(u"tone", u"red")
        self.block_title.setWordWrap(True)
        self.block_title.setProperty(u"role", u"strong")

        self.block_card_layout.addWidget(self.block_title)

        self.block_text = QLabel(self.block_card)
        self.block_text.setObjectName(u"block_text")
        self.block_text.setTextFormat(Qt.TextFormat.PlainText)
        self.block_text.setWordWrap(True)
        self.block_text.setProperty(u"role", u"sub")

        self.block_card_layout.addWidget(self.block_text)


        self.middle_layout.addWidget(self.block_card)

        self.notes_head = FlowRow(self.middle)
        self.notes_head.setObjectName(u"notes_head")
        self.notes_head_layout = QHBoxLayout(self.notes_head)
        self.notes_head_layout.setSpacing(16)
        self.notes_head_layout.setObjectName(u"notes_head_layout")
        self.notes_head_layout.setContentsMargins(0, 0, 0, 0)
        self.notes_heading = QLabel(self.notes_head)
        self.notes_heading.setObjectName(u"notes_heading")
        self.notes_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.notes_heading.setProperty(u"role", u"heading")

        self.notes_head_layout.addWidget(self.notes_heading)

        self.notes_head_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.notes_head_layout.addItem(self.notes_head_spacer)

        self.read_back_chip = Chip(self.notes_head)
        self.read_back_chip.setObjectName(u"read_back_chip")
        self.read_back_chip.setTextFormat(Qt.TextFormat.PlainText)

        self.notes_head_layout.addWidget(self.read_back_chip)

        self.read_back_button = QPushButton(self.notes_head)
        self.read_back_button.setObjectName(u"read_back_button")
        self.read_back_button.setAutoDefault(True)
        self.read_back_button.setProperty(u"kind", u"link")

        self.notes_head_layout.addWidget(self.read_back_button)

        self.no_button = QPushButton(self.notes_head)
        self.no_button.setObjectName(u"no_button")
        self.no_button.setAutoDefault(True)
        self.no_button.setProperty(u"kind", u"link")

        self.notes_head_layout.addWidget(self.no_button)

        self.papers_button = QPushButton(self.notes_head)
        self.papers_button.setObjectName(u"papers_button")
        self.papers_button.setAutoDefault(True)
        self.papers_button.setProperty(u"kind", u"link")

        self.notes_head_layout.addWidget(self.papers_button)


        self.middle_layout.addWidget(self.notes_head)

        self.note_list = NoteList(self.middle)
        self.note_list.setObjectName(u"note_list")

        self.middle_layout.addWidget(self.note_list)

        self.failed_card = QFrame(self.middle)
        self.failed_card.setObjectName(u"failed_card")
        self.failed_card.setProperty(u"card", u"red")
        self.failed_card_layout = QHBoxLayout(self.failed_card)
        self.failed_card_layout.setSpacing(12)
        self.failed_card_layout.setObjectName(u"failed_card_layout")
        self.failed_card_layout.setContentsMargins(14, 8, 14, 8)
        self.failed_text = QLabel(self.failed_card)
        self.failed_text.setObjectName(u"failed_text")
        self.failed_text.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy2.setHeightForWidth(self.failed_text.sizePolicy().hasHeightForWidth())
        self.failed_text.setSizePolicy(sizePolicy2)
        self.failed_text.setWordWrap(True)
        self.failed_text.setProperty(u"tone", u"red")
        self.failed_text.setProperty(u"role", u"sub")

        self.failed_card_layout.addWidget(self.failed_text)

        self.retry_button = QPushButton(self.failed_card)
        self.retry_button.setObjectName(u"retry_button")
        self.retry_button.setAutoDefault(True)
        self.retry_button.setProperty(u"kind", u"danger")

        self.failed_card_layout.addWidget(self.retry_button)


        self.middle_layout.addWidget(self.failed_card)

        self.note_frame = QFrame(self.middle)
        self.note_frame.setObjectName(u"note_frame")
        self.note_frame_layout = QHBoxLayout(self.note_frame)
        self.note_frame_layout.setSpacing(8)
        self.note_frame_layout.setObjectName(u"note_frame_layout")
        self.note_frame_layout.setContentsMargins(10, 2, 12, 2)
        self.kind_button = QPushButton(self.note_frame)
        self.kind_button.setObjectName(u"kind_button")
        self.kind_button.setAutoDefault(True)
        self.kind_button.setProperty(u"kind", u"chip")

        self.note_frame_layout.addWidget(self.kind_button)

        self.note_edit = QLineEdit(self.note_frame)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setProperty(u"role", u"note")

        self.note_frame_layout.addWidget(self.note_edit)


        self.middle_layout.addWidget(self.note_frame)

        self.hint_label = QLabel(self.middle)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.hint_label.setWordWrap(True)
        self.hint_label.setProperty(u"role", u"small")

        self.middle_layout.addWidget(self.hint_label)

        self.middle_layout.setStretch(2, 1)

        self.columns_layout.addWidget(self.middle)

        self.right_column = QFrame(self.columns)
        self.right_column.setObjectName(u"right_column")
        self.right_column.setProperty(u"edge", u"left")
        self.right_column_layout = QVBoxLayout(self.right_column)
        self.right_column_layout.setSpacing(0)
        self.right_column_layout.setObjectName(u"right_column_layout")
        self.right_column_layout.setContentsMargins(0, 0, 0, 0)
        self.right_scroll = QScrollArea(self.right_column)
        self.right_scroll.setObjectName(u"right_scroll")
        self.right_scroll.setWidgetResizable(True)
        self.right_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.right_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.right_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.right = QWidget()
        self.right.setObjectName(u"right")
        self.right.setProperty(u"ground", u"clear")
        self.right_layout = QVBoxLayout(self.right)
        self.right_layout.setSpacing(10)
        self.right_layout.setObjectName(u"right_layout")
        self.right_layout.setContentsMargins(18, 14, 18, 14)
        self.callback_card = QFrame(self.right)
        self.callback_card.setObjectName(u"callback_card")
        self.callback_card.setProperty(u"card", u"amber")
        self.callback_card_layout = QVBoxLayout(self.callback_card)
        self.callback_card_layout.setSpacing(8)
        self.callback_card_layout.setObjectName(u"callback_card_layout")
        self.callback_card_layout.setContentsMargins(14, 12, 14, 12)
        self.callback_title = QLabel(self.callback_card)
        self.callback_title.setObjectName(u"callback_title")
        self.callback_title.setTextFormat(Qt.TextFormat.PlainText)
        self.callback_title.setProperty(u"tone", u"amber")
        self.callback_title.setWordWrap(True)
        self.callback_title.setProperty(u"role", u"strong")

        self.callback_card_layout.addWidget(self.callback_title)

        self.callback_reasons = QLabel(self.callback_card)
        self.callback_reasons.setObjectName(u"callback_reasons")
        self.callback_reasons.setTextFormat(Qt.TextFormat.PlainText)
        self.callback_reasons.setWordWrap(True)
        self.callback_reasons.setProperty(u"role", u"sub")

        self.callback_card_layout.addWidget(self.callback_reasons)

        self.callback_words = QLabel(self.callback_card)
        self.callback_words.setObjectName(u"callback_words")
        self.callback_words.setTextFormat(Qt.TextFormat.PlainText)
        self.callback_words.setWordWrap(True)
        self.callback_words.setProperty(u"role", u"say")

        self.callback_card_layout.addWidget(self.callback_words)

        self.callback_rows = QWidget(self.callback_card)
        self.callback_rows.setObjectName(u"callback_rows")
        self.callback_rows_layout = QFormLayout(self.callback_rows)
        self.callback_rows_layout.setObjectName(u"callback_rows_layout")
        self.callback_rows_layout.setHorizontalSpacing(12)
        self.callback_rows_layout.setVerticalSpacing(6)
        self.callback_rows_layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.callback_rows_layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.callback_rows_layout.setContentsMargins(0, 0, 0, 0)
        self.callback_number_caption = QLabel(self.callback_rows)
        self.callback_number_caption.setObjectName(u"callback_number_caption")
        self.callback_number_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.callback_number_caption.setProperty(u"role", u"sub")

        self.callback_rows_layout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.callback_number_caption)

        self.callback_number = QLabel(self.callback_rows)
        self.callback_number.setObjectName(u"callback_number")
        self.callback_number.setTextFormat(Qt.TextFormat.PlainText)
        self.callback_number.setWordWrap(True)
        self.callback_number.setProperty(u"role", u"strong")

        self.callback_rows_layout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.callback_number)

        self.callback_when_caption = QLabel(self.callback_rows)
        self.callback_when_caption.setObjectName(u"callback_when_caption")
        self.callback_when_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.callback_when_caption.setProperty(u"role", u"sub")

        self.callback_rows_layout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.callback_when_caption)

        self.callback_when = QLabel(self.callback_rows)
        self.callback_when.setObjectName(u"callback_when")
        self.callback_when.setTextFormat(Qt.TextFormat.PlainText)
        self.callback_when.setWordWrap(True)
        self.callback_when.setProperty(u"role", u"strong")

        self.callback_rows_layout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.callback_when)

        self.callback_who_caption = QLabel(self.callback_rows)
        self.callback_who_caption.setObjectName(u"callback_who_caption")
        self.callback_who_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.callback_who_caption.setProperty(u"role", u"sub")

        self.callback_rows_layout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.callback_who_caption)

        self.callback_who = QComboBox(self.callback_rows)
        self.callback_who.setObjectName(u"callback_who")
        sizePolicy3 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy3.setHorizontalStretch(0)
        sizePolicy3.setVerticalStretch(0)
        sizePolicy3.setHeightForWidth(self.callback_who.sizePolicy().hasHeightForWidth())
        self.callback_who.setSizePolicy(sizePolicy3)
        self.callback_who.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.callback_who.setMinimumContentsLength(9)
        self.callback_who.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.callback_rows_layout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.callback_who)


        self.callback_card_layout.addWidget(self.callback_rows)

        self.callback_read = QCheckBox(self.callback_card)
        self.callback_read.setObjectName(u"callback_read")
        self.callback_read.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.callback_card_layout.addWidget(self.callback_read)

        self.callback_hint = QLabel(self.callback_card)
        self.callback_hint.setObjectName(u"callback_hint")
        self.callback_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.callback_hint.setWordWrap(True)
        self.callback_hint.setProperty(u"role", u"small")

        self.callback_card_layout.addWidget(self.callback_hint)

        self.callback_retry = QLabel(self.callback_card)
        self.callback_retry.setObjectName(u"callback_retry")
        self.callback_retry.setTextFormat(Qt.TextFormat.PlainText)
        self.callback_retry.setWordWrap(True)
        self.callback_retry.setProperty(u"role", u"small")

        self.callback_card_layout.addWidget(self.callback_retry)

        self.callback_qr = QLabel(self.callback_card)
        self.callback_qr.setObjectName(u"callback_qr")
        self.callback_qr.setTextFormat(Qt.TextFormat.PlainText)
        self.callback_qr.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.callback_card_layout.addWidget(self.callback_qr)

        self.callback_actions = QWidget(self.callback_card)
        self.callback_actions.setObjectName(u"callback_actions")
        self.callback_actions_layout = QVBoxLayout(self.callback_actions)
        self.callback_actions_layout.setSpacing(8)
        self.callback_actions_layout.setObjectName(u"callback_actions_layout")
        self.callback_actions_layout.setContentsMargins(0, 0, 0, 0)
        self.callback_go = QPushButton(self.callback_actions)
        self.callback_go.setObjectName(u"callback_go")
        self.callback_go.setAutoDefault(True)
        self.callback_go.setProperty(u"kind", u"primary")

        self.callback_actions_layout.addWidget(self.callback_go)

        self.callback_copy = QPushButton(self.callback_actions)
        self.callback_copy.setObjectName(u"callback_copy")
        self.callback_copy.setAutoDefault(True)

        self.callback_actions_layout.addWidget(self.callback_copy)

        self.callback_later = QPushButton(self.callback_actions)
        self.callback_later.setObjectName(u"callback_later")
        self.callback_later.setAutoDefault(True)

        self.callback_actions_layout.addWidget(self.callback_later)


        self.callback_card_layout.addWidget(self.callback_actions)

        self.outcome_actions = QWidget(self.callback_card)
        self.outcome_actions.setObjectName(u"outcome_actions")
        self.outcome_actions_layout = QGridLayout(self.outcome_actions)
        self.outcome_actions_layout.setObjectName(u"outcome_actions_layout")
        self.outcome_actions_layout.setHorizontalSpacing(8)
        self.outcome_actions_layout.setVerticalSpacing(8)
        self.outcome_actions_layout.setContentsMargins(0, 0, 0, 0)
        self.reached_button = QPushButton(self.outcome_actions)
        self.reached_button.setObjectName(u"reached_button")
        self.reached_button.setAutoDefault(True)
        self.reached_button.setProperty(u"kind", u"primary")

        self.outcome_actions_layout.addWidget(self.reached_button, 0, 0, 1, 2)

        self.no_answer_button = QPushButton(self.outcome_actions)
        self.no_answer_button.setObjectName(u"no_answer_button")
        self.no_answer_button.setAutoDefault(True)

        self.outcome_actions_layout.addWidget(self.no_answer_button, 1, 0, 1, 1)

        self.busy_button = QPushButton(self.outcome_actions)
        self.busy_button.setObjectName(u"busy_button")
        self.busy_button.setAutoDefault(True)

        self.outcome_actions_layout.addWidget(self.busy_button, 1, 1, 1, 1)

        self.refused_button = QPushButton(self.outcome_actions)
        self.refused_button.setObjectName(u"refused_button")
        self.refused_button.setAutoDefault(True)

        self.outcome_actions_layout.addWidget(self.refused_button, 2, 0, 1, 1)

        self.wrong_button = QPushButton(self.outcome_actions)
        self.wrong_button.setObjectName(u"wrong_button")
        self.wrong_button.setAutoDefault(True)

        self.outcome_actions_layout.addWidget(self.wrong_button, 2, 1, 1, 1)


        self.callback_card_layout.addWidget(self.outcome_actions)


        self.right_layout.addWidget(self.callback_card)

        self.pre_roll_note = QLabel(self.right)
        self.pre_roll_note.setObjectName(u"pre_roll_note")
        self.pre_roll_note.setTextFormat(Qt.TextFormat.PlainText)
        self.pre_roll_note.setWordWrap(True)
        self.pre_roll_note.setProperty(u"tone", u"amber")
        self.pre_roll_note.setProperty(u"role", u"small")

        self.right_layout.addWidget(self.pre_roll_note)

        self.record_card = QFrame(self.right)
        self.record_card.setObjectName(u"record_card")
        self.record_card.setProperty(u"card", u"red")
        self.record_card_layout = QVBoxLayout(self.record_card)
        self.record_card_layout.setSpacing(8)
        self.record_card_layout.setObjectName(u"record_card_layout")
        self.record_card_layout.setContentsMargins(14, 12, 14, 12)
        self.record_head = QWidget(self.record_card)
        self.record_head.setObjectName(u"record_head")
        self.record_head_layout = QHBoxLayout(self.record_head)
        self.record_head_layout.setSpacing(8)
        self.record_head_layout.setObjectName(u"record_head_layout")
        self.record_head_layout.setContentsMargins(0, 0, 0, 0)
        self.record_title = QLabel(self.record_head)
        self.record_title.setObjectName(u"record_title")
        self.record_title.setTextFormat(Qt.TextFormat.PlainText)
        self.record_title.setProperty(u"tone", u"red")
        self.record_title.setProperty(u"role", u"strong")

        self.record_head_layout.addWidget(self.record_title)

        self.spacer_30 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.record_head_layout.addItem(self.spacer_30)

        self.record_time = QLabel(self.record_head)
        self.record_time.setObjectName(u"record_time")
        self.record_time.setTextFormat(Qt.TextFormat.PlainText)
        self.record_time.setProperty(u"tone", u"red")
        self.record_time.setProperty(u"role", u"strong")

        self.record_head_layout.addWidget(self.record_time)


        self.record_card_layout.addWidget(self.record_head)

        self.record_words = QLabel(self.record_card)
        self.record_words.setObjectName(u"record_words")
        self.record_words.setTextFormat(Qt.TextFormat.PlainText)
        self.record_words.setWordWrap(True)
        self.record_words.setProperty(u"role", u"say")

        self.record_card_layout.addWidget(self.record_words)

        self.staff_meter = LevelMeter(self.record_card)
        self.staff_meter.setObjectName(u"staff_meter")

        self.record_card_layout.addWidget(self.staff_meter)

        self.caller_meter = LevelMeter(self.record_card)
        self.caller_meter.setObjectName(u"caller_meter")

        self.record_card_layout.addWidget(self.caller_meter)

        self.record_note = QLabel(self.record_card)
        self.record_note.setObjectName(u"record_note")
        self.record_note.setTextFormat(Qt.TextFormat.PlainText)
        self.record_note.setWordWrap(True)
        self.record_note.setProperty(u"role", u"small")

        self.record_card_layout.addWidget(self.record_note)

        self.record_actions = QWidget(self.record_card)
        self.record_actions.setObjectName(u"record_actions")
        self.record_actions_layout = QHBoxLayout(self.record_actions)
        self.record_actions_layout.setSpacing(8)
        self.record_actions_layout.setObjectName(u"record_actions_layout")
        self.record_actions_layout.setContentsMargins(0, 0, 0, 0)
        self.announced_button = QPushButton(self.record_actions)
        self.announced_button.setObjectName(u"announced_button")
        self.announced_button.setAutoDefault(True)
        self.announced_button.setProperty(u"kind", u"primary")

        self.record_actions_layout.addWidget(self.announced_button)

        self.spacer_32 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.record_actions_layout.addItem(self.spacer_32)


        self.record_card_layout.addWidget(self.record_actions)


        self.right_layout.addWidget(self.record_card)

        self.spacer_34 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.right_layout.addItem(self.spacer_34)

        self.right_scroll.setWidget(self.right)

        self.right_column_layout.addWidget(self.right_scroll)


        self.columns_layout.addWidget(self.right_column)

        self.columns_layout.setStretch(1, 1)

        self.page_layout.addWidget(self.columns)

        self.page_layout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.number_caption.setBuddy(self.number_edit)
        self.name_caption.setBuddy(self.name_edit)
        self.order_caption.setBuddy(self.order_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.note_edit, self.number_edit)
        QWidget.setTabOrder(self.number_edit, self.name_edit)
        QWidget.setTabOrder(self.name_edit, self.order_edit)
        QWidget.setTabOrder(self.order_edit, self.kind_button)
        QWidget.setTabOrder(self.kind_button, self.callback_button)
        QWidget.setTabOrder(self.callback_button, self.record_button)
        QWidget.setTabOrder(self.record_button, self.end_button)

        self.retranslateUi(page)
    # setupUi

    def retranslateUi(self, page):
        self.state_label.setText("")
        self.number_label.setText("")
        self.name_label.setText("")
        self.practise_button.setText(QCoreApplication.translate("CallPage", u"Practise calls\u2026", None))
        self.late_button.setText(QCoreApplication.translate("CallPage", u"Note a past call\u2026", None))
        self.new_button.setText(QCoreApplication.translate("CallPage", u"New call  F2", None))
        self.callback_button.setText(QCoreApplication.translate("CallPage", u"Call back  F3", None))
        self.record_button.setText(QCoreApplication.translate("CallPage", u"Record  F4", None))
        self.end_button.setText(QCoreApplication.translate("CallPage", u"End call  F12", None))
        self.parked_label.setText(QCoreApplication.translate("CallPage", u"Waiting", None))
        self.ask_heading.setText(QCoreApplication.translate("CallPage", u"Ask now", None))
        self.number_caption.setText(QCoreApplication.translate("CallPage", u"&Number", None))
        self.number_edit.setPlaceholderText(QCoreApplication.translate("CallPage", u"090-\u2026, withheld", None))
#if QT_CONFIG(accessibility)
        self.number_edit.setAccessibleName(QCoreApplication.translate("CallPage", u"Phone number", None))
#endif // QT_CONFIG(accessibility)
        self.name_caption.setText(QCoreApplication.translate("CallPage", u"Na&me", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("CallPage", u"Caller\u2019s name", None))
#endif // QT_CONFIG(accessibility)
        self.order_caption.setText(QCoreApplication.translate("CallPage", u"&Order no.", None))
#if QT_CONFIG(accessibility)
        self.order_edit.setAccessibleName(QCoreApplication.translate("CallPage", u"Order number", None))
#endif // QT_CONFIG(accessibility)
        self.number_doubt.setText("")
        self.glance_text.setText("")
#if QT_CONFIG(accessibility)
        self.glance_text.setAccessibleName(QCoreApplication.translate("CallPage", u"At a glance", None))
#endif // QT_CONFIG(accessibility)
        self.order_heading.setText(QCoreApplication.translate("CallPage", u"Order", None))
        self.order_number_caption.setText(QCoreApplication.translate("CallPage", u"Order", None))
        self.order_value.setText("")
        self.order_date_caption.setText(QCoreApplication.translate("CallPage", u"Date", None))
        self.order_date_value.setText("")
        self.order_items_caption.setText(QCoreApplication.translate("CallPage", u"Items", None))
        self.order_items_value.setText("")
        self.order_stage_caption.setText(QCoreApplication.translate("CallPage", u"Stage", None))
        self.order_total_caption.setText(QCoreApplication.translate("CallPage", u"Total", None))
        self.order_total_value.setText("")
        self.order_others.setText("")
#if QT_CONFIG(accessibility)
        self.order_others.setAccessibleName(QCoreApplication.translate("CallPage", u"Other orders of this caller", None))
#endif // QT_CONFIG(accessibility)
        self.order_empty.setText(QCoreApplication.translate("CallPage", u"Orders of this number appear here.", None))
        self.history_heading.setText(QCoreApplication.translate("CallPage", u"So far", None))
        self.history_text.setText("")
        self.case_link.setText("")
        self.block_title.setText("")
        self.block_text.setText("")
        self.notes_heading.setText(QCoreApplication.translate("CallPage", u"Notes (saved line by line)", None))
        self.read_back_button.setText(QCoreApplication.translate("CallPage", u"Read back  Ctrl+R", None))
        self.no_button.setText(QCoreApplication.translate("CallPage", u"Refused  Alt+0", None))
#if QT_CONFIG(tooltip)
        self.no_button.setToolTip(QCoreApplication.translate("CallPage", u"The customer refuses what was asked or proposed, in the words of the chosen or last line", None))
#endif // QT_CONFIG(tooltip)
        self.papers_button.setText(QCoreApplication.translate("CallPage", u"Add a file\u2026", None))
#if QT_CONFIG(tooltip)
        self.papers_button.setToolTip(QCoreApplication.translate("CallPage", u"Ctrl+Shift+A: a mail, a picture or a file for the case of this call; it can be dropped here, too", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.note_list.setAccessibleName(QCoreApplication.translate("CallPage", u"Notes of this call", None))
#endif // QT_CONFIG(accessibility)
        self.failed_text.setText(QCoreApplication.translate("CallPage", u"Some lines are not saved yet.", None))
        self.retry_button.setText(QCoreApplication.translate("CallPage", u"Sa&ve again", None))
        self.kind_button.setText(QCoreApplication.translate("CallPage", u"Fact", None))
#if QT_CONFIG(accessibility)
        self.kind_button.setAccessibleName(QCoreApplication.translate("CallPage", u"Kind of line", None))
#endif // QT_CONFIG(accessibility)
        self.note_edit.setPlaceholderText(QCoreApplication.translate("CallPage", u"Write what you hear, then Enter", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("CallPage", u"Note line", None))
#endif // QT_CONFIG(accessibility)
        self.hint_label.setText("")
        self.callback_title.setText("")
        self.callback_reasons.setText("")
        self.callback_words.setText("")
        self.callback_number_caption.setText(QCoreApplication.translate("CallPage", u"Number", None))
        self.callback_number.setText("")
        self.callback_when_caption.setText(QCoreApplication.translate("CallPage", u"When", None))
        self.callback_when.setText("")
        self.callback_who_caption.setText(QCoreApplication.translate("CallPage", u"Who rings", None))
#if QT_CONFIG(accessibility)
        self.callback_who.setAccessibleName(QCoreApplication.translate("CallPage", u"Who rings back", None))
#endif // QT_CONFIG(accessibility)
        self.callback_read.setText(QCoreApplication.translate("CallPage", u"Number &read back", None))
        self.callback_hint.setText("")
        self.callback_retry.setText("")
#if QT_CONFIG(accessibility)
        self.callback_qr.setAccessibleName(QCoreApplication.translate("CallPage", u"QR code of the number", None))
#endif // QT_CONFIG(accessibility)
        self.callback_go.setText("")
        self.callback_copy.setText(QCoreApplication.translate("CallPage", u"&Copy the number", None))
        self.callback_later.setText(QCoreApplication.translate("CallPage", u"&Later", None))
        self.reached_button.setText(QCoreApplication.translate("CallPage", u"&Reached", None))
        self.no_answer_button.setText(QCoreApplication.translate("CallPage", u"No &answer", None))
        self.busy_button.setText(QCoreApplication.translate("CallPage", u"&Busy", None))
        self.refused_button.setText(QCoreApplication.translate("CallPage", u"Re&fused", None))
        self.wrong_button.setText(QCoreApplication.translate("CallPage", u"&Wrong number", None))
        self.pre_roll_note.setText("")
        self.record_title.setText("")
        self.record_time.setText("")
        self.record_words.setText("")
#if QT_CONFIG(accessibility)
        self.staff_meter.setAccessibleName(QCoreApplication.translate("CallPage", u"Level of our side", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.caller_meter.setAccessibleName(QCoreApplication.translate("CallPage", u"Level of the caller\u2019s side", None))
#endif // QT_CONFIG(accessibility)
        self.record_note.setText("")
        self.announced_button.setText(QCoreApplication.translate("CallPage", u"I have &said it", None))
        pass
    # retranslateUi

