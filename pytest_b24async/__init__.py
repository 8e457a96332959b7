"""The pytest plugin of b24async: the fixture ``b24_portal``, a Bitrix24 portal for one test.

pytest loads this whenever b24async is installed, whether somebody uses it or not. Therefore it stands outside the package and imports nothing of it
before a test asks for a portal; what the fixture gives is ``b24async.testing.SyncPortal``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from b24async.testing import Backstage, SyncPortal

_FILES = (".yaml", ".yml", ".json", ".jsonl")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addini(
        "b24_portal_seed", "what the portal of b24_portal holds: demo, empty, a YAML file, or numbers", "args"
    )
    parser.addini("b24_portal_limits", "limits of the portal of b24_portal: standard, enterprise, off or BURST,DRAIN")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers",
        "b24_portal(**options): what the portal of the fixture b24_portal is like; the options of b24async.portal.Portal",
    )


@pytest.fixture(scope="session")
def _b24_backstage() -> Iterator[Backstage]:
    from b24async.testing import Backstage

    backstage = Backstage()
    yield backstage
    backstage.close()


@pytest.fixture
def b24_portal(request: pytest.FixtureRequest, _b24_backstage: Backstage) -> Iterator[SyncPortal]:
    """A Bitrix24 portal on this machine, new for each test, for asynchronous tests and plain ones alike."""
    from b24async.testing import SyncPortal

    with SyncPortal(backstage=_b24_backstage, **_options(request)) as portal:
        yield portal


def _options(request: pytest.FixtureRequest) -> dict[str, Any]:
    options: dict[str, Any] = {}
    if seed := request.config.getini("b24_portal_seed"):
        options["seed"] = seed
    if limits := request.config.getini("b24_portal_limits"):
        options["limits"] = limits if limits.isalpha() else tuple(map(float, limits.split(",")))
    for marker in reversed(list(request.node.iter_markers("b24_portal"))):
        if marker.args:
            raise pytest.UsageError("@pytest.mark.b24_portal takes options by name, such as limits='off'")
        options.update(marker.kwargs)
    folders = (request.path.parent, request.config.rootpath)
    for name in ("seed", "replay"):
        if name in options:
            options[name] = _placed(options[name], folders)
    return options


def _placed(value: Any, folders: tuple[Path, ...]) -> Any:
    """Return the name of a file as one that leads to it from everywhere: it lies beside the test, or where pytest's configuration is."""
    if isinstance(value, list | tuple):
        return [_placed(item, folders) for item in value]
    if isinstance(value, str) and value.endswith(_FILES):
        return next((folder / value for folder in folders if (folder / value).exists()), value)
    return value
