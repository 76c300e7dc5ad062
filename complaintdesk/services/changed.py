"""What a verb touched. It does not say what to redraw: each screen decides that for itself."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """Ids of what was touched; ``shop`` for name, staff or rules, ``care`` for notes of staff care."""

    calls: frozenset[str] = frozenset()
    cases: frozenset[str] = frozenset()
    blocks: frozenset[str] = frozenset()
    promises: frozenset[str] = frozenset()
    shop: bool = False
    care: bool = False

    def __or__(self, other: Changed) -> Changed:
        return Changed(
            calls=self.calls | other.calls,
            cases=self.cases | other.cases,
            blocks=self.blocks | other.blocks,
            promises=self.promises | other.promises,
            shop=self.shop or other.shop,
            care=self.care or other.care,
        )
