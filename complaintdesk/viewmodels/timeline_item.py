"""What one row of the timeline says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from complaintdesk.viewmodels import moments

if TYPE_CHECKING:
    from complaintdesk.domain.case_file import LineRow, RecordingRow

translate = QCoreApplication.translate
LONG = 120
"""Characters of a quotation that is folded."""
FOLDED_LINES = 3
"""Lines shown of a folded quotation."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A note line written while it was recorded: ``second`` from its start; ``grave`` for abuse."""

    second: float
    label: str
    grave: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One row of the timeline.

    ``when`` stands at its left, ``chip`` on a ground of ``tone``; ``note`` follows the text in grey, or in
    ``note_tone``. ``lines`` are what it unfolds to; ``depth`` 1 is what was unfolded. ``recording`` draws its waveform
    with ``marks``.
    """

    key: str
    at: int
    when: str
    chip: str
    tone: str = "plain"
    text: str
    note: str = ""
    note_tone: str = ""
    quote: str = ""
    struck: bool = False
    depth: int = 0
    apart: bool = False
    """An opinion: it stands on another ground than the facts."""
    lines: tuple[LineRow, ...] = ()
    recording: RecordingRow | None = None
    recordings: tuple[RecordingRow, ...] = ()
    """Those of a call, to which its lines point."""
    moment: tuple[str, float] | None = None
    """The recording that a line was written in, and the second."""
    marks: tuple[Mark, ...] = ()
    opens: bool = False
    """A message or a file that can be looked at in a window of its own."""
    picture: tuple[str, int] | None = None
    """The message and the part in it that is drawn small below the words."""

    @property
    def foldable(self) -> bool:
        """Tell whether there is more than is shown while it is folded."""
        return bool(self.lines) or len(self.quote) > LONG or self.quote.count("\n") >= FOLDED_LINES

    @property
    def spoken(self) -> str:
        """Return all of it in words."""
        parts = (self.when, self.chip, self.text, self.quote, self.note)
        return " ".join(part for part in parts if part)


def words_of_length(us: int) -> str:
    """Return a length in words: 42分05秒, 1時間52分."""
    seconds = max(0, us) // moments.SECOND
    hours, minutes, seconds = seconds // 3600, seconds // 60 % 60, seconds % 60
    if hours:
        said = translate("timeline", "%1 h %2 min").replace("%1", str(hours)).replace("%2", f"{minutes:02d}")
    elif minutes:
        said = (
            translate("timeline", "%1 min %2 s").replace("%1", str(minutes)).replace("%2", f"{seconds:02d}")
        )
    else:
        said = translate("timeline", "%1 s").replace("%1", str(seconds))
    return said
