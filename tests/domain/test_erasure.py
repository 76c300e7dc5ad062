"""Erasure: every field of every event is either somebody's words or known to be nobody's."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import Any, get_args, get_type_hints

from complaintdesk.domain import custody, erasure
from complaintdesk.domain.call import CallerNoted, NoteWritten
from complaintdesk.domain.contact import PhoneNumber
from complaintdesk.domain.terms import NoteKind
from complaintdesk.store import codec

IDS = {
    "call_id",
    "case_id",
    "line_id",
    "promise_id",
    "question_id",
    "message_id",
    "recording_id",
    "staff_id",
    "desk_id",
    "batch_id",
    "into_id",
    "other_id",
    "link_id",
    "back_to",
    "promises",
    "made_by",
    "told_by",
    "noted_by",
}
NOBODYS = {
    # The shop's own name, people and standing words; they are no customers' data and are never erased.
    "shop.founded.name",
    "shop.staff_joined.name",
    "shop.staff_renamed.name",
    "shop.rules_changed.rules",
    "shop.words_changed.key",
    "shop.words_changed.language",
    "shop.words_changed.text",
    "shop.rule_checked.rule_id",
    "shop.rule_checked.place",
    "shop.roster.week",
    "shop.roster.days",
    "recording.announced.words",
    # Names of devices, of tracks, of folders; hashes and keys in hex.
    "recording.started.sources",
    "recording.gap.source",
    "recording.shifted.source",
    "recording.ended.head",
    "case.exported.package",
    "case.exported.head",
    "case.exported.purpose",
    # What the law asks to keep of a disclosure; ids of what was to be deleted.
    "case.exported.ground",
    "case.disclosed.ground",
    "case.disclosed.file",
    "case.disclosed.sha256",
    "retention.proposed.items",
    "retention.approved.kept",
    "desk.key_made.public",
    "desk.key_slot_set.slot",
    "desk.key_slot_removed.slot",
    "desk.backed_up.snapshot",
    "desk.backed_up.head",
    "desk.block_list_exported.target",
    "desk.block_list_exported.sha256",
    "desk.disclosures_exported.sha256",
    "desk.sound_saved.form",
    "desk.sound_saved.sha256",
    "desk.restored.snapshot",
    "desk.restored.head",
    "desk.tail_lost.kept_as",
    # The record about the record: why the owner erased, what a check said in our own words.
    "desk.erased.entries",
    "desk.erased.recordings",
    "desk.erased.why",
    "desk.verification_failed.faults",
}
"""Fields that may hold text, but none that a caller said or by which one is known."""


def holds_text(hint: Any) -> bool:
    """Tell whether a value of this type can hold free text: str, a number, or something made of them."""
    if hint is str or hint is PhoneNumber:
        return True
    if is_dataclass(hint):
        return any(holds_text(inner) for inner in get_type_hints(hint).values())
    return any(holds_text(inner) for inner in get_args(hint))


def test_every_text_in_every_event_is_erased_or_known_to_be_nobodys_words():
    undecided = [
        f"{kind}.{name}"
        for kind, event in codec.KINDS.items()
        for name, hint in get_type_hints(event).items()
        if holds_text(hint) and name not in IDS and name not in erasure.WORDS.get(event, {})
    ]
    assert set(undecided) == NOBODYS


def test_what_is_to_be_erased_is_there():
    for event, words in erasure.WORDS.items():
        assert set(words) <= {field.name for field in fields(event)}
        assert event in codec.NAMES


def test_erased_words_are_replaced_and_the_rest_stays():
    line = NoteWritten(line_id="l1", note_kind=NoteKind.ABUSE, text="秘密", at=7)
    assert erasure.rest_of(line) == NoteWritten(
        line_id="l1", note_kind=NoteKind.ABUSE, text=erasure.BAR, at=7
    )
    who = CallerNoted(
        number=PhoneNumber(e164="+819001234567", shown="090-0123-4567"),
        typed_number="090-0123-4567",
        name="見本",
        order_number="R-1",
    )
    assert erasure.rest_of(who) == CallerNoted(
        number=None, typed_number="", name=erasure.BAR, order_number=""
    )


def test_what_was_erased_and_what_holds_no_words_is_not_erased_again():
    line = NoteWritten(line_id="l1", note_kind=NoteKind.FACT, text="秘密", at=7)
    assert erasure.erasable(line)
    assert not erasure.erasable(erasure.rest_of(line))
    assert not erasure.erasable(custody.ReKeyed())
