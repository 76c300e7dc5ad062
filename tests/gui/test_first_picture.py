"""What the first picture does not show is loaded after it: each of these once made the start a tenth longer."""

from __future__ import annotations

import os
import subprocess
import sys

LATER = {
    "sqlalchemy",
    "msgspec",
    "html",
    "complaintdesk.domain.shop",
    "complaintdesk.gui.beside",
    "complaintdesk.gui.views.case_page",
    "complaintdesk.gui.views.call_papers",
}
SHOWN = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from complaintdesk.gui import theme, translations
from complaintdesk.window import DeskWindow

app = QApplication([])
translations.install(app, "ja")
theme.apply(app, "light", 100)
desk = DeskWindow(Path(sys.argv[1]))
desk.show()
app.processEvents()
print(*sys.modules)
"""


def test_the_first_picture_loads_neither_the_store_nor_what_stands_beside_the_pages(tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", SHOWN, str(tmp_path)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    loaded = set(done.stdout.split())
    assert "complaintdesk.gui.views.call_page" in loaded
    assert loaded & LATER == set()
