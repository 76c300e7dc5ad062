# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'caller_search.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QLabel, QLineEdit, QVBoxLayout)

from complaintdesk.gui.widgets.candidate_rows import CandidateRows

class Ui_CallerSearchBox(object):
    def setupUi(self, caller_search_box):
        if not caller_search_box.objectName():
            caller_search_box.setObjectName(u"caller_search_box")
        self.box_layout = QVBoxLayout(caller_search_box)
        self.box_layout.setSpacing(4)
        self.box_layout.setObjectName(u"box_layout")
        self.box_layout.setContentsMargins(0, 0, 0, 4)
        self.find_edit = QLineEdit(caller_search_box)
        self.find_edit.setObjectName(u"find_edit")
        self.find_edit.setClearButtonEnabled(True)

        self.box_layout.addWidget(self.find_edit)

        self.rows = CandidateRows(caller_search_box)
        self.rows.setObjectName(u"rows")

        self.box_layout.addWidget(self.rows)

        self.nobody = QLabel(caller_search_box)
        self.nobody.setObjectName(u"nobody")
        self.nobody.setTextFormat(Qt.TextFormat.PlainText)
        self.nobody.setWordWrap(True)
        self.nobody.setProperty(u"role", u"small")

        self.box_layout.addWidget(self.nobody)


        self.retranslateUi(caller_search_box)
    # setupUi

    def retranslateUi(self, caller_search_box):
        self.find_edit.setPlaceholderText(QCoreApplication.translate("CallerSearchBox", u"Number, name, order\u2026 (Alt+F)", None))
#if QT_CONFIG(accessibility)
        self.find_edit.setAccessibleName(QCoreApplication.translate("CallerSearchBox", u"Find who is calling", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.find_edit.setAccessibleDescription(QCoreApplication.translate("CallerSearchBox", u"A piece of a number, name, kana, order number or mail address; \u2193 and Enter choose", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("CallerSearchBox", u"Who it may be", None))
#endif // QT_CONFIG(accessibility)
        self.nobody.setText(QCoreApplication.translate("CallerSearchBox", u"Nobody is known by that.", None))
        pass
    # retranslateUi

