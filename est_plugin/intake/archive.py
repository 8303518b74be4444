"""Members of a zip archive, read only as long as they are what a workbook or a layer holds: no bombs, no entities."""

from __future__ import annotations

import lzma
import pathlib
import struct
import zipfile
import zlib
from typing import IO

from ..domain.errors import EstError
from ..domain.language import tr

_SMALL = 32 << 20
"""So many bytes may inflate from anything."""

_RATIO = 100
"""Inflated bytes to packed ones. Sheets and layers reach 10 to 30, bombs 1,000."""

_UNBROKEN = 8 << 20
"""Bytes of one tag or text. A cell has 32,767 signs at most; the parser's time grows with the square."""

_DECLARATIONS = (b"<!DOCTYPE", "<!DOCTYPE".encode("utf-16-le"), "<!DOCTYPE".encode("utf-16-be"))


DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    LookupError,
    ArithmeticError,
    ValueError,
    EOFError,
    OSError,
    NotImplementedError,
    RuntimeError,
)
"""What a broken archive raises, according to where it is broken."""


class Bomb(ValueError):
    """A member that would fill memory, or time. Its text is for people."""


def check_archive(path: pathlib.Path) -> None:
    """Refuse an archive with a member that inflates without measure; for programs that then read it all.

    Raises:
        EstError: it has such a member.
        one of :data:`DAMAGE`: it is damaged.
    """
    with zipfile.ZipFile(path) as archive:
        for member in archive.infolist():
            if _is_bomb(member, member.file_size):
                raise EstError(
                    tr(
                        "The archive {file} holds a part that would inflate to {n} MB: it is damaged, or made to do "
                        "harm.",
                        file=path.name,
                        n=member.file_size >> 20,
                    )
                )


def open_member(archive: zipfile.ZipFile, name: str) -> IO[bytes]:
    """An XML member for reading; reading raises :class:`Bomb` when it turns out to be one. Raises KeyError."""
    return _Watched(archive.open(name), archive.getinfo(name))  # type: ignore[return-value]


def _is_bomb(member: zipfile.ZipInfo, inflated: int) -> bool:
    return inflated > _SMALL and inflated > _RATIO * max(member.compress_size, 1)


class _Watched:
    """A stream of XML that is looked at while it is read."""

    def __init__(self, stream: IO[bytes], member: zipfile.ZipInfo) -> None:
        self._stream, self._member = stream, member
        self._read = self._since_tag = 0
        self._tail = b""

    def __enter__(self) -> _Watched:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def read(self, size: int = -1) -> bytes:
        """The next bytes. A reader that asks for all at once gets them in parts, watched."""
        if size < 0:
            return b"".join(iter(lambda: self.read(1 << 16), b""))
        block = self._stream.read(size)
        self._read += len(block)
        tag = block.rfind(b"<")
        self._since_tag = len(block) - tag if tag >= 0 else self._since_tag + len(block)
        if _is_bomb(self._member, self._read) or self._since_tag > _UNBROKEN:
            raise Bomb(tr("a part of it inflates without measure"))
        # A workbook declares no document type; one that does may define texts that grow without end.
        joined = self._tail + block
        if any(word in joined for word in _DECLARATIONS):
            raise Bomb(tr("it declares a document type"))
        self._tail = joined[-20:]
        return block

    def tell(self) -> int:
        """Bytes read so far."""
        return self._read

    def close(self) -> None:
        """Let go of the member."""
        self._stream.close()
