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

_MOST = 1032
"""Bytes that one packed byte can become."""

_UNBROKEN = 2 << 20
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
            if _is_bomb(member) or _holds_more_than_it_says(archive, member):
                raise EstError(
                    tr(
                        "The archive {file} holds a part that inflates without measure: it is damaged, or made to do "
                        "harm, so export it again.",
                        file=path.name,
                    )
                )


def open_member(archive: zipfile.ZipFile, name: str) -> IO[bytes]:
    """An XML member for reading.

    Raises:
        Bomb: it is one; also while it is read.
        one of :data:`DAMAGE`: it is damaged.
    """
    # More than the stated size is never inflated.
    if _is_bomb(archive.getinfo(name)):
        raise Bomb(tr("a part of it inflates without measure"))
    return _Watched(archive.open(name))  # type: ignore[return-value]


def _is_bomb(member: zipfile.ZipInfo) -> bool:
    return member.file_size > _SMALL and member.file_size > _RATIO * max(member.compress_size, 1)


def _holds_more_than_it_says(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bool:
    """Whether a member inflates to more than its stated size, which GDAL doesn't hold it to."""
    if member.compress_type != zipfile.ZIP_DEFLATED or _MOST * member.compress_size <= _SMALL or archive.fp is None:
        return False
    archive.fp.seek(member.header_offset + 26)
    name, extra = struct.unpack("<HH", archive.fp.read(4))
    archive.fp.seek(name + extra, 1)
    inflate, inflated, left = zlib.decompressobj(-15), 0, member.compress_size
    while left > 0 and not inflate.eof and inflated <= member.file_size:
        block = archive.fp.read(min(left, 1 << 16))
        left -= len(block) or left
        while block and inflated <= member.file_size:
            inflated += len(inflate.decompress(block, 1 << 20))
            block = inflate.unconsumed_tail
    return inflated > member.file_size


class _Watched:
    """A stream of XML that is looked at while it is read."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
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
        if self._since_tag > _UNBROKEN:
            raise Bomb(tr("a text in it has no end"))
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
