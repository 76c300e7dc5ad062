"""How the window looks, read before the services that own the settings are loaded."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from complaintdesk import paths

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Look:
    """``language``: ja, en. ``theme``: system, light, dark. ``text_percent`` 100 to 200."""

    language: str = "ja"
    theme: str = "system"
    text_percent: int = 100


def look_of(home: Path) -> Look:
    """Read the look that a home's settings name; the default where there are none."""
    try:
        found = json.loads(paths.settings(home).read_text(encoding="utf-8"))
        return Look(str(found["language"]), str(found["theme"]), int(found["text_percent"]))
    except (OSError, ValueError, KeyError, TypeError):
        return Look()
