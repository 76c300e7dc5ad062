"""Who may do what: every verb of every service, tried in every role; a verb that is not in the table fails."""

from __future__ import annotations

import importlib
import inspect
import shutil
import typing
from pathlib import Path

import pytest
import rig

from complaintdesk.domain.errors import NotAllowed, NotSignedIn
from complaintdesk.domain.terms import BlockReason, NoteKind, Role
from complaintdesk.services import access
from complaintdesk.services import desk as desk_module
from complaintdesk.store import credentials

ANYONE = None
"""A part of the call, which is taken and noted before anyone has signed in; or what the desk does by itself;
or what goes on with an act that a person with the right to it began, and may end when they have left the desk."""

TABLE = {
    ANYONE: """
        calls.begin calls.begin_outgoing calls.correct calls.correct_end calls.end calls.ensure_case
        calls.note_afterwards calls.note_caller calls.park calls.resume calls.tell calls.write
        conduct.find_out conduct.mark_abuse conduct.mark_demand conduct.read_back ladder.refuse ladder.skip ladder.warn
        callbacks.dial callbacks.hang_up_and_promise callbacks.note_outcome promises.make_in_call
        recordings.announce recordings.bridge recordings.close recordings.note recordings.recover triage.judge_call
        team.answer team.ask team.hand_over backups.back_up backups.note exports.note
        block_exports.note handover.note_written transcripts.keep_draft
    """,
    Role.STAFF: """
        cases.add_message cases.judge_fault cases.retitle cases.set_state messages.add messages.attach
        callbacks.give_up callbacks.promise cases.note_refusal promises.assign promises.close promises.make
        team.comment team.mark_caller team.name_owner triage.judge triage.reach_out
        decisions.propose decisions.decide decisions.note_ending decisions.close
        blocks.propose shops.check_rule people.set_pin retention.propose merging.merge merging.undo
        splitting.move splitting.undo linking.link linking.unlink
        care.change care.erase care.mine care.of_call care.talked care.to_read care.write
    """,
    Role.MANAGER: """
        cases.decide cases.give_notice cases.mark_seen cases.warn custody.hold retention.keep_longer
        handover.log handover.note handover.prepare handover.save_log
        exports.prepare exports.exhibits exports.word messages.save sound.save
        transcripts.begin transcripts.seal
        blocks.allow blocks.approve blocks.change_points blocks.decline blocks.end_allowance
        blocks.keep blocks.lift blocks.review block_exports.prepare
        shops.change_house_rules shops.change_views shops.change_words shops.set_roster
    """,
    Role.OWNER: """
        custody.erase_call custody.erase_case custody.erase_line custody.erase_message custody.erase_point
        custody.erase_recording custody.release retention.approve retention.decline
        keys.rekey keys.remove keys.renew_code keys.set_passphrase keys.use_keyring
        people.change_role people.come_back people.leave people.remove_pin people.rename
        shops.add_person shops.change_rules
    """,
}
RIGHTS = {verb: role for role, verbs in TABLE.items() for verb in verbs.split()}

NOBODYS = """
    shops.found shops.shop calls.awaiting_outcome calls.call calls.candidates calls.drafts
    calls.keep_draft calls.open_calls calls.recent calls.who callbacks.due promises.due
    precedents.of_call precedents.of_case people.now people.reset_by_code people.sign_in people.sign_out
    team.mark_of triage.in_hand triage.of_call triage.silent cases.count cases.file cases.with_parts cases.id_of
    cases.list cases.place cases.window cases.grounds messages.open messages.read_files
    messages.new_among messages.read_picture messages.read_text blocks.allowances blocks.check blocks.history
    blocks.list blocks.order_under_way blocks.points blocks.some blocks.standings
    blocks.texts messages.now block_exports.write recordings.call_of
    recordings.check recordings.chunks recordings.has_file recordings.low_space recordings.open
    recordings.play recordings.remove_erased recordings.start recordings.waveform exports.require_folder
    exports.hand_over exports.preview exports.take_back checkpoints.sign shops.write_templates
    imports.drop_layout imports.import_file imports.imports imports.keep_layout
    imports.layouts imports.look_at imports.prepare imports.run verification.verify retention.due custody.acts
    verification.verify_package
    merging.joined linking.linked_to linking.of_case handover.minimum handover.report handover.write
    keys.new_code keys.same_code keys.slots checkpoints.checker checkpoints.count checkpoints.desks
    checkpoints.due checkpoints.faults checkpoints.faults_beside_chain checkpoints.fingerprint
    checkpoints.latest checkpoints.make checkpoints.newest_of checkpoints.save checkpoints.stamp_waiting
    checkpoints.stamps checkpoints.waiting backups.due backups.prepare backups.snapshots backups.warnings backups.write
    searching.find guide.answered guide.book guide.exercises
    checkpoints.sign exports.hand_over exports.preview shops.write_templates
    sound.arm sound.begin_test sound.end_test sound.forecast sound.forget_test sound.kept sound.listen
    sound.listen_no_more sound.minutes_left sound.play_test sound.sources
"""
"""Verbs that nobody acts in: they read, go on with what a verb with a person began, or the machine's own. The
command line asks who reads before it calls them; the window shows no page of theirs before somebody has signed in."""


def verbs() -> dict[str, inspect.Signature]:
    """Return every public verb of every service of a desk."""
    services = typing.get_type_hints(desk_module.Desk, vars(desk_module) | _hidden())
    return {
        f"{name}.{verb}": inspect.signature(function)
        for name, cls in services.items()
        if cls.__module__.startswith("complaintdesk.services") and cls is not access.Access
        for verb, function in inspect.getmembers(cls, inspect.isfunction)
        if cls.__name__.endswith("Service")
        and not verb.startswith("_")
        and (name, verb) != ("shops", "require")
    }


def _hidden() -> dict[str, object]:
    """Return what desk.py imports for its annotations alone."""
    found: dict[str, object] = {}
    for line in Path(desk_module.__file__).read_text(encoding="utf-8").splitlines():
        if line.strip().startswith("from complaintdesk.") and " import " in line and line.startswith("    "):
            module, _, names = line.strip().removeprefix("from ").partition(" import ")
            found |= {name: getattr(importlib.import_module(module), name) for name in names.split(", ")}
        elif line.strip() == "from pathlib import Path":
            found["Path"] = Path
    return found


def test_every_verb_says_who_may():
    with_a_person = {name for name, signature in verbs().items() if "by" in signature.parameters}
    assert with_a_person - set(RIGHTS) == set()
    assert set(verbs()) - with_a_person - set(NOBODYS.split()) == set()


EXISTING = {"call_id": "c1", "line_id": "l1", "words": "言葉", "why": "理由"}
"""Ids of what is there to be acted on, by the names of the parameters."""


@pytest.fixture
def guarded(tmp_path, sqlcipher_database, empty_store, clock, ids, monkeypatch):
    """A desk on which the three people have PINs, with a case, a recording and a proposed block."""
    cheap = credentials.PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    monkeypatch.setattr(credentials, "_hasher", cheap)
    place, database = sqlcipher_database
    shutil.rmtree(place.path.parent)
    place.path.parent.mkdir()
    rig.copy_of_store(empty_store, place.path)
    desk = rig.desk_on(tmp_path / "desk", database, clock, ids)
    people = [rig.person(desk, name) for name in (rig.OWNER, rig.MANAGER, rig.STAFF)]
    for who in people:
        desk.people.set_pin(who, f"pin of {who}", people[0])
    desk.people.sign_in(people[0], f"pin of {people[0]}")
    now = clock.now
    desk.calls.begin("c1", now(), people[0])
    desk.calls.note_caller("c1", "090-0123-4567", "見本 太郎", "", people[0])
    desk.calls.write("c1", "l1", NoteKind.FACT, "箱が潰れていた", now(), people[0])
    desk.calls.end("c1", people[0])
    case_id = desk.calls.call("c1").case_id
    (block_id,) = desk.blocks.propose(case_id, BlockReason.ABUSE, "暴言", people[0]).blocks
    EXISTING.update(case_id=case_id, block_id=block_id, staff_id=people[-1])
    yield desk
    desk.recordings.recorder.close()
    database.close()


def arguments(signature: inspect.Signature, by: str, folder: Path) -> dict[str, object]:
    """Return something for every parameter: what exists by its name, else anything of its kind."""
    known = {**EXISTING, "by": by}
    made: dict[str, object] = {}
    for name, parameter in signature.parameters.items():
        if name == "self":
            continue
        made[name] = known.get(name, _anything(str(parameter.annotation), folder))
    return made


def _anything(kind: str, folder: Path) -> object:
    if kind.startswith("Callable"):
        return lambda *_: False
    return {"str": "x", "int": 1, "bool": False, "Path": folder / "nowhere"}.get(kind)


def refused(desk, verb, signature, by, folder):
    """Return how a verb refuses a person, None if it is not for who they are."""
    service, _, name = verb.partition(".")
    try:
        getattr(getattr(desk, service), name)(**arguments(signature, by, folder))
    except (NotAllowed, NotSignedIn) as failure:
        return type(failure)
    except Exception:
        return None
    return None


def test_no_verb_is_done_below_its_role_or_by_somebody_who_is_not_signed_in(guarded, tmp_path):
    desk, people = guarded, {}
    for role, name in ((Role.STAFF, rig.STAFF), (Role.MANAGER, rig.MANAGER), (Role.OWNER, rig.OWNER)):
        people[role] = rig.person(desk, name)
    rank = list(people)
    found = verbs()
    before = desk.store.count()
    for role, who in people.items():
        desk.people.sign_in(who, f"pin of {who}")
        higher = {verb for verb, least in RIGHTS.items() if least and rank.index(least) > rank.index(role)}
        assert [
            v for v in sorted(higher) if refused(desk, v, found[v], who, tmp_path) is not NotAllowed
        ] == []
        others = [one for one in people.values() if one != who]
        named = {verb for verb, least in RIGHTS.items() if least}
        for other in others:
            passed = [
                v for v in sorted(named) if refused(desk, v, found[v], other, tmp_path) is not NotSignedIn
            ]
            assert passed == []
    desk.people.sign_out()
    for nobody in ("", people[Role.OWNER]):
        passed = [v for v in sorted(named) if refused(desk, v, found[v], nobody, tmp_path) is not NotSignedIn]
        assert passed == []
    assert desk.store.count() == before


def test_a_call_is_taken_before_anyone_has_signed_in(guarded, tmp_path):
    guarded.people.sign_out()
    found = verbs()
    anyone = sorted(verb for verb, least in RIGHTS.items() if least is ANYONE)
    assert [v for v in anyone if refused(guarded, v, found[v], "", tmp_path)] == []


def test_what_takes_the_record_out_of_the_house_is_not_set_by_staff(guarded):
    staff, manager = rig.person(guarded, rig.STAFF), rig.person(guarded, rig.MANAGER)
    guarded.people.sign_in(staff, f"pin of {staff}")
    for setting in ("backup_folder", "timestamp_url", "timestamp_roots", "order_folder"):
        with pytest.raises(NotAllowed):
            guarded.change_settings(**{setting: "x"})
    guarded.change_settings(theme="dark", signed_in=manager)
    assert guarded.sitting().staff_id == staff  # a remembered name signs nobody in
