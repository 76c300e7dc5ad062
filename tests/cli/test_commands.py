"""The command line: what is done, what is answered, and one clear line for everything that cannot be done."""

from __future__ import annotations

import io
import json
import shutil
import sys
from dataclasses import replace
from datetime import date, datetime, timedelta

import mail_rig
import pytest
import rig

from complaintdesk import app
from complaintdesk.__main__ import main
from complaintdesk.services import settings as desk_settings
from complaintdesk.store import keyslots, recovery_code

OTHER_CODE = "Z" * 26 + recovery_code._check("Z" * 26)
FLAGSHIP, BLOCKED = "C-0040", "C-0014"


@pytest.fixture
def sample(built_sample, tmp_path):
    return shutil.copytree(built_sample, tmp_path / "sample")


@pytest.fixture
def quiet_sample(built_sample, tmp_path):
    """The sample shop without its 8 MB of recordings."""
    return shutil.copytree(built_sample, tmp_path / "sample", ignore=shutil.ignore_patterns("*.rec"))


@pytest.fixture
def key_file(tmp_path):
    file = tmp_path / "code.txt"
    file.write_text(f"\ufeff{rig.CODE}\n", encoding="utf-8")
    return file


@pytest.fixture(autouse=True)
def english(monkeypatch):
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def run(capsys):
    """Run a command; return exit code, standard output and standard error."""

    def ran(*argv: object) -> tuple[int, str, str]:
        capsys.readouterr()
        code = main([str(part) for part in argv])
        said = capsys.readouterr()
        return code, said.out, said.err

    return ran


# --- sample


@pytest.mark.slow
def test_a_sample_shop_of_another_seed_is_built_up_to_today_and_said(run, sample, tmp_path):
    code, out, err = run("sample", tmp_path / "shop", "--seed", 3)
    assert (code, err) == (0, "")
    assert "40 cases, 300 orders" in out
    assert "holds no secrets and never dials" in out
    desks = [app.open_desk(home) for home in (tmp_path / "shop", sample)]
    assert desks[0].verification.verify().sound
    newest = max(entry.utc_us for entry, _, _ in desks[0].store.chain(desks[0].store.desk_id))
    assert datetime.fromtimestamp(newest / 1e6).date() == date.today() - timedelta(days=1)
    first, other = (desk.cases.list()[-1] for desk in desks)
    assert first.caller_number != other.caller_number
    for desk in desks:
        desk.close()


# --- block check


def test_a_free_number_is_free(run, sample):
    assert run("--home", sample, "block", "check", "090-0123-4567") == (0, "Not blocked.\n", "")
    assert run("block", "check", "非通知", "--home", sample)[0] == 0


@pytest.fixture
def blocked_number(sample):
    desk = app.open_desk(sample)
    number = desk.cases.file(desk.cases.id_of(BLOCKED)).caller_number.shown
    desk.close()
    return number


@pytest.mark.parametrize("form", ["{}", "184{}", " {} "])
def test_a_blocked_number_is_told_with_reason_day_and_case(run, sample, blocked_number, form):
    code, out, err = run("--home", sample, "block", "check", form.format(blocked_number))
    assert (code, err) == (1, "")
    assert out.startswith("Blocked: threat, since 2026-07-")
    assert out.endswith("case C-0014.\n")


# --- verify


def test_a_sound_home_is_sound_and_the_limit_is_said(run, sample):
    code, out, _ = run("verify", sample)
    assert code == 0
    assert "Sound: " in out
    assert "head kept elsewhere" in out


def test_a_home_with_faults_lists_them(run, sample):
    (sample / "recordings" / next(iter(rig.files_below(sample / "recordings")))).unlink()
    code, out, err = run("verify", sample)
    assert (code, err) == (1, "")
    assert out.splitlines()[0] == "Faults found: 1."
    assert out.splitlines()[1].endswith(": missing")
    assert run("verify", sample)[1].splitlines()[-1].startswith("Found earlier and kept in the record (20")


def test_a_home_with_a_key_is_verified_with_the_recovery_code(run, home, key_file, monkeypatch):
    assert run("verify", home, "--key-file", key_file)[0] == 0
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{rig.CODE.lower()}\n"))
    assert run("--key-file", "-", "verify", home)[0] == 0


# --- export


def test_a_case_is_exported_verified_and_noted(run, sample, tmp_path):
    out_folder = tmp_path / "out"
    code, out, err = run("export", FLAGSHIP, "--out", out_folder, "--purpose", "police", "--home", sample)
    assert (code, err) == (0, "")
    (package,) = out_folder.iterdir()
    assert str(package) in out
    code, out, _ = run("verify", package)
    assert code == 0
    assert "SHA256:" in out
    assert out.endswith("Sound: every file of the package is as it was exported.\n")
    desk = app.open_desk(sample)
    file = desk.cases.file(desk.cases.id_of(FLAGSHIP))
    assert file.decisions[-1].words == package.name
    assert file.decisions[-1].staff == "見本 一郎"
    desk.close()
    csv = package / "data" / "notes.csv"
    csv.write_bytes(csv.read_bytes().replace("りんご".encode(), "ぶどう".encode(), 1))
    code, out, _ = run("verify", package)
    assert code == 1
    assert "data/notes.csv: changed" in out


def test_a_manager_may_export_however_the_name_is_spaced(run, sample, tmp_path):
    asked = ("export", "39", "--out", tmp_path / "out", "--home", sample, "--as", "見本　桜")
    assert run(*asked)[0] == 0
    desk = app.open_desk(sample)
    assert desk.cases.file(desk.cases.id_of("39")).decisions[-1].staff == "見本 桜"
    desk.close()


def test_the_command_line_chooses_what_goes_out_as_the_window_does(run, sample, tmp_path):
    black = tmp_path / "black.txt"
    black.write_text("\ufeffりんご\n\n", encoding="utf-8")
    out_folder = tmp_path / "out"
    more = ("--with", "C-0038", "C-0037", "--first", "7", "--no-alone", "--redact-file", black)
    parts = ("--include", "opinions", "--leave-out", "recordings", "--since", "2020-01-01")
    code, _, err = run(
        "export", FLAGSHIP, "--out", out_folder, "--purpose", "police", *more, *parts, "--home", sample
    )
    assert (code, err) == (0, "")
    (package,) = out_folder.iterdir()
    assert run("verify", package)[0] == 0
    info = (package / "bag-info.txt").read_text(encoding="utf-8")
    assert "Exhibit-Numbers: 資料 7\n" in info
    assert "Left-Out: originals period recordings\n" in info
    held = json.loads((package / "data/case.json").read_bytes())
    assert {part["number"] for part in held["parts"]} == {37, 38}
    assert not (package / "data/recordings").exists()
    assert "りんご" not in (package / "data/notes.csv").read_text(encoding="utf-8-sig")


# --- what cannot be done


def damaged(home):
    for name in keyslots.NAMES:
        (home / name).write_bytes(b"{}")
    return home


def signed_out(home):
    settings = desk_settings.load(home / "settings.json")
    desk_settings.save(home / "settings.json", replace(settings, signed_in=""))
    return home


REFUSED = {
    "no home": (lambda d: ["--home", d["nowhere"], "block", "check", "090-0123-4567"], "Name the folder"),
    "no number": (lambda d: ["--home", d["sample"], "block", "check", ""], "Give a phone number"),
    "a number in letters": (lambda d: ["--home", d["sample"], "block", "check", "abc"], "Check the digits"),
    "a number too short": (
        lambda d: ["--home", d["sample"], "block", "check", "1234"],
        "too few or too many",
    ),
    "no key": (lambda d: ["--home", d["home"], "block", "check", "090-0123-4567"], "--key-file"),
    "a key file that is not there": (
        lambda d: ["--home", d["home"], "--key-file", d["nowhere"], "block", "check", "1"],
        "Cannot read the recovery code",
    ),
    "a key file that is a folder": (
        lambda d: ["--home", d["home"], "--key-file", d["sample"], "block", "check", "1"],
        "Cannot read the recovery code",
    ),
    "a key file of noise": (
        lambda d: ["--home", d["home"], "--key-file", d["noise"], "block", "check", "1"],
        "Cannot read the recovery code",
    ),
    "an empty key file": (
        lambda d: ["--home", d["home"], "--key-file", d["empty"], "block", "check", "1"],
        "28 letters",
    ),
    "a slip in the code": (
        lambda d: ["--home", d["home"], "--key-file", d["slip"], "block", "check", "1"],
        "a slip",
    ),
    "another code": (
        lambda d: ["--home", d["home"], "--key-file", d["other"], "block", "check", "1"],
        "not the recovery code or passphrase",
    ),
    "a damaged home": (lambda d: ["verify", damaged(d["home"])], "may be damaged"),
    "verify nothing": (lambda d: ["verify", d["nowhere"]], "does not exist"),
    "verify a folder that is no home": (lambda d: ["verify", d["folder"]], "There is no data there"),
    "verify a file": (lambda d: ["verify", d["slip"]], "There is no data there"),
    "a sample over a home": (lambda d: ["sample", d["home"]], "empty or new"),
    "a sample over a file": (lambda d: ["sample", d["slip"]], "empty or new"),
    "a sample below a file": (lambda d: ["sample", d["slip"] / "x"], "Check the place"),
    "an unknown case": (
        lambda d: ["--home", d["sample"], "export", "C-9999", "--out", d["nowhere"]],
        "There is no case C-9999",
    ),
    "an unknown person": (
        lambda d: ["--home", d["sample"], "export", "C-1", "--out", d["nowhere"], "--as", "見本 誰"],
        "見本 一郎、見本 桜、見本 葵、見本 蓮",
    ),
    "nobody signed in": (
        lambda d: ["--home", signed_out(d["sample"]), "export", "C-1", "--out", d["nowhere"]],
        "not known who acts",
    ),
    "a person without the right": (
        lambda d: ["--home", d["sample"], "export", "C-1", "--out", d["nowhere"], "--as", "見本 葵"],
        "does not permit",
    ),
    "an export into a file": (
        lambda d: ["--home", d["sample"], "export", "C-1", "--out", d["slip"]],
        "could not be made",
    ),
}


@pytest.fixture
def places(tmp_path, home, quiet_sample):
    contents = {"empty": "", "slip": rig.CODE[:-1] + "0", "other": OTHER_CODE}
    for name, text in contents.items():
        (tmp_path / name).write_text(text)
    (tmp_path / "noise").write_bytes(b"\xff\xfe\x00\xd8" * 9)
    (tmp_path / "folder").mkdir()
    names = [*contents, "noise", "folder", "nowhere"]
    return {"home": home, "sample": quiet_sample, **{name: tmp_path / name for name in names}}


@pytest.mark.parametrize("what", REFUSED)
def test_what_cannot_be_done_is_one_line_and_changes_nothing(run, places, tmp_path, what):
    argv, words = REFUSED[what]
    argv = argv(places)
    before = rig.files_below(tmp_path)
    code, out, err = run(*argv)
    assert (code, out) == (2, "")
    assert err.count("\n") == 1
    assert words in err
    assert rig.files_below(tmp_path) == before


BAD_ARGUMENTS = [
    ["nonsense"],
    ["sample"],
    ["export", "C-1"],
    ["export", "C-1", "--out", "x", "--purpose", "fun"],
    ["export", "C-1", "--out", "x", "--first", "0"],
    ["export", "C-1", "--out", "x", "--since", "yesterday"],
    ["block"],
    ["block", "check"],
    ["block", "frobnicate"],
    ["verify"],
    ["verify", "a", "b"],
    ["--lang", "fr"],
    ["--home"],
    ["sample", "x", "--seed", "many"],
    ["--unknown"],
    ["--h", "x"],
    ["sample", "x", "--version"],
]


@pytest.mark.parametrize("argv", BAD_ARGUMENTS, ids=" ".join)
def test_bad_arguments_are_one_line_and_the_usage(run, argv):
    code, out, err = run(*argv)
    assert (code, out) == (2, "")
    first, usage, *_ = err.splitlines()
    assert first.startswith("Bad arguments: ")
    assert usage.startswith("usage: complaintdesk")


def test_without_a_screen_the_window_is_refused_in_words(run, monkeypatch):
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    code, out, err = run()
    assert (code, out) == (2, "")
    assert err == "There is no screen. Open it on a computer with one, or try make demo.\n"


# --- attach


def test_a_mail_and_a_picture_are_put_into_a_case_as_they_came(run, quiet_sample, tmp_path):
    mail, photo = tmp_path / "mail.eml", tmp_path / "new.png"
    mail.write_bytes(mail_rig.mail(datetime(2026, 11, 18, 14, 2, 11, tzinfo=rig.JST)))
    photo.write_bytes(mail_rig.png())
    asked = ("--lang", "en", "attach", "--home", quiet_sample, "--case", FLAGSHIP)
    code, out, err = run(*asked, "--kind", "proof", mail, photo)
    assert (code, err) == (0, "")
    assert out == "Filed the message: りんごが割れていた\nFiled files: 1\n"
    reply, same = tmp_path / "reply.eml", tmp_path / "same.eml"
    reply.write_bytes(mail_rig.mail(datetime(2026, 11, 18, 15, 0, tzinfo=rig.JST)))
    same.write_bytes(reply.read_bytes())
    code, out, err = run(*asked, photo, mail, reply, same)
    assert (code, out) == (1, "Filed the message: りんごが割れていた\n")
    assert err.splitlines() == [
        f"Left out, for it lies in this case already: {path}" for path in (photo, mail, same)
    ]
    desk = app.open_desk(quiet_sample)
    file = desk.cases.file(desk.cases.id_of(FLAGSHIP))
    kept = desk.messages.open(file.case_id, file.attachments[-1].message_id)
    desk.close()
    assert kept.data == photo.read_bytes()
