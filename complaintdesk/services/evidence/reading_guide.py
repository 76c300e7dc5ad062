"""The text file that tells whoever receives a package what it holds and how to check it."""

from __future__ import annotations

_GUIDE = """\
証拠一式　{case}

この一式の中身
  data/report.pdf     応対記録報告書。まずこれをお読みください。
  data/recordings/    録音。.flac は原音、.mp3 は聴取用の写しです。
  data/notes.csv      メモの一覧（Excel などで開けます）。
                      式として実行されるのを防ぐため、= + - @ などで始まる欄には
                      先頭に ' を付けています。もとのままの文字は case.json にあります。
  data/case.json      案件の記録の全体（JSON）。
  data/ledger.jsonl   記録台帳のうち、この案件の最初の記録から末尾まで。
                      他の案件の記録は、連鎖を確かめるための値だけです。

変わっていないことの確かめ方
  1. ComplaintDesk の「検証」でこのフォルダーを開くか、次を実行します。
       complaintdesk verify このフォルダー
  2. ComplaintDesk がない場合は、各ファイルの SHA-256 を求めて、
     manifest-sha256.txt と tagmanifest-sha256.txt の値と比べます。
       Windows:  certutil -hashfile data\\report.pdf SHA256
       macOS:    shasum -a 256 -c manifest-sha256.txt
       Linux:    sha256sum -c manifest-sha256.txt
     この一式は BagIt 1.0（RFC 8493）の形式です。
  3. 報告書の最後のページに印刷した「台帳の末尾の値」が、次と同じことを確かめます。
       {head}

分かること、分からないこと
  値が一致すれば、作成の後にどのファイルも変わっていません。
  ハッシュ値は、記録した時刻そのものを証明するものではありません。
  台帳の値が初めて店の外に渡された時より前については、その PC を管理する者が
  台帳の全体を作り直すことを、技術的には妨げられません。
"""


def reading_guide(case: str, head: str) -> bytes:
    """Return the guide for a case (C-0001) and chain head (hex), as the plainest editor of Windows reads it."""
    return _GUIDE.format(case=case, head=head).replace("\n", "\r\n").encode("utf-8-sig")
