"""The domain's words as choices (DESIGN §3). Apart from the events, so that a window loads them in no time."""

from __future__ import annotations

from enum import StrEnum

MAX_LINE = 4000
"""Characters in one line of a call; longer pastes are refused, not cut."""


class Direction(StrEnum):
    """Who rang whom."""

    INCOMING = "incoming"
    OUTGOING = "outgoing"


class NoteKind(StrEnum):
    """What a line of a call is. Facts and opinions stay apart (law-and-evidence §1, 個人情報保護法 Q9-9)."""

    FACT = "fact"
    DEMAND = "demand"
    READBACK = "readback"
    EMOTION = "emotion"
    ANSWER = "answer"
    PROMISE = "promise"
    ABUSE = "abuse"
    OPINION = "opinion"


class EndReason(StrEnum):
    """Why a call ended."""

    FINISHED = "finished"
    CALLING_BACK = "calling_back"
    NOT_CONNECTED = "not_connected"


class RecordingEnd(StrEnum):
    """Why a recording ended."""

    STOPPED = "stopped"
    RECOVERED = "recovered"
    FAILED = "failed"


class CaseState(StrEnum):
    """Where people set a case to stand; WAITING for somebody to decide."""

    OPEN = "open"
    WAITING = "waiting"
    DONE = "done"
    NO_REPLY_NEEDED = "no_reply_needed"


class ShownState(StrEnum):
    """How a case is shown to stand, some set and some derived (domain/case_list.py): 未対応, 対応中, 折り返し待ち …"""

    NEW = "new"
    IN_HAND = "in_hand"
    CALLBACK = "callback"
    DECISION = "decision"
    DONE = "done"
    NO_REPLY_NEEDED = "no_reply_needed"
    BLOCKED = "blocked"


class Fault(StrEnum):
    """Whose fault it is; may stay undecided."""

    UNDECIDED = "undecided"
    OURS = "ours"
    NEITHER = "neither"
    CUSTOMER = "customer"


class Outcome(StrEnum):
    """How a try to ring back ended."""

    REACHED = "reached"
    NO_ANSWER = "no_answer"
    BUSY = "busy"
    REFUSED = "refused"
    WRONG_NUMBER = "wrong_number"


class Urgency(StrEnum):
    """How a case stands in the queue: apart from what is asked for, how it is asked (checklist 39)."""

    CALM = "calm"
    URGENT = "urgent"
    AGITATED = "agitated"


class WhoRings(StrEnum):
    """Who keeps a promise: who made it, another, or a senior."""

    SAME = "same"
    ANOTHER = "another"
    SENIOR = "senior"


class Channel(StrEnum):
    """How something written went out or came in."""

    MAIL = "mail"
    LETTER = "letter"
    REVIEW = "review"
    CHAT = "chat"


class AttachmentKind(StrEnum):
    """Why a file lies in a case."""

    FROM_CALLER = "from_caller"
    PROOF = "proof"
    OTHER = "other"


class BlockReason(StrEnum):
    """Why contact is stopped."""

    UNRESPONSIVE = "unresponsive"
    REFUSES_DIALOGUE = "refuses_dialogue"
    ABUSE = "abuse"
    THREAT = "threat"
    EXCESSIVE_DEMANDS = "excessive_demands"


class BlockState(StrEnum):
    """Where the decision stands."""

    PROPOSED = "proposed"
    IN_FORCE = "in_force"
    DECLINED = "declined"
    LIFTED = "lifted"


class Role(StrEnum):
    """What a person may decide."""

    STAFF = "staff"
    MANAGER = "manager"
    OWNER = "owner"


class Approval(StrEnum):
    """Who must approve a block."""

    OWNER = "owner"
    MANAGER = "manager"
    AUTOMATIC = "automatic"


class AbuseType(StrEnum):
    """The nine types of the ministry's manual of 2022 (law-and-evidence §1), in its order."""

    TIME = "time"
    REPEAT = "repeat"
    VERBAL = "verbal"
    VIOLENCE = "violence"
    THREAT = "threat"
    AUTHORITY = "authority"
    OUTSIDE = "outside"
    NETWORK = "network"
    SEXUAL = "sexual"


class UnreasonableDemand(StrEnum):
    """Why a demand need not be met (two elements of the 指針): no ground, or means beyond what is accepted."""

    NO_GROUND = "no_ground"
    MEANS = "means"


class Again(StrEnum):
    """What a caller did again after the last warning."""

    ABUSE = "abuse"
    UNREASONABLE = "unreasonable"
    SAME_DEMAND = "same_demand"


class MarkKind(StrEnum):
    """What a mark on a line says."""

    READ_BACK = "read_back"
    ABUSE = "abuse"
    DEMAND = "demand"


class OrderStage(StrEnum):
    """Where the order was when the caller rang."""

    BEFORE_ORDER = "before_order"
    BEFORE_DISPATCH = "before_dispatch"
    DISPATCHED = "dispatched"


class Enquiry(StrEnum):
    """What the call is about."""

    STOCK = "stock"
    DELIVERY = "delivery"
    PAYMENT = "payment"
    QUALITY = "quality"
    RETURN = "return"
    OTHER = "other"


class ContactWay(StrEnum):
    """How to reach a caller best."""

    PHONE = "phone"
    MAIL = "mail"
