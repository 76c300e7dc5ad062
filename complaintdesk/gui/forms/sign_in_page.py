# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sign_in_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)


class Ui_SignInPage(object):
    def setupUi(self, page):
        if not page.objectName():
            page.setObjectName("page")
        self.page_layout = QVBoxLayout(page)
        self.page_layout.setSpacing(0)
        self.page_layout.setObjectName("page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(page)
        self.scroll.setObjectName("scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.inside = QWidget()
        self.inside.setObjectName("inside")
        self.inside.setProperty("ground", "clear")
        self.inside_layout = QVBoxLayout(self.inside)
        self.inside_layout.setSpacing(0)
        self.inside_layout.setObjectName("inside_layout")
        self.inside_layout.setContentsMargins(28, 20, 28, 28)
        self.above = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.inside_layout.addItem(self.above)

        self.middle = QWidget(self.inside)
        self.middle.setObjectName("middle")
        self.middle_layout = QHBoxLayout(self.middle)
        self.middle_layout.setSpacing(0)
        self.middle_layout.setObjectName("middle_layout")
        self.middle_layout.setContentsMargins(0, 0, 0, 0)
        self.before = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.middle_layout.addItem(self.before)

        self.sign_in_card = QFrame(self.middle)
        self.sign_in_card.setObjectName("sign_in_card")
        self.sign_in_card.setMinimumSize(QSize(420, 0))
        self.sign_in_card.setMaximumSize(QSize(520, 16777215))
        self.sign_in_card.setProperty("card", "true")
        self.sign_in_card_layout = QVBoxLayout(self.sign_in_card)
        self.sign_in_card_layout.setSpacing(10)
        self.sign_in_card_layout.setObjectName("sign_in_card_layout")
        self.sign_in_card_layout.setContentsMargins(28, 24, 28, 24)
        self.title_label = QLabel(self.sign_in_card)
        self.title_label.setObjectName("title_label")
        self.title_label.setWordWrap(True)
        self.title_label.setProperty("role", "title")

        self.sign_in_card_layout.addWidget(self.title_label)

        self.hint_label = QLabel(self.sign_in_card)
        self.hint_label.setObjectName("hint_label")
        self.hint_label.setWordWrap(True)
        self.hint_label.setProperty("role", "sub")

        self.sign_in_card_layout.addWidget(self.hint_label)

        self.people_caption = QLabel(self.sign_in_card)
        self.people_caption.setObjectName("people_caption")
        self.people_caption.setWordWrap(True)
        self.people_caption.setProperty("role", "heading")

        self.sign_in_card_layout.addWidget(self.people_caption)

        self.people_list = QListWidget(self.sign_in_card)
        self.people_list.setObjectName("people_list")
        self.people_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.sign_in_card_layout.addWidget(self.people_list)

        self.pin_caption = QLabel(self.sign_in_card)
        self.pin_caption.setObjectName("pin_caption")
        self.pin_caption.setWordWrap(True)
        self.pin_caption.setProperty("role", "heading")

        self.sign_in_card_layout.addWidget(self.pin_caption)

        self.pin_edit = QLineEdit(self.sign_in_card)
        self.pin_edit.setObjectName("pin_edit")
        self.pin_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.sign_in_card_layout.addWidget(self.pin_edit)

        self.reset_box = QWidget(self.sign_in_card)
        self.reset_box.setObjectName("reset_box")
        self.reset_box_layout = QVBoxLayout(self.reset_box)
        self.reset_box_layout.setSpacing(10)
        self.reset_box_layout.setObjectName("reset_box_layout")
        self.reset_box_layout.setContentsMargins(0, 0, 0, 0)
        self.code_caption = QLabel(self.reset_box)
        self.code_caption.setObjectName("code_caption")
        self.code_caption.setWordWrap(True)
        self.code_caption.setProperty("role", "heading")

        self.reset_box_layout.addWidget(self.code_caption)

        self.code_edit = QLineEdit(self.reset_box)
        self.code_edit.setObjectName("code_edit")

        self.reset_box_layout.addWidget(self.code_edit)

        self.new_caption = QLabel(self.reset_box)
        self.new_caption.setObjectName("new_caption")
        self.new_caption.setWordWrap(True)
        self.new_caption.setProperty("role", "heading")

        self.reset_box_layout.addWidget(self.new_caption)

        self.new_edit = QLineEdit(self.reset_box)
        self.new_edit.setObjectName("new_edit")
        self.new_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.reset_box_layout.addWidget(self.new_edit)

        self.again_caption = QLabel(self.reset_box)
        self.again_caption.setObjectName("again_caption")
        self.again_caption.setWordWrap(True)
        self.again_caption.setProperty("role", "heading")

        self.reset_box_layout.addWidget(self.again_caption)

        self.again_edit = QLineEdit(self.reset_box)
        self.again_edit.setObjectName("again_edit")
        self.again_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.reset_box_layout.addWidget(self.again_edit)

        self.sign_in_card_layout.addWidget(self.reset_box)

        self.problem_label = QLabel(self.sign_in_card)
        self.problem_label.setObjectName("problem_label")
        self.problem_label.setWordWrap(True)
        self.problem_label.setProperty("role", "sub")
        self.problem_label.setProperty("tone", "red")

        self.sign_in_card_layout.addWidget(self.problem_label)

        self.actions = QWidget(self.sign_in_card)
        self.actions.setObjectName("actions")
        self.actions_layout = QHBoxLayout(self.actions)
        self.actions_layout.setSpacing(8)
        self.actions_layout.setObjectName("actions_layout")
        self.actions_layout.setContentsMargins(0, 0, 0, 0)
        self.sign_in_button = QPushButton(self.actions)
        self.sign_in_button.setObjectName("sign_in_button")
        self.sign_in_button.setAutoDefault(False)
        self.sign_in_button.setProperty("kind", "primary")

        self.actions_layout.addWidget(self.sign_in_button)

        self.forgot_button = QPushButton(self.actions)
        self.forgot_button.setObjectName("forgot_button")
        self.forgot_button.setAutoDefault(False)
        self.forgot_button.setProperty("kind", "link")

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

        # if QT_CONFIG(shortcut)
        self.people_caption.setBuddy(self.people_list)
        self.pin_caption.setBuddy(self.pin_edit)
        self.code_caption.setBuddy(self.code_edit)
        self.new_caption.setBuddy(self.new_edit)
        self.again_caption.setBuddy(self.again_edit)
        # endif // QT_CONFIG(shortcut)

        self.retranslateUi(page)

    # setupUi

    def retranslateUi(self, page):
        self.title_label.setText(QCoreApplication.translate("SignInPage", "Sign in", None))
        self.hint_label.setText(
            QCoreApplication.translate(
                "SignInPage",
                "F2 takes a call before that too: its lines are saved, and said to be by whoever signs in next.",
                None,
            )
        )
        self.people_caption.setText(QCoreApplication.translate("SignInPage", "&Who are you?", None))
        # if QT_CONFIG(accessibility)
        self.people_list.setAccessibleName(QCoreApplication.translate("SignInPage", "Who are you?", None))
        # endif // QT_CONFIG(accessibility)
        self.pin_caption.setText(QCoreApplication.translate("SignInPage", "&PIN", None))
        # if QT_CONFIG(accessibility)
        self.pin_edit.setAccessibleName(QCoreApplication.translate("SignInPage", "PIN", None))
        # endif // QT_CONFIG(accessibility)
        self.code_caption.setText(QCoreApplication.translate("SignInPage", "&Recovery code", None))
        # if QT_CONFIG(accessibility)
        self.code_edit.setAccessibleName(QCoreApplication.translate("SignInPage", "Recovery code", None))
        # endif // QT_CONFIG(accessibility)
        self.new_caption.setText(QCoreApplication.translate("SignInPage", "&New PIN", None))
        # if QT_CONFIG(accessibility)
        self.new_edit.setAccessibleName(QCoreApplication.translate("SignInPage", "New PIN", None))
        # endif // QT_CONFIG(accessibility)
        self.again_caption.setText(QCoreApplication.translate("SignInPage", "Once &more", None))
        # if QT_CONFIG(accessibility)
        self.again_edit.setAccessibleName(QCoreApplication.translate("SignInPage", "New PIN once more", None))
        # endif // QT_CONFIG(accessibility)
        self.problem_label.setText("")
        # if QT_CONFIG(accessibility)
        self.problem_label.setAccessibleName(QCoreApplication.translate("SignInPage", "What is wrong", None))
        # endif // QT_CONFIG(accessibility)
        self.sign_in_button.setText(QCoreApplication.translate("SignInPage", "Sign in", None))
        self.forgot_button.setText(QCoreApplication.translate("SignInPage", "Forgot the PIN?", None))
        pass

    # retranslateUi
