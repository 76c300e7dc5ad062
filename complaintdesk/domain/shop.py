"""The shop: its people, roles and rules."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from complaintdesk.domain.errors import InvalidInput, NotAllowed, NotFound
from complaintdesk.domain.terms import Approval, Role

STREAM = "shop"


_RANK = {Role.STAFF: 0, Role.MANAGER: 1, Role.OWNER: 2}


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """The shop's own limits and words; the law names none (law-and-evidence §1), so all are settings.

    ``unanswered_limit`` call-backs on at least ``unanswered_days`` days; ``callback_minutes`` from hanging up to
    ringing back; ``retry_minutes`` waits after the first, second … unanswered try; ``open_from`` and ``open_until``
    are local hours.
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


ShopEvent = ShopFounded | StaffJoined | RulesChanged


@dataclass(frozen=True, slots=True, kw_only=True)
class Staff:
    """A person signed in at a desk."""

    staff_id: str
    name: str
    role: Role


@dataclass(frozen=True, slots=True)
class Shop:
    """The shop as its events say."""

    name: str = ""
    sample: bool = False
    staff: tuple[Staff, ...] = ()
    rules: Rules = field(default_factory=Rules)

    def after(self, event: ShopEvent) -> Shop:
        """Return the shop once ``event`` has happened."""
        match event:
            case ShopFounded(name=name, sample=sample):
                return replace(self, name=name, sample=sample)
            case StaffJoined(staff_id=staff_id, name=name, role=role):
                return replace(self, staff=(*self.staff, Staff(staff_id=staff_id, name=name, role=role)))
            case RulesChanged(rules=rules):
                return replace(self, rules=rules)

    def person(self, staff_id: str) -> Staff:
        """Return the person; raises NotFound."""
        for person in self.staff:
            if person.staff_id == staff_id:
                return person
        raise NotFound(staff_id)

    def require(self, staff_id: str, least: Role) -> Staff:
        """Return the person if their role reaches ``least``; raises NotAllowed."""
        person = self.person(staff_id)
        if _RANK[person.role] < _RANK[least]:
            raise NotAllowed(least.value)
        return person

    def join(self, staff_id: str, name: str, role: Role) -> StaffJoined:
        """Add a person; names are unique so that the record is clear. Raises InvalidInput."""
        name = name.strip()
        if not name:
            raise InvalidInput("name", "empty")
        if any(person.name == name for person in self.staff):
            raise InvalidInput("name", "taken")
        return StaffJoined(staff_id=staff_id, name=name, role=role)

    def change_rules(self, rules: Rules) -> RulesChanged:
        """Set limits and words. Raises InvalidInput for numbers that make no sense."""
        counts = (
            rules.unanswered_limit,
            rules.unanswered_days,
            rules.callback_minutes,
            *rules.retry_minutes,
            rules.review_months,
        )
        if min(counts) < 1 or not 0 <= rules.open_from < rules.open_until <= 24:
            raise InvalidInput("rules", "out of range")
        return RulesChanged(rules=rules)
