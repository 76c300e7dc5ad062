"""What the desk and its tests need from the operating system, and how to get it on Debian and Ubuntu."""

from __future__ import annotations

import ctypes
import glob
import os
import shutil
import subprocess

# This file is read by whatever Python starts the set-up, so it keeps to syntax of Python 3.8.

# Shared library → Debian package: the NEEDED entries of the Qt in the wheel (Core, Gui, Network, XcbQpa; read 2026-11),
# less what dpkg and apt themselves bring; and PortAudio, which the sounddevice wheel lacks on Linux.
LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libportaudio.so.2": "libportaudio2",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}

# Program, or pattern of a file, → Debian package: what the tests need for sound, keyring, screen, typing and database.
TEST_TOOLS = {
    "pulseaudio": "pulseaudio",
    "pactl": "pulseaudio-utils",
    "pipewire": "pipewire",
    # Debian's pipewire-alsa would put PulseAudio out; the tests need both.
    "pipewire-pulse": "pipewire-pulse",
    "wireplumber": "wireplumber",
    "baresip": "baresip-core",
    "/usr/lib/*/alsa-lib/libasound_module_pcm_pulse.so": "libasound2-plugins",
    "aplay": "alsa-utils",
    "espeak-ng": "espeak-ng",
    "sox": "sox",
    "/usr/lib/*/sox/libsox_fmt_mp3.so": "libsox-fmt-all",
    "ffmpeg": "ffmpeg",
    "flac": "flac",
    "lame": "lame",
    "gnome-keyring-daemon": "gnome-keyring",
    "dbus-daemon": "dbus",
    "pdftotext": "poppler-utils",
    "Xvfb": "xvfb",
    "fusermount3": "fuse3",
    "strace": "strace",
    "openssl": "openssl",
    "qpdf": "qpdf",
    "7zz": "7zip",
    "ssh-keygen": "openssh-client",
    "xdotool": "xdotool",
    "ibus-daemon": "ibus",
    "/usr/libexec/ibus-engine-anthy": "ibus-anthy",
    "/usr/lib/postgresql/*/bin/initdb": "postgresql",
}


class SystemNotReady(Exception):
    """Something is missing that this set-up may not install; the message is for the person at the terminal."""


def missing(libraries: dict[str, str], tools: dict[str, str]) -> dict[str, str]:
    """Return those of ``libraries`` and ``tools`` that this machine lacks, with the Debian package of each.

    Libraries are loaded, not looked up in a package list: that is what Qt will do, and it holds on every Linux.
    """
    lacking = {name: package for name, package in libraries.items() if not _loads(name)}
    lacking.update({tool: package for tool, package in tools.items() if not _is_there(tool)})
    return lacking


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _is_there(tool: str) -> bool:
    return bool(glob.glob(tool)) if tool.startswith("/") else shutil.which(tool) is not None


def provide(lacking: dict[str, str], why: str) -> None:
    """Install the packages of what is lacking, if we may; ``why`` says in a few words what they are for.

    As root, or where sudo asks for no password, apt-get installs them without any question. Raises SystemNotReady with
    the one command to run in every other case, and when apt-get fails.
    """
    if not lacking:
        return
    packages = sorted(set(lacking.values()))
    if not shutil.which("apt-get"):
        raise SystemNotReady(
            "This system lacks what {} needs, and has no apt-get. Please install:\n  {}".format(
                why, "\n  ".join(f"{name}  (Debian: {package})" for name, package in sorted(lacking.items()))
            )
        )
    install = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    prefix = _right_to_install()
    if prefix is None:
        raise SystemNotReady(
            f"Missing for {why}. Please run once, then try again:\n  sudo {' '.join(install)}"
        )
    print(f"Installing system packages for {why}: {' '.join(packages)}", flush=True)
    quiet = ["-qq", "-o", "Dpkg::Use-Pty=0", "-o", "DPkg::Lock::Timeout=300"]
    no_questions = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive"]
    for command in (["apt-get", "update"], install):
        done = subprocess.run(
            [*no_questions, command[0], *quiet, *command[1:]],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
        )
        # A failed update alone is no failure: an old package list often still serves.
        if done.returncode != 0:
            print(done.stdout.decode(errors="replace"), flush=True)
            if command is install:
                raise SystemNotReady(f"apt-get failed (above). Please run:\n  sudo {' '.join(install)}")


def _right_to_install() -> list[str] | None:
    """Return what to put before apt-get: nothing as root, sudo where it needs no password, None where we may not."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo"):
        asked = subprocess.run(
            ["sudo", "-n", "true"], stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False
        )
        if asked.returncode == 0:
            return ["sudo", "-n"]
    return None
