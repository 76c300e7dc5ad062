"""``import orders`` and ``who``: what a script gets to know, and what is refused in one line."""

from __future__ import annotations

import json
import shutil

import pytest

from complaintdesk import app
from complaintdesk.__main__ import main

SALES = (
    "売上ID,受注日,購入者 名前,購入者 電話番号,総合計金額,発送状態,購入商品 商品名\r\n"
    "1001,2026/11/18,見本 椿,090-0777-0001,980,発送済み,梨\r\n"
)
OWN = "伝票,お客様,でんわ\n77,見本 楓,090-0777-0002\n"


@pytest.fixture(scope="module")
def shop(built_sample, tmp_path_factory):
    """The sample shop without its recordings; what one test imports the others may find."""
    home = tmp_path_factory.mktemp("shop") / "home"
    return shutil.copytree(built_sample, home, ignore=shutil.ignore_patterns("*.rec"))


@pytest.fixture
def run(capsys, shop, monkeypatch):
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)

    def ran(*argv: object) -> tuple[int, str, str]:
        capsys.readouterr()
        code = main(["--home", str(shop), *map(str, argv)])
        said = capsys.readouterr()
        return code, said.out, said.err

    return ran


def write(path, text: str):
    path.write_bytes(text.encode("cp932"))
    return path


def test_orders_are_imported_and_their_buyer_is_known_from_then_on(run, tmp_path):
    file = write(tmp_path / "sales.csv", SALES)
    assert run("import", "orders", file) == (0, f"{file}: 1 new, 0 changed, 0 as before, 0 bad rows\n", "")
    code, out, err = run("who", "0001")
    assert (code, err) == (0, "")
    assert "090-0777-0001  見本 椿" in out
    (caller,) = json.loads(run("who", "見本 椿", "--json")[1])
    assert (caller["number"], caller["orders"][0]["number"]) == ("+819007770001", "1001")
    assert caller["orders"][0]["source"] == "colorme"


def test_bad_rows_are_told_and_make_the_answer_1(run, tmp_path):
    code, out, err = run("import", "orders", write(tmp_path / "sales.csv", SALES + ",2026/11/18,,,,,\r\n"))
    assert (code, err) == (1, "")
    assert out.splitlines()[1] == "  line 3: no order number"


def test_a_file_of_ones_own_needs_a_map_that_says_what_its_columns_mean(run, tmp_path):
    file = write(tmp_path / "own.csv", OWN)
    code, out, err = run("import", "orders", file)
    assert (code, out) == (2, "")
    assert "--map" in err
    columns = {"order_number": "伝票", "name": "お客様", "phone": ["でんわ"]}
    means = tmp_path / "own.json"
    means.write_text(json.dumps({"columns": columns}, ensure_ascii=False), encoding="utf-8")
    assert run("import", "orders", file, "--map", means)[0] == 0
    assert "見本 楓" in run("who", "見本 楓")[1]


@pytest.mark.parametrize(
    ("content", "said"),
    [("[]", "docs/orders.md"), ('{"columns": {"colour": "x"}}', "colour"), ("{", "Cannot")],
)
def test_a_map_that_is_none_is_refused(run, tmp_path, content, said):
    means = tmp_path / "map.json"
    means.write_text(content, encoding="utf-8")
    code, _, err = run("import", "orders", write(tmp_path / "own.csv", OWN), "--map", means)
    assert code == 2
    assert said in err
    assert len(err.splitlines()) == 1


def test_a_layout_that_does_not_exist_is_refused_with_those_that_do(run, tmp_path):
    code, _, err = run("import", "orders", write(tmp_path / "own.csv", OWN), "--layout", "acme")
    assert code == 2
    assert "rakuten" in err


def test_a_file_that_is_not_there_is_refused(run, tmp_path):
    code, _, err = run("import", "orders", tmp_path / "gone.csv")
    assert code == 2
    assert "missing" in err


def test_who_knows_orders_contacts_cases_promises_warnings_and_blocks(run):
    (caller,) = json.loads(run("who", "4567", "--json")[1])
    assert (caller["name"], caller["sureness"]) == ("見本 花子", "known")
    assert caller["orders"][0]["number"] == "R-20261118-0042"
    assert caller["open_case"].startswith("C-0040")
    assert {promise["call_back"] for promise in caller["promises"]} == {True, False}
    assert (caller["vip"], caller["type"]) == (True, "often")
    assert "おかけ直し" in caller["mind"]
    assert caller["warnings"][0]["step"] == 1
    assert {contact["channel"] for contact in caller["contacts"]} >= {"phone"}
    assert any(each["block"] for each in json.loads(run("who", "見本", "--json")[1]))


def test_who_says_by_what_else_a_person_is_known_and_what_of_it_is_blocked(run, shop):
    known = json.loads(run("who", "見本", "--json")[1])
    blocked = next(each for each in known if (each["block"] or {}).get("state") == "proposed")
    desk = app.open_desk(shop)
    case_id, by = desk.cases.id_of("C-0040"), desk.sitting().staff_id
    desk.linking.link(case_id, blocked["shown"], "本人から聞いた", by)
    (link,) = desk.linking.of_case(case_id)
    desk.close()
    (caller,) = json.loads(run("who", "4567", "--json")[1])
    assert caller["linked"] == [{"kind": "number", "value": blocked["number"], "block": "proposed"}]
    assert f"same person: {blocked['shown']} (block proposed)" in run("--lang", "en", "who", "4567")[1]
    desk = app.open_desk(shop)
    desk.linking.unlink(case_id, link.link_id, "別の方", by)
    desk.close()
    (caller,) = json.loads(run("who", "4567", "--json")[1])
    assert caller["linked"] == []


def test_nobody_is_known_by_what_nobody_has(run):
    assert run("who", "zzzz") == (1, "Nobody is known by that.\n", "")
    assert run("who", "zzzz", "--json") == (1, "[]\n", "")
