"""A newcomer does the whole job once: first start, call, call-back, recording, case, block, evidence, check."""

from __future__ import annotations

import shutil

import bagit
import numpy as np
import pytest
from audio_rig import audio_rig, found_at, samples_of
from main_job import LINES, MainJob
from services_rig import secret_service

from complaintdesk.devices.chunk import decode
from complaintdesk.services.evidence.verify_package import verify_package

pytestmark = [pytest.mark.journey, pytest.mark.audio]


@pytest.fixture(scope="module")
def done(dressed, tmp_path_factory):
    """The job, done once for all tests here, with real devices and a real Secret Service."""
    folder = tmp_path_factory.mktemp("job")
    with pytest.MonkeyPatch.context() as patch, audio_rig() as rig, secret_service(folder) as keyring:
        for name, value in {**keyring, **rig.env}.items():
            patch.setenv(name, value)
        job = MainJob(folder / "home", folder / "out", rig)
        job.do_all()
        yield job
        job.leave()


def test_the_package_is_valid_for_bagit_and_for_us(done):
    bagit.Bag(str(done.package)).validate()
    assert verify_package(done.package) == []


def test_one_changed_byte_is_found_by_both(done, tmp_path, caplog):
    copy = shutil.copytree(done.package, tmp_path / "copy")
    audio = next((copy / "data" / "recordings").glob("*.flac"))
    changed = bytearray(audio.read_bytes())
    changed[len(changed) // 2] ^= 1
    audio.write_bytes(changed)
    with pytest.raises(bagit.BagValidationError):
        bagit.Bag(str(copy)).validate()
    caplog.clear()  # bagit warns of what it found
    assert any(audio.name in problem.file for problem in verify_package(copy))


def test_the_notes_carry_what_was_typed(done):
    notes = (done.package / "data" / "notes.csv").read_text(encoding="utf-8-sig")
    for line in LINES:
        assert line in notes


def test_what_both_sides_said_is_found_again_in_the_recording(done):
    found = []
    done.desk.session.ask(
        lambda desk: np.concatenate([decode(chunk) for chunk in desk.recordings.chunks(done.recording_id)]),
        found.append,
    )
    done.person.settle()
    folder = done.out.parent
    assert found_at(found[0][:, 0], samples_of(folder / "staff.wav"))[0] >= 0.98
    assert found_at(found[0][:, 1], samples_of(folder / "caller.wav"))[0] >= 0.98


def test_the_home_verifies_and_says_how_much_it_holds(done):
    results = []
    done.desk.session.ask(lambda desk: desk.verification.verify(), results.append)
    done.person.settle()
    assert results[0].sound
    assert results[0].recordings == 1


def test_the_export_is_an_entry_of_its_own(done):
    files = []
    done.desk.session.ask(lambda desk: desk.cases.file(desk.cases.id_of("C-0001")), files.append)
    done.person.settle()
    assert [row.words for row in files[0].decisions if row.kind == "case.exported"] == [done.package.name]


def test_both_calls_are_in_one_case_and_the_block_is_in_force(done):
    files = []
    done.desk.session.ask(lambda desk: desk.cases.file(desk.cases.id_of("C-0001")), files.append)
    done.person.settle()
    # The third is the call that was flagged: it joined the open case of its number.
    assert [call.direction.value for call in files[0].calls] == ["incoming", "outgoing", "incoming"]
    assert files[0].blocks[0].state.value == "in_force"
