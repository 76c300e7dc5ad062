"""Reading what arrives: Japanese mail as it is sent, and nothing that anybody sends can hurt."""

from __future__ import annotations

import time
from datetime import datetime

import mail_rig
import outlook_rig
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rig import JST, jst

from complaintdesk.domain import media
from complaintdesk.domain.arrived import Found, Unreadable, as_found
from complaintdesk.services.reading import html_text, msg, reader

AT = datetime(2026, 11, 18, 14, 2, 11, tzinfo=JST)
OUTLOOK = outlook_rig.message("割れていた", "hanako@example.jp", "箱の\r\n中", AT, ("箱.png", mail_rig.png()))


def test_a_mail_is_read_with_its_zone_its_words_and_its_picture():
    data = mail_rig.mail(AT)
    read = reader.read_file("mail.eml", data, JST)
    letter = read.letter
    assert (read.found, letter.subject, letter.sender) == (Found.MAIL, "りんごが割れていた", mail_rig.HANAKO)
    assert (letter.sent_at, letter.zone, letter.body) == (
        int(AT.timestamp()) * 1_000_000,
        "+0900",
        "箱を開けたら割れていました。",
    )
    assert [(part.name, part.media_type) for part in letter.parts] == [("割れたりんご.png", "image/png")]
    assert reader.parts_of(media.MAIL, data) == letter.parts
    assert letter.parts[0].data == mail_rig.png()


@pytest.mark.parametrize(
    ("charset", "data", "text"),
    [
        ("ISO-2022-JP", b"\x1b$B-!-j9b\x1b(B-\x1b(I1\x1b(B", "①㈱高-ｱ"),
        ("Shift_JIS", "髙橋①".encode("cp932"), "髙橋①"),
        ("x-unknown", "文字".encode(), "文字"),
        ("us-ascii", "文字".encode("euc_jp"), "文字"),
        ("zlib_codec", "文字".encode("cp932"), "文字"),
    ],
)
def test_japanese_is_read_whatever_the_mail_calls_its_character_set(charset, data, text):
    head = f"From: a@example.jp\nSubject: s\nContent-Type: text/plain; charset={charset}\n\n"
    assert reader.read_file("m.eml", head.encode() + data, JST).letter.body == text


def test_a_subject_in_windows_own_signs_is_read_too():
    read = reader.read_file("m.eml", mail_rig.jis_mail(b'\x1b$B-!H"\x1b(B', b"ok"), JST)
    assert (read.letter.subject, read.letter.sent_at) == ("①箱", None)


def test_a_page_becomes_text_without_scripts_or_pictures_and_says_where_links_lead():
    page = (
        "<html><head><title>x</title><style>p{}</style></head><p>壊れて<script>alert(1)</script>いた"
        '<img src="http://example.jp/seen.png"><br><a href="http://bad.example.jp/">http://shop.example.jp</a></p>'
    )
    letter = reader.read_file("m.eml", mail_rig.page_mail(page), JST).letter
    assert letter.body == "壊れていた\nhttp://shop.example.jp <http://bad.example.jp/>"


@pytest.mark.parametrize("piece", ["<", "<!--", "<script>", "</script", "&#", '<a href="', "<a>"])
def test_no_page_is_slow(piece):
    assert len(html_text.text_of(piece * (200_000 // len(piece)))) <= 200_000


def test_words_behind_a_sign_that_grows_in_small_letters_are_kept():
    assert html_text.text_of("İ" * 20 + "<script>no</script>箱が潰れた") == "İ" * 20 + "箱が潰れた"


_HEAD = b"From: a@example.jp\nSubject: s\nDate: Wed, 18 Nov 2026 14:02:11 +0900\n"
_NESTED = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (at, at) for at in range(250))


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (_HEAD + b"Content-Type: text/plain" + b";" * 3_000_000 + b"\n\nhako", Found.MAIL),
        (_HEAD + _NESTED + b"-\n" * 1_000_000, Found.FILE),
        (_HEAD + b"a:\n" * 100_000 + b"\nhako", Found.FILE),
    ],
    ids=["headings of endless parts", "lines in nested parts", "headings without end"],
)
def test_no_mail_keeps_the_reader_busy(data, found):
    began = time.process_time()
    assert reader.read_file("m.eml", data, JST).found is found
    assert time.process_time() - began < 2


def test_an_outlook_file_whose_streams_are_the_same_bytes_again_and_again_is_kept_as_a_file():
    data = bytearray(outlook_rig.message("s", "a@example.jp", "x", AT, ("f", b"f" * 40_000)))
    body, file = (data.index(name.encode("utf-16-le")) for name in ("_1000001F", "_37010102"))
    data[body + 94 : body + 106] = data[file + 94 : file + 106]
    with pytest.raises(Unreadable, match="too large"):
        msg.read(bytes(data))
    assert reader.read_file("m.msg", bytes(data), JST).unreadable


@pytest.mark.parametrize("place", [44, 72])
def test_an_outlook_file_whose_tables_are_larger_than_itself_is_kept_as_a_file(place):
    endless = bytearray(OUTLOOK)
    endless[place : place + 4] = (0xFFFFFF00).to_bytes(4, "little")
    with pytest.raises(Unreadable, match="too large"):
        msg.read(bytes(endless))


def test_a_mail_nested_without_end_is_kept_as_a_file():
    head = b"From: a\r\nSubject: s\r\nDate: x\r\n"
    nested = b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (n, n) for n in range(2000)
    )
    read = reader.read_file("deep.eml", head + nested, JST)
    assert (read.found, read.unreadable, read.letter.parts) == (Found.FILE, True, ())


@settings(max_examples=20, deadline=None)
@given(
    whole=st.sampled_from([mail_rig.mail(AT), OUTLOOK]),
    cuts=st.lists(st.tuples(st.integers(0, 4000), st.binary(max_size=8)), max_size=12),
)
def test_a_damaged_mail_never_breaks_the_reading(whole, cuts):
    data = bytearray(whole)
    for place, piece in cuts:
        data[place % len(data) : place % len(data) + len(piece)] = piece
    for name in ("m.eml", "m.msg", "m"):
        read = reader.read_file(name, bytes(data), JST)
        assert read.file is not None
        assert read.file.size == len(data)


def test_an_outlook_file_is_read_with_its_date_and_its_picture():
    read = reader.read_file("m.msg", OUTLOOK, JST)
    letter = read.letter
    assert (read.found, letter.subject, letter.sender) == (Found.MAIL, "割れていた", "hanako@example.jp")
    assert (letter.sent_at, letter.zone, letter.body) == (
        int(AT.timestamp()) * 1_000_000,
        "+0000",
        "箱の\n中",
    )
    assert reader.parts_of(media.OUTLOOK, OUTLOOK) == letter.parts
    assert [(part.name, part.data) for part in letter.parts] == [("箱.png", mail_rig.png())]


def test_an_outlook_file_that_is_none_is_kept_and_said_to_be_unreadable():
    read = reader.read_file("m.msg", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\xff" * 3000, JST)
    assert (read.found, read.unreadable) == (Found.FILE, True)


def test_a_mail_from_a_clock_that_runs_years_ahead_came_now():
    data = mail_rig.mail(AT.replace(year=2036))
    now = jst("2026-11-20 10:00")
    found = as_found(reader.read_file("mail.eml", data, JST), now, incoming=True)
    assert (found.at, found.zone) == (now, "")


def test_a_pasted_mail_is_taken_apart_by_its_headings():
    letter = reader.read_text(
        "差出人: 見本 花子 <hanako@example.jp>\r\n件名： 返金\r\n日時: 2026年11月18日(水) 14:02\r\n"
        "\r\n返金を。\r\n至急",
        JST,
    ).letter
    assert (letter.sender, letter.subject, letter.body) == (mail_rig.HANAKO, "返金", "返金を。\n至急")
    assert letter.sent_at == jst("2026-11-18 14:02")


def test_a_pasted_review_has_its_stars_and_all_its_words():
    letter = reader.read_text("★★☆☆☆ ひどい\n注意: 買わないこと", JST).letter
    assert (letter.stars, letter.subject, letter.body) == (2, "", "★★☆☆☆ ひどい\n注意: 買わないこと")


def test_a_name_leads_out_of_no_folder_and_turns_no_text_round():
    read = reader.read_file("../../etc/写真\u202egnp.exe", b"MZ\0\0", JST)
    assert read.file is not None
    assert (read.file.name, read.file.media_type) == ("写真gnp.exe", media.OTHER)
    assert media.ending_of(read.file.media_type) == "bin"
