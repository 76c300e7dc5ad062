"""Templates of policy, notices and rules: documents that a word processor opens, never written over somebody's work."""

from __future__ import annotations

import zipfile
from datetime import date
from xml.etree import ElementTree

DAY = date(2026, 11, 22)


def test_five_documents_carry_the_shop_s_name_and_words_and_edited_ones_stay(desk, tmp_path):
    written = desk.shops.write_templates(tmp_path, DAY)
    assert [path.name[:1] for path in written] == ["1", "2", "3", "4", "5"]
    for path in written:
        with zipfile.ZipFile(path) as document:
            assert document.testzip() is None
            root = ElementTree.fromstring(document.read("word/document.xml"))
        text = "".join(root.itertext())
        assert desk.shops.shop().name in text
        assert "2026年11月22日" in text
        assert "{" not in text
    written[0].write_bytes(b"edited")
    assert desk.shops.write_templates(tmp_path, DAY) == written
    assert written[0].read_bytes() == b"edited"
