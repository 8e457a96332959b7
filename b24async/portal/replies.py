"""What a method gives back: a ``Result``, or a ``Refusal`` that says why not.

Handlers know nothing of HTTP. They return a value (or a ``Result`` when there is a total, a next page, a made-up answer) and raise a ``Refusal``; the
envelope decides what either looks like in REST 2 or 3. The refusals that any method can meet are made here, so that code, status and text of each
stand in one place.

https://apidocs.bitrix24.com/error-codes.html
"""

from __future__ import annotations

from typing import Any

import attrs


@attrs.frozen
class Result:
    """The value of a method with what the envelope says beside it.

    Attributes:
        value: What stands under ``result``.
        next: Offset of the next page, where there is one.
        total: Number of records, for lists.
        made_up: The portal does not model the method; the value only has the declared type.
        bare: The value is the whole answer, without an envelope.
    """

    value: Any
    next: int | None = None
    total: int | None = None
    made_up: bool = False
    bare: bool = False


@attrs.frozen(eq=False, slots=False)
class Refusal(Exception):
    """An error the portal answers.

    Attributes:
        code: ``error`` on the wire; often a word, sometimes a number, in the classic CRM methods an empty string.
        text: ``error_description``.
        status: HTTP status, 400 for whatever a method itself refuses.
        extra: Further members beside code and text.
    """

    code: str | int
    text: str = ""
    status: int = 400
    extra: dict[str, Any] = attrs.field(factory=dict)


@attrs.frozen(eq=False, slots=False)
class Refusal3(Refusal):
    """An error of REST 3.0: ``code`` is the suffix behind ``BITRIX_REST_V3_EXCEPTION_``, ``validation`` names the fields at fault."""

    validation: tuple[tuple[str, str], ...] = ()


PREFIX3 = "BITRIX_REST_V3_EXCEPTION_"

# REST 3.0 has its own names for what the common machinery refuses. An expired token hides behind ACCESSDENIED with status 401 there.
_AS_REST3 = {
    "ERROR_METHOD_NOT_FOUND": ("METHODNOTFOUNDEXCEPTION", 400),
    "NO_AUTH_FOUND": ("ACCESSDENIEDEXCEPTION", 401),
    "INVALID_CREDENTIALS": ("ACCESSDENIEDEXCEPTION", 401),
    "expired_token": ("ACCESSDENIEDEXCEPTION", 401),
    "invalid_token": ("ACCESSDENIEDEXCEPTION", 401),
    "invalid_grant": ("ACCESSDENIEDEXCEPTION", 401),
    "ERROR_OAUTH": ("ACCESSDENIEDEXCEPTION", 401),
    "authorization_error": ("ACCESSDENIEDEXCEPTION", 401),
    "user_access_error": ("ACCESSDENIEDEXCEPTION", 403),
    "WRONG_AUTH_TYPE": ("ACCESSDENIEDEXCEPTION", 403),
    "ACCESS_DENIED": ("ACCESSDENIEDEXCEPTION", 403),
    "insufficient_scope": ("INSUFFICIENTSCOPEEXCEPTION", 403),
    "OPERATION_TIME_LIMIT": ("RATELIMITEXCEPTION", 429),
    "OVERLOAD_LIMIT": ("ACCESSDENIEDEXCEPTION", 403),
    "1048582": ("ACCESSDENIEDEXCEPTION", 403),
    "INTERNAL_SERVER_ERROR": ("INTERNAL_INTERNALEXCEPTION", 500),
}


def as_rest3(refusal: Refusal) -> Refusal3:
    """Return a refusal in the words of REST 3.0."""
    if isinstance(refusal, Refusal3):
        return refusal
    if (refusal.code, refusal.status) == ("ACCESS_DENIED", 401):  # the plan
        return Refusal3("LICENSEEXCEPTION", refusal.text, 403)
    suffix, status = _AS_REST3.get(str(refusal.code), ("INTERNAL_INTERNALEXCEPTION", 500))
    return Refusal3(suffix, refusal.text, status)


def method_not_found() -> Refusal:
    """No spec has this method. Checked before the credentials: an unknown method with a wrong secret is a 404."""
    return Refusal("ERROR_METHOD_NOT_FOUND", "Method not found!", 404)


def no_auth() -> Refusal:
    """Nothing in the request says who calls."""
    return Refusal("NO_AUTH_FOUND", "Wrong authorization data", 401)


def wrong_secret() -> Refusal:
    """The webhook's secret is not the one of that user."""
    return Refusal("INVALID_CREDENTIALS", "Invalid request credentials", 401)


def expired() -> Refusal:
    """The access token is too old."""
    return Refusal("expired_token", "The access token provided has expired.", 401)


def unknown_token() -> Refusal:
    """Nobody has made this access token."""
    return Refusal("invalid_token", "Unable to get application by token", 401)


def revoked() -> Refusal:
    """The access token was taken back."""
    return Refusal("invalid_grant", "The access token provided has been revoked.", 401)


def not_installed() -> Refusal:
    """The application of the token is no longer there, or switched off."""
    return Refusal("ERROR_OAUTH", "Application not installed", 401)


def no_user() -> Refusal:
    """The user of the token has left."""
    return Refusal("authorization_error", "Unable to authorize user", 401)


def no_access_to_application() -> Refusal:
    """The application is not for this user, or not yet."""
    return Refusal("user_access_error", "The user does not have access to the application.", 401)


def no_plan() -> Refusal:
    """The portal's plan has no REST API."""
    return Refusal("ACCESS_DENIED", "REST is available only on commercial plans.", 401)


def wrong_auth_type() -> Refusal:
    """The method works inside an application only."""
    return Refusal("WRONG_AUTH_TYPE", "Current authorization type is denied for this method", 403)


def insufficient_scope(application: bool = False) -> Refusal:
    """The webhook or token lacks every scope that would do."""
    credential = "access" if application else "webhook"
    text = f"The request requires higher privileges than provided by the {credential} token"
    return Refusal("insufficient_scope", text, 401)


def too_many_requests() -> Refusal:
    """The bucket is full."""
    return Refusal("QUERY_LIMIT_EXCEEDED", "Too many requests", 503)


def overloaded() -> Refusal:
    """The vendor has blocked the portal's REST API by hand."""
    return Refusal("OVERLOAD_LIMIT", "REST API is blocked due to overload.", 401)


def blocked_by_operating() -> Refusal:
    """The method has used up its execution time of the last ten minutes."""
    return Refusal("OPERATION_TIME_LIMIT", "Method is blocked due to operation time limit.", 429)


def internal() -> Refusal:
    """A fault of the portal itself."""
    return Refusal("INTERNAL_SERVER_ERROR", "Internal server error", 500)


def too_much() -> Refusal:
    """A number or a day is beyond all bounds, or something is nested deeper than anybody can follow."""
    return Refusal("ERROR_CORE", "A value is too large or too deep")


def access_denied(text: str = "Access denied!", status: int = 403) -> Refusal:
    """The caller has no right to this."""
    return Refusal("ACCESS_DENIED", text, status)


def no_parameter(name: str) -> Refusal:
    """A controller method misses a required parameter."""
    return Refusal("100", f"Could not find value for parameter {{{name}}}")


def wrong_parameter(name: str, value: Any, wanted: str) -> Refusal:
    """A controller method got a parameter of another type."""
    shown = value if isinstance(value, str | int | float) and not isinstance(value, bool) else "array" if value else ""
    return Refusal(
        "100", f"Invalid value {{{shown}}} to match with parameter {{{name}}}. Should be value of type {wanted}."
    )


def invalid_request(*problems: tuple[str, str]) -> Refusal3:
    """A request of REST 3.0 whose named fields are absent or of the wrong type."""
    text = "The request did not pass validation: " + ", ".join(name for name, _ in problems)
    return Refusal3("VALIDATION_REQUESTVALIDATIONEXCEPTION", text, validation=problems)
