"""Microsoft 365 in PowerShell: rules of one mailbox that file into a folder, or the block list of the whole company.

The company's list holds mails back in quarantine, which is emptied after 30 days, and stops mails *to* these addresses
as well: the rules of the mailbox are what keeps the evidence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk.domain.contact_point import PointKind
from complaintdesk.services.blocklists.listing import Listing, Written

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from complaintdesk.domain.blocklist import Options
    from complaintdesk.services.blocklists.listing import Listed

KINDS = (PointKind.MAIL, PointKind.MAIL_DOMAIN)
_AT_ONCE = 20
"""Entries of one command; Microsoft's own pages take as many in a step."""
_QUOTES = "'‘’‚‛"
"""PowerShell ends a string at each of these."""


def folder_rules(listing: Listing, options: Options) -> Written:
    """Return a script that makes rules in the mailbox it is given."""
    rows = listing.of(*KINDS)
    addresses = [row.point.value for row in rows if row.point.kind is PointKind.MAIL]
    domains = [row.point.value for row in rows if row.point.kind is PointKind.MAIL_DOMAIN]
    lines = ["param([Parameter(Mandatory)][string]$Mailbox)", f"$Folder = {quoted(options.folder)}"]
    lines.append("New-MailboxFolder -Parent $Mailbox -Name $Folder -ErrorAction SilentlyContinue")
    conditions = [
        *(("-From", some) for some in _some(addresses)),
        *(("-FromAddressContainsWords", _within(some)) for some in _some(domains)),
    ]
    for place, (condition, values) in enumerate(conditions, start=1):
        lines.append(
            f"New-InboxRule -Mailbox $Mailbox -Name 'ComplaintDesk {place}' {condition} {_list(values)} "
            '-MoveToFolder "${Mailbox}:\\$Folder" -StopProcessingRules $true'
        )
    return _script(lines, rows)


def tenant_list(listing: Listing, options: Options) -> Written:  # noqa: ARG001 - the list has no folder
    """Return a script for the company's block list."""
    rows = listing.of(*KINDS)
    lines = [
        f"New-TenantAllowBlockListItems -ListType Sender -Block -Entries {_list(some)} "
        "-NoExpiration -Notes 'ComplaintDesk'"
        for some in _some([row.point.value for row in rows])
    ]
    return _script(lines, rows)


def _script(lines: Sequence[str], rows: Sequence[Listed]) -> Written:
    # Windows PowerShell takes a script without the mark for one in the computer's old character set.
    text = "".join(f"{line}\r\n" for line in lines)
    return Written(data=text.encode("utf-8-sig"), taken=tuple(rows))


def _within(domains: Sequence[str]) -> list[str]:
    return [f"{mark}{domain}" for domain in domains for mark in "@."]


def _some(values: Sequence[str]) -> Iterator[Sequence[str]]:
    return (values[start : start + _AT_ONCE] for start in range(0, len(values), _AT_ONCE))


def _list(values: Sequence[str]) -> str:
    return ",".join(quoted(value) for value in values)


def quoted(text: str) -> str:
    """Return a PowerShell string in which nothing is a command."""
    for quote in _QUOTES:
        text = text.replace(quote, quote * 2)
    return f"'{text}'"
