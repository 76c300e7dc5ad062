"""What people wrote, made ready for a page: nothing is dropped, only line ends are made alike."""

from __future__ import annotations

from typing import TypeAlias

Row: TypeAlias = dict[str, object]
"""A part of the report's data: strings, lists and rows, as JSON has them."""


def plain(text: str) -> str:
    """Return the text with line feeds as its only line ends (mail has CR LF)."""
    return text.replace("\r\n", "\n").replace("\r", "\n")
