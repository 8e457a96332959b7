# Generated from spec/crm/activity.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.activity.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from b24async import calls, convert

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from b24async.methods.crm.activity.binding import CrmActivityBinding
    from b24async.shapes import crm as crm_shapes

    _ConfigureColor: TypeAlias = Literal[
        "aqua",
        "azure",
        "beige",
        "black",
        "blue",
        "brown",
        "coral",
        "cyan",
        "gold",
        "gray",
        "green",
        "indigo",
        "ivory",
        'it\'s "red"',
    ]

_CONFIGURE = calls.Method(
    "crm.activity.configure",
    convert.nothing,
    safety="idempotent",
    scopes=("crm",),
    files=calls.Form("base64", name="fileName"),
)


class CrmActivity(calls.Group):
    """``crm.activity.*``."""

    _name = "crm.activity"

    def configure(
        self,
        *,
        settings: crm_shapes.ActivityConfigureSettings | Mapping[str, Any],
        color: _ConfigureColor | None = None,
        weights: Mapping[str, float] | None = None,
        file: Any = None,
        anything: Any = None,
        whatever: Any = None,
        one: int | str | datetime.datetime | None = None,
    ) -> calls.Call[None]:
        """Set how activities are shown.

        Scope ``crm``. https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/crm-activity-configure.html
        """
        return calls.Call(
            _CONFIGURE,
            {
                "settings": settings,
                "color": color,
                "weights": weights,
                "file": file,
                "anything": anything,
                "whatever": whatever,
                "one": one,
            },
            self._sender,
        )

    @functools.cached_property
    def binding(self) -> CrmActivityBinding:
        """``crm.activity.binding.*``."""
        from b24async.methods.crm.activity.binding import CrmActivityBinding

        return CrmActivityBinding(self._sender)
