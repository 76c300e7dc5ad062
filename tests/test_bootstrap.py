"""Setting up a machine: what is missing is named, what may not be installed is asked for in one command."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import bootstrap
import pytest
import system_needs

ROOT = bootstrap.ROOT


def test_a_library_a_program_and_a_file_that_are_not_there_are_missing():
    lacking = system_needs.missing(
        {"libcomplaintdesk-nowhere.so.1": "libnowhere1", "libc.so.6": "libc6"},
        {
            "complaintdesk-nowhere": "nowhere",
            "/nowhere/*/x.so": "nowhere-plugins",
            "sh": "dash",
            "/bin/s?": "dash",
        },
    )
    assert lacking == {
        "libcomplaintdesk-nowhere.so.1": "libnowhere1",
        "complaintdesk-nowhere": "nowhere",
        "/nowhere/*/x.so": "nowhere-plugins",
    }


def test_nothing_that_the_tests_need_is_missing_here():
    assert system_needs.missing(system_needs.LIBRARIES, system_needs.TEST_TOOLS) == {}


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become the user without rights")
def test_a_person_without_rights_is_told_one_command(tmp_path_factory):
    python = shutil.which("python3", path="/usr/bin")
    if python is None or shutil.which("apt-get") is None:
        pytest.skip("needs the system's own Python and apt-get")
    program = "\n".join(
        [
            Path(system_needs.__file__).read_text(encoding="utf-8"),
            "try:",
            "    provide({'libb.so.1': 'libb1', 'liba.so.1': 'liba1', 'liba-plugin.so': 'liba1'}, 'the sound')",
            "except SystemNotReady as reason:",
            "    print(reason)",
        ]
    )
    told = subprocess.run(
        [python, "-"],
        input=program,
        user="nobody",
        cwd="/",
        env={"PATH": "/usr/bin"},
        capture_output=True,
        text=True,
    )
    assert told.stdout.splitlines()[-1] == "  sudo apt-get install -y --no-install-recommends liba1 libb1", (
        told.stderr
    )


def test_without_a_screen_make_run_offers_the_demo():
    env = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    program = [sys.executable, str(ROOT / "packaging/bootstrap.py"), "run"]
    told = subprocess.run(program, env=env, capture_output=True, text=True, check=False)
    assert told.returncode == 1
    assert "no screen" in told.stderr
    assert "make demo" in told.stderr


def test_a_python_that_is_too_old_is_told_so(monkeypatch):
    monkeypatch.setattr(bootstrap, "OLDEST", (3, 98))
    monkeypatch.setattr(bootstrap, "NEWEST", (3, 99))
    with pytest.raises(bootstrap.NotPossible, match=r"needs Python 3\.98 to 3\.99; this is 3\.\d+"):
        bootstrap.find_python()


def test_an_environment_of_another_place_is_not_built_on(tmp_path):
    assert not bootstrap.works(tmp_path / "bin" / "python")
    assert not bootstrap.works(Path("/bin/false"))


@pytest.mark.parametrize("name", ["bootstrap.py", "system_needs.py"])
def test_an_old_python_can_read_the_set_up_and_so_say_that_it_is_too_old(name):
    source = (ROOT / "packaging" / name).read_text(encoding="utf-8")
    ast.parse(source, feature_version=(3, 8))


def pins(name: str) -> dict[str, str]:
    """Return what a requirements file pins: name → version and marker."""
    lines = (ROOT / "packaging" / name).read_text(encoding="utf-8").splitlines()
    return dict(line.rstrip(" \\").split("==", 1) for line in lines if re.match(r"\w", line))


def test_what_runs_is_a_part_of_what_is_developed_with():
    run, dev = pins("requirements.txt"), pins("requirements-dev.txt")
    assert len(run) > 20
    assert {
        name: version for name, version in run.items() if dev.get(name, "").split()[:1] != version.split()[:1]
    } == {}


def test_every_direct_dependency_is_pinned():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    names = [
        re.match(r"[\w-]+", line)[0].lower().replace("_", "-") for line in project["project"]["dependencies"]
    ]
    assert set(names) <= set(pins("requirements.txt"))


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt"])
def test_pins_carry_hashes_and_name_no_host(name):
    text = (ROOT / "packaging" / name).read_text(encoding="utf-8")
    assert "://" not in text
    assert "index" not in re.sub(r"(?m)^\s*#.*", "", text)
    for block in re.split(r"(?m)^(?=\w)", text)[1:]:
        assert "--hash=sha256:" in block, block
