# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'calm_card.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from complaintdesk.gui.widgets.breath import Breath

class Ui_CalmCard(object):
    def setupUi(self, calm_card):
        if not calm_card.objectName():
            calm_card.setObjectName(u"calm_card")
        calm_card.setProperty(u"card", u"calm")
        self.calm_card_layout = QVBoxLayout(calm_card)
        self.calm_card_layout.setSpacing(6)
        self.calm_card_layout.setObjectName(u"calm_card_layout")
        self.calm_card_layout.setContentsMargins(14, 10, 14, 12)
        self.breath_row = QWidget(calm_card)
        self.breath_row.setObjectName(u"breath_row")
        self.breath_row.setProperty(u"ground", u"clear")
        self.breath_row_layout = QHBoxLayout(self.breath_row)
        self.breath_row_layout.setSpacing(10)
        self.breath_row_layout.setObjectName(u"breath_row_layout")
        self.breath_row_layout.setContentsMargins(0, 0, 0, 0)
        self.breath = Breath(self.breath_row)
        self.breath.setObjectName(u"breath")

        self.breath_row_layout.addWidget(self.breath)

        self.breath_label = QLabel(self.breath_row)
        self.breath_label.setObjectName(u"breath_label")
        self.breath_label.setTextFormat(Qt.TextFormat.PlainText)
        self.breath_label.setProperty(u"role", u"strong")

        self.breath_row_layout.addWidget(self.breath_label)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.breath_row_layout.addItem(self.spacer_3)

        self.close_button = QPushButton(self.breath_row)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(True)
        self.close_button.setProperty(u"kind", u"link")

        self.breath_row_layout.addWidget(self.close_button)


        self.calm_card_layout.addWidget(self.breath_row)

        self.rule_label = QLabel(calm_card)
        self.rule_label.setObjectName(u"rule_label")
        self.rule_label.setTextFormat(Qt.TextFormat.PlainText)
        self.rule_label.setProperty(u"role", u"sub")
        self.rule_label.setWordWrap(True)

        self.calm_card_layout.addWidget(self.rule_label)


        self.retranslateUi(calm_card)
    # setupUi

    def retranslateUi(self, calm_card):
        self.breath_label.setText("")
        self.close_button.setText(QCoreApplication.translate("CalmCard", u"\u00d7", None))
#if QT_CONFIG(accessibility)
        self.close_button.setAccessibleName(QCoreApplication.translate("CalmCard", u"Put the breath away", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.close_button.setToolTip(QCoreApplication.translate("CalmCard", u"Ctrl+B", None))
#endif // QT_CONFIG(tooltip)
        self.rule_label.setText(QCoreApplication.translate("CalmCard", u"Never hit back. The anger is about the matter, not about you. You may hand over: F11.", None))
        pass
    # retranslateUi

