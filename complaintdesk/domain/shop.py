"""The shop: its people, roles and rules."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from complaintdesk.domain import ladder
from complaintdesk.domain import roster as duty
from complaintdesk.domain.case_list import SavedView, checked
from complaintdesk.domain.decision import MOST_YEN
from complaintdesk.domain.errors import InvalidInput, NotAllowed, NotFound
from complaintdesk.domain.house_rules import HouseRule, RuleChecked
from complaintdesk.domain.people import PeopleEvent, RoleChanged, StaffLeft, StaffRenamed, StaffReturned
from complaintdesk.domain.promise import RosterSet
from complaintdesk.domain.telling import MAX_WORDS, WordsChanged
from complaintdesk.domain.terms import Approval, Role

STREAM = "shop"


LONGEST_LOCK = 240
PRE_ROLLS = (0, *range(10, 121))
"""For how many seconds a call may be kept in memory before a recording is asked for."""
LONGEST_FOLLOW_UP = 365
LONGEST_KEPT = 36_500
"""Days."""
_RANK = {Role.STAFF: 0, Role.MANAGER: 1, Role.OWNER: 2}


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """The shop's own limits and words; the law names none (law-and-evidence §1), so all are settings.

    ``unanswered_limit`` call-backs on at least ``unanswered_days`` days; ``callback_minutes`` from hanging up to
    ringing back; ``retry_minutes`` waits after the first, second … unanswered try; ``open_from`` and ``open_until``
    are local hours; ``house_rules`` are what the shop tells its customers.

    Ringing back is suggested from ``suggest_minutes`` on a costly line or ``suggest_lines`` of emotion or abuse (0:
    never), again ``suggest_again_minutes`` after it was put off; ``area_code`` is the shop's own, like 026. A caller
    waits long from ``quiet_minutes`` without a word of ours; one who said nothing ``silent_days`` after our last act
    is one to reach out to. Whoever is abusive is asked to stop ``ladder_stops`` times and warned ``ladder_warnings``
    times, the last of them for the last time, before the call is ended; a call of ``ladder_minutes`` has come to
    the point where to stop (0: never). Who refused ``refusal_limit`` proposals and goes on after the last warning is
    one with whom talking on is impossible (対話継続困難).

    A call of ``care_minutes`` asks for care like one with abuse (0: no length does); ``care_readers`` are the ids of
    those who may read every note of staff care, nobody unless the owner says so. Where people have PINs, a desk that
    nobody touches locks itself after ``lock_minutes`` (0: never), but not during a call. ``case_views`` are filters of
    the list of cases under a name. What is no longer needed is due for deletion ``keep_…_days`` after its case was
    closed (0: never). Staff give what costs ``staff_yen`` at most without asking; ``follow_up_days`` after a case was
    closed the customer is asked again (0: never). During a call its last ``pre_roll_s`` seconds are kept in memory, so
    that a recording may begin before it was asked for (0: nothing is listened to until then).
    """

    approval: Approval = Approval.OWNER
    unanswered_limit: int = 3
    unanswered_days: int = 2
    callback_minutes: int = 2
    retry_minutes: tuple[int, ...] = (60, 240, 1440)
    open_from: int = 9
    open_until: int = 20
    review_months: int = 6
    callback_words: str = ""
    announcement_words: str = ""
    house_rules: tuple[HouseRule, ...] = ()
    area_code: str = ""
    suggest_minutes: int = 5
    suggest_lines: int = 2
    suggest_again_minutes: int = 5
    quiet_minutes: int = 2
    silent_days: int = 3
    ladder_stops: int = 2
    ladder_warnings: int = 2
    ladder_minutes: int = 30
    refusal_limit: int = 2
    care_minutes: int = 30
    care_readers: tuple[str, ...] = ()
    lock_minutes: int = 10
    case_views: tuple[SavedView, ...] = ()
    keep_recordings_days: int = 30
    keep_messages_days: int = 1095
    keep_calls_days: int = 1095
    keep_cases_days: int = 1825
    staff_yen: int = 0
    follow_up_days: int = 7
    pre_roll_s: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ShopFounded:
    """A home was set up for this shop."""

    name: str
    sample: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffJoined:
    """A person was added."""

    staff_id: str
    name: str
    role: Role


@dataclass(frozen=True, slots=True, kw_only=True)
class RulesChanged:
    """The shop's rules from now on."""

    rules: Rules


ShopEvent = ShopFounded | StaffJoined | RulesChanged | WordsChanged | RuleChecked | RosterSet | PeopleEvent


@dataclass(frozen=True, slots=True, kw_only=True)
class Staff:
    """A person of the shop; ``left`` if they do not act any more."""

    staff_id: str
    name: str
    role: Role
    left: bool = False


@dataclass(frozen=True, slots=True)
class Shop:
    """The shop as its events say."""

    name: str = ""
    sample: bool = False
    everyone: tuple[Staff, ...] = ()
    """All who ever were of the shop, those who left too."""
    rules: Rules = field(default_factory=Rules)
    words: dict[tuple[str, str], str] = field(default_factory=dict)
    """The shop's own copy of the guide's texts by key and language."""
    checks: dict[str, RuleChecked] = field(default_factory=dict)
    """The last look at each rule, by its id."""
    roster: RosterSet | None = None
    """Who answers when; None until the shop says so."""

    def after(self, event: ShopEvent) -> Shop:
        """Return the shop once ``event`` has happened."""
        match event:
            case ShopFounded(name=name, sample=sample):
                return replace(self, name=name, sample=sample)
            case StaffJoined(staff_id=staff_id, name=name, role=role):
                return replace(
                    self, everyone=(*self.everyone, Staff(staff_id=staff_id, name=name, role=role))
                )
            case RulesChanged(rules=rules):
                return replace(self, rules=rules)
            case WordsChanged(key=key, language=language, text=text):
                kept = {place: own for place, own in self.words.items() if place != (key, language)}
                return replace(self, words={**kept, (key, language): text} if text else kept)
            case RosterSet():
                return replace(self, roster=event)
            case RuleChecked(rule_id=rule_id):
                return replace(self, checks={**self.checks, rule_id: event})
            case StaffRenamed(staff_id=staff_id, name=name):
                return self._with(staff_id, name=name)
            case RoleChanged(staff_id=staff_id, role=role):
                return self._with(staff_id, role=role)
            case StaffLeft(staff_id=staff_id) | StaffReturned(staff_id=staff_id):
                return self._with(staff_id, left=isinstance(event, StaffLeft))

    def _with(self, staff_id: str, **values: Any) -> Shop:
        people = (replace(one, **values) if one.staff_id == staff_id else one for one in self.everyone)
        return replace(self, everyone=tuple(people))

    @property
    def staff(self) -> tuple[Staff, ...]:
        """Return the people who act here now."""
        return tuple(person for person in self.everyone if not person.left)

    def person(self, staff_id: str) -> Staff:
        """Return the person, one who left too; raises NotFound."""
        for person in self.everyone:
            if person.staff_id == staff_id:
                return person
        raise NotFound(staff_id)

    def require(self, staff_id: str, least: Role) -> Staff:
        """Return the person if their role reaches ``least``; raises NotAllowed."""
        person = self.person(staff_id)
        if person.left or _RANK[person.role] < _RANK[least]:
            raise NotAllowed(least.value)
        return person

    def join(self, staff_id: str, name: str, role: Role) -> StaffJoined:
        """Add a person; names are unique so that the record is clear. Raises InvalidInput."""
        return StaffJoined(staff_id=staff_id, name=self._free_name(name), role=role)

    def _free_name(self, name: str) -> str:
        name = name.strip()
        if not name:
            raise InvalidInput("name", "empty")
        if any(person.name == name for person in self.everyone):
            raise InvalidInput("name", "taken")
        return name

    def rename(self, staff_id: str, name: str) -> StaffRenamed | None:
        """Call a person otherwise, None if they are called so. Raises InvalidInput, NotFound."""
        if self.person(staff_id).name == name.strip():
            return None
        return StaffRenamed(staff_id=staff_id, name=self._free_name(name))

    def change_role(self, staff_id: str, role: Role) -> RoleChanged | None:
        """Give a person other rights, None if they have these. Raises InvalidInput for the last owner, NotFound."""
        if self.person(staff_id).role is role:
            return None
        self._keep_an_owner(staff_id)
        return RoleChanged(staff_id=staff_id, role=role)

    def leave(self, staff_id: str) -> StaffLeft | None:
        """Let a person go, None if they left. Raises InvalidInput for the last owner, NotFound."""
        if self.person(staff_id).left:
            return None
        self._keep_an_owner(staff_id)
        return StaffLeft(staff_id=staff_id)

    def come_back(self, staff_id: str) -> StaffReturned | None:
        """Let a person act again who left, None if they did not. Raises NotFound."""
        return StaffReturned(staff_id=staff_id) if self.person(staff_id).left else None

    def _keep_an_owner(self, staff_id: str) -> None:
        """Without an owner nobody could change anything any more. Raises InvalidInput."""
        owners = [person.staff_id for person in self.staff if person.role is Role.OWNER]
        if owners == [staff_id]:
            raise InvalidInput("staff", "last owner")

    def change_rules(self, rules: Rules) -> RulesChanged:
        """Set limits and words. Raises InvalidInput for numbers that make no sense, NotFound for an unknown reader."""
        counts = (
            rules.unanswered_limit,
            rules.unanswered_days,
            rules.callback_minutes,
            *rules.retry_minutes,
            rules.review_months,
            rules.suggest_again_minutes,
            rules.quiet_minutes,
            rules.silent_days,
            rules.refusal_limit,
        )
        if not (0 <= rules.ladder_stops <= ladder.MOST and 1 <= rules.ladder_warnings <= ladder.MOST):
            raise InvalidInput("rules", "out of range")
        if min(counts) < 1 or not 0 <= rules.open_from < rules.open_until <= 24:
            raise InvalidInput("rules", "out of range")
        for reader in rules.care_readers:
            self.person(reader)
        if min(
            rules.suggest_minutes, rules.suggest_lines, rules.care_minutes, rules.ladder_minutes
        ) < 0 or not (rules.area_code == "" or (rules.area_code.isascii() and rules.area_code.isdigit())):
            raise InvalidInput("rules", "out of range")
        days = (
            rules.keep_recordings_days,
            rules.keep_messages_days,
            rules.keep_calls_days,
            rules.keep_cases_days,
        )
        if not all(0 <= each <= LONGEST_KEPT for each in days):
            raise InvalidInput("rules", "out of range")
        if not (0 <= rules.staff_yen <= MOST_YEN and 0 <= rules.follow_up_days <= LONGEST_FOLLOW_UP):
            raise InvalidInput("rules", "out of range")
        if not 0 <= rules.lock_minutes <= LONGEST_LOCK or rules.pre_roll_s not in PRE_ROLLS:
            raise InvalidInput("rules", "out of range")
        for rule in rules.house_rules:
            if not rule.title.strip() or not rule.text.strip():
                raise InvalidInput("rule", "empty")
        return RulesChanged(rules=replace(rules, case_views=checked(rules.case_views)))

    def set_roster(self, roster: RosterSet) -> RosterSet | None:
        """Say who answers when, None if that is known. Raises InvalidInput."""
        roster = duty.checked(roster, [person.staff_id for person in self.everyone])
        return None if roster == self.roster else roster

    def change_words(self, key: str, language: str, text: str) -> WordsChanged:
        """Put the shop's own words in place of a text of the guide; empty takes the original. Raises InvalidInput."""
        text = text.strip()
        if len(text) > MAX_WORDS:
            raise InvalidInput("text", "too long")
        return WordsChanged(key=key, language=language, text=text)

    def check_rule(self, rule_id: str, *, published: bool, staff_id: str, at: int) -> RuleChecked:
        """Note that someone looked where a rule is published; ``at`` UTC µs. Raises NotFound."""
        for rule in self.rules.house_rules:
            if rule.rule_id == rule_id:
                return RuleChecked(
                    rule_id=rule_id, published=published, place=rule.place, staff_id=staff_id, at=at
                )
        raise NotFound(rule_id)
