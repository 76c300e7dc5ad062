# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'main_window.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QToolButton, QVBoxLayout, QWidget)

class Ui_MainWindow(object):
    def setupUi(self, main_window):
        if not main_window.objectName():
            main_window.setObjectName(u"main_window")
        self.central = QWidget(main_window)
        self.central.setObjectName(u"central")
        self.central_layout = QHBoxLayout(self.central)
        self.central_layout.setSpacing(0)
        self.central_layout.setObjectName(u"central_layout")
        self.central_layout.setContentsMargins(0, 0, 0, 0)
        self.rail = QFrame(self.central)
        self.rail.setObjectName(u"rail")
        self.rail.setMinimumSize(QSize(76, 0))
        self.rail.setMaximumSize(QSize(140, 16777215))
        self.rail_layout = QVBoxLayout(self.rail)
        self.rail_layout.setSpacing(0)
        self.rail_layout.setObjectName(u"rail_layout")
        self.rail_layout.setContentsMargins(0, 10, 0, 10)
        self.call_tab = QToolButton(self.rail)
        self.call_tab.setObjectName(u"call_tab")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.call_tab.sizePolicy().hasHeightForWidth())
        self.call_tab.setSizePolicy(sizePolicy)
        self.call_tab.setCheckable(True)
        self.call_tab.setAutoExclusive(True)
        self.call_tab.setIconSize(QSize(24, 24))
        self.call_tab.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.call_tab.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.rail_layout.addWidget(self.call_tab)

        self.callbacks_tab = QToolButton(self.rail)
        self.callbacks_tab.setObjectName(u"callbacks_tab")
        sizePolicy.setHeightForWidth(self.callbacks_tab.sizePolicy().hasHeightForWidth())
        self.callbacks_tab.setSizePolicy(sizePolicy)
        self.callbacks_tab.setCheckable(True)
        self.callbacks_tab.setAutoExclusive(True)
        self.callbacks_tab.setIconSize(QSize(24, 24))
        self.callbacks_tab.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.callbacks_tab.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.rail_layout.addWidget(self.callbacks_tab)

        self.cases_tab = QToolButton(self.rail)
        self.cases_tab.setObjectName(u"cases_tab")
        sizePolicy.setHeightForWidth(self.cases_tab.sizePolicy().hasHeightForWidth())
        self.cases_tab.setSizePolicy(sizePolicy)
        self.cases_tab.setCheckable(True)
        self.cases_tab.setAutoExclusive(True)
        self.cases_tab.setIconSize(QSize(24, 24))
        self.cases_tab.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.cases_tab.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.rail_layout.addWidget(self.cases_tab)

        self.blocks_tab = QToolButton(self.rail)
        self.blocks_tab.setObjectName(u"blocks_tab")
        sizePolicy.setHeightForWidth(self.blocks_tab.sizePolicy().hasHeightForWidth())
        self.blocks_tab.setSizePolicy(sizePolicy)
        self.blocks_tab.setCheckable(True)
        self.blocks_tab.setAutoExclusive(True)
        self.blocks_tab.setIconSize(QSize(24, 24))
        self.blocks_tab.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.blocks_tab.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.rail_layout.addWidget(self.blocks_tab)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rail_layout.addItem(self.spacer_3)

        self.bar_button = QToolButton(self.rail)
        self.bar_button.setObjectName(u"bar_button")
        sizePolicy.setHeightForWidth(self.bar_button.sizePolicy().hasHeightForWidth())
        self.bar_button.setSizePolicy(sizePolicy)
        self.bar_button.setIconSize(QSize(24, 24))
        self.bar_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.bar_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.rail_layout.addWidget(self.bar_button)

        self.person_button = QToolButton(self.rail)
        self.person_button.setObjectName(u"person_button")
        sizePolicy.setHeightForWidth(self.person_button.sizePolicy().hasHeightForWidth())
        self.person_button.setSizePolicy(sizePolicy)
        self.person_button.setIconSize(QSize(24, 24))
        self.person_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.person_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

        self.rail_layout.addWidget(self.person_button)

        self.settings_tab = QToolButton(self.rail)
        self.settings_tab.setObjectName(u"settings_tab")
        sizePolicy.setHeightForWidth(self.settings_tab.sizePolicy().hasHeightForWidth())
        self.settings_tab.setSizePolicy(sizePolicy)
        self.settings_tab.setCheckable(True)
        self.settings_tab.setAutoExclusive(True)
        self.settings_tab.setIconSize(QSize(24, 24))
        self.settings_tab.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.settings_tab.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.rail_layout.addWidget(self.settings_tab)


        self.central_layout.addWidget(self.rail)

        self.body = QWidget(self.central)
        self.body.setObjectName(u"body")
        self.body_layout = QVBoxLayout(self.body)
        self.body_layout.setSpacing(0)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(0, 0, 0, 0)
        self.notice = QFrame(self.body)
        self.notice.setObjectName(u"notice")
        self.notice_layout = QHBoxLayout(self.notice)
        self.notice_layout.setSpacing(16)
        self.notice_layout.setObjectName(u"notice_layout")
        self.notice_layout.setContentsMargins(20, 8, 16, 8)
        self.notice_text = QLabel(self.notice)
        self.notice_text.setObjectName(u"notice_text")
        self.notice_text.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.notice_text.sizePolicy().hasHeightForWidth())
        self.notice_text.setSizePolicy(sizePolicy1)
        self.notice_text.setWordWrap(True)

        self.notice_layout.addWidget(self.notice_text)

        self.notice_action = QPushButton(self.notice)
        self.notice_action.setObjectName(u"notice_action")
        self.notice_action.setAutoDefault(True)
        self.notice_action.setProperty(u"kind", u"link")

        self.notice_layout.addWidget(self.notice_action)

        self.notice_close = QPushButton(self.notice)
        self.notice_close.setObjectName(u"notice_close")
        self.notice_close.setAutoDefault(True)
        self.notice_close.setProperty(u"kind", u"link")

        self.notice_layout.addWidget(self.notice_close)


        self.body_layout.addWidget(self.notice)

        self.pages = QStackedWidget(self.body)
        self.pages.setObjectName(u"pages")

        self.body_layout.addWidget(self.pages)

        self.body_layout.setStretch(1, 1)

        self.central_layout.addWidget(self.body)

        self.central_layout.setStretch(1, 1)
        main_window.setCentralWidget(self.central)

        self.retranslateUi(main_window)
    # setupUi

    def retranslateUi(self, main_window):
        main_window.setWindowTitle(QCoreApplication.translate("MainWindow", u"ComplaintDesk", None))
        self.call_tab.setText(QCoreApplication.translate("MainWindow", u"Calls", None))
#if QT_CONFIG(accessibility)
        self.call_tab.setAccessibleName(QCoreApplication.translate("MainWindow", u"Calls", None))
#endif // QT_CONFIG(accessibility)
        self.callbacks_tab.setText(QCoreApplication.translate("MainWindow", u"Call-backs", None))
#if QT_CONFIG(accessibility)
        self.callbacks_tab.setAccessibleName(QCoreApplication.translate("MainWindow", u"Call-backs", None))
#endif // QT_CONFIG(accessibility)
        self.cases_tab.setText(QCoreApplication.translate("MainWindow", u"Cases", None))
#if QT_CONFIG(accessibility)
        self.cases_tab.setAccessibleName(QCoreApplication.translate("MainWindow", u"Cases", None))
#endif // QT_CONFIG(accessibility)
        self.blocks_tab.setText(QCoreApplication.translate("MainWindow", u"Block list", None))
#if QT_CONFIG(accessibility)
        self.blocks_tab.setAccessibleName(QCoreApplication.translate("MainWindow", u"Block list", None))
#endif // QT_CONFIG(accessibility)
        self.bar_button.setText(QCoreApplication.translate("MainWindow", u"Call bar", None))
#if QT_CONFIG(tooltip)
        self.bar_button.setToolTip(QCoreApplication.translate("MainWindow", u"Shrink the window to a bar in front of everything  Ctrl+M", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.bar_button.setAccessibleName(QCoreApplication.translate("MainWindow", u"Call bar", None))
#endif // QT_CONFIG(accessibility)
        self.person_button.setText("")
#if QT_CONFIG(accessibility)
        self.person_button.setAccessibleName(QCoreApplication.translate("MainWindow", u"Who sits here", None))
#endif // QT_CONFIG(accessibility)
        self.settings_tab.setText(QCoreApplication.translate("MainWindow", u"Settings", None))
#if QT_CONFIG(accessibility)
        self.settings_tab.setAccessibleName(QCoreApplication.translate("MainWindow", u"Settings", None))
#endif // QT_CONFIG(accessibility)
        self.notice_close.setText(QCoreApplication.translate("MainWindow", u"Close", None))
    # retranslateUi

