"""Tells the system's own input or output, by a process of its own: where sound is broken, PortAudio aborts."""

from __future__ import annotations

import subprocess
import sys

from complaintdesk.domain.errors import AudioUnavailable

_ANSWER_S = 10.0


def default_device(kind: str) -> str:
    """Return the name of the system's "input" or "output". Raises AudioUnavailable."""
    command = [sys.executable, "-P", "-m", "complaintdesk.devices.default_device", kind]
    try:
        done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=_ANSWER_S, check=False)
    except subprocess.TimeoutExpired as failure:
        raise AudioUnavailable("the sound system does not answer") from failure
    if done.returncode == 0:
        return done.stdout.strip()
    said = done.stderr.strip().splitlines() if done.returncode == 1 else []
    raise AudioUnavailable(said[-1] if said else "the sound system is broken")


def main(kind: str) -> int:
    """Say the name, or why there is none."""
    from complaintdesk.devices import audio

    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.stderr.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    try:
        sys.stdout.write(audio.default_name(kind))
    except AudioUnavailable as missing:
        sys.stderr.write(missing.why)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
