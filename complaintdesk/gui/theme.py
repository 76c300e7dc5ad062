"""Colours, type and style sheet: tokens from resources/themes, applied to the whole application."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette

from complaintdesk import paths

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

FAMILY = "Noto Sans JP"
BASE_PX = 14


@dataclass(frozen=True, slots=True)
class Theme:
    """Tokens by name, and the size of text in percent (100 to 200)."""

    name: str
    tokens: dict[str, str] = field(repr=False)
    percent: int = 100

    def colour(self, token: str) -> QColor:
        """Return a colour token."""
        return QColor(self.tokens[token])

    def px(self, pixels: int) -> int:
        """Return a length of 100 % text at this size of text."""
        return round(pixels * self.percent / 100)

    def font(self, pixels: int, *, bold: bool = False) -> QFont:
        """Return the app's font, digits of equal width."""
        return QFont(_font(self.px(pixels), bold))


@cache
def _font(pixels: int, bold: bool) -> QFont:
    font = QFont(FAMILY)
    font.setPixelSize(pixels)
    font.setBold(bold)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


_current: list[Theme] = []


def current() -> Theme:
    """Return the theme in force, which painting widgets ask for; light before any was applied."""
    return _current[-1] if _current else tokens_of("light")


@cache
def tokens_of(name: str, percent: int = 100) -> Theme:
    """Load a theme, light or dark."""
    text = paths.resource(f"themes/{name}.json").read_text(encoding="utf-8")
    return Theme(name, json.loads(text), percent)


def load_fonts() -> None:
    """Make the shipped text fonts known; headings need the bold one at once."""
    for name in ("NotoSansJP-Regular.ttf", "NotoSansJP-Bold.ttf"):
        QFontDatabase.addApplicationFont(str(paths.resource(f"fonts/{name}")))


def load_emoji() -> None:
    """Make the shipped emoji known, for systems without; later, since the first screen shows none."""
    QFontDatabase.addApplicationFont(str(paths.resource("fonts/NotoEmoji-Regular.ttf")))


def chosen(setting: str) -> str:
    """Return light or dark for a setting: light, dark, or system."""
    if setting in ("light", "dark"):
        return setting
    scheme = QGuiApplication.styleHints().colorScheme()
    return "dark" if scheme == Qt.ColorScheme.Dark else "light"


def apply(app: QApplication, setting: str, percent: int) -> None:
    """Dress the application; ``setting`` light, dark or system, ``percent`` 100 to 200."""
    theme = tokens_of(chosen(setting), percent)
    _current[:] = [theme]
    app.setStyle("Fusion")
    app.setFont(theme.font(BASE_PX))
    app.setPalette(_palette(theme))
    app.setStyleSheet(style_sheet(theme))


def style_sheet(theme: Theme) -> str:
    """Return the sheet with every token in its place."""
    text = paths.resource("themes/desk.qss").read_text(encoding="utf-8")
    text = re.sub(r"\{px:(\d+)\}", lambda match: f"{theme.px(int(match[1]))}px", text)
    text = re.sub(r"\{icon:(\w+)\}", lambda match: f'url("{_drawing(match[1])}")', text)
    return re.sub(r"\{(\w+)\}", lambda match: theme.tokens[match[1]], text)


def _drawing(name: str) -> str:
    return paths.resource(f"icons/{name}.svg").as_posix()


def _palette(theme: Theme) -> QPalette:
    """Return the palette for what the sheet does not reach: placeholders, links, native dialogs."""
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: "paper",
        QPalette.ColorRole.Base: "surface",
        QPalette.ColorRole.AlternateBase: "paper",
        QPalette.ColorRole.Text: "ink",
        QPalette.ColorRole.WindowText: "ink",
        QPalette.ColorRole.Button: "surface",
        QPalette.ColorRole.ButtonText: "ink",
        QPalette.ColorRole.Highlight: "calm",
        QPalette.ColorRole.HighlightedText: "calm_text",
        QPalette.ColorRole.PlaceholderText: "hint",
        QPalette.ColorRole.Link: "calm",
        QPalette.ColorRole.ToolTipBase: "raised",
        QPalette.ColorRole.ToolTipText: "ink",
    }
    for role, token in roles.items():
        palette.setColor(role, theme.colour(token))
    return palette
