"""Searching as one types: only the answer to the last words is shown, page by page; unwatched, nothing is kept."""

from __future__ import annotations

import shutil

import page_rig
import pytest
from rig import SteeredClock

from complaintdesk.domain.hit import Hit, HitKind
from complaintdesk.domain.terms import NoteKind
from complaintdesk.viewmodels.search import NOWHERE, PAGE, Search

LINES = [(NoteKind.FACT, f"りんごの破損{n}") for n in range(2 * PAGE + 20)]


@pytest.fixture(scope="module")
def written(founded, tmp_path_factory):
    """A home with one long call, written once: each line is a durable commit."""
    home, keyring = founded
    home = shutil.copytree(home, tmp_path_factory.mktemp("search") / "home")
    story = page_rig.Story(home, keyring, SteeredClock())
    story.call(
        page_rig.HANAKO, "見本 花子", [(NoteKind.FACT, "初めの行"), *LINES, (NoteKind.DEMAND, "梨の返品")]
    )
    story.close()
    return home


@pytest.fixture
def search(written, tmp_path, keyring, clock, qtbot):
    home = shutil.copytree(written, tmp_path / "home")
    with page_rig.session_on(home, keyring, clock, qtbot) as session:
        search = Search(session)
        search.settle = lambda: page_rig.settle(session, qtbot)
        search.look_again()
        yield search


def test_answers_to_what_was_typed_on_from_are_never_shown(search):
    shown = []
    search.changed.connect(lambda: shown.append((search.answered, [hit.text for hit in search.rows])))
    for typed in ("り", "りん", "りんご", "梨", "梨の"):
        search.look_for(typed)
        assert search.waiting
    search.settle()
    assert shown == [("梨の", ["梨の返品"])]
    assert not search.waiting


def test_taking_the_words_back_shows_nothing_whatever_is_answered_then(search):
    search.look_for("りんご")
    search.look_for(" ")
    search.settle()
    assert (search.rows, search.has_words, search.waiting) == ([], False, False)


def test_older_hits_come_page_by_page_until_there_are_no_more(search):
    search.look_for("破損")
    search.settle()
    counts = [len(search.rows)]
    while search.canFetchMore(NOWHERE):
        search.fetchMore(NOWHERE)
        assert not search.canFetchMore(NOWHERE), "one question at a time"
        search.settle()
        counts.append(len(search.rows))
    assert counts == [PAGE, 2 * PAGE, 2 * PAGE + 20]
    assert [hit.text for hit in search.rows] == [text for _, text in reversed(LINES)]


def test_a_page_that_comes_after_other_words_were_typed_is_not_added(search):
    search.look_for("破損")
    search.settle()
    search.fetchMore(NOWHERE)
    search.look_for("返品")
    search.settle()
    assert [hit.text for hit in search.rows] == ["梨の返品"]


def test_nothing_is_kept_while_nobody_looks(search):
    search.look_for("破損")
    search.settle()
    search.rest()
    assert (search.rows, search.typed) == ([], "破損")
    search.look_again()
    search.rest()
    search.settle()
    assert search.rows == []
    search.look_again()
    search.settle()
    assert len(search.rows) == PAGE


def test_a_snippet_shows_the_match_of_a_long_text_and_marks_each(search):
    text = f"{'前置き。' * 50}\nリンゴと  りんご{'。後' * 300}"
    hit = Hit(kind=HitKind.MESSAGE, text=text, at=0, call_id="", case_id="", ref="", place=1)
    search.look_for("りんご")
    search.settle()
    snippet = search.snippet(hit)
    assert [run for run, marked in snippet.runs if marked] == ["リンゴ", "りんご"]
    assert snippet.text.startswith("…")
    assert snippet.text.index("リンゴ") < 30
    assert "リンゴと りんご。後" in snippet.text
    assert len(snippet.text) < 300
