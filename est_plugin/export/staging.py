"""A folder that is filled whole or not at all."""

from __future__ import annotations

import contextlib
import pathlib
import shutil
import tempfile
from collections.abc import Iterator

from ..domain.errors import EstError
from ..domain.language import tr


@contextlib.contextmanager
def staged(folder: pathlib.Path) -> Iterator[pathlib.Path]:
    """A temporary folder whose content takes its place in *folder* when the block ends well.

    Files of the same names are replaced, folders of the same names are replaced whole, all else in
    *folder* stays. When the block raises, *folder* is as it was.

    Raises:
        EstError: the folder can't be made or written, or a file in it is open in another program.
    """
    existed = folder.exists()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        temporary = pathlib.Path(tempfile.mkdtemp(prefix=".est-", dir=folder))
    except OSError as error:
        raise EstError(
            tr("The folder {folder} can't be written ({why}): choose another one.", folder=folder, why=error.strerror)
        ) from error
    try:
        yield temporary
        for path in sorted(temporary.iterdir()):
            _replace(path, folder / path.name)
    except BaseException:
        shutil.rmtree(temporary, ignore_errors=True)
        if not existed:
            with contextlib.suppress(OSError):  # not empty: somebody else has put something there meanwhile
                folder.rmdir()
        raise
    shutil.rmtree(temporary, ignore_errors=True)


def _replace(new: pathlib.Path, old: pathlib.Path) -> None:
    try:
        if old.is_dir():
            shutil.rmtree(old)
        elif old.exists():
            old.unlink()
        shutil.move(str(new), str(old))
    except OSError as error:
        raise EstError(
            tr(
                "{file} can't be replaced ({why}): close it in other programs and run again.",
                file=old,
                why=error.strerror,
            )
        ) from error
