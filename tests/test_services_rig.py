"""The PostgreSQL of the tests is real, private, and leaves nothing behind."""

from __future__ import annotations

import sys
from pathlib import Path

import psycopg
import pytest
from services_rig import ServiceFailed, postgresql, service

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def url():
    with postgresql() as url:
        yield url


def test_a_client_is_answered(url):
    with psycopg.connect(url) as connection:
        assert connection.execute("select 1").fetchone() == (1,)


def test_it_keeps_japanese_and_may_make_databases(url):
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("create database mihon")
        assert connection.execute("select '𠮷田㈱'").fetchone() == ("𠮷田㈱",)


def test_it_is_not_on_the_network(url):
    with psycopg.connect(url) as connection:
        assert connection.execute("show listen_addresses").fetchone() == ("",)


def test_two_at_once_do_not_meet_and_are_gone_afterwards(url):
    with postgresql(durable=True) as other:
        assert other != url
        with psycopg.connect(other) as connection:
            assert connection.execute("show fsync").fetchone() == ("on",)
            assert connection.execute("select count(*) from pg_database").fetchone() == (3,)
    assert not Path(other.split("host=")[1]).exists()
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(other)


def test_a_service_that_ends_at_once_is_told_with_its_last_words(tmp_path):
    complaint = [sys.executable, "-c", "import sys; sys.exit('no room')"]
    with (tmp_path / "log").open("w+b") as log:
        broken = service(complaint, log=log, until=lambda: False)
        with pytest.raises(ServiceFailed, match="no room"), broken:
            pass
