# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'search_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget)

from complaintdesk.gui.widgets.search_rows import SearchRows

class Ui_SearchDialog(object):
    def setupUi(self, search_dialog):
        if not search_dialog.objectName():
            search_dialog.setObjectName(u"search_dialog")
        self.search_dialog_layout = QVBoxLayout(search_dialog)
        self.search_dialog_layout.setSpacing(10)
        self.search_dialog_layout.setObjectName(u"search_dialog_layout")
        self.search_dialog_layout.setContentsMargins(18, 18, 18, 16)
        self.words_edit = QLineEdit(search_dialog)
        self.words_edit.setObjectName(u"words_edit")
        self.words_edit.setClearButtonEnabled(True)

        self.search_dialog_layout.addWidget(self.words_edit)

        self.hit_rows = SearchRows(search_dialog)
        self.hit_rows.setObjectName(u"hit_rows")

        self.search_dialog_layout.addWidget(self.hit_rows)

        self.buttons = QWidget(search_dialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons_layout = QHBoxLayout(self.buttons)
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.count_label = QLabel(self.buttons)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setTextFormat(Qt.TextFormat.PlainText)
        self.count_label.setProperty(u"role", u"sub")
        self.count_label.setWordWrap(True)

        self.buttons_layout.addWidget(self.count_label)

        self.close_button = QPushButton(self.buttons)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(True)

        self.buttons_layout.addWidget(self.close_button)

        self.open_button = QPushButton(self.buttons)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setAutoDefault(True)
        self.open_button.setProperty(u"kind", u"primary")

        self.buttons_layout.addWidget(self.open_button)

        self.buttons_layout.setStretch(0, 1)

        self.search_dialog_layout.addWidget(self.buttons)

        self.search_dialog_layout.setStretch(1, 1)
        QWidget.setTabOrder(self.words_edit, self.hit_rows)
        QWidget.setTabOrder(self.hit_rows, self.close_button)
        QWidget.setTabOrder(self.close_button, self.open_button)

        self.retranslateUi(search_dialog)

        self.open_button.setDefault(True)

    # setupUi

    def retranslateUi(self, search_dialog):
        search_dialog.setWindowTitle(QCoreApplication.translate("SearchDialog", u"Search everything", None))
        self.words_edit.setPlaceholderText(QCoreApplication.translate("SearchDialog", u"Word, name, number, C-0001", None))
#if QT_CONFIG(accessibility)
        self.words_edit.setAccessibleName(QCoreApplication.translate("SearchDialog", u"What to search for", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.hit_rows.setAccessibleName(QCoreApplication.translate("SearchDialog", u"What was found", None))
#endif // QT_CONFIG(accessibility)
        self.count_label.setText("")
        self.close_button.setText(QCoreApplication.translate("SearchDialog", u"&Close", None))
        self.open_button.setText(QCoreApplication.translate("SearchDialog", u"&Open", None))
    # retranslateUi

