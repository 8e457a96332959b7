# Generated from spec/ai/engine.yaml by `python -m codegen`. Edit the spec, not this file.
"""``ai.engine.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import ai as ai_shapes

_LIST: calls.ListMethod[ai_shapes.AiEngine] = calls.ListMethod(
    "ai.engine.list",
    convert.shape("b24async.shapes.ai", "AiEngine"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("ai_admin",),
)
_REGISTER = calls.Method("ai.engine.register", convert.integer, safety="unsafe", scopes=("ai_admin",))
_UNREGISTER = calls.Method("ai.engine.unregister", convert.boolean, safety="unsafe", scopes=("ai_admin",))


class AiEngine(calls.Group):
    """``ai.engine.*``."""

    _name = "ai.engine"

    def list(
        self,
        *,
        filter: Mapping[str, Any] | None = None,
        limit: int | None = None,
    ) -> calls.ListCall[ai_shapes.AiEngine]:
        """List the AI services registered on the portal.

        Args:
            filter: Conditions that the rows must meet.
            limit: For example ``2``.

        Scope ``ai_admin``; for an administrator. https://apidocs.bitrix24.com/api-reference/ai/ai-engine-list.html
        """
        return calls.ListCall(_LIST, {"filter": filter, "limit": limit}, self._sender)

    def register(
        self,
        *,
        name: str,
        code: str,
        category: Literal["text", "image", "audio", "call"],
        completions_url: str,
        settings: ai_shapes.EngineRegisterSettings | Mapping[str, Any] | None = None,
    ) -> calls.Call[int]:
        """Register an application's own AI service for text, image, audio or call tasks.

        Args:
            code: For example ``acme_gpt``.
            category: For example ``text``.

        Raises:
            InvalidParams: ``ENGINE_REGISTER_ERROR_NAME``, ``ENGINE_REGISTER_ERROR_CODE``,
                ``ENGINE_REGISTER_ERROR_CODE_FORMAT``, ``ENGINE_REGISTER_ERROR_CODE_UNIQUE``,
                ``ENGINE_REGISTER_ERROR_CATEGORY``, ``ENGINE_REGISTER_ERROR_CATEGORY_FORMAT``,
                ``ENGINE_REGISTER_ERROR_COMPLETIONS_URL``, ``ENGINE_REGISTER_ERROR_COMPLETIONS_URL_FAIL``,
                ``ENGINE_REGISTER_ERROR_SETTINGS_FORMAT``.

        Scope ``ai_admin``; for an administrator. https://apidocs.bitrix24.com/api-reference/ai/ai-engine-register.html
        """
        return calls.Call(
            _REGISTER,
            {
                "name": name,
                "code": code,
                "category": category,
                "completions_url": completions_url,
                "settings": settings,
            },
            self._sender,
        )

    def unregister(self, *, code: str | None = None) -> calls.Call[bool]:
        """Remove the application's registered AI service by its code.

        Args:
            code: For example ``acme_gpt``.

        Scope ``ai_admin``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/ai/ai-engine-unregister.html
        """
        return calls.Call(_UNREGISTER, {"code": code}, self._sender)
