# Generated from spec/v3/humanresources/node/communication.yaml by `python -m codegen`. Edit the spec, not this file.
"""``humanresources.node.communication.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Sequence

    from b24async.shapes import humanresources as humanresources_shapes

_LIST: calls.Method[humanresources_shapes.V3NodeCommunication] = calls.Method(
    "humanresources.node.communication.list",
    convert.shape("b24async.shapes.humanresources", "V3NodeCommunication"),
    version=3,
    safety="safe",
    scopes=("humanresources",),
)
_EDIT = calls.Method(
    "humanresources.node.communication.edit",
    convert.boolean,
    version=3,
    safety="unsafe",
    scopes=("humanresources",),
    under="success",
)


class V3HumanresourcesNodeCommunication(calls.Group):
    """``humanresources.node.communication.*``."""

    _name = "humanresources.node.communication"

    def list(self, *, id: int) -> calls.Call[humanresources_shapes.V3NodeCommunication]:
        """Get the chats, channels and collabs of a department or team.

        Args:
            id: For example ``15``.

        Raises:
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``.
            NotFound: ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``.
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.

        Scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node-communication/humanresources-node-communication-list.html
        """
        return calls.Call(_LIST, {"id": id}, self._sender)

    def edit(
        self,
        *,
        node_id: int,
        communication_type: Literal["CHAT", "CHANNEL", "COLLAB"],
        create_default: bool | None = None,
        ids: Sequence[int] | None = None,
        remove_ids: Sequence[int] | None = None,
        with_children: bool | None = None,
    ) -> calls.Call[bool]:
        """Link chats, channels or collabs to a department or team, unlink or create them.

        Args:
            node_id: For example ``15``.
            create_default: By default ``False``.
            ids: For example ``[21]``.
            remove_ids: For example ``[18]``.
            with_children: By default ``False``.

        Raises:
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``.
            NotFound: ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``.
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.

        Scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node-communication/humanresources-node-communication-edit.html
        """
        return calls.Call(
            _EDIT,
            {
                "nodeId": node_id,
                "communicationType": communication_type,
                "createDefault": create_default,
                "ids": ids,
                "removeIds": remove_ids,
                "withChildren": with_children,
            },
            self._sender,
        )
