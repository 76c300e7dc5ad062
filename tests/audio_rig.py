"""Virtual audio devices: a private PulseAudio daemon with a microphone, a caller and a loudspeaker. No hardware needed.

Needs pulseaudio, pulseaudio-utils, libasound2-plugins, espeak-ng and sox. Works as root, without D-Bus, and several
times side by side. Used by the tests and by the demo, so it knows nothing of pytest.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import time
import wave
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import numpy.typing as npt

RATE = 48_000
MIC = "mic.monitor"
CALLER = "caller.monitor"
ALSA_MIC, ALSA_CALLER = "cd_mic", "cd_caller"
"""The same two as PortAudio lists them, which knows no sources of a sound server."""
_READY_S = 10.0
_PIECES = 4
_TAIL_BYTES = RATE // 10 * 2
SINKS = ("mic", "caller", "speaker")
NAMES = {"mic": "Headset", "caller": "Line", "speaker": "Loudspeaker"}
_SINK = ("rate=48000", "norewinds=1")

# Without norewinds an idle sink sleeps for two seconds at a time, and the first sound is so late.
_DAEMON = """\
load-module module-native-protocol-unix socket={socket} auth-cookie={cookie}
load-module module-null-sink sink_name=mic sink_properties=device.description=Headset rate=48000 channels=1 norewinds=1
load-module module-null-sink sink_name=caller sink_properties=device.description=Line rate=48000 channels=1 norewinds=1
load-module module-null-sink sink_name=speaker rate=48000 channels=2 norewinds=1
set-default-sink speaker
set-default-source mic.monitor
"""

_ALSA = """\
</usr/share/alsa/alsa.conf>
pcm.!default { type pulse }
ctl.!default { type pulse }
pcm.cd_mic { type pulse device "mic.monitor" hint { show on description "Staff microphone" } }
pcm.cd_caller { type pulse device "caller.monitor" hint { show on description "Caller" } }
"""


@dataclass
class AudioRig:
    """The running devices. Put ``env`` into a process before it first touches PortAudio."""

    env: dict[str, str]
    daemon: subprocess.Popen[bytes]
    _start: Callable[[], subprocess.Popen[bytes]]
    _running: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def environ(self) -> dict[str, str]:
        """Return the whole environment for a process that is to use these devices."""
        return {**os.environ, **self.env}

    def speak_mic(self, wav: Path) -> subprocess.Popen[bytes]:
        """Begin to play a file into the staff microphone; wait() ends when it was spoken."""
        return self._speak("mic", wav)

    def speak_caller(self, wav: Path) -> subprocess.Popen[bytes]:
        """Begin to play a file into the caller's line; wait() ends when it was spoken."""
        return self._speak("caller", wav)

    @contextmanager
    def capture_speaker(self) -> Iterator[list[npt.NDArray[np.int16]]]:
        """Record what the loudspeaker gives; afterwards the list holds one mono track, 48 kHz."""
        arguments = ["--raw", "--format=s16le", f"--rate={RATE}", "--channels=1", "--latency-msec=20"]
        heard: list[npt.NDArray[np.int16]] = []
        with tempfile.TemporaryFile() as sound:
            capture = self._spawn(["parec", *arguments, "-d", "speaker.monitor"], stdout=sound)
            try:
                until(lambda: _size(sound) > 0, "the loudspeaker's monitor")
                yield heard
                played = _size(sound)
                until(lambda: _size(sound) > played + _TAIL_BYTES, "the last of the sound")
            finally:
                _end(capture)
                sound.seek(0)
                heard.append(np.frombuffer(sound.read(), dtype="<i2"))

    def kill(self) -> None:
        """Kill the daemon, as if all devices were torn out."""
        self.daemon.kill()
        self.daemon.wait()

    def start_again(self) -> None:
        """Start the daemon anew after ``kill``; wait until its devices are there."""
        self.daemon = self._start()
        until(self.lists_all_monitors, "the audio daemon")

    def unplug(self, sink: str) -> None:
        """Take a device away, with its monitor."""
        modules = self.pactl("list", "short", "modules").splitlines()
        self.pactl("unload-module", next(m.split()[0] for m in modules if f"sink_name={sink} " in m))

    def plug_in(self, sink: str) -> None:
        """Put a device back."""
        channels = 2 if sink == "speaker" else 1
        words = f"sink_properties=device.description={NAMES[sink]}"
        self.pactl(
            "load-module", "module-null-sink", f"sink_name={sink}", words, f"channels={channels}", *_SINK
        )

    def freeze(self) -> None:
        """Stop the daemon without ending it: no sound and no error comes any more."""
        self.daemon.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        """Let a frozen daemon go on."""
        self.daemon.send_signal(signal.SIGCONT)  # does nothing if it has ended

    def pactl(self, *arguments: str) -> str:
        """Run pactl against this daemon and return what it prints."""
        return subprocess.run(
            ["pactl", *arguments], env=self.environ(), check=True, capture_output=True, text=True
        ).stdout

    def answers(self) -> bool:
        """Tell whether the daemon can be asked. Raises RuntimeError if it has ended."""
        if self.daemon.poll() is not None:
            raise RuntimeError("the audio daemon ended at once")
        try:
            self.pactl("info")
        except subprocess.CalledProcessError:
            return False
        return True

    def lists_all_monitors(self) -> bool:
        """Tell whether all devices are there."""
        if not self.answers():
            return False
        listed = self.pactl("list", "short", "sources")
        return all(f"{name}.monitor" in listed for name in SINKS)

    def close(self) -> None:
        """End everything that was started."""
        self.thaw()
        for process in [*self._running, self.daemon]:
            _end(process)

    def _speak(self, sink: str, wav: Path) -> subprocess.Popen[bytes]:
        player = self._spawn(["paplay", f"--device={sink}", str(wav)])
        self._running.append(player)
        return player

    def _spawn(
        self, command: list[str], stdout: int | IO[bytes] = subprocess.DEVNULL
    ) -> subprocess.Popen[bytes]:
        return subprocess.Popen(command, env=self.environ(), stdout=stdout, stderr=subprocess.DEVNULL)


@contextmanager
def audio_rig() -> Iterator[AudioRig]:
    """Start the devices and take them down again; TimeoutError if they do not come up."""
    # A short folder of its own: a Unix socket's path may have 107 bytes, and test folders are deep.
    folder = Path(tempfile.mkdtemp(prefix="cd-audio-"))
    with ExitStack() as cleanup:
        cleanup.callback(shutil.rmtree, folder, ignore_errors=True)
        env = _environment(folder)
        command = ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no"]
        command += [
            "--realtime=no",
            "--high-priority=no",
            "--log-target=stderr",
            "-F",
            str(folder / "default.pa"),
        ]

        def start() -> subprocess.Popen[bytes]:
            with (folder / "daemon.log").open("ab") as log:
                return subprocess.Popen(
                    command, env={**os.environ, **env}, stdout=log, stderr=log, start_new_session=True
                )

        rig = AudioRig(env, start(), start)
        cleanup.callback(rig.close)
        until(rig.lists_all_monitors, "the audio daemon")
        yield rig


def synthetic_speech(kana: str, path: Path, voice: str = "ja") -> Path:
    """Write a voice saying ``kana`` (espeak-ng reads no kanji): WAV, mono, 48 kHz, 0.3 s of silence first.

    ``ja`` and ``ja+f4`` saying different things correlate by 0.06 at most, two times ``ja`` by 0.14.
    """
    spoken = subprocess.run(
        ["espeak-ng", "-v", voice, "--stdout", kana], check=True, capture_output=True
    ).stdout
    command = ["sox", "-t", "wav", "-", "-r", str(RATE), "-c", "1", "-b", "16", str(path), "pad", "0.3", "0"]
    # espeak streams the header before it knows the length; sox warns about that on stderr.
    subprocess.run(command, input=spoken, check=True, stderr=subprocess.DEVNULL)
    return path


def samples_of(path: Path) -> npt.NDArray[np.int16]:
    """Return the samples of a mono 16-bit WAV file."""
    with wave.open(str(path)) as file:
        return np.frombuffer(file.readframes(file.getnframes()), dtype="<i2")


def found_at(
    recorded: npt.NDArray[np.int16], spoken: npt.NDArray[np.int16], rate: int = RATE
) -> tuple[float, float]:
    """Look for ``spoken`` in ``recorded``: the normalised correlation (0 to 1) at the best lag, and the lag in s."""
    wanted = spoken.astype(np.float64)
    # Silence behind the recording, so that one that ends in mid-word is found too, with a lower correlation.
    heard = np.concatenate((recorded.astype(np.float64), np.zeros(len(wanted))))
    size = 1 << (len(heard) + len(wanted)).bit_length()
    product = np.fft.irfft(np.fft.rfft(heard, size) * np.conj(np.fft.rfft(wanted, size)), size)
    lag = int(np.argmax(np.abs(product[: len(heard) - len(wanted) + 1])))
    window = heard[lag : lag + len(wanted)]
    energy = float(np.linalg.norm(window) * np.linalg.norm(wanted))
    return (abs(float(window @ wanted)) / energy if energy else 0.0), lag / rate


def share_found(recorded: npt.NDArray[np.int16], spoken: npt.NDArray[np.int16]) -> float:
    """Look for ``spoken`` piece by piece and return the share found: a player on a busy machine stops now and then."""
    pieces = np.array_split(spoken[np.flatnonzero(spoken)[0] :], _PIECES)
    return sum(found_at(recorded, piece)[0] >= 0.95 for piece in pieces) / _PIECES


def _environment(folder: Path) -> dict[str, str]:
    socket, cookie = folder / "native", folder / "cookie"
    cookie.write_bytes(os.urandom(256))
    cookie.chmod(0o600)
    (folder / "default.pa").write_text(_DAEMON.format(socket=socket, cookie=cookie))
    return {
        "XDG_RUNTIME_DIR": str(folder),
        "PULSE_RUNTIME_PATH": str(folder),
        "PULSE_STATE_PATH": str(folder),
        "PULSE_SERVER": f"unix:{socket}",
        "PULSE_COOKIE": str(cookie),
        "ALSA_CONFIG_PATH": str(alsa_configuration(folder)),
    }


def alsa_configuration(folder: Path) -> Path:
    """Write what makes PortAudio see the sound server's devices."""
    file = folder / "asound.conf"
    file.write_text(_ALSA)
    return file


def until(ready: Callable[[], bool], what: str) -> None:
    """Wait until something is so. Raises TimeoutError."""
    deadline = time.monotonic() + _READY_S
    while not ready():
        if time.monotonic() > deadline:
            raise TimeoutError(f"{what} did not come up in {_READY_S:.0f} s")
        time.sleep(0.02)


def _size(file: IO[bytes]) -> int:
    return os.fstat(file.fileno()).st_size


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(timeout=2)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
