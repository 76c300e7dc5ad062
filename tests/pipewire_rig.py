"""The virtual devices of audio_rig on a private PipeWire, as most desktops run it today.

Needs pipewire, pipewire-pulse, wireplumber and dbus-daemon.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from audio_rig import SINKS, AudioRig, alsa_configuration, until

if TYPE_CHECKING:
    from collections.abc import Iterator

PROGRAMS = ("dbus-daemon", "pipewire", "wireplumber", "pipewire-pulse")


def missing() -> list[str]:
    """Return the programs that this machine lacks."""
    return [program for program in PROGRAMS if not shutil.which(program)]


class _Daemons:
    """Several processes that live and die as one, as Popen to AudioRig."""

    def __init__(self, processes: list[subprocess.Popen[bytes]]) -> None:
        self._processes = processes

    def poll(self) -> int | None:
        return next((code for each in self._processes if (code := each.poll()) is not None), None)

    def send_signal(self, number: int) -> None:
        for each in self._processes:
            each.send_signal(number)

    def kill(self) -> None:
        for each in self._processes:
            each.kill()

    terminate = kill  # nothing of theirs is worth a farewell

    def wait(self, timeout: float | None = None) -> None:
        for each in self._processes:
            each.wait(timeout)


@contextmanager
def pipewire_rig() -> Iterator[AudioRig]:
    """Start the devices and take them down again; TimeoutError if they do not come up."""
    folder = Path(tempfile.mkdtemp(prefix="cd-audio-"))
    env = {
        "HOME": str(folder),
        "XDG_RUNTIME_DIR": str(folder),
        "PIPEWIRE_RUNTIME_DIR": str(folder),
        "PULSE_RUNTIME_PATH": str(folder / "pulse"),
        "PULSE_SERVER": f"unix:{folder / 'pulse' / 'native'}",
        "DBUS_SESSION_BUS_ADDRESS": f"unix:path={folder / 'bus'}",
        "ALSA_CONFIG_PATH": str(alsa_configuration(folder)),
    }

    def start() -> _Daemons:
        with (folder / "daemon.log").open("ab") as log:
            begun = []
            for program in PROGRAMS:
                more = [
                    "--session",
                    "--nofork",
                    "--nopidfile",
                    f"--address={env['DBUS_SESSION_BUS_ADDRESS']}",
                ]
                command = [program, *(more if program == "dbus-daemon" else [])]
                begun.append(
                    subprocess.Popen(
                        command, env={**os.environ, **env}, stdout=log, stderr=log, start_new_session=True
                    )
                )
                signs = {"dbus-daemon": folder / "bus", "pipewire": folder / "pipewire-0"}
                if program in signs:
                    until(signs[program].exists, program)
        daemons = _Daemons(begun)
        rig = AudioRig(env, daemons, start)  # type: ignore[arg-type]
        until(lambda: rig.answers(), "pipewire-pulse")
        for sink in SINKS:
            rig.plug_in(sink)
        until(rig.lists_all_monitors, "the devices")  # it takes them in after it has answered
        rig.pactl("set-default-sink", "speaker")
        rig.pactl("set-default-source", "mic.monitor")
        return daemons

    with ExitStack() as cleanup:
        cleanup.callback(shutil.rmtree, folder, ignore_errors=True)
        rig = AudioRig(env, start(), start)  # type: ignore[arg-type]
        cleanup.callback(rig.close)
        until(rig.lists_all_monitors, "the audio daemon")
        yield rig
