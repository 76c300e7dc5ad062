# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_words.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPlainTextEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_WordsSection(object):
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
        self.inside.setProperty(u"ground", u"clear")
        self.inside.setMaximumSize(QSize(860, 16777215))
        self.inside_layout = QVBoxLayout(self.inside)
        self.inside_layout.setSpacing(8)
        self.inside_layout.setObjectName(u"inside_layout")
        self.inside_layout.setContentsMargins(28, 20, 28, 28)
        self.words_heading = QLabel(self.inside)
        self.words_heading.setObjectName(u"words_heading")
        self.words_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.words_heading.setProperty(u"role", u"heading")
        self.words_heading.setWordWrap(True)

        self.inside_layout.addWidget(self.words_heading)

        self.words_choice = QWidget(self.inside)
        self.words_choice.setObjectName(u"words_choice")
        self.words_choice.setProperty(u"ground", u"clear")
        self.words_choice_layout = QHBoxLayout(self.words_choice)
        self.words_choice_layout.setSpacing(10)
        self.words_choice_layout.setObjectName(u"words_choice_layout")
        self.words_choice_layout.setContentsMargins(0, 0, 0, 0)
        self.language_caption = QLabel(self.words_choice)
        self.language_caption.setObjectName(u"language_caption")
        self.language_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.language_caption.setProperty(u"role", u"sub")

        self.words_choice_layout.addWidget(self.language_caption)

        self.language_box = QComboBox(self.words_choice)
        self.language_box.setObjectName(u"language_box")

        self.words_choice_layout.addWidget(self.language_box)

        self.filter_edit = QLineEdit(self.words_choice)
        self.filter_edit.setObjectName(u"filter_edit")
        self.filter_edit.setClearButtonEnabled(True)

        self.words_choice_layout.addWidget(self.filter_edit)

        self.words_choice_layout.setStretch(2, 1)

        self.inside_layout.addWidget(self.words_choice)

        self.texts_list = QListWidget(self.inside)
        self.texts_list.setObjectName(u"texts_list")
        self.texts_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.texts_list.setMinimumSize(QSize(0, 220))
        self.texts_list.setWordWrap(True)

        self.inside_layout.addWidget(self.texts_list)

        self.words_card = QFrame(self.inside)
        self.words_card.setObjectName(u"words_card")
        self.words_card.setProperty(u"card", u"true")
        self.words_card_layout = QVBoxLayout(self.words_card)
        self.words_card_layout.setSpacing(8)
        self.words_card_layout.setObjectName(u"words_card_layout")
        self.words_card_layout.setContentsMargins(18, 16, 18, 16)
        self.text_title = QLabel(self.words_card)
        self.text_title.setObjectName(u"text_title")
        self.text_title.setTextFormat(Qt.TextFormat.PlainText)
        self.text_title.setProperty(u"role", u"strong")
        self.text_title.setWordWrap(True)

        self.words_card_layout.addWidget(self.text_title)

        self.text_edit = QPlainTextEdit(self.words_card)
        self.text_edit.setObjectName(u"text_edit")
        self.text_edit.setTabChangesFocus(True)
        self.text_edit.setMinimumSize(QSize(0, 90))

        self.words_card_layout.addWidget(self.text_edit)

        self.text_original = QLabel(self.words_card)
        self.text_original.setObjectName(u"text_original")
        self.text_original.setTextFormat(Qt.TextFormat.PlainText)
        self.text_original.setProperty(u"role", u"small")
        self.text_original.setWordWrap(True)

        self.words_card_layout.addWidget(self.text_original)

        self.text_places = QLabel(self.words_card)
        self.text_places.setObjectName(u"text_places")
        self.text_places.setTextFormat(Qt.TextFormat.PlainText)
        self.text_places.setProperty(u"role", u"small")
        self.text_places.setWordWrap(True)

        self.words_card_layout.addWidget(self.text_places)

        self.text_actions = QWidget(self.words_card)
        self.text_actions.setObjectName(u"text_actions")
        self.text_actions.setProperty(u"ground", u"clear")
        self.text_actions_layout = QHBoxLayout(self.text_actions)
        self.text_actions_layout.setSpacing(8)
        self.text_actions_layout.setObjectName(u"text_actions_layout")
        self.text_actions_layout.setContentsMargins(0, 0, 0, 0)
        self.save_text = QPushButton(self.text_actions)
        self.save_text.setObjectName(u"save_text")
        self.save_text.setAutoDefault(True)
        self.save_text.setProperty(u"kind", u"primary")

        self.text_actions_layout.addWidget(self.save_text)

        self.back_text = QPushButton(self.text_actions)
        self.back_text.setObjectName(u"back_text")
        self.back_text.setAutoDefault(True)

        self.text_actions_layout.addWidget(self.back_text)

        self.spacer_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.text_actions_layout.addItem(self.spacer_6)


        self.words_card_layout.addWidget(self.text_actions)


        self.inside_layout.addWidget(self.words_card)

        self.spacer_7 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.inside_layout.addItem(self.spacer_7)

        self.scroll.setWidget(self.inside)

        self.page_layout.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.language_caption.setBuddy(self.language_box)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.language_box, self.filter_edit)
        QWidget.setTabOrder(self.filter_edit, self.texts_list)
        QWidget.setTabOrder(self.texts_list, self.text_edit)
        QWidget.setTabOrder(self.text_edit, self.save_text)
        QWidget.setTabOrder(self.save_text, self.back_text)

        self.retranslateUi(page)
    # setupUi

    def retranslateUi(self, page):
        self.words_heading.setText(QCoreApplication.translate("WordsSection", u"The words of the guide (a manager or the owner changes them)", None))
        self.language_caption.setText(QCoreApplication.translate("WordsSection", u"&Language", None))
#if QT_CONFIG(accessibility)
        self.language_box.setAccessibleName(QCoreApplication.translate("WordsSection", u"Language of the words", None))
#endif // QT_CONFIG(accessibility)
        self.filter_edit.setPlaceholderText(QCoreApplication.translate("WordsSection", u"Find a text", None))
#if QT_CONFIG(accessibility)
        self.filter_edit.setAccessibleName(QCoreApplication.translate("WordsSection", u"Find a text", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.texts_list.setAccessibleName(QCoreApplication.translate("WordsSection", u"Texts of the guide", None))
#endif // QT_CONFIG(accessibility)
        self.text_title.setText("")
#if QT_CONFIG(accessibility)
        self.text_edit.setAccessibleName(QCoreApplication.translate("WordsSection", u"The shop\u2019s own words", None))
#endif // QT_CONFIG(accessibility)
        self.text_original.setText("")
        self.text_places.setText(QCoreApplication.translate("WordsSection", u"{shop} {staff} {caller} {order} {due} {rule} are filled in on the call.", None))
        self.save_text.setText(QCoreApplication.translate("WordsSection", u"&Save", None))
        self.back_text.setText(QCoreApplication.translate("WordsSection", u"&Back to the original", None))
        pass
    # retranslateUi

