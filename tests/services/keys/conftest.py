"""A home whose keys are cheap to try, and its owner."""

from __future__ import annotations

import pytest
import rig
from key_rig import desk_of

from complaintdesk.devices.clock import RandomIds
from complaintdesk.services.home_keys import PatientKeyring
from complaintdesk.services.homes import Homes
from complaintdesk.store import keyslots, slot_keys


@pytest.fixture
def homes(keyring, clock):
    return Homes(keyring, clock, RandomIds())


@pytest.fixture
def home(home, keyring, monkeypatch):
    """A home whose code costs nothing to try: each guess at its price would cost these tests 0.2 s."""
    (secret,) = PatientKeyring(keyring).secrets(keyslots.load(home).home_id)
    master = keyslots.open_with_keyring(keyslots.load(home), secret)
    monkeypatch.setattr(slot_keys, "_KIBIBYTES", 8)
    keyslots.save(home, keyslots.with_code(keyslots.load(home), master, rig.CODE))
    return home


@pytest.fixture
def desk(homes, home, clock):
    opened = desk_of(homes.open(home), clock)
    yield opened
    opened.close()


@pytest.fixture
def owner(desk):
    return rig.person(desk, rig.OWNER)
