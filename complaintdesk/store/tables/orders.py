"""Imported orders: not evidence."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Integer, String, Table, Text, UniqueConstraint

from complaintdesk.store.tables.base import metadata

order_import = Table(
    "order_import",
    metadata,
    Column("run_id", Integer, primary_key=True, autoincrement=False),
    Column("at", BigInteger, nullable=False),
    Column("file", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("added", Integer, nullable=False),
    Column("changed", Integer, nullable=False),
    Column("same", Integer, nullable=False),
    Column("bad", Integer, nullable=False),
    Column("ended", String(10), nullable=False),
)
"""Each import of a file, and what came of it."""

order_layout = Table(
    "order_layout",
    metadata,
    Column("source", Text, primary_key=True),
    Column("body", Text, nullable=False),
)
"""What the columns of the shop's own order files mean, as JSON."""

shop_order = Table(
    "shop_order",
    metadata,
    Column("order_id", Integer, primary_key=True, autoincrement=False),
    Column("source", Text, nullable=False),
    Column("order_number", Text, nullable=False),
    Column("ordered_at", BigInteger, nullable=False),
    Column("name", Text, nullable=False),
    Column("kana", Text, nullable=False),
    Column("phones", Text, nullable=False),
    Column("mail", Text, nullable=False),
    Column("items", Text, nullable=False),
    Column("total_yen", BigInteger),
    Column("stage", String(20), nullable=False),
    Column("run_id", Integer, nullable=False),
    UniqueConstraint("order_number", "source", name="order_once"),
)
"""Orders; ``phones`` are E.164 with spaces between, ``run_id`` is the import that last held the order, 0 for none.

By whatever else they are found, they are found through the engine's own index (dialects/orders_*.py).
"""
