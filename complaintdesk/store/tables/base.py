"""What all tables share: where they are listed, and how a telephone number lies in one."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, MetaData, String

metadata = MetaData()


def number(nullable: bool = True) -> list[Column[object]]:
    """Columns of a PhoneNumber; e164 is null where none was noted, empty where it was withheld."""
    return [
        Column("e164", String(20), nullable=nullable),
        Column("prefix", String(3), nullable=False, default=""),
        Column("sure", Boolean, nullable=False, default=True),
        Column("shown", String(40), nullable=False, default=""),
    ]
