"""What REST 3.0 tells about itself: the scopes of its methods, and an OpenAPI document of them all.

https://apidocs.bitrix24.com/api-reference/rest-v3.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async.portal.access import BASIC
from b24async.portal.handlers import handles
from b24async.portal.replies import Result

if TYPE_CHECKING:
    from b24async.portal.book import Book, Method, Type
    from b24async.portal.state import Desk

OPENAPI = "rest.documentation.openapi"

DEEPEST = 3
"""Shapes further down are told as objects, without their fields."""


@handles("rest.scope.list", version=3)
def scope_list(desk: Desk) -> Any:
    """Which scope each method of REST 3.0 needs."""
    return {method.name: method.scopes[0] if method.scopes else BASIC for method in desk.state.book.methods(3)}


@handles(OPENAPI, version=3)
def openapi(desk: Desk) -> Result:
    """All methods of REST 3.0, as an OpenAPI document without an envelope."""
    paths = {f"/{method.name}": {"post": _operation(desk, method)} for method in desk.state.book.methods(3)}
    info = {"title": "Bitrix24 REST V3 API", "version": "1.0.0"}
    servers = [{"url": f"{desk.state.address()}/rest/api"}]
    return Result({"openapi": "3.0.0", "info": info, "servers": servers, "paths": paths}, bare=True)


def _operation(desk: Desk, method: Method) -> dict[str, Any]:
    answer = _schema(desk.state.book, method.result_type, 0)
    for name in reversed([step for step in (method.rows or method.under or "").split(".") if step]):
        answer = {"type": "object", "properties": {name: answer}}
    told = answer if method.name == OPENAPI else {"type": "object", "properties": {"result": answer}}
    operation: dict[str, Any] = {
        "operationId": method.name,
        "tags": [method.name.partition(".")[0]],
        "responses": {"200": {"description": "OK", "content": {"application/json": {"schema": told}}}},
    }
    if method.params:
        body: dict[str, Any] = {
            "type": "object",
            "properties": {param.name: _schema(desk.state.book, param.type, 0) for param in method.params},
        }
        required = [param.name for param in method.params if param.required]
        if required:
            body["required"] = required
        operation["requestBody"] = {"required": required != [], "content": {"application/json": {"schema": body}}}
    return operation


def _schema(book: Book, type_: Type, depth: int) -> dict[str, Any]:
    kind = type_["type"]
    schema: dict[str, Any] = {}
    if kind in ("shape", "object"):
        fields = book.shape(type_["shape"])["fields"] if kind == "shape" else type_["fields"]
        schema["type"] = "object"
        if depth < DEEPEST:
            schema["properties"] = {str(field["name"]): _schema(book, field["type"], depth + 1) for field in fields}
    elif kind == "array":
        schema.update(type="array", items=_schema(book, type_["items"], depth + 1))
    elif kind == "union":
        schema["anyOf"] = [_schema(book, one, depth + 1) for one in type_["any_of"]]
    elif kind in ("map", "fields"):
        schema["type"] = "object"
    elif kind in ("integer", "number", "boolean", "string"):
        schema["type"] = kind
    elif kind == "money":
        schema["type"] = "number"
    elif kind in ("date", "datetime"):
        schema.update(type="string", format="date" if kind == "date" else "date-time")
    if type_.get("enum"):
        schema["enum"] = list(type_["enum"])
    if type_.get("nullable"):
        schema["nullable"] = True
    return schema
