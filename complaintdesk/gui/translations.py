"""The language of the screen: Qt's own words and ours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

from complaintdesk import paths

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def install(app: QApplication, language: str) -> None:
    """Speak ``ja`` or ``en``; dates and numbers follow."""
    QLocale.setDefault(QLocale(QLocale.Language.Japanese if language == "ja" else QLocale.Language.English))
    ours = QTranslator(app)
    if ours.load(f"complaintdesk_{language}", str(paths.resource("i18n"))):
        app.installTranslator(ours)
    qt = QTranslator(app)
    if language != "en" and qt.load(
        f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ):
        app.installTranslator(qt)
