# Generated from spec/v3/note by `python -m codegen`. Edit the spec, not this file.
"""``note.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.v3.note.collection import V3NoteCollection
    from b24async.methods.v3.note.document import V3NoteDocument
    from b24async.methods.v3.note.file import V3NoteFile


class V3Note(calls.Group):
    """``note.*``."""

    _name = "note"

    @functools.cached_property
    def collection(self) -> V3NoteCollection:
        """``note.collection.*``."""
        from b24async.methods.v3.note.collection import V3NoteCollection

        return V3NoteCollection(self._sender)

    @functools.cached_property
    def document(self) -> V3NoteDocument:
        """``note.document.*``."""
        from b24async.methods.v3.note.document import V3NoteDocument

        return V3NoteDocument(self._sender)

    @functools.cached_property
    def file(self) -> V3NoteFile:
        """``note.file.*``."""
        from b24async.methods.v3.note.file import V3NoteFile

        return V3NoteFile(self._sender)
