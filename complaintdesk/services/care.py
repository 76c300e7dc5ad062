"""Staff care: notes that their author and those who were chosen read, and nobody else; never in the ledger."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from complaintdesk.domain import care
from complaintdesk.domain.care import CareNote
from complaintdesk.domain.errors import NotAllowed
from complaintdesk.domain.terms import Role
from complaintdesk.services.changed import Changed
from complaintdesk.store import care_notes

if TYPE_CHECKING:
    from complaintdesk.domain.care import CareRow, CareSaid
    from complaintdesk.services.home_keys import HomeKeys
    from complaintdesk.services.ports import Clock
    from complaintdesk.services.shops import ShopService
    from complaintdesk.store.event_store import EventStore

_CARE = Changed(care=True)


class CareService:
    """The verbs of staff care. ``by`` is who acts or reads: a note is only ever opened for those who may read it."""

    def __init__(self, store: EventStore, clock: Clock, shops: ShopService, keys: HomeKeys) -> None:
        self._store = store
        self._clock = clock
        self._shops = shops
        self._keys = keys

    def write(self, note_id: str, call_id: str, said: CareSaid, by: str, *, reader_id: str = "") -> Changed:
        """Keep a note; ``reader_id`` is whom its author lets read it, "" for nobody, ``call_id`` "" for no call.

        Raises InvalidInput, NotFound for an unknown person.
        """
        self._shops.require(by, Role.STAFF)
        shop = self._shops.shop()
        shop.person(by)
        note = CareNote(
            note_id=note_id,
            author_id=by,
            call_id=call_id,
            reader_id=shop.person(reader_id).staff_id if reader_id else "",
            written_at=self._clock.now(),
            said=care.checked(said),
        )
        with self._store.database.writing() as tx:
            care_notes.keep(tx, self._keys.care, note)
        return _CARE

    def change(self, note_id: str, said: CareSaid, by: str, *, reader_id: str = "") -> Changed:
        """Say it differently, as long as nobody talked about it; what stood there before is nowhere afterwards.

        Raises NotAllowed for anybody but the author, AlreadyRead, InvalidInput, NotFound.
        """
        self._shops.require(by, Role.STAFF)
        reader_id = self._shops.shop().person(reader_id).staff_id if reader_id else ""
        with self._store.database.writing() as tx:
            note = care_notes.note(tx, self._keys.care, note_id)
            note.require_author(by)
            note.require_unread()
            care_notes.change(
                tx,
                self._keys.care,
                replace(note, said=care.checked(said), reader_id=reader_id, written_at=self._clock.now()),
            )
        self._store.database.scrub()
        return _CARE

    def erase(self, note_id: str, by: str) -> Changed:
        """Erase a note with its key; neither it nor that it was there is found afterwards.

        Its author may at any time, and nobody else: raises NotAllowed, NotFound.
        """
        self._shops.require(by, Role.STAFF)
        with self._store.database.writing() as tx:
            care_notes.require_author(tx, note_id, by)
            care_notes.drop(tx, note_id)
        self._store.database.scrub()
        return _CARE

    def talked(self, note_id: str, by: str) -> Changed:
        """Note that a reader has talked with the author. Raises NotAllowed, AlreadyRead, NotFound."""
        self._shops.require(by, Role.STAFF)
        rules = self._shops.shop().rules
        with self._store.database.writing() as tx:
            note = care_notes.note(tx, self._keys.care, note_id)
            if by == note.author_id or not care.may_read(by, note.author_id, note.reader_id, rules):
                raise NotAllowed("reader")
            note.require_unread()
            care_notes.talked(tx, note_id, by, self._clock.now())
        return _CARE

    def mine(self, by: str) -> list[CareRow]:
        """Return the notes that this person wrote, the newest first."""
        self._shops.require(by, Role.STAFF)
        with self._store.database.reading() as tx:
            return care_notes.rows(tx, self._keys.care, lambda author, _: author == by)

    def of_call(self, call_id: str, by: str) -> list[CareRow]:
        """Return what this person wrote about a call."""
        return [row for row in self.mine(by) if row.note.call_id == call_id]

    def to_read(self, by: str) -> list[CareRow]:
        """Return the notes of others that this person was chosen to read: first those nobody talked about yet."""
        self._shops.require(by, Role.STAFF)
        rules = self._shops.shop().rules

        def seen(author_id: str, reader_id: str) -> bool:
            return author_id != by and care.may_read(by, author_id, reader_id, rules)

        with self._store.database.reading() as tx:
            rows = care_notes.rows(tx, self._keys.care, seen)
        return sorted(rows, key=lambda row: row.note.talked_at is not None)
