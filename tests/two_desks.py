"""What befalls the record of two desks at random, and what must hold all the time."""

from __future__ import annotations

import itertools
import shutil
from contextlib import suppress
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
import rig
from acting_desks import ANY, DESKS, ActingDesks
from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule
from sqlalchemy import Connection, MetaData, Table, select

from complaintdesk.domain import call, case_events, erasure, ledger
from complaintdesk.domain.contact import PhoneNumber
from complaintdesk.domain.errors import StaleWrite
from complaintdesk.store import tables
from complaintdesk.store.database import Database, SqlCipherFile
from complaintdesk.store.event_store import Append


class Crash(Exception):
    """The process died here."""


class TwoDesks(ActingDesks):
    """Erasures, crashes, rebuilds and clocks that are set, among the acts of people."""

    # --- what befalls the record -----------------------------------------------------------------------

    @precondition(lambda self: self.places)
    @rule(desk=st.sampled_from(DESKS), picked=st.lists(ANY, min_size=1, max_size=4), recordings=st.booleans())
    def erase(self, desk: str, picked: list[int], recordings: bool) -> None:
        known = sorted(self.places)
        entries = [known[which % len(known)] for which in picked]
        heard = sorted(self.recordings)[:1] if recordings else []
        said = {place: self._event(place) for place in entries if place not in self.gone}
        said = {place: event for place, event in said.items() if erasure.erasable(event)}
        tombstone = self.stores[desk].erase(entries, heard, "見本の理由", "s1")
        assert {(gone.desk_id, gone.seq) for gone in tombstone.entries} == set(said)
        self.gone |= said
        for recording_id in heard:
            self.recordings[recording_id] = "erased"
        for place, event in said.items():
            stream, at = self.places[place]
            self.streams[stream][at] = erasure.rest_of(event)

    def _event(self, place: tuple[str, int]) -> Any:
        stream, at = self.places[place]
        return self.streams[stream][at]

    @rule(desk=st.sampled_from(DESKS), by=st.sampled_from([-rig.DAY, -rig.HOUR, 5000, rig.HOUR]))
    def set_the_clock(self, desk: str, by: int) -> None:
        self.clocks[desk].advance(by)

    @rule(desk=st.sampled_from(DESKS), which=ANY)
    def write_too_late(self, desk: str, which: int) -> None:
        stream = self.begun(desk, "call", which)
        with pytest.raises(StaleWrite):
            self.stores[desk].append([Append(stream, [self._line()], len(self.streams[stream]) - 1)], "s1")

    @rule(desk=st.sampled_from(DESKS))
    def rebuild(self, desk: str) -> None:
        self.stores[desk].rebuild()

    @rule(desk=st.sampled_from(DESKS), which=ANY, written=st.integers(0, 2))
    def crash_while_writing(self, desk: str, which: int, written: int) -> None:
        """The power goes when some of a call's lines are written and none is committed; go on with what is left."""
        stream = self.begun(desk, "call", which)
        left = itertools.count()

        def die() -> None:
            if next(left) == written:
                self.files_left = self._files()
                raise Crash

        self._when_salted = die
        with suppress(Crash):
            lines = [self._line() for _ in range(3)]
            self.stores[desk].append([Append(stream, lines, len(self.streams[stream]))], "s1")
        self._when_salted = None
        self._go_on()

    def _files(self) -> Path | None:
        """Copy the files as they lie there; a server has its own."""
        if not isinstance(self.place, SqlCipherFile):
            return None
        folder = Path(self._folder.name) / str(next(self._numbers))
        folder.mkdir()
        for path in self.place.path.parent.glob(f"{self.place.path.name}*"):
            if not path.name.endswith("-shm"):
                shutil.copy(path, folder)
        return folder / self.place.path.name

    def _go_on(self) -> None:
        if self.files_left:
            self.database.close()
            self.place = SqlCipherFile(self.files_left, rig.KEY)
            self.database = Database.open(self.place)
        self._take_seats()

    # --- what must hold --------------------------------------------------------------------------------

    @rule()
    def all_is_as_it_was_said(self) -> None:
        for desk in DESKS:
            assert ledger.check(self.stores[desk].chain(desk)) == []
        for stream, events in self.streams.items():
            found = self.stores["desk1"].load(stream, (), _followed_by)
            assert found == (tuple(events), len(events))
        before = rig.projections(self.database)
        self._nothing_erased_is_left()
        self._everything_else_is_seen(repr(before))
        self.stores["desk2"].rebuild()
        assert rig.projections(self.database) == before

    def _nothing_erased_is_left(self) -> None:
        erased = {word for event in self.gone.values() for word in _words_of(event)}
        seen = "\n".join(self._all_there_is())
        assert [word for word in erased if word in seen] == []
        with self.database.reading() as tx:
            kept = set(tx.scalars(select(tables.recording_key.c.recording_id)))
        assert kept == {name for name, state in self.recordings.items() if state == "kept"}

    def _all_there_is(self) -> list[str]:
        """Return every value of every table that the engine has, ours and its own."""
        values: list[str] = []
        with self.database.reading() as tx:
            for table in _tables_of(tx):
                for row in tx.execute(select(table)):
                    values += [
                        value.decode(errors="replace") if isinstance(value, bytes) else str(value)
                        for value in row
                    ]
        return values

    def _everything_else_is_seen(self, rows: str) -> None:
        for events in self.streams.values():
            for event in events:
                if isinstance(event, call.NoteWritten | case_events.MessageAdded | case_events.DecisionMade):
                    assert [word for word in _words_of(event) if word not in rows] == []

    def teardown(self) -> None:
        try:
            self.all_is_as_it_was_said()
        finally:
            self.database.close()
            self._folder.cleanup()


_TABLES: dict[str, list[Table]] = {}


def _tables_of(tx: Connection) -> list[Table]:
    """Return the tables that are really there, asked once for each engine: asking costs 0.1 s."""
    engine = tx.dialect.name
    if engine not in _TABLES:
        found = MetaData()
        found.reflect(tx)
        # The search index has no rows of its own to show: what it keeps lies in tables beside it.
        _TABLES[engine] = [
            table for name, table in found.tables.items() if name not in ("search_index", "order_index")
        ]
    return _TABLES[engine]


def _followed_by(events: tuple[Any, ...], event: Any) -> tuple[Any, ...]:
    return (*events, event)


def _words_of(event: Any) -> set[str]:
    """Return the words in an event that no other event holds."""
    values = [getattr(event, field.name) for field in fields(event)]
    texts = [value.e164 if isinstance(value, PhoneNumber) else value for value in values]
    return {text for text in texts if isinstance(text, str) and text.startswith(("言葉", "+8190"))}
