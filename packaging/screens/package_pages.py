"""The pages of every document on paper, as pictures: to be looked at before a release."""

from __future__ import annotations

import tempfile
from pathlib import Path

import page_samples

from complaintdesk import paths
from complaintdesk.devices.typesetter import TypstTypesetter

SAMPLES = {"package": page_samples.usual, "package-bad": page_samples.bad}
"""By folder: what a shop hands over, and what must not spoil a page."""


def take(screens: Path) -> None:
    """Write each page of the samples' documents as PNG, the samples in folders of their own below ``screens``."""
    typesetter = TypstTypesetter(paths.resource("typst"), paths.resource("fonts"))
    for name, sample in SAMPLES.items():
        folder = screens / name
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.glob("*.png"):
            old.unlink()
        with tempfile.TemporaryDirectory(prefix="cd-pages-") as held:
            root = Path(held)
            for title, sheet in page_samples.sheets(sample(root), root, root).items():
                for place, page in enumerate(typesetter.pictures(sheet, lambda: False), start=1):
                    (folder / f"{title}-{place:02}.png").write_bytes(page)
