# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'decision_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QDateEdit, QFormLayout, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout, QWidget)

class Ui_DecisionDialog(object):
    def setupUi(self, decision_dialog):
        if not decision_dialog.objectName():
            decision_dialog.setObjectName(u"decision_dialog")
        decision_dialog.setMinimumSize(QSize(480, 0))
        self.decision_dialog_layout = QVBoxLayout(decision_dialog)
        self.decision_dialog_layout.setSpacing(10)
        self.decision_dialog_layout.setObjectName(u"decision_dialog_layout")
        self.decision_dialog_layout.setContentsMargins(22, 18, 22, 18)
        self.title_label = QLabel(decision_dialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setProperty(u"role", u"title")

        self.decision_dialog_layout.addWidget(self.title_label)

        self.asked_label = QLabel(decision_dialog)
        self.asked_label.setObjectName(u"asked_label")
        self.asked_label.setTextFormat(Qt.TextFormat.PlainText)
        self.asked_label.setWordWrap(True)

        self.decision_dialog_layout.addWidget(self.asked_label)

        self.book_label = QLabel(decision_dialog)
        self.book_label.setObjectName(u"book_label")
        self.book_label.setTextFormat(Qt.TextFormat.PlainText)
        self.book_label.setWordWrap(True)
        self.book_label.setProperty(u"role", u"sub")

        self.decision_dialog_layout.addWidget(self.book_label)

        self.rows = QWidget(decision_dialog)
        self.rows.setObjectName(u"rows")
        self.rows_layout = QFormLayout(self.rows)
        self.rows_layout.setObjectName(u"rows_layout")
        self.rows_layout.setHorizontalSpacing(12)
        self.rows_layout.setVerticalSpacing(10)
        self.rows_layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.rows_layout.setContentsMargins(0, 0, 0, 0)
        self.remedy_box_caption = QLabel(self.rows)
        self.remedy_box_caption.setObjectName(u"remedy_box_caption")
        self.remedy_box_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.remedy_box_caption.setProperty(u"role", u"sub")

        self.rows_layout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.remedy_box_caption)

        self.remedy_box = QComboBox(self.rows)
        self.remedy_box.setObjectName(u"remedy_box")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.remedy_box.sizePolicy().hasHeightForWidth())
        self.remedy_box.setSizePolicy(sizePolicy)

        self.rows_layout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.remedy_box)

        self.yen_spin_caption = QLabel(self.rows)
        self.yen_spin_caption.setObjectName(u"yen_spin_caption")
        self.yen_spin_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.yen_spin_caption.setProperty(u"role", u"sub")

        self.rows_layout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.yen_spin_caption)

        self.yen_spin = QSpinBox(self.rows)
        self.yen_spin.setObjectName(u"yen_spin")
        sizePolicy.setHeightForWidth(self.yen_spin.sizePolicy().hasHeightForWidth())
        self.yen_spin.setSizePolicy(sizePolicy)
        self.yen_spin.setMaximum(99999999)
        self.yen_spin.setSingleStep(100)
        self.yen_spin.setGroupSeparatorShown(True)

        self.rows_layout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.yen_spin)

        self.why_edit_caption = QLabel(self.rows)
        self.why_edit_caption.setObjectName(u"why_edit_caption")
        self.why_edit_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.why_edit_caption.setProperty(u"role", u"sub")

        self.rows_layout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.why_edit_caption)

        self.why_edit = QPlainTextEdit(self.rows)
        self.why_edit.setObjectName(u"why_edit")
        self.why_edit.setTabChangesFocus(True)
        self.why_edit.setMinimumSize(QSize(0, 70))
        self.why_edit.setMaximumSize(QSize(16777215, 90))

        self.rows_layout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.why_edit)

        self.until_check_caption = QLabel(self.rows)
        self.until_check_caption.setObjectName(u"until_check_caption")
        self.until_check_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.until_check_caption.setProperty(u"role", u"sub")

        self.rows_layout.setWidget(3, QFormLayout.ItemRole.LabelRole, self.until_check_caption)

        self.until_box = QWidget(self.rows)
        self.until_box.setObjectName(u"until_box")
        self.until_box_layout = QHBoxLayout(self.until_box)
        self.until_box_layout.setSpacing(8)
        self.until_box_layout.setObjectName(u"until_box_layout")
        self.until_box_layout.setContentsMargins(0, 0, 0, 0)
        self.until_check = QCheckBox(self.until_box)
        self.until_check.setObjectName(u"until_check")

        self.until_box_layout.addWidget(self.until_check)

        self.until_edit = QDateEdit(self.until_box)
        self.until_edit.setObjectName(u"until_edit")
        sizePolicy.setHeightForWidth(self.until_edit.sizePolicy().hasHeightForWidth())
        self.until_edit.setSizePolicy(sizePolicy)
        self.until_edit.setCalendarPopup(True)
        self.until_edit.setDisplayFormat(u"yyyy-MM-dd")

        self.until_box_layout.addWidget(self.until_edit)

        self.until_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.until_box_layout.addItem(self.until_spacer)


        self.rows_layout.setWidget(3, QFormLayout.ItemRole.FieldRole, self.until_box)


        self.decision_dialog_layout.addWidget(self.rows)

        self.limit_label = QLabel(decision_dialog)
        self.limit_label.setObjectName(u"limit_label")
        self.limit_label.setTextFormat(Qt.TextFormat.PlainText)
        self.limit_label.setWordWrap(True)
        self.limit_label.setProperty(u"role", u"sub")

        self.decision_dialog_layout.addWidget(self.limit_label)

        self.problem_label = QLabel(decision_dialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setTextFormat(Qt.TextFormat.PlainText)
        self.problem_label.setWordWrap(True)
        self.problem_label.setProperty(u"tone", u"red")
        self.problem_label.setProperty(u"role", u"sub")

        self.decision_dialog_layout.addWidget(self.problem_label)

        self.actions = QWidget(decision_dialog)
        self.actions.setObjectName(u"actions")
        self.actions_layout = QHBoxLayout(self.actions)
        self.actions_layout.setSpacing(8)
        self.actions_layout.setObjectName(u"actions_layout")
        self.actions_layout.setContentsMargins(0, 0, 0, 0)
        self.actions_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.actions_layout.addItem(self.actions_spacer)

        self.cancel_button = QPushButton(self.actions)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(True)

        self.actions_layout.addWidget(self.cancel_button)

        self.propose_button = QPushButton(self.actions)
        self.propose_button.setObjectName(u"propose_button")
        self.propose_button.setAutoDefault(True)

        self.actions_layout.addWidget(self.propose_button)

        self.decide_button = QPushButton(self.actions)
        self.decide_button.setObjectName(u"decide_button")
        self.decide_button.setAutoDefault(True)
        self.decide_button.setProperty(u"kind", u"primary")

        self.actions_layout.addWidget(self.decide_button)


        self.decision_dialog_layout.addWidget(self.actions)

#if QT_CONFIG(shortcut)
        self.remedy_box_caption.setBuddy(self.remedy_box)
        self.yen_spin_caption.setBuddy(self.yen_spin)
        self.why_edit_caption.setBuddy(self.why_edit)
        self.until_check_caption.setBuddy(self.until_check)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.remedy_box, self.yen_spin)
        QWidget.setTabOrder(self.yen_spin, self.why_edit)
        QWidget.setTabOrder(self.why_edit, self.until_check)
        QWidget.setTabOrder(self.until_check, self.until_edit)
        QWidget.setTabOrder(self.until_edit, self.decide_button)
        QWidget.setTabOrder(self.decide_button, self.propose_button)
        QWidget.setTabOrder(self.propose_button, self.cancel_button)

        self.retranslateUi(decision_dialog)

        self.decide_button.setDefault(True)

    # setupUi

    def retranslateUi(self, decision_dialog):
        self.title_label.setText(QCoreApplication.translate("DecisionDialog", u"Decide what the customer gets", None))
        self.asked_label.setText("")
        self.book_label.setText("")
        self.remedy_box_caption.setText(QCoreApplication.translate("DecisionDialog", u"The customer gets", None))
#if QT_CONFIG(accessibility)
        self.remedy_box.setAccessibleName(QCoreApplication.translate("DecisionDialog", u"What the customer gets", None))
#endif // QT_CONFIG(accessibility)
        self.yen_spin_caption.setText(QCoreApplication.translate("DecisionDialog", u"Sum in yen", None))
#if QT_CONFIG(accessibility)
        self.yen_spin.setAccessibleName(QCoreApplication.translate("DecisionDialog", u"Sum in yen", None))
#endif // QT_CONFIG(accessibility)
        self.why_edit_caption.setText(QCoreApplication.translate("DecisionDialog", u"Why", None))
        self.why_edit.setPlaceholderText(QCoreApplication.translate("DecisionDialog", u"The reason, for whoever reads this later", None))
#if QT_CONFIG(accessibility)
        self.why_edit.setAccessibleName(QCoreApplication.translate("DecisionDialog", u"Why", None))
#endif // QT_CONFIG(accessibility)
        self.until_check_caption.setText(QCoreApplication.translate("DecisionDialog", u"Stop after", None))
        self.until_check.setText(QCoreApplication.translate("DecisionDialog", u"Set an end point", None))
#if QT_CONFIG(accessibility)
        self.until_edit.setAccessibleName(QCoreApplication.translate("DecisionDialog", u"End point", None))
#endif // QT_CONFIG(accessibility)
        self.limit_label.setText("")
        self.problem_label.setText("")
#if QT_CONFIG(accessibility)
        self.problem_label.setAccessibleName(QCoreApplication.translate("DecisionDialog", u"What is wrong", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("DecisionDialog", u"Cancel", None))
        self.propose_button.setText(QCoreApplication.translate("DecisionDialog", u"Propose", None))
        self.decide_button.setText(QCoreApplication.translate("DecisionDialog", u"Decide", None))
        pass
    # retranslateUi

