# Generated from spec/lists/get/iblock/type.yaml by `python -m codegen`. Edit the spec, not this file.
"""``lists.get.iblock.type.*``."""

from __future__ import annotations

from b24async import calls, convert

_ID = calls.Method("lists.get.iblock.type.id", convert.optional(convert.string), safety="safe", absent=False)


class ListsGetIblockType(calls.Group):
    """``lists.get.iblock.type.*``."""

    _name = "lists.get.iblock.type"

    def id(self, *, iblock_id: int) -> calls.Call[str | None]:
        """Return the type of a list.

        Returns:
            ``None`` where there is no such thing.

        https://apidocs.bitrix24.com/api-reference/lists/lists/lists-get-iblock-type-id.html
        """
        return calls.Call(_ID, {"IBLOCK_ID": iblock_id}, self._sender)
