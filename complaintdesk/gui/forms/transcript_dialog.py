# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'transcript_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout)

from complaintdesk.gui.widgets.flow_row import FlowRow
from complaintdesk.gui.widgets.hearing_row import HearingRow
from complaintdesk.gui.widgets.sound_strip import SoundStrip
from complaintdesk.gui.widgets.table_list import TableList

class Ui_TranscriptDialog(object):
    def setupUi(self, transcript_dialog):
        if not transcript_dialog.objectName():
            transcript_dialog.setObjectName(u"transcript_dialog")
        transcript_dialog.setMinimumSize(QSize(560, 0))
        self.transcript_dialog_layout = QVBoxLayout(transcript_dialog)
        self.transcript_dialog_layout.setSpacing(10)
        self.transcript_dialog_layout.setObjectName(u"transcript_dialog_layout")
        self.transcript_dialog_layout.setContentsMargins(22, 18, 22, 18)
        self.title_label = QLabel(transcript_dialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setProperty(u"role", u"title")
        self.title_label.setWordWrap(True)

        self.transcript_dialog_layout.addWidget(self.title_label)

        self.about_label = QLabel(transcript_dialog)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setTextFormat(Qt.TextFormat.PlainText)
        self.about_label.setProperty(u"role", u"sub")
        self.about_label.setWordWrap(True)

        self.transcript_dialog_layout.addWidget(self.about_label)

        self.sound_strip = SoundStrip(transcript_dialog)
        self.sound_strip.setObjectName(u"sound_strip")

        self.transcript_dialog_layout.addWidget(self.sound_strip)

        self.hearing_row = HearingRow(transcript_dialog)
        self.hearing_row.setObjectName(u"hearing_row")
        self.play_button = QPushButton(self.hearing_row)
        self.play_button.setObjectName(u"play_button")
        self.play_button.setAutoDefault(True)
#if QT_CONFIG(tooltip)
        self.play_button.setToolTip(u"Ctrl+Space")
#endif // QT_CONFIG(tooltip)
        self.back_button = QPushButton(self.hearing_row)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setAutoDefault(True)
#if QT_CONFIG(tooltip)
        self.back_button.setToolTip(u"Alt+\u2190")
#endif // QT_CONFIG(tooltip)
        self.on_button = QPushButton(self.hearing_row)
        self.on_button.setObjectName(u"on_button")
        self.on_button.setAutoDefault(True)
#if QT_CONFIG(tooltip)
        self.on_button.setToolTip(u"Alt+\u2192")
#endif // QT_CONFIG(tooltip)
        self.place_label = QLabel(self.hearing_row)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setTextFormat(Qt.TextFormat.PlainText)
        self.place_label.setText(u"")

        self.transcript_dialog_layout.addWidget(self.hearing_row)

        self.names_row = FlowRow(transcript_dialog)
        self.names_row.setObjectName(u"names_row")
        self.names_row_layout = QHBoxLayout(self.names_row)
        self.names_row_layout.setSpacing(8)
        self.names_row_layout.setObjectName(u"names_row_layout")
        self.names_row_layout.setContentsMargins(0, 0, 0, 0)
        self.staff_label = QLabel(self.names_row)
        self.staff_label.setObjectName(u"staff_label")
        self.staff_label.setTextFormat(Qt.TextFormat.PlainText)
        self.staff_label.setProperty(u"role", u"sub")

        self.names_row_layout.addWidget(self.staff_label)

        self.staff_edit = QLineEdit(self.names_row)
        self.staff_edit.setObjectName(u"staff_edit")

        self.names_row_layout.addWidget(self.staff_edit)

        self.caller_label = QLabel(self.names_row)
        self.caller_label.setObjectName(u"caller_label")
        self.caller_label.setTextFormat(Qt.TextFormat.PlainText)
        self.caller_label.setProperty(u"role", u"sub")

        self.names_row_layout.addWidget(self.caller_label)

        self.caller_edit = QLineEdit(self.names_row)
        self.caller_edit.setObjectName(u"caller_edit")

        self.names_row_layout.addWidget(self.caller_edit)

        self.other_label = QLabel(self.names_row)
        self.other_label.setObjectName(u"other_label")
        self.other_label.setTextFormat(Qt.TextFormat.PlainText)
        self.other_label.setProperty(u"role", u"sub")

        self.names_row_layout.addWidget(self.other_label)

        self.other_edit = QLineEdit(self.names_row)
        self.other_edit.setObjectName(u"other_edit")

        self.names_row_layout.addWidget(self.other_edit)


        self.transcript_dialog_layout.addWidget(self.names_row)

        self.rows_table = TableList(transcript_dialog)
        self.rows_table.setObjectName(u"rows_table")
        self.rows_table.setMinimumSize(QSize(0, 160))
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.rows_table.sizePolicy().hasHeightForWidth())
        self.rows_table.setSizePolicy(sizePolicy)

        self.transcript_dialog_layout.addWidget(self.rows_table)

        self.hand_row = FlowRow(transcript_dialog)
        self.hand_row.setObjectName(u"hand_row")
        self.hand_row_layout = QHBoxLayout(self.hand_row)
        self.hand_row_layout.setSpacing(8)
        self.hand_row_layout.setObjectName(u"hand_row_layout")
        self.hand_row_layout.setContentsMargins(0, 0, 0, 0)
        self.time_label = QLabel(self.hand_row)
        self.time_label.setObjectName(u"time_label")
        self.time_label.setTextFormat(Qt.TextFormat.PlainText)
        self.time_label.setProperty(u"role", u"sub")

        self.hand_row_layout.addWidget(self.time_label)

        self.time_edit = QLineEdit(self.hand_row)
        self.time_edit.setObjectName(u"time_edit")

        self.hand_row_layout.addWidget(self.time_edit)

        self.stamp_button = QPushButton(self.hand_row)
        self.stamp_button.setObjectName(u"stamp_button")
        self.stamp_button.setAutoDefault(True)
#if QT_CONFIG(tooltip)
        self.stamp_button.setToolTip(u"Ctrl+T")
#endif // QT_CONFIG(tooltip)

        self.hand_row_layout.addWidget(self.stamp_button)

        self.speaker_label = QLabel(self.hand_row)
        self.speaker_label.setObjectName(u"speaker_label")
        self.speaker_label.setTextFormat(Qt.TextFormat.PlainText)
        self.speaker_label.setProperty(u"role", u"sub")

        self.hand_row_layout.addWidget(self.speaker_label)

        self.speaker_box = QComboBox(self.hand_row)
        self.speaker_box.setObjectName(u"speaker_box")
        self.speaker_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.hand_row_layout.addWidget(self.speaker_box)

        self.hand_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hand_row_layout.addItem(self.hand_space)

        self.add_button = QPushButton(self.hand_row)
        self.add_button.setObjectName(u"add_button")
        self.add_button.setAutoDefault(True)
#if QT_CONFIG(tooltip)
        self.add_button.setToolTip(u"Enter")
#endif // QT_CONFIG(tooltip)

        self.hand_row_layout.addWidget(self.add_button)

        self.split_button = QPushButton(self.hand_row)
        self.split_button.setObjectName(u"split_button")
        self.split_button.setAutoDefault(True)
#if QT_CONFIG(tooltip)
        self.split_button.setToolTip(u"Ctrl+Enter")
#endif // QT_CONFIG(tooltip)

        self.hand_row_layout.addWidget(self.split_button)

        self.remove_button = QPushButton(self.hand_row)
        self.remove_button.setObjectName(u"remove_button")
        self.remove_button.setAutoDefault(True)
#if QT_CONFIG(tooltip)
        self.remove_button.setToolTip(u"Alt+Delete")
#endif // QT_CONFIG(tooltip)

        self.hand_row_layout.addWidget(self.remove_button)

        self.put_back_button = QPushButton(self.hand_row)
        self.put_back_button.setObjectName(u"put_back_button")
        self.put_back_button.setAutoDefault(True)
#if QT_CONFIG(tooltip)
        self.put_back_button.setToolTip(u"Alt+Z")
#endif // QT_CONFIG(tooltip)

        self.hand_row_layout.addWidget(self.put_back_button)


        self.transcript_dialog_layout.addWidget(self.hand_row)

        self.words_edit = QPlainTextEdit(transcript_dialog)
        self.words_edit.setObjectName(u"words_edit")
        self.words_edit.setMinimumSize(QSize(0, 84))
        self.words_edit.setMaximumSize(QSize(16777215, 84))
        self.words_edit.setTabChangesFocus(True)

        self.transcript_dialog_layout.addWidget(self.words_edit)

        self.keys_label = QLabel(transcript_dialog)
        self.keys_label.setObjectName(u"keys_label")
        self.keys_label.setTextFormat(Qt.TextFormat.PlainText)
        self.keys_label.setText(u"")
        self.keys_label.setProperty(u"role", u"sub")
        self.keys_label.setWordWrap(True)

        self.transcript_dialog_layout.addWidget(self.keys_label)

        self.problem_label = QLabel(transcript_dialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setTextFormat(Qt.TextFormat.PlainText)
        self.problem_label.setText(u"")
        self.problem_label.setWordWrap(True)

        self.transcript_dialog_layout.addWidget(self.problem_label)

        self.end_row = FlowRow(transcript_dialog)
        self.end_row.setObjectName(u"end_row")
        self.end_row_layout = QHBoxLayout(self.end_row)
        self.end_row_layout.setSpacing(8)
        self.end_row_layout.setObjectName(u"end_row_layout")
        self.end_row_layout.setContentsMargins(0, 0, 0, 0)
        self.version_label = QLabel(self.end_row)
        self.version_label.setObjectName(u"version_label")
        self.version_label.setTextFormat(Qt.TextFormat.PlainText)
        self.version_label.setProperty(u"role", u"sub")

        self.end_row_layout.addWidget(self.version_label)

        self.version_box = QComboBox(self.end_row)
        self.version_box.setObjectName(u"version_box")
        self.version_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.end_row_layout.addWidget(self.version_box)

        self.end_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.end_row_layout.addItem(self.end_space)

        self.close_button = QPushButton(self.end_row)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(True)

        self.end_row_layout.addWidget(self.close_button)

        self.seal_button = QPushButton(self.end_row)
        self.seal_button.setObjectName(u"seal_button")
        self.seal_button.setAutoDefault(True)
        self.seal_button.setProperty(u"kind", u"primary")

        self.end_row_layout.addWidget(self.seal_button)


        self.transcript_dialog_layout.addWidget(self.end_row)

#if QT_CONFIG(shortcut)
        self.staff_label.setBuddy(self.staff_edit)
        self.caller_label.setBuddy(self.caller_edit)
        self.other_label.setBuddy(self.other_edit)
        self.time_label.setBuddy(self.time_edit)
        self.speaker_label.setBuddy(self.speaker_box)
        self.version_label.setBuddy(self.version_box)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(transcript_dialog)

        self.add_button.setDefault(True)

    # setupUi

    def retranslateUi(self, transcript_dialog):
        self.title_label.setText(QCoreApplication.translate("TranscriptDialog", u"Transcript", None))
        self.about_label.setText(QCoreApplication.translate("TranscriptDialog", u"Write down every word that is heard, also hesitations, and leave nothing out. What is typed is kept at once; the record gets it when it is made final.", None))
#if QT_CONFIG(accessibility)
        self.sound_strip.setAccessibleName(QCoreApplication.translate("TranscriptDialog", u"The recording: Space plays and stops, the arrow keys move", None))
#endif // QT_CONFIG(accessibility)
        self.play_button.setText(QCoreApplication.translate("TranscriptDialog", u"Play", None))
        self.back_button.setText(QCoreApplication.translate("TranscriptDialog", u"\u22125 s", None))
#if QT_CONFIG(accessibility)
        self.back_button.setAccessibleName(QCoreApplication.translate("TranscriptDialog", u"Five seconds back", None))
#endif // QT_CONFIG(accessibility)
        self.on_button.setText(QCoreApplication.translate("TranscriptDialog", u"+5 s", None))
#if QT_CONFIG(accessibility)
        self.on_button.setAccessibleName(QCoreApplication.translate("TranscriptDialog", u"Five seconds on", None))
#endif // QT_CONFIG(accessibility)
        self.staff_label.setText(QCoreApplication.translate("TranscriptDialog", u"&A shop", None))
#if QT_CONFIG(accessibility)
        self.staff_edit.setAccessibleName(QCoreApplication.translate("TranscriptDialog", u"A: who speaks for the shop", None))
#endif // QT_CONFIG(accessibility)
        self.caller_label.setText(QCoreApplication.translate("TranscriptDialog", u"&B caller", None))
#if QT_CONFIG(accessibility)
        self.caller_edit.setAccessibleName(QCoreApplication.translate("TranscriptDialog", u"B: the caller", None))
#endif // QT_CONFIG(accessibility)
        self.other_label.setText(QCoreApplication.translate("TranscriptDialog", u"&C other", None))
#if QT_CONFIG(accessibility)
        self.other_edit.setAccessibleName(QCoreApplication.translate("TranscriptDialog", u"C: anybody else", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.rows_table.setAccessibleName(QCoreApplication.translate("TranscriptDialog", u"Utterances", None))
#endif // QT_CONFIG(accessibility)
        self.time_label.setText(QCoreApplication.translate("TranscriptDialog", u"&Time", None))
#if QT_CONFIG(accessibility)
        self.time_edit.setAccessibleName(QCoreApplication.translate("TranscriptDialog", u"Time in the recording, hours, minutes and seconds", None))
#endif // QT_CONFIG(accessibility)
        self.stamp_button.setText(QCoreApplication.translate("TranscriptDialog", u"From here", None))
        self.speaker_label.setText(QCoreApplication.translate("TranscriptDialog", u"&Who", None))
#if QT_CONFIG(accessibility)
        self.speaker_box.setAccessibleName(QCoreApplication.translate("TranscriptDialog", u"Who speaks", None))
#endif // QT_CONFIG(accessibility)
        self.add_button.setText(QCoreApplication.translate("TranscriptDialog", u"Add", None))
        self.split_button.setText(QCoreApplication.translate("TranscriptDialog", u"Split at the cursor", None))
        self.remove_button.setText(QCoreApplication.translate("TranscriptDialog", u"Take out", None))
        self.put_back_button.setText(QCoreApplication.translate("TranscriptDialog", u"Put back", None))
#if QT_CONFIG(accessibility)
        self.words_edit.setAccessibleName(QCoreApplication.translate("TranscriptDialog", u"Words of the utterance", None))
#endif // QT_CONFIG(accessibility)
        self.version_label.setText(QCoreApplication.translate("TranscriptDialog", u"&Version", None))
#if QT_CONFIG(accessibility)
        self.version_box.setAccessibleName(QCoreApplication.translate("TranscriptDialog", u"Version that is shown", None))
#endif // QT_CONFIG(accessibility)
        self.close_button.setText(QCoreApplication.translate("TranscriptDialog", u"Close", None))
        self.seal_button.setText(QCoreApplication.translate("TranscriptDialog", u"Make it &final", None))
        pass
    # retranslateUi

