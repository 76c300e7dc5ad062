# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'case_team.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_CaseTeam(object):
    def setupUi(self, case_team):
        if not case_team.objectName():
            case_team.setObjectName(u"case_team")
        case_team.setProperty(u"ground", u"clear")
        self.case_team_layout = QVBoxLayout(case_team)
        self.case_team_layout.setSpacing(8)
        self.case_team_layout.setObjectName(u"case_team_layout")
        self.case_team_layout.setContentsMargins(0, 0, 0, 0)
        self.team_card = QFrame(case_team)
        self.team_card.setObjectName(u"team_card")
        self.team_card.setProperty(u"card", u"true")
        self.team_card_layout = QVBoxLayout(self.team_card)
        self.team_card_layout.setSpacing(6)
        self.team_card_layout.setObjectName(u"team_card_layout")
        self.team_card_layout.setContentsMargins(14, 10, 14, 12)
        self.title_label = QLabel(self.team_card)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setProperty(u"role", u"heading")

        self.team_card_layout.addWidget(self.title_label)

        self.owner_row = QWidget(self.team_card)
        self.owner_row.setObjectName(u"owner_row")
        self.owner_row.setProperty(u"ground", u"clear")
        self.owner_row_layout = QHBoxLayout(self.owner_row)
        self.owner_row_layout.setSpacing(8)
        self.owner_row_layout.setObjectName(u"owner_row_layout")
        self.owner_row_layout.setContentsMargins(0, 0, 0, 0)
        self.owner_caption = QLabel(self.owner_row)
        self.owner_caption.setObjectName(u"owner_caption")
        self.owner_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.owner_caption.setProperty(u"role", u"sub")

        self.owner_row_layout.addWidget(self.owner_caption)

        self.spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.owner_row_layout.addItem(self.spacer_4)

        self.owner_button = QPushButton(self.owner_row)
        self.owner_button.setObjectName(u"owner_button")
        self.owner_button.setAutoDefault(True)
        self.owner_button.setProperty(u"kind", u"chip")

        self.owner_row_layout.addWidget(self.owner_button)


        self.team_card_layout.addWidget(self.owner_row)

        self.questions = QWidget(self.team_card)
        self.questions.setObjectName(u"questions")
        self.questions.setProperty(u"ground", u"clear")
        self.questions_layout = QVBoxLayout(self.questions)
        self.questions_layout.setSpacing(4)
        self.questions_layout.setObjectName(u"questions_layout")
        self.questions_layout.setContentsMargins(0, 0, 0, 0)

        self.team_card_layout.addWidget(self.questions)

        self.comment_button = QPushButton(self.team_card)
        self.comment_button.setObjectName(u"comment_button")
        self.comment_button.setAutoDefault(True)

        self.team_card_layout.addWidget(self.comment_button)


        self.case_team_layout.addWidget(self.team_card)

        QWidget.setTabOrder(self.owner_button, self.comment_button)

        self.retranslateUi(case_team)
    # setupUi

    def retranslateUi(self, case_team):
        self.title_label.setText(QCoreApplication.translate("CaseTeam", u"Together", None))
        self.owner_caption.setText(QCoreApplication.translate("CaseTeam", u"Owner", None))
        self.owner_button.setText("")
#if QT_CONFIG(accessibility)
        self.owner_button.setAccessibleName(QCoreApplication.translate("CaseTeam", u"Owner of the case", None))
#endif // QT_CONFIG(accessibility)
        self.comment_button.setText(QCoreApplication.translate("CaseTeam", u"Comment\u2026", None))
        pass
    # retranslateUi

