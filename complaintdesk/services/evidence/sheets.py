"""The single sheets of a package: what came in writing, the receipt, the custody of the record, how to check it."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from complaintdesk.domain.media import PICTURES
from complaintdesk.services.evidence import words
from complaintdesk.services.evidence.catalogue import SHOWN
from complaintdesk.services.evidence.document import (
    Document,
    box,
    bullets,
    heading,
    pairs,
    picture,
    signed,
    small,
    steps,
    table,
    text,
)
from complaintdesk.services.evidence.layout import SCRIPTS
from complaintdesk.services.evidence.notes_table import ENCODING, cell

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from complaintdesk.domain.case_file import CaseFile
    from complaintdesk.services.evidence.catalogue import Item
    from complaintdesk.services.evidence.exhibits import Exhibit
    from complaintdesk.services.evidence.local_time import LocalTime
    from complaintdesk.services.evidence.package import Order
    from complaintdesk.services.evidence.text import Row

LIST_HEADER = ("号証", "標目", "原本・写しの別", "作成年月日", "作成者", "立証趣旨")
_EXPORTED = "case.exported"
_PHOTO = ("撮影者", "撮影の対象", "撮影の日時及び場所")
"""What a court wants to know of a photograph (民訴規則148条); the record does not know it."""
_TO_FILL = "＿＿＿＿＿＿＿＿＿＿＿＿（提出する者が記入する。）"
CUSTODY_HEADER = ("日時", "何を", "誰が", "値（SHA-256）")


def spreadsheet(header: Sequence[str], rows: Sequence[Sequence[str]]) -> bytes:
    """Return a table that a spreadsheet opens and nobody's words run in."""
    held = io.StringIO()
    writer = csv.writer(held, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(header)
    writer.writerows([cell(value) for value in row] for row in rows)
    return held.getvalue().encode(ENCODING)


def written(item: Item, time: LocalTime) -> tuple[list[list[str]], str]:
    """Return what stands above a message or file, and its words."""
    rows = [["日時", time.stamp(item.made_at)]]
    said = ""
    if (row := item.message) is not None:
        rows += [
            ["差出人" if row.incoming else "宛先", row.address or words.NOTHING],
            ["件名", row.subject or words.NOTHING],
        ]
        if row.site or row.stars:
            rows.append(["掲載先", f"{row.site or words.NOTHING}　星{row.stars or words.NOTHING}"])
        said = row.body
    elif item.attachment is not None:
        rows += [["説明", item.attachment.caption or words.NOTHING], ["記録した者", item.attachment.staff]]
        if any(paper.file.media_type in PICTURES for paper in item.papers):
            rows += [[name, _TO_FILL] for name in _PHOTO]
    for paper in item.papers:
        rows.append([paper.number, f"{paper.file.name}\n{paper.path}\n{paper.file.sha256}"])
    return rows, said


def pictures(item: Item) -> Iterator[Row]:
    """Yield the pictures of a message or file."""
    for paper in item.papers:
        if paper.file.media_type in SHOWN:
            yield picture(paper.path, f"{paper.number}　{paper.file.name}")


def receipt(path: str, order: Order, time: LocalTime, items: int) -> Document:
    """Return what the receiver signs: with the head and the fingerprint on paper, nobody can exchange them later."""
    goes = [["提供先", order.to_whom], ["根拠", order.ground]]
    rows = [
        ["案件番号", order.case.label],
        ["作成日時", time.stamp(order.made_at)],
        ["作成者", order.made_by],
        ["目的", words.PURPOSE.get(order.purpose, order.purpose) or words.NOTHING],
        *[row for row in goes if row[1]],
        ["証拠の数", f"{items}点（証拠説明書のとおり）"],
    ]
    return Document(
        path=path,
        title="証拠一式の受領書",
        parts=(
            text(f"{order.shop}　御中"),
            text(
                "次の証拠一式を受け取りました。下の二つの値が、一式の中の値と同じであることを確かめました。"
            ),
            pairs(rows),
            box("台帳の末尾の値（SHA-256）", order.ledger.head.hex()),
            box("一式に署名した鍵の指紋", order.seal.fingerprint if order.seal else words.NOTHING),
            small(
                "この紙を二枚作り、店と受け取った方が一枚ずつ保管すると、一式が後から作り直されたときに分かります。"
            ),
            signed(["受け取った日", "所属", "氏名（署名）", "渡した者（署名）"]),
        ),
    )


def custody(
    path: str, order: Order, case: CaseFile, exhibits: Sequence[Exhibit], time: LocalTime
) -> Document:
    """Return what was done with the record from its beginning to this package."""
    rows = sorted(_kept(order, case, exhibits, time), key=lambda row: row[0])
    return Document(
        path=path,
        title="保管の経過",
        parts=(
            text(
                "記録は、追記だけができる台帳に、直前の記録の値を含めて連鎖させて保管している。"
                "録音は、暗号化して保存し、終了のときに封印した。原本は、いずれも変えていない。"
            ),
            table([36, -1, 34, 53], CUSTODY_HEADER, [row[1:] for row in rows]),
            box("台帳の末尾の値（SHA-256）", order.ledger.head.hex()),
        ),
    )


def _kept(
    order: Order, case: CaseFile, exhibits: Sequence[Exhibit], time: LocalTime
) -> Iterator[tuple[int, str, str, str, str]]:
    for at, what, who, value in (
        *_sounds(order, case, exhibits),
        *_papers(case),
        *((gone.at, f"記録を消去した（{gone.why}）", gone.staff, "") for gone in order.tombstones),
        *((row.at, "証拠一式を書き出した", row.staff, "") for row in case.decisions if row.kind == _EXPORTED),
    ):
        yield at, time.stamp(at), what, who, value
    goes = f"（{order.to_whom}）" if order.to_whom else ""
    yield order.made_at + 1, time.stamp(order.made_at), f"この証拠一式を作成した{goes}", order.made_by, ""


def _sounds(order: Order, case: CaseFile, exhibits: Sequence[Exhibit]) -> Iterator[tuple[int, str, str, str]]:
    staff = {call.call_id: call.staff for call in case.calls}
    for exhibit in exhibits:
        row = exhibit.recording
        who, name = staff.get(row.call_id, ""), f"録音{exhibit.place:02}"
        yield row.started_at, f"{name}を始めた", who, ""
        if row.frames is not None:
            yield row.started_at + row.frames * 1_000_000 // row.rate, f"{name}を封印した", who, row.head
        for count, version in enumerate(row.transcripts, start=1):
            yield version.said.at, f"{name}の反訳書、第{count}版を確定した", version.staff, ""
        if row.erased_at is not None:
            yield row.erased_at, f"{name}の音を消去した", "", ""
        if exhibit.flac:
            yield order.made_at, f"{name}を複製した（原音）", order.made_by, exhibit.flac_sha256


def _papers(case: CaseFile) -> Iterator[tuple[int, str, str, str]]:
    for row in case.messages:
        if row.original is not None:
            yield row.at, f"{words.CHANNEL[row.channel]}の原本を保存した", "", row.original.sha256
    for held in case.attachments:
        yield held.at, "ファイルを保存した", held.staff, held.file.sha256


def checking(path: str, order: Order) -> Document:
    """Return the one page that tells how to check the package with what computers bring."""
    cmd, py, sh = SCRIPTS
    head, mark = order.ledger.head.hex(), order.seal.fingerprint if order.seal else words.NOTHING
    name = order.seal.says.name if order.seal else ""
    stamped = [
        f"時刻の証明：data/checkpoints で openssl ts -verify -data {name}.sig -in {name}.tsr -CAfile 認証局の証明書.pem"
    ]
    return Document(
        path=path,
        title="この一式の確かめ方",
        parts=(
            text(
                "パソコンに初めから入っている道具だけで、作成の後に何も変わっていないことを確かめられます。"
            ),
            heading("手順"),
            steps(
                [
                    f"Windows：フォルダーを開き、{cmd} をダブルクリックします。",
                    f"macOS・Linux：ターミナルでフォルダーに移り、sh {sh} を実行します。",
                    f"Python がある場合：python3 {py} を実行します。台帳の連鎖と証明も確かめます。",
                    "「すべてのファイルは、一覧のとおりです。」と出ることを確かめます。",
                    "表示された鍵の指紋が、下の値及び署名した受領書の値と同じであることを、目で確かめます。",
                    *(stamped if order.seal and order.seal.stamp else []),
                ]
            ),
            box("一式に署名した鍵の指紋", mark),
            box("台帳の末尾の値（SHA-256）", head),
            heading("分かること、分からないこと"),
            bullets(
                [
                    "値と署名が合えば、作成の後に、どのファイルも変わっておらず、追加も削除もされていません。",
                    "一式が道具ごと作り直されたことは、受領書の値と比べて初めて分かります。",
                    "値は、同じものであることを示しますが、記録した時刻そのものを証明しません。",
                    "署名は、この店の受電席の鍵によることを示します。鍵が誰のものかは、受領書で確かめます。",
                ]
            ),
            small(
                "使う道具は、Windows では PowerShell と ssh-keygen、"
                "macOS と Linux では sha256sum（又は shasum）と ssh-keygen です。"
                "Windows と macOS での動作は、まだ実機で確かめていません。"
            ),
        ),
    )
