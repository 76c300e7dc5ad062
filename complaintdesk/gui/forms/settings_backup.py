# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_backup.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QLineEdit, QProgressBar, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_BackupSection(object):
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
        self.inside.setMaximumSize(QSize(860, 16777215))
        self.inside.setProperty(u"ground", u"clear")
        self.inside_layout = QVBoxLayout(self.inside)
        self.inside_layout.setSpacing(8)
        self.inside_layout.setObjectName(u"inside_layout")
        self.inside_layout.setContentsMargins(28, 20, 28, 28)
        self.folder_heading = QLabel(self.inside)
        self.folder_heading.setObjectName(u"folder_heading")
        self.folder_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.folder_heading.setWordWrap(True)
        self.folder_heading.setProperty(u"role", u"heading")

        self.inside_layout.addWidget(self.folder_heading)

        self.folder_card = QFrame(self.inside)
        self.folder_card.setObjectName(u"folder_card")
        self.folder_card.setProperty(u"card", u"true")
        self.folder_card_layout = QVBoxLayout(self.folder_card)
        self.folder_card_layout.setSpacing(8)
        self.folder_card_layout.setObjectName(u"folder_card_layout")
        self.folder_card_layout.setContentsMargins(18, 16, 18, 16)
        self.folder_text = QLabel(self.folder_card)
        self.folder_text.setObjectName(u"folder_text")
        self.folder_text.setTextFormat(Qt.TextFormat.PlainText)
        self.folder_text.setWordWrap(True)
        self.folder_text.setProperty(u"role", u"sub")

        self.folder_card_layout.addWidget(self.folder_text)

        self.folder_row = QWidget(self.folder_card)
        self.folder_row.setObjectName(u"folder_row")
        self.folder_row_layout = QHBoxLayout(self.folder_row)
        self.folder_row_layout.setSpacing(8)
        self.folder_row_layout.setObjectName(u"folder_row_layout")
        self.folder_row_layout.setContentsMargins(0, 0, 0, 0)
        self.folder_edit = QLineEdit(self.folder_row)
        self.folder_edit.setObjectName(u"folder_edit")
        self.folder_edit.setReadOnly(True)

        self.folder_row_layout.addWidget(self.folder_edit)

        self.choose_button = QPushButton(self.folder_row)
        self.choose_button.setObjectName(u"choose_button")
        self.choose_button.setAutoDefault(True)

        self.folder_row_layout.addWidget(self.choose_button)


        self.folder_card_layout.addWidget(self.folder_row)

        self.warning_text = QLabel(self.folder_card)
        self.warning_text.setObjectName(u"warning_text")
        self.warning_text.setTextFormat(Qt.TextFormat.PlainText)
        self.warning_text.setWordWrap(True)
        self.warning_text.setProperty(u"role", u"sub")
        self.warning_text.setProperty(u"tone", u"amber")

        self.folder_card_layout.addWidget(self.warning_text)


        self.inside_layout.addWidget(self.folder_card)

        self.last_heading = QLabel(self.inside)
        self.last_heading.setObjectName(u"last_heading")
        self.last_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.last_heading.setWordWrap(True)
        self.last_heading.setProperty(u"role", u"heading")

        self.inside_layout.addWidget(self.last_heading)

        self.last_card = QFrame(self.inside)
        self.last_card.setObjectName(u"last_card")
        self.last_card.setProperty(u"card", u"true")
        self.last_card_layout = QVBoxLayout(self.last_card)
        self.last_card_layout.setSpacing(8)
        self.last_card_layout.setObjectName(u"last_card_layout")
        self.last_card_layout.setContentsMargins(18, 16, 18, 16)
        self.last_title = QLabel(self.last_card)
        self.last_title.setObjectName(u"last_title")
        self.last_title.setTextFormat(Qt.TextFormat.PlainText)
        self.last_title.setWordWrap(True)
        self.last_title.setProperty(u"role", u"strong")

        self.last_card_layout.addWidget(self.last_title)

        self.last_text = QLabel(self.last_card)
        self.last_text.setObjectName(u"last_text")
        self.last_text.setTextFormat(Qt.TextFormat.PlainText)
        self.last_text.setWordWrap(True)
        self.last_text.setProperty(u"role", u"sub")

        self.last_card_layout.addWidget(self.last_text)

        self.progress = QProgressBar(self.last_card)
        self.progress.setObjectName(u"progress")
        self.progress.setTextVisible(False)

        self.last_card_layout.addWidget(self.progress)

        self.problem_text = QLabel(self.last_card)
        self.problem_text.setObjectName(u"problem_text")
        self.problem_text.setTextFormat(Qt.TextFormat.PlainText)
        self.problem_text.setWordWrap(True)
        self.problem_text.setProperty(u"role", u"sub")
        self.problem_text.setProperty(u"tone", u"red")

        self.last_card_layout.addWidget(self.problem_text)

        self.backup_actions = QWidget(self.last_card)
        self.backup_actions.setObjectName(u"backup_actions")
        self.backup_actions_layout = QHBoxLayout(self.backup_actions)
        self.backup_actions_layout.setSpacing(8)
        self.backup_actions_layout.setObjectName(u"backup_actions_layout")
        self.backup_actions_layout.setContentsMargins(0, 0, 0, 0)
        self.start_button = QPushButton(self.backup_actions)
        self.start_button.setObjectName(u"start_button")
        self.start_button.setAutoDefault(True)

        self.backup_actions_layout.addWidget(self.start_button)

        self.cancel_button = QPushButton(self.backup_actions)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(True)

        self.backup_actions_layout.addWidget(self.cancel_button)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.backup_actions_layout.addItem(self.spacer_1)


        self.last_card_layout.addWidget(self.backup_actions)


        self.inside_layout.addWidget(self.last_card)

        self.snapshots_heading = QLabel(self.inside)
        self.snapshots_heading.setObjectName(u"snapshots_heading")
        self.snapshots_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.snapshots_heading.setWordWrap(True)
        self.snapshots_heading.setProperty(u"role", u"heading")

        self.inside_layout.addWidget(self.snapshots_heading)

        self.snapshots_card = QFrame(self.inside)
        self.snapshots_card.setObjectName(u"snapshots_card")
        self.snapshots_card.setProperty(u"card", u"true")
        self.snapshots_card_layout = QVBoxLayout(self.snapshots_card)
        self.snapshots_card_layout.setSpacing(8)
        self.snapshots_card_layout.setObjectName(u"snapshots_card_layout")
        self.snapshots_card_layout.setContentsMargins(18, 16, 18, 16)
        self.snapshots_text = QLabel(self.snapshots_card)
        self.snapshots_text.setObjectName(u"snapshots_text")
        self.snapshots_text.setTextFormat(Qt.TextFormat.PlainText)
        self.snapshots_text.setWordWrap(True)
        self.snapshots_text.setProperty(u"role", u"sub")

        self.snapshots_card_layout.addWidget(self.snapshots_text)

        self.restore_text = QLabel(self.snapshots_card)
        self.restore_text.setObjectName(u"restore_text")
        self.restore_text.setTextFormat(Qt.TextFormat.PlainText)
        self.restore_text.setWordWrap(True)
        self.restore_text.setProperty(u"role", u"small")

        self.snapshots_card_layout.addWidget(self.restore_text)


        self.inside_layout.addWidget(self.snapshots_card)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.inside_layout.addItem(self.spacer_2)

        self.scroll.setWidget(self.inside)

        self.page_layout.addWidget(self.scroll)


        self.retranslateUi(page)
    # setupUi

    def retranslateUi(self, page):
        self.folder_heading.setText(QCoreApplication.translate("BackupSection", u"Backup folder", None))
        self.folder_text.setText(QCoreApplication.translate("BackupSection", u"Best on another disk or a share that this computer reaches every day. Everything in it is encrypted and opens with the recovery code alone.", None))
#if QT_CONFIG(accessibility)
        self.folder_edit.setAccessibleName(QCoreApplication.translate("BackupSection", u"Backup folder", None))
#endif // QT_CONFIG(accessibility)
        self.folder_edit.setPlaceholderText(QCoreApplication.translate("BackupSection", u"No folder yet: nothing is backed up", None))
        self.choose_button.setText(QCoreApplication.translate("BackupSection", u"Choose\u2026", None))
        self.warning_text.setText("")
#if QT_CONFIG(accessibility)
        self.warning_text.setAccessibleName(QCoreApplication.translate("BackupSection", u"Warnings about the backup", None))
#endif // QT_CONFIG(accessibility)
        self.last_heading.setText(QCoreApplication.translate("BackupSection", u"Last backup", None))
        self.last_title.setText("")
        self.last_text.setText(QCoreApplication.translate("BackupSection", u"Made every day while the desk is open, read again and checked before the oldest goes. The last of 7 days and of 4 weeks are kept.", None))
#if QT_CONFIG(accessibility)
        self.progress.setAccessibleName(QCoreApplication.translate("BackupSection", u"Progress of the backup", None))
#endif // QT_CONFIG(accessibility)
        self.problem_text.setText("")
#if QT_CONFIG(accessibility)
        self.problem_text.setAccessibleName(QCoreApplication.translate("BackupSection", u"What went wrong", None))
#endif // QT_CONFIG(accessibility)
        self.start_button.setText(QCoreApplication.translate("BackupSection", u"Back up now", None))
        self.cancel_button.setText(QCoreApplication.translate("BackupSection", u"Cancel", None))
        self.snapshots_heading.setText(QCoreApplication.translate("BackupSection", u"What is there", None))
        self.snapshots_text.setText("")
        self.restore_text.setText(QCoreApplication.translate("BackupSection", u"To bring one back, start ComplaintDesk on an empty folder, or see the guide: complaintdesk restore.", None))
        pass
    # retranslateUi

