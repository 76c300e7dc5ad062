"""The typesetting process: an order as JSON on standard input, one line of JSON and the PDF on standard output."""

from __future__ import annotations

import json
import re
import sys
import unicodedata
from collections import Counter
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

# Controls that would show text in another order than it was written, and halves of characters no encoding can carry.
_NEVER_SHOWN = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_JOINER = "\u200d"


def main() -> None:
    """Answer one order."""
    answer, pdf = _answer(json.load(sys.stdin.buffer))
    sys.stdout.buffer.write(json.dumps(answer).encode() + b"\n" + pdf)
    sys.stdout.buffer.flush()


def _answer(order: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
    compiler = typst.Compiler(root=order["root"], font_paths=[order["fonts"]], ignore_system_fonts=True)
    replaced: Counter[str] = Counter()
    data = _each_string(order["data"], lambda text: _named(text, _NEVER_SHOWN, replaced))
    bad = _cannot_be_shown(compiler, data)
    data = _each_string(data, lambda text: _named(text, bad, replaced)) if bad else data
    data["replaced"] = [
        {"code": _code(char), "name": unicodedata.name(char, ""), "count": count}
        for char, count in sorted(replaced.items())
    ]
    inputs = {"data": json.dumps(data), "fonts": json.dumps(FONTS)}
    try:
        pdf = compiler.compile(
            input=order["template"],
            format="pdf",
            sys_inputs=inputs,
            pdf_standards=STANDARDS,
            timestamp=order["data"]["timestamp"],
        )
    except typst.TypstError as refusal:
        return {"failed": refusal.message}, b""
    assert isinstance(pdf, bytes)
    return {"replaced": replaced.total()}, pdf


def _cannot_be_shown(compiler: typst.Compiler, data: Any) -> re.Pattern[str] | None:
    """Return a pattern for the characters that must be named instead; those after a base only in that place."""
    found = {cluster for text in _strings(data) for cluster in _clusters(text)}
    clusters = _refused(compiler, sorted(found))
    bases = _refused(compiler, sorted({cluster[0] for cluster in clusters}))
    parts = [re.escape(base) for base in bases]
    longest_first = sorted((cluster for cluster in clusters if len(cluster) > 1), key=len, reverse=True)
    parts += [f"(?<={re.escape(cluster[0])}){re.escape(cluster[1:])}" for cluster in longest_first]
    return re.compile("|".join(parts)) if parts else None


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
