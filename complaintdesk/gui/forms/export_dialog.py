# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'export_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QDateEdit, QFormLayout, QFrame, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QProgressBar, QPushButton, QRadioButton, QScrollArea, QSizePolicy, QSpacerItem, QSpinBox, QStackedWidget, QVBoxLayout, QWidget)

from complaintdesk.gui.widgets.flow_row import FlowRow
from complaintdesk.gui.widgets.table_list import TableList

class Ui_ExportDialog(object):
    def setupUi(self, export_dialog):
        if not export_dialog.objectName():
            export_dialog.setObjectName(u"export_dialog")
        export_dialog.setMinimumSize(QSize(560, 0))
        self.export_dialog_layout = QVBoxLayout(export_dialog)
        self.export_dialog_layout.setSpacing(10)
        self.export_dialog_layout.setObjectName(u"export_dialog_layout")
        self.export_dialog_layout.setContentsMargins(22, 18, 22, 18)
        self.title_label = QLabel(export_dialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setProperty(u"role", u"title")

        self.export_dialog_layout.addWidget(self.title_label)

        self.case_label = QLabel(export_dialog)
        self.case_label.setObjectName(u"case_label")
        self.case_label.setTextFormat(Qt.TextFormat.PlainText)
        self.case_label.setWordWrap(True)
        self.case_label.setProperty(u"role", u"strong")

        self.export_dialog_layout.addWidget(self.case_label)

        self.explanation_label = QLabel(export_dialog)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation_label.setWordWrap(True)
        self.explanation_label.setProperty(u"role", u"sub")

        self.export_dialog_layout.addWidget(self.explanation_label)

        self.steps = QStackedWidget(export_dialog)
        self.steps.setObjectName(u"steps")
        self.rows = QWidget()
        self.rows.setObjectName(u"rows")
        self.rows_layout = QFormLayout(self.rows)
        self.rows_layout.setObjectName(u"rows_layout")
        self.rows_layout.setHorizontalSpacing(12)
        self.rows_layout.setVerticalSpacing(10)
        self.rows_layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.rows_layout.setContentsMargins(0, 0, 0, 0)
        self.purpose_caption = QLabel(self.rows)
        self.purpose_caption.setObjectName(u"purpose_caption")
        self.purpose_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.purpose_caption.setProperty(u"role", u"sub")

        self.rows_layout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.purpose_caption)

        self.purpose_box = FlowRow(self.rows)
        self.purpose_box.setObjectName(u"purpose_box")
        self.purpose_box_layout = QHBoxLayout(self.purpose_box)
        self.purpose_box_layout.setSpacing(16)
        self.purpose_box_layout.setObjectName(u"purpose_box_layout")
        self.purpose_box_layout.setContentsMargins(0, 0, 0, 0)
        self.lawyer_radio = QRadioButton(self.purpose_box)
        self.lawyer_radio.setObjectName(u"lawyer_radio")
        self.lawyer_radio.setChecked(True)

        self.purpose_box_layout.addWidget(self.lawyer_radio)

        self.police_radio = QRadioButton(self.purpose_box)
        self.police_radio.setObjectName(u"police_radio")

        self.purpose_box_layout.addWidget(self.police_radio)

        self.court_radio = QRadioButton(self.purpose_box)
        self.court_radio.setObjectName(u"court_radio")

        self.purpose_box_layout.addWidget(self.court_radio)

        self.own_radio = QRadioButton(self.purpose_box)
        self.own_radio.setObjectName(u"own_radio")

        self.purpose_box_layout.addWidget(self.own_radio)


        self.rows_layout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.purpose_box)

        self.name_caption = QLabel(self.rows)
        self.name_caption.setObjectName(u"name_caption")
        self.name_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.name_caption.setProperty(u"role", u"sub")
        self.name_caption.setWordWrap(True)

        self.rows_layout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.name_caption)

        self.name_edit = QLineEdit(self.rows)
        self.name_edit.setObjectName(u"name_edit")

        self.rows_layout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.name_edit)

        self.ground_caption = QLabel(self.rows)
        self.ground_caption.setObjectName(u"ground_caption")
        self.ground_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.ground_caption.setProperty(u"role", u"sub")
        self.ground_caption.setWordWrap(True)

        self.rows_layout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.ground_caption)

        self.ground_edit = QLineEdit(self.rows)
        self.ground_edit.setObjectName(u"ground_edit")

        self.rows_layout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.ground_edit)

        self.folder_caption = QLabel(self.rows)
        self.folder_caption.setObjectName(u"folder_caption")
        self.folder_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.folder_caption.setProperty(u"role", u"sub")

        self.rows_layout.setWidget(3, QFormLayout.ItemRole.LabelRole, self.folder_caption)

        self.folder_box = QWidget(self.rows)
        self.folder_box.setObjectName(u"folder_box")
        self.folder_box_layout = QHBoxLayout(self.folder_box)
        self.folder_box_layout.setSpacing(8)
        self.folder_box_layout.setObjectName(u"folder_box_layout")
        self.folder_box_layout.setContentsMargins(0, 0, 0, 0)
        self.folder_edit = QLineEdit(self.folder_box)
        self.folder_edit.setObjectName(u"folder_edit")

        self.folder_box_layout.addWidget(self.folder_edit)

        self.folder_button = QPushButton(self.folder_box)
        self.folder_button.setObjectName(u"folder_button")
        self.folder_button.setAutoDefault(True)

        self.folder_box_layout.addWidget(self.folder_button)

        self.folder_box_layout.setStretch(0, 1)

        self.rows_layout.setWidget(3, QFormLayout.ItemRole.FieldRole, self.folder_box)

        self.steps.addWidget(self.rows)
        self.content_page = QWidget()
        self.content_page.setObjectName(u"content_page")
        self.content_page_layout = QFormLayout(self.content_page)
        self.content_page_layout.setObjectName(u"content_page_layout")
        self.content_page_layout.setHorizontalSpacing(12)
        self.content_page_layout.setVerticalSpacing(10)
        self.content_page_layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.content_page_layout.setContentsMargins(0, 0, 0, 0)
        self.period_caption = QLabel(self.content_page)
        self.period_caption.setObjectName(u"period_caption")
        self.period_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.period_caption.setProperty(u"role", u"sub")

        self.content_page_layout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.period_caption)

        self.period_box = FlowRow(self.content_page)
        self.period_box.setObjectName(u"period_box")
        self.period_box_layout = QHBoxLayout(self.period_box)
        self.period_box_layout.setSpacing(14)
        self.period_box_layout.setObjectName(u"period_box_layout")
        self.period_box_layout.setContentsMargins(0, 0, 0, 0)
        self.period_check = QCheckBox(self.period_box)
        self.period_check.setObjectName(u"period_check")
        self.period_check.setChecked(False)

        self.period_box_layout.addWidget(self.period_check)

        self.since_edit = QDateEdit(self.period_box)
        self.since_edit.setObjectName(u"since_edit")
        self.since_edit.setDisplayFormat(u"yyyy-MM-dd")
        self.since_edit.setCalendarPopup(True)
        self.since_edit.setEnabled(False)

        self.period_box_layout.addWidget(self.since_edit)

        self.until_edit = QDateEdit(self.period_box)
        self.until_edit.setObjectName(u"until_edit")
        self.until_edit.setDisplayFormat(u"yyyy-MM-dd")
        self.until_edit.setCalendarPopup(True)
        self.until_edit.setEnabled(False)

        self.period_box_layout.addWidget(self.until_edit)


        self.content_page_layout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.period_box)

        self.side_caption = QLabel(self.content_page)
        self.side_caption.setObjectName(u"side_caption")
        self.side_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.side_caption.setProperty(u"role", u"sub")

        self.content_page_layout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.side_caption)

        self.side_row = FlowRow(self.content_page)
        self.side_row.setObjectName(u"side_row")
        self.side_row_layout = QHBoxLayout(self.side_row)
        self.side_row_layout.setSpacing(14)
        self.side_row_layout.setObjectName(u"side_row_layout")
        self.side_row_layout.setContentsMargins(0, 0, 0, 0)
        self.side_box = QComboBox(self.side_row)
        self.side_box.setObjectName(u"side_box")

        self.side_row_layout.addWidget(self.side_box)

        self.first_spin = QSpinBox(self.side_row)
        self.first_spin.setObjectName(u"first_spin")
        self.first_spin.setMinimum(1)
        self.first_spin.setMaximum(9999)

        self.side_row_layout.addWidget(self.first_spin)


        self.content_page_layout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.side_row)

        self.parts_caption = QLabel(self.content_page)
        self.parts_caption.setObjectName(u"parts_caption")
        self.parts_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.parts_caption.setProperty(u"role", u"sub")

        self.content_page_layout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.parts_caption)

        self.parts_box = FlowRow(self.content_page)
        self.parts_box.setObjectName(u"parts_box")
        self.parts_box_layout = QHBoxLayout(self.parts_box)
        self.parts_box_layout.setSpacing(14)
        self.parts_box_layout.setObjectName(u"parts_box_layout")
        self.parts_box_layout.setContentsMargins(0, 0, 0, 0)
        self.recordings_check = QCheckBox(self.parts_box)
        self.recordings_check.setObjectName(u"recordings_check")
        self.recordings_check.setChecked(True)

        self.parts_box_layout.addWidget(self.recordings_check)

        self.originals_check = QCheckBox(self.parts_box)
        self.originals_check.setObjectName(u"originals_check")
        self.originals_check.setChecked(True)

        self.parts_box_layout.addWidget(self.originals_check)

        self.opinions_check = QCheckBox(self.parts_box)
        self.opinions_check.setObjectName(u"opinions_check")
        self.opinions_check.setChecked(True)

        self.parts_box_layout.addWidget(self.opinions_check)


        self.content_page_layout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.parts_box)

        self.alone_caption = QLabel(self.content_page)
        self.alone_caption.setObjectName(u"alone_caption")
        self.alone_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.alone_caption.setProperty(u"role", u"sub")

        self.content_page_layout.setWidget(3, QFormLayout.ItemRole.LabelRole, self.alone_caption)

        self.alone_check = QCheckBox(self.content_page)
        self.alone_check.setObjectName(u"alone_check")
        self.alone_check.setChecked(False)

        self.content_page_layout.setWidget(3, QFormLayout.ItemRole.FieldRole, self.alone_check)

        self.cases_caption = QLabel(self.content_page)
        self.cases_caption.setObjectName(u"cases_caption")
        self.cases_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.cases_caption.setProperty(u"role", u"sub")

        self.content_page_layout.setWidget(4, QFormLayout.ItemRole.LabelRole, self.cases_caption)

        self.cases_edit = QLineEdit(self.content_page)
        self.cases_edit.setObjectName(u"cases_edit")

        self.content_page_layout.setWidget(4, QFormLayout.ItemRole.FieldRole, self.cases_edit)

        self.redact_caption = QLabel(self.content_page)
        self.redact_caption.setObjectName(u"redact_caption")
        self.redact_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.redact_caption.setProperty(u"role", u"sub")

        self.content_page_layout.setWidget(5, QFormLayout.ItemRole.LabelRole, self.redact_caption)

        self.redact_edit = QPlainTextEdit(self.content_page)
        self.redact_edit.setObjectName(u"redact_edit")
        self.redact_edit.setTabChangesFocus(True)
        self.redact_edit.setMaximumSize(QSize(16777215, 84))

        self.content_page_layout.setWidget(5, QFormLayout.ItemRole.FieldRole, self.redact_edit)

        self.form_caption = QLabel(self.content_page)
        self.form_caption.setObjectName(u"form_caption")
        self.form_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.form_caption.setProperty(u"role", u"sub")

        self.content_page_layout.setWidget(6, QFormLayout.ItemRole.LabelRole, self.form_caption)

        self.form_box = QComboBox(self.content_page)
        self.form_box.setObjectName(u"form_box")
        self.form_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.form_box.setMinimumContentsLength(12)

        self.content_page_layout.setWidget(6, QFormLayout.ItemRole.FieldRole, self.form_box)

        self.steps.addWidget(self.content_page)
        self.exhibits_page = QWidget()
        self.exhibits_page.setObjectName(u"exhibits_page")
        self.exhibits_page_layout = QVBoxLayout(self.exhibits_page)
        self.exhibits_page_layout.setSpacing(10)
        self.exhibits_page_layout.setObjectName(u"exhibits_page_layout")
        self.exhibits_page_layout.setContentsMargins(0, 0, 0, 0)
        self.exhibits_label = QLabel(self.exhibits_page)
        self.exhibits_label.setObjectName(u"exhibits_label")
        self.exhibits_label.setWordWrap(True)
        self.exhibits_label.setTextFormat(Qt.TextFormat.PlainText)
        self.exhibits_label.setProperty(u"role", u"sub")

        self.exhibits_page_layout.addWidget(self.exhibits_label)

        self.exhibit_table = TableList(self.exhibits_page)
        self.exhibit_table.setObjectName(u"exhibit_table")
        self.exhibit_table.setMinimumSize(QSize(0, 190))

        self.exhibits_page_layout.addWidget(self.exhibit_table)

        self.exhibit_words = QWidget(self.exhibits_page)
        self.exhibit_words.setObjectName(u"exhibit_words")
        self.exhibit_words_layout = QFormLayout(self.exhibit_words)
        self.exhibit_words_layout.setObjectName(u"exhibit_words_layout")
        self.exhibit_words_layout.setHorizontalSpacing(14)
        self.exhibit_words_layout.setVerticalSpacing(8)
        self.exhibit_words_layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.exhibit_words_layout.setContentsMargins(0, 0, 0, 0)
        self.exhibit_title_caption = QLabel(self.exhibit_words)
        self.exhibit_title_caption.setObjectName(u"exhibit_title_caption")
        self.exhibit_title_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.exhibit_title_caption.setProperty(u"role", u"sub")

        self.exhibit_words_layout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.exhibit_title_caption)

        self.exhibit_title_edit = QLineEdit(self.exhibit_words)
        self.exhibit_title_edit.setObjectName(u"exhibit_title_edit")
        self.exhibit_title_edit.setMaxLength(200)

        self.exhibit_words_layout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.exhibit_title_edit)

        self.exhibit_copy_caption = QLabel(self.exhibit_words)
        self.exhibit_copy_caption.setObjectName(u"exhibit_copy_caption")
        self.exhibit_copy_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.exhibit_copy_caption.setProperty(u"role", u"sub")

        self.exhibit_words_layout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.exhibit_copy_caption)

        self.exhibit_copy_box = QComboBox(self.exhibit_words)
        self.exhibit_copy_box.setObjectName(u"exhibit_copy_box")
        self.exhibit_copy_box.setEditable(True)

        self.exhibit_words_layout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.exhibit_copy_box)

        self.made_on_caption = QLabel(self.exhibit_words)
        self.made_on_caption.setObjectName(u"made_on_caption")
        self.made_on_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.made_on_caption.setProperty(u"role", u"sub")

        self.exhibit_words_layout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.made_on_caption)

        self.made_on_edit = QLineEdit(self.exhibit_words)
        self.made_on_edit.setObjectName(u"made_on_edit")
        self.made_on_edit.setMaxLength(60)

        self.exhibit_words_layout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.made_on_edit)

        self.made_by_caption = QLabel(self.exhibit_words)
        self.made_by_caption.setObjectName(u"made_by_caption")
        self.made_by_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.made_by_caption.setProperty(u"role", u"sub")

        self.exhibit_words_layout.setWidget(3, QFormLayout.ItemRole.LabelRole, self.made_by_caption)

        self.made_by_edit = QLineEdit(self.exhibit_words)
        self.made_by_edit.setObjectName(u"made_by_edit")
        self.made_by_edit.setMaxLength(100)

        self.exhibit_words_layout.setWidget(3, QFormLayout.ItemRole.FieldRole, self.made_by_edit)

        self.purport_caption = QLabel(self.exhibit_words)
        self.purport_caption.setObjectName(u"purport_caption")
        self.purport_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.purport_caption.setProperty(u"role", u"sub")

        self.exhibit_words_layout.setWidget(4, QFormLayout.ItemRole.LabelRole, self.purport_caption)

        self.purport_edit = QPlainTextEdit(self.exhibit_words)
        self.purport_edit.setObjectName(u"purport_edit")
        self.purport_edit.setTabChangesFocus(True)
        self.purport_edit.setMaximumSize(QSize(16777215, 66))

        self.exhibit_words_layout.setWidget(4, QFormLayout.ItemRole.FieldRole, self.purport_edit)


        self.exhibits_page_layout.addWidget(self.exhibit_words)

        self.steps.addWidget(self.exhibits_page)
        self.preview_page = QWidget()
        self.preview_page.setObjectName(u"preview_page")
        self.preview_page_layout = QVBoxLayout(self.preview_page)
        self.preview_page_layout.setObjectName(u"preview_page_layout")
        self.preview_page_layout.setContentsMargins(0, 0, 0, 0)
        self.preview_label = QLabel(self.preview_page)
        self.preview_label.setObjectName(u"preview_label")
        self.preview_label.setWordWrap(True)
        self.preview_label.setTextFormat(Qt.TextFormat.PlainText)

        self.preview_page_layout.addWidget(self.preview_label)

        self.preview_scroll = QScrollArea(self.preview_page)
        self.preview_scroll.setObjectName(u"preview_scroll")
        self.preview_scroll.setWidgetResizable(True)
        self.preview_scroll.setMinimumSize(QSize(0, 380))
        self.preview_pages = QWidget()
        self.preview_pages.setObjectName(u"preview_pages")
        self.preview_pages_layout = QVBoxLayout(self.preview_pages)
        self.preview_pages_layout.setObjectName(u"preview_pages_layout")
        self.preview_scroll.setWidget(self.preview_pages)

        self.preview_page_layout.addWidget(self.preview_scroll)

        self.steps.addWidget(self.preview_page)

        self.export_dialog_layout.addWidget(self.steps)

        self.course = QWidget(export_dialog)
        self.course.setObjectName(u"course")
        self.course_layout = QVBoxLayout(self.course)
        self.course_layout.setSpacing(6)
        self.course_layout.setObjectName(u"course_layout")
        self.course_layout.setContentsMargins(0, 0, 0, 0)
        self.step_label = QLabel(self.course)
        self.step_label.setObjectName(u"step_label")
        self.step_label.setTextFormat(Qt.TextFormat.PlainText)
        self.step_label.setWordWrap(True)
        self.step_label.setProperty(u"role", u"sub")

        self.course_layout.addWidget(self.step_label)

        self.progress = QProgressBar(self.course)
        self.progress.setObjectName(u"progress")
        self.progress.setMaximum(100)
        self.progress.setValue(0)

        self.course_layout.addWidget(self.progress)


        self.export_dialog_layout.addWidget(self.course)

        self.result_card = QFrame(export_dialog)
        self.result_card.setObjectName(u"result_card")
        self.result_card.setProperty(u"card", u"green")
        self.result_card_layout = QVBoxLayout(self.result_card)
        self.result_card_layout.setSpacing(6)
        self.result_card_layout.setObjectName(u"result_card_layout")
        self.result_card_layout.setContentsMargins(14, 12, 14, 12)
        self.result_title = QLabel(self.result_card)
        self.result_title.setObjectName(u"result_title")
        self.result_title.setTextFormat(Qt.TextFormat.PlainText)
        self.result_title.setProperty(u"tone", u"green")
        self.result_title.setWordWrap(True)
        self.result_title.setProperty(u"role", u"strong")

        self.result_card_layout.addWidget(self.result_title)

        self.result_path = QLabel(self.result_card)
        self.result_path.setObjectName(u"result_path")
        self.result_path.setTextFormat(Qt.TextFormat.PlainText)
        self.result_path.setWordWrap(True)
        self.result_path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.result_card_layout.addWidget(self.result_path)

        self.result_head = QLabel(self.result_card)
        self.result_head.setObjectName(u"result_head")
        self.result_head.setTextFormat(Qt.TextFormat.PlainText)
        self.result_head.setWordWrap(True)
        self.result_head.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.result_head.setProperty(u"role", u"small")

        self.result_card_layout.addWidget(self.result_head)


        self.export_dialog_layout.addWidget(self.result_card)

        self.problem_label = QLabel(export_dialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setTextFormat(Qt.TextFormat.PlainText)
        self.problem_label.setWordWrap(True)
        self.problem_label.setProperty(u"tone", u"red")
        self.problem_label.setProperty(u"role", u"sub")

        self.export_dialog_layout.addWidget(self.problem_label)

        self.actions = QWidget(export_dialog)
        self.actions.setObjectName(u"actions")
        self.actions_layout = QHBoxLayout(self.actions)
        self.actions_layout.setSpacing(8)
        self.actions_layout.setObjectName(u"actions_layout")
        self.actions_layout.setContentsMargins(0, 0, 0, 0)
        self.spacer_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.actions_layout.addItem(self.spacer_8)

        self.open_button = QPushButton(self.actions)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setAutoDefault(True)

        self.actions_layout.addWidget(self.open_button)

        self.back_button = QPushButton(self.actions)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setAutoDefault(True)

        self.actions_layout.addWidget(self.back_button)

        self.next_button = QPushButton(self.actions)
        self.next_button.setObjectName(u"next_button")
        self.next_button.setAutoDefault(True)

        self.actions_layout.addWidget(self.next_button)

        self.cancel_button = QPushButton(self.actions)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(True)

        self.actions_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(self.actions)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(True)
        self.save_button.setProperty(u"kind", u"primary")

        self.actions_layout.addWidget(self.save_button)


        self.export_dialog_layout.addWidget(self.actions)

#if QT_CONFIG(shortcut)
        self.name_caption.setBuddy(self.name_edit)
        self.ground_caption.setBuddy(self.ground_edit)
        self.folder_caption.setBuddy(self.folder_edit)
        self.period_caption.setBuddy(self.period_check)
        self.side_caption.setBuddy(self.side_box)
        self.parts_caption.setBuddy(self.recordings_check)
        self.alone_caption.setBuddy(self.alone_check)
        self.cases_caption.setBuddy(self.cases_edit)
        self.redact_caption.setBuddy(self.redact_edit)
        self.form_caption.setBuddy(self.form_box)
        self.exhibit_title_caption.setBuddy(self.exhibit_title_edit)
        self.exhibit_copy_caption.setBuddy(self.exhibit_copy_box)
        self.made_on_caption.setBuddy(self.made_on_edit)
        self.made_by_caption.setBuddy(self.made_by_edit)
        self.purport_caption.setBuddy(self.purport_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.lawyer_radio, self.police_radio)
        QWidget.setTabOrder(self.police_radio, self.court_radio)
        QWidget.setTabOrder(self.court_radio, self.own_radio)
        QWidget.setTabOrder(self.own_radio, self.name_edit)
        QWidget.setTabOrder(self.name_edit, self.ground_edit)
        QWidget.setTabOrder(self.ground_edit, self.folder_edit)
        QWidget.setTabOrder(self.folder_edit, self.folder_button)
        QWidget.setTabOrder(self.folder_button, self.period_check)
        QWidget.setTabOrder(self.period_check, self.since_edit)
        QWidget.setTabOrder(self.since_edit, self.until_edit)
        QWidget.setTabOrder(self.until_edit, self.side_box)
        QWidget.setTabOrder(self.side_box, self.first_spin)
        QWidget.setTabOrder(self.first_spin, self.recordings_check)
        QWidget.setTabOrder(self.recordings_check, self.originals_check)
        QWidget.setTabOrder(self.originals_check, self.opinions_check)
        QWidget.setTabOrder(self.opinions_check, self.alone_check)
        QWidget.setTabOrder(self.alone_check, self.cases_edit)
        QWidget.setTabOrder(self.cases_edit, self.redact_edit)
        QWidget.setTabOrder(self.redact_edit, self.form_box)
        QWidget.setTabOrder(self.form_box, self.exhibit_table)
        QWidget.setTabOrder(self.exhibit_table, self.exhibit_title_edit)
        QWidget.setTabOrder(self.exhibit_title_edit, self.exhibit_copy_box)
        QWidget.setTabOrder(self.exhibit_copy_box, self.made_on_edit)
        QWidget.setTabOrder(self.made_on_edit, self.made_by_edit)
        QWidget.setTabOrder(self.made_by_edit, self.purport_edit)
        QWidget.setTabOrder(self.purport_edit, self.preview_scroll)
        QWidget.setTabOrder(self.preview_scroll, self.back_button)
        QWidget.setTabOrder(self.back_button, self.next_button)
        QWidget.setTabOrder(self.next_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.open_button)

        self.retranslateUi(export_dialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, export_dialog):
        self.title_label.setText(QCoreApplication.translate("ExportDialog", u"Write out evidence", None))
        self.case_label.setText("")
        self.explanation_label.setText(QCoreApplication.translate("ExportDialog", u"Report (PDF), recordings, notes and the slice of the record go into one folder. It leaves the encrypted store and is readable by everyone who gets it; this is noted in the case.", None))
        self.purpose_caption.setText(QCoreApplication.translate("ExportDialog", u"For", None))
        self.lawyer_radio.setText(QCoreApplication.translate("ExportDialog", u"Lawyer", None))
        self.police_radio.setText(QCoreApplication.translate("ExportDialog", u"Police", None))
        self.court_radio.setText(QCoreApplication.translate("ExportDialog", u"Court", None))
        self.own_radio.setText(QCoreApplication.translate("ExportDialog", u"Our own file", None))
        self.name_caption.setText(QCoreApplication.translate("ExportDialog", u"&Who there", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("ExportDialog", u"Who there", None))
#endif // QT_CONFIG(accessibility)
        self.ground_caption.setText(QCoreApplication.translate("ExportDialog", u"On what &ground", None))
#if QT_CONFIG(accessibility)
        self.ground_edit.setAccessibleName(QCoreApplication.translate("ExportDialog", u"On what ground", None))
#endif // QT_CONFIG(accessibility)
        self.folder_caption.setText(QCoreApplication.translate("ExportDialog", u"Folder", None))
#if QT_CONFIG(accessibility)
        self.folder_edit.setAccessibleName(QCoreApplication.translate("ExportDialog", u"Folder to write into", None))
#endif // QT_CONFIG(accessibility)
        self.folder_button.setText(QCoreApplication.translate("ExportDialog", u"Choose\u2026", None))
        self.period_caption.setText(QCoreApplication.translate("ExportDialog", u"Period", None))
        self.period_check.setText(QCoreApplication.translate("ExportDialog", u"Only what happened from, to", None))
#if QT_CONFIG(accessibility)
        self.since_edit.setAccessibleName(QCoreApplication.translate("ExportDialog", u"First day", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.until_edit.setAccessibleName(QCoreApplication.translate("ExportDialog", u"Last day", None))
#endif // QT_CONFIG(accessibility)
        self.side_caption.setText(QCoreApplication.translate("ExportDialog", u"Exhibits", None))
#if QT_CONFIG(accessibility)
        self.side_box.setAccessibleName(QCoreApplication.translate("ExportDialog", u"Whose exhibits they are", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.first_spin.setAccessibleName(QCoreApplication.translate("ExportDialog", u"Number of the first exhibit", None))
#endif // QT_CONFIG(accessibility)
        self.parts_caption.setText(QCoreApplication.translate("ExportDialog", u"What goes in", None))
        self.recordings_check.setText(QCoreApplication.translate("ExportDialog", u"Recordings", None))
        self.originals_check.setText(QCoreApplication.translate("ExportDialog", u"Original mails and files", None))
        self.opinions_check.setText(QCoreApplication.translate("ExportDialog", u"Opinions of staff", None))
        self.alone_caption.setText(QCoreApplication.translate("ExportDialog", u"Other cases", None))
        self.alone_check.setText(QCoreApplication.translate("ExportDialog", u"Nothing of them, and a proof for each entry", None))
        self.cases_caption.setText(QCoreApplication.translate("ExportDialog", u"Together with", None))
#if QT_CONFIG(accessibility)
        self.cases_edit.setAccessibleName(QCoreApplication.translate("ExportDialog", u"Numbers of further cases", None))
#endif // QT_CONFIG(accessibility)
        self.cases_edit.setPlaceholderText(QCoreApplication.translate("ExportDialog", u"C-0002, C-0007", None))
        self.redact_caption.setText(QCoreApplication.translate("ExportDialog", u"Black out", None))
#if QT_CONFIG(accessibility)
        self.redact_edit.setAccessibleName(QCoreApplication.translate("ExportDialog", u"Names and numbers of third persons, one a line", None))
#endif // QT_CONFIG(accessibility)
        self.redact_edit.setPlaceholderText(QCoreApplication.translate("ExportDialog", u"Names and numbers of third persons, one a line. Original mails and files stay out then; recordings are not changed.", None))
        self.form_caption.setText(QCoreApplication.translate("ExportDialog", u"Handed over as", None))
#if QT_CONFIG(accessibility)
        self.form_box.setAccessibleName(QCoreApplication.translate("ExportDialog", u"Form of the package", None))
#endif // QT_CONFIG(accessibility)
        self.exhibits_label.setText(QCoreApplication.translate("ExportDialog", u"The list of exhibits (\u8a3c\u62e0\u8aac\u660e\u66f8). What you word here is kept with the case; an emptied field is made from the record again.", None))
#if QT_CONFIG(accessibility)
        self.exhibit_table.setAccessibleName(QCoreApplication.translate("ExportDialog", u"Exhibits", None))
#endif // QT_CONFIG(accessibility)
        self.exhibit_title_caption.setText(QCoreApplication.translate("ExportDialog", u"Title", None))
#if QT_CONFIG(accessibility)
        self.exhibit_title_edit.setAccessibleName(QCoreApplication.translate("ExportDialog", u"Title of the exhibit", None))
#endif // QT_CONFIG(accessibility)
        self.exhibit_copy_caption.setText(QCoreApplication.translate("ExportDialog", u"Original or copy", None))
#if QT_CONFIG(accessibility)
        self.exhibit_copy_box.setAccessibleName(QCoreApplication.translate("ExportDialog", u"Whether it is the original or a copy", None))
#endif // QT_CONFIG(accessibility)
        self.made_on_caption.setText(QCoreApplication.translate("ExportDialog", u"Made on", None))
#if QT_CONFIG(accessibility)
        self.made_on_edit.setAccessibleName(QCoreApplication.translate("ExportDialog", u"Day on which it was made", None))
#endif // QT_CONFIG(accessibility)
        self.made_by_caption.setText(QCoreApplication.translate("ExportDialog", u"Made by", None))
#if QT_CONFIG(accessibility)
        self.made_by_edit.setAccessibleName(QCoreApplication.translate("ExportDialog", u"Who made it", None))
#endif // QT_CONFIG(accessibility)
        self.purport_caption.setText(QCoreApplication.translate("ExportDialog", u"What it is to show", None))
#if QT_CONFIG(accessibility)
        self.purport_edit.setAccessibleName(QCoreApplication.translate("ExportDialog", u"What the exhibit is to show", None))
#endif // QT_CONFIG(accessibility)
        self.preview_label.setText("")
#if QT_CONFIG(accessibility)
        self.preview_scroll.setAccessibleName(QCoreApplication.translate("ExportDialog", u"Pages as they will go out", None))
#endif // QT_CONFIG(accessibility)
        self.step_label.setText("")
#if QT_CONFIG(accessibility)
        self.progress.setAccessibleName(QCoreApplication.translate("ExportDialog", u"Progress of writing", None))
#endif // QT_CONFIG(accessibility)
        self.result_title.setText("")
        self.result_path.setText("")
        self.result_head.setText("")
        self.problem_label.setText("")
#if QT_CONFIG(accessibility)
        self.problem_label.setAccessibleName(QCoreApplication.translate("ExportDialog", u"What is wrong", None))
#endif // QT_CONFIG(accessibility)
        self.open_button.setText(QCoreApplication.translate("ExportDialog", u"Open the folder", None))
        self.back_button.setText(QCoreApplication.translate("ExportDialog", u"&Back", None))
        self.next_button.setText(QCoreApplication.translate("ExportDialog", u"&Next", None))
        self.cancel_button.setText(QCoreApplication.translate("ExportDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("ExportDialog", u"Write out", None))
        pass
    # retranslateUi

