"""Gmail: filters to import (Settings → Filters → Import), in as many pieces as Gmail's limit asks for.

Mails get the label and leave the inbox; they are never put into the trash, and never taken for spam, which Gmail
empties after 30 days. An address that a search would take for more than one is left out.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.etree import ElementTree as Xml

from complaintdesk.domain.contact_point import PointKind
from complaintdesk.services.blocklists.listing import Listing, Written

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintdesk.domain.blocklist import Options

KINDS = (PointKind.MAIL, PointKind.MAIL_DOMAIN)
LONGEST = 1400
"""Characters of a condition; Gmail refuses from about 1,500 on."""
_PLAIN = re.compile(r"[a-z0-9_][a-z0-9._+'-]*")
"""What is searched for as it stands. A condition is a search: -a@example.jp means every mail but those of a."""
_ATOM = "http://www.w3.org/2005/Atom"
_APPS = "http://schemas.google.com/apps/2006"
_OR = " OR "


def write(listing: Listing, options: Options) -> Written:
    """Return the file."""
    rows = [row for row in listing.of(*KINDS) if _PLAIN.fullmatch(row.point.value.partition("@")[0])]
    Xml.register_namespace("", _ATOM)
    Xml.register_namespace("apps", _APPS)
    feed = Xml.Element(f"{{{_ATOM}}}feed")
    Xml.SubElement(feed, f"{{{_ATOM}}}title").text = "Mail Filters"
    for senders in _pieces([row.point.value for row in rows]):
        entry = Xml.SubElement(feed, f"{{{_ATOM}}}entry")
        Xml.SubElement(entry, f"{{{_ATOM}}}category", term="filter")
        Xml.SubElement(entry, f"{{{_ATOM}}}title").text = "Mail Filter"
        Xml.SubElement(entry, f"{{{_ATOM}}}content")
        properties = (
            ("from", senders),
            ("label", options.folder),
            ("shouldArchive", "true"),
            ("shouldNeverSpam", "true"),
        )
        for name, value in properties:
            Xml.SubElement(entry, f"{{{_APPS}}}property", name=name, value=value)
    Xml.indent(feed)
    return Written(data=Xml.tostring(feed, encoding="utf-8", xml_declaration=True), taken=tuple(rows))


def _pieces(values: list[str]) -> Iterator[str]:
    piece = ""
    for value in values:
        if piece and len(piece) + len(_OR) + len(value) > LONGEST:
            yield piece
            piece = ""
        piece = f"{piece}{_OR}{value}" if piece else value
    if piece:
        yield piece
