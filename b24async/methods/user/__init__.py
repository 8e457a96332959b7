# Generated from spec/user.yaml by `python -m codegen`. Edit the spec, not this file.
"""``user.*``: users of the portal."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, Literal

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.methods.user.option import UserOption
    from b24async.methods.user.userfield import UserUserfield
    from b24async.shapes import user as user_shapes
    from b24async.shapes.keys import user as user_keys

_CURRENT: calls.Method[user_shapes.User] = calls.Method(
    "user.current",
    convert.shape("b24async.shapes.user", "User"),
    safety="safe",
    scopes=("user", "user_basic", "user_brief"),
)
_GET: calls.ListMethod[user_shapes.User] = calls.ListMethod(
    "user.get",
    convert.shape("b24async.shapes.user", "User"),
    paging=calls.Paging(
        style="offset",
        keyset=calls.Keyset(filter="ID", order="ID", row="ID", filter_param="FILTER", sort_param="sort"),
    ),
    safety="safe",
    scopes=("user", "user_basic", "user_brief"),
    dump={"FILTER": convert.yes_no},
)
_ADD = calls.Method("user.add", convert.integer, safety="unsafe", scopes=("user",), files=calls.Form("pair"))
_UPDATE = calls.Method(
    "user.update",
    convert.boolean,
    safety="unsafe",
    scopes=("user",),
    files=calls.Form("pair"),
    dump={"ACTIVE": convert.yes_no},
)
_FIELDS: calls.Method[Mapping[str, str]] = calls.Method(
    "user.fields",
    convert.map_of(convert.string),
    safety="safe",
    scopes=("user", "user_brief", "user_basic"),
)
_ACCESS = calls.Method("user.access", convert.boolean, safety="safe", scopes=("basic",))
_ADMIN = calls.Method("user.admin", convert.boolean, safety="safe", scopes=("basic",))
_SEARCH: calls.ListMethod[user_shapes.User] = calls.ListMethod(
    "user.search",
    convert.shape("b24async.shapes.user", "User"),
    paging=calls.Paging(style="offset"),
    safety="safe",
    scopes=("user", "user_brief", "user_basic"),
    dump={"FILTER": convert.yes_no},
)


class User(calls.Group):
    """Users of the portal."""

    _name = "user"

    def current(self) -> calls.Call[user_shapes.User]:
        """Read the profile of the current user, as far as the scope shows it.

        Scope ``user`` or ``user_basic`` or ``user_brief``; for anyone.
        https://apidocs.bitrix24.com/api-reference/user/user-current.html
        """
        return calls.Call(_CURRENT, {}, self._sender)

    def get(
        self,
        *,
        sort: str | None = None,
        order: Literal["ASC", "DESC"] | None = None,
        filter: Mapping[str, Any] | None = None,
        admin_mode: bool | None = None,
        select: Sequence[user_keys.UserKey | str] | None = None,
        image_resize: Literal["small", "medium", "large"] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[user_shapes.User]:
        """List users by filter, without bots, mail users and integrators.

        The keys of ``filter`` may start with an operator, for example ``%NAME`` or ``@ID``; ``NAME_SEARCH`` looks
        through all parts of the name, and ``ACTIVE: true`` leaves out dismissed users. Unlike elsewhere, the order is
        given as two texts: by which field, and in which direction.

        Args:
            sort: Field to sort by, for example ``ID``.
            order: Direction.
            filter: Conditions that the rows must meet, for example ``{"USER_TYPE": "employee", "ACTIVE": True}``.
            admin_mode: Also users that the caller may not see, for administrators.
            select: Fields to answer; ``*`` stands for all, ``UF_*`` for all custom ones. For example ``["ID", "NAME",
                "UF_*"]``.
            image_resize: Size of the picture behind ``PERSONAL_PHOTO``; the original by default. ``small``: 150 × 150
                pixels; ``medium``: 300 × 300; ``large``: 1000 × 1000.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Scope ``user`` or ``user_basic`` or ``user_brief``; for anyone.
        https://apidocs.bitrix24.com/api-reference/user/user-get.html
        """
        return calls.ListCall(
            _GET,
            {
                "sort": sort,
                "order": order,
                "FILTER": filter,
                "ADMIN_MODE": admin_mode,
                "select": select,
                "IMAGE_RESIZE": image_resize,
                "start": start,
            },
            self._sender,
        )

    def add(
        self,
        *,
        email: str,
        name: str | None = None,
        last_name: str | None = None,
        second_name: str | None = None,
        personal_gender: str | None = None,
        personal_profession: str | None = None,
        personal_www: str | None = None,
        personal_birthday: str | None = None,
        personal_photo: Any = None,
        personal_icq: str | None = None,
        personal_phone: str | None = None,
        personal_fax: str | None = None,
        personal_mobile: str | None = None,
        personal_pager: str | None = None,
        personal_street: str | None = None,
        personal_city: str | None = None,
        personal_state: str | None = None,
        personal_zip: str | None = None,
        personal_country: str | None = None,
        personal_mailbox: str | None = None,
        personal_notes: str | None = None,
        work_phone: str | None = None,
        work_company: str | None = None,
        work_position: str | None = None,
        work_department: str | None = None,
        work_www: str | None = None,
        work_fax: str | None = None,
        work_pager: str | None = None,
        work_street: str | None = None,
        work_mailbox: str | None = None,
        work_city: str | None = None,
        work_state: str | None = None,
        work_zip: str | None = None,
        work_country: str | None = None,
        work_profile: str | None = None,
        work_logo: Any = None,
        work_notes: str | None = None,
        uf_skype_link: str | None = None,
        uf_zoom: str | None = None,
        uf_department: str | None = None,
        uf_interests: str | None = None,
        uf_skills: str | None = None,
        uf_web_sites: str | None = None,
        uf_xing: str | None = None,
        uf_linkedin: str | None = None,
        uf_facebook: str | None = None,
        uf_twitter: str | None = None,
        uf_skype: str | None = None,
        uf_district: str | None = None,
        uf_phone_inner: str | None = None,
    ) -> calls.Call[int]:
        """Invite a person to the portal as an employee or extranet user, by e-mail.

        Args:
            email: For example ``newuser1@example.com``.
            uf_department: For example ``[1]``.

        Raises:
            InvalidParams: ``ERROR_ARGUMENT``, ``ERROR_CORE``, ``ERROR_GROUPID``, ``ERROR_NO_GROUP``.

        Scope ``user``; for an administrator. https://apidocs.bitrix24.com/api-reference/user/user-add.html
        """
        return calls.Call(
            _ADD,
            {
                "EMAIL": email,
                "NAME": name,
                "LAST_NAME": last_name,
                "SECOND_NAME": second_name,
                "PERSONAL_GENDER": personal_gender,
                "PERSONAL_PROFESSION": personal_profession,
                "PERSONAL_WWW": personal_www,
                "PERSONAL_BIRTHDAY": personal_birthday,
                "PERSONAL_PHOTO": personal_photo,
                "PERSONAL_ICQ": personal_icq,
                "PERSONAL_PHONE": personal_phone,
                "PERSONAL_FAX": personal_fax,
                "PERSONAL_MOBILE": personal_mobile,
                "PERSONAL_PAGER": personal_pager,
                "PERSONAL_STREET": personal_street,
                "PERSONAL_CITY": personal_city,
                "PERSONAL_STATE": personal_state,
                "PERSONAL_ZIP": personal_zip,
                "PERSONAL_COUNTRY": personal_country,
                "PERSONAL_MAILBOX": personal_mailbox,
                "PERSONAL_NOTES": personal_notes,
                "WORK_PHONE": work_phone,
                "WORK_COMPANY": work_company,
                "WORK_POSITION": work_position,
                "WORK_DEPARTMENT": work_department,
                "WORK_WWW": work_www,
                "WORK_FAX": work_fax,
                "WORK_PAGER": work_pager,
                "WORK_STREET": work_street,
                "WORK_MAILBOX": work_mailbox,
                "WORK_CITY": work_city,
                "WORK_STATE": work_state,
                "WORK_ZIP": work_zip,
                "WORK_COUNTRY": work_country,
                "WORK_PROFILE": work_profile,
                "WORK_LOGO": work_logo,
                "WORK_NOTES": work_notes,
                "UF_SKYPE_LINK": uf_skype_link,
                "UF_ZOOM": uf_zoom,
                "UF_DEPARTMENT": uf_department,
                "UF_INTERESTS": uf_interests,
                "UF_SKILLS": uf_skills,
                "UF_WEB_SITES": uf_web_sites,
                "UF_XING": uf_xing,
                "UF_LINKEDIN": uf_linkedin,
                "UF_FACEBOOK": uf_facebook,
                "UF_TWITTER": uf_twitter,
                "UF_SKYPE": uf_skype,
                "UF_DISTRICT": uf_district,
                "UF_PHONE_INNER": uf_phone_inner,
            },
            self._sender,
        )

    def update(
        self,
        *,
        id: int,
        active: bool | None = None,
        email: str | None = None,
        name: str | None = None,
        last_name: str | None = None,
        second_name: str | None = None,
        personal_gender: str | None = None,
        personal_profession: str | None = None,
        personal_www: str | None = None,
        personal_birthday: str | None = None,
        personal_photo: Any = None,
        personal_icq: str | None = None,
        personal_phone: str | None = None,
        personal_fax: str | None = None,
        personal_mobile: str | None = None,
        personal_pager: str | None = None,
        personal_street: str | None = None,
        personal_city: str | None = None,
        personal_state: str | None = None,
        personal_zip: str | None = None,
        personal_country: str | None = None,
        personal_mailbox: str | None = None,
        personal_notes: str | None = None,
        work_phone: str | None = None,
        work_company: str | None = None,
        work_position: str | None = None,
        work_department: str | None = None,
        work_www: str | None = None,
        work_fax: str | None = None,
        work_pager: str | None = None,
        work_street: str | None = None,
        work_mailbox: str | None = None,
        work_city: str | None = None,
        work_state: str | None = None,
        work_zip: str | None = None,
        work_country: str | None = None,
        work_profile: str | None = None,
        work_logo: Any = None,
        work_notes: str | None = None,
        uf_skype_link: str | None = None,
        uf_zoom: str | None = None,
        uf_department: str | None = None,
        uf_interests: str | None = None,
        uf_skills: str | None = None,
        uf_web_sites: str | None = None,
        uf_xing: str | None = None,
        uf_linkedin: str | None = None,
        uf_facebook: str | None = None,
        uf_twitter: str | None = None,
        uf_skype: str | None = None,
        uf_district: str | None = None,
        uf_phone_inner: str | None = None,
    ) -> calls.Call[bool]:
        """Change a user's profile; dismiss or reinstate the user.

        Args:
            id: For example ``1``.
            name: For example ``Administrator``.
            last_name: For example ``SomeLastName``.

        Raises:
            InvalidParams: ``ERROR_CORE``.

        Scope ``user``; for an administrator. https://apidocs.bitrix24.com/api-reference/user/user-update.html
        """
        return calls.Call(
            _UPDATE,
            {
                "ID": id,
                "ACTIVE": active,
                "EMAIL": email,
                "NAME": name,
                "LAST_NAME": last_name,
                "SECOND_NAME": second_name,
                "PERSONAL_GENDER": personal_gender,
                "PERSONAL_PROFESSION": personal_profession,
                "PERSONAL_WWW": personal_www,
                "PERSONAL_BIRTHDAY": personal_birthday,
                "PERSONAL_PHOTO": personal_photo,
                "PERSONAL_ICQ": personal_icq,
                "PERSONAL_PHONE": personal_phone,
                "PERSONAL_FAX": personal_fax,
                "PERSONAL_MOBILE": personal_mobile,
                "PERSONAL_PAGER": personal_pager,
                "PERSONAL_STREET": personal_street,
                "PERSONAL_CITY": personal_city,
                "PERSONAL_STATE": personal_state,
                "PERSONAL_ZIP": personal_zip,
                "PERSONAL_COUNTRY": personal_country,
                "PERSONAL_MAILBOX": personal_mailbox,
                "PERSONAL_NOTES": personal_notes,
                "WORK_PHONE": work_phone,
                "WORK_COMPANY": work_company,
                "WORK_POSITION": work_position,
                "WORK_DEPARTMENT": work_department,
                "WORK_WWW": work_www,
                "WORK_FAX": work_fax,
                "WORK_PAGER": work_pager,
                "WORK_STREET": work_street,
                "WORK_MAILBOX": work_mailbox,
                "WORK_CITY": work_city,
                "WORK_STATE": work_state,
                "WORK_ZIP": work_zip,
                "WORK_COUNTRY": work_country,
                "WORK_PROFILE": work_profile,
                "WORK_LOGO": work_logo,
                "WORK_NOTES": work_notes,
                "UF_SKYPE_LINK": uf_skype_link,
                "UF_ZOOM": uf_zoom,
                "UF_DEPARTMENT": uf_department,
                "UF_INTERESTS": uf_interests,
                "UF_SKILLS": uf_skills,
                "UF_WEB_SITES": uf_web_sites,
                "UF_XING": uf_xing,
                "UF_LINKEDIN": uf_linkedin,
                "UF_FACEBOOK": uf_facebook,
                "UF_TWITTER": uf_twitter,
                "UF_SKYPE": uf_skype,
                "UF_DISTRICT": uf_district,
                "UF_PHONE_INNER": uf_phone_inner,
            },
            self._sender,
        )

    def fields(self) -> calls.Call[Mapping[str, str]]:
        """Get the captions of the standard user fields.

        Scope ``user`` or ``user_brief`` or ``user_basic``; for anyone.
        https://apidocs.bitrix24.com/api-reference/user/user-fields.html
        """
        return calls.Call(_FIELDS, {}, self._sender)

    def access(self, *, access: Sequence[str]) -> calls.Call[bool]:
        """Tell whether the current user holds at least one of the given access codes.

        Args:
            access: For example ``["G2", "AU"]``.

        Scope ``basic``; for anyone. https://apidocs.bitrix24.com/api-reference/common/users/user-access.html
        """
        return calls.Call(_ACCESS, {"ACCESS": access}, self._sender)

    def admin(self) -> calls.Call[bool]:
        """Tell whether the current user may manage application settings.

        Scope ``basic``; for anyone. https://apidocs.bitrix24.com/api-reference/common/users/user-admin.html
        """
        return calls.Call(_ADMIN, {}, self._sender)

    def search(
        self,
        *,
        filter: Mapping[str, Any] | None = None,
        sort: str | None = None,
        order: str | None = None,
        admin_mode: bool | None = None,
        select: Sequence[user_keys.UserKey | str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[user_shapes.User]:
        """Search users by name, position or department, by full-text index if possible.

        Args:
            filter: Conditions that the rows must meet, for example ``{"NAME": "John"}``.
            sort: For example ``ID``.
            order: For example ``asc``.
            select: Fields to answer.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Scope ``user`` or ``user_brief`` or ``user_basic``; for anyone.
        https://apidocs.bitrix24.com/api-reference/user/user-search.html
        """
        return calls.ListCall(
            _SEARCH,
            {
                "FILTER": filter,
                "sort": sort,
                "order": order,
                "ADMIN_MODE": admin_mode,
                "select": select,
                "start": start,
            },
            self._sender,
        )

    @functools.cached_property
    def option(self) -> UserOption:
        """``user.option.*``."""
        from b24async.methods.user.option import UserOption

        return UserOption(self._sender)

    @functools.cached_property
    def userfield(self) -> UserUserfield:
        """``user.userfield.*``."""
        from b24async.methods.user.userfield import UserUserfield

        return UserUserfield(self._sender)
