"""The steps of a call and the words for each; a justified complaint is the default."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True, slots=True)
class GuideStep:
    """One step: its name, and what to say."""

    name: str
    words: str


translate = QCoreApplication.translate
"""Called by this name so that lupdate finds the texts."""


def steps() -> list[GuideStep]:
    """Return the steps in order. The apology is for the trouble, which is not admitting fault."""
    return [
        GuideStep(
            translate("guide", "Name and apology"),
            translate(
                "guide", "Thank you for calling; this is … speaking. I am sorry for the trouble you have had."
            ),
        ),
        GuideStep(
            translate("guide", "Who and which order"),
            translate(
                "guide",
                "May I have your name, a phone number and the order number, so that I can look into it?",
            ),
        ),
        GuideStep(
            translate("guide", "Listen and read back"),
            translate("guide", "Let me repeat what I have understood. … Is that correct?"),
        ),
        GuideStep(
            translate("guide", "Stay calm"),
            translate(
                "guide",
                "Breathe out slowly. It is not about you. Speak a little slower and lower than the caller.",
            ),
        ),
        GuideStep(
            translate("guide", "Decide and promise"),
            translate("guide", "What I can do is … I will let you know by … without fail."),
        ),
        GuideStep(
            translate("guide", "Close"),
            translate("guide", "Thank you for telling us. We will use it to do better. … speaking; goodbye."),
        ),
    ]
