"""``complaintdesk who FRAGMENT``: who is calling, as the call page would show it."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING, Any

from complaintdesk.cli.opening import open_desk, reading
from complaintdesk.domain.caller_file import Sureness
from complaintdesk.domain.promise_rows import MadeRow

if TYPE_CHECKING:
    import argparse

    from complaintdesk.cli.messages import Voice
    from complaintdesk.domain.caller_file import CallerCard, Candidate
    from complaintdesk.domain.merging import LinkedPoint

_CALLERS = 20
_ORDERS = 3


def run(given: argparse.Namespace, voice: Voice) -> int:
    """Return 0 if somebody is known by the fragment, else 1."""
    with open_desk(given.home, given, voice) as desk:
        reading(desk, given, voice)
        found = [
            (each, desk.calls.who(each.number.e164 if each.number else "", each.order_number))
            for each in desk.calls.candidates(given.fragment, _CALLERS)
        ]
    if given.json:
        print(json.dumps([_data(*each) for each in found], ensure_ascii=False, indent=1))
    elif found:
        _tell(found, voice)
    else:
        print(voice.say("who.nobody"))
    return 0 if found else 1


def _tell(found: list[tuple[Candidate, CallerCard]], voice: Voice) -> None:
    for sureness in Sureness:
        group = [each for each in found if each[0].sureness is sureness]
        if group:
            print(voice.say(f"who.{sureness.value}"))
        for candidate, card in group:
            print("  " + "  ".join(filter(None, _head(candidate, card, voice))))
            for line in _lines(candidate, card, voice):
                print(f"      {line}")


def _head(candidate: Candidate, card: CallerCard, voice: Voice) -> list[str]:
    block = voice.say(f"who.{card.block.state.value}") if card.block else ""
    return [
        candidate.number.shown if candidate.number else "",
        candidate.name,
        candidate.kana,
        block,
        *_mark(card, voice),
    ]


def _mark(card: CallerCard, voice: Voice) -> list[str]:
    if card.mark is None:
        return []
    kind = card.mark.customer_type
    return [voice.say("who.vip") if card.mark.vip else "", voice.say(f"who.{kind.value}") if kind else ""]


def _lines(candidate: Candidate, card: CallerCard, voice: Voice) -> list[str]:
    lines = [candidate.found_in] if candidate.found_in else []
    if card.linked:
        points = ", ".join(_linked(each, voice) for each in card.linked)
        lines.append(voice.say("who.linked", points=points))
    if card.orders:
        orders = ", ".join(
            "  ".join(filter(None, (order.order_number, _day(order.ordered_at) if order.ordered_at else "")))
            for order in card.orders[:_ORDERS]
        )
        lines.append(f"{voice.say('who.orders')}: {orders}")
    if card.contact_count:
        lines.append(voice.say("who.contacts", count=card.contact_count))
    if card.open_case:
        lines.append(voice.say("who.case", label=card.open_case))
    lines += [
        voice.say("who.promise", due=_day(promise.due_at), about=promise.about) for promise in card.promises
    ]
    if card.mark and card.mark.handling:
        lines.append(voice.say("who.mind", what=card.mark.handling))
    if card.warnings:
        lines.append(voice.say("who.warnings", count=len(card.warnings)))
    return lines


def _linked(each: LinkedPoint, voice: Voice) -> str:
    return f"{each.point.shown} ({voice.say(f'who.{each.block.value}')})" if each.block else each.point.shown


def _data(candidate: Candidate, card: CallerCard) -> dict[str, Any]:
    """Return the card as plain data; times are local, in ISO 8601 with the zone."""
    return {
        "sureness": candidate.sureness.value,
        "number": candidate.number.e164 if candidate.number else None,
        "shown": candidate.number.shown if candidate.number else None,
        "name": candidate.name or card.name,
        "kana": candidate.kana,
        "found_in": candidate.found_in,
        "orders": [
            {
                "source": order.source,
                "number": order.order_number,
                "ordered_at": _iso(order.ordered_at) if order.ordered_at else None,
                "items": order.items,
                "total_yen": order.total_yen,
                "stage": order.stage,
            }
            for order in card.orders
        ],
        "linked": [
            {
                "kind": each.point.kind.value,
                "value": each.point.value,
                "block": each.block.value if each.block else None,
            }
            for each in card.linked
        ],
        "calls": card.times,
        "contacts": [
            {
                "at": _iso(contact.at),
                "channel": contact.channel.value if contact.channel else "phone",
                "incoming": contact.incoming,
                "about": contact.about,
                "state": contact.state.value if contact.state else None,
                "outcome": contact.outcome.value if contact.outcome else None,
            }
            for contact in card.contacts
        ],
        "cases": sorted({contact.case_number for contact in card.contacts if contact.case_number}),
        "open_case": card.open_case or None,
        "vip": card.mark is not None and card.mark.vip,
        "type": card.mark.customer_type.value if card.mark and card.mark.customer_type else None,
        "mind": card.mark.handling if card.mark else "",
        "promises": [
            {
                "due_at": _iso(promise.due_at),
                "about": promise.about,
                "call_back": not isinstance(promise, MadeRow),
            }
            for promise in card.promises
        ],
        "warnings": [
            {"step": notice.step, "at": _iso(notice.at), "words": notice.words} for notice in card.warnings
        ],
        "block": {
            "state": card.block.state.value,
            "reason": card.block.reason.value,
            "case": card.block.case_number,
        }
        if card.block
        else None,
    }


def _day(at: int) -> str:
    return f"{datetime.fromtimestamp(at / 1_000_000).astimezone():%Y-%m-%d %H:%M}"


def _iso(at: int) -> str:
    return datetime.fromtimestamp(at / 1_000_000).astimezone().isoformat()
