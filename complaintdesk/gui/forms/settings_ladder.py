# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_ladder.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QFormLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout, QWidget)

class Ui_LadderSection(object):
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

        self.ladder_limits = QFrame(self.inside)
        self.ladder_limits.setObjectName(u"ladder_limits")
        self.ladder_limits.setProperty(u"card", u"true")
        self.ladder_limits_layout = QVBoxLayout(self.ladder_limits)
        self.ladder_limits_layout.setSpacing(10)
        self.ladder_limits_layout.setObjectName(u"ladder_limits_layout")
        self.ladder_limits_layout.setContentsMargins(18, 16, 18, 16)
        self.about_label = QLabel(self.ladder_limits)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setTextFormat(Qt.TextFormat.PlainText)
        self.about_label.setProperty(u"role", u"sub")
        self.about_label.setWordWrap(True)

        self.ladder_limits_layout.addWidget(self.about_label)

        self.limit_rows = QWidget(self.ladder_limits)
        self.limit_rows.setObjectName(u"limit_rows")
        self.limit_rows.setProperty(u"ground", u"clear")
        self.limit_rows_layout = QFormLayout(self.limit_rows)
        self.limit_rows_layout.setObjectName(u"limit_rows_layout")
        self.limit_rows_layout.setHorizontalSpacing(12)
        self.limit_rows_layout.setVerticalSpacing(8)
        self.limit_rows_layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.limit_rows_layout.setContentsMargins(0, 0, 0, 0)
        self.preset_caption = QLabel(self.limit_rows)
        self.preset_caption.setObjectName(u"preset_caption")
        self.preset_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.preset_caption.setProperty(u"role", u"sub")

        self.limit_rows_layout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.preset_caption)

        self.preset_box = QComboBox(self.limit_rows)
        self.preset_box.setObjectName(u"preset_box")

        self.limit_rows_layout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.preset_box)

        self.stops_caption = QLabel(self.limit_rows)
        self.stops_caption.setObjectName(u"stops_caption")
        self.stops_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.stops_caption.setProperty(u"role", u"sub")

        self.limit_rows_layout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.stops_caption)

        self.stops_box = QSpinBox(self.limit_rows)
        self.stops_box.setObjectName(u"stops_box")
        self.stops_box.setMinimum(0)
        self.stops_box.setMaximum(5)

        self.limit_rows_layout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.stops_box)

        self.warnings_caption = QLabel(self.limit_rows)
        self.warnings_caption.setObjectName(u"warnings_caption")
        self.warnings_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.warnings_caption.setProperty(u"role", u"sub")
        self.warnings_caption.setWordWrap(True)

        self.limit_rows_layout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.warnings_caption)

        self.warnings_box = QSpinBox(self.limit_rows)
        self.warnings_box.setObjectName(u"warnings_box")
        self.warnings_box.setMinimum(1)
        self.warnings_box.setMaximum(5)

        self.limit_rows_layout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.warnings_box)

        self.minutes_caption = QLabel(self.limit_rows)
        self.minutes_caption.setObjectName(u"minutes_caption")
        self.minutes_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.minutes_caption.setProperty(u"role", u"sub")
        self.minutes_caption.setWordWrap(True)

        self.limit_rows_layout.setWidget(3, QFormLayout.ItemRole.LabelRole, self.minutes_caption)

        self.minutes_box = QSpinBox(self.limit_rows)
        self.minutes_box.setObjectName(u"minutes_box")
        self.minutes_box.setMinimum(0)
        self.minutes_box.setMaximum(240)

        self.limit_rows_layout.setWidget(3, QFormLayout.ItemRole.FieldRole, self.minutes_box)

        self.refusals_caption = QLabel(self.limit_rows)
        self.refusals_caption.setObjectName(u"refusals_caption")
        self.refusals_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.refusals_caption.setProperty(u"role", u"sub")
        self.refusals_caption.setWordWrap(True)

        self.limit_rows_layout.setWidget(4, QFormLayout.ItemRole.LabelRole, self.refusals_caption)

        self.refusals_box = QSpinBox(self.limit_rows)
        self.refusals_box.setObjectName(u"refusals_box")
        self.refusals_box.setMinimum(1)
        self.refusals_box.setMaximum(10)

        self.limit_rows_layout.setWidget(4, QFormLayout.ItemRole.FieldRole, self.refusals_box)


        self.ladder_limits_layout.addWidget(self.limit_rows)


        self.inside_layout.addWidget(self.ladder_limits)

        self.actions = QWidget(self.inside)
        self.actions.setObjectName(u"actions")
        self.actions.setProperty(u"ground", u"clear")
        self.actions_layout = QHBoxLayout(self.actions)
        self.actions_layout.setSpacing(10)
        self.actions_layout.setObjectName(u"actions_layout")
        self.actions_layout.setContentsMargins(0, 0, 0, 0)
        self.save_button = QPushButton(self.actions)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(True)

        self.actions_layout.addWidget(self.save_button)

        self.owner_label = QLabel(self.actions)
        self.owner_label.setObjectName(u"owner_label")
        self.owner_label.setTextFormat(Qt.TextFormat.PlainText)
        self.owner_label.setProperty(u"role", u"small")

        self.actions_layout.addWidget(self.owner_label)

        self.spacer_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.actions_layout.addItem(self.spacer_6)


        self.inside_layout.addWidget(self.actions)

        self.spacer_7 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.inside_layout.addItem(self.spacer_7)

        self.scroll.setWidget(self.inside)

        self.page_layout.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.preset_caption.setBuddy(self.preset_box)
        self.stops_caption.setBuddy(self.stops_box)
        self.warnings_caption.setBuddy(self.warnings_box)
        self.minutes_caption.setBuddy(self.minutes_box)
        self.refusals_caption.setBuddy(self.refusals_box)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.preset_box, self.stops_box)
        QWidget.setTabOrder(self.stops_box, self.warnings_box)
        QWidget.setTabOrder(self.warnings_box, self.minutes_box)
        QWidget.setTabOrder(self.minutes_box, self.refusals_box)
        QWidget.setTabOrder(self.refusals_box, self.save_button)

        self.retranslateUi(page)
    # setupUi

    def retranslateUi(self, page):
        self.title_label.setText(QCoreApplication.translate("LadderSection", u"When a caller is abusive", None))
        self.about_label.setText(QCoreApplication.translate("LadderSection", u"Ask to stop, warn, warn for the last time, then end the call. No law names a number: these limits are yours.", None))
        self.preset_caption.setText(QCoreApplication.translate("LadderSection", u"As &prepared", None))
#if QT_CONFIG(accessibility)
        self.preset_box.setAccessibleName(QCoreApplication.translate("LadderSection", u"Prepared limits", None))
#endif // QT_CONFIG(accessibility)
        self.stops_caption.setText(QCoreApplication.translate("LadderSection", u"&Ask to stop, times", None))
#if QT_CONFIG(accessibility)
        self.stops_box.setAccessibleName(QCoreApplication.translate("LadderSection", u"How often to ask to stop", None))
#endif // QT_CONFIG(accessibility)
        self.warnings_caption.setText(QCoreApplication.translate("LadderSection", u"&Warn, times (the last is the final one)", None))
#if QT_CONFIG(accessibility)
        self.warnings_box.setAccessibleName(QCoreApplication.translate("LadderSection", u"How often to warn", None))
#endif // QT_CONFIG(accessibility)
        self.minutes_caption.setText(QCoreApplication.translate("LadderSection", u"&Minutes of a call until its end is proposed (0: never)", None))
#if QT_CONFIG(accessibility)
        self.minutes_box.setAccessibleName(QCoreApplication.translate("LadderSection", u"Minutes of a call until its end is proposed", None))
#endif // QT_CONFIG(accessibility)
        self.refusals_caption.setText(QCoreApplication.translate("LadderSection", u"&Refused proposals until talking on counts as impossible", None))
#if QT_CONFIG(accessibility)
        self.refusals_box.setAccessibleName(QCoreApplication.translate("LadderSection", u"Refused proposals until talking on counts as impossible", None))
#endif // QT_CONFIG(accessibility)
        self.save_button.setText(QCoreApplication.translate("LadderSection", u"Save", None))
        self.owner_label.setText(QCoreApplication.translate("LadderSection", u"Only the owner may change these.", None))
        pass
    # retranslateUi

