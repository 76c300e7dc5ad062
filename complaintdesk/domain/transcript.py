"""反訳書: who said what where in a recording, written down by a person who listened (民訴規則144・149条)."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from complaintdesk.domain.errors import InvalidInput
from complaintdesk.domain.terms import MAX_LINE

if TYPE_CHECKING:
    from collections.abc import Iterable

_KIND = re.compile("^［[^［］]{1,10}］")
MOST = 20_000
"""Utterances of one recording: more than ten hours of talk."""


class Speaker(StrEnum):
    """Who spoke; a note is the writer's own: a silence, a noise, what nobody said."""

    STAFF = "staff"
    CALLER = "caller"
    OTHER = "other"
    NOTE = "note"


@dataclass(frozen=True, slots=True, kw_only=True)
class Utterance:
    """What one person said in one go, from ``at_ms`` milliseconds after the recording's start."""

    at_ms: int
    speaker: Speaker
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Speakers:
    """What those who speak are called, as the writer chose; empty for nobody of that kind."""

    staff: str = ""
    caller: str = ""
    other: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A transcript as far as it is written."""

    speakers: Speakers = Speakers()
    utterances: tuple[Utterance, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Basis:
    """What the record was when somebody began to write: how many versions were final, how much of the call erased."""

    versions: int = 0
    erasures: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A transcript that is being written, and what it began from."""

    sheet: Sheet
    basis: Basis


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordingTranscribed:
    """A transcript was made final at ``at`` (UTC µs); a later one of the same recording is its next version."""

    recording_id: str
    speakers: Speakers
    utterances: tuple[Utterance, ...]
    at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TranscriptRow:
    """One version, made final by ``staff``; erased words leave no utterances."""

    said: RecordingTranscribed
    staff: str


def in_order(utterances: Iterable[Utterance]) -> tuple[Utterance, ...]:
    """Return them by time; what begins at one moment keeps its order."""
    return tuple(sorted(utterances, key=lambda each: each.at_ms))


def standing(versions: Iterable[TranscriptRow]) -> TranscriptRow | None:
    """Return the newest version whose words are not erased."""
    return next((row for row in reversed(tuple(versions)) if row.said.utterances), None)


def sealed(recording_id: str, sheet: Sheet, length_ms: int, at: int) -> RecordingTranscribed:
    """Make a sheet final, without the utterances that nothing was written for; ``at`` is UTC µs.

    Raises InvalidInput for one without words, for too many or too long ones, and for a time that the recording, which
    lasts ``length_ms`` milliseconds, does not have.
    """
    said = in_order(
        replace(each, words=each.words.strip()) for each in sheet.utterances if each.words.strip()
    )
    if not said:
        raise InvalidInput("transcript", "empty")
    if len(said) > MOST or any(len(each.words) > MAX_LINE for each in said):
        raise InvalidInput("transcript", "too long")
    if said[0].at_ms < 0 or said[-1].at_ms > length_ms:
        raise InvalidInput("transcript", "time")
    names = sheet.speakers
    speakers = Speakers(staff=names.staff.strip(), caller=names.caller.strip(), other=names.other.strip())
    return RecordingTranscribed(recording_id=recording_id, speakers=speakers, utterances=said, at=at)


def bare(words: str) -> str:
    """Return the words of an utterance without the kind of note, ［事実］, that stands before those nobody spoke."""
    return _KIND.sub("", words)
