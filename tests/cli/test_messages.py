"""The words of the command line: both languages, one line each, something for every failure."""

from __future__ import annotations

import string

import pytest

from complaintdesk.cli.failure_words import FAILURES, INVALID
from complaintdesk.cli.messages import SENTENCES, Voice, language_of
from complaintdesk.domain import errors
from complaintdesk.domain.terms import BlockReason

KINDS = [kind for kind in vars(errors).values() if isinstance(kind, type) and kind is not errors.UserError]


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("key", SENTENCES)
def test_both_languages_say_the_same_things(key):
    japanese, english = SENTENCES[key]
    assert fields(japanese) == fields(english)
    assert japanese.isprintable()
    assert english.isprintable()
    assert english.isascii()


def failure_of(kind: type[errors.UserError]) -> errors.UserError:
    if kind is errors.InvalidInput:
        return errors.InvalidInput("number", "empty")
    return kind("理由")


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("language", ["ja", "en"])
def test_every_failure_has_one_line_of_words(kind, language):
    words = Voice(language).refusal(failure_of(kind))
    assert words
    assert words.isprintable()
    assert "{" not in words


def test_no_words_are_left_over():
    assert {*FAILURES, errors.InvalidInput} == set(KINDS)


@pytest.mark.parametrize("field_and_why", [*INVALID, ("anything", "else")], ids=str)
def test_whatever_is_invalid_has_words(field_and_why):
    for language in ("ja", "en"):
        assert Voice(language).refusal(errors.InvalidInput(*field_and_why)).isprintable()


def test_a_reason_of_several_lines_is_told_in_one():
    words = Voice("en").refusal(errors.ExportFailed("one\ntwo {three}"))
    assert "one two {three}" in words


@pytest.mark.parametrize("reason", BlockReason)
def test_every_reason_for_a_block_has_words(reason):
    assert Voice("ja").say(f"block.{reason.value}")


@pytest.mark.parametrize(
    ("given", "environment", "language"),
    [
        (None, {}, "en"),
        (None, {"LANG": "ja_JP.UTF-8"}, "ja"),
        (None, {"LANG": "C.UTF-8"}, "en"),
        (None, {"LANG": "ja_JP.UTF-8", "LC_ALL": "C"}, "en"),
        (None, {"LANG": "en_US.UTF-8", "LC_MESSAGES": "ja_JP.UTF-8"}, "ja"),
        (None, {"LANG": "ja_JP.UTF-8", "LC_ALL": ""}, "ja"),
        ("ja", {"LANG": "en_US.UTF-8"}, "ja"),
        ("en", {"LANG": "ja_JP.UTF-8"}, "en"),
    ],
)
def test_the_language_is_the_one_asked_for_else_the_systems(given, environment, language):
    assert language_of(given, environment) == language
