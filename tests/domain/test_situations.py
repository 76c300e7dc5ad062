"""応答なし, 対話継続困難, the ladder and who approves, against written situations of a shop's day (situations/)."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from situation import Story, follows

from complaintdesk.domain.shop import Rules
from complaintdesk.domain.terms import Approval

FOLDER = Path(__file__).parent / "situations"
WRITTEN = [
    (path.stem, situation)
    for path in sorted(FOLDER.glob("*.toml"))
    for situation in tomllib.loads(path.read_text(encoding="utf-8"))["situation"]
]


def rules_of(situation):
    limits = dict(situation.get("rules", {}))
    if "approval" in limits:
        limits["approval"] = Approval(limits["approval"])
    return Rules(**limits)


@pytest.mark.parametrize(
    "situation", [each for _, each in WRITTEN], ids=[f"{file}: {each['name']}" for file, each in WRITTEN]
)
def test_the_policies_say_what_the_situation_says(situation):
    story = Story(rules=rules_of(situation))
    for given in situation["given"]:
        story.happen(given)
    found = follows(story, situation["when"])
    assert {name: found[name] for name in situation["then"]} == situation["then"]


def test_each_situation_is_another_one():
    names = [(file, each["name"]) for file, each in WRITTEN]
    assert len(set(names)) == len(names) > 100
