# Generated from spec/lists/get/iblock/type.yaml by `python -m codegen`. Edit the spec, not this file.
"""``lists.get.iblock.type.*``."""

from __future__ import annotations

from b24async import calls, convert

_ID = calls.Method(
    "lists.get.iblock.type.id",
    convert.optional(convert.string),
    safety="safe",
    scopes=("lists",),
    absent=None,
)


class ListsGetIblockType(calls.Group):
    """``lists.get.iblock.type.*``."""

    _name = "lists.get.iblock.type"

    def id(self, *, iblock_id: int | None = None, iblock_code: str | None = None) -> calls.Call[str | None]:
        """Return the type of a list: universal, process or group list.

        One of ``iblock_id`` or ``iblock_code`` has to be given.

        Args:
            iblock_id: For example ``87``.

        Returns:
            ``None`` where there is no such thing.

        Scope ``lists``; for a user who may read lists.
        https://apidocs.bitrix24.com/api-reference/lists/lists/lists-get-iblock-type-id.html
        """
        return calls.Call(_ID, {"IBLOCK_ID": iblock_id, "IBLOCK_CODE": iblock_code}, self._sender)
