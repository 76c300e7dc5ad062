# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sign_in_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_SignInPage(object):
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
        self.inside = QWidget()
        self.inside.setObjectName(u"inside")
        self.inside.setProperty(u"ground", u"clear")
        self.inside_layout = QVBoxLayout(self.inside)
        self.inside_layout.setSpacing(0)
        self.inside_layout.setObjectName(u"inside_layout")
        self.inside_layout.setContentsMargins(28, 20, 28, 28)
        self.above = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.inside_layout.addItem(self.above)

        self.middle = QWidget(self.inside)
        self.middle.setObjectName(u"middle")
        self.middle_layout = QHBoxLayout(self.middle)
        self.middle_layout.setSpacing(0)
        self.middle_layout.setObjectName(u"middle_layout")
        self.middle_layout.setContentsMargins(0, 0, 0, 0)
        self.before = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.middle_layout.addItem(self.before)

        self.sign_in_card = QFrame(self.middle)
        self.sign_in_card.setObjectName(u"sign_in_card")
        self.sign_in_card.setMinimumSize(QSize(420, 0))
        self.sign_in_card.setMaximumSize(QSize(520, 16777215))
        self.sign_in_card.setProperty(u"card", u"true")
        self.sign_in_card_layout = QVBoxLayout(self.sign_in_card)
        self.sign_in_card_layout.setSpacing(10)
        self.sign_in_card_layout.setObjectName(u"sign_in_card_layout")
        self.sign_in_card_layout.setContentsMargins(28, 24, 28, 24)
        self.title_label = QLabel(self.sign_in_card)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setWordWrap(True)
        self.title_label.setProperty(u"role", u"title")

        self.sign_in_card_layout.addWidget(self.title_label)

        self.hint_label = QLabel(self.sign_in_card)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.hint_label.setWordWrap(True)
        self.hint_label.setProperty(u"role", u"sub")

        self.sign_in_card_layout.addWidget(self.hint_label)

        self.people_caption = QLabel(self.sign_in_card)
        self.people_caption.setObjectName(u"people_caption")
        self.people_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.people_caption.setWordWrap(True)
        self.people_caption.setProperty(u"role", u"heading")

        self.sign_in_card_layout.addWidget(self.people_caption)

        self.people_list = QListWidget(self.sign_in_card)
        self.people_list.setObjectName(u"people_list")
        self.people_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.sign_in_card_layout.addWidget(self.people_list)

        self.pin_caption = QLabel(self.sign_in_card)
        self.pin_caption.setObjectName(u"pin_caption")
        self.pin_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.pin_caption.setWordWrap(True)
        self.pin_caption.setProperty(u"role", u"heading")

        self.sign_in_card_layout.addWidget(self.pin_caption)

        self.pin_edit = QLineEdit(self.sign_in_card)
        self.pin_edit.setObjectName(u"pin_edit")
        self.pin_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.sign_in_card_layout.addWidget(self.pin_edit)

        self.reset_box = QWidget(self.sign_in_card)
        self.reset_box.setObjectName(u"reset_box")
        self.reset_box_layout = QVBoxLayout(self.reset_box)
        self.reset_box_layout.setSpacing(10)
        self.reset_box_layout.setObjectName(u"reset_box_layout")
        self.reset_box_layout.setContentsMargins(0, 0, 0, 0)
        self.code_caption = QLabel(self.reset_box)
        self.code_caption.setObjectName(u"code_caption")
        self.code_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.code_caption.setWordWrap(True)
        self.code_caption.setProperty(u"role", u"heading")

        self.reset_box_layout.addWidget(self.code_caption)

        self.code_edit = QLineEdit(self.reset_box)
        self.code_edit.setObjectName(u"code_edit")

        self.reset_box_layout.addWidget(self.code_edit)

        self.new_caption = QLabel(self.reset_box)
        self.new_caption.setObjectName(u"new_caption")
        self.new_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.new_caption.setWordWrap(True)
        self.new_caption.setProperty(u"role", u"heading")

        self.reset_box_layout.addWidget(self.new_caption)

        self.new_edit = QLineEdit(self.reset_box)
        self.new_edit.setObjectName(u"new_edit")
        self.new_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.reset_box_layout.addWidget(self.new_edit)

        self.again_caption = QLabel(self.reset_box)
        self.again_caption.setObjectName(u"again_caption")
        self.again_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.again_caption.setWordWrap(True)
        self.again_caption.setProperty(u"role", u"heading")

        self.reset_box_layout.addWidget(self.again_caption)

        self.again_edit = QLineEdit(self.reset_box)
        self.again_edit.setObjectName(u"again_edit")
        self.again_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.reset_box_layout.addWidget(self.again_edit)


        self.sign_in_card_layout.addWidget(self.reset_box)

        self.problem_label = QLabel(self.sign_in_card)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setTextFormat(Qt.TextFormat.PlainText)
        self.problem_label.setWordWrap(True)
        self.problem_label.setProperty(u"role", u"sub")
        self.problem_label.setProperty(u"tone", u"red")

        self.sign_in_card_layout.addWidget(self.problem_label)

        self.actions = QWidget(self.sign_in_card)
        self.actions.setObjectName(u"actions")
        self.actions_layout = QHBoxLayout(self.actions)
        self.actions_layout.setSpacing(8)
        self.actions_layout.setObjectName(u"actions_layout")
        self.actions_layout.setContentsMargins(0, 0, 0, 0)
        self.sign_in_button = QPushButton(self.actions)
        self.sign_in_button.setObjectName(u"sign_in_button")
        self.sign_in_button.setAutoDefault(True)
        self.sign_in_button.setAutoDefault(True)
        self.sign_in_button.setProperty(u"kind", u"primary")

        self.actions_layout.addWidget(self.sign_in_button)

        self.forgot_button = QPushButton(self.actions)
        self.forgot_button.setObjectName(u"forgot_button")
        self.forgot_button.setAutoDefault(True)
        self.forgot_button.setAutoDefault(True)
        self.forgot_button.setProperty(u"kind", u"link")

        self.actions_layout.addWidget(self.forgot_button)

        self.after_actions = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.actions_layout.addItem(self.after_actions)


        self.sign_in_card_layout.addWidget(self.actions)


        self.middle_layout.addWidget(self.sign_in_card)

        self.behind = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.middle_layout.addItem(self.behind)


        self.inside_layout.addWidget(self.middle)

        self.below = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.inside_layout.addItem(self.below)

        self.scroll.setWidget(self.inside)

        self.page_layout.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.people_caption.setBuddy(self.people_list)
        self.pin_caption.setBuddy(self.pin_edit)
        self.code_caption.setBuddy(self.code_edit)
        self.new_caption.setBuddy(self.new_edit)
        self.again_caption.setBuddy(self.again_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(page)
    # setupUi

    def retranslateUi(self, page):
        self.title_label.setText(QCoreApplication.translate("SignInPage", u"Sign in", None))
        self.hint_label.setText(QCoreApplication.translate("SignInPage", u"F2 takes a call before that too: its lines are saved, and said to be by whoever signs in next.", None))
        self.people_caption.setText(QCoreApplication.translate("SignInPage", u"&Who are you?", None))
#if QT_CONFIG(accessibility)
        self.people_list.setAccessibleName(QCoreApplication.translate("SignInPage", u"Who are you?", None))
#endif // QT_CONFIG(accessibility)
        self.pin_caption.setText(QCoreApplication.translate("SignInPage", u"&PIN", None))
#if QT_CONFIG(accessibility)
        self.pin_edit.setAccessibleName(QCoreApplication.translate("SignInPage", u"PIN", None))
#endif // QT_CONFIG(accessibility)
        self.code_caption.setText(QCoreApplication.translate("SignInPage", u"&Recovery code", None))
#if QT_CONFIG(accessibility)
        self.code_edit.setAccessibleName(QCoreApplication.translate("SignInPage", u"Recovery code", None))
#endif // QT_CONFIG(accessibility)
        self.new_caption.setText(QCoreApplication.translate("SignInPage", u"&New PIN", None))
#if QT_CONFIG(accessibility)
        self.new_edit.setAccessibleName(QCoreApplication.translate("SignInPage", u"New PIN", None))
#endif // QT_CONFIG(accessibility)
        self.again_caption.setText(QCoreApplication.translate("SignInPage", u"Once &more", None))
#if QT_CONFIG(accessibility)
        self.again_edit.setAccessibleName(QCoreApplication.translate("SignInPage", u"New PIN once more", None))
#endif // QT_CONFIG(accessibility)
        self.problem_label.setText("")
#if QT_CONFIG(accessibility)
        self.problem_label.setAccessibleName(QCoreApplication.translate("SignInPage", u"What is wrong", None))
#endif // QT_CONFIG(accessibility)
        self.sign_in_button.setText(QCoreApplication.translate("SignInPage", u"Sign in", None))
        self.forgot_button.setText(QCoreApplication.translate("SignInPage", u"Forgot the PIN?", None))
        pass
    # retranslateUi

