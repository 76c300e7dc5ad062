"""A home whose keys are cheap to try, and its owner."""

from __future__ import annotations

import pytest
import rig
from key_rig import desk_of, with_cheap_code

from complaintdesk.devices.clock import RandomIds
from complaintdesk.services.homes import Homes


@pytest.fixture
def homes(keyring, clock):
    return Homes(keyring, clock, RandomIds())


@pytest.fixture
def home(home, keyring, monkeypatch):
    return with_cheap_code(home, keyring, monkeypatch)


@pytest.fixture
def desk(homes, home, clock):
    opened = desk_of(homes.open(home), clock)
    yield opened
    opened.close()


@pytest.fixture
def owner(desk):
    return rig.person(desk, rig.OWNER)
