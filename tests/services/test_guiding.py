"""The guide and the practice calls that ship: complete in both languages, and fit to be read aloud."""

from __future__ import annotations

import re

import pytest

from complaintdesk import paths
from complaintdesk.domain.guide import Around, filled, spoken
from complaintdesk.domain.ladder import Rung
from complaintdesk.domain.telling import MAX_WORDS, Told
from complaintdesk.domain.terms import Direction, Enquiry, Fault, OrderStage
from complaintdesk.services.guiding import read_book, read_exercises

BOOK = read_book(paths.resource("guide"))
STEPS = ["greeting", "identify", "questions", "read_back", "calm", "decide", "close", "thanks"]
STAGES = [None, *OrderStage]
PLACES = {"shop", "staff", "caller", "order", "due", "rule"}


def all_says():
    steps = [say for situation in BOOK.situations for step in situation.steps for say in step.says]
    return [*steps, *(say for answer in (*BOOK.answers, *BOOK.ladder, *BOOK.playbook) for say in answer.says)]


def test_there_is_a_situation_for_each_kind_of_call():
    keys = [situation.key for situation in BOOK.situations]
    assert keys == ["general", "damaged", "late", "wrong_item", "returns", "payment", "before_order", "abuse"]
    assert all([step.key for step in situation.steps] == STEPS for situation in BOOK.situations)


@pytest.mark.parametrize("direction", Direction)
@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("fault", Fault)
def test_every_step_has_words_whatever_the_fault_the_stage_and_who_rang(fault, stage, direction):
    around = Around(fault=fault, stage=stage, direction=direction)
    silent = [
        (situation.key, step.key)
        for situation in BOOK.situations
        for step in situation.steps
        if not step.fitting(around)
    ]
    assert silent == []


def test_every_text_has_a_name_of_its_own_and_both_languages():
    by_key = {}
    for say in all_says():
        assert by_key.setdefault(say.key, say) == say
        assert set(say.words) == {"ja", "en"}
        for words in say.words.values():
            assert 0 < len(words) <= MAX_WORDS
            assert set(re.findall(r"\{([^}]*)\}", words)) <= PLACES


def test_every_rung_of_the_ladder_has_words():
    assert [answer.key for answer in BOOK.ladder] == [rung.value for rung in Rung]


def test_both_languages_leave_the_same_blanks():
    uneven = [
        say.key
        for say in all_says()
        if sorted(re.findall(r"\{\w+\}", say.words["ja"])) != sorted(re.findall(r"\{\w+\}", say.words["en"]))
    ]
    assert uneven == []


def test_our_fault_is_admitted_only_where_the_fault_is_ours():
    admits = re.compile("手違いで|不手際|当店の.*誤り|発送が遅れて")
    early = [say.key for say in all_says() if admits.search(say.words["ja"]) and say.faults != {Fault.OURS}]
    assert early == []


def test_the_answers_to_hard_words_are_there():
    keys = {answer.key for answer in BOOK.answers}
    assert keys >= {
        "sue",
        "post",
        "boss",
        "double",
        "visit",
        "firm",
        "apology",
        "thanks",
        "mail",
        "legal",
        "recording",
        "mails_kept",
        "stop",
        "picture",
    }
    told = {say.what for answer in BOOK.answers for say in answer.says}
    assert told >= {Told.STOP, Told.MAIL, Told.LEGAL, Told.RECORDING, Told.MAILS_KEPT, Told.APOLOGY}


def test_the_call_back_opens_with_the_announcement_of_the_recording():
    around = Around(direction=Direction.OUTGOING)
    for situation in BOOK.situations:
        assert situation.steps[0].fitting(around)[0].what is Told.RECORDING


def test_the_most_particular_words_come_first():
    decide = BOOK.situation("late").steps[5]
    assert decide.key == "decide"
    first = decide.fitting(Around(fault=Fault.OURS))[0]
    assert first.key == "late.decide.ours"


def test_what_is_not_known_stays_visible():
    assert (
        filled("{shop}の{staff}です。{due}", {"shop": "見本果樹園", "due": ""})
        == "見本果樹園の＿＿です。＿＿"
    )


def test_the_shops_own_words_come_before_ours():
    say = BOOK.situation("general").steps[0].says[0]
    assert spoken(say, "ja", {(say.key, "ja"): "毎度どうも。"}) == "毎度どうも。"
    assert spoken(say, "en", {(say.key, "ja"): "毎度どうも。"}) == say.words["en"]


@pytest.mark.parametrize(
    ("enquiry", "stage", "abuse", "situation"),
    [
        (None, None, False, "general"),
        (Enquiry.OTHER, None, False, "general"),
        (Enquiry.QUALITY, OrderStage.DISPATCHED, False, "damaged"),
        (Enquiry.DELIVERY, None, False, "late"),
        (Enquiry.RETURN, None, False, "returns"),
        (Enquiry.PAYMENT, None, False, "payment"),
        (Enquiry.STOCK, None, False, "before_order"),
        (Enquiry.DELIVERY, OrderStage.BEFORE_ORDER, False, "before_order"),
        (Enquiry.QUALITY, None, True, "abuse"),
    ],
)
def test_what_is_known_of_the_call_suggests_the_situation(enquiry, stage, abuse, situation):
    assert BOOK.suggested(enquiry, stage, abuse=abuse) == situation


def test_there_are_calls_to_practise_each_with_good_and_bad_answers():
    exercises = read_exercises(paths.resource("practice"))
    assert len(exercises) >= 5
    for exercise in exercises:
        texts = [exercise.name, exercise.setting, exercise.lesson, *(turn.caller for turn in exercise.turns)]
        choices = [choice for turn in exercise.turns for choice in turn.choices]
        texts += [text for choice in choices for text in (choice.words, choice.why)]
        assert all(set(text) == {"ja", "en"} and all(text.values()) for text in texts)
        assert {choice.good for choice in choices} == {True, False}
        assert all(any(choice.good for choice in turn.choices) for turn in exercise.turns if turn.choices)


def test_the_playbook_says_what_can_be_offered_once_the_fault_is_judged():
    judged = [Fault.OURS, Fault.NEITHER, Fault.CUSTOMER]
    assert all(BOOK.plan(enquiry, fault) for enquiry in (None, *Enquiry) for fault in judged)
    assert BOOK.plan(Enquiry.QUALITY, Fault.UNDECIDED) is None
    assert BOOK.plan(Enquiry.QUALITY, Fault.OURS) != BOOK.plan(Enquiry.QUALITY, Fault.CUSTOMER)
