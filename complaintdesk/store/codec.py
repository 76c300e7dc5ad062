"""Events to and from JSON. Kinds are stable strings, never class names; history is not edited."""

from __future__ import annotations

from typing import Any

import msgspec

from complaintdesk.domain import (
    block,
    call,
    caller,
    case_events,
    conduct,
    custody,
    decision,
    disclosure,
    exhibit_words,
    house_rules,
    ledger,
    merging,
    message,
    people,
    promise,
    retention,
    shop,
    teamwork,
    telling,
    transcript,
)

Event = (
    shop.ShopEvent
    | call.CallEvent
    | case_events.CaseEvent
    | block.BlockEvent
    | block.AllowanceEvent
    | caller.CallerEvent
    | custody.CustodyEvent
    | retention.RetentionEvent
)

KINDS: dict[str, type] = {
    "shop.founded": shop.ShopFounded,
    "shop.staff_joined": shop.StaffJoined,
    "shop.rules_changed": shop.RulesChanged,
    "shop.staff_renamed": people.StaffRenamed,
    "shop.role_changed": people.RoleChanged,
    "shop.staff_left": people.StaffLeft,
    "shop.staff_returned": people.StaffReturned,
    "shop.words_changed": telling.WordsChanged,
    "shop.rule_checked": house_rules.RuleChecked,
    "call.started": call.CallStarted,
    "call.caller_noted": call.CallerNoted,
    "call.note_written": call.NoteWritten,
    "call.note_corrected": call.NoteCorrected,
    "call.told": telling.CallerTold,
    "call.parked": call.CallParked,
    "call.resumed": call.CallResumed,
    "call.joined_case": call.CallJoinedCase,
    "call.ended": call.CallEnded,
    "call.attributed": people.LinesAttributed,
    "call.interviewed": conduct.CallInterviewed,
    "call.read_back": conduct.ReadBackAgreed,
    "call.abuse_marked": conduct.AbuseMarked,
    "call.demand_marked": conduct.DemandMarked,
    "call.ladder_skipped": conduct.LadderSkipped,
    "call.handed_over": teamwork.CallHandedOver,
    "call.colleague_asked": teamwork.ColleagueAsked,
    "call.colleague_answered": teamwork.ColleagueAnswered,
    "recording.started": call.RecordingStarted,
    "recording.announced": call.AnnouncementMade,
    "recording.gap": call.RecordingGap,
    "recording.shifted": call.RecordingShifted,
    "recording.ended": call.RecordingEnded,
    "recording.transcribed": transcript.RecordingTranscribed,
    "case.opened": case_events.CaseOpened,
    "case.titled": case_events.CaseTitled,
    "case.state_set": case_events.StateSet,
    "case.fault_judged": case_events.FaultJudged,
    "callback.promised": case_events.CallbackPromised,
    "callback.attempted": case_events.CallbackAttempted,
    "callback.rescheduled": case_events.CallbackRescheduled,
    "callback.closed": case_events.CallbackClosed,
    "case.final_notice": case_events.FinalNoticeGiven,
    "case.warning": case_events.WarningGiven,
    "case.proposal_refused": case_events.ProposalRefused,
    "case.message": case_events.MessageAdded,
    "case.attachment": message.AttachmentAdded,
    "case.original_saved": message.OriginalSaved,
    "case.decision": case_events.DecisionMade,
    "case.remedy_proposed": decision.RemedyProposed,
    "case.remedy_decided": decision.RemedyDecided,
    "case.ending": decision.EndingNoted,
    "case.exported": case_events.CaseExported,
    "case.exhibits_worded": exhibit_words.ExhibitsWorded,
    "promise.made": promise.PromiseMade,
    "promise.closed": promise.PromiseClosed,
    "promise.assigned": promise.PromiseAssigned,
    "case.urgency": promise.UrgencySet,
    "case.comment": teamwork.CommentAdded,
    "case.owner": teamwork.OwnerNamed,
    "case.seen": teamwork.CaseSeen,
    "caller.marked": caller.CallerMarked,
    "call.end_corrected": promise.CallEndCorrected,
    "shop.roster": promise.RosterSet,
    "block.proposed": block.BlockProposed,
    "block.approved": block.BlockApproved,
    "block.declined": block.BlockDeclined,
    "block.lifted": block.BlockLifted,
    "block.points_changed": block.BlockPointsChanged,
    "block.reviewed": block.BlockReviewed,
    "blocklist.allowed": block.Allowed,
    "blocklist.allowance_ended": block.AllowanceEnded,
    "desk.block_list_exported": custody.BlockListExported,
    "desk.disclosures_exported": custody.DisclosuresExported,
    "desk.sound_saved": custody.SoundSaved,
    "case.held": case_events.HoldPlaced,
    "case.released": case_events.HoldReleased,
    "case.disclosed": disclosure.Disclosed,
    "case.kept_longer": retention.KeptLonger,
    "case.merged": merging.CaseMerged,
    "case.merge_undone": merging.MergeUndone,
    "call.moved": merging.CallMoved,
    "case.call_moved_out": merging.CallMovedOut,
    "case.call_moved_in": merging.CallMovedIn,
    "case.call_given_back": merging.CallGivenBack,
    "case.call_came_back": merging.CallCameBack,
    "case.linked": merging.PointsLinked,
    "case.unlinked": merging.PointsUnlinked,
    "retention.proposed": retention.DeletionProposed,
    "retention.approved": retention.DeletionApproved,
    "retention.declined": retention.DeletionDeclined,
    "desk.key_made": custody.DeskKeyMade,
    "desk.clock_jumped": custody.ClockJumped,
    "desk.erased": custody.Erased,
    "desk.verification_failed": custody.VerificationFailed,
    "desk.tail_lost": custody.TailLost,
    "desk.key_slot_set": custody.KeySlotSet,
    "desk.key_slot_removed": custody.KeySlotRemoved,
    "desk.pin_set": custody.PinSet,
    "desk.pin_removed": custody.PinRemoved,
    "desk.sign_in_failed": custody.SignInFailed,
    "desk.rekeyed": custody.ReKeyed,
    "desk.backed_up": custody.BackupMade,
    "desk.restored": custody.Restored,
}

NAMES: dict[type, str] = {cls: name for name, cls in KINDS.items()}
"""The stable name of each event."""


def kind_of(event: Event) -> str:
    """Return the stable name of an event's kind."""
    return NAMES[type(event)]


def encode(event: Event) -> tuple[Event, bytes]:
    """Return the event as it is kept, and its canonical JSON.

    A paste can bring half a character (a lone surrogate) or a null character, which no database takes as text: it
    stays in its place as U+FFFD, and everything around it as it was.
    """
    data = msgspec.to_builtins(event)
    try:
        body = ledger.canonical(data)
        if b"\\u0000" not in body:
            return event, body
    except UnicodeEncodeError:
        pass
    data = _mended(data)
    return msgspec.convert(data, type(event)), ledger.canonical(data)


def _mended(data: Any) -> Any:
    if isinstance(data, dict):
        return {key: _mended(value) for key, value in data.items()}
    if isinstance(data, list | tuple):
        return [_mended(value) for value in data]
    if not isinstance(data, str):
        return data
    return data.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").replace("\0", "\ufffd")


def decode(kind: str, body: bytes) -> Any:
    """Return the event; raises KeyError for a kind of a newer version, msgspec.ValidationError for damage."""
    return msgspec.json.decode(body, type=KINDS[kind])
