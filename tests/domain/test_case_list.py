"""How a case is shown to stand, and which views a shop may keep."""

import pytest

from complaintdesk.domain.case_list import MAX_NAME, MOST_VIEWS, SavedView, Wanted, checked, shown_state
from complaintdesk.domain.errors import InvalidInput
from complaintdesk.domain.terms import CaseState, ShownState

OPEN, WAITING, DONE, QUIET = CaseState
NEW, IN_HAND, CALLBACK, DECISION, OVER, UNANSWERED, BLOCKED = ShownState
TABLE = [
    # set to,  begun, ringing, blocked, shown
    (OPEN, False, False, False, NEW),
    (OPEN, True, False, False, IN_HAND),
    (OPEN, True, True, False, CALLBACK),
    (OPEN, True, True, True, BLOCKED),
    (OPEN, False, False, True, BLOCKED),
    (WAITING, True, False, False, DECISION),
    (WAITING, True, True, False, DECISION),
    (WAITING, True, True, True, BLOCKED),
    (DONE, True, False, False, OVER),
    (DONE, True, True, False, OVER),
    (DONE, True, False, True, BLOCKED),
    (QUIET, True, False, False, UNANSWERED),
    (QUIET, True, True, False, UNANSWERED),
    (QUIET, True, False, True, BLOCKED),
]


@pytest.mark.parametrize(("state", "begun", "ringing", "blocked", "shown"), TABLE)
def test_what_is_set_and_what_follows_make_one_state(state, begun, ringing, blocked, shown):
    assert shown_state(state, begun=begun, ringing=ringing, blocked=blocked) is shown


@pytest.mark.parametrize(
    "names",
    [["  "], ["私の案件", "私の案件 "], ["長" * (MAX_NAME + 1)], [str(n) for n in range(MOST_VIEWS + 1)]],
)
def test_a_view_has_a_short_name_of_its_own(names):
    with pytest.raises(InvalidInput):
        checked(tuple(SavedView(name=name, wanted=Wanted()) for name in names))
