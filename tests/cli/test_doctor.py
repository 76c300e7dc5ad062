"""The doctor, always as its own process: looking at sound devices binds a process to those it finds first."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import pytest
import rig
from audio_rig import audio_rig
from services_rig import secret_service

from complaintdesk import app


@pytest.fixture
def sample(built_sample, tmp_path):
    return shutil.copytree(built_sample, tmp_path / "sample", ignore=shutil.ignore_patterns("*.rec"))


@pytest.fixture
def key_file(tmp_path):
    file = tmp_path / "code.txt"
    file.write_text(rig.CODE)
    return file


def doctor(*argv: object, **env: str) -> tuple[int, dict[str, str], str]:
    """Return the exit code, the level of each thing, and what was said on standard error."""
    command = [sys.executable, "-m", "complaintdesk", *map(str, argv), "doctor"]
    env = {**os.environ, "LC_ALL": "C.UTF-8", **env}
    done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=60, check=False)
    lines = done.stdout.splitlines()
    return done.returncode, {line[5:].partition(":")[0]: line[:4].strip() for line in lines}, done.stderr


EVERYTHING = [
    "versions",
    "fonts",
    "input method",
    "database",
    "audio inputs",
    "audio output",
    "keyring",
    "free space",
]


@pytest.mark.audio
def test_it_finds_nothing_amiss_on_a_computer_with_devices_and_a_keyring(sample, tmp_path):
    with audio_rig() as devices, secret_service(tmp_path / "keyring") as keyring:
        code, levels, err = doctor("--home", sample, **{**devices.env, **keyring, "QT_IM_MODULE": "ibus"})
    assert (code, err) == (0, "")
    assert levels == dict.fromkeys(EVERYTHING, "ok")


def test_it_says_what_is_missing_on_a_computer_without_sound(sample, tmp_path):
    """An empty ALSA configuration is a computer without devices, wherever the tests run."""
    (tmp_path / "asound.conf").write_text("")
    code, levels, _ = doctor("--home", sample, ALSA_CONFIG_PATH=str(tmp_path / "asound.conf"))
    assert code == 1
    assert list(levels) == EVERYTHING
    assert (levels["versions"], levels["fonts"], levels["database"]) == ("ok", "ok", "ok")
    assert (levels["audio inputs"], levels["audio output"]) == ("fail", "note")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system's own input method is used")
def test_it_names_the_setting_that_users_of_fcitx_need(tmp_path):
    command = [sys.executable, "-m", "complaintdesk", "--home", str(tmp_path / "none"), "doctor"]
    env = {**os.environ, "LC_ALL": "C.UTF-8", "QT_IM_MODULE": "fcitx", "QT_IM_MODULES": ""}
    done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=60, check=False)
    (line,) = [line for line in done.stdout.splitlines() if "input method" in line]
    assert line.startswith("note")
    assert "QT_IM_MODULE=ibus" in line


def test_it_says_how_the_home_stands_and_makes_none(home, key_file, tmp_path):
    assert doctor("--home", tmp_path / "none")[1]["database"] == "note"
    assert not (tmp_path / "none").exists()
    assert doctor("--home", home)[1]["database"] == "note"
    (home / "complaintdesk.db").write_bytes(b"")
    code, levels, _ = doctor("--home", home, "--key-file", key_file)
    assert (code, levels["database"]) == (1, "fail")


@pytest.mark.audio
def test_it_misses_an_input_that_the_settings_name(sample):
    desk = app.open_desk(sample)
    desk.change_settings(staff_source="もうない見本マイク")
    desk.close()
    with audio_rig() as devices:
        code, levels, _ = doctor("--home", sample, **devices.env)
    assert (code, levels["audio inputs"]) == (1, "fail")
