"""A real telephone call on this machine alone: two softphones (baresip) that talk SIP and RTP over the loopback."""

from __future__ import annotations

import shutil
import socket
import subprocess
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from audio_rig import AudioRig

_CONFIG = """\
module_path {modules}
module g711.so
module alsa.so
module aufile.so
module_app account.so
module_app menu.so
net_interface 127.0.0.1
sip_listen 127.0.0.1:{port}
audio_source {source}
audio_player {player}
audio_alert aufile,/dev/null
rtp_ports {rtp}
jitter_buffer_delay 5-10
audio_buffer 100-400
"""
_PCMS = """
pcm.sip_mouth { type plug slave.pcm "cd_mic" }
pcm.sip_line { type plug slave.pcm { type pulse device "caller" } }
pcm.sip_nowhere { type plug slave.pcm { type null } }
"""
_MODULES = "/usr/lib/baresip/modules"
TELEPHONE_HZ = 8000


def missing() -> list[str]:
    """Return the programs that this machine lacks."""
    return [program for program in ("baresip", "sox") if not shutil.which(program)]


@contextmanager
def sip_call(devices: AudioRig, voice: Path, folder: Path) -> Iterator[None]:
    """Let a caller ring a softphone at our desk, which answers; ``voice`` is what the caller says over and over.

    The softphone hears the staff's microphone and plays into the caller's line.
    """
    said = folder / "caller-8k.wav"
    subprocess.run(
        ["sox", str(voice), "-r", str(TELEPHONE_HZ), str(said), "pad", "0.5", "0.5", "repeat", "8"],
        check=True,
    )
    with open(devices.env["ALSA_CONFIG_PATH"], "a") as file:
        file.write(_PCMS)
    ours, theirs = _free_port(), _free_port()
    desk = _softphone(folder / "desk", ours, "alsa,sip_mouth", "alsa,sip_line", ";answermode=auto")
    caller = _softphone(folder / "caller", theirs, f"aufile,{said}", "alsa,sip_nowhere", "")
    running = []
    try:
        for place, more in ((desk, []), (caller, ["-e", f"/dial sip:desk@127.0.0.1:{ours}"])):
            running.append(
                subprocess.Popen(
                    ["baresip", "-f", str(place), *more],
                    env=devices.environ(),
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                )
            )
            _until_ready(place, ours if place is desk else theirs)
        yield
    finally:
        for softphone in running:
            softphone.kill()
            softphone.wait()


def _softphone(place: Path, port: int, source: str, player: str, account: str) -> Path:
    place.mkdir()
    rtp = f"{port + 1000}-{port + 1010}"
    (place / "config").write_text(
        _CONFIG.format(modules=_MODULES, port=port, source=source, player=player, rtp=rtp)
    )
    (place / "accounts").write_text(f"<sip:{place.name}@127.0.0.1:{port}>;regint=0{account}\n")
    (place / "contacts").write_text("")
    return place


def _until_ready(place: Path, port: int) -> None:
    from audio_rig import until

    def taken() -> bool:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                return True
        return False

    until(taken, f"the softphone {place.name}")


def _free_port() -> int:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1]) % 40_000 + 10_000
