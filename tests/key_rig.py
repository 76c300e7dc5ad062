"""What tests of keys share: secrets, and looks at the ways into a home."""

from __future__ import annotations

from typing import TYPE_CHECKING

import rig

from complaintdesk import app
from complaintdesk.domain.care import CareSaid, Feeling
from complaintdesk.domain.custody import KeySlotRemoved, KeySlotSet, ReKeyed
from complaintdesk.domain.errors import (
    UserError,
)
from complaintdesk.services.home_keys import PatientKeyring
from complaintdesk.store import keyslots, recovery_code, slot_keys

if TYPE_CHECKING:
    from complaintdesk.services.homes import Homes

PASSPHRASE = "りんご箱の合言葉です"
SAID = CareSaid(feeling=Feeling.TIRED, text="少し休みたい")
OTHER_CODE = "Z" * 26 + recovery_code._check("Z" * 26)


def with_cheap_code(home, keyring, monkeypatch):
    """Return the home with a code that costs nothing to try: each guess at its price would take 0.2 s."""
    (secret,) = PatientKeyring(keyring).secrets(keyslots.load(home).home_id)
    master = keyslots.open_with_keyring(keyslots.load(home), secret)
    monkeypatch.setattr(slot_keys, "_KIBIBYTES", 8)
    keyslots.save(home, keyslots.with_code(keyslots.load(home), master, rig.CODE))
    return home


def desk_of(opened, clock):
    return app.desk_on(opened, clock, tz=rig.JST, recorder=rig.PlayedRecorder(clock, rig.tone(1.0)))


def ways(homes: Homes, home, *, keyring) -> dict[str, bool]:
    """Try every way into the home; return which opens it."""
    tried = {}
    for name, secret in (("keyring", None), ("code", rig.CODE), ("passphrase", PASSPHRASE)):
        try:
            homes.open(home, secret).database.close()
            tried[name] = True
        except UserError:
            tried[name] = False
    return tried


def acts(desk) -> list[object]:
    """Return what the desk noted about its keys, newest first."""
    kinds = (KeySlotSet, KeySlotRemoved, ReKeyed)
    return [row.event for row in desk.custody.acts() if isinstance(row.event, kinds)]


def files(home) -> list[str]:
    return sorted(path.name for path in home.iterdir() if path.name.startswith(("complaintdesk", "keyslots")))
