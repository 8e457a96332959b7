"""Names of custom fields, which no spec lists: ``UF_CRM_5`` in the classic methods is ``ufCrm_5`` in ``crm.item.*``.

A number directly behind the prefix is the type's own and sticks to it (``UF_CRM_2_1639669411830`` ⇔ ``ufCrm2_1639669411830``); elsewhere the usual
camel case applies. https://apidocs.bitrix24.com/api-reference/crm/universal/index.html
"""

from __future__ import annotations

import re

_UPPER = re.compile(r"UF_[A-Z0-9_]{1,60}")
_CAMEL = re.compile(r"uf[A-Z][A-Za-z0-9_]{0,60}")
_TYPED = re.compile(r"UF_CRM_(\d+)_(\d+)")
_PLAIN = re.compile(r"UF_([A-Z]+)_(\d+)")


def custom(name: str) -> str | None:
    """Return the upper-case name of a custom field from either spelling, or ``None`` when the name is none."""
    if _UPPER.fullmatch(name):
        return name
    if not _CAMEL.fullmatch(name):
        return None
    spaced = re.sub(r"([A-Z])", r"_\1", name)
    spaced = re.sub(r"(?<=[A-Za-z])(\d+)(?=_)", r"_\1", spaced)
    return re.sub(r"__+", "_", spaced).upper()


def camel(name: str) -> str:
    """Return the ``crm.item.*`` spelling of an upper-case custom name."""
    if match := _TYPED.fullmatch(name):
        return f"ufCrm{match[1]}_{match[2]}"
    if match := _PLAIN.fullmatch(name):
        return f"uf{match[1].capitalize()}_{match[2]}"
    head, *rest = name.lower().split("_")
    return head + "".join(part.capitalize() for part in rest)
