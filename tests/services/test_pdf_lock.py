"""Telling which PDF asks for a password; another library writes them."""

from __future__ import annotations

import io

import pikepdf
import pytest

from complaintdesk.services.evidence.pdf_lock import asks_for_a_password

LOCK = {"encryption": pikepdf.Encryption(owner="o", user="u")}
OWNED = {"encryption": pikepdf.Encryption(owner="o", user="")}


def pdf(**how: object) -> bytes:
    held = io.BytesIO()
    with pikepdf.new() as made:
        made.add_blank_page()
        made.docinfo["/Title"] = "How (not) to set /Encrypt"
        made.trailer["/Note"] = pikepdf.Array([pikepdf.Name("/Encrypt"), pikepdf.String("<< /Encrypt >>")])
        made.save(held, **how)
    return held.getvalue()


@pytest.mark.parametrize("linearize", [False, True])
@pytest.mark.parametrize("streams", ["disable", "generate"])
def test_the_trailer_tells_not_the_word(linearize, streams):
    how = {"linearize": linearize, "object_stream_mode": pikepdf.ObjectStreamMode[streams]}
    opened, locked = pdf(**how), pdf(**how, **LOCK)
    assert b"/Encrypt" in opened
    assert not asks_for_a_password(opened)
    assert not asks_for_a_password(b"sent by a scanner\n" + opened)
    for one in (
        locked,
        pdf(**how, **OWNED),
        b"sent by a scanner\n" + locked,
        locked.replace(b"/Encrypt", b"/#45ncrypt"),
        locked[: locked.rindex(b"startxref")],
    ):
        assert asks_for_a_password(one)


@pytest.mark.parametrize(
    ("trailer", "locked"),
    [
        (b"<< /Size 1 /Size /Encrypt /Encrypt 5 0 R >>", True),
        (b"<< /Size 1 % /Encrypt 5 0 R\n>>", False),
        (b"<< /Info << /Encrypt 5 0 R >> /Size 1 >>", False),
        (b"<</Encrypt null>>", False),
        (b"<</Encrypt<</Filter/Standard>>>>", True),
        (b"<< (never ends", False),
        (b"", False),
    ],
)
def test_trailers_are_read_as_they_are_meant(trailer, locked):
    assert (
        asks_for_a_password(b"%PDF-1.4\nxref\n0 0\ntrailer\n" + trailer + b"\nstartxref\n9\n%%EOF") is locked
    )
