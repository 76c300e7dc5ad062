"""Templates of what a shop needs in writing, as documents that any word processor opens (Office Open XML, ISO 29500).

They are drafts: each says that a lawyer is to read it first.
"""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING, NamedTuple
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
# The order of the properties is the schema's.
_PARAGRAPH = (
    '<w:p><w:pPr>{keep}<w:spacing w:before="{before}" w:after="80"/>{layout}{outline}</w:pPr><w:r><w:rPr>'
    '<w:rFonts w:ascii="Yu Gothic" w:hAnsi="Yu Gothic" w:eastAsia="Yu Gothic"/>{weight}<w:sz w:val="{size}"/>'
    '<w:lang w:eastAsia="ja-JP"/></w:rPr><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'
)


class _Style(NamedTuple):
    """How a line is set: half points, space above (twentieths of a point), level of a heading (-1: none)."""

    size: int = 21
    before: int = 0
    level: int = -1
    layout: str = ""
    sign: str = ""


_STYLES = {
    "# ": _Style(size=32, level=0),
    "## ": _Style(size=24, before=240, level=1),
    "- ": _Style(layout='<w:ind w:left="210" w:hanging="210"/>', sign="・"),
    "> ": _Style(layout='<w:jc w:val="right"/>'),
    "": _Style(),
}
"""By how a line begins."""

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
    """Return a document of the lines of a text.

    ``#`` and ``##`` begin headings, which stay with what follows; ``-`` a point of a list; ``>`` what stands right.
    """
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
    style = _STYLES[mark]
    headed = style.level >= 0
    return _PARAGRAPH.format(
        keep="<w:keepNext/>" if headed else "",
        before=style.before,
        layout=style.layout,
        outline=f'<w:outlineLvl w:val="{style.level}"/>' if headed else "",
        weight="<w:b/>" if headed else "",
        size=style.size,
        text=escape(style.sign + line[len(mark) :]),
    )
