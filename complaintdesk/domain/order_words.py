"""By which pieces an order is found, from any fragment of a phone number, name, kana, order number or mail address.

Numbers and mail addresses are known by their threes: a pair of digits stands in a fifth of all orders, three that
follow each other in a fiftieth. Order numbers, which count up and so are alike, are known by their fours, apart from
the rest. Japanese text is known by its pairs, since two characters are a word.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Protocol

from complaintdesk.domain import folding

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from complaintdesk.domain.caller_file import OrderRow

_RUN = re.compile("[0-9a-z]{3,}")
_PLAIN = re.compile("[A-Za-z-]*[0-9][A-Za-z0-9-]*")
_PAIR = re.compile("(?=([^0-9a-z]{2}))")
_HOST = re.compile("＠.*")
"""What many callers share says nothing about who is calling."""
LAST = 4
_START, WHOLE, END = "＾", "n", "z"
"""Mark the beginning of a name, a whole number, and the end of a number or order number. None is as long as the threes
and fours, and so none is taken for another."""


class Searched(Protocol):
    """What an order is found by, wherever it comes from; ``phones`` are E.164."""

    @property
    def order_number(self) -> str:
        """Return the shop system's number."""

    @property
    def name(self) -> str:
        """Return the buyer's name."""

    @property
    def kana(self) -> str:
        """Return how the name is read."""

    @property
    def phones(self) -> tuple[str, ...]:
        """Return the numbers."""

    @property
    def mail(self) -> str:
        """Return the mail address."""


def pieces_of_order(order: Searched) -> list[str]:
    """Return the pieces that the index holds of an order; some more than once, which costs less than to see it."""
    found = [*pieces_of_name(order.name), *pieces_of_name(order.kana)]
    found += pieces_of_order_number(loose(order.order_number))
    found += pieces_of_owner(order.mail.partition("@")[0])
    for phone in order.phones:
        found += pieces_of_phone(phone)
    return found


def pieces_of_order_number(number: str) -> list[str]:
    """Return the pieces of an order number, as ``loose`` gives it."""
    return [*_fours(number), END + number[-LAST:]] if number else []


def pieces_of_owner(owner: str) -> list[str]:
    """Return the pieces of what stands before the @ of a mail address."""
    return _taken_apart(loose(owner))


def pieces_of_phone(e164: str) -> list[str]:
    """Return the pieces of a number."""
    return [*_threes(national(e164)), WHOLE + e164[1:], END + e164[-LAST:]]


def pieces_of_word(word: str) -> set[str]:
    """Return what the index must hold of an order in which a folded word stands; none of a single character."""
    asked = _HOST.sub("", word)
    return set(_taken_apart(asked))


def pieces_of_words(words: Sequence[str]) -> set[str]:
    """Return what the index must hold of an order in which all folded words stand; none if they are too short to ask.

    One character alone is looked for where a name begins; beside other words it says too little to be asked.
    """
    found: set[str] = set().union(*map(pieces_of_word, words))
    if not found:
        found = {_START + word for word in words if len(word) == 1 and not word.isascii()}
    return found


def pieces_of_numbering(word: str) -> set[str]:
    """Return what the index must hold of an order in whose number a folded word stands; none if it is too short."""
    return set(_fours(word))


def piece_of_number(e164: str) -> str:
    """Return what the index holds of a whole number."""
    return WHOLE + e164.removeprefix("+")


def piece_of_end(word: str) -> str:
    """Return what the index holds of a number or order number that a word of four or more digits ends, else ""."""
    return END + word[-LAST:] if is_digits(word) and len(word) >= LAST else ""


def is_digits(word: str) -> bool:
    """Tell whether a folded word is a piece of a number."""
    return word.isascii() and word.isdecimal()


def national(e164: str) -> str:
    """Return the digits as they are dialled here: 09001234567; of a foreign number those behind the plus."""
    return f"0{e164[3:]}" if e164.startswith("+81") else e164[1:]


def texts_of_order(order: OrderRow) -> list[str]:
    """Return what an order says, as it is compared with the typed words."""
    texts = compared((order.name, order.kana, order.mail, order.order_number))
    return [*texts, *(text for phone in order.phones for text in texts_of_number(phone))]


def texts_of_number(e164: str) -> list[str]:
    """Return the forms of a number in which words are looked for."""
    return [national(e164), *folding.forms(e164)]


def compared(texts: Iterable[str]) -> list[str]:
    """Return the forms of texts in which words are looked for."""
    return [form for text in texts if text for form in folding.forms(text)]


def ends_with(phones: Sequence[str], word: str) -> bool:
    """Tell whether one of the numbers (E.164) ends with a word of digits."""
    return any(national(phone).endswith(word) for phone in phones)


def pieces_of_name(name: str) -> list[str]:
    """Return the pieces of a name. Surnames and given names come again and again, in ever new pairs."""
    found: list[str] = []
    before = ""
    for part in name.split():
        text, pieces = _part(part)
        if text:
            found += pieces
            found += (before[-1:] + text[0], _START + text[0]) if before else (_START + text[0],)
            before = text
    return found


@lru_cache(maxsize=16384)
def _part(name: str) -> tuple[str, list[str]]:
    text = folding.folded(name)
    return text, _taken_apart(text)


def loose(text: str) -> str:
    """Return the folded text as words with digits are compared; quickly where it is plain, as nearly always."""
    return (
        text.lower().replace("-", "")
        if text.isascii() and _PLAIN.fullmatch(text)
        else folding.forms(text)[-1]
    )


def _threes(text: str) -> list[str]:
    return [text[at : at + 3] for at in range(len(text) - 2)]


def _fours(text: str) -> list[str]:
    return [text[at : at + 4] for at in range(len(text) - 3)]


def _taken_apart(text: str) -> list[str]:
    if text.isascii() and text.isalnum():
        return _threes(text)
    found: list[str] = _PAIR.findall(text)
    for run in _RUN.findall(text):
        found += _threes(run)
    return found
