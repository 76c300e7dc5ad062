"""RFC 3161 time-stamps: asking an authority, and checking what it answered.

The libraries are loaded at first use: most shops name no authority.
"""

from __future__ import annotations

import hashlib
import time
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from complaintdesk.domain.errors import TimestampFailed
from complaintdesk.services.ports import Stamp

if TYPE_CHECKING:
    from http.client import HTTPResponse
    from urllib.request import OpenerDirector

    from cryptography.x509 import Certificate
    from rfc3161_client import TimeStampResponse

SECONDS = 15.0
"""The whole exchange may take so long, and each wait for the network."""

MOST_BYTES = 64 * 1024
"""An answer with a chain of certificates has some 6 KB."""

_BLOCK = 4096
_SHA256 = "2.16.840.1.101.3.4.2.1"
_GRANTED = 0


class Rfc3161:
    """Speaks with time-stamp authorities over http or https; nothing but a SHA-256 leaves the computer."""

    def __init__(self, seconds: float = SECONDS) -> None:
        self._seconds = seconds

    def stamp(self, url: str, data: bytes, roots: str) -> Stamp:
        """Have ``data`` stamped. Raises TimestampFailed; what comes back was checked as ``read`` does."""
        from rfc3161_client import HashAlgorithm, TimestampRequestBuilder

        builder = TimestampRequestBuilder().data(data).hash_algorithm(HashAlgorithm.SHA256)
        request = builder.nonce(nonce=True).cert_request(cert_request=True).build()
        answer = self._ask(url, request.as_bytes())
        stamp = self.read(answer, data, roots)
        if _decoded(answer).tst_info.nonce != request.nonce:
            raise TimestampFailed("of something else")
        return stamp

    def read(self, response: bytes, data: bytes, roots: str) -> Stamp:
        """Check a stamp; see ``TimestampAuthority.read``."""
        found = _decoded(response)
        imprint = found.tst_info.message_imprint
        if (imprint.hash_algorithm.dotted_string, imprint.message) != (
            _SHA256,
            hashlib.sha256(data).digest(),
        ):
            raise TimestampFailed("of something else")
        signer = _signer(found)
        if roots:
            _verify(found, data, roots)
        at = found.tst_info.gen_time
        return Stamp(
            response=response,
            at=round(at.timestamp() * 1_000_000),
            authority=signer.subject.rfc4514_string(),
            trusted=bool(roots),
        )

    def _ask(self, url: str, request: bytes) -> bytes:
        from http.client import HTTPException, InvalidURL
        from urllib.error import HTTPError, URLError
        from urllib.request import Request

        _check(url)
        headers = {"Content-Type": "application/timestamp-query", "Accept": "application/timestamp-reply"}
        deadline = time.monotonic() + self._seconds
        try:
            with _opener().open(Request(url, request, headers), timeout=self._seconds) as answer:
                return _read(answer, deadline)
        except HTTPError as failure:
            failure.close()
            raise TimestampFailed("refused") from failure
        except TimeoutError as failure:
            raise TimestampFailed("slow") from failure
        except URLError as failure:
            slow = isinstance(failure.reason, TimeoutError)
            raise TimestampFailed("slow" if slow else "offline") from failure
        except InvalidURL as failure:
            raise TimestampFailed("address") from failure
        except (OSError, HTTPException) as failure:
            raise TimestampFailed("offline") from failure


def _check(url: str) -> None:
    try:
        parts = urlsplit(url)
    except ValueError as failure:
        raise TimestampFailed("address") from failure
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise TimestampFailed("address")


def _opener() -> OpenerDirector:
    """Return an opener without redirects, files, FTP or cookies: only the address in the settings is ever asked."""
    from urllib import request

    opener = request.OpenerDirector()
    for handler in (
        request.ProxyHandler,
        request.HTTPHandler,
        request.HTTPSHandler,
        request.HTTPErrorProcessor,
        request.HTTPDefaultErrorHandler,
    ):
        opener.add_handler(handler())
    return opener


def _read(answer: HTTPResponse, deadline: float) -> bytes:
    data = b""
    while block := answer.read1(_BLOCK):
        data += block
        if len(data) > MOST_BYTES:
            raise TimestampFailed("too large")
        if time.monotonic() > deadline:
            raise TimestampFailed("slow")
    return data


def _decoded(response: bytes) -> TimeStampResponse:
    """Parse an answer. Raises TimestampFailed; only strict DER passes, as RFC 3161 asks."""
    from rfc3161_client import decode_timestamp_response

    try:
        found = decode_timestamp_response(response)
        if found.status == _GRANTED:
            found.tst_info  # noqa: B018 - parsed when it is asked for
            return found
    except ValueError as failure:
        raise TimestampFailed("not a time-stamp") from failure
    raise TimestampFailed("refused")


def _signer(found: TimeStampResponse) -> Certificate:
    """Return the certificate that the answer says it is signed with, which it must bring along."""
    from cryptography.x509 import load_der_x509_certificate

    try:
        (info,) = found.signed_data.signer_infos
        for raw in found.signed_data.certificates:
            certificate = load_der_x509_certificate(raw)
            if (certificate.issuer, certificate.serial_number) == (info.issuer, info.serial_number):
                return certificate
    except ValueError as failure:
        raise TimestampFailed("not a time-stamp") from failure
    raise TimestampFailed("not a time-stamp")


def _verify(found: TimeStampResponse, data: bytes, roots: str) -> None:
    """Check the signature, and that it leads to a certificate of the file."""
    from cryptography.x509 import load_pem_x509_certificates
    from rfc3161_client import VerificationError, VerifierBuilder

    try:
        with open(roots, "rb") as file:
            trusted = load_pem_x509_certificates(file.read())
    except (OSError, ValueError) as failure:
        raise TimestampFailed("certificate") from failure
    try:
        VerifierBuilder(roots=trusted).build().verify_message(found, data)
    except (VerificationError, ValueError) as failure:
        raise TimestampFailed("signature") from failure
