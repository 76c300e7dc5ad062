"""Sieve (RFC 5228): mails are filed into a folder for evidence, never discarded and never sent back.

A mail that bounces tells its sender that he was blocked; one that is discarded is evidence lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk.domain.contact_point import PointKind
from complaintdesk.services.blocklists.listing import Listing, Written

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from complaintdesk.domain.blocklist import Options
    from complaintdesk.domain.contact_point import ContactPoint

KINDS = (PointKind.MAIL, PointKind.MAIL_DOMAIN)
_SOME = 100
"""Addresses in one test: servers bound the length of a list."""


def write(listing: Listing, options: Options) -> Written:
    """Return the script; it goes before the mailbox's other rules."""
    rows = [
        row
        for row in listing.rows
        if row.point.kind in KINDS and not any(_same(row.point, allowed) for allowed in listing.allowed)
    ]
    addresses = [row.point.value for row in rows if row.point.kind is PointKind.MAIL]
    domains = [row.point.value for row in rows if row.point.kind is PointKind.MAIL_DOMAIN]
    tests = [*_tests(addresses, _of_addresses), *_tests(domains, _of_domains)]
    let_through = list(_let_through(listing.allowed))
    script = 'require ["fileinto"];\n'
    for test in tests:
        condition = f"allof (not anyof ({', '.join(let_through)}), {test})" if let_through else test
        script += f"if {condition} {{\n    fileinto {_string(options.folder)};\n    stop;\n}}\n"
    return Written(data=script.encode(), taken=tuple(rows))


def _same(point: ContactPoint, allowed: ContactPoint) -> bool:
    return (point.kind, point.value) == (allowed.kind, allowed.value)


def _tests(values: list[str], test: Callable[[list[str]], str]) -> Iterable[str]:
    return (test(values[start : start + _SOME]) for start in range(0, len(values), _SOME))


def _of_addresses(values: list[str]) -> str:
    # ``address`` and not ``header``: the latter fails on 見本 <a@example.jp>.
    return f'address :is "from" {_strings(values)}'


def _of_domains(values: list[str]) -> str:
    below = [f"*.{value}" for value in values]
    return (
        f'anyof (address :domain :is "from" {_strings(values)}, '
        f'address :domain :matches "from" {_strings(below)})'
    )


def _let_through(allowed: Iterable[ContactPoint]) -> Iterable[str]:
    mails = [point.value for point in allowed if point.kind is PointKind.MAIL]
    domains = [point.value for point in allowed if point.kind is PointKind.MAIL_DOMAIN]
    yield from _tests(mails, _of_addresses)
    yield from _tests(domains, _of_domains)


def _strings(values: list[str]) -> str:
    return f"[{', '.join(_string(value) for value in values)}]"


def _string(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
