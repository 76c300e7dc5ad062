# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_calls.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QFormLayout, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout, QWidget)

class Ui_CallsSection(object):
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
        self.suggest_heading = QLabel(self.inside)
        self.suggest_heading.setObjectName(u"suggest_heading")
        self.suggest_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.suggest_heading.setWordWrap(True)
        self.suggest_heading.setProperty(u"role", u"heading")

        self.inside_layout.addWidget(self.suggest_heading)

        self.suggest_card = QFrame(self.inside)
        self.suggest_card.setObjectName(u"suggest_card")
        self.suggest_card.setProperty(u"card", u"true")
        self.suggest_card_layout = QVBoxLayout(self.suggest_card)
        self.suggest_card_layout.setSpacing(8)
        self.suggest_card_layout.setObjectName(u"suggest_card_layout")
        self.suggest_card_layout.setContentsMargins(18, 16, 18, 16)
        self.suggest_rows = QWidget(self.suggest_card)
        self.suggest_rows.setObjectName(u"suggest_rows")
        self.suggest_rows_layout = QFormLayout(self.suggest_rows)
        self.suggest_rows_layout.setObjectName(u"suggest_rows_layout")
        self.suggest_rows_layout.setHorizontalSpacing(12)
        self.suggest_rows_layout.setVerticalSpacing(8)
        self.suggest_rows_layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.suggest_rows_layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.suggest_rows_layout.setContentsMargins(0, 0, 0, 0)
        self.preset_caption = QLabel(self.suggest_rows)
        self.preset_caption.setObjectName(u"preset_caption")
        self.preset_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.preset_caption.setMinimumSize(QSize(340, 0))
        self.preset_caption.setWordWrap(True)
        self.preset_caption.setProperty(u"role", u"sub")

        self.suggest_rows_layout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.preset_caption)

        self.preset_box = QComboBox(self.suggest_rows)
        self.preset_box.setObjectName(u"preset_box")

        self.suggest_rows_layout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.preset_box)

        self.minutes_caption = QLabel(self.suggest_rows)
        self.minutes_caption.setObjectName(u"minutes_caption")
        self.minutes_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.minutes_caption.setMinimumSize(QSize(340, 0))
        self.minutes_caption.setWordWrap(True)
        self.minutes_caption.setProperty(u"role", u"sub")

        self.suggest_rows_layout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.minutes_caption)

        self.minutes_box = QSpinBox(self.suggest_rows)
        self.minutes_box.setObjectName(u"minutes_box")
        self.minutes_box.setMinimum(0)
        self.minutes_box.setMaximum(120)

        self.suggest_rows_layout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.minutes_box)

        self.lines_caption = QLabel(self.suggest_rows)
        self.lines_caption.setObjectName(u"lines_caption")
        self.lines_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.lines_caption.setMinimumSize(QSize(340, 0))
        self.lines_caption.setWordWrap(True)
        self.lines_caption.setProperty(u"role", u"sub")

        self.suggest_rows_layout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.lines_caption)

        self.lines_box = QSpinBox(self.suggest_rows)
        self.lines_box.setObjectName(u"lines_box")
        self.lines_box.setMinimum(0)
        self.lines_box.setMaximum(50)

        self.suggest_rows_layout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.lines_box)

        self.again_caption = QLabel(self.suggest_rows)
        self.again_caption.setObjectName(u"again_caption")
        self.again_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.again_caption.setMinimumSize(QSize(340, 0))
        self.again_caption.setWordWrap(True)
        self.again_caption.setProperty(u"role", u"sub")

        self.suggest_rows_layout.setWidget(3, QFormLayout.ItemRole.LabelRole, self.again_caption)

        self.again_box = QSpinBox(self.suggest_rows)
        self.again_box.setObjectName(u"again_box")
        self.again_box.setMinimum(1)
        self.again_box.setMaximum(120)

        self.suggest_rows_layout.setWidget(3, QFormLayout.ItemRole.FieldRole, self.again_box)

        self.area_caption = QLabel(self.suggest_rows)
        self.area_caption.setObjectName(u"area_caption")
        self.area_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.area_caption.setMinimumSize(QSize(340, 0))
        self.area_caption.setWordWrap(True)
        self.area_caption.setProperty(u"role", u"sub")

        self.suggest_rows_layout.setWidget(4, QFormLayout.ItemRole.LabelRole, self.area_caption)

        self.area_edit = QLineEdit(self.suggest_rows)
        self.area_edit.setObjectName(u"area_edit")
        self.area_edit.setPlaceholderText(u"026")
        self.area_edit.setMaxLength(5)

        self.suggest_rows_layout.setWidget(4, QFormLayout.ItemRole.FieldRole, self.area_edit)

        self.retry_caption = QLabel(self.suggest_rows)
        self.retry_caption.setObjectName(u"retry_caption")
        self.retry_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.retry_caption.setMinimumSize(QSize(340, 0))
        self.retry_caption.setWordWrap(True)
        self.retry_caption.setProperty(u"role", u"sub")

        self.suggest_rows_layout.setWidget(5, QFormLayout.ItemRole.LabelRole, self.retry_caption)

        self.retry_edit = QLineEdit(self.suggest_rows)
        self.retry_edit.setObjectName(u"retry_edit")

        self.suggest_rows_layout.setWidget(5, QFormLayout.ItemRole.FieldRole, self.retry_edit)


        self.suggest_card_layout.addWidget(self.suggest_rows)


        self.inside_layout.addWidget(self.suggest_card)

        self.waiting_heading = QLabel(self.inside)
        self.waiting_heading.setObjectName(u"waiting_heading")
        self.waiting_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.waiting_heading.setWordWrap(True)
        self.waiting_heading.setProperty(u"role", u"heading")

        self.inside_layout.addWidget(self.waiting_heading)

        self.waiting_card = QFrame(self.inside)
        self.waiting_card.setObjectName(u"waiting_card")
        self.waiting_card.setProperty(u"card", u"true")
        self.waiting_card_layout = QVBoxLayout(self.waiting_card)
        self.waiting_card_layout.setSpacing(8)
        self.waiting_card_layout.setObjectName(u"waiting_card_layout")
        self.waiting_card_layout.setContentsMargins(18, 16, 18, 16)
        self.waiting_rows = QWidget(self.waiting_card)
        self.waiting_rows.setObjectName(u"waiting_rows")
        self.waiting_rows_layout = QFormLayout(self.waiting_rows)
        self.waiting_rows_layout.setObjectName(u"waiting_rows_layout")
        self.waiting_rows_layout.setHorizontalSpacing(12)
        self.waiting_rows_layout.setVerticalSpacing(8)
        self.waiting_rows_layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.waiting_rows_layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.waiting_rows_layout.setContentsMargins(0, 0, 0, 0)
        self.quiet_caption = QLabel(self.waiting_rows)
        self.quiet_caption.setObjectName(u"quiet_caption")
        self.quiet_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.quiet_caption.setMinimumSize(QSize(340, 0))
        self.quiet_caption.setWordWrap(True)
        self.quiet_caption.setProperty(u"role", u"sub")

        self.waiting_rows_layout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.quiet_caption)

        self.quiet_box = QSpinBox(self.waiting_rows)
        self.quiet_box.setObjectName(u"quiet_box")
        self.quiet_box.setMinimum(1)
        self.quiet_box.setMaximum(60)

        self.waiting_rows_layout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.quiet_box)

        self.silent_caption = QLabel(self.waiting_rows)
        self.silent_caption.setObjectName(u"silent_caption")
        self.silent_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.silent_caption.setMinimumSize(QSize(340, 0))
        self.silent_caption.setWordWrap(True)
        self.silent_caption.setProperty(u"role", u"sub")

        self.waiting_rows_layout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.silent_caption)

        self.silent_box = QSpinBox(self.waiting_rows)
        self.silent_box.setObjectName(u"silent_box")
        self.silent_box.setMinimum(1)
        self.silent_box.setMaximum(60)

        self.waiting_rows_layout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.silent_box)

        self.hours_caption = QLabel(self.waiting_rows)
        self.hours_caption.setObjectName(u"hours_caption")
        self.hours_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.hours_caption.setMinimumSize(QSize(340, 0))
        self.hours_caption.setWordWrap(True)
        self.hours_caption.setProperty(u"role", u"sub")

        self.waiting_rows_layout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.hours_caption)

        self.hours_row = QWidget(self.waiting_rows)
        self.hours_row.setObjectName(u"hours_row")
        self.hours_row_layout = QHBoxLayout(self.hours_row)
        self.hours_row_layout.setSpacing(8)
        self.hours_row_layout.setObjectName(u"hours_row_layout")
        self.hours_row_layout.setContentsMargins(0, 0, 0, 0)
        self.from_box = QSpinBox(self.hours_row)
        self.from_box.setObjectName(u"from_box")
        self.from_box.setMinimum(0)
        self.from_box.setMaximum(23)

        self.hours_row_layout.addWidget(self.from_box)

        self.hours_to = QLabel(self.hours_row)
        self.hours_to.setObjectName(u"hours_to")
        self.hours_to.setTextFormat(Qt.TextFormat.PlainText)

        self.hours_row_layout.addWidget(self.hours_to)

        self.until_box = QSpinBox(self.hours_row)
        self.until_box.setObjectName(u"until_box")
        self.until_box.setMinimum(1)
        self.until_box.setMaximum(24)

        self.hours_row_layout.addWidget(self.until_box)

        self.spacer_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hours_row_layout.addItem(self.spacer_6)


        self.waiting_rows_layout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.hours_row)


        self.waiting_card_layout.addWidget(self.waiting_rows)


        self.inside_layout.addWidget(self.waiting_card)

        self.rules_actions = QWidget(self.inside)
        self.rules_actions.setObjectName(u"rules_actions")
        self.rules_actions_layout = QHBoxLayout(self.rules_actions)
        self.rules_actions_layout.setSpacing(8)
        self.rules_actions_layout.setObjectName(u"rules_actions_layout")
        self.rules_actions_layout.setContentsMargins(0, 0, 0, 0)
        self.save_button = QPushButton(self.rules_actions)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(True)
        self.save_button.setProperty(u"kind", u"primary")

        self.rules_actions_layout.addWidget(self.save_button)

        self.owner_label = QLabel(self.rules_actions)
        self.owner_label.setObjectName(u"owner_label")
        self.owner_label.setTextFormat(Qt.TextFormat.PlainText)
        self.owner_label.setWordWrap(True)
        self.owner_label.setProperty(u"role", u"small")

        self.rules_actions_layout.addWidget(self.owner_label)

        self.spacer_7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rules_actions_layout.addItem(self.spacer_7)


        self.inside_layout.addWidget(self.rules_actions)

        self.desk_heading = QLabel(self.inside)
        self.desk_heading.setObjectName(u"desk_heading")
        self.desk_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.desk_heading.setWordWrap(True)
        self.desk_heading.setProperty(u"role", u"heading")

        self.inside_layout.addWidget(self.desk_heading)

        self.desk_card = QFrame(self.inside)
        self.desk_card.setObjectName(u"desk_card")
        self.desk_card.setProperty(u"card", u"true")
        self.desk_card_layout = QVBoxLayout(self.desk_card)
        self.desk_card_layout.setSpacing(8)
        self.desk_card_layout.setObjectName(u"desk_card_layout")
        self.desk_card_layout.setContentsMargins(18, 16, 18, 16)
        self.tray_check = QCheckBox(self.desk_card)
        self.tray_check.setObjectName(u"tray_check")

        self.desk_card_layout.addWidget(self.tray_check)

        self.notify_check = QCheckBox(self.desk_card)
        self.notify_check.setObjectName(u"notify_check")

        self.desk_card_layout.addWidget(self.notify_check)

        self.bar_check = QCheckBox(self.desk_card)
        self.bar_check.setObjectName(u"bar_check")

        self.desk_card_layout.addWidget(self.bar_check)

        self.tray_note = QLabel(self.desk_card)
        self.tray_note.setObjectName(u"tray_note")
        self.tray_note.setTextFormat(Qt.TextFormat.PlainText)
        self.tray_note.setWordWrap(True)
        self.tray_note.setProperty(u"role", u"small")

        self.desk_card_layout.addWidget(self.tray_note)


        self.inside_layout.addWidget(self.desk_card)

        self.spacer_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.inside_layout.addItem(self.spacer_8)

        self.scroll.setWidget(self.inside)

        self.page_layout.addWidget(self.scroll)


        self.retranslateUi(page)
    # setupUi

    def retranslateUi(self, page):
        self.suggest_heading.setText(QCoreApplication.translate("CallsSection", u"Call back now", None))
        self.preset_caption.setText(QCoreApplication.translate("CallsSection", u"How soon it suggests itself", None))
#if QT_CONFIG(accessibility)
        self.preset_box.setAccessibleName(QCoreApplication.translate("CallsSection", u"How soon it suggests itself", None))
#endif // QT_CONFIG(accessibility)
        self.minutes_caption.setText(QCoreApplication.translate("CallsSection", u"Minutes on a mobile or distant line (0: never)", None))
#if QT_CONFIG(accessibility)
        self.minutes_box.setAccessibleName(QCoreApplication.translate("CallsSection", u"Minutes on a mobile or distant line", None))
#endif // QT_CONFIG(accessibility)
        self.lines_caption.setText(QCoreApplication.translate("CallsSection", u"Lines of emotion or abuse (0: never)", None))
#if QT_CONFIG(accessibility)
        self.lines_box.setAccessibleName(QCoreApplication.translate("CallsSection", u"Lines of emotion or abuse", None))
#endif // QT_CONFIG(accessibility)
        self.again_caption.setText(QCoreApplication.translate("CallsSection", u"Minutes until it comes again after Later", None))
#if QT_CONFIG(accessibility)
        self.again_box.setAccessibleName(QCoreApplication.translate("CallsSection", u"Minutes until it comes again", None))
#endif // QT_CONFIG(accessibility)
        self.area_caption.setText(QCoreApplication.translate("CallsSection", u"The shop\u2019s own area code", None))
#if QT_CONFIG(accessibility)
        self.area_edit.setAccessibleName(QCoreApplication.translate("CallsSection", u"The shop\u2019s own area code", None))
#endif // QT_CONFIG(accessibility)
        self.retry_caption.setText(QCoreApplication.translate("CallsSection", u"Minutes to wait after each try in vain", None))
#if QT_CONFIG(accessibility)
        self.retry_edit.setAccessibleName(QCoreApplication.translate("CallsSection", u"Minutes to wait after each try in vain", None))
#endif // QT_CONFIG(accessibility)
        self.waiting_heading.setText(QCoreApplication.translate("CallsSection", u"Waiting", None))
        self.quiet_caption.setText(QCoreApplication.translate("CallsSection", u"Minutes without a word of ours that are long", None))
#if QT_CONFIG(accessibility)
        self.quiet_box.setAccessibleName(QCoreApplication.translate("CallsSection", u"Minutes without a word of ours that are long", None))
#endif // QT_CONFIG(accessibility)
        self.silent_caption.setText(QCoreApplication.translate("CallsSection", u"Days of silence after which to reach out", None))
#if QT_CONFIG(accessibility)
        self.silent_box.setAccessibleName(QCoreApplication.translate("CallsSection", u"Days of silence after which to reach out", None))
#endif // QT_CONFIG(accessibility)
        self.hours_caption.setText(QCoreApplication.translate("CallsSection", u"Hours in which we ring and promise", None))
#if QT_CONFIG(accessibility)
        self.from_box.setAccessibleName(QCoreApplication.translate("CallsSection", u"From what hour", None))
#endif // QT_CONFIG(accessibility)
        self.hours_to.setText(QCoreApplication.translate("CallsSection", u"to", None))
#if QT_CONFIG(accessibility)
        self.until_box.setAccessibleName(QCoreApplication.translate("CallsSection", u"Until what hour", None))
#endif // QT_CONFIG(accessibility)
        self.save_button.setText(QCoreApplication.translate("CallsSection", u"Save the rules", None))
        self.owner_label.setText(QCoreApplication.translate("CallsSection", u"Only the owner changes these.", None))
        self.desk_heading.setText(QCoreApplication.translate("CallsSection", u"This desk", None))
        self.tray_check.setText(QCoreApplication.translate("CallsSection", u"Show what is due in the system\u2019s tray", None))
        self.notify_check.setText(QCoreApplication.translate("CallsSection", u"Say so when something falls due (never during a call)", None))
        self.bar_check.setText(QCoreApplication.translate("CallsSection", u"Shrink to the call bar when F2 takes a call", None))
        self.tray_note.setText("")
        pass
    # retranslateUi

