# Generated from spec/voximplant/statistic.yaml by `python -m codegen`. Edit the spec, not this file.
"""``voximplant.statistic.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import voximplant as voximplant_shapes

_GET: calls.ListMethod[voximplant_shapes.VoximplantStatistic] = calls.ListMethod(
    "voximplant.statistic.get",
    convert.shape("b24async.shapes.voximplant", "VoximplantStatistic"),
    paging=calls.Paging(
        style="offset",
        keyset=calls.Keyset(
            filter="ID",
            order="ID",
            row="ID",
            filter_param="FILTER",
            order_param="ORDER",
            sort_param="SORT",
        ),
    ),
    safety="safe",
    scopes=("telephony",),
)


class VoximplantStatistic(calls.Group):
    """``voximplant.statistic.*``."""

    _name = "voximplant.statistic"

    def get(
        self,
        *,
        filter: Mapping[str, Any] | None = None,
        sort: str | None = None,
        order: Literal["ASC", "DESC"] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[voximplant_shapes.VoximplantStatistic]:
        """List calls with cost, duration and recording from the telephony statistics.

        Args:
            filter: Conditions that the rows must meet.
            sort: For example ``ID``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``telephony``.
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-statistic-get.html
        """
        return calls.ListCall(_GET, {"FILTER": filter, "SORT": sort, "ORDER": order, "start": start}, self._sender)
