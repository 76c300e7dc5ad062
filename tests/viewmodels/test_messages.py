"""Every expected failure has words for the person at the desk."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from complaintdesk.domain import errors
from complaintdesk.viewmodels import messages

PACKAGE = Path(errors.__file__).resolve().parents[1]


def kinds(base=errors.UserError):
    for kind in base.__subclasses__():
        yield kind
        yield from kinds(kind)


def made(kind):
    if kind is errors.InvalidInput:
        return kind("shop", "empty")
    return kind("why")


@pytest.mark.parametrize("kind", sorted(set(kinds()), key=lambda kind: kind.__name__))
def test_every_user_error_is_worded(kind):
    assert messages.worded(made(kind)).strip()


def test_every_invalid_input_that_is_raised_has_words_of_its_own():
    """Find each InvalidInput("field", "why") in the code; the general sentence is not good enough for any."""
    general = messages.worded(errors.InvalidInput("nobody", "raises this"))
    raised = set()
    for source in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("InvalidInput"):
                for why in ast.walk(node.args[1]):
                    if isinstance(why, ast.Constant) and isinstance(node.args[0], ast.Constant):
                        raised.add((node.args[0].value, why.value))
    assert raised
    assert [pair for pair in sorted(raised) if messages.worded(errors.InvalidInput(*pair)) == general] == []
