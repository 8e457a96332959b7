"""b24async: the Bitrix24 REST API, typed, async and safe.

from b24async import Bitrix24

async with Bitrix24.from_webhook("https://example.bitrix24.com/rest/1/secret/") as b24:
    deal = await b24.crm.deal.get(id=7)
    print(deal.title)
"""

from typing import TYPE_CHECKING, Any

from b24async._version import __version__
from b24async.calls import UNSET, Call, ListCall, Options, Response
from b24async.client import Bitrix24
from b24async.limits import Limits
from b24async.pages import Page

if TYPE_CHECKING:
    from b24async.batch import Outcome, Results

__all__ = [
    "Bitrix24",
    "Call",
    "ListCall",
    "Page",
    "Results",
    "Outcome",
    "Response",
    "Options",
    "Limits",
    "UNSET",
    "__version__",
]


def __getattr__(name: str) -> Any:
    # Explicit batches are loaded when somebody uses one.
    if name in ("Outcome", "Results"):
        from b24async import batch

        return getattr(batch, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
