"""Signatures in SSHSIG form: the stock ssh-keygen is the judge."""

from __future__ import annotations

import shutil
import subprocess

import pytest

from complaintdesk.store import sshsig

PRIVATE = bytes(range(32))
PUBLIC = sshsig.public_of(PRIVATE)
MESSAGE = "complaintdesk-checkpoint v1\n見本\n".encode()
NAMESPACE = "complaintdesk-checkpoint"
SIGNED = sshsig.sign(PRIVATE, NAMESPACE, MESSAGE)

needs_ssh = pytest.mark.skipif(not shutil.which("ssh-keygen"), reason="no ssh-keygen on this machine")


def ssh_keygen(folder, message=MESSAGE, *, name="desk1", namespace=NAMESPACE, signed=SIGNED, public=PUBLIC):
    (folder / "allowed_signers").write_bytes(sshsig.allowed_signers([("desk1", public)], NAMESPACE))
    (folder / "x.sig").write_bytes(signed)
    command = [
        "ssh-keygen",
        "-Y",
        "verify",
        "-f",
        "allowed_signers",
        "-I",
        name,
        "-n",
        namespace,
        "-s",
        "x.sig",
    ]
    return subprocess.run(command, cwd=folder, input=message, capture_output=True)


@needs_ssh
def test_ssh_keygen_accepts_the_signature_and_names_the_key(tmp_path):
    said = ssh_keygen(tmp_path)
    assert said.returncode == 0, said.stderr
    assert sshsig.fingerprint(PUBLIC).encode() in said.stdout


@needs_ssh
@pytest.mark.parametrize(
    "change",
    [
        {"message": MESSAGE + b"\n"},
        {"name": "desk2"},
        {"namespace": "file"},
        {"signed": sshsig.sign(PRIVATE, "file", MESSAGE)},
        {"signed": sshsig.sign(bytes(32), NAMESPACE, MESSAGE)},
        {"public": sshsig.public_of(bytes(32))},
    ],
)
def test_ssh_keygen_refuses_what_is_not_what_was_signed(tmp_path, change):
    assert ssh_keygen(tmp_path, **change).returncode != 0


@needs_ssh
def test_the_bytes_are_those_ssh_keygen_writes(tmp_path):
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", tmp_path / "key"], check=True)
    (tmp_path / "x").write_bytes(MESSAGE)
    sign = ["ssh-keygen", "-q", "-Y", "sign", "-f", tmp_path / "key", "-n", NAMESPACE, tmp_path / "x"]
    subprocess.run(sign, check=True, capture_output=True)
    signed = (tmp_path / "x.sig").read_bytes()
    public = sshsig.signer(signed, NAMESPACE, MESSAGE)
    assert sshsig.public_line(public) == " ".join((tmp_path / "key.pub").read_text().split()[:2])
    shown = subprocess.run(["ssh-keygen", "-l", "-f", tmp_path / "key.pub"], capture_output=True, check=True)
    assert sshsig.fingerprint(public) in shown.stdout.decode()


def test_the_signer_is_named_only_for_what_was_signed():
    assert sshsig.signer(SIGNED, NAMESPACE, MESSAGE) == PUBLIC
    assert sshsig.signer(SIGNED, NAMESPACE, MESSAGE + b" ") is None
    assert sshsig.signer(SIGNED, "file", MESSAGE) is None


def test_every_flipped_bit_of_a_signature_is_found():
    for place in range(len(SIGNED)):
        for bit in range(8):
            changed = SIGNED[:place] + bytes([SIGNED[place] ^ 1 << bit]) + SIGNED[place + 1 :]
            assert sshsig.signer(changed, NAMESPACE, MESSAGE) is None


@pytest.mark.parametrize(
    "junk", [b"", b"\n", SIGNED[:-1], SIGNED + b"\n", SIGNED.replace(b"\n", b"\r\n"), b"\xff" * 400]
)
def test_what_is_no_signature_has_no_signer(junk):
    assert sshsig.signer(junk, NAMESPACE, MESSAGE) is None


def test_a_new_key_signs():
    private = sshsig.new_key()
    assert sshsig.signer(sshsig.sign(private, "n", b"m"), "n", b"m") == sshsig.public_of(private)
