"""The pages of every document of an evidence package, as pictures: to be looked at before a release."""

from __future__ import annotations

from typing import TYPE_CHECKING

import evidence_export

from complaintdesk import paths
from complaintdesk.devices.typesetter import TypstTypesetter
from complaintdesk.services.evidence import report
from complaintdesk.services.evidence.document import TEMPLATE
from complaintdesk.services.evidence.documents import documents
from complaintdesk.services.evidence.exhibits import exhibits
from complaintdesk.services.ports import Sheet

if TYPE_CHECKING:
    from pathlib import Path


def take(folder: Path) -> None:
    """Write each page of the sample's documents as PNG."""
    folder.mkdir(parents=True, exist_ok=True)
    order = evidence_export.sample_order()
    found = exhibits(order.case)
    written, _ = documents(order, found)
    sheets = {
        one.path: Sheet(template=TEMPLATE, data=one.data(order), target=folder / "-") for one in written
    }
    sheets["report"] = Sheet(
        template=report.TEMPLATE, data=report.report_data(order, found), target=folder / "-"
    )
    typesetter = TypstTypesetter(paths.resource("typst"), paths.resource("fonts"))
    for path, sheet in sheets.items():
        name = path.rpartition("/")[2].removesuffix(".pdf")
        for place, page in enumerate(typesetter.pictures(sheet, lambda: False), start=1):
            (folder / f"{name}-{place}.png").write_bytes(page)
