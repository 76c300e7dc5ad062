"""The peer of the start-up figure: the least a PySide6 program can show that takes a character."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

app = QApplication(sys.argv)
window = QWidget()
QVBoxLayout(window).addWidget(QLineEdit())
window.show()
sys.exit(app.exec())
