# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'answer_card.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget)

class Ui_AnswerCard(object):
    def setupUi(self, answer_card):
        if not answer_card.objectName():
            answer_card.setObjectName(u"answer_card")
        answer_card.setProperty(u"card", u"calm")
        self.answer_card_layout = QVBoxLayout(answer_card)
        self.answer_card_layout.setSpacing(6)
        self.answer_card_layout.setObjectName(u"answer_card_layout")
        self.answer_card_layout.setContentsMargins(14, 10, 14, 12)
        self.title_label = QLabel(answer_card)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setProperty(u"role", u"heading")
        self.title_label.setWordWrap(True)

        self.answer_card_layout.addWidget(self.title_label)

        self.question_label = QLabel(answer_card)
        self.question_label.setObjectName(u"question_label")
        self.question_label.setTextFormat(Qt.TextFormat.PlainText)
        self.question_label.setWordWrap(True)

        self.answer_card_layout.addWidget(self.question_label)

        self.answer_edit = QLineEdit(answer_card)
        self.answer_edit.setObjectName(u"answer_edit")

        self.answer_card_layout.addWidget(self.answer_edit)

        self.who_combo = QComboBox(answer_card)
        self.who_combo.setObjectName(u"who_combo")

        self.answer_card_layout.addWidget(self.who_combo)

        QWidget.setTabOrder(self.answer_edit, self.who_combo)

        self.retranslateUi(answer_card)
    # setupUi

    def retranslateUi(self, answer_card):
        self.title_label.setText("")
        self.question_label.setText("")
        self.answer_edit.setPlaceholderText(QCoreApplication.translate("AnswerCard", u"The answer, then Enter", None))
#if QT_CONFIG(accessibility)
        self.answer_edit.setAccessibleName(QCoreApplication.translate("AnswerCard", u"Answer of the colleague", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.who_combo.setAccessibleName(QCoreApplication.translate("AnswerCard", u"Who answered", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

