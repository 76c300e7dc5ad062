"""Templates of what a shop needs in writing, as documents that any word processor opens (Office Open XML, ISO 29500).

They are drafts: each says that a lawyer is to read it first.
"""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from complaintdesk import paths
from complaintdesk.domain.disk_refusal import refusal
from complaintdesk.domain.errors import FileNotWritten

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

_TYPES = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml"
 ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
</Types>"""
_RELATIONS = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Target="word/document.xml"
 Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
</Relationships>"""
_DOCUMENT = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{paragraphs}
<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>
<w:pgMar w:top="1440" w:right="1247" w:bottom="1440" w:left="1701" w:header="720" w:footer="720" w:gutter="0"/>
</w:sectPr></w:body></w:document>"""
_PARAGRAPH = (
    '<w:p><w:pPr>{layout}<w:spacing w:before="{before}" w:after="80"/></w:pPr><w:r><w:rPr>{weight}'
    '<w:rFonts w:eastAsia="Yu Gothic"/><w:sz w:val="{size}"/></w:rPr><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'
)
_STYLES = {"# ": (32, 0, True), "## ": (24, 240, True), "- ": (21, 0, False), "": (21, 0, False)}
"""Half points, space above (twentieths of a point), and whether it is bold, by how a line begins."""

_ANNOUNCEMENT = "応対の確認と記録のため、この通話を録音いたします。"

_EPOCH = (2026, 10, 1, 0, 0, 0)
"""The same in every file: when it was made says nothing, and equal words give equal bytes."""


def write_all(folder: Path, shop: str, announcement: str, day: date) -> list[Path]:
    """Write every template into ``folder``, filled with the shop's name, its announcement and a date.

    A file of the same name is never replaced: somebody may have worked on it. Raises FileNotWritten, DiskFull,
    DiskGone.
    """
    written = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for source in sorted(paths.resource("templates").glob("*.txt")):
            filled = source.read_text(encoding="utf-8").format(
                shop=shop,
                announcement=announcement or _ANNOUNCEMENT,
                date=f"{day.year}年{day.month}月{day.day}日",
            )
            target = folder / f"{source.stem}.docx"
            if not target.exists():
                target.write_bytes(document(filled))
            written.append(target)
    except OSError as failure:
        raise refusal(failure) or FileNotWritten(failure.strerror or "file") from failure
    return written


def document(text: str) -> bytes:
    """Return a document of the lines of a text: ``#`` and ``##`` begin headings, ``-`` a point of a list."""
    parts = {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": _RELATIONS,
        "word/document.xml": _DOCUMENT.format(
            paragraphs="".join(_paragraph(line) for line in text.splitlines())
        ),
    }
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name, _EPOCH), content.encode())
    return held.getvalue()


def _paragraph(line: str) -> str:
    mark = next(mark for mark in _STYLES if line.startswith(mark))
    size, before, bold = _STYLES[mark]
    point = mark == "- "
    return _PARAGRAPH.format(
        layout='<w:ind w:left="420" w:hanging="420"/>' if point else "",
        before=before,
        weight="<w:b/>" if bold else "",
        size=size,
        text=escape(("・" if point else "") + line[len(mark) :]),
    )
