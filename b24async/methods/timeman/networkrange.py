# Generated from spec/timeman/networkrange.yaml by `python -m codegen`. Edit the spec, not this file.
"""``timeman.networkrange.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import timeman as timeman_shapes

_GET: calls.ListMethod[timeman_shapes.TimemanNetworkrange] = calls.ListMethod(
    "timeman.networkrange.get",
    convert.shape("b24async.shapes.timeman", "TimemanNetworkrange"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("timeman",),
)
_SET: calls.Method[timeman_shapes.NetworkrangeSetResult] = calls.Method(
    "timeman.networkrange.set",
    convert.shape("b24async.shapes.timeman", "NetworkrangeSetResult"),
    safety="idempotent",
    scopes=("timeman",),
)
_CHECK: calls.Method[timeman_shapes.TimemanNetworkrangeCheck | None] = calls.Method(
    "timeman.networkrange.check",
    convert.optional(convert.shape("b24async.shapes.timeman", "TimemanNetworkrangeCheck")),
    safety="safe",
    scopes=("timeman",),
    absent=False,
)


class TimemanNetworkrange(calls.Group):
    """``timeman.networkrange.*``."""

    _name = "timeman.networkrange"

    def get(self) -> calls.ListCall[timeman_shapes.TimemanNetworkrange]:
        """List the IP ranges of the office network.

        Raises:
            AccessDenied: ``ACCESS_ERROR``.

        Scope ``timeman``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/timeman/networkrange/timeman-networkrange-get.html
        """
        return calls.ListCall(_GET, {}, self._sender)

    def set(
        self,
        *,
        ranges: Sequence[timeman_shapes.NetworkrangeSetRanges | Mapping[str, Any]],
    ) -> calls.Call[timeman_shapes.NetworkrangeSetResult]:
        """Replace the IP ranges of the office network.

        Raises:
            InvalidParams: ``INVALID_FORMAT``.
            AccessDenied: ``ACCESS_ERROR``.

        Scope ``timeman``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/timeman/networkrange/timeman-networkrange-set.html
        """
        return calls.Call(_SET, {"RANGES": ranges}, self._sender)

    def check(self, *, ip: str | None = None) -> calls.Call[timeman_shapes.TimemanNetworkrangeCheck | None]:
        """Tell which office network range an IP address falls into.

        Args:
            ip: For example ``10.10.255.255``.

        Returns:
            ``None`` where there is no such thing.

        Raises:
            AccessDenied: ``ACCESS_ERROR``.

        Scope ``timeman``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/timeman/networkrange/timeman-networkrange-check.html
        """
        return calls.Call(_CHECK, {"IP": ip}, self._sender)
