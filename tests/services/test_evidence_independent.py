"""What a package claims, found true by programs that know nothing of us."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace

import evidence_export as export
import evidence_sample as sample
import pikepdf
import pytest
import soundfile
from judges import judged, program
from timestamp_rig import make_authority, openssl, reply

from complaintdesk.services.evidence import bag, layout
from complaintdesk.services.evidence.verify_package import fingerprint, verify_package
from complaintdesk.store import sshsig


@pytest.fixture(scope="module")
def root(tmp_path_factory):
    """The certificate of a time-stamp authority made for the moment."""
    program("openssl")
    return make_authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="module")
def package(root, tmp_path_factory):
    """The sample's package, its checkpoint stamped by that authority."""
    order = export.sample_order()
    folder = root.parent
    (folder / "signed").write_bytes(order.seal.signature)
    openssl(folder, "ts", "-query", "-data", "signed", "-sha256", "-cert", "-out", "asked")
    token = reply(folder, (folder / "asked").read_bytes())
    made = export.export(
        tmp_path_factory.mktemp("out"), replace(order, seals=(replace(order.seal, stamp=token),))
    )
    assert verify_package(made) == []
    return made


@pytest.fixture
def changed(package, tmp_path):
    """A copy in which one file is not as it was."""
    copy = shutil.copytree(package, tmp_path / "package")
    with (copy / "data/notes.csv").open("ab") as table:
        table.write(b"x")
    return copy


def command_in(package, program_):
    """Return what the guide tells people to type for a program."""
    guide = (package / "data/読み方.txt").read_text(encoding="utf-8-sig")
    (line,) = [line.strip() for line in guide.splitlines() if line.strip().startswith(f"{program_} ")]
    return line


def test_sha256sum_finds_every_file_as_it_is_listed_and_names_the_one_that_is_not(package, changed):
    for manifest in (bag.MANIFEST, bag.TAG_MANIFEST):
        told = judged("sha256sum", "-c", "--strict", manifest, within=package)
        listed = bag.parse_manifest((package / manifest).read_bytes())
        assert (told.returncode, told.stdout.count(b": OK\n")) == (0, len(listed)), told.stderr
    told = judged("sha256sum", "-c", "--quiet", bag.MANIFEST, within=changed)
    assert told.returncode == 1
    assert told.stdout.startswith(b"data/notes.csv: FAILED")


def test_ssh_keygen_accepts_the_signature_by_the_key_on_the_receipt_and_by_no_other(package, tmp_path):
    lists, signature = package / bag.TAG_MANIFEST, package / bag.SIGNATURE

    def verify(signers):
        told = judged(
            *("ssh-keygen", "-Y", "verify", "-f", signers, "-I", "desk0001", "-n", layout.NAMESPACE),
            *("-s", signature),
            reads=lists,
        )
        return told.returncode, told.stdout.decode()

    code, said = verify(package / layout.SIGNERS)
    assert (code, fingerprint(package) in said) == (0, True), said
    receipt = judged("pdftotext", "-raw", package / "data/03_受領書.pdf", "-").stdout.decode()
    assert fingerprint(package) in "".join(receipt.split())
    other = sshsig.allowed_signers([("desk0001", sshsig.public_of(bytes(32)))], layout.NAMESPACE)
    (tmp_path / "signers").write_bytes(other)
    assert verify(tmp_path / "signers")[0] != 0


def test_openssl_accepts_the_time_stamp_by_the_command_in_the_guide(package, root, tmp_path):
    words = command_in(package, "openssl").replace("認証局の証明書.pem", str(root)).split()
    checkpoints = package / "data/checkpoints"
    told = judged(*words, within=checkpoints)
    assert told.returncode == 0, told.stderr
    assert b"Verification: OK" in told.stdout + told.stderr
    copy = shutil.copytree(checkpoints, tmp_path / "checkpoints")
    (signature,) = copy.glob("*.sig")
    signature.write_bytes(signature.read_bytes() + b"\n")
    assert judged(*words, within=copy).returncode != 0


def test_ffprobe_and_soundfile_find_each_recording_as_long_as_it_was_sealed_and_sample_by_sample(package):
    case = sample.sample_case()
    for place, row in enumerate(case.recordings, start=1):
        flac, mp3 = (
            package / f"data/recordings/{place:02}_{row.recording_id[:8]}.{form}" for form in ("flac", "mp3")
        )
        samples, rate = soundfile.read(flac, dtype="int16")
        assert (rate, len(samples)) == (row.rate, row.frames)
        assert (samples == export.joined(list(export.sample_audio(case)(row.recording_id)))).all()
        shown = ("-show_entries", "stream=codec_name,sample_rate,duration", "-of", "json")
        told = [json.loads(judged("ffprobe", "-v", "error", *shown, file).stdout) for file in (flac, mp3)]
        lossless, lossy = (said["streams"][0] for said in told)
        assert (lossless["codec_name"], int(lossless["sample_rate"])) == ("flac", row.rate)
        assert round(float(lossless["duration"]) * row.rate) == row.frames
        assert lossy["codec_name"] == "mp3"
        assert abs(float(lossy["duration"]) - row.frames / row.rate) < 0.2


def test_every_page_brings_its_fonts_and_qpdf_finds_no_fault(package):
    documents = sorted(package.rglob("*.pdf"))
    assert len(documents) == 12
    for file in documents:
        told = judged("qpdf", "--check", file)
        assert told.returncode == 0, (file.name, told.stderr)
        with pikepdf.open(file) as pdf:
            fonts = [
                found
                for found in pdf.objects
                if isinstance(found, pikepdf.Dictionary) and found.get("/Type") == "/FontDescriptor"
            ]
            assert fonts
            assert all({"/FontFile", "/FontFile2", "/FontFile3"} & set(font.keys()) for font in fonts)
