"""Which systems the block list can be written for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from complaintdesk.domain.blocklist import CARD, FOR_MAILS
from complaintdesk.domain.errors import NotFound
from complaintdesk.domain.terms import ContactWay
from complaintdesk.services.blocklists import (
    asterisk,
    freepbx,
    gmail,
    microsoft365,
    nuisance_card,
    plain_csv,
    sieve,
    threecx,
    vcard,
    yeastar,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from complaintdesk.domain.blocklist import Options
    from complaintdesk.domain.contact_point import PointKind
    from complaintdesk.services.blocklists.listing import Listing, Written


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """One of them: ``file`` is the name it is written under, ``kinds`` what the system can block."""

    key: str
    file: str
    kinds: tuple[PointKind, ...]
    write: Callable[[Listing, Options], Written]

    @property
    def way(self) -> ContactWay:
        """Return whether it is for calls or mails; the plain CSV is for both and stands with the calls."""
        return ContactWay.MAIL if self.key in FOR_MAILS else ContactWay.PHONE

    @property
    def printed(self) -> bool:
        """Tell whether it is a page to print: what ``write`` gives is only a look at it."""
        return self.key == CARD


FORMATS = {
    each.key: each
    for each in (
        Format(key="freepbx", file="freepbx-blacklist.csv", kinds=freepbx.KINDS, write=freepbx.write),
        Format(key="asterisk", file="asterisk-blacklist.txt", kinds=asterisk.KINDS, write=asterisk.write),
        Format(key="yeastar", file="yeastar-blocked.csv", kinds=yeastar.KINDS, write=yeastar.write),
        Format(key="3cx", file="3cx-blocked.csv", kinds=threecx.KINDS, write=threecx.write),
        Format(key="csv", file="block-list.csv", kinds=plain_csv.KINDS, write=plain_csv.write),
        Format(key="vcard", file="block-list.vcf", kinds=vcard.KINDS, write=vcard.write),
        Format(key=CARD, file="144-card.pdf", kinds=nuisance_card.KINDS, write=nuisance_card.write),
        Format(key="sieve", file="complaintdesk.sieve", kinds=sieve.KINDS, write=sieve.write),
        Format(key="gmail", file="gmail-filters.xml", kinds=gmail.KINDS, write=gmail.write),
        Format(
            key="m365-folder",
            file="m365-folder-rules.ps1",
            kinds=microsoft365.KINDS,
            write=microsoft365.folder_rules,
        ),
        Format(
            key="m365-tenant",
            file="m365-block-list.ps1",
            kinds=microsoft365.KINDS,
            write=microsoft365.tenant_list,
        ),
    )
}
"""By key, as the command line and the window name them."""


def format_of(key: str) -> Format:
    """Return a format. Raises NotFound."""
    if key not in FORMATS:
        raise NotFound(key)
    return FORMATS[key]
