# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'interview_card.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QFormLayout, QLabel, QLineEdit, QSizePolicy)

class Ui_InterviewCard(object):
    def setupUi(self, interview_card):
        if not interview_card.objectName():
            interview_card.setObjectName(u"interview_card")
        interview_card.setProperty(u"card", u"true")
        self.interview_card_layout = QFormLayout(interview_card)
        self.interview_card_layout.setObjectName(u"interview_card_layout")
        self.interview_card_layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.interview_card_layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self.interview_card_layout.setHorizontalSpacing(10)
        self.interview_card_layout.setVerticalSpacing(4)
        self.interview_card_layout.setContentsMargins(14, 10, 10, 10)
        self.stage_caption = QLabel(interview_card)
        self.stage_caption.setObjectName(u"stage_caption")
        self.stage_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.stage_caption.setProperty(u"role", u"sub")

        self.interview_card_layout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.stage_caption)

        self.stage_box = QComboBox(interview_card)
        self.stage_box.setObjectName(u"stage_box")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.stage_box.sizePolicy().hasHeightForWidth())
        self.stage_box.setSizePolicy(sizePolicy)
        self.stage_box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.stage_box.setMinimumContentsLength(4)
        self.stage_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.stage_box.setProperty(u"role", u"row")

        self.interview_card_layout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.stage_box)

        self.enquiry_caption = QLabel(interview_card)
        self.enquiry_caption.setObjectName(u"enquiry_caption")
        self.enquiry_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.enquiry_caption.setProperty(u"role", u"sub")

        self.interview_card_layout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.enquiry_caption)

        self.enquiry_box = QComboBox(interview_card)
        self.enquiry_box.setObjectName(u"enquiry_box")
        sizePolicy.setHeightForWidth(self.enquiry_box.sizePolicy().hasHeightForWidth())
        self.enquiry_box.setSizePolicy(sizePolicy)
        self.enquiry_box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.enquiry_box.setMinimumContentsLength(4)
        self.enquiry_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.enquiry_box.setProperty(u"role", u"row")

        self.interview_card_layout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.enquiry_box)

        self.core_caption = QLabel(interview_card)
        self.core_caption.setObjectName(u"core_caption")
        self.core_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.core_caption.setProperty(u"role", u"sub")

        self.interview_card_layout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.core_caption)

        self.core_edit = QLineEdit(interview_card)
        self.core_edit.setObjectName(u"core_edit")
        self.core_edit.setMaxLength(400)
        self.core_edit.setProperty(u"role", u"row")

        self.interview_card_layout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.core_edit)

        self.wish_caption = QLabel(interview_card)
        self.wish_caption.setObjectName(u"wish_caption")
        self.wish_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.wish_caption.setProperty(u"role", u"sub")

        self.interview_card_layout.setWidget(3, QFormLayout.ItemRole.LabelRole, self.wish_caption)

        self.wish_edit = QLineEdit(interview_card)
        self.wish_edit.setObjectName(u"wish_edit")
        self.wish_edit.setMaxLength(400)
        self.wish_edit.setProperty(u"role", u"row")

        self.interview_card_layout.setWidget(3, QFormLayout.ItemRole.FieldRole, self.wish_edit)

        self.decider_caption = QLabel(interview_card)
        self.decider_caption.setObjectName(u"decider_caption")
        self.decider_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.decider_caption.setProperty(u"role", u"sub")

        self.interview_card_layout.setWidget(4, QFormLayout.ItemRole.LabelRole, self.decider_caption)

        self.decider_box = QComboBox(interview_card)
        self.decider_box.setObjectName(u"decider_box")
        sizePolicy.setHeightForWidth(self.decider_box.sizePolicy().hasHeightForWidth())
        self.decider_box.setSizePolicy(sizePolicy)
        self.decider_box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.decider_box.setMinimumContentsLength(4)
        self.decider_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.decider_box.setProperty(u"role", u"row")

        self.interview_card_layout.setWidget(4, QFormLayout.ItemRole.FieldRole, self.decider_box)

        self.way_caption = QLabel(interview_card)
        self.way_caption.setObjectName(u"way_caption")
        self.way_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.way_caption.setProperty(u"role", u"sub")

        self.interview_card_layout.setWidget(5, QFormLayout.ItemRole.LabelRole, self.way_caption)

        self.way_box = QComboBox(interview_card)
        self.way_box.setObjectName(u"way_box")
        sizePolicy.setHeightForWidth(self.way_box.sizePolicy().hasHeightForWidth())
        self.way_box.setSizePolicy(sizePolicy)
        self.way_box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.way_box.setMinimumContentsLength(4)
        self.way_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.way_box.setProperty(u"role", u"row")

        self.interview_card_layout.setWidget(5, QFormLayout.ItemRole.FieldRole, self.way_box)

        self.fault_caption = QLabel(interview_card)
        self.fault_caption.setObjectName(u"fault_caption")
        self.fault_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.fault_caption.setProperty(u"role", u"sub")

        self.interview_card_layout.setWidget(6, QFormLayout.ItemRole.LabelRole, self.fault_caption)

        self.fault_box = QComboBox(interview_card)
        self.fault_box.setObjectName(u"fault_box")
        sizePolicy.setHeightForWidth(self.fault_box.sizePolicy().hasHeightForWidth())
        self.fault_box.setSizePolicy(sizePolicy)
        self.fault_box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.fault_box.setMinimumContentsLength(4)
        self.fault_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.fault_box.setProperty(u"role", u"row")

        self.interview_card_layout.setWidget(6, QFormLayout.ItemRole.FieldRole, self.fault_box)

        self.solution_caption = QLabel(interview_card)
        self.solution_caption.setObjectName(u"solution_caption")
        self.solution_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.solution_caption.setProperty(u"role", u"sub")

        self.interview_card_layout.setWidget(7, QFormLayout.ItemRole.LabelRole, self.solution_caption)

        self.solution_box = QComboBox(interview_card)
        self.solution_box.setObjectName(u"solution_box")
        sizePolicy.setHeightForWidth(self.solution_box.sizePolicy().hasHeightForWidth())
        self.solution_box.setSizePolicy(sizePolicy)
        self.solution_box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.solution_box.setMinimumContentsLength(4)
        self.solution_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.solution_box.setProperty(u"role", u"row")

        self.interview_card_layout.setWidget(7, QFormLayout.ItemRole.FieldRole, self.solution_box)

        self.opinion_caption = QLabel(interview_card)
        self.opinion_caption.setObjectName(u"opinion_caption")
        self.opinion_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.opinion_caption.setProperty(u"role", u"sub")

        self.interview_card_layout.setWidget(8, QFormLayout.ItemRole.LabelRole, self.opinion_caption)

        self.opinion_edit = QLineEdit(interview_card)
        self.opinion_edit.setObjectName(u"opinion_edit")
        self.opinion_edit.setMaxLength(400)
        self.opinion_edit.setProperty(u"role", u"row")

        self.interview_card_layout.setWidget(8, QFormLayout.ItemRole.FieldRole, self.opinion_edit)

#if QT_CONFIG(shortcut)
        self.stage_caption.setBuddy(self.stage_box)
        self.enquiry_caption.setBuddy(self.enquiry_box)
        self.core_caption.setBuddy(self.core_edit)
        self.wish_caption.setBuddy(self.wish_edit)
        self.decider_caption.setBuddy(self.decider_box)
        self.way_caption.setBuddy(self.way_box)
        self.fault_caption.setBuddy(self.fault_box)
        self.solution_caption.setBuddy(self.solution_box)
        self.opinion_caption.setBuddy(self.opinion_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(interview_card)
    # setupUi

    def retranslateUi(self, interview_card):
        self.stage_caption.setText(QCoreApplication.translate("InterviewCard", u"Stage", None))
#if QT_CONFIG(accessibility)
        self.stage_box.setAccessibleName(QCoreApplication.translate("InterviewCard", u"Stage of the order", None))
#endif // QT_CONFIG(accessibility)
        self.enquiry_caption.setText(QCoreApplication.translate("InterviewCard", u"Kind", None))
#if QT_CONFIG(accessibility)
        self.enquiry_box.setAccessibleName(QCoreApplication.translate("InterviewCard", u"Kind of enquiry", None))
#endif // QT_CONFIG(accessibility)
        self.core_caption.setText(QCoreApplication.translate("InterviewCard", u"Really about", None))
#if QT_CONFIG(accessibility)
        self.core_edit.setAccessibleName(QCoreApplication.translate("InterviewCard", u"What the anger is really about", None))
#endif // QT_CONFIG(accessibility)
        self.wish_caption.setText(QCoreApplication.translate("InterviewCard", u"Wants", None))
#if QT_CONFIG(accessibility)
        self.wish_edit.setAccessibleName(QCoreApplication.translate("InterviewCard", u"What the caller wants", None))
#endif // QT_CONFIG(accessibility)
        self.decider_caption.setText(QCoreApplication.translate("InterviewCard", u"Who decides", None))
#if QT_CONFIG(accessibility)
        self.decider_box.setAccessibleName(QCoreApplication.translate("InterviewCard", u"Who can decide it", None))
#endif // QT_CONFIG(accessibility)
        self.way_caption.setText(QCoreApplication.translate("InterviewCard", u"Better by", None))
#if QT_CONFIG(accessibility)
        self.way_box.setAccessibleName(QCoreApplication.translate("InterviewCard", u"Better way to reach the caller", None))
#endif // QT_CONFIG(accessibility)
        self.fault_caption.setText(QCoreApplication.translate("InterviewCard", u"Fault", None))
#if QT_CONFIG(accessibility)
        self.fault_box.setAccessibleName(QCoreApplication.translate("InterviewCard", u"Whose fault it is", None))
#endif // QT_CONFIG(accessibility)
        self.solution_caption.setText(QCoreApplication.translate("InterviewCard", u"Solution", None))
#if QT_CONFIG(accessibility)
        self.solution_box.setAccessibleName(QCoreApplication.translate("InterviewCard", u"Whether there is a solution", None))
#endif // QT_CONFIG(accessibility)
        self.opinion_caption.setText(QCoreApplication.translate("InterviewCard", u"To learn", None))
#if QT_CONFIG(accessibility)
        self.opinion_edit.setAccessibleName(QCoreApplication.translate("InterviewCard", u"What the shop can learn from it", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

