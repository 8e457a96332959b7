"""Word files, as small as they can be: made of lines of text, or of a template whose ``{Names}`` are replaced."""

from __future__ import annotations

import io
import re
import zipfile
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_BODY = "word/document.xml"
_PLACE = re.compile(r"\{([A-Za-z]\w*)\}")
_TYPES = (
    '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/word/document.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
_RELATIONS = (
    '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
    'Target="word/document.xml"/></Relationships>'
)
_DOCUMENT = (
    '<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    "<w:body>{}</w:body></w:document>"
)


def written(lines: Iterable[str]) -> bytes:
    """Return a file that has these lines."""
    body = "".join(f'<w:p><w:r><w:t xml:space="preserve">{escape(line)}</w:t></w:r></w:p>' for line in lines)
    parts = {"[Content_Types].xml": _TYPES, "_rels/.rels": _RELATIONS, _BODY: _DOCUMENT.format(body)}
    return _packed({name: text.encode() for name, text in parts.items()})


def filled(template: bytes, values: Mapping[str, str]) -> bytes | None:
    """Return a template with its places filled in; ``None`` when it is no Word file. A place without a value becomes empty."""
    try:
        with zipfile.ZipFile(io.BytesIO(template)) as archive:
            parts = {name: archive.read(name) for name in archive.namelist()}
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError):
        return None
    if _BODY not in parts:
        return None
    for name, content in parts.items():
        if name.startswith("word/") and name.endswith(".xml"):
            text = content.decode("utf-8", "replace")
            parts[name] = _PLACE.sub(lambda place: escape(values.get(place[1], "")), text).encode()
    return _packed(parts)


def _packed(parts: Mapping[str, bytes]) -> bytes:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name), content)
    return whole.getvalue()
