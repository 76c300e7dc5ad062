"""Keyrings that fail in every way there is: the code is asked for, and not one file changes."""

from __future__ import annotations

import threading

import pytest
import rig

from complaintdesk.devices.clock import RandomIds
from complaintdesk.domain.errors import KeyNeeded
from complaintdesk.services.homes import Homes

pytestmark = pytest.mark.loss

PATIENCE = 0.2
"""Seconds, instead of the five that a person waits."""


class Missing:
    """There is no keyring, or it is locked and nobody unlocks it: the port's own word for both is None."""

    def get(self, name: str) -> str | None:
        return None

    def put(self, name: str, secret: str) -> bool:
        return False


class Holding:
    """A keyring with something else under our name."""

    def __init__(self, kept: str) -> None:
        self._kept = kept

    def get(self, name: str) -> str | None:
        return self._kept

    def put(self, name: str, secret: str) -> bool:
        return False


class Raising:
    """A backend with errors of its own."""

    def __init__(self, kind: type[Exception]) -> None:
        self._kind = kind

    def get(self, name: str) -> str | None:
        raise self._kind("見本 の秘密")

    def put(self, name: str, secret: str) -> bool:
        raise self._kind("見本 の秘密")


class Silent:
    """A keyring that waits for a person who is not there."""

    def __init__(self) -> None:
        self.released = threading.Event()

    def get(self, name: str) -> str | None:
        self.released.wait(60)
        return None

    def put(self, name: str, secret: str) -> bool:
        self.released.wait(60)
        return True


class OwnError(Exception):
    """What a third party's backend may raise; no kind that anybody knows."""


KEYRINGS = {
    "missing or locked": Missing,
    "empty": lambda: Holding(""),
    "another home's secret": lambda: Holding("A" * 43 + "="),
    "two secrets of others": lambda: Holding("A" * 43 + "= " + "B" * 43 + "="),
    "a short secret": lambda: Holding("AAAA"),
    "a long secret": lambda: Holding("A" * 10_000),
    "no base64": lambda: Holding("???"),
    "not ASCII": lambda: Holding("りんご"),
    "an operating system's error": lambda: Raising(OSError),
    "a runtime error": lambda: Raising(RuntimeError),
    "an error of its own": lambda: Raising(OwnError),
    "silent": Silent,
}


@pytest.fixture
def failing(request):
    keyring = KEYRINGS[request.param]()
    yield keyring
    if isinstance(keyring, Silent):
        keyring.released.set()


@pytest.mark.parametrize("failing", KEYRINGS, indirect=True)
def test_the_code_is_asked_for_and_no_file_changes(home, clock, failing, caplog):
    homes = Homes(failing, clock, RandomIds(), patience=PATIENCE)
    before = rig.files_below(home)
    with pytest.raises(KeyNeeded):
        homes.open(home)
    assert rig.files_below(home) == before
    assert sorted(path.name for path in home.parent.iterdir()) == ["home"]
    assert "見本" not in caplog.text
    opened = homes.open(home, rig.CODE)
    opened.database.close()


@pytest.mark.parametrize("failing", KEYRINGS, indirect=True)
def test_with_such_a_keyring_a_home_that_nobody_can_read_is_not_made_anew(home, clock, failing):
    (home / "complaintdesk.db").write_bytes(b"")
    before = rig.files_below(home)
    homes = Homes(failing, clock, RandomIds(), patience=PATIENCE)
    with pytest.raises(KeyNeeded):
        homes.open(home)
    assert rig.files_below(home) == before


def test_a_keyring_that_answers_late_is_asked_again_by_the_person(home, clock, keyring):
    class Late:
        def __init__(self) -> None:
            self.unlocked = threading.Event()

        def get(self, name: str) -> str | None:
            self.unlocked.wait(60)
            return keyring.get(name)

        def put(self, name: str, secret: str) -> bool:
            return False

    late = Late()
    homes = Homes(late, clock, RandomIds(), patience=PATIENCE)
    with pytest.raises(KeyNeeded):
        homes.open(home)
    late.unlocked.set()
    homes.open(home).database.close()
