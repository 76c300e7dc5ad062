"""The typesetting process: an order as JSON on standard input, one line of JSON and the documents on the output."""

from __future__ import annotations

import json
import re
import sys
import unicodedata
from collections import Counter
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typst

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Final

STANDARDS: Final[list[typst.PDFStandard]] = ["a-3a", "ua-1"]

FONTS: Final = ("Noto Sans JP", "Noto Emoji", "DejaVu Sans Mono")
"""In order of preference; the last comes with typst and has Greek, Cyrillic and Arabic letters."""

# Each cluster in both weights, set by the very code that will set the report: typst itself is the judge of what it can
# show, so no reader of font files of our own can disagree with it.
_PROBE = b"""
#set document(title: "probe")
#set text(font: json(bytes(sys.inputs.fonts)), fallback: false, lang: "ja")
#for cluster in json(bytes(sys.inputs.clusters)) [#cluster #text(weight: "bold", cluster) #parbreak()]
"""

_PICTURE = b"#image(sys.inputs.path)"

# Controls that would show text in another order than it was written, and halves of characters no encoding can carry.
_NEVER_SHOWN = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_JOINER = "\u200d"
_PREVIEW_PPI = 96
_BASE = "base.typ"
"""What all templates begin with."""


def main() -> None:
    """Answer one order."""
    answer, pages = _answer(json.load(sys.stdin.buffer))
    sys.stdout.buffer.write(json.dumps(answer).encode() + b"\n")
    for page in pages:
        sys.stdout.buffer.write(page)
    sys.stdout.buffer.flush()


def _answer(order: dict[str, Any]) -> tuple[dict[str, Any], list[bytes]]:
    compiler = typst.Compiler(root=order["root"], font_paths=[order["fonts"]], ignore_system_fonts=True)
    written: list[tuple[dict[str, Any], Counter[str]]] = []
    for sheet in order["sheets"]:
        replaced: Counter[str] = Counter()
        written.append((_without_controls(sheet["data"], replaced), replaced))
    bad = _cannot_be_shown(compiler, [data for data, _ in written])
    sizes, done, total = [], [], 0
    for sheet, (data, replaced) in zip(order["sheets"], written, strict=True):
        data = _each_string(data, partial(_named, bad=bad, replaced=replaced)) if bad else data
        data = _with_replaced(data, replaced)
        try:
            pages = _with_or_without_pictures(compiler, sheet, data, order["form"])
        except typst.TypstError as refusal:
            return {"failed": refusal.message}, []
        sizes.append([len(page) for page in pages])
        done += pages
        total += replaced.total()
    return {"replaced": total, "sizes": sizes}, done


def _with_replaced(data: dict[str, Any], replaced: Counter[str]) -> dict[str, Any]:
    data["replaced"] = [
        {"code": _code(char), "name": unicodedata.name(char, ""), "count": count}
        for char, count in sorted(replaced.items())
    ]
    return data


def _with_or_without_pictures(
    compiler: typst.Compiler, sheet: dict[str, Any], data: dict[str, Any], form: str
) -> list[bytes]:
    """Set a document; a picture that cannot be decoded is named instead, for its file is handed over anyway."""
    try:
        return _set(compiler, sheet, data, form)
    except typst.TypstError:
        pictures = [part for part in data.get("parts", ()) if part["kind"] == "picture"]
        unread = [part for part in pictures if not _readable(compiler, sheet["root"], part["path"])]
        if not unread:
            raise
        for part in unread:
            part |= {
                "kind": "small",
                "text": f"{part['alt']}：この画像は組み込めなかった。原本のファイルによる。",
            }
        return _set(compiler, sheet, data, form)


def _readable(compiler: typst.Compiler, root: str, path: str) -> bool:
    """Tell whether typst can decode a picture."""
    try:
        compiler.compile(input=_PICTURE, root=root, format="pdf", sys_inputs={"path": path})
    except typst.TypstError:
        return False
    return True


def _set(compiler: typst.Compiler, sheet: dict[str, Any], data: dict[str, Any], form: str) -> list[bytes]:
    """Return the PDF, or a picture of each page."""
    template = Path(sheet["template"])
    found = compiler.compile(
        # As bytes: the root may be another folder than the template's, from which it could not import what all share.
        input=template.with_name(_BASE).read_bytes() + template.read_bytes(),
        root=sheet["root"],
        format="png" if form == "png" else "pdf",
        ppi=_PREVIEW_PPI,
        sys_inputs={"data": json.dumps(data), "fonts": json.dumps(FONTS)},
        pdf_standards=[] if form == "png" else STANDARDS,
        timestamp=data["timestamp"],
    )
    if isinstance(found, list):
        return found
    assert found is not None
    return [found]


def _without_controls(data: dict[str, Any], replaced: Counter[str]) -> dict[str, Any]:
    named: dict[str, Any] = _each_string(data, partial(_named, bad=_NEVER_SHOWN, replaced=replaced))
    return named


def _cannot_be_shown(compiler: typst.Compiler, data: Any) -> re.Pattern[str] | None:
    """Return a pattern for the characters that must be named instead; those after a base only in that place."""
    unusual = [text for text in _strings(data) if not _is_common(text)]
    found = {cluster for text in unusual for cluster in _clusters(text) if not _is_common(cluster)}
    clusters = _refused(compiler, sorted(found))
    bases = _refused(compiler, sorted({cluster[0] for cluster in clusters}))
    parts = [re.escape(base) for base in bases]
    longest_first = sorted((cluster for cluster in clusters if len(cluster) > 1), key=len, reverse=True)
    parts += [f"(?<={re.escape(cluster[0])}){re.escape(cluster[1:])}" for cluster in longest_first]
    return re.compile("|".join(parts)) if parts else None


def _is_common(text: str) -> bool:
    """Tell whether all is of JIS X 0208, which the Japanese font has whole: to try what most text is takes 0.2 s."""
    try:
        text.encode("shift_jis")
    except UnicodeEncodeError:
        return False
    return text.isprintable()


def _refused(compiler: typst.Compiler, clusters: list[str]) -> list[str]:
    """Return the clusters that typst refuses, found by halving."""
    if not clusters or _accepted(compiler, clusters):
        return []
    if len(clusters) == 1:
        return clusters
    half = len(clusters) // 2
    return _refused(compiler, clusters[:half]) + _refused(compiler, clusters[half:])


def _accepted(compiler: typst.Compiler, clusters: list[str]) -> bool:
    inputs = {"clusters": json.dumps(clusters), "fonts": json.dumps(FONTS)}
    try:
        compiler.compile(input=_PROBE, format="pdf", sys_inputs=inputs, pdf_standards=STANDARDS)
    except typst.TypstError:
        return False
    return True


def _clusters(text: str) -> Iterator[str]:
    """Split into what fonts show as one: a base with its marks, variation selectors and joined characters."""
    cluster = ""
    for char in text:
        if cluster and (_extends(char) or cluster[-1] == _JOINER):
            cluster += char
        else:
            if cluster:
                yield cluster
            cluster = char
    if cluster:
        yield cluster


def _extends(char: str) -> bool:
    skin_tone = "\U0001f3fb" <= char <= "\U0001f3ff"
    return skin_tone or unicodedata.category(char) in ("Mn", "Mc", "Me", "Cf")


def _named(text: str, bad: re.Pattern[str], replaced: Counter[str]) -> str:
    def name(match: re.Match[str]) -> str:
        replaced.update(match[0])
        return "".join(f"〔{_code(char)}〕" for char in match[0])

    return bad.sub(name, text)


def _code(char: str) -> str:
    return f"U+{ord(char):04X}"


def _strings(data: Any) -> Iterator[str]:
    match data:
        case str():
            yield data
        case dict():
            for value in data.values():
                yield from _strings(value)
        case list():
            for value in data:
                yield from _strings(value)


def _each_string(data: Any, change: Callable[[str], str]) -> Any:
    match data:
        case str():
            return change(data)
        case dict():
            return {key: _each_string(value, change) for key, value in data.items()}
        case list():
            return [_each_string(value, change) for value in data]
    return data


if __name__ == "__main__":
    main()
