# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_disclosures.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from complaintdesk.gui.widgets.flow_row import FlowRow
from complaintdesk.gui.widgets.table_list import TableList

class Ui_DisclosuresSection(object):
    def setupUi(self, page):
        if not page.objectName():
            page.setObjectName(u"page")
        self.page_layout = QVBoxLayout(page)
        self.page_layout.setSpacing(8)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(28, 20, 28, 28)
        self.title_label = QLabel(page)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setWordWrap(True)
        self.title_label.setProperty(u"role", u"heading")

        self.page_layout.addWidget(self.title_label)

        self.about_label = QLabel(page)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setTextFormat(Qt.TextFormat.PlainText)
        self.about_label.setWordWrap(True)
        self.about_label.setProperty(u"role", u"sub")

        self.page_layout.addWidget(self.about_label)

        self.filters = FlowRow(page)
        self.filters.setObjectName(u"filters")
        self.filters_layout = QHBoxLayout(self.filters)
        self.filters_layout.setSpacing(10)
        self.filters_layout.setObjectName(u"filters_layout")
        self.filters_layout.setContentsMargins(0, 0, 0, 0)
        self.recipient_box = QComboBox(self.filters)
        self.recipient_box.setObjectName(u"recipient_box")

        self.filters_layout.addWidget(self.recipient_box)

        self.search_edit = QLineEdit(self.filters)
        self.search_edit.setObjectName(u"search_edit")
        self.search_edit.setClearButtonEnabled(True)

        self.filters_layout.addWidget(self.search_edit)

        self.save_button = QPushButton(self.filters)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(True)

        self.filters_layout.addWidget(self.save_button)


        self.page_layout.addWidget(self.filters)

        self.table = TableList(page)
        self.table.setObjectName(u"table")
        self.table.setMinimumSize(QSize(0, 300))

        self.page_layout.addWidget(self.table)

        self.empty_label = QLabel(page)
        self.empty_label.setObjectName(u"empty_label")
        self.empty_label.setTextFormat(Qt.TextFormat.PlainText)
        self.empty_label.setWordWrap(True)
        self.empty_label.setProperty(u"role", u"sub")

        self.page_layout.addWidget(self.empty_label)

        self.end_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page_layout.addItem(self.end_spacer)

        self.page_layout.setStretch(3, 1)
        QWidget.setTabOrder(self.recipient_box, self.search_edit)
        QWidget.setTabOrder(self.search_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.table)

        self.retranslateUi(page)
    # setupUi

    def retranslateUi(self, page):
        self.title_label.setText(QCoreApplication.translate("DisclosuresSection", u"What went to whom", None))
        self.about_label.setText(QCoreApplication.translate("DisclosuresSection", u"Evidence packages, originals, pages, block lists, and what was noted as told or shown. Managers and the owner see it.", None))
#if QT_CONFIG(accessibility)
        self.recipient_box.setAccessibleName(QCoreApplication.translate("DisclosuresSection", u"Only what went to", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.search_edit.setAccessibleName(QCoreApplication.translate("DisclosuresSection", u"Search the log", None))
#endif // QT_CONFIG(accessibility)
        self.search_edit.setPlaceholderText(QCoreApplication.translate("DisclosuresSection", u"Search", None))
        self.save_button.setText(QCoreApplication.translate("DisclosuresSection", u"Save as CSV\u2026", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("DisclosuresSection", u"Log of disclosures", None))
#endif // QT_CONFIG(accessibility)
        self.empty_label.setText(QCoreApplication.translate("DisclosuresSection", u"Nothing yet.", None))
        pass
    # retranslateUi

