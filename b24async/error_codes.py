# Generated from spec/_errors.yaml by `python -m codegen`. Edit the spec, not this file.
"""Error codes of the portal: which exception class each of them means."""

from __future__ import annotations

CODES: dict[str, str] = {
    "100": "InvalidParams",
    "1048582": "AccessDenied",
    "200040300010": "AccessDenied",
    "200040300020": "AccessDenied",
    "200040300030": "AccessDenied",
    "200040300040": "AccessDenied",
    "access_denied": "AccessDenied",
    "access_error": "AccessDenied",
    "allowed_only_intranet_user": "AccessDenied",
    "application_not_found": "AuthError",
    "authorization_error": "AuthError",
    "bad_verification_code": "AuthError",
    "create_dynamic_item_restricted": "AccessDenied",
    "error_argument": "InvalidParams",
    "error_batch_length_exceeded": "InvalidParams",
    "error_batch_method_not_allowed": "InvalidParams",
    "error_manifest_is_not_available": "NotFound",
    "error_method_not_found": "NotFound",
    "error_oauth": "AuthError",
    "error_unexpected_answer": "PortalError",
    "expired_token": "AuthError",
    "feature_not_avail": "AccessDenied",
    "insufficient_scope": "ScopeError",
    "internal_server_error": "PortalError",
    "invalid_arg_value": "InvalidParams",
    "invalid_client": "AuthError",
    "invalid_credentials": "AuthError",
    "invalid_grant": "AuthError",
    "invalid_request": "InvalidParams",
    "invalid_scope": "ScopeError",
    "invalid_token": "AuthError",
    "no_auth_found": "AuthError",
    "not_found": "NotFound",
    "not_installed": "AuthError",
    "operation_time_limit": "LimitError",
    "overload_limit": "PortalError",
    "payment_required": "AccessDenied",
    "portal_deleted": "AuthError",
    "query_limit_exceeded": "LimitError",
    "system_error": "PortalError",
    "update_dynamic_item_restricted": "AccessDenied",
    "user_access_error": "AccessDenied",
    "wrong_auth_type": "AccessDenied",
    "wrong_client": "AuthError",
    "wrong_encoding": "InvalidParams",
}
"""Whole codes."""

SUFFIXES: dict[str, str] = {
    "_access_denied": "AccessDenied",
    "_access_error": "AccessDenied",
    "_not_exist": "NotFound",
    "_not_exists": "NotFound",
    "_not_found": "NotFound",
    "accessdeniedexception": "AccessDenied",
    "dtofieldrequiredattributeexception": "InvalidParams",
    "dtovalidationexception": "InvalidParams",
    "entitynotfoundexception": "NotFound",
    "fieldnotfoundexception": "NotFound",
    "idempotencykeyreusedexception": "InvalidParams",
    "insufficientscopeexception": "ScopeError",
    "internalexception": "PortalError",
    "invalidfilterexception": "InvalidParams",
    "invalididempotencykeyexception": "InvalidParams",
    "invalidjsonexception": "InvalidParams",
    "invalidorderexception": "InvalidParams",
    "invalidpaginationexception": "InvalidParams",
    "invalidrequestfieldtypeexception": "InvalidParams",
    "invalidselectexception": "InvalidParams",
    "licenseexception": "AccessDenied",
    "methodnotfoundexception": "NotFound",
    "ratelimitexception": "LimitError",
    "requestfiltervalidationexception": "InvalidParams",
    "requestvalidationexception": "InvalidParams",
    "requiredfieldinrequestexception": "InvalidParams",
    "unknownaggregatefunctionexception": "InvalidParams",
    "unknowndtopropertyexception": "InvalidParams",
    "unknownfilteroperatorexception": "InvalidParams",
    "wronghttprequestmethodexception": "InvalidParams",
}
"""How codes end. The first that fits counts, and endings count before beginnings."""

PREFIXES: dict[str, str] = {
    "access_denied_": "AccessDenied",
    "method_confirm_": "Confirmation",
    "rest_unavailable": "AccessDenied",
}
"""How codes begin."""

STATUSES: dict[int, str] = {
    401: "AuthError",
    402: "AccessDenied",
    403: "AccessDenied",
    404: "NotFound",
    429: "LimitError",
    500: "PortalError",
    502: "PortalError",
    503: "PortalError",
    504: "PortalError",
}
"""What an HTTP status means when the code is unknown."""

DEFAULT: str = "InvalidParams"
"""What all else means."""

TEXTS: dict[str, str] = {
    "more scopes": "ScopeError",
    "access denied": "AccessDenied",
    "have permission": "AccessDenied",
    "insufficient permissions": "AccessDenied",
    "insufficient rights": "AccessDenied",
    "administrative rights": "AccessDenied",
    "task is not allowed": "AccessDenied",
    " id not found": "InvalidParams",
    "not found": "NotFound",
    "does not exist": "NotFound",
    "internal server error": "PortalError",
}
"""Parts of the description, for the codes that say nothing."""

STATUS_OF: dict[str, int] = {
    "allowed_only_intranet_user": 403,
    "application_not_found": 401,
    "authorization_error": 401,
    "error_manifest_is_not_available": 404,
    "error_method_not_found": 404,
    "error_oauth": 401,
    "error_unexpected_answer": 500,
    "expired_token": 401,
    "insufficient_scope": 401,
    "internal_server_error": 500,
    "invalid_credentials": 401,
    "invalid_request": 401,
    "invalid_token": 401,
    "no_auth_found": 401,
    "operation_time_limit": 429,
    "overload_limit": 401,
    "payment_required": 401,
    "portal_deleted": 403,
    "query_limit_exceeded": 503,
    "user_access_error": 401,
    "wrong_auth_type": 403,
    "wrong_client": 200,
}
"""The HTTP status with which the portal answers a code, where that is known."""
