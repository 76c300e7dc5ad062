"""Qt must leave None alone: PySide6 6.12.0 drops a reference with each void call on Python 3.11, until it aborts."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtWidgets import QLineEdit


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal since Python 3.12: nothing to lose")
def test_a_thousand_calls_leave_none_its_references(qtbot):
    edit = QLineEdit()
    qtbot.addWidget(edit)
    edit.setText("0")
    before = sys.getrefcount(None)
    for number in range(1000):
        edit.setText(str(number))
    assert sys.getrefcount(None) > before - 50
