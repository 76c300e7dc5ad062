"""What importing orders says, in Japanese and English."""

from __future__ import annotations

IMPORT: dict[str, tuple[str, str]] = {
    "import.layouts": (
        "--layout {name} はありません。使えるのは: {names}",
        "There is no layout {name}. There are: {names}",
    ),
    "import.map.unreadable": (
        "列の意味を {path} から読めません（{why}）。docs/orders.md の例を見てください。",
        "Cannot read what the columns mean from {path} ({why}). See the example in docs/orders.md.",
    ),
    "import.done": (
        "{file}: 新規 {added} 件、更新 {changed} 件、変更なし {same} 件、読めない行 {bad}",
        "{file}: {added} new, {changed} changed, {same} as before, {bad} bad rows",
    ),
    "import.bad_row": ("  {line} 行目: {why} {shown}", "  line {line}: {why} {shown}"),
    "import.more": ("  ほか {count} 行", "  and {count} more"),
    "import.no order number": ("注文番号がありません", "no order number"),
    "import.columns": ("列の数が合いません", "wrong number of columns"),
    "import.date": ("日付が読めません", "not a date:"),
    "import.phone": ("電話番号が読めません", "not a phone number:"),
    "import.total": ("金額が読めません", "not an amount:"),
    "import.not text": ("文字が壊れています", "damaged characters in"),
    "import.quotation mark": ("引用符が閉じていません", "a quotation mark is never closed"),
}
