"""Times as the report and the tables write them: in the shop's zone, with the offset stated."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, tzinfo

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_WEEKDAYS = "月火水木金土日"


class LocalTime:
    """Writes UTC microseconds in ``tz``. ``offset`` is the zone's at ``reference`` (UTC µs), as in UTC+09:00.

    A time with another offset (summer time, elsewhere than in Japan) carries its own.
    """

    def __init__(self, tz: tzinfo, reference: int) -> None:
        self._tz = tz
        self.offset = self.offset_at(reference)

    def of(self, at: int) -> datetime:
        """Return the moment in the shop's zone."""
        return (_EPOCH + timedelta(microseconds=at)).astimezone(self._tz)

    def date(self, at: int) -> str:
        """Return 2026年11月18日（水）."""
        local = self.of(at)
        return f"{local.year}年{local.month}月{local.day}日（{_WEEKDAYS[local.weekday()]}）"

    def clock(self, at: int) -> str:
        """Return 14:02:11."""
        offset = self.offset_at(at)
        return self.of(at).strftime("%H:%M:%S") + ("" if offset == self.offset else f"（{offset}）")

    def stamp(self, at: int) -> str:
        """Return 2026年11月18日（水）14:02:11."""
        return f"{self.date(at)}{self.clock(at)}"

    def near(self, at: int, day: int) -> str:
        """Return the clock, with the date before it if ``at`` lies on another day than ``day`` (both UTC µs)."""
        same = self.of(at).date() == self.of(day).date()
        return self.clock(at) if same else self.stamp(at)

    def cell(self, at: int) -> str:
        """Return 2026-11-18 14:02:11, which every spreadsheet takes for a time."""
        return self.of(at).strftime("%Y-%m-%d %H:%M:%S")

    def offset_at(self, at: int) -> str:
        """Return UTC+09:00, which differs over the year where there is summer time."""
        return "UTC" + self.of(at).isoformat(timespec="seconds")[19:]


def span(us: int) -> str:
    """Return a length of time (µs) as 8分12秒, cut to whole seconds."""
    seconds = us // 1_000_000
    hours, minutes = divmod(seconds // 60, 60)
    if hours:
        return f"{hours}時間{minutes:02}分{seconds % 60:02}秒"
    return f"{minutes}分{seconds % 60:02}秒" if minutes else f"{seconds}秒"


def position(us: int) -> str:
    """Return a place in a call (µs after its start) as +03:12 or +1:03:12."""
    seconds = us // 1_000_000
    hours, minutes = divmod(seconds // 60, 60)
    rest = f"{minutes:02}:{seconds % 60:02}"
    return f"+{hours}:{rest}" if hours else f"+{rest}"
