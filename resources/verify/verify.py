"""証拠一式を、Python の標準ライブラリだけで確かめます: ``python3 verify.py [フォルダー]``。

Checks every file against the lists, and the ledger against the checkpoints. The standard library knows no Ed25519:
signatures are left to ssh-keygen where there is one, and time-stamps to openssl. Runs on Python 3.8 and later.
"""

from __future__ import annotations

import base64
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

    Row = dict[str, Any]

TAGS, FILES = "tagmanifest-sha256.txt", "manifest-sha256.txt"
SIGNATURE, SIGNERS = TAGS + ".sig", "allowed_signers"
NAMESPACE, CHECKPOINT = "complaintdesk-package", "complaintdesk-checkpoint"
INFO, LEDGER, CASE, POINTS = "bag-info.txt", "data/ledger.jsonl", "data/case.json", "data/checkpoints/"
TEXTS = ("data/report.pdf", "data/notes.csv", "data/読み方.txt", LEDGER, CASE, POINTS + SIGNERS)
NEEDED = ("bagit.txt", INFO, FILES, SIGNERS, "verify.cmd", "verify.py", "verify.sh", *TEXTS)
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


class Ledger:
    """What the desks' entries say, read one file after the other."""

    def __init__(self, root: str, points: list[dict[str, str]]) -> None:
        """Begin with the case that lies in the package, and its checkpoints."""
        with open(os.path.join(root, CASE), encoding="utf-8") as file:
            self.own = set(streams(json.load(file)))
        self.points = points
        self.versions: dict[str, list[int]] = {}
        self.bare: list[Row] = []
        self.erased: set[tuple[str, int]] = set()
        self.keys: dict[str, set[str]] = {}
        self.last: dict[str, Row] = {}
        self.contents = 0

    def read(self, path: str) -> Iterator[str]:
        """Yield what is wrong with one desk's entries."""
        before = None
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                row = json.loads(line)
                yield from self.entry(row)
                if row["proof"] is None:
                    if before is not None and (before["seq"] + 1, before["hash"]) != (
                        row["seq"],
                        row["prev"],
                    ):
                        yield f"{row['seq']} 番の前がつながりません"
                    before = row
                if self.last.setdefault(row["desk_id"], row)["seq"] <= row["seq"]:
                    self.last[row["desk_id"]] = row
        if before is None:
            return
        for point in self.points:
            if point["desk"] == before["desk_id"] and int(point["size"]) > before["seq"]:
                yield f"{before['seq']} 番より後がありません"

    def entry(self, row: Row) -> Iterator[str]:
        """Yield what is wrong with an entry by itself, and keep what it says."""
        number, desk = row["seq"], row["desk_id"]
        points = [point for point in self.points if point["desk"] == desk]
        if entry_hash(row) != row["hash"]:
            yield f"{number} 番の値が合いません"
        if row["proof"] is not None and not any(included(row, point) for point in points):
            yield f"{number} 番が検証ポイントにつながりません"
        if row["proof"] is None and any(
            int(point["size"]) == number and point["head"] != row["hash"] for point in points
        ):
            yield f"{number} 番が検証ポイントと違います"
        if row["stream"] in self.own:
            self.versions.setdefault(row["stream"], []).append(row["version"])
            self.contents += row["body"] is not None or row["withheld"] != ""
        if row["body"] is not None:
            body = base64.b64decode(row["body"], validate=True)
            if hashlib.sha256(bytes.fromhex(row["salt"]) + body).hexdigest() != row["commitment"]:
                yield f"{number} 番の内容が合いません"
            self.hear(row, body)
        elif row["kind"] == "desk.erased" and row["withheld"] and row["left"] is not None:
            # Held back for the words of its reason; what it erased is told without them.
            self.hear(row, base64.b64decode(row["left"], validate=True))
        elif row["stream"] in self.own and not row["withheld"]:
            self.bare.append(row)

    def hear(self, row: Row, body: bytes) -> None:
        """Keep the keys and the erasures that the ledger tells of."""
        if row["kind"] == "desk.key_made":
            self.keys.setdefault(row["desk_id"], set()).add(json.loads(body)["public"])
        elif row["kind"] == "desk.erased":
            self.erased |= {(gone["desk_id"], gone["seq"]) for gone in json.loads(body)["entries"]}

    def whole(self) -> Iterator[str]:
        """Yield what is missing when all files were read."""
        for stream, found in sorted(self.versions.items()):
            if sorted(found) != list(range(1, len(found) + 1)):
                yield f"{stream} の記録が欠けています"
        for row in self.bare:
            if (row["desk_id"], row["seq"]) not in self.erased:
                yield f"{row['desk_id']} の {row['seq']} 番の内容が、消去の記録なしに欠けています"
        if not self.contents and not self.erased:
            yield "この案件の記録がありません"


def streams(case: Row) -> Iterator[str]:
    """Yield the streams whose contents must be there: the case's, and those of cases merged into it."""
    yield "case-" + case["case_id"]
    for call in case["calls"]:
        yield "call-" + call["call_id"]
    for block in case["blocks"]:
        yield "block-" + block["block_id"]
    for part in case["parts"]:
        yield from streams(part)


def check_ledgers(root: str) -> list[tuple[str, str]]:
    """Return what is wrong with the ledger: entries, contents, chain, and the checkpoints that it leads to."""
    problems: list[tuple[str, str]] = []
    name = POINTS
    try:
        points = checkpoints(root)
        name = CASE
        ledger = Ledger(root, points)
        for found in sorted(os.listdir(os.path.join(root, "data"))):
            name = "data/" + found
            if name == LEDGER or re.fullmatch(r"ledger-[A-Za-z0-9]{1,32}\.jsonl", found):
                problems += [(name, what) for what in ledger.read(os.path.join(root, name))]
        name = LEDGER
        problems += [(name, what) for what in ledger.whole()]
        name = INFO
        problems += check_heads(root, points, ledger)
    except (KeyError, ValueError, TypeError, AttributeError, RecursionError, OSError):
        problems.append((name, "読めません"))
    return problems


def checkpoints(root: str) -> list[dict[str, str]]:
    """Return what each checkpoint says, and its file's name without ending."""
    found, folder = [], os.path.join(root, POINTS)
    for name in sorted(os.listdir(folder)):
        if name.endswith(".txt"):
            with open(os.path.join(folder, name), encoding="ascii") as file:
                said = dict(line.rstrip("\n").split(": ", 1) for line in file if ": " in line)
            found.append({**said, "name": POINTS + name[:-4]})
    return found


def check_heads(root: str, points: list[dict[str, str]], ledger: Ledger) -> Iterator[tuple[str, str]]:
    """Yield where the head that is printed is not the ledger's, or is signed by a key that the ledger does not name."""
    with open(os.path.join(root, INFO), encoding="utf-8") as file:
        info = dict(line.rstrip("\n").split(": ", 1) for line in file if ": " in line)
    desk, head = info["Ledger-Desk"], (info["Ledger-Seq"], info["Ledger-Head"])
    if not any(point["desk"] == desk and (point["size"], point["head"]) == head for point in points):
        yield INFO, "台帳の末尾の値が、検証ポイントと違います"
    last = ledger.last.get(desk)
    if last is None or (last["proof"] is None and (str(last["seq"]), last["hash"]) != head):
        yield INFO, "台帳の末尾の値が、台帳と違います"
    for point in points:
        if signer(root, point["name"] + ".sig", CHECKPOINT)[-32:].hex() not in ledger.keys.get(
            point["desk"], ()
        ):
            yield point["name"] + ".txt", "台帳にない鍵で署名されています"
    if signer(root, SIGNATURE, NAMESPACE)[-32:].hex() not in ledger.keys.get(desk, ()):
        yield SIGNATURE, "台帳にない鍵で署名されています"


def entry_hash(row: Row) -> str:
    """Return the hash over all other columns, each with its length in front."""
    columns = [
        str(row[key]).encode()
        for key in ("desk_id", "seq", "stream", "version", "kind", "utc_us", "actor_id")
    ]
    columns += [bytes.fromhex(row["commitment"]), bytes.fromhex(row["prev"])]
    packed = b"".join(len(column).to_bytes(8, "big") + column for column in columns)
    return hashlib.sha256(b"complaintdesk-entry-v1" + packed).hexdigest()


def included(row: Row, point: dict[str, str]) -> bool:
    """Tell whether the proof leads from the entry to a checkpoint's root (RFC 9162 §2.1.3.2)."""
    size, whole = int(point["size"]), bytes.fromhex(point["root"])
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


def signer(root: str, name: str, namespace: str) -> bytes:
    """Return the key that is named in a signature, empty if there is none for this purpose."""
    try:
        with open(os.path.join(root, name), encoding="ascii") as file:
            lines = file.read().splitlines()
        blob = base64.b64decode("".join(lines[1:-1]), validate=True)
    except (OSError, ValueError):
        return b""
    start = 10  # after "SSHSIG" and the version
    length = int.from_bytes(blob[start : start + 4], "big")
    if blob[:6] != b"SSHSIG" or namespace.encode() not in blob:
        return b""
    return blob[start + 4 : start + 4 + length]


def fingerprint(root: str) -> str:
    """Return the fingerprint of the key that is named in the signature, as ssh-keygen prints it."""
    key = signer(root, SIGNATURE, NAMESPACE)
    return "SHA256:" + base64.b64encode(hashlib.sha256(key).digest()).decode().rstrip("=") if key else ""


def signature(root: str) -> tuple[str, bool | None]:
    """Return what ssh-keygen says of the signatures, and whether they fit; None without ssh-keygen."""
    program = shutil.which("ssh-keygen")
    if program is None:
        return "ssh-keygen がないため、署名は確かめていません。", None
    signed = [(TAGS, SIGNATURE, SIGNERS, NAMESPACE)]
    folder = os.path.join(root, POINTS)
    for name in sorted(os.listdir(folder)) if os.path.isdir(folder) else ():
        if name.endswith(".txt"):
            signed.append((POINTS + name, POINTS + name[:-4] + ".sig", POINTS + SIGNERS, CHECKPOINT))
    for text, seal, signers, namespace in signed:
        if not fits(program, root, text, seal, signers, namespace):
            return "署名が合いません: " + seal, False
    return "署名は正しいものです。", True


def fits(program: str, root: str, text: str, seal: str, signers: str, namespace: str) -> bool:
    """Tell whether one of those who are listed signed a file for this purpose."""
    who = os.path.basename(text).rpartition("-")[0]  # a checkpoint's name begins with its desk's
    try:
        if text == TAGS:
            with open(os.path.join(root, signers), encoding="ascii") as file:
                who = file.read().split(" ")[0]
        command = [program, "-Y", "verify", "-f", signers, "-I", who, "-n", namespace, "-s", seal]
        with open(os.path.join(root, text), "rb") as signed:
            told = subprocess.run(
                command, stdin=signed, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, cwd=root
            )
    except (OSError, ValueError):
        return False
    return told.returncode == 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
