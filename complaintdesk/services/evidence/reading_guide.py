"""The text file that tells whoever receives a package what it holds and how to check it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk.domain.checkpoint import NAMESPACE
from complaintdesk.services.evidence import words

if TYPE_CHECKING:
    from complaintdesk.domain.case_file import CaseFile
    from complaintdesk.services.evidence.seals import Seal

_GUIDE = """\
証拠一式　{case}{belongs}

この一式の中身
  data/00_概要.pdf    まずこれをお読みください。続いて時系列表と証拠説明書があります。
  data/report.pdf     応対記録報告書（最初の号証）。
  data/exhibits/      号証ごとの PDF。「下書き」とある反訳書は案です。
  data/recordings/    録音。.flac は原音、.mp3 は聴取用の写しです。
  data/originals/     メールや写真などの原本。届いたままのファイルです。
                      お客様から届いたファイルには、危険なものがあるかもしれません。開くときはご注意ください。
  data/notes.csv      メモの一覧（Excel などで開けます）。
                      式として実行されるのを防ぐため、= + - @ などで始まる欄には
                      先頭に ' を付けています。もとのままの文字は case.json にあります。
  data/case.json      案件の記録の全体（JSON）。
  data/ledger.jsonl   記録台帳のうち、この案件の最初の記録から末尾まで。
                      他の案件の記録は、連鎖を確かめるための値だけです。
  data/ledger-….jsonl 別の受電席の台帳（この案件を記録した席が複数あるとき）。
  data/checkpoints/   台帳の末尾に受電席の鍵で署名した検証ポイント。

変わっていないことの確かめ方
  1. ComplaintDesk の「検証」でこのフォルダーを開くか、次を実行します。
       complaintdesk verify このフォルダー
     ComplaintDesk がない場合は、verify.cmd（Windows）、verify.sh（macOS、Linux）又は
     verify.py（Python）を使います。手順は data/05_確かめ方.pdf にあります。
  2. 手で確かめるには、各ファイルの SHA-256 を求めて、
     manifest-sha256.txt と tagmanifest-sha256.txt の値と比べます。
       Windows:  certutil -hashfile data\\report.pdf SHA256
       macOS:    shasum -a 256 -c manifest-sha256.txt
       Linux:    sha256sum -c manifest-sha256.txt
     この一式は BagIt 1.0（RFC 8493）の形式です。
  3. 報告書の「記録の検証」に印刷した「台帳の末尾の値」が、次と同じであることを確かめます。
       {head}

{signature}分かること、分からないこと
  ■■■ は、第三者に関する言葉などを伏せた所です。録音の音声は伏せていません。
  値が一致すれば、作成の後にどのファイルも変わっていません。
  他の案件の値も入れない一式（一件ごとの証明が付いたもの）では、店の鍵を持つ者が
  この案件の最後のほうの記録（訂正など）を抜いて作り直しても、一式だけからは分かりません。
  疑いがあるときは、台帳の連鎖をすべて収めた一式を求めてください。
  ハッシュ値は、記録した時刻そのものを証明するものではありません。
  台帳の値が初めて店の外に渡された時より前については、その PC を管理する者が
  台帳の全体を作り直すことを、技術的には妨げられません。
"""


_SIGNATURE = """\
  4. 台帳の末尾の値に受電席が署名したことを確かめます。Windows（コマンドプロンプト）、
     macOS、Linux のどれにもある ssh-keygen を使います。
       cd data/checkpoints
       ssh-keygen -Y verify -f allowed_signers -I {desk} -n {namespace} -s {name}.sig < {name}.txt
     「Good」と出て、鍵の指紋が報告書に印刷した次の値と同じなら、署名は正しいものです。
       {fingerprint}
     .txt の head が、上の台帳の末尾の値と同じであることも確かめます。
{stamp}
"""

_STAMP = """\
     署名がその時刻にあったことを、時刻認証局が証明しています（.tsr、RFC 3161）。
       openssl ts -verify -data {name}.sig -in {name}.tsr -CAfile 認証局の証明書.pem
"""


def reading_guide(case: CaseFile, head: str, seal: Seal | None) -> bytes:
    """Return the guide for a case, chain head (hex) and checkpoint, as Windows' plainest editor reads it."""
    signature = ""
    if seal is not None:
        name = seal.says.name
        signature = _SIGNATURE.format(
            desk=seal.says.desk_id,
            namespace=NAMESPACE,
            name=name,
            fingerprint=seal.fingerprint,
            stamp=_STAMP.format(name=name) if seal.stamp else "",
        )
    belongs = "".join(f"\n{said}" for said in words.belongs(case))
    guide = _GUIDE.format(case=case.label, belongs=belongs, head=head, signature=signature)
    return guide.replace("\n", "\r\n").encode("utf-8-sig")
