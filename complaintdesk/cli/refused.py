"""A command that cannot be done, already in words."""

from __future__ import annotations


class Refused(Exception):
    """The message is the one line for the person."""
