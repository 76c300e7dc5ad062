# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_sound.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QFormLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout, QWidget)

from complaintdesk.gui.widgets.level_meter import LevelMeter
from complaintdesk.gui.widgets.table_list import TableList

class Ui_SoundSection(object):
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
        self.inside.setMaximumSize(QSize(980, 16777215))
        self.inside.setProperty(u"ground", u"clear")
        self.inside_layout = QVBoxLayout(self.inside)
        self.inside_layout.setSpacing(8)
        self.inside_layout.setObjectName(u"inside_layout")
        self.inside_layout.setContentsMargins(28, 20, 28, 28)
        self.sources_heading = QLabel(self.inside)
        self.sources_heading.setObjectName(u"sources_heading")
        self.sources_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.sources_heading.setProperty(u"role", u"heading")
        self.sources_heading.setWordWrap(True)

        self.inside_layout.addWidget(self.sources_heading)

        self.audio_card = QFrame(self.inside)
        self.audio_card.setObjectName(u"audio_card")
        self.audio_card.setProperty(u"card", u"true")
        self.audio_card_layout = QFormLayout(self.audio_card)
        self.audio_card_layout.setObjectName(u"audio_card_layout")
        self.audio_card_layout.setHorizontalSpacing(24)
        self.audio_card_layout.setVerticalSpacing(10)
        self.audio_card_layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.audio_card_layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.audio_card_layout.setContentsMargins(18, 16, 18, 16)
        self.staff_caption = QLabel(self.audio_card)
        self.staff_caption.setObjectName(u"staff_caption")
        self.staff_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.staff_caption.setWordWrap(False)
        self.staff_caption.setMinimumSize(QSize(170, 0))
        self.staff_caption.setProperty(u"role", u"sub")

        self.audio_card_layout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.staff_caption)

        self.staff_source_box = QComboBox(self.audio_card)
        self.staff_source_box.setObjectName(u"staff_source_box")
        self.staff_source_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.audio_card_layout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.staff_source_box)

        self.staff_meter = LevelMeter(self.audio_card)
        self.staff_meter.setObjectName(u"staff_meter")

        self.audio_card_layout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.staff_meter)

        self.caller_caption = QLabel(self.audio_card)
        self.caller_caption.setObjectName(u"caller_caption")
        self.caller_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.caller_caption.setWordWrap(False)
        self.caller_caption.setMinimumSize(QSize(170, 0))
        self.caller_caption.setProperty(u"role", u"sub")

        self.audio_card_layout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.caller_caption)

        self.caller_source_box = QComboBox(self.audio_card)
        self.caller_source_box.setObjectName(u"caller_source_box")
        self.caller_source_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.audio_card_layout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.caller_source_box)

        self.caller_meter = LevelMeter(self.audio_card)
        self.caller_meter.setObjectName(u"caller_meter")

        self.audio_card_layout.setWidget(3, QFormLayout.ItemRole.FieldRole, self.caller_meter)

        self.audio_caption = QLabel(self.audio_card)
        self.audio_caption.setObjectName(u"audio_caption")
        self.audio_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.audio_caption.setMinimumSize(QSize(170, 0))
        self.audio_caption.setWordWrap(True)

        self.audio_card_layout.setWidget(4, QFormLayout.ItemRole.LabelRole, self.audio_caption)

        self.audio_actions = QWidget(self.audio_card)
        self.audio_actions.setObjectName(u"audio_actions")
        self.audio_actions_layout = QHBoxLayout(self.audio_actions)
        self.audio_actions_layout.setSpacing(12)
        self.audio_actions_layout.setObjectName(u"audio_actions_layout")
        self.audio_actions_layout.setContentsMargins(0, 0, 0, 0)
        self.audio_refresh = QPushButton(self.audio_actions)
        self.audio_refresh.setObjectName(u"audio_refresh")
        self.audio_refresh.setAutoDefault(True)

        self.audio_actions_layout.addWidget(self.audio_refresh)

        self.test_button = QPushButton(self.audio_actions)
        self.test_button.setObjectName(u"test_button")
        self.test_button.setAutoDefault(True)

        self.audio_actions_layout.addWidget(self.test_button)

        self.audio_text = QLabel(self.audio_actions)
        self.audio_text.setObjectName(u"audio_text")
        self.audio_text.setTextFormat(Qt.TextFormat.PlainText)
        self.audio_text.setProperty(u"role", u"small")
        self.audio_text.setWordWrap(True)

        self.audio_actions_layout.addWidget(self.audio_text)

        self.audio_actions_layout.setStretch(2, 1)

        self.audio_card_layout.setWidget(4, QFormLayout.ItemRole.FieldRole, self.audio_actions)

        self.test_text = QLabel(self.audio_card)
        self.test_text.setObjectName(u"test_text")
        self.test_text.setTextFormat(Qt.TextFormat.PlainText)
        self.test_text.setWordWrap(True)
        self.test_text.setProperty(u"role", u"small")

        self.audio_card_layout.setWidget(5, QFormLayout.ItemRole.FieldRole, self.test_text)


        self.inside_layout.addWidget(self.audio_card)

        self.pre_roll_heading = QLabel(self.inside)
        self.pre_roll_heading.setObjectName(u"pre_roll_heading")
        self.pre_roll_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.pre_roll_heading.setWordWrap(True)
        self.pre_roll_heading.setProperty(u"role", u"heading")

        self.inside_layout.addWidget(self.pre_roll_heading)

        self.pre_roll_card = QFrame(self.inside)
        self.pre_roll_card.setObjectName(u"pre_roll_card")
        self.pre_roll_card.setProperty(u"card", u"true")
        self.pre_roll_layout = QVBoxLayout(self.pre_roll_card)
        self.pre_roll_layout.setSpacing(10)
        self.pre_roll_layout.setObjectName(u"pre_roll_layout")
        self.pre_roll_layout.setContentsMargins(18, 16, 18, 16)
        self.pre_roll_about = QLabel(self.pre_roll_card)
        self.pre_roll_about.setObjectName(u"pre_roll_about")
        self.pre_roll_about.setTextFormat(Qt.TextFormat.PlainText)
        self.pre_roll_about.setWordWrap(True)
        self.pre_roll_about.setProperty(u"role", u"sub")

        self.pre_roll_layout.addWidget(self.pre_roll_about)

        self.pre_roll_row = QHBoxLayout()
        self.pre_roll_row.setSpacing(12)
        self.pre_roll_row.setObjectName(u"pre_roll_row")
        self.pre_roll_caption = QLabel(self.pre_roll_card)
        self.pre_roll_caption.setObjectName(u"pre_roll_caption")
        self.pre_roll_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.pre_roll_caption.setWordWrap(False)
        self.pre_roll_caption.setProperty(u"role", u"sub")

        self.pre_roll_row.addWidget(self.pre_roll_caption)

        self.pre_roll_box = QSpinBox(self.pre_roll_card)
        self.pre_roll_box.setObjectName(u"pre_roll_box")
        self.pre_roll_box.setMinimum(0)
        self.pre_roll_box.setMaximum(120)
        self.pre_roll_box.setSingleStep(10)

        self.pre_roll_row.addWidget(self.pre_roll_box)

        self.pre_roll_button = QPushButton(self.pre_roll_card)
        self.pre_roll_button.setObjectName(u"pre_roll_button")
        self.pre_roll_button.setAutoDefault(True)

        self.pre_roll_row.addWidget(self.pre_roll_button)

        self.pre_roll_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pre_roll_row.addItem(self.pre_roll_space)

        self.pre_roll_row.setStretch(3, 1)

        self.pre_roll_layout.addLayout(self.pre_roll_row)

        self.pre_roll_law = QLabel(self.pre_roll_card)
        self.pre_roll_law.setObjectName(u"pre_roll_law")
        self.pre_roll_law.setTextFormat(Qt.TextFormat.PlainText)
        self.pre_roll_law.setWordWrap(True)
        self.pre_roll_law.setProperty(u"role", u"small")

        self.pre_roll_layout.addWidget(self.pre_roll_law)


        self.inside_layout.addWidget(self.pre_roll_card)

        self.list_heading = QLabel(self.inside)
        self.list_heading.setObjectName(u"list_heading")
        self.list_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.list_heading.setWordWrap(True)
        self.list_heading.setProperty(u"role", u"heading")

        self.inside_layout.addWidget(self.list_heading)

        self.summary_label = QLabel(self.inside)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setTextFormat(Qt.TextFormat.PlainText)
        self.summary_label.setWordWrap(True)
        self.summary_label.setProperty(u"role", u"sub")

        self.inside_layout.addWidget(self.summary_label)

        self.table = TableList(self.inside)
        self.table.setObjectName(u"table")
        self.table.setMinimumSize(QSize(0, 220))

        self.inside_layout.addWidget(self.table)

        self.list_note = QLabel(self.inside)
        self.list_note.setObjectName(u"list_note")
        self.list_note.setTextFormat(Qt.TextFormat.PlainText)
        self.list_note.setWordWrap(True)
        self.list_note.setProperty(u"role", u"small")

        self.inside_layout.addWidget(self.list_note)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.inside_layout.addItem(self.space)

        self.scroll.setWidget(self.inside)

        self.page_layout.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.staff_caption.setBuddy(self.staff_source_box)
        self.caller_caption.setBuddy(self.caller_source_box)
        self.pre_roll_caption.setBuddy(self.pre_roll_box)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.staff_source_box, self.caller_source_box)
        QWidget.setTabOrder(self.caller_source_box, self.audio_refresh)
        QWidget.setTabOrder(self.audio_refresh, self.test_button)
        QWidget.setTabOrder(self.test_button, self.pre_roll_box)
        QWidget.setTabOrder(self.pre_roll_box, self.pre_roll_button)
        QWidget.setTabOrder(self.pre_roll_button, self.table)

        self.retranslateUi(page)
    # setupUi

    def retranslateUi(self, page):
        self.sources_heading.setText(QCoreApplication.translate("SoundSection", u"Recording", None))
        self.staff_caption.setText(QCoreApplication.translate("SoundSection", u"&Our side", None))
#if QT_CONFIG(accessibility)
        self.staff_source_box.setAccessibleName(QCoreApplication.translate("SoundSection", u"Input for our side", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.staff_meter.setAccessibleName(QCoreApplication.translate("SoundSection", u"Level of our side", None))
#endif // QT_CONFIG(accessibility)
        self.caller_caption.setText(QCoreApplication.translate("SoundSection", u"Call&er\u2019s side", None))
#if QT_CONFIG(accessibility)
        self.caller_source_box.setAccessibleName(QCoreApplication.translate("SoundSection", u"Input for the caller\u2019s side", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.caller_meter.setAccessibleName(QCoreApplication.translate("SoundSection", u"Level of the caller\u2019s side", None))
#endif // QT_CONFIG(accessibility)
        self.audio_caption.setText("")
        self.audio_refresh.setText(QCoreApplication.translate("SoundSection", u"Look again", None))
        self.test_button.setText(QCoreApplication.translate("SoundSection", u"Test: speak for 5 seconds", None))
        self.audio_text.setText("")
        self.test_text.setText("")
        self.pre_roll_heading.setText(QCoreApplication.translate("SoundSection", u"Before F4", None))
        self.pre_roll_about.setText(QCoreApplication.translate("SoundSection", u"During a call its last seconds can be kept in memory, so that a recording begins before F4 was pressed. Nothing of it is on the disk unless F4 is pressed, and it is forgotten when the call ends.", None))
        self.pre_roll_caption.setText(QCoreApplication.translate("SoundSection", u"&Keep the last", None))
#if QT_CONFIG(accessibility)
        self.pre_roll_box.setAccessibleName(QCoreApplication.translate("SoundSection", u"Seconds kept before F4", None))
#endif // QT_CONFIG(accessibility)
        self.pre_roll_box.setSpecialValueText(QCoreApplication.translate("SoundSection", u"Off", None))
        self.pre_roll_box.setSuffix(QCoreApplication.translate("SoundSection", u" s", None))
        self.pre_roll_button.setText(QCoreApplication.translate("SoundSection", u"Save", None))
        self.pre_roll_law.setText(QCoreApplication.translate("SoundSection", u"Recording one\u2019s own call without asking is lawful (Supreme Court, 12 July 2000), but a recording is personal data: its purpose must be published (Personal Information Protection Act, art. 21). Say so on the shop\u2019s page before you turn this on; only the owner can.", None))
        self.list_heading.setText(QCoreApplication.translate("SoundSection", u"All recordings", None))
        self.summary_label.setText("")
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("SoundSection", u"All recordings", None))
#endif // QT_CONFIG(accessibility)
        self.list_note.setText(QCoreApplication.translate("SoundSection", u"Enter opens the case, where a recording is heard, handed out or erased. What has served its time is deleted under Retention, by the owner\u2019s word.", None))
        pass
    # retranslateUi

