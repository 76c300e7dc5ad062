"""What colleagues do for a call and a case, and how the shop treats a caller."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk.domain import caller, redaction, teamwork
from complaintdesk.domain.caller import Caller
from complaintdesk.domain.errors import InvalidInput
from complaintdesk.domain.terms import Role
from complaintdesk.services import calls, cases, phone_numbers
from complaintdesk.services.changed import Changed
from complaintdesk.store import mark_queries
from complaintdesk.store.event_store import Append

if TYPE_CHECKING:
    from complaintdesk.domain.call import Call
    from complaintdesk.domain.caller import CallerMarkRow, CustomerType
    from complaintdesk.domain.case_events import CaseEvent
    from complaintdesk.domain.contact import PhoneNumber
    from complaintdesk.domain.teamwork import HandOverReason, TeamEvent
    from complaintdesk.services.ports import Clock, Ids
    from complaintdesk.services.shops import ShopService
    from complaintdesk.store.event_store import EventStore


class TeamService:
    """The verbs among colleagues. What is on record already is no entry again."""

    def __init__(self, store: EventStore, clock: Clock, ids: Ids, shops: ShopService) -> None:
        self._store = store
        self._clock = clock
        self._ids = ids
        self._shops = shops

    # --- in a call ------------------------------------------------------------------------------------------

    def hand_over(
        self, call_id: str, staff_id: str, reason: HandOverReason, words: str, at: int, by: str
    ) -> Changed:
        """Note that ``staff_id`` goes on with the call from ``at`` (UTC µs); ``words`` as the caller was told.

        Raises NotFound, InvalidInput.
        """
        self._shops.shop().person(staff_id)
        if staff_id == by:
            raise InvalidInput("person", "same")
        call, version = calls.load(self._store, call_id)
        event = teamwork.handed_over(call.team, staff_id, reason, words, at)
        return self._write(call_id, call, version, event, by)

    def ask(self, call_id: str, question_id: str, question: str, at: int, by: str) -> Changed:
        """Note a question to the colleagues, without who the caller is. Raises NotFound, InvalidInput."""
        call, version = calls.load(self._store, call_id)
        text = redaction.without_caller(question, known_of(call))
        event = teamwork.asked(call.team, question_id, text, at)
        return self._write(call_id, call, version, event, by)

    def answer(self, call_id: str, question_id: str, answer: str, staff_id: str, by: str) -> Changed:
        """Note what a colleague answered, during the call or after it; ``staff_id`` empty for one outside.

        Raises NotFound, AlreadyDecided, InvalidInput.
        """
        if staff_id:
            self._shops.shop().person(staff_id)
        call, version = calls.load(self._store, call_id)
        event = teamwork.answered(call.team, question_id, answer, staff_id, self._clock.now())
        return self._write(call_id, call, version, event, by)

    def _write(self, call_id: str, call: Call, version: int, event: TeamEvent | None, by: str) -> Changed:
        if event is not None:
            self._store.append([Append(calls.stream(call_id), [event], version)], by)
        return Changed(calls=frozenset({call_id}), cases=frozenset({call.case_id} - {""}))

    # --- on a case ------------------------------------------------------------------------------------------

    def comment(self, case_id: str, words: str, by: str) -> Changed:
        """Add an opinion to a case. Raises NotFound, InvalidInput."""
        self._shops.require(by, Role.STAFF)
        event = teamwork.CommentAdded(words=teamwork.said(words))
        _, version = cases.load(self._store, case_id)
        return self._write_case(case_id, event, version, by)

    def name_owner(self, case_id: str, staff_id: str, by: str) -> Changed:
        """Name who answers for a case; no entry if that is known. Raises NotFound."""
        self._shops.require(by, Role.STAFF)
        self._shops.shop().person(staff_id)
        case, version = cases.load(self._store, case_id)
        if case.owner_id == staff_id:
            return Changed()
        return self._write_case(case_id, teamwork.OwnerNamed(staff_id=staff_id), version, by)

    def _write_case(self, case_id: str, event: CaseEvent, version: int, by: str) -> Changed:
        self._store.append([Append(cases.case_stream(case_id), [event], version)], by)
        return Changed(cases=frozenset({case_id}))

    # --- on a caller ----------------------------------------------------------------------------------------

    def mark_caller(
        self, typed_number: str, by: str, *, vip: bool, handling: str, customer_type: CustomerType | None
    ) -> Changed:
        """Note how the shop treats the caller of a number. Raises InvalidInput for none that can be read."""
        self._shops.require(by, Role.STAFF)
        number = phone_numbers.parse(typed_number)
        with self._store.database.reading() as tx:
            known = mark_queries.caller_id(tx, number.e164) if number and number.e164 else ""
        # The ledger names streams in the open: a number would tell who calls to whoever sees the chain.
        stream = f"caller-{known or self._ids.new()}"
        person, version = self._store.load(stream, Caller(), Caller.after)
        if number is None:
            raise InvalidInput("number", "empty")
        event = caller.marked(person, number, vip=vip, handling=handling, customer_type=customer_type)
        if event is None:
            return Changed()
        self._store.append([Append(stream, [event], version)], by)
        return Changed()

    def mark_of(self, number: PhoneNumber) -> CallerMarkRow | None:
        """Return how the shop treats the caller of a number, None where nothing was noted."""
        with self._store.database.reading() as tx:
            return mark_queries.mark(tx, number.e164)


def known_of(call: Call) -> list[str]:
    """Return by what the caller of a call is known."""
    number = (call.number.shown, call.number.e164) if call.number else ()
    return [text for text in (*number, call.typed_number, call.name, call.order_number) if text]
