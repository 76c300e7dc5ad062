"""証拠一式を、Python の標準ライブラリだけで確かめます: ``python3 verify.py [フォルダー]``。

Checks every file against the lists, and the ledger against the checkpoints. The standard library knows no Ed25519:
signatures are left to ssh-keygen where there is one, and time-stamps to openssl. Runs on Python 3.8 and later.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import os
import re
import shutil
import stat
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

TAGS, FILES = "tagmanifest-sha256.txt", "manifest-sha256.txt"
SIGNATURE, SIGNERS = TAGS + ".sig", "allowed_signers"
NAMESPACE = b"complaintdesk-package"
NEEDED = ("bagit.txt", "bag-info.txt", FILES, SIGNERS)
LINE = re.compile(r"([0-9a-f]{64})  (.+)")
STRANGE = re.compile(r'[\x00-\x1f\x7f<>:"\\|?*%]')


def main(arguments: list[str]) -> int:
    """Return 0 if nothing is wrong, 1 if something is, 2 if nobody could check the signature."""
    root = os.path.abspath(arguments[1] if len(arguments) > 1 else os.path.dirname(os.path.abspath(__file__)))
    problems = check_files(root)
    if not problems:
        problems = check_ledgers(root)
    for name, what in problems:
        say(f"{what}: {name}")
    told, sound = signature(root)
    say(told)
    if sound:  # whose signature does not fit may name any key
        say("鍵の指紋: " + (fingerprint(root) or "読めません"))
        say("この値が、署名した受領書の値と同じことを目で確かめてください。")
    if problems or sound is False:
        return 1
    say("すべてのファイルは、一覧のとおりです。")
    if sound:
        return 0
    say("ただし、一覧ごと作り直されていても、署名を確かめるまでは分かりません。")
    return 2


def say(line: str) -> None:
    """Write a line; what a console cannot show does not end the check."""
    shown = sys.stdout.encoding or "utf-8"
    sys.stdout.write(line.encode(shown, "replace").decode(shown) + "\n")
    sys.stdout.flush()


def check_files(root: str) -> list[tuple[str, str]]:
    """Return (name, what is wrong) of every file."""
    problems, there = tree(root)
    wanted: dict[str, str] = {}
    for manifest in (TAGS, FILES):
        found = listed(there.get(manifest))
        if not found:
            return [*problems, (manifest, "一覧が読めません")]
        for name in found:
            if name.startswith("data/") != (manifest == FILES) or name in (TAGS, SIGNATURE):
                problems.append((name, "別の一覧にあるべきものです"))
        wanted.update(found)
    problems += [(name, "一覧にありません") for name in NEEDED if name not in wanted]
    problems += [(name, "見つかりません") for name in sorted(set(wanted) | {SIGNATURE}) if name not in there]
    problems += [
        (name, "一覧にないもの")
        for name in sorted(there)
        if name not in wanted and name not in (TAGS, SIGNATURE)
    ]
    for name in sorted(set(wanted) & set(there)):
        if digest(there[name]) != wanted[name]:
            problems.append((name, "変わっています"))
    return problems


def tree(root: str) -> tuple[list[tuple[str, str]], dict[str, str]]:
    """Return what should not be there, and the path of each plain file by its name."""
    problems: list[tuple[str, str]] = []
    there = {}
    for folder, inner, names in os.walk(root):
        for name in inner + names:
            path = os.path.join(folder, name)
            known = os.path.relpath(path, root).replace(os.sep, "/")
            mode = os.lstat(path).st_mode
            if stat.S_ISREG(mode):
                there[known] = path
            elif not stat.S_ISDIR(mode):
                problems.append((known, "普通のファイルではありません"))
            elif not os.listdir(path):
                problems.append((known, "一覧にない空のフォルダー"))
    return problems, there


def listed(path: str | None) -> dict[str, str]:
    """Return the hashes by name, empty unless every line is written as it must be."""
    if path is None:
        return {}
    try:
        with open(path, "rb") as file:
            lines = file.read().decode("utf-8").split("\n")
    except UnicodeDecodeError:
        return {}
    found = {}
    if lines.pop() != "":
        return {}
    for line in lines:
        match = LINE.fullmatch(line)
        if not match or match[2] in found or STRANGE.search(match[2]):
            return {}
        if any(part in ("", ".", "..") for part in match[2].split("/")):
            return {}
        found[match[2]] = match[1]
    return found if list(found) == sorted(found) else {}


def digest(path: str) -> str:
    """Return the SHA-256 of a file, in hex."""
    found = hashlib.sha256()
    with open(path, "rb") as file:
        for block in iter(lambda: file.read(1 << 20), b""):
            found.update(block)
    return found.hexdigest()


# --- the ledger ------------------------------------------------------------------------------------------------------


def check_ledgers(root: str) -> list[tuple[str, str]]:
    """Return what is wrong with the ledger: entries, contents, chain, and the proofs that lead to a checkpoint."""
    problems: list[tuple[str, str]] = []
    folder = os.path.join(root, "data")
    for name in sorted(os.listdir(folder)):
        if name == "ledger.jsonl" or re.fullmatch(r"ledger-[A-Za-z0-9]{1,32}\.jsonl", name):
            try:
                problems += [
                    ("data/" + name, what) for what in check_ledger(os.path.join(folder, name), folder)
                ]
            except (KeyError, ValueError, TypeError, binascii.Error, OSError):
                problems.append(("data/" + name, "台帳が読めません"))
    return problems


def check_ledger(path: str, folder: str) -> Iterator[str]:
    """Yield what is wrong with one desk's entries."""
    before = None
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            if entry_hash(row) != row["hash"]:
                yield f"{row['seq']} 番の値が合いません"
            if row["body"] is not None:
                body = base64.b64decode(row["body"], validate=True)
                if hashlib.sha256(bytes.fromhex(row["salt"]) + body).hexdigest() != row["commitment"]:
                    yield f"{row['seq']} 番の内容が合いません"
            if row["proof"] is not None:
                if not any(included(row, size, whole) for size, whole in roots(folder, row["desk_id"])):
                    yield f"{row['seq']} 番が検証ポイントにつながりません"
            elif before is not None and (before["seq"] + 1, before["hash"]) != (row["seq"], row["prev"]):
                yield f"{row['seq']} 番の前がつながりません"
            before = row


def entry_hash(row: dict[str, Any]) -> str:
    """Return the hash over all other columns, each with its length in front."""
    columns = [
        str(row[key]).encode()
        for key in ("desk_id", "seq", "stream", "version", "kind", "utc_us", "actor_id")
    ]
    columns += [bytes.fromhex(row["commitment"]), bytes.fromhex(row["prev"])]
    packed = b"".join(len(column).to_bytes(8, "big") + column for column in columns)
    return hashlib.sha256(b"complaintdesk-entry-v1" + packed).hexdigest()


def roots(folder: str, desk: str) -> list[tuple[int, bytes]]:
    """Return size and Merkle root of each checkpoint of a desk."""
    found, place = [], os.path.join(folder, "checkpoints")
    for name in os.listdir(place):
        if name.endswith(".txt"):
            with open(os.path.join(place, name), encoding="ascii") as file:
                said = dict(line.rstrip("\n").split(": ", 1) for line in file if ": " in line)
            if said["desk"] == desk:
                found.append((int(said["size"]), bytes.fromhex(said["root"])))
    return found


def included(row: dict[str, Any], size: int, whole: bytes) -> bool:
    """Tell whether the proof leads from the entry to the root (RFC 9162 §2.1.3.2)."""
    at, last = row["seq"] - 1, size - 1
    if not 0 <= at <= last:
        return False
    found = hashlib.sha256(b"\0" + bytes.fromhex(row["hash"])).digest()
    for step in (bytes.fromhex(part) for part in row["proof"]):
        if not last:
            return False
        if at & 1 or at == last:
            found = hashlib.sha256(b"\1" + step + found).digest()
            while not at & 1 and at:
                at, last = at >> 1, last >> 1
        else:
            found = hashlib.sha256(b"\1" + found + step).digest()
        at, last = at >> 1, last >> 1
    return not last and found == whole


# --- the signature ---------------------------------------------------------------------------------------------------


def fingerprint(root: str) -> str:
    """Return the fingerprint of the key that is named in the signature, as ssh-keygen prints it."""
    try:
        with open(os.path.join(root, SIGNATURE), encoding="ascii") as file:
            lines = file.read().splitlines()
        blob = base64.b64decode("".join(lines[1:-1]), validate=True)
    except (OSError, ValueError):
        return ""
    start = 10  # after "SSHSIG" and the version
    length = int.from_bytes(blob[start : start + 4], "big")
    key = blob[start + 4 : start + 4 + length]
    if blob[:6] != b"SSHSIG" or NAMESPACE not in blob:
        return ""
    return "SHA256:" + base64.b64encode(hashlib.sha256(key).digest()).decode().rstrip("=")


def signature(root: str) -> tuple[str, bool | None]:
    """Return what ssh-keygen says of the signature, and whether it fits; None without ssh-keygen."""
    program = shutil.which("ssh-keygen")
    if program is None:
        return "ssh-keygen がないため、署名は確かめていません。", None
    with open(os.path.join(root, SIGNERS), encoding="ascii") as file:
        who = file.read().split(" ")[0]
    command = [program, "-Y", "verify", "-f", SIGNERS, "-I", who, "-n", NAMESPACE.decode(), "-s", SIGNATURE]
    with open(os.path.join(root, TAGS), "rb") as text:
        told = subprocess.run(command, stdin=text, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, cwd=root)
    return (
        ("署名は正しいものです。", True)
        if told.returncode == 0
        else ("署名が合いません: " + SIGNATURE, False)
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv))
