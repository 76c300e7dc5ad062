# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'caller_mark_card.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget)

class Ui_CallerMarkCard(object):
    def setupUi(self, caller_mark_card):
        if not caller_mark_card.objectName():
            caller_mark_card.setObjectName(u"caller_mark_card")
        caller_mark_card.setProperty(u"card", u"true")
        self.caller_mark_card_layout = QVBoxLayout(caller_mark_card)
        self.caller_mark_card_layout.setSpacing(6)
        self.caller_mark_card_layout.setObjectName(u"caller_mark_card_layout")
        self.caller_mark_card_layout.setContentsMargins(14, 10, 14, 12)
        self.title_label = QLabel(caller_mark_card)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setProperty(u"role", u"heading")

        self.caller_mark_card_layout.addWidget(self.title_label)

        self.vip_check = QCheckBox(caller_mark_card)
        self.vip_check.setObjectName(u"vip_check")

        self.caller_mark_card_layout.addWidget(self.vip_check)

        self.type_combo = QComboBox(caller_mark_card)
        self.type_combo.setObjectName(u"type_combo")

        self.caller_mark_card_layout.addWidget(self.type_combo)

        self.tip_label = QLabel(caller_mark_card)
        self.tip_label.setObjectName(u"tip_label")
        self.tip_label.setTextFormat(Qt.TextFormat.PlainText)
        self.tip_label.setProperty(u"role", u"sub")
        self.tip_label.setWordWrap(True)

        self.caller_mark_card_layout.addWidget(self.tip_label)

        self.handling_edit = QLineEdit(caller_mark_card)
        self.handling_edit.setObjectName(u"handling_edit")

        self.caller_mark_card_layout.addWidget(self.handling_edit)

        QWidget.setTabOrder(self.vip_check, self.type_combo)
        QWidget.setTabOrder(self.type_combo, self.handling_edit)

        self.retranslateUi(caller_mark_card)
    # setupUi

    def retranslateUi(self, caller_mark_card):
        self.title_label.setText(QCoreApplication.translate("CallerMarkCard", u"Treat this customer as", None))
        self.vip_check.setText(QCoreApplication.translate("CallerMarkCard", u"VI&P", None))
#if QT_CONFIG(accessibility)
        self.vip_check.setAccessibleName(QCoreApplication.translate("CallerMarkCard", u"VIP", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.type_combo.setAccessibleName(QCoreApplication.translate("CallerMarkCard", u"Kind of customer", None))
#endif // QT_CONFIG(accessibility)
        self.tip_label.setText("")
        self.handling_edit.setPlaceholderText(QCoreApplication.translate("CallerMarkCard", u"What to mind", None))
#if QT_CONFIG(accessibility)
        self.handling_edit.setAccessibleName(QCoreApplication.translate("CallerMarkCard", u"What to mind with this customer", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

