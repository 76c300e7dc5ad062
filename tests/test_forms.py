"""The forms in the package are what the drawings in ui/ say, printed by the uic that is pinned."""

from __future__ import annotations

from xml.etree import ElementTree

import generate
import pytest

DRAWING = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0">
 <class>NoteForm</class>
 <widget class="QWidget" name="note_form">
  <widget class="QPushButton" name="save_button"><property name="text"><string>{text}</string></property></widget>
 </widget>
</ui>
"""


@pytest.mark.parametrize("drawing", generate.drawings(), ids=lambda path: path.stem)
def test_a_form_is_fresh(drawing):
    form = generate.form_of(drawing).read_text(encoding="utf-8")
    assert generate.decisive(form) == generate.decisive(generate.printed(drawing))


@pytest.mark.parametrize("drawing", generate.drawings(), ids=lambda path: path.stem)
def test_a_label_never_takes_words_for_markup(drawing):
    """Names and words of strangers stand in labels; Qt's own choice would run a tag that somebody types."""
    guessing = [
        label.get("name")
        for label in ElementTree.parse(drawing).iter("widget")
        if label.get("class") in ("QLabel", "Chip")
        and not any(each.get("name") == "textFormat" for each in label.findall("property"))
    ]
    assert guessing == []


def test_each_drawing_has_its_form_and_each_form_its_drawing():
    drawn = [generate.form_of(drawing).name for drawing in generate.drawings()]
    assert [form.name for form in generate.existing_forms()] == drawn


def test_no_form_names_a_compiled_resource():
    for drawing in generate.drawings():
        assert "<include location=" not in drawing.read_text(encoding="utf-8"), drawing.name


@pytest.fixture
def drawn(tmp_path, monkeypatch):
    """A project of its own with one drawing, printed."""
    monkeypatch.setattr(generate, "DRAWINGS", tmp_path / "ui")
    monkeypatch.setattr(generate, "FORMS", tmp_path / "forms")
    for folder in (generate.DRAWINGS, generate.FORMS):
        folder.mkdir()
    drawing = generate.DRAWINGS / "note_form.ui"
    drawing.write_text(DRAWING.format(text="Save"), encoding="utf-8")
    generate.print_forms()
    return drawing


def test_a_printed_form_is_code_and_fresh(drawn):
    form = generate.form_of(drawn).read_text(encoding="utf-8")
    compile(form, "note_form.py", "exec")
    assert "self.save_button.setText" in form
    assert "connectSlotsByName" not in form
    assert generate.stale_forms() == []


def test_a_changed_drawing_makes_its_form_stale(drawn):
    drawn.write_text(DRAWING.format(text="Keep"), encoding="utf-8")
    assert generate.stale_forms() == ["note_form.py: not what ui/note_form.ui draws"]


def test_another_version_of_the_compiler_in_the_head_is_no_change(drawn):
    form = generate.form_of(drawn)
    form.write_text("## Created by: version 1.0\n" + form.read_text(encoding="utf-8"), encoding="utf-8")
    assert generate.stale_forms() == []


def test_a_form_without_drawing_is_told_and_removed(drawn):
    drawn.unlink()
    assert generate.stale_forms() == ["note_form.py: no drawing in ui/"]
    generate.print_forms()
    assert generate.existing_forms() == []


def test_a_drawing_that_was_never_printed_is_told(drawn):
    generate.form_of(drawn).unlink()
    assert generate.stale_forms() == ["note_form.py: not printed yet"]
