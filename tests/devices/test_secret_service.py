"""The operating system's keyring as the app meets it on Linux: a real Secret Service, and none at all."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from services_rig import private_home, secret_service

# Secrets go by standard input, as everywhere: process arguments can be read by anybody.
KEEP_AND_FIND = """
import sys, keyring
keyring.set_password("complaintdesk-test", "key", sys.stdin.read())
print(type(keyring.get_keyring()).__module__, keyring.get_password("complaintdesk-test", "key"))
"""
FIND = 'import keyring; print(keyring.get_password("complaintdesk-test", "key"))'
ASK_IN_VAIN = """
import keyring, keyring.errors
try:
    keyring.get_password("complaintdesk-test", "key")
except keyring.errors.NoKeyringError:
    print(type(keyring.get_keyring()).__module__)
"""


def told(program: str, env: dict[str, str], stdin: str = "") -> str:
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, **env},
        input=stdin,
        capture_output=True,
        text=True,
        check=True,
        timeout=30,
    )
    return done.stdout.strip()


@pytest.fixture(scope="module")
def keyring_env(tmp_path_factory):
    with secret_service(tmp_path_factory.mktemp("keyring")) as env:
        yield env


def test_a_secret_is_kept_and_found_by_another_process(keyring_env):
    kept = told(KEEP_AND_FIND, keyring_env, stdin="見本の鍵")
    assert kept == "keyring.backends.SecretService 見本の鍵"
    assert told(FIND, keyring_env) == "見本の鍵"


def test_another_keyring_does_not_know_the_secret(keyring_env, tmp_path):
    told(KEEP_AND_FIND, keyring_env, stdin="見本の鍵")
    with secret_service(tmp_path) as other:
        assert told(FIND, other) == "None"


def test_a_machine_without_d_bus_has_no_keyring(tmp_path):
    assert told(ASK_IN_VAIN, private_home(tmp_path)) == "keyring.backends.fail"


def test_a_keyring_that_has_ended_is_no_keyring(tmp_path):
    with secret_service(tmp_path) as env:
        pass
    assert told(ASK_IN_VAIN, env) == "keyring.backends.fail"
