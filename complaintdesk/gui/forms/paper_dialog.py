# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'paper_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_PaperDialog(object):
    def setupUi(self, paper_dialog):
        if not paper_dialog.objectName():
            paper_dialog.setObjectName(u"paper_dialog")
        paper_dialog.setMinimumSize(QSize(500, 0))
        self.paper_dialog_layout = QVBoxLayout(paper_dialog)
        self.paper_dialog_layout.setSpacing(10)
        self.paper_dialog_layout.setObjectName(u"paper_dialog_layout")
        self.paper_dialog_layout.setContentsMargins(22, 18, 22, 18)
        self.title_label = QLabel(paper_dialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setWordWrap(True)
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setProperty(u"role", u"title")

        self.paper_dialog_layout.addWidget(self.title_label)

        self.facts_label = QLabel(paper_dialog)
        self.facts_label.setObjectName(u"facts_label")
        self.facts_label.setWordWrap(True)
        self.facts_label.setTextFormat(Qt.TextFormat.PlainText)
        self.facts_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)
        self.facts_label.setProperty(u"role", u"sub")

        self.paper_dialog_layout.addWidget(self.facts_label)

        self.leaf_row = QWidget(paper_dialog)
        self.leaf_row.setObjectName(u"leaf_row")
        self.leaf_row_layout = QHBoxLayout(self.leaf_row)
        self.leaf_row_layout.setSpacing(8)
        self.leaf_row_layout.setObjectName(u"leaf_row_layout")
        self.leaf_row_layout.setContentsMargins(0, 0, 0, 0)
        self.leaf_caption = QLabel(self.leaf_row)
        self.leaf_caption.setObjectName(u"leaf_caption")
        self.leaf_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.leaf_caption.setProperty(u"role", u"sub")

        self.leaf_row_layout.addWidget(self.leaf_caption)

        self.leaf_box = QComboBox(self.leaf_row)
        self.leaf_box.setObjectName(u"leaf_box")

        self.leaf_row_layout.addWidget(self.leaf_box)

        self.smaller_button = QPushButton(self.leaf_row)
        self.smaller_button.setObjectName(u"smaller_button")
        self.smaller_button.setAutoDefault(True)
        self.smaller_button.setAutoDefault(False)

        self.leaf_row_layout.addWidget(self.smaller_button)

        self.larger_button = QPushButton(self.leaf_row)
        self.larger_button.setObjectName(u"larger_button")
        self.larger_button.setAutoDefault(True)
        self.larger_button.setAutoDefault(False)

        self.leaf_row_layout.addWidget(self.larger_button)

        self.fit_button = QPushButton(self.leaf_row)
        self.fit_button.setObjectName(u"fit_button")
        self.fit_button.setAutoDefault(True)
        self.fit_button.setAutoDefault(False)

        self.leaf_row_layout.addWidget(self.fit_button)

        self.leaf_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.leaf_row_layout.addItem(self.leaf_spacer)


        self.paper_dialog_layout.addWidget(self.leaf_row)

        self.words_view = QPlainTextEdit(paper_dialog)
        self.words_view.setObjectName(u"words_view")
        self.words_view.setReadOnly(True)
        self.words_view.setTabChangesFocus(True)
        self.words_view.setMinimumSize(QSize(0, 320))

        self.paper_dialog_layout.addWidget(self.words_view)

        self.picture_area = QScrollArea(paper_dialog)
        self.picture_area.setObjectName(u"picture_area")
        self.picture_area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture_area.setMinimumSize(QSize(0, 320))
        self.picture_area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.picture_label = QLabel()
        self.picture_label.setObjectName(u"picture_label")
        self.picture_label.setTextFormat(Qt.TextFormat.PlainText)
        self.picture_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture_area.setWidget(self.picture_label)

        self.paper_dialog_layout.addWidget(self.picture_area)

        self.unseen_label = QLabel(paper_dialog)
        self.unseen_label.setObjectName(u"unseen_label")
        self.unseen_label.setTextFormat(Qt.TextFormat.PlainText)
        self.unseen_label.setWordWrap(True)
        self.unseen_label.setProperty(u"role", u"sub")

        self.paper_dialog_layout.addWidget(self.unseen_label)

        self.problem_label = QLabel(paper_dialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setTextFormat(Qt.TextFormat.PlainText)
        self.problem_label.setWordWrap(True)
        self.problem_label.setProperty(u"tone", u"red")
        self.problem_label.setProperty(u"role", u"sub")

        self.paper_dialog_layout.addWidget(self.problem_label)

        self.actions = QWidget(paper_dialog)
        self.actions.setObjectName(u"actions")
        self.actions_layout = QHBoxLayout(self.actions)
        self.actions_layout.setSpacing(8)
        self.actions_layout.setObjectName(u"actions_layout")
        self.actions_layout.setContentsMargins(0, 0, 0, 0)
        self.save_button = QPushButton(self.actions)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(True)
        self.save_button.setAutoDefault(False)

        self.actions_layout.addWidget(self.save_button)

        self.actions_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.actions_layout.addItem(self.actions_spacer)

        self.close_button = QPushButton(self.actions)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(True)

        self.actions_layout.addWidget(self.close_button)


        self.paper_dialog_layout.addWidget(self.actions)

#if QT_CONFIG(shortcut)
        self.leaf_caption.setBuddy(self.leaf_box)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.leaf_box, self.smaller_button)
        QWidget.setTabOrder(self.smaller_button, self.larger_button)
        QWidget.setTabOrder(self.larger_button, self.fit_button)
        QWidget.setTabOrder(self.fit_button, self.words_view)
        QWidget.setTabOrder(self.words_view, self.picture_area)
        QWidget.setTabOrder(self.picture_area, self.save_button)
        QWidget.setTabOrder(self.save_button, self.close_button)

        self.retranslateUi(paper_dialog)

        self.close_button.setDefault(True)

    # setupUi

    def retranslateUi(self, paper_dialog):
        self.title_label.setText("")
        self.facts_label.setText("")
#if QT_CONFIG(accessibility)
        self.facts_label.setAccessibleName(QCoreApplication.translate("PaperDialog", u"What is known of it", None))
#endif // QT_CONFIG(accessibility)
        self.leaf_caption.setText(QCoreApplication.translate("PaperDialog", u"Shown", None))
#if QT_CONFIG(accessibility)
        self.leaf_box.setAccessibleName(QCoreApplication.translate("PaperDialog", u"What is shown", None))
#endif // QT_CONFIG(accessibility)
        self.smaller_button.setText(QCoreApplication.translate("PaperDialog", u"\u2212", None))
#if QT_CONFIG(accessibility)
        self.smaller_button.setAccessibleName(QCoreApplication.translate("PaperDialog", u"Smaller", None))
#endif // QT_CONFIG(accessibility)
        self.larger_button.setText(QCoreApplication.translate("PaperDialog", u"\uff0b", None))
#if QT_CONFIG(accessibility)
        self.larger_button.setAccessibleName(QCoreApplication.translate("PaperDialog", u"Larger", None))
#endif // QT_CONFIG(accessibility)
        self.fit_button.setText(QCoreApplication.translate("PaperDialog", u"Fit", None))
#if QT_CONFIG(accessibility)
        self.fit_button.setAccessibleName(QCoreApplication.translate("PaperDialog", u"As large as there is room", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.words_view.setAccessibleName(QCoreApplication.translate("PaperDialog", u"Words of the message", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.picture_area.setAccessibleName(QCoreApplication.translate("PaperDialog", u"The picture", None))
#endif // QT_CONFIG(accessibility)
        self.picture_label.setText("")
#if QT_CONFIG(accessibility)
        self.picture_label.setAccessibleName(QCoreApplication.translate("PaperDialog", u"The picture", None))
#endif // QT_CONFIG(accessibility)
        self.unseen_label.setText("")
#if QT_CONFIG(accessibility)
        self.unseen_label.setAccessibleName(QCoreApplication.translate("PaperDialog", u"Why it is not shown", None))
#endif // QT_CONFIG(accessibility)
        self.problem_label.setText("")
#if QT_CONFIG(accessibility)
        self.problem_label.setAccessibleName(QCoreApplication.translate("PaperDialog", u"What is wrong", None))
#endif // QT_CONFIG(accessibility)
        self.save_button.setText(QCoreApplication.translate("PaperDialog", u"Save the original\u2026", None))
        self.close_button.setText(QCoreApplication.translate("PaperDialog", u"Close", None))
        pass
    # retranslateUi

