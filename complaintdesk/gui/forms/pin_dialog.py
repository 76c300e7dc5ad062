# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pin_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_PinDialog(object):
    def setupUi(self, pin_dialog):
        if not pin_dialog.objectName():
            pin_dialog.setObjectName(u"pin_dialog")
        pin_dialog.setMinimumSize(QSize(440, 0))
        self.pin_dialog_layout = QVBoxLayout(pin_dialog)
        self.pin_dialog_layout.setSpacing(10)
        self.pin_dialog_layout.setObjectName(u"pin_dialog_layout")
        self.pin_dialog_layout.setContentsMargins(22, 18, 22, 18)
        self.title_label = QLabel(pin_dialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setWordWrap(True)
        self.title_label.setProperty(u"role", u"title")

        self.pin_dialog_layout.addWidget(self.title_label)

        self.explanation_label = QLabel(pin_dialog)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation_label.setWordWrap(True)
        self.explanation_label.setProperty(u"role", u"sub")

        self.pin_dialog_layout.addWidget(self.explanation_label)

        self.current_caption = QLabel(pin_dialog)
        self.current_caption.setObjectName(u"current_caption")
        self.current_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.current_caption.setWordWrap(True)
        self.current_caption.setProperty(u"role", u"heading")

        self.pin_dialog_layout.addWidget(self.current_caption)

        self.current_edit = QLineEdit(pin_dialog)
        self.current_edit.setObjectName(u"current_edit")
        self.current_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.pin_dialog_layout.addWidget(self.current_edit)

        self.first_caption = QLabel(pin_dialog)
        self.first_caption.setObjectName(u"first_caption")
        self.first_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.first_caption.setWordWrap(True)
        self.first_caption.setProperty(u"role", u"heading")

        self.pin_dialog_layout.addWidget(self.first_caption)

        self.first_edit = QLineEdit(pin_dialog)
        self.first_edit.setObjectName(u"first_edit")
        self.first_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.pin_dialog_layout.addWidget(self.first_edit)

        self.again_caption = QLabel(pin_dialog)
        self.again_caption.setObjectName(u"again_caption")
        self.again_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.again_caption.setWordWrap(True)
        self.again_caption.setProperty(u"role", u"heading")

        self.pin_dialog_layout.addWidget(self.again_caption)

        self.again_edit = QLineEdit(pin_dialog)
        self.again_edit.setObjectName(u"again_edit")
        self.again_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.pin_dialog_layout.addWidget(self.again_edit)

        self.problem_label = QLabel(pin_dialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setTextFormat(Qt.TextFormat.PlainText)
        self.problem_label.setWordWrap(True)
        self.problem_label.setProperty(u"role", u"sub")
        self.problem_label.setProperty(u"tone", u"red")

        self.pin_dialog_layout.addWidget(self.problem_label)

        self.actions = QWidget(pin_dialog)
        self.actions.setObjectName(u"actions")
        self.actions_layout = QHBoxLayout(self.actions)
        self.actions_layout.setSpacing(8)
        self.actions_layout.setObjectName(u"actions_layout")
        self.actions_layout.setContentsMargins(0, 0, 0, 0)
        self.before_actions = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.actions_layout.addItem(self.before_actions)

        self.cancel_button = QPushButton(self.actions)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(True)
        self.cancel_button.setAutoDefault(True)

        self.actions_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(self.actions)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(True)
        self.save_button.setAutoDefault(True)
        self.save_button.setProperty(u"kind", u"primary")

        self.actions_layout.addWidget(self.save_button)


        self.pin_dialog_layout.addWidget(self.actions)

#if QT_CONFIG(shortcut)
        self.current_caption.setBuddy(self.current_edit)
        self.first_caption.setBuddy(self.first_edit)
        self.again_caption.setBuddy(self.again_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(pin_dialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, pin_dialog):
        pin_dialog.setWindowTitle(QCoreApplication.translate("PinDialog", u"PIN", None))
        self.title_label.setText("")
        self.explanation_label.setText(QCoreApplication.translate("PinDialog", u"At least 4 characters, digits or words. It is not shown again; the owner can set another, and the recovery code helps the owner.", None))
        self.current_caption.setText(QCoreApplication.translate("PinDialog", u"PIN &until now", None))
#if QT_CONFIG(accessibility)
        self.current_edit.setAccessibleName(QCoreApplication.translate("PinDialog", u"PIN until now", None))
#endif // QT_CONFIG(accessibility)
        self.first_caption.setText(QCoreApplication.translate("PinDialog", u"&New PIN", None))
#if QT_CONFIG(accessibility)
        self.first_edit.setAccessibleName(QCoreApplication.translate("PinDialog", u"New PIN", None))
#endif // QT_CONFIG(accessibility)
        self.again_caption.setText(QCoreApplication.translate("PinDialog", u"Once &more", None))
#if QT_CONFIG(accessibility)
        self.again_edit.setAccessibleName(QCoreApplication.translate("PinDialog", u"New PIN once more", None))
#endif // QT_CONFIG(accessibility)
        self.problem_label.setText("")
#if QT_CONFIG(accessibility)
        self.problem_label.setAccessibleName(QCoreApplication.translate("PinDialog", u"What is wrong", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("PinDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("PinDialog", u"Set the PIN", None))
    # retranslateUi

