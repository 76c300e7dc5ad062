# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'export_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QFormLayout, QFrame, QHBoxLayout, QLabel, QLineEdit, QProgressBar, QPushButton, QRadioButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from complaintdesk.gui.widgets.flow_row import FlowRow

class Ui_ExportDialog(object):
    def setupUi(self, export_dialog):
        if not export_dialog.objectName():
            export_dialog.setObjectName(u"export_dialog")
        export_dialog.setMinimumSize(QSize(560, 0))
        self.export_dialog_layout = QVBoxLayout(export_dialog)
        self.export_dialog_layout.setSpacing(10)
        self.export_dialog_layout.setObjectName(u"export_dialog_layout")
        self.export_dialog_layout.setContentsMargins(22, 18, 22, 18)
        self.title_label = QLabel(export_dialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setProperty(u"role", u"title")

        self.export_dialog_layout.addWidget(self.title_label)

        self.case_label = QLabel(export_dialog)
        self.case_label.setObjectName(u"case_label")
        self.case_label.setTextFormat(Qt.TextFormat.PlainText)
        self.case_label.setWordWrap(True)
        self.case_label.setProperty(u"role", u"strong")

        self.export_dialog_layout.addWidget(self.case_label)

        self.explanation_label = QLabel(export_dialog)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation_label.setWordWrap(True)
        self.explanation_label.setProperty(u"role", u"sub")

        self.export_dialog_layout.addWidget(self.explanation_label)

        self.rows = QWidget(export_dialog)
        self.rows.setObjectName(u"rows")
        self.rows_layout = QFormLayout(self.rows)
        self.rows_layout.setObjectName(u"rows_layout")
        self.rows_layout.setHorizontalSpacing(12)
        self.rows_layout.setVerticalSpacing(10)
        self.rows_layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.rows_layout.setContentsMargins(0, 0, 0, 0)
        self.purpose_caption = QLabel(self.rows)
        self.purpose_caption.setObjectName(u"purpose_caption")
        self.purpose_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.purpose_caption.setProperty(u"role", u"sub")

        self.rows_layout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.purpose_caption)

        self.purpose_box = FlowRow(self.rows)
        self.purpose_box.setObjectName(u"purpose_box")
        self.purpose_box_layout = QHBoxLayout(self.purpose_box)
        self.purpose_box_layout.setSpacing(16)
        self.purpose_box_layout.setObjectName(u"purpose_box_layout")
        self.purpose_box_layout.setContentsMargins(0, 0, 0, 0)
        self.lawyer_radio = QRadioButton(self.purpose_box)
        self.lawyer_radio.setObjectName(u"lawyer_radio")
        self.lawyer_radio.setChecked(True)

        self.purpose_box_layout.addWidget(self.lawyer_radio)

        self.police_radio = QRadioButton(self.purpose_box)
        self.police_radio.setObjectName(u"police_radio")

        self.purpose_box_layout.addWidget(self.police_radio)

        self.court_radio = QRadioButton(self.purpose_box)
        self.court_radio.setObjectName(u"court_radio")

        self.purpose_box_layout.addWidget(self.court_radio)

        self.own_radio = QRadioButton(self.purpose_box)
        self.own_radio.setObjectName(u"own_radio")

        self.purpose_box_layout.addWidget(self.own_radio)


        self.rows_layout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.purpose_box)

        self.name_caption = QLabel(self.rows)
        self.name_caption.setObjectName(u"name_caption")
        self.name_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.name_caption.setProperty(u"role", u"sub")
        self.name_caption.setWordWrap(True)

        self.rows_layout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.name_caption)

        self.name_edit = QLineEdit(self.rows)
        self.name_edit.setObjectName(u"name_edit")

        self.rows_layout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.name_edit)

        self.ground_caption = QLabel(self.rows)
        self.ground_caption.setObjectName(u"ground_caption")
        self.ground_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.ground_caption.setProperty(u"role", u"sub")
        self.ground_caption.setWordWrap(True)

        self.rows_layout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.ground_caption)

        self.ground_edit = QLineEdit(self.rows)
        self.ground_edit.setObjectName(u"ground_edit")

        self.rows_layout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.ground_edit)

        self.folder_caption = QLabel(self.rows)
        self.folder_caption.setObjectName(u"folder_caption")
        self.folder_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.folder_caption.setProperty(u"role", u"sub")

        self.rows_layout.setWidget(3, QFormLayout.ItemRole.LabelRole, self.folder_caption)

        self.folder_box = QWidget(self.rows)
        self.folder_box.setObjectName(u"folder_box")
        self.folder_box_layout = QHBoxLayout(self.folder_box)
        self.folder_box_layout.setSpacing(8)
        self.folder_box_layout.setObjectName(u"folder_box_layout")
        self.folder_box_layout.setContentsMargins(0, 0, 0, 0)
        self.folder_edit = QLineEdit(self.folder_box)
        self.folder_edit.setObjectName(u"folder_edit")

        self.folder_box_layout.addWidget(self.folder_edit)

        self.folder_button = QPushButton(self.folder_box)
        self.folder_button.setObjectName(u"folder_button")
        self.folder_button.setAutoDefault(True)

        self.folder_box_layout.addWidget(self.folder_button)

        self.folder_box_layout.setStretch(0, 1)

        self.rows_layout.setWidget(3, QFormLayout.ItemRole.FieldRole, self.folder_box)


        self.export_dialog_layout.addWidget(self.rows)

        self.course = QWidget(export_dialog)
        self.course.setObjectName(u"course")
        self.course_layout = QVBoxLayout(self.course)
        self.course_layout.setSpacing(6)
        self.course_layout.setObjectName(u"course_layout")
        self.course_layout.setContentsMargins(0, 0, 0, 0)
        self.step_label = QLabel(self.course)
        self.step_label.setObjectName(u"step_label")
        self.step_label.setTextFormat(Qt.TextFormat.PlainText)
        self.step_label.setWordWrap(True)
        self.step_label.setProperty(u"role", u"sub")

        self.course_layout.addWidget(self.step_label)

        self.progress = QProgressBar(self.course)
        self.progress.setObjectName(u"progress")
        self.progress.setMaximum(100)
        self.progress.setValue(0)

        self.course_layout.addWidget(self.progress)


        self.export_dialog_layout.addWidget(self.course)

        self.result_card = QFrame(export_dialog)
        self.result_card.setObjectName(u"result_card")
        self.result_card.setProperty(u"card", u"green")
        self.result_card_layout = QVBoxLayout(self.result_card)
        self.result_card_layout.setSpacing(6)
        self.result_card_layout.setObjectName(u"result_card_layout")
        self.result_card_layout.setContentsMargins(14, 12, 14, 12)
        self.result_title = QLabel(self.result_card)
        self.result_title.setObjectName(u"result_title")
        self.result_title.setTextFormat(Qt.TextFormat.PlainText)
        self.result_title.setProperty(u"tone", u"green")
        self.result_title.setWordWrap(True)
        self.result_title.setProperty(u"role", u"strong")

        self.result_card_layout.addWidget(self.result_title)

        self.result_path = QLabel(self.result_card)
        self.result_path.setObjectName(u"result_path")
        self.result_path.setTextFormat(Qt.TextFormat.PlainText)
        self.result_path.setWordWrap(True)
        self.result_path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.result_card_layout.addWidget(self.result_path)

        self.result_head = QLabel(self.result_card)
        self.result_head.setObjectName(u"result_head")
        self.result_head.setTextFormat(Qt.TextFormat.PlainText)
        self.result_head.setWordWrap(True)
        self.result_head.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.result_head.setProperty(u"role", u"small")

        self.result_card_layout.addWidget(self.result_head)


        self.export_dialog_layout.addWidget(self.result_card)

        self.problem_label = QLabel(export_dialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setTextFormat(Qt.TextFormat.PlainText)
        self.problem_label.setWordWrap(True)
        self.problem_label.setProperty(u"tone", u"red")
        self.problem_label.setProperty(u"role", u"sub")

        self.export_dialog_layout.addWidget(self.problem_label)

        self.actions = QWidget(export_dialog)
        self.actions.setObjectName(u"actions")
        self.actions_layout = QHBoxLayout(self.actions)
        self.actions_layout.setSpacing(8)
        self.actions_layout.setObjectName(u"actions_layout")
        self.actions_layout.setContentsMargins(0, 0, 0, 0)
        self.spacer_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.actions_layout.addItem(self.spacer_8)

        self.open_button = QPushButton(self.actions)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setAutoDefault(True)

        self.actions_layout.addWidget(self.open_button)

        self.cancel_button = QPushButton(self.actions)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(True)

        self.actions_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(self.actions)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(True)
        self.save_button.setProperty(u"kind", u"primary")

        self.actions_layout.addWidget(self.save_button)


        self.export_dialog_layout.addWidget(self.actions)

#if QT_CONFIG(shortcut)
        self.name_caption.setBuddy(self.name_edit)
        self.ground_caption.setBuddy(self.ground_edit)
        self.folder_caption.setBuddy(self.folder_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.lawyer_radio, self.police_radio)
        QWidget.setTabOrder(self.police_radio, self.court_radio)
        QWidget.setTabOrder(self.court_radio, self.own_radio)
        QWidget.setTabOrder(self.own_radio, self.name_edit)
        QWidget.setTabOrder(self.name_edit, self.ground_edit)
        QWidget.setTabOrder(self.ground_edit, self.folder_edit)
        QWidget.setTabOrder(self.folder_edit, self.folder_button)
        QWidget.setTabOrder(self.folder_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.open_button)

        self.retranslateUi(export_dialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, export_dialog):
        self.title_label.setText(QCoreApplication.translate("ExportDialog", u"Write out evidence", None))
        self.case_label.setText("")
        self.explanation_label.setText(QCoreApplication.translate("ExportDialog", u"Report (PDF), recordings, notes and the slice of the record go into one folder. It leaves the encrypted store and is readable by everyone who gets it; this is noted in the case.", None))
        self.purpose_caption.setText(QCoreApplication.translate("ExportDialog", u"For", None))
        self.lawyer_radio.setText(QCoreApplication.translate("ExportDialog", u"Lawyer", None))
        self.police_radio.setText(QCoreApplication.translate("ExportDialog", u"Police", None))
        self.court_radio.setText(QCoreApplication.translate("ExportDialog", u"Court", None))
        self.own_radio.setText(QCoreApplication.translate("ExportDialog", u"Our own file", None))
        self.name_caption.setText(QCoreApplication.translate("ExportDialog", u"&Who there", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("ExportDialog", u"Who there", None))
#endif // QT_CONFIG(accessibility)
        self.ground_caption.setText(QCoreApplication.translate("ExportDialog", u"On what &ground", None))
#if QT_CONFIG(accessibility)
        self.ground_edit.setAccessibleName(QCoreApplication.translate("ExportDialog", u"On what ground", None))
#endif // QT_CONFIG(accessibility)
        self.folder_caption.setText(QCoreApplication.translate("ExportDialog", u"Folder", None))
#if QT_CONFIG(accessibility)
        self.folder_edit.setAccessibleName(QCoreApplication.translate("ExportDialog", u"Folder to write into", None))
#endif // QT_CONFIG(accessibility)
        self.folder_button.setText(QCoreApplication.translate("ExportDialog", u"Choose\u2026", None))
        self.step_label.setText("")
#if QT_CONFIG(accessibility)
        self.progress.setAccessibleName(QCoreApplication.translate("ExportDialog", u"Progress of writing", None))
#endif // QT_CONFIG(accessibility)
        self.result_title.setText("")
        self.result_path.setText("")
        self.result_head.setText("")
        self.problem_label.setText("")
#if QT_CONFIG(accessibility)
        self.problem_label.setAccessibleName(QCoreApplication.translate("ExportDialog", u"What is wrong", None))
#endif // QT_CONFIG(accessibility)
        self.open_button.setText(QCoreApplication.translate("ExportDialog", u"Open the folder", None))
        self.cancel_button.setText(QCoreApplication.translate("ExportDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("ExportDialog", u"Write out", None))
        pass
    # retranslateUi

