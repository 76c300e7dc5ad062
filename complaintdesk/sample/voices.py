"""Synthetic speech for the sample's recordings: espeak-ng where it is installed, else voices made of sine waves."""

from __future__ import annotations

import io
import shutil
import subprocess
import unicodedata
import wave
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt

    Samples = npt.NDArray[np.float64]

RATE = 16_000
"""Hz; what a telephone line carries needs no more."""

STAFF, CALLER = 0, 1
"""Left and right track, as in every recording."""

_PAUSE_S = 0.45
_LOUDNESS = {STAFF: 0.35, CALLER: 0.5}
# espeak-ng reads kana only; two of its voices and speeds, so that the two can be told apart by ear.
_ESPEAK = {STAFF: ("ja+f2", "150", "55"), CALLER: ("ja+m3", "175", "42")}
_PITCH_HZ = {STAFF: 210.0, CALLER: 125.0}
_MORA_S = {STAFF: 0.15, CALLER: 0.12}
# First and second formant of the five vowels, Hz (a textbook's round figures).
_FORMANTS = {"A": (800, 1200), "I": (300, 2300), "U": (350, 1300), "E": (500, 1900), "O": (500, 900)}


def conversation(turns: Sequence[tuple[int, str]], seconds: float) -> npt.NDArray[np.int16]:
    """Speak the turns (STAFF or CALLER, kana) one after another, over again until ``seconds`` are full.

    Returns (frames, 2) samples. The same words give the same samples on the same computer.
    """
    sound = np.zeros((round(seconds * RATE), 2))
    at = round(_PAUSE_S * RATE)
    spoken = {turn: _spoken(*turn) for turn in dict.fromkeys(turns)}
    while at < len(sound):
        for who, kana in turns:
            voice = spoken[who, kana][: max(0, len(sound) - at)]
            sound[at : at + len(voice), who] = voice
            at += len(voice) + round(_PAUSE_S * RATE)
    hiss = np.random.default_rng(len(sound)).normal(0, 0.002, sound.shape)
    return np.round(32767 * np.clip(sound + hiss, -1, 1)).astype(np.int16)


def _spoken(who: int, kana: str) -> Samples:
    program = shutil.which("espeak-ng")
    voice = _by_espeak(program, who, kana) if program else None
    if voice is None or not len(voice):
        voice = _by_sines(who, kana)
    loudest = float(np.max(np.abs(voice), initial=1e-9))
    return voice * (_LOUDNESS[who] / loudest)


def _by_espeak(program: str, who: int, kana: str) -> Samples | None:
    voice, speed, pitch = _ESPEAK[who]
    command = [program, "-v", voice, "-s", speed, "-p", pitch, "--stdin", "--stdout"]
    done = subprocess.run(command, input=kana.encode(), capture_output=True, check=False)
    if done.returncode or not done.stdout:
        return None
    with wave.open(io.BytesIO(done.stdout)) as file:
        rate = file.getframerate()
        # The header of a stream does not know how long it is: take what came.
        samples = np.frombuffer(file.readframes(len(done.stdout)), dtype="<i2").astype(np.float64)
    places = np.arange(0, len(samples), rate / RATE)
    return np.interp(places, np.arange(len(samples)), samples)


def _by_sines(who: int, kana: str) -> Samples:
    """Hum the vowels of each kana: no words, but the rise, fall and rhythm of speech."""
    vowels = [vowel for letter in kana if (vowel := _vowel(letter)) is not None]
    parts = []
    for place, vowel in enumerate(vowels):
        at = np.arange(round(_MORA_S[who] * RATE)) / RATE
        if not vowel:
            parts.append(np.zeros(len(at)))
            continue
        pitch = _PITCH_HZ[who] * (1.1 - 0.25 * place / len(vowels))
        tones = [
            np.exp(-(((pitch * n - formant) / 180) ** 2)) * np.sin(2 * np.pi * pitch * n * at)
            for formant in _FORMANTS[vowel]
            for n in range(1, 24)
        ]
        parts.append(np.sum(tones, axis=0) * np.sin(np.pi * at * RATE / len(at)))
    return np.concatenate(parts) if parts else np.zeros(0)


def _vowel(letter: str) -> str | None:
    """Return A, I, U, E, O; "" for a stop, ん or っ; None for what is not heard."""
    if letter in "、。 　っッんン":
        return ""
    last = unicodedata.name(letter, "").split()[-1:]
    return last[0][-1] if last and last[0][-1] in _FORMANTS else None
