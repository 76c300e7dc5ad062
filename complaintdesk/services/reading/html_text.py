"""HTML to text by one walk from front to end: nothing is fetched, nothing is run, and no input makes it slow."""

from __future__ import annotations

import html
import re
import string

MOST = 1_000_000
"""Characters of a body that are looked at."""
_SKIPPED = ("script", "style", "head", "title", "template", "noscript", "svg", "object", "iframe")
_BREAKS = frozenset(
    {"br", "p", "div", "tr", "table", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "pre",
     "blockquote", "section", "article", "header", "footer", "address", "dl", "dt", "dd"}
)  # fmt: skip
_LOW = str.maketrans(string.ascii_uppercase, string.ascii_lowercase)
_NAME = re.compile(r"/?\s*([a-zA-Z][a-zA-Z0-9]{0,15})")
_LINK = re.compile(r"""\bhref\s*=\s*(?:"([^"]{1,500})"|'([^']{1,500})'|([^\s>"']{1,500}))""", re.IGNORECASE)
_SPACES = re.compile(r"[ \t\r\n\f\u00a0]+")
_EMPTY_LINES = re.compile(r"\n{3,}")


def text_of(source: str) -> str:
    """Return the words of a page, with the true address behind each link in angle brackets."""
    source = source[:MOST]
    low = source.translate(_LOW)  # not lower(): İ becomes two signs there, and every place behind it another
    words: list[str] = []
    links: list[str] = []
    place = 0
    while place < len(source):
        start = source.find("<", place)
        if start < 0:
            words.append(_said(source[place:]))
            break
        words.append(_said(source[place:start]))
        if source.startswith("<!--", start):
            place = _after(low, "-->", start + 4)
            continue
        end = source.find(">", start)
        if end < 0:
            break
        tag = source[start + 1 : end]
        name = _name(tag)
        place = end + 1
        if name in _SKIPPED and not tag.startswith("/") and not tag.endswith("/"):
            place = _after(low, ">", low.find(f"</{name}", place))
        elif name == "a":
            _mind_link(tag, words, links)
        elif name in _BREAKS:
            words.append("\n")
    lines = ("".join(words)).split("\n")
    return _EMPTY_LINES.sub("\n\n", "\n".join(line.strip() for line in lines)).strip()


def _mind_link(tag: str, words: list[str], links: list[str]) -> None:
    """Remember where a link leads; say it at the link's end, unless the words say it themselves."""
    if not tag.startswith("/"):
        found = _LINK.search(tag)
        links.append(html.unescape(next(filter(None, found.groups()), "")) if found else "")
        return
    target = links.pop() if links else ""
    if target.startswith(("http:", "https:", "mailto:", "tel:")) and (
        not words or words[-1].strip() != target
    ):
        words.append(f" <{target}>")


def _name(tag: str) -> str:
    found = _NAME.match(tag)
    return found[1].lower() if found else ""


def _said(text: str) -> str:
    return _SPACES.sub(" ", html.unescape(text))


def _after(low: str, sign: str, start: int) -> int:
    """Return the place behind the next ``sign``; what is never closed takes the rest with it."""
    found = low.find(sign, start) if start >= 0 else -1
    return found + len(sign) if found >= 0 else len(low)
