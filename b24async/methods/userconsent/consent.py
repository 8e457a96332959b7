# Generated from spec/userconsent/consent.yaml by `python -m codegen`. Edit the spec, not this file.
"""``userconsent.consent.*``."""

from __future__ import annotations

from b24async import calls, convert

_ADD = calls.Method("userconsent.consent.add", convert.integer, safety="unsafe", scopes=("userconsent",))


class UserconsentConsent(calls.Group):
    """``userconsent.consent.*``."""

    _name = "userconsent.consent"

    def add(
        self,
        *,
        agreement_id: int,
        ip: str,
        user_id: int | None = None,
        url: str | None = None,
        origin_id: str | None = None,
        originator_id: str | None = None,
    ) -> calls.Call[int]:
        """Record a person's consent to an agreement, with IP address, page and source.

        Args:
            agreement_id: For example ``19``.
            ip: For example ``192.168.1.100``.
            user_id: For example ``123``.
            origin_id: For example ``my_contact_form``.
            originator_id: For example ``user@example.com``.

        Raises:
            InvalidParams: ``ERROR_ARGUMENT``.

        Scope ``userconsent``; for anyone.
        https://apidocs.bitrix24.com/api-reference/user-consent/user-consent-consent-add.html
        """
        return calls.Call(
            _ADD,
            {
                "AGREEMENT_ID": agreement_id,
                "IP": ip,
                "USER_ID": user_id,
                "URL": url,
                "ORIGIN_ID": origin_id,
                "ORIGINATOR_ID": originator_id,
            },
            self._sender,
        )
