# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_desk.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QFormLayout, QFrame, QLabel, QLineEdit, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_DeskSection(object):
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
        self.desk_heading = QLabel(self.inside)
        self.desk_heading.setObjectName(u"desk_heading")
        self.desk_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.desk_heading.setProperty(u"role", u"heading")
        self.desk_heading.setWordWrap(True)

        self.inside_layout.addWidget(self.desk_heading)

        self.desk_card = QFrame(self.inside)
        self.desk_card.setObjectName(u"desk_card")
        self.desk_card.setProperty(u"card", u"true")
        self.desk_card_layout = QFormLayout(self.desk_card)
        self.desk_card_layout.setObjectName(u"desk_card_layout")
        self.desk_card_layout.setHorizontalSpacing(24)
        self.desk_card_layout.setVerticalSpacing(10)
        self.desk_card_layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.desk_card_layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.desk_card_layout.setContentsMargins(18, 16, 18, 16)
        self.language_caption = QLabel(self.desk_card)
        self.language_caption.setObjectName(u"language_caption")
        self.language_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.language_caption.setWordWrap(False)
        self.language_caption.setMinimumSize(QSize(170, 0))
        self.language_caption.setProperty(u"role", u"sub")

        self.desk_card_layout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.language_caption)

        self.language_box = QComboBox(self.desk_card)
        self.language_box.setObjectName(u"language_box")
        self.language_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.desk_card_layout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.language_box)

        self.theme_caption = QLabel(self.desk_card)
        self.theme_caption.setObjectName(u"theme_caption")
        self.theme_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.theme_caption.setWordWrap(False)
        self.theme_caption.setMinimumSize(QSize(170, 0))
        self.theme_caption.setProperty(u"role", u"sub")

        self.desk_card_layout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.theme_caption)

        self.theme_box = QComboBox(self.desk_card)
        self.theme_box.setObjectName(u"theme_box")
        self.theme_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.desk_card_layout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.theme_box)

        self.text_caption = QLabel(self.desk_card)
        self.text_caption.setObjectName(u"text_caption")
        self.text_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.text_caption.setWordWrap(False)
        self.text_caption.setMinimumSize(QSize(170, 0))
        self.text_caption.setProperty(u"role", u"sub")

        self.desk_card_layout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.text_caption)

        self.text_box = QComboBox(self.desk_card)
        self.text_box.setObjectName(u"text_box")
        self.text_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.desk_card_layout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.text_box)


        self.inside_layout.addWidget(self.desk_card)

        self.dial_heading = QLabel(self.inside)
        self.dial_heading.setObjectName(u"dial_heading")
        self.dial_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.dial_heading.setProperty(u"role", u"heading")
        self.dial_heading.setWordWrap(True)

        self.inside_layout.addWidget(self.dial_heading)

        self.dial_card = QFrame(self.inside)
        self.dial_card.setObjectName(u"dial_card")
        self.dial_card.setProperty(u"card", u"true")
        self.dial_card_layout = QFormLayout(self.dial_card)
        self.dial_card_layout.setObjectName(u"dial_card_layout")
        self.dial_card_layout.setHorizontalSpacing(24)
        self.dial_card_layout.setVerticalSpacing(10)
        self.dial_card_layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.dial_card_layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.dial_card_layout.setContentsMargins(18, 16, 18, 16)
        self.way_caption = QLabel(self.dial_card)
        self.way_caption.setObjectName(u"way_caption")
        self.way_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.way_caption.setWordWrap(False)
        self.way_caption.setMinimumSize(QSize(170, 0))
        self.way_caption.setProperty(u"role", u"sub")

        self.dial_card_layout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.way_caption)

        self.way_box = QComboBox(self.dial_card)
        self.way_box.setObjectName(u"way_box")
        self.way_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.dial_card_layout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.way_box)

        self.command_caption = QLabel(self.dial_card)
        self.command_caption.setObjectName(u"command_caption")
        self.command_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.command_caption.setWordWrap(False)
        self.command_caption.setMinimumSize(QSize(170, 0))
        self.command_caption.setProperty(u"role", u"sub")

        self.dial_card_layout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.command_caption)

        self.command_edit = QLineEdit(self.dial_card)
        self.command_edit.setObjectName(u"command_edit")

        self.dial_card_layout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.command_edit)

        self.form_caption = QLabel(self.dial_card)
        self.form_caption.setObjectName(u"form_caption")
        self.form_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.form_caption.setWordWrap(False)
        self.form_caption.setMinimumSize(QSize(170, 0))
        self.form_caption.setProperty(u"role", u"sub")

        self.dial_card_layout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.form_caption)

        self.form_box = QComboBox(self.dial_card)
        self.form_box.setObjectName(u"form_box")
        self.form_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.dial_card_layout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.form_box)

        self.prefix_caption = QLabel(self.dial_card)
        self.prefix_caption.setObjectName(u"prefix_caption")
        self.prefix_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.prefix_caption.setWordWrap(False)
        self.prefix_caption.setMinimumSize(QSize(170, 0))
        self.prefix_caption.setProperty(u"role", u"sub")

        self.dial_card_layout.setWidget(3, QFormLayout.ItemRole.LabelRole, self.prefix_caption)

        self.prefix_box = QComboBox(self.dial_card)
        self.prefix_box.setObjectName(u"prefix_box")
        self.prefix_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.dial_card_layout.setWidget(3, QFormLayout.ItemRole.FieldRole, self.prefix_box)


        self.inside_layout.addWidget(self.dial_card)

        self.spacer_end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.inside_layout.addItem(self.spacer_end)

        self.scroll.setWidget(self.inside)

        self.page_layout.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.language_caption.setBuddy(self.language_box)
        self.theme_caption.setBuddy(self.theme_box)
        self.text_caption.setBuddy(self.text_box)
        self.way_caption.setBuddy(self.way_box)
        self.command_caption.setBuddy(self.command_edit)
        self.form_caption.setBuddy(self.form_box)
        self.prefix_caption.setBuddy(self.prefix_box)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(page)
    # setupUi

    def retranslateUi(self, page):
        self.desk_heading.setText(QCoreApplication.translate("DeskSection", u"This desk", None))
        self.language_caption.setText(QCoreApplication.translate("DeskSection", u"&Language", None))
#if QT_CONFIG(accessibility)
        self.language_box.setAccessibleName(QCoreApplication.translate("DeskSection", u"Language", None))
#endif // QT_CONFIG(accessibility)
        self.theme_caption.setText(QCoreApplication.translate("DeskSection", u"&Colours", None))
#if QT_CONFIG(accessibility)
        self.theme_box.setAccessibleName(QCoreApplication.translate("DeskSection", u"Colours", None))
#endif // QT_CONFIG(accessibility)
        self.text_caption.setText(QCoreApplication.translate("DeskSection", u"Size of &text", None))
#if QT_CONFIG(accessibility)
        self.text_box.setAccessibleName(QCoreApplication.translate("DeskSection", u"Size of text", None))
#endif // QT_CONFIG(accessibility)
        self.dial_heading.setText(QCoreApplication.translate("DeskSection", u"Dialling", None))
        self.way_caption.setText(QCoreApplication.translate("DeskSection", u"&Way", None))
#if QT_CONFIG(accessibility)
        self.way_box.setAccessibleName(QCoreApplication.translate("DeskSection", u"Way of dialling", None))
#endif // QT_CONFIG(accessibility)
        self.command_caption.setText(QCoreApplication.translate("DeskSection", u"Co&mmand", None))
        self.command_edit.setPlaceholderText(QCoreApplication.translate("DeskSection", u"program argument {number}", None))
#if QT_CONFIG(accessibility)
        self.command_edit.setAccessibleName(QCoreApplication.translate("DeskSection", u"Dialling command", None))
#endif // QT_CONFIG(accessibility)
        self.form_caption.setText(QCoreApplication.translate("DeskSection", u"&Number form", None))
#if QT_CONFIG(accessibility)
        self.form_box.setAccessibleName(QCoreApplication.translate("DeskSection", u"Form of the number", None))
#endif // QT_CONFIG(accessibility)
        self.prefix_caption.setText(QCoreApplication.translate("DeskSection", u"&Prefix", None))
#if QT_CONFIG(accessibility)
        self.prefix_box.setAccessibleName(QCoreApplication.translate("DeskSection", u"Prefix", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

