"""Japanese is complete: every text of code and drawings stands in the catalogue, translated."""

from __future__ import annotations

import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
CATALOGUES = ROOT / "resources" / "i18n"


def texts(catalogue: Path) -> dict[tuple[str, str], list[str]]:
    """Return the translations by context and source; one text each, or one for each plural form."""
    found = {}
    for context in ET.parse(catalogue).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            unfinished = translation.get("type") in ("unfinished", "vanished", "obsolete")
            key = (context.findtext("name"), message.findtext("source"))
            found[key] = [""] if unfinished else forms
    return found


@pytest.mark.parametrize("language", ["ja", "en"])
def test_every_text_is_translated(language):
    catalogue = texts(CATALOGUES / f"complaintdesk_{language}.ts")
    assert catalogue
    assert [key for key, forms in catalogue.items() if not all(forms)] == []


def test_every_place_holder_survives_translation():
    lost = [
        source
        for (_, source), forms in texts(CATALOGUES / "complaintdesk_ja.ts").items()
        for mark in ("%1", "%2", "%3", "%n", "{number}")
        if mark in source and not all(mark in form for form in forms)
    ]
    assert lost == []


def test_the_catalogue_holds_what_the_code_says_today(tmp_path):
    """Collect the texts anew in a copy; nothing may be missing from the committed catalogue."""
    for folder in ("complaintdesk", "ui", "packaging", "resources/i18n"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))
    subprocess.run([sys.executable, "packaging/generate.py", "strings"], cwd=tmp_path, check=True)
    now = set(texts(tmp_path / "resources" / "i18n" / "complaintdesk_ja.ts"))
    assert now - set(texts(CATALOGUES / "complaintdesk_ja.ts")) == set()
