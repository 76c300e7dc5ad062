"""The typesetting process: same bytes, inert data, every character accounted for, and an end when it is told to end."""

from __future__ import annotations

import random
import subprocess
import sys
import time
import unicodedata
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtGui import QImage

from complaintdesk import paths
from complaintdesk.devices.typesetter import TypstTypesetter
from complaintdesk.devices.typesetting_child import _is_common
from complaintdesk.domain.errors import Cancelled, ExportFailed
from complaintdesk.services.evidence import document
from complaintdesk.services.ports import Sheet

NEVER = lambda: False  # noqa: E731
NOON = 1_795_143_600

PLAIN = """
#let data = json(bytes(sys.inputs.data))
#set document(title: "test")
#set text(font: json(bytes(sys.inputs.fonts)), fallback: false, lang: "ja")
#for said in data.words [#said.split("\\n").join(linebreak()) #text(weight: "bold", said) #parbreak()]
#data.replaced.map(row => row.code + " " + row.name + " x" + str(row.count)).join(linebreak())
"""


@pytest.fixture
def typesetter(tmp_path):
    """A typesetter with one plain template, plain.typ, that shows ``words`` and what was replaced."""
    templates = tmp_path / "templates"
    templates.mkdir()
    (templates / "base.typ").touch()
    (templates / "plain.typ").write_text(PLAIN, encoding="utf-8")
    endless = "#for i in range(40000) { for j in range(40000) {} }"
    (templates / "endless.typ").write_text(endless, encoding="utf-8")
    return TypstTypesetter(templates, paths.resource("fonts"))


def set_words(typesetter, target: Path, *words: str) -> Path:
    typesetter.pdf("plain.typ", {"timestamp": NOON, "words": list(words)}, target, NEVER)
    return target


def text_of(pdf: Path) -> str:
    """Return the text of all pages without any spaces or line ends, which a page sets as it likes."""
    told = subprocess.run(["pdftotext", pdf, "-"], capture_output=True, check=True).stdout.decode()
    return "".join(told.split())


def test_equal_data_give_equal_bytes(typesetter, tmp_path):
    first = set_words(typesetter, tmp_path / "1.pdf", "りんごの破損")
    second = set_words(typesetter, tmp_path / "2.pdf", "りんごの破損")
    assert first.read_bytes() == second.read_bytes()


def test_words_that_look_like_source_stay_words(typesetter, tmp_path):
    said = '#read("/etc/passwd")$x^2$*no*@ref//end'
    assert said in text_of(set_words(typesetter, tmp_path / "1.pdf", said))


def test_rare_kanji_and_joined_characters_are_shown_as_they_are(typesetter, tmp_path):
    said = "𠮷田㈱髙﨑☎😡葛\U000e0100"
    shown = text_of(set_words(typesetter, tmp_path / "1.pdf", said))
    assert shown.startswith("𠮷田㈱髙﨑☎😡葛")
    assert "U+" not in shown


@pytest.mark.slow
def test_every_character_of_japanese_computers_can_be_set_without_asking_the_fonts_first(
    typesetter, tmp_path
):
    common = [chr(code) for code in range(0x10000) if _is_common(chr(code))]
    assert len(common) > 6900
    assert "U+" not in text_of(set_words(typesetter, tmp_path / "1.pdf", "".join(common)))


def test_what_no_font_has_is_named_and_listed(typesetter, tmp_path):
    shown = text_of(set_words(typesetter, tmp_path / "1.pdf", "前\U0001b001後", "한국\U0001b001"))
    assert "前〔U+1B001〕後" in shown
    assert "〔U+D55C〕〔U+AD6D〕〔U+1B001〕" in shown
    assert "U+1B001HIRAGANALETTERARCHAICYEx2" in shown


def test_marks_no_font_can_put_on_a_letter_are_named_after_it(typesetter, tmp_path):
    # Each can be shown alone, but no font has both.
    assert "㍩〔U+180F〕" in text_of(set_words(typesetter, tmp_path / "1.pdf", "㍩\u180f"))


def test_controls_that_would_turn_the_text_around_are_named(typesetter, tmp_path):
    shown = text_of(set_words(typesetter, tmp_path / "1.pdf", "払います\u202eんせまい払\u202c"))
    assert "払います〔U+202E〕んせまい払〔U+202C〕" in shown


def test_whatever_is_typed_can_be_set(typesetter, tmp_path):
    rng = random.Random(214)
    assigned = [chr(code) for code in range(0x20, 0x30000) if unicodedata.category(chr(code)) != "Cn"]
    marks = [
        chr(code)
        for code in (*range(0xFE00, 0xFE10), 0x200D, 0x20E3, 0x3099, 0x1F3FD, 0xE0100, 0xE01EF, 0x0301)
    ]
    words = ["".join(rng.choices(assigned, k=5)) for _ in range(60)]
    words += [rng.choice(assigned) + rng.choice(marks) + rng.choice(marks) for _ in range(60)]
    words += [rng.choice("あ漢Aé☎😡𠮷") + rng.choice(marks) + rng.choice("あ😡👧") for _ in range(200)]
    set_words(typesetter, tmp_path / "1.pdf", *words)
    assert (tmp_path / "1.pdf").read_bytes().startswith(b"%PDF-")


def test_the_person_can_stop_it(typesetter, tmp_path):
    asked: list[str] = []

    def cancelled() -> bool:
        asked.append(_command_lines_of_children())
        return len(asked) > 8

    secret = "090-0123-4567"
    started = time.monotonic()
    with pytest.raises(Cancelled):
        typesetter.pdf("endless.typ", {"timestamp": NOON, "words": [secret]}, tmp_path / "1.pdf", cancelled)
    assert time.monotonic() - started < 20
    assert not (tmp_path / "1.pdf").exists()
    if sys.platform == "linux":
        assert "typesetting_child" in "".join(asked)
        assert secret not in "".join(asked)
        assert "typesetting_child" not in _command_lines_of_children()


def _command_lines_of_children() -> str:
    """Return what anyone on the machine can see of our child processes."""
    children = Path("/proc/self/task").glob("*/children")
    ids = " ".join(file.read_text() for file in children).split()
    return "\n".join(Path(f"/proc/{child}/cmdline").read_text() for child in ids)


def test_a_template_that_fails_is_told_in_words(typesetter, tmp_path):
    with pytest.raises(ExportFailed, match="words"):
        typesetter.pdf("plain.typ", {"timestamp": NOON}, tmp_path / "1.pdf", NEVER)
    assert not (tmp_path / "1.pdf").exists()


def test_an_order_larger_than_a_pipe_is_set_as_well(typesetter, tmp_path):
    words = ["長い記録の一行"] * 3000
    assert "長い記録" in text_of(set_words(typesetter, tmp_path / "long.pdf", *words))


def test_an_existing_file_is_not_overwritten(typesetter, tmp_path):
    (tmp_path / "1.pdf").write_text("mine")
    with pytest.raises(ExportFailed):
        set_words(typesetter, tmp_path / "1.pdf", "りんご")
    assert (tmp_path / "1.pdf").read_text() == "mine"


def test_a_missing_folder_is_told_in_words(typesetter, tmp_path):
    with pytest.raises(ExportFailed, match="No such file"):
        set_words(typesetter, tmp_path / "nowhere" / "1.pdf", "りんご")


def test_a_picture_that_cannot_be_read_is_named_and_the_others_are_shown(tmp_path):
    for name in ("good", "bad"):
        image = QImage(40, 30, QImage.Format.Format_RGB32)
        image.fill(0)
        image.save(str(tmp_path / f"{name}.png"))
    (tmp_path / "bad.png").write_bytes((tmp_path / "bad.png").read_bytes()[:60])
    parts = [document.picture(f"{name}.png", f"{name}.png") for name in ("good", "bad")]
    data = {"case": "C-0001", "title": "写真", "shop": "見本", "head": "0" * 64, "seq": "1", "stamp": ""}
    data |= {"timestamp": NOON, "flipped": False, "parts": parts}
    real = TypstTypesetter(paths.resource("typst"), paths.resource("fonts"))
    target = tmp_path / "1.pdf"
    real.pdfs([Sheet(template=document.TEMPLATE, data=data, target=target, root=tmp_path)], NEVER)
    assert text_of(target).count("この画像は組み込めなかった") == 1
    with pikepdf.open(target) as pdf:
        assert len(pdf.pages[0].get_images()) == 1
