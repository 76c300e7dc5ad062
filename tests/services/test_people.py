"""Signing in by PIN, wrong tries, the owner's verbs on people, and what nobody signed."""

from __future__ import annotations

import pytest
import rig

from complaintdesk.domain import custody, disclosure
from complaintdesk.domain.blocklist import Options
from complaintdesk.domain.disclosure import Handed, Recipient
from complaintdesk.domain.errors import (
    InvalidInput,
    NotAllowed,
    NotFound,
    NotSignedIn,
    PinNeeded,
    TryLater,
    WrongKey,
    WrongPin,
)
from complaintdesk.domain.people import wait_after
from complaintdesk.domain.terms import NoteKind, Role
from complaintdesk.services.access import Access
from complaintdesk.services.evidence.local_time import LocalTime
from complaintdesk.services.evidence.notes_table import notes_table
from complaintdesk.services.evidence.timeline import timeline
from complaintdesk.services.people import PeopleService
from complaintdesk.store import credentials, keyslots, recovery_code

PIN, OTHER = "2604", "blossom-7"


@pytest.fixture(autouse=True)
def cheap_hashes(monkeypatch):
    """The real cost is a tenth of a second each; one test looks at it."""
    monkeypatch.setattr(
        credentials,
        "_hasher",
        credentials.PasswordHasher(time_cost=1, memory_cost=8, parallelism=1),
    )


@pytest.fixture
def guarded(desk, owner):
    """A desk whose owner set the first PIN and is signed in by that."""
    desk.people.set_pin(owner, PIN, owner)
    return desk


def noted(desk):
    return [row.event for row in desk.custody.acts() if not isinstance(row.event, custody.DeskKeyMade)]


def test_without_a_pin_everyone_is_believed(desk, owner, manager):
    assert not desk.people.now().on
    desk.change_settings(signed_in=manager)
    assert desk.sitting().staff_id == manager
    assert desk.shops.require(owner, Role.OWNER).staff_id == owner


def test_the_first_pin_is_the_owners_own_and_signs_in(desk, owner, manager):
    with pytest.raises(NotAllowed):
        desk.people.set_pin(manager, PIN, manager)
    with pytest.raises(InvalidInput, match="owner first"):
        desk.people.set_pin(manager, PIN, owner)
    desk.people.set_pin(owner, PIN, owner)
    assert desk.people.now().on
    assert desk.sitting().staff_id == owner
    assert noted(desk) == [custody.PinSet(staff_id=owner)]


def test_no_id_that_is_passed_acts_for_somebody_who_is_not_signed_in(guarded, owner, staff):
    with pytest.raises(NotSignedIn):
        guarded.shops.require(staff, Role.STAFF)
    with pytest.raises(NotSignedIn):
        guarded.calls.begin("c1", 1, staff)
    guarded.people.sign_in(staff)
    with pytest.raises(NotSignedIn):
        guarded.shops.require(owner, Role.OWNER)
    guarded.calls.begin("c1", 1, owner)  # the owner was here before: what they typed may be saved late


def test_managers_need_a_pin_and_staff_need_none(guarded, owner, manager, staff):
    with pytest.raises(PinNeeded):
        guarded.people.sign_in(manager)
    guarded.people.sign_in(staff)
    assert guarded.sitting().staff_id == staff
    guarded.people.sign_in(owner, PIN)
    guarded.people.set_pin(manager, OTHER, owner)
    guarded.people.sign_in(manager, OTHER)
    assert guarded.sitting().staff_id == manager


def test_wrong_tries_wait_longer_each_time_also_after_a_restart_and_the_fifth_is_recorded(
    guarded, owner, clock
):
    guarded.people.sign_out()
    waits = []
    for _ in range(5):
        with pytest.raises(WrongPin) as wrong:
            guarded.people.sign_in(owner, "0000")
        waits.append(wrong.value.seconds)
        with pytest.raises(TryLater):
            guarded.people.sign_in(owner, PIN)
        clock.advance(wrong.value.seconds * rig.SECOND)
    assert waits == [1, 2, 4, 8, 16]
    assert noted(guarded)[0] == custody.SignInFailed(staff_id=owner, tries=5)
    again = PeopleService(guarded.store, clock, Access(guarded.store), guarded.home, rig.home_keys(rig.KEY))
    with pytest.raises(WrongPin) as wrong:
        again.sign_in(owner, "0000")
    assert wrong.value.seconds == 32
    with pytest.raises(TryLater):
        again.sign_in(owner, PIN)
    clock.at -= rig.DAY  # a clock set back keeps nobody out for longer
    with pytest.raises(TryLater) as later:
        again.sign_in(owner, PIN)
    assert later.value.seconds <= 32
    clock.advance(rig.DAY + 33 * rig.SECOND)
    again.sign_in(owner, PIN)
    assert wait_after(40) == 300


def test_one_changes_ones_own_pin_with_the_old_one_and_the_owner_resets_a_forgotten_one(
    guarded, owner, staff, clock
):
    guarded.people.set_pin(staff, OTHER, owner)
    guarded.people.sign_in(staff, OTHER)
    with pytest.raises(WrongPin):
        guarded.people.set_pin(staff, "new-one", staff, current="guess")
    clock.advance(rig.MINUTE)
    guarded.people.set_pin(staff, "new-one", staff, current=OTHER)
    with pytest.raises(NotAllowed):
        guarded.people.remove_pin(staff, staff)
    guarded.people.sign_in(owner, PIN)
    guarded.people.set_pin(staff, "forgotten", owner)
    guarded.people.sign_in(staff, "forgotten")


@pytest.mark.parametrize("pin", ["123", "1111", "x" * 201])
def test_a_pin_that_is_no_pin_is_refused(desk, owner, pin):
    with pytest.raises(InvalidInput):
        desk.people.set_pin(owner, pin, owner)


def test_the_last_pin_to_go_is_the_owners_and_ends_signing_in(guarded, owner, staff):
    guarded.people.set_pin(staff, OTHER, owner)
    with pytest.raises(InvalidInput, match="needed"):
        guarded.people.remove_pin(owner, owner)
    guarded.people.remove_pin(staff, owner)
    guarded.people.remove_pin(owner, owner)
    assert not guarded.people.now().on
    assert guarded.shops.require(staff, Role.STAFF).staff_id == staff


def test_the_owner_renames_promotes_and_lets_go_but_never_the_last_owner(guarded, owner, manager, staff):
    people = guarded.people
    people.rename(staff, "見本 茜", owner)
    assert guarded.shops.shop().person(staff).name == "見本 茜"
    for act in (lambda: people.change_role(owner, Role.STAFF, owner), lambda: people.leave(owner, owner)):
        with pytest.raises(InvalidInput, match="last owner"):
            act()
    with pytest.raises(InvalidInput, match="no pin"):
        people.change_role(staff, Role.MANAGER, owner)
    people.set_pin(staff, OTHER, owner)
    people.change_role(staff, Role.OWNER, owner)
    people.leave(manager, owner)
    assert [person.staff_id for person in guarded.shops.shop().staff] == [owner, staff]
    assert [type(row.event).__name__ for row in guarded.custody.acts()][:3] == [
        "StaffLeft",
        "RoleChanged",
        "PinSet",
    ]
    with pytest.raises(NotFound):
        people.sign_in(manager)
    people.come_back(manager, owner)
    assert manager in [person.staff_id for person in guarded.shops.shop().staff]


def test_what_nobody_signed_is_attributed_at_sign_in_and_marked(guarded, staff, clock):
    guarded.people.sign_out()
    guarded.calls.begin("c1", clock.now(), "")
    guarded.calls.write("c1", "l1", NoteKind.FACT, "箱がつぶれていた", clock.now(), "")
    assert guarded.calls.call("c1").lines[0].staff == ""
    changed = guarded.people.sign_in(staff)
    assert changed.calls == {"c1"}
    call = guarded.calls.call("c1")
    assert (call.staff, call.lines[0].staff) == (rig.STAFF, rig.STAFF)
    assert call.attributed_at is not None
    assert call.lines[0].attributed_at == call.attributed_at
    guarded.calls.write("c1", "l2", NoteKind.FACT, "二行目", clock.now(), staff)
    assert guarded.calls.call("c1").lines[1].attributed_at is None
    assert not guarded.people.sign_in(staff).calls
    before = rig.projections(guarded.database)
    guarded.store.rebuild()
    assert rig.projections(guarded.database) == before


def test_a_report_says_which_lines_were_written_before_sign_in(guarded, staff, clock):
    guarded.people.sign_out()
    guarded.calls.begin("c1", clock.now(), "")
    guarded.calls.write("c1", "l1", NoteKind.FACT, "箱がつぶれていた", clock.now(), "")
    guarded.calls.end("c1", "")
    time = LocalTime(rig.JST, clock.now())
    file = guarded.cases.file(guarded.calls.call("c1").case_id)
    assert "サインイン前に記入（記名なし）" in notes_table(file, time).decode("utf-8-sig")
    guarded.people.sign_in(staff)
    file = guarded.cases.file(file.case_id)
    assert f"{rig.STAFF}（サインイン前に記入、のちに記名）" in notes_table(file, time).decode("utf-8-sig")
    happened = [event for day in timeline(file, (), time) for event in day["items"]]
    assert ("記名", rig.STAFF) in [(row.get("label"), row.get("staff")) for row in happened]


def test_the_recovery_code_of_another_home_resets_no_pin(guarded, owner, tmp_path):
    """Whoever reaches the folder could put key slots there whose code they know."""
    code = recovery_code.new()
    keyslots.save(guarded.home, keyslots.make("another", bytes(32), code=code, keyring_secret=None))
    with pytest.raises(WrongKey):
        guarded.people.reset_by_code(owner, "mikan-26", code)
    guarded.people.sign_in(owner, PIN)


def test_what_was_written_out_is_noted_though_its_maker_has_left_the_desk(guarded, owner, staff, tmp_path):
    guarded.calls.begin("c1", 1, owner)
    case_id = guarded.calls.ensure_case("c1", owner)[0]
    told = disclosure.Disclosed(recipient=Recipient.LAWYER, handed=Handed.REPORT, ground="相談")
    listed = guarded.block_exports.prepare("freepbx", Options(), owner)
    page = guarded.handover.prepare(case_id, guarded.handover.report(case_id, "", ""), told, owner)
    guarded.people.sign_in(staff)
    guarded.block_exports.note(listed, listed.sha256, owner)
    guarded.handover.note_written(page.case_id, page.disclosed, owner)
    assert custody.BlockListExported(target="freepbx", count=0, sha256=listed.sha256) in noted(guarded)
    with pytest.raises(NotAllowed):
        guarded.block_exports.note(listed, listed.sha256, staff)


def test_the_ledger_holds_no_hash_and_the_hash_is_argon2id(guarded):
    with guarded.database.reading() as tx:
        (pin,) = [credentials.of(tx, who).pin for who in credentials.those_set(tx)]
    assert pin.startswith("$argon2id$")
    assert all(
        body is None or pin.encode() not in body for _, _, body in guarded.store.chain(guarded.store.desk_id)
    )
