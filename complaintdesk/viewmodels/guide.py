"""The steps of a call and the words for each; a justified complaint is the default."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True, slots=True)
class GuideStep:
    """One step: its name, and what to say."""

    name: str
    words: str


def _tr(text: str) -> str:
    return QCoreApplication.translate("guide", text)


def steps() -> list[GuideStep]:
    """Return the steps in order. The apology is for the trouble, which is not admitting fault."""
    return [
        GuideStep(
            _tr("Name and apology"),
            _tr("Thank you for calling; this is … speaking. I am sorry for the trouble you have had."),
        ),
        GuideStep(
            _tr("Who and which order"),
            _tr("May I have your name, a phone number and the order number, so that I can look into it?"),
        ),
        GuideStep(
            _tr("Listen and read back"),
            _tr("Let me repeat what I have understood. … Is that correct?"),
        ),
        GuideStep(
            _tr("Stay calm"),
            _tr("Breathe out slowly. It is not about you. Speak a little slower and lower than the caller."),
        ),
        GuideStep(
            _tr("Decide and promise"),
            _tr("What I can do is … I will let you know by … without fail."),
        ),
        GuideStep(
            _tr("Close"),
            _tr("Thank you for telling us. We will use it to do better. … speaking; goodbye."),
        ),
    ]
