# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QFrame, QHBoxLayout, QLabel, QListWidget, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

class Ui_SettingsPage(object):
    def setupUi(self, page):
        if not page.objectName():
            page.setObjectName(u"page")
        self.page_layout = QVBoxLayout(page)
        self.page_layout.setSpacing(0)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.header = QFrame(page)
        self.header.setObjectName(u"header")
        self.header.setProperty(u"edge", u"bottom")
        self.header.setMinimumSize(QSize(0, 62))
        self.header_layout = QHBoxLayout(self.header)
        self.header_layout.setSpacing(8)
        self.header_layout.setObjectName(u"header_layout")
        self.header_layout.setContentsMargins(20, 12, 20, 12)
        self.settings_title = QLabel(self.header)
        self.settings_title.setObjectName(u"settings_title")
        self.settings_title.setTextFormat(Qt.TextFormat.PlainText)
        self.settings_title.setWordWrap(False)
        self.settings_title.setProperty(u"role", u"title")

        self.header_layout.addWidget(self.settings_title)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.header_layout.addItem(self.spacer_1)


        self.page_layout.addWidget(self.header)

        self.body = QWidget(page)
        self.body.setObjectName(u"body")
        self.body_layout = QHBoxLayout(self.body)
        self.body_layout.setSpacing(0)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(0, 0, 0, 0)
        self.side = QFrame(self.body)
        self.side.setObjectName(u"side")
        self.side.setProperty(u"edge", u"right")
        self.side_layout = QVBoxLayout(self.side)
        self.side_layout.setSpacing(8)
        self.side_layout.setObjectName(u"side_layout")
        self.side_layout.setContentsMargins(12, 16, 12, 16)
        self.section_list = QListWidget(self.side)
        self.section_list.setObjectName(u"section_list")
        self.section_list.setProperty(u"ground", u"clear")
        self.section_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.section_list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

        self.side_layout.addWidget(self.section_list)


        self.body_layout.addWidget(self.side)

        self.sections = QStackedWidget(self.body)
        self.sections.setObjectName(u"sections")

        self.body_layout.addWidget(self.sections)

        self.body_layout.setStretch(1, 1)

        self.page_layout.addWidget(self.body)

        self.page_layout.setStretch(1, 1)

        self.retranslateUi(page)
    # setupUi

    def retranslateUi(self, page):
        self.settings_title.setText(QCoreApplication.translate("SettingsPage", u"Settings", None))
#if QT_CONFIG(accessibility)
        self.section_list.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Sections of the settings", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

