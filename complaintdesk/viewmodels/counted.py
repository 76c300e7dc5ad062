"""Numbers of things in words, for functions that have no object of their own.

lupdate takes a text for a plural only in a QObject's own ``tr`` or with a written-out number.
"""

from __future__ import annotations

from PySide6.QtCore import QObject


class Counted(QObject):
    """Made where it is needed; holds nothing."""

    def lines(self, count: int) -> str:
        """Return メモ 9行."""
        return self.tr("%n line(s)", None, count)

    def last_days(self, count: int) -> str:
        """Return 直近7日."""
        return self.tr("Last %n day(s)", None, count)

    def gaps(self, count: int) -> str:
        """Return how often sound was lost."""
        return self.tr("%n gap(s)", None, count)

    def utterances(self, count: int) -> str:
        """Return how many utterances a transcript has."""
        return self.tr("%n utterance(s)", None, count)

    def tries_missing(self, count: int) -> str:
        """Return how many unanswered call-backs are still needed."""
        return self.tr("%n more unanswered call-back(s)", None, count)

    def days_missing(self, count: int) -> str:
        """Return on how many other days one must still try."""
        return self.tr("a call-back on %n other day(s)", None, count)

    def refusals_missing(self, count: int) -> str:
        """Return how many refused proposals are still needed."""
        return self.tr("%n more refused proposal(s)", None, count)

    def warnings_missing(self, count: int) -> str:
        """Return how many warnings it takes to the last one."""
        return self.tr("%n more warning(s), with words", None, count)

    def warnings(self, count: int) -> str:
        """Return 通告 2回."""
        return self.tr("%n warning(s) told", None, count)

    def promises(self, count: int) -> str:
        """Return 約束 1件."""
        return self.tr("%n promise(s) open", None, count)

    def contacts(self, count: int) -> str:
        """Return これまで 10回."""
        return self.tr("%n contact(s) so far", None, count)

    def more(self, count: int) -> str:
        """Return ほか 3件."""
        return self.tr("and %n more", None, count)

    def bad_rows(self, count: int) -> str:
        """Return how many rows of a file could not be read."""
        return self.tr("%n row(s) could not be read whole", None, count)
