"""A certificate authority of one's own, so that the portal can speak https and clients can check that it is the portal.

The authority lies in a folder of the user's choice and is used again: ``authority.pem`` holds its key and its certificate, ``ca.pem`` the certificate
alone, which is what clients are told to trust. The portal's own certificate is made anew at every start and is never left behind on the disk, so that
it cannot be out of date or for another host. All files are for their owner's eyes only.

Whoever trusts ``ca.pem`` trusts whatever ``authority.pem`` signs. It is meant for the environment of one process (``REQUESTS_CA_BUNDLE``,
``NODE_EXTRA_CA_CERTS``), not for the trust store of a machine.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import ipaddress
import os
import socket
import ssl
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey

AUTHORITY = "authority.pem"
TRUSTED = "ca.pem"
NAMES = ("localhost", "127.0.0.1", "::1")
"""What every certificate is good for."""

YEARS = 10
DAYS = 90
"""So long a portal's own certificate is good; it gets a new one when it starts."""

_ANYWHERE = ("0.0.0.0", "::", "")  # noqa: S104 - these are recognised here, nobody listens


class CertificateError(Exception):
    """There is no certificate to be had, and why."""


def context(folder: str | os.PathLike[str], host: str = "localhost") -> ssl.SSLContext:
    """Return what a server needs to speak https under ``host`` and the names of this machine; makes the authority where there is none.

    Args:
        folder: Where the authority lies or shall lie.
        host: Name or address that the server listens on.
    """
    place = Path(folder)
    try:
        from cryptography.hazmat.primitives import serialization
    except ImportError:
        text = "https needs the package cryptography: pip install 'b24async[certificates]'"
        raise CertificateError(text) from None
    try:
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        key, authority = _authority(place)
        own_key, own = _issue(key, authority, _names(host))
        lines = own_key.private_bytes(*_PLAIN()), own.public_bytes(serialization.Encoding.PEM)
        server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        server.minimum_version = ssl.TLSVersion.TLSv1_2
        # OpenSSL reads keys from files only.
        with _written(place, b"".join(lines)) as file:
            server.load_cert_chain(file)
    except OSError as error:
        raise CertificateError(f"the folder {place} cannot be used for certificates: {error}") from None
    return server


def trusted(folder: str | os.PathLike[str]) -> Path:
    """Return the file that a client has to trust."""
    return Path(folder).absolute() / TRUSTED


def _authority(place: Path) -> tuple[EllipticCurvePrivateKey, x509.Certificate]:
    from cryptography import x509
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    file = place / AUTHORITY
    if not file.exists():
        key, made = _found()
        content = key.private_bytes(*_PLAIN()) + made.public_bytes(serialization.Encoding.PEM)
        # Of two portals that begin at once, one makes the authority and both use it.
        with _written(place, content) as fresh, contextlib.suppress(FileExistsError):
            os.link(fresh, file)
    content = file.read_bytes()
    try:
        loaded, certificate = serialization.load_pem_private_key(content, None), x509.load_pem_x509_certificate(content)
    except (ValueError, TypeError):
        raise CertificateError(
            f"{file} holds no key with its certificate: remove it, then a new authority is made"
        ) from None
    if not isinstance(loaded, ec.EllipticCurvePrivateKey) or loaded.public_key() != certificate.public_key():
        raise CertificateError(f"{file} holds a key that does not fit its certificate: remove it")
    if certificate.not_valid_after_utc < dt.datetime.now(dt.UTC) + dt.timedelta(days=DAYS):
        raise CertificateError(f"the authority in {file} is too old: remove it, then a new one is made")
    public = certificate.public_bytes(serialization.Encoding.PEM)
    shown = place / TRUSTED
    if not shown.exists() or shown.read_bytes() != public:
        with _written(place, public) as fresh:
            os.replace(fresh, shown)
    return loaded, certificate


def _found() -> tuple[EllipticCurvePrivateKey, x509.Certificate]:
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509.oid import NameOID

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, f"b24async portal on {socket.gethostname()}"[:64])])
    now = dt.datetime.now(dt.UTC)
    builder = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=365 * YEARS))
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_usage(signs=True), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )
    return key, builder.sign(key, hashes.SHA256())


def _issue(
    authority_key: EllipticCurvePrivateKey, authority: x509.Certificate, names: list[str]
) -> tuple[EllipticCurvePrivateKey, x509.Certificate]:
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

    key = ec.generate_private_key(ec.SECP256R1())
    now = dt.datetime.now(dt.UTC)
    identifier = x509.SubjectKeyIdentifier.from_public_key(authority.public_key())  # type: ignore[arg-type]
    builder = (
        x509.CertificateBuilder()
        .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "b24async portal")]))
        .issuer_name(authority.subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=DAYS))
        .add_extension(x509.SubjectAlternativeName([_general(name) for name in names]), critical=False)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(signs=False), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier(identifier.digest, None, None), critical=False)
    )
    return key, builder.sign(authority_key, hashes.SHA256())


def _usage(*, signs: bool) -> x509.KeyUsage:
    from cryptography import x509

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
    more = [socket.gethostname()] if host in _ANYWHERE else [host]
    return list(dict.fromkeys((*NAMES, *more)))


def _general(name: str) -> x509.GeneralName:
    from cryptography import x509

    try:
        return x509.IPAddress(ipaddress.ip_address(name.partition("%")[0]))
    except ValueError:
        pass
    try:
        return x509.DNSName(name.encode("idna").decode())
    except UnicodeError:
        raise CertificateError(f"{name!r} is no name of a host that a certificate can be made for") from None


def _PLAIN() -> tuple[object, ...]:  # noqa: N802
    from cryptography.hazmat.primitives import serialization

    return serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()


@contextlib.contextmanager
def _written(place: Path, content: bytes):  # type: ignore[no-untyped-def]
    raise NotImplementedError
