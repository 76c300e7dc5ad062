"""Time-stamps by a real authority, and what an authority, a network or a forger can do wrong."""

from __future__ import annotations

import shutil
import time
from functools import partial

import pytest
import timestamp_rig
from timestamp_rig import accepted, make_authority, openssl, reply, serving

from complaintdesk.devices import timestamping
from complaintdesk.devices.timestamping import Rfc3161
from complaintdesk.domain.errors import TimestampFailed

pytestmark = pytest.mark.skipif(not shutil.which("openssl"), reason="no openssl on this machine")

DATA = b"-----BEGIN SSH SIGNATURE-----\n"


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch):
    monkeypatch.setenv("no_proxy", "*")


@pytest.fixture(scope="module")
def authority(tmp_path_factory):
    """The folder of a time-stamp authority; its root is root.pem."""
    folder = tmp_path_factory.mktemp("authority")
    make_authority(folder)
    return folder


@pytest.fixture
def root(authority):
    return str(authority / "root.pem")


@pytest.fixture
def server(authority):
    with serving(partial(reply, authority)) as server:
        yield server


@pytest.fixture(scope="module")
def stamped(authority):
    """A stamp of ``DATA``; its query asks for the certificate."""
    query = ("ts", "-query", "-data", "data", "-sha256", "-cert")
    (authority / "data").write_bytes(DATA)
    return reply(authority, openssl(authority, *query).stdout)


def why(function, *arguments) -> str:
    with pytest.raises(TimestampFailed) as failed:
        function(*arguments)
    return failed.value.why


def test_a_stamp_is_had_read_again_and_accepted_by_openssl(server, authority, root, tmp_path):
    before = time.time() * 1_000_000
    stamp = Rfc3161().stamp(server.url, DATA, root)
    assert before - 2_000_000 <= stamp.at <= time.time() * 1_000_000
    assert (stamp.authority, stamp.trusted) == ("CN=Mihon Time,O=Mihon", True)
    assert Rfc3161().read(stamp.response, DATA, root) == stamp
    assert accepted(tmp_path, DATA, stamp.response, authority / "root.pem")
    assert not accepted(tmp_path, DATA + b"x", stamp.response, authority / "root.pem")


def test_nothing_but_a_hash_leaves_the_computer(server):
    Rfc3161().stamp(server.url, DATA * 100, "")
    (asked,) = server.asked
    assert len(asked) < 100
    assert b"SSH" not in asked


def test_without_a_named_certificate_the_stamp_is_not_called_trusted(server):
    stamp = Rfc3161().stamp(server.url, DATA, "")
    assert (stamp.trusted, stamp.authority) == (False, "CN=Mihon Time,O=Mihon")


def test_a_stamp_of_something_else_is_refused(stamped, root):
    assert why(Rfc3161().read, stamped, DATA + b"x", root) == "of something else"


def test_an_old_answer_played_again_is_refused(server, stamped):
    server.answer = lambda _query: stamped
    assert why(Rfc3161().stamp, server.url, DATA, "") == "of something else"


def test_another_authority_is_refused(stamped, tmp_path):
    assert why(Rfc3161().read, stamped, DATA, str(make_authority(tmp_path))) == "signature"


def test_a_certificate_file_that_cannot_be_read_is_told(stamped, tmp_path):
    (tmp_path / "empty.pem").write_bytes(b"")
    for roots in (tmp_path / "none.pem", tmp_path / "empty.pem"):
        assert why(Rfc3161().read, stamped, DATA, str(roots)) == "certificate"


def test_a_flipped_byte_of_a_stamp_is_refused_or_changes_nothing_that_it_says(stamped, root):
    """CMS leaves a few bytes outside the signature; they say nothing."""
    sound = Rfc3161().read(stamped, DATA, root)
    refused = 0
    for place in range(0, len(stamped), 5):
        changed = stamped[:place] + bytes([stamped[place] ^ 1 << place % 8]) + stamped[place + 1 :]
        try:
            said = Rfc3161().read(changed, DATA, root)
            assert (said.at, said.authority) == (sound.at, sound.authority)
        except TimestampFailed:
            refused += 1
    assert refused > len(stamped) // 5 * 0.95


@pytest.mark.parametrize("junk", [b"", b"<html>no</html>", b"\x30\x03\x02\x01\x00", b"\x30\x80"])
def test_an_answer_that_is_none_is_told(server, junk):
    server.answer = lambda _query: junk
    assert why(Rfc3161().stamp, server.url, DATA, "") in ("not a time-stamp", "refused")


def test_a_refusal_of_the_authority_is_told(server, authority):
    (authority / "rejecting").write_text(timestamp_rig.CONFIG.replace("digests = sha256", "digests = sha512"))

    def rejected(query):
        (authority / "query").write_bytes(query)
        signed = ("-inkey", "signer.key", "-signer", "signer.pem")
        words = ("ts", "-reply", "-config", "rejecting", "-section", "stamps", "-queryfile", "query")
        openssl(authority, *words, *signed, "-out", "rejection")
        return (authority / "rejection").read_bytes()

    server.answer = rejected
    assert why(Rfc3161().stamp, server.url, DATA, "") == "refused"


@pytest.mark.parametrize("status", [302, 307, 404, 500])
def test_errors_and_redirects_are_refusals_and_not_followed(server, status):
    server.status, server.headers = status, {"Location": "file:///etc/hostname"}
    assert why(Rfc3161().stamp, server.url, DATA, "") == "refused"
    assert len(server.asked) == 1


def test_an_endless_answer_is_cut_off(server):
    server.answer = lambda _query: bytes(timestamping.MOST_BYTES + 1)
    assert why(Rfc3161().stamp, server.url, DATA, "") == "too large"


def test_a_server_that_does_not_answer_is_given_up(server):
    server.held.clear()
    assert why(Rfc3161(seconds=0.05).stamp, server.url, DATA, "") == "slow"


def test_an_answer_that_stops_short_is_told(server, authority):
    server.answer = lambda query: reply(authority, query)[:500]
    server.headers = {"Content-Length": "966"}
    assert why(Rfc3161().stamp, server.url, DATA, "") == "not a time-stamp"


def test_a_server_that_is_not_there_is_offline(server):
    url = server.url
    with serving(lambda _query: b"") as gone:
        url = gone.url
    assert why(Rfc3161().stamp, url, DATA, "") == "offline"
    assert why(Rfc3161().stamp, "http://nowhere.invalid/", DATA, "") == "offline"


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/hostname",
        "ftp://example.jp/",
        "example.jp",
        "http://",
        "http://[",
        "https:///x",
        "http://a b/",
    ],
)
def test_only_web_addresses_are_asked(url):
    assert why(Rfc3161().stamp, url, DATA, "") == "address"
