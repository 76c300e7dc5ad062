"""Events to and from JSON: every kind comes back as it was, and no kind ever changes its name."""

from __future__ import annotations

import json
import typing
from dataclasses import fields, is_dataclass
from enum import Enum

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from complaintdesk.domain import ledger
from complaintdesk.store import codec

# What stands in ledgers out there. A line is added for a new kind; none is ever changed or taken away.
FROZEN = {
    "shop.founded": "ShopFounded(name, sample)",
    "shop.staff_joined": "StaffJoined(staff_id, name, role)",
    "shop.rules_changed": "RulesChanged(rules)",
    "shop.words_changed": "WordsChanged(key, language, text)",
    "shop.rule_checked": "RuleChecked(rule_id, published, place, staff_id, at)",
    "call.started": "CallStarted(direction, started_at, staff_id, afterwards, promise_id)",
    "call.caller_noted": "CallerNoted(number, typed_number, name, order_number)",
    "call.note_written": "NoteWritten(line_id, note_kind, text, at)",
    "call.note_corrected": "NoteCorrected(line_id, note_kind, text, at)",
    "call.told": "CallerTold(what, words, at)",
    "call.parked": "CallParked(at)",
    "call.resumed": "CallResumed(at)",
    "call.joined_case": "CallJoinedCase(case_id)",
    "call.ended": "CallEnded(ended_at, reason)",
    "call.attributed": "LinesAttributed(staff_id, at)",
    "shop.staff_renamed": "StaffRenamed(staff_id, name)",
    "shop.role_changed": "RoleChanged(staff_id, role)",
    "shop.staff_left": "StaffLeft(staff_id)",
    "shop.staff_returned": "StaffReturned(staff_id)",
    "desk.pin_set": "PinSet(staff_id, by_code)",
    "desk.pin_removed": "PinRemoved(staff_id)",
    "desk.sign_in_failed": "SignInFailed(staff_id, tries)",
    "call.interviewed": (
        "CallInterviewed(stage, enquiry, core, wish, decider, way, fault, solution, opinion)"
    ),
    "call.read_back": "ReadBackAgreed(line_id, agreed, difference, at)",
    "call.abuse_marked": "AbuseMarked(line_id, abuse_type, at)",
    "call.demand_marked": "DemandMarked(line_id, ground, at)",
    "call.ladder_skipped": "LadderSkipped(why, at)",
    "call.handed_over": "CallHandedOver(staff_id, reason, words, at)",
    "call.colleague_asked": "ColleagueAsked(question_id, question, at)",
    "call.colleague_answered": "ColleagueAnswered(question_id, answer, staff_id, at)",
    "recording.started": "RecordingStarted(recording_id, at, rate, channels, sources)",
    "recording.announced": "AnnouncementMade(recording_id, at, words)",
    "recording.gap": "RecordingGap(recording_id, source, from_ms, ms)",
    "recording.shifted": "RecordingShifted(recording_id, source, at_ms, ms)",
    "recording.ended": "RecordingEnded(recording_id, at, frames, head, reason)",
    "recording.transcribed": "RecordingTranscribed(recording_id, speakers, utterances, at)",
    "case.opened": "CaseOpened(number, title)",
    "case.titled": "CaseTitled(title)",
    "case.state_set": "StateSet(state)",
    "case.fault_judged": "FaultJudged(fault)",
    "callback.promised": "CallbackPromised(promise_id, number, due_at, about, call_id, made_at, made_by)",
    "callback.attempted": "CallbackAttempted(promise_id, call_id, outcome, at)",
    "callback.rescheduled": "CallbackRescheduled(promise_id, due_at)",
    "callback.closed": "CallbackClosed(promise_id, kept, why)",
    "case.final_notice": "FinalNoticeGiven(channel, words, reply_by, at)",
    "case.warning": "WarningGiven(step, words, at, call_id, told_by)",
    "case.proposal_refused": "ProposalRefused(words, call_id, at, noted_by)",
    "case.message": (
        "MessageAdded(message_id, channel, incoming, address, subject, body, at, our_address, zone, site, stars,"
        " original, parts)"
    ),
    "case.attachment": "AttachmentAdded(message_id, attachment_kind, caption, file, at)",
    "case.original_saved": "OriginalSaved(message_id, part)",
    "case.decision": "DecisionMade(words)",
    "case.remedy_proposed": "RemedyProposed(remedy, yen, why, until)",
    "case.remedy_decided": "RemedyDecided(remedy, yen, why, until)",
    "case.ending": "EndingNoted(cause, worked, stars, said, won_back)",
    "case.exported": "CaseExported(package, head, purpose, to_whom, ground)",
    "case.exhibits_worded": "ExhibitsWorded(words)",
    "promise.made": "PromiseMade(promise_id, about, to_whom, due_at, call_id, made_at, made_by)",
    "promise.closed": "PromiseClosed(promise_id, kept, why)",
    "promise.assigned": "PromiseAssigned(promise_id, who, staff_id)",
    "case.urgency": "UrgencySet(urgency)",
    "case.comment": "CommentAdded(words)",
    "case.owner": "OwnerNamed(staff_id)",
    "case.seen": "CaseSeen()",
    "caller.marked": "CallerMarked(number, vip, handling, customer_type)",
    "call.end_corrected": "CallEndCorrected(ended_at, at)",
    "shop.roster": "RosterSet(week, days)",
    "block.proposed": (
        "BlockProposed(case_id, number, name, reason, words, evidence, needs, review_at, "
        "points, order_number, kept)"
    ),
    "block.approved": "BlockApproved()",
    "block.declined": "BlockDeclined(why)",
    "block.lifted": "BlockLifted(why)",
    "block.points_changed": "BlockPointsChanged(added, removed, why)",
    "block.reviewed": "BlockReviewed(review_at, why)",
    "blocklist.allowed": "Allowed(point, why)",
    "blocklist.allowance_ended": "AllowanceEnded(point, why)",
    "desk.block_list_exported": "BlockListExported(target, count, sha256)",
    "desk.disclosures_exported": "DisclosuresExported(count, sha256)",
    "desk.sound_saved": "SoundSaved(recording_id, form, sha256)",
    "case.held": "HoldPlaced(why)",
    "case.released": "HoldReleased(why)",
    "case.disclosed": "Disclosed(recipient, handed, to_whom, ground, words, file, sha256)",
    "case.kept_longer": "KeptLonger(until, why)",
    "case.merged": "CaseMerged(into_id, into_number, why)",
    "case.merge_undone": "MergeUndone(why)",
    "call.moved": "CallMoved(case_id, back_to, undone)",
    "case.call_moved_out": "CallMovedOut(call_id, other_id, other_number, why, promises, warnings, refusals)",
    "case.call_moved_in": "CallMovedIn(call_id, other_id, other_number, why, ever_ours)",
    "case.call_given_back": "CallGivenBack(call_id, other_id, other_number, why, promises, warnings, refusals)",
    "case.call_came_back": "CallCameBack(call_id, other_id, other_number, why, ever_ours)",
    "case.linked": "PointsLinked(link_id, first, second, why)",
    "case.unlinked": "PointsUnlinked(link_id, why)",
    "retention.proposed": "DeletionProposed(batch_id, items)",
    "retention.approved": "DeletionApproved(batch_id, kept)",
    "retention.declined": "DeletionDeclined(batch_id)",
    "desk.key_made": "DeskKeyMade(public)",
    "desk.clock_jumped": "ClockJumped(from_us, to_us)",
    "desk.erased": "Erased(entries, recordings, why)",
    "desk.verification_failed": "VerificationFailed(faults, count)",
    "desk.tail_lost": "TailLost(frames, kept_as)",
    "desk.key_slot_set": "KeySlotSet(slot)",
    "desk.key_slot_removed": "KeySlotRemoved(slot)",
    "desk.rekeyed": "ReKeyed()",
    "desk.backed_up": "BackupMade(snapshot, seq, head)",
    "desk.restored": "Restored(snapshot, desk_id, seq, head)",
}


def test_kinds_and_their_fields_are_frozen():
    found = {
        kind: f"{cls.__name__}({', '.join(field.name for field in fields(cls))})"
        for kind, cls in codec.KINDS.items()
    }
    assert found == FROZEN


# What lies inside events is in ledgers just the same.
FROZEN_INSIDE = {
    "ExhibitWords": ["exhibit_id", "title", "copy", "made_on", "made_by", "purport"],
    "Speakers": ["staff", "caller", "other"],
    "Utterance": ["at_ms", "speaker", "words"],
    "ErasedEntry": ["desk_id", "seq", "rest"],
    "Item": ["kind", "ref", "case_id"],
    "FileKept": ["name", "media_type", "size", "sha256"],
    "ContactPoint": ["kind", "value", "shown"],
    "PhoneNumber": ["e164", "prefix", "sure", "shown"],
    "RosterDay": ["date", "staff_ids"],
    "Rules": [
        "approval",
        "unanswered_limit",
        "unanswered_days",
        "callback_minutes",
        "retry_minutes",
        "open_from",
        "open_until",
        "review_months",
        "callback_words",
        "announcement_words",
        "house_rules",
        "area_code",
        "suggest_minutes",
        "suggest_lines",
        "suggest_again_minutes",
        "quiet_minutes",
        "silent_days",
        "ladder_stops",
        "ladder_warnings",
        "ladder_minutes",
        "refusal_limit",
        "care_minutes",
        "care_readers",
        "lock_minutes",
        "case_views",
        "keep_recordings_days",
        "keep_messages_days",
        "keep_calls_days",
        "keep_cases_days",
        "staff_yen",
        "follow_up_days",
        "pre_roll_s",
    ],
}


def test_what_lies_inside_events_is_frozen():
    inside = {
        part.__name__: [field.name for field in fields(part)]
        for cls in codec.KINDS.values()
        for hint in typing.get_type_hints(cls).values()
        for part in (hint, *typing.get_args(hint))
        if is_dataclass(part)
    }
    assert inside == FROZEN_INSIDE


# The values of enumerations stand in ledgers too.
FROZEN_VALUES = {
    "Speaker": ["staff", "caller", "other", "note"],
    "Role": ["staff", "manager", "owner"],
    "Approval": ["owner", "manager", "automatic"],
    "Direction": ["incoming", "outgoing"],
    "NoteKind": ["fact", "demand", "readback", "emotion", "answer", "promise", "abuse", "opinion"],
    "EndReason": ["finished", "calling_back", "not_connected"],
    "RecordingEnd": ["stopped", "recovered", "failed"],
    "CaseState": ["open", "waiting", "done", "no_reply_needed"],
    "ShownState": ["new", "in_hand", "callback", "decision", "done", "no_reply_needed", "blocked"],
    "Sort": ["urgency", "touched", "due", "newest"],
    "Fault": ["undecided", "ours", "neither", "customer"],
    "Outcome": ["reached", "no_answer", "busy", "refused", "wrong_number"],
    "Channel": ["mail", "letter", "review", "chat"],
    "AttachmentKind": ["from_caller", "proof", "other"],
    "AbuseType": [
        "time",
        "repeat",
        "verbal",
        "violence",
        "threat",
        "authority",
        "outside",
        "network",
        "sexual",
    ],
    "UnreasonableDemand": ["no_ground", "means"],
    "OrderStage": ["before_order", "before_dispatch", "dispatched"],
    "Enquiry": ["stock", "delivery", "payment", "quality", "return", "other"],
    "ContactWay": ["phone", "mail"],
    "Told": [
        "apology",
        "thanks",
        "recording",
        "mails_kept",
        "stop",
        "mail",
        "legal",
        "rule",
        "refusal",
        "offer",
        "answer",
        "record",
        "end_point",
        "ending",
        "words",
    ],
    "Topic": ["returns", "not_done", "offer", "other"],
    "CountsFrom": ["receipt", "order"],
    "Urgency": ["calm", "urgent", "agitated"],
    "WhoRings": ["same", "another", "senior"],
    "HandOverReason": ["senior", "expert", "targeted", "rest", "shift"],
    "CustomerType": ["direct", "premium", "often", "silent"],
    "KeptWay": ["phone", "mail", "letter"],
    "PointKind": ["number", "prefix", "withheld", "mail", "mail_domain"],
    "BlockReason": ["unresponsive", "refuses_dialogue", "abuse", "threat", "excessive_demands"],
    "Remedy": ["replacement", "full_refund", "part_refund", "discount", "apology", "nothing"],
    "Cause": ["expectation", "wording", "carrier", "product", "us"],
    "Kind": ["recording", "call", "message", "case"],
    "Recipient": ["lawyer", "police", "court", "person", "carrier", "other", "own"],
    "Handed": ["minimum", "report", "other"],
}


def enumerations(cls: type) -> set[type[Enum]]:
    found = set()
    for hint in typing.get_type_hints(cls).values():
        for part in (hint, *typing.get_args(hint)):
            if isinstance(part, type) and issubclass(part, Enum):
                found.add(part)
            elif is_dataclass(part):
                found |= enumerations(part)
    return found


def test_the_values_in_events_are_frozen():
    found = set().union(*(enumerations(cls) for cls in codec.KINDS.values()))
    assert {cls.__name__: [item.value for item in cls] for cls in found} == FROZEN_VALUES


def values(hint: object) -> st.SearchStrategy:
    if hint is int:
        return st.integers(-(2**62), 2**62)
    if hint is str:
        return st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))
    if is_dataclass(hint):
        return events(hint)
    args = typing.get_args(hint)
    if typing.get_origin(hint) is tuple:
        return st.lists(values(args[0]), max_size=3).map(tuple)
    if args:
        return st.one_of(*map(values, args))
    return st.from_type(hint)


def events(cls: type) -> st.SearchStrategy:
    return st.builds(cls, **{name: values(hint) for name, hint in typing.get_type_hints(cls).items()})


@pytest.mark.parametrize("kind", codec.KINDS)
@settings(max_examples=15)
@given(data=st.data())
def test_an_event_comes_back_as_it_was(kind, data):
    event = data.draw(events(codec.KINDS[kind]))
    kept, body = codec.encode(event)
    assert kept == event
    assert codec.kind_of(event) == kind
    assert codec.decode(kind, body) == event
    assert body == ledger.canonical(json.loads(body))


def test_a_field_added_later_does_not_stop_an_older_program():
    body = b'{"why":"\xe8\xa7\xa3\xe6\xb1\xba","new":1}'
    assert codec.decode("block.lifted", body).why == "解決"


def test_a_field_that_was_added_since_has_its_default_in_old_events():
    body = b'{"direction":"incoming","staff_id":"s1","started_at":1}'
    assert codec.decode("call.started", body).afterwards is False


def test_a_kind_of_a_newer_program_is_not_guessed():
    with pytest.raises(KeyError):
        codec.decode("call.teleported", b"{}")


@pytest.mark.parametrize("body", [b"", b"{}", b'{"why":1}', b"[]"])
def test_a_damaged_body_is_not_guessed(body):
    with pytest.raises((msgspec.ValidationError, msgspec.DecodeError)):
        codec.decode("block.lifted", body)
