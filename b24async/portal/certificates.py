"""A certificate authority of one's own, so that the portal can speak https and clients can check that it is the portal.

The authority lies in a folder of the user's choice and is used again: ``authority.pem`` holds its key and its certificate, ``ca.pem`` the certificate
alone, which is what clients are told to trust. The portal's own certificate is made anew at every start and does not stay on the disk, so that it
cannot be out of date or for another host. All files are for their owner's eyes only.

Whoever trusts ``ca.pem`` trusts whatever ``authority.pem`` signs. It is meant for the environment of single processes (``REQUESTS_CA_BUNDLE``,
``NODE_EXTRA_CA_CERTS``), not for the trust store of a machine.

This module alone needs the package cryptography.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import ipaddress
import os
import secrets
import socket
import ssl
from pathlib import Path
from typing import TYPE_CHECKING

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

if TYPE_CHECKING:
    from collections.abc import Iterator

AUTHORITY = "authority.pem"
TRUSTED = "ca.pem"
NAMES = ("localhost", "127.0.0.1", "::1")
"""What every certificate is good for."""

YEARS = 10
DAYS = 90
"""So long a portal's own certificate is good; it gets a new one when it starts."""

_ANYWHERE = ("0.0.0.0", "::", "")  # noqa: S104 - recognised, not listened on
_DAY = dt.timedelta(days=1)


class CertificateError(OSError):
    """There is no certificate to be had, and why."""


def context(folder: str | os.PathLike[str], host: str = "localhost") -> ssl.SSLContext:
    """Return what a server needs to speak https as ``host`` and under the names of this machine; the authority is made where there is none."""
    place = Path(folder)
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.minimum_version = ssl.TLSVersion.TLSv1_2
    try:
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        key, authority = _authority(place)
        own_key, own = _issue(key, authority, _names(host))
        # OpenSSL reads keys from files only.
        with _written(place, _text(own_key) + _text(own)) as file:
            server.load_cert_chain(file)
    except CertificateError:
        raise
    except OSError as error:
        raise CertificateError(f"{place} cannot be used for certificates: {error}") from None
    return server


def trusted(folder: str | os.PathLike[str]) -> Path:
    """Return the file that a client has to trust."""
    return Path(folder).absolute() / TRUSTED


def _authority(place: Path) -> tuple[ec.EllipticCurvePrivateKey, x509.Certificate]:
    file = place / AUTHORITY
    if not file.exists():
        made = ec.generate_private_key(ec.SECP256R1())
        # Of two portals that begin at once one makes the authority, and both use it.
        with _written(place, _text(made) + _text(_found(made))) as fresh, contextlib.suppress(FileExistsError):
            file.hardlink_to(fresh)
    content = file.read_bytes()
    try:
        key, certificate = serialization.load_pem_private_key(content, None), x509.load_pem_x509_certificate(content)
    except (ValueError, TypeError):
        raise CertificateError(f"{file} holds no key with its certificate; remove it, and a new one is made") from None
    if not isinstance(key, ec.EllipticCurvePrivateKey) or key.public_key() != certificate.public_key():
        raise CertificateError(
            f"{file} holds a key and a certificate that do not fit; remove it, and a new one is made"
        )
    if certificate.not_valid_after_utc < dt.datetime.now(dt.UTC) + _DAY * DAYS:
        raise CertificateError(f"{file} is too old; remove it, and a new one is made")
    shown = place / TRUSTED
    if not shown.exists() or shown.read_bytes() != _text(certificate):
        with _written(place, _text(certificate)) as fresh:
            fresh.replace(shown)
    return key, certificate


def _found(key: ec.EllipticCurvePrivateKey) -> x509.Certificate:
    name = _name(f"b24async portal on {socket.gethostname()}"[:64])
    builder = (
        _builder(key, name, name, dt.timedelta(days=365 * YEARS))
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_usage(signs=True), critical=True)
    )
    return builder.sign(key, hashes.SHA256())


def _issue(
    signer: ec.EllipticCurvePrivateKey, authority: x509.Certificate, names: list[str]
) -> tuple[ec.EllipticCurvePrivateKey, x509.Certificate]:
    key = ec.generate_private_key(ec.SECP256R1())
    builder = (
        _builder(key, _name("b24async portal"), authority.subject, _DAY * DAYS)
        .add_extension(x509.SubjectAlternativeName([_general(name) for name in names]), critical=False)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(signs=False), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(signer.public_key()), critical=False)
    )
    return key, builder.sign(signer, hashes.SHA256())


def _builder(
    key: ec.EllipticCurvePrivateKey, subject: x509.Name, issuer: x509.Name, lasts: dt.timedelta
) -> x509.CertificateBuilder:
    now = dt.datetime.now(dt.UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _DAY)  # clocks of containers and their hosts differ
        .not_valid_after(now + lasts)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )


def _usage(*, signs: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=signs,
        crl_sign=signs,
        encipher_only=False,
        decipher_only=False,
    )


def _names(host: str) -> list[str]:
    return list(dict.fromkeys((*NAMES, socket.gethostname() if host in _ANYWHERE else host)))


def _name(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


def _general(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(name.partition("%")[0]))
    except ValueError:
        pass
    try:
        return x509.DNSName(name.encode("idna").decode())
    except UnicodeError:
        raise CertificateError(f"no certificate can be made for the host {name!r}") from None


def _text(thing: ec.EllipticCurvePrivateKey | x509.Certificate) -> bytes:
    if isinstance(thing, x509.Certificate):
        return thing.public_bytes(serialization.Encoding.PEM)
    form = serialization.PrivateFormat.PKCS8
    return thing.private_bytes(serialization.Encoding.PEM, form, serialization.NoEncryption())


@contextlib.contextmanager
def _written(place: Path, content: bytes) -> Iterator[Path]:
    """A file of its own that nobody else can read; it is gone afterwards, unless it was moved."""
    file = place / f".{secrets.token_hex(8)}.pem"
    try:
        with open(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as stream:
            stream.write(content)
        yield file
    finally:
        file.unlink(missing_ok=True)
