# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ladder_card.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget)

class Ui_LadderCard(object):
    def setupUi(self, ladder_card):
        if not ladder_card.objectName():
            ladder_card.setObjectName(u"ladder_card")
        ladder_card.setProperty(u"card", u"amber")
        self.ladder_card_layout = QVBoxLayout(ladder_card)
        self.ladder_card_layout.setSpacing(6)
        self.ladder_card_layout.setObjectName(u"ladder_card_layout")
        self.ladder_card_layout.setContentsMargins(14, 10, 14, 12)
        self.title_label = QLabel(ladder_card)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setProperty(u"role", u"heading")
        self.title_label.setWordWrap(True)

        self.ladder_card_layout.addWidget(self.title_label)

        self.words_label = QLabel(ladder_card)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setTextFormat(Qt.TextFormat.PlainText)
        self.words_label.setProperty(u"role", u"say")
        self.words_label.setWordWrap(True)

        self.ladder_card_layout.addWidget(self.words_label)

        self.count_label = QLabel(ladder_card)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setTextFormat(Qt.TextFormat.PlainText)
        self.count_label.setProperty(u"role", u"sub")
        self.count_label.setWordWrap(True)

        self.ladder_card_layout.addWidget(self.count_label)

        self.say_button = QPushButton(ladder_card)
        self.say_button.setObjectName(u"say_button")
        self.say_button.setProperty(u"kind", u"primary")
        self.say_button.setAutoDefault(True)

        self.ladder_card_layout.addWidget(self.say_button)

        self.skip_button = QPushButton(ladder_card)
        self.skip_button.setObjectName(u"skip_button")
        self.skip_button.setProperty(u"kind", u"link")
        self.skip_button.setAutoDefault(True)

        self.ladder_card_layout.addWidget(self.skip_button)

        self.why_edit = QLineEdit(ladder_card)
        self.why_edit.setObjectName(u"why_edit")

        self.ladder_card_layout.addWidget(self.why_edit)

        QWidget.setTabOrder(self.say_button, self.skip_button)
        QWidget.setTabOrder(self.skip_button, self.why_edit)

        self.retranslateUi(ladder_card)
    # setupUi

    def retranslateUi(self, ladder_card):
        self.title_label.setText("")
        self.words_label.setText("")
        self.count_label.setText("")
        self.say_button.setText("")
        self.skip_button.setText(QCoreApplication.translate("LadderCard", u"Too grave for warnings\u2026", None))
        self.why_edit.setPlaceholderText(QCoreApplication.translate("LadderCard", u"The exact words, then Enter", None))
#if QT_CONFIG(accessibility)
        self.why_edit.setAccessibleName(QCoreApplication.translate("LadderCard", u"What was said that is too grave for warnings", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

