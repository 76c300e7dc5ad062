"""A process that writes calls into a store as fast as it can, once told to go."""

from __future__ import annotations

import sys
from pathlib import Path

import rig

from complaintdesk.domain.call import CallStarted, NoteWritten
from complaintdesk.domain.terms import Direction, NoteKind
from complaintdesk.store.database import Database, PostgresServer, SqlCipherFile
from complaintdesk.store.event_store import Append, EventStore

STARTED = CallStarted(direction=Direction.INCOMING, started_at=1, staff_id="s1")


def write_calls(store: EventStore, writer: str, count: int) -> None:
    for n in range(count):
        line = NoteWritten(line_id=f"{writer}x{n}", note_kind=NoteKind.FACT, text="一行", at=1)
        store.append([Append(f"call-{writer}x{n}", [STARTED, line], 0)], writer)


def main(kind: str, where: str, writer: str, count: str) -> None:
    place = SqlCipherFile(Path(where), rig.KEY) if kind == "file" else PostgresServer(where)
    database = Database.open(place)
    print("ready", flush=True)
    sys.stdin.readline()
    write_calls(rig.event_store(database, "desk1", rig.SteeredClock()), writer, int(count))
    database.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
