"""Read tables of cases: promises, call-backs, notices, messages, decisions."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, LargeBinary, String, Table, Text, false

from complaintdesk.store.tables.base import metadata, number

complaint_case = Table(
    "complaint_case",
    metadata,
    Column("case_id", String(32), primary_key=True),
    Column("number", Integer, nullable=False, unique=True),
    Column("title", Text, nullable=False),
    Column("state", String(20), nullable=False),
    Column("fault", String(12), nullable=False),
    Column("opened_at", BigInteger, nullable=False),
    Column("touched_at", BigInteger, nullable=False),
    Column("held", Boolean, nullable=False, server_default=false()),
    Column("urgency", String(10)),
    Column("stands", String(16), nullable=False, server_default="new"),
    Column("begun", Boolean, nullable=False, server_default=false()),
    Column("weight", Integer, nullable=False, server_default="0"),
    Column("owner_id", String(32)),
    Column("due_at", BigInteger),
    Column("seen_at", BigInteger),
    Index("case_by_touch", "touched_at"),
    Index(
        "case_listed",
        *("weight", "touched_at", "number", "case_id", "stands", "fault", "urgency"),
        *("owner_id", "due_at", "seen_at", "opened_at"),
    ),
)
"""``stands`` is a ShownState but for what blocks say; the heavier ``weight`` stands first; ``due_at`` is the first open
promise's. What a list asks for lies in one index, so that 100,000 cases are gone through without reading them."""

case_words = Table(
    "case_words",
    metadata,
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    Column("desk_id", String(32), primary_key=True),
    Column("found_id", String(32), nullable=False),
    Column("case_id", String(32), nullable=False),
    Column("words", Text, nullable=False),
    Index("case_words_by_source", "found_id"),
    Index("case_words_by_case", "case_id"),
    sqlite_with_rowid=False,
)
"""By what a case is found in the list: the folded forms of its title, and of who rang in each of its calls.

They lie in the order of the entries that first said it, so that the newest are looked through first.
"""

merged_case = Table(
    "merged_case",
    metadata,
    Column("case_id", String(32), primary_key=True),
    Column("into_id", String(32), nullable=False),
    Index("merged_case_by_target", "into_id"),
)
"""Which case each merged one is part of."""

contact_link = Table(
    "contact_link",
    metadata,
    Column("link_id", String(32), primary_key=True),
    Column("case_id", String(32), nullable=False),
    Column("first", Text, nullable=False),
    Column("first_shown", Text, nullable=False),
    Column("second", Text, nullable=False),
    Column("second_shown", Text, nullable=False),
    Column("why", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("staff_id", String(32), nullable=False),
    Index("contact_link_by_case", "case_id"),
    Index("contact_link_by_first", "first"),
    Index("contact_link_by_second", "second"),
)
"""Contact points of one person, two by two: E.164 or a mail address in small letters."""

promise = Table(
    "promise",
    metadata,
    Column("promise_id", String(32), primary_key=True),
    Column("case_id", String(32), nullable=False),
    *number(nullable=False),
    Column("about", Text, nullable=False),
    Column("made_at", BigInteger, nullable=False),
    Column("due_at", BigInteger, nullable=False),
    Column("staff_id", String(32), nullable=False),
    Column("closed_at", BigInteger),
    Column("kept", Boolean, nullable=False, default=False),
    Column("why", Text, nullable=False, default=""),
    Index("promise_by_case", "case_id"),
    Index("promise_by_due", "closed_at", "due_at"),
)

promise_made = Table(
    "promise_made",
    metadata,
    Column("promise_id", String(32), primary_key=True),
    Column("case_id", String(32), nullable=False),
    Column("call_id", String(32), nullable=False),
    Column("about", Text, nullable=False),
    Column("to_whom", Text, nullable=False),
    Column("made_at", BigInteger, nullable=False),
    Column("due_at", BigInteger, nullable=False),
    Column("staff_id", String(32), nullable=False),
    Column("closed_at", BigInteger),
    Column("kept", Boolean, nullable=False, default=False),
    Column("why", Text, nullable=False, default=""),
    Index("promise_made_by_case", "case_id"),
    Index("promise_made_by_due", "closed_at", "due_at"),
)
"""Promises other than to ring back."""

assignment = Table(
    "assignment",
    metadata,
    Column("promise_id", String(32), primary_key=True),
    Column("place", Integer, primary_key=True, autoincrement=False),
    Column("case_id", String(32), nullable=False),
    Column("who", String(10), nullable=False),
    Column("to_id", String(32), nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("staff_id", String(32), nullable=False),
    Index("assignment_by_case", "case_id"),
)
"""Who is to keep each promise, to ring or other; the one of the highest ``place`` holds."""

attempt = Table(
    "attempt",
    metadata,
    Column("promise_id", String(32), primary_key=True),
    Column("call_id", String(32), primary_key=True),
    Column("case_id", String(32), nullable=False),
    Column("outcome", String(12), nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("staff_id", String(32), nullable=False),
    Index("attempt_by_case", "case_id", "at"),
)

notice = Table(
    "notice",
    metadata,
    Column("case_id", String(32), primary_key=True),
    Column("place", Integer, primary_key=True, autoincrement=False),
    Column("step", Integer, nullable=False),
    Column("words", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("staff_id", String(32), nullable=False),
    Column("channel", String(10)),
    Column("reply_by", BigInteger),
)

message = Table(
    "message",
    metadata,
    Column("message_id", String(32), primary_key=True),
    Column("case_id", String(32), nullable=False),
    Column("channel", String(10), nullable=False),
    Column("incoming", Boolean, nullable=False),
    Column("address", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("details", LargeBinary),
    Column("mail", Text),
    Index("message_by_case", "case_id", "at"),
    Index("message_by_mail", "mail", "at"),
)
"""``mail`` is the mail address within ``address`` in small letters, empty if there is none."""

attachment = Table(
    "attachment",
    metadata,
    Column("message_id", String(32), primary_key=True),
    Column("case_id", String(32), nullable=False),
    Column("place", Integer, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("staff_id", String(32), nullable=False),
    Column("body", LargeBinary, nullable=False),
    Index("attachment_by_case", "case_id", "place"),
)
"""Files put into a case; ``body`` is the event as canonical JSON."""

decision = Table(
    "decision",
    metadata,
    Column("case_id", String(32), primary_key=True),
    Column("place", Integer, primary_key=True, autoincrement=False),
    Column("kind", String(40), nullable=False),
    Column("words", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("staff_id", String(32), nullable=False),
)

settled = Table(
    "settled",
    metadata,
    Column("case_id", String(32), primary_key=True),
    Column("place", Integer, primary_key=True, autoincrement=False),
    Column("kind", String(40), nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("staff_id", String(32), nullable=False),
    Column("body", LargeBinary, nullable=False),
)
"""What was proposed and decided, and how it ended; ``body`` is the event as canonical JSON."""
