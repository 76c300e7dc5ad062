# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'read_back_card.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_ReadBackCard(object):
    def setupUi(self, read_back_card):
        if not read_back_card.objectName():
            read_back_card.setObjectName(u"read_back_card")
        read_back_card.setProperty(u"card", u"calm")
        self.read_back_card_layout = QVBoxLayout(read_back_card)
        self.read_back_card_layout.setSpacing(6)
        self.read_back_card_layout.setObjectName(u"read_back_card_layout")
        self.read_back_card_layout.setContentsMargins(14, 10, 14, 12)
        self.title_label = QLabel(read_back_card)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setProperty(u"role", u"heading")

        self.read_back_card_layout.addWidget(self.title_label)

        self.points_label = QLabel(read_back_card)
        self.points_label.setObjectName(u"points_label")
        self.points_label.setTextFormat(Qt.TextFormat.PlainText)
        self.points_label.setWordWrap(True)
        self.points_label.setProperty(u"role", u"say")

        self.read_back_card_layout.addWidget(self.points_label)

        self.spelt_label = QLabel(read_back_card)
        self.spelt_label.setObjectName(u"spelt_label")
        self.spelt_label.setTextFormat(Qt.TextFormat.PlainText)
        self.spelt_label.setWordWrap(True)
        self.spelt_label.setProperty(u"role", u"sub")

        self.read_back_card_layout.addWidget(self.spelt_label)

        self.difference_edit = QLineEdit(read_back_card)
        self.difference_edit.setObjectName(u"difference_edit")

        self.read_back_card_layout.addWidget(self.difference_edit)

        self.acts = QWidget(read_back_card)
        self.acts.setObjectName(u"acts")
        self.acts_layout = QHBoxLayout(self.acts)
        self.acts_layout.setSpacing(8)
        self.acts_layout.setObjectName(u"acts_layout")
        self.acts_layout.setContentsMargins(0, 0, 0, 0)
        self.agree_button = QPushButton(self.acts)
        self.agree_button.setObjectName(u"agree_button")
        self.agree_button.setAutoDefault(True)
        self.agree_button.setProperty(u"kind", u"primary")

        self.acts_layout.addWidget(self.agree_button)

        self.close_button = QPushButton(self.acts)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(True)

        self.acts_layout.addWidget(self.close_button)

        self.acts_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acts_layout.addItem(self.acts_spacer)


        self.read_back_card_layout.addWidget(self.acts)


        self.retranslateUi(read_back_card)
    # setupUi

    def retranslateUi(self, read_back_card):
        self.title_label.setText(QCoreApplication.translate("ReadBackCard", u"Read this aloud", None))
        self.points_label.setText("")
        self.spelt_label.setText("")
        self.difference_edit.setPlaceholderText(QCoreApplication.translate("ReadBackCard", u"Enter if the caller agrees; else write what differs, then Enter", None))
#if QT_CONFIG(accessibility)
        self.difference_edit.setAccessibleName(QCoreApplication.translate("ReadBackCard", u"What the caller says differs", None))
#endif // QT_CONFIG(accessibility)
        self.agree_button.setText(QCoreApplication.translate("ReadBackCard", u"The caller agrees", None))
        self.close_button.setText(QCoreApplication.translate("ReadBackCard", u"Close  Esc", None))
        pass
    # retranslateUi

