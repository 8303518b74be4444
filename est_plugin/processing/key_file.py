"""The secret key of keyed rounding and masking: a file that is made once, and kept."""

from __future__ import annotations

import os
import pathlib
import secrets

from qgis.core import QgsProcessingFeedback, QgsProcessingParameterFile

from ..analysis.keyed_numbers import KEY_BYTES
from ..domain.errors import EstError
from ..domain.language import tr
from .algorithm import EstAlgorithm

KEY_FILE = "KEY_FILE"
_NEW_BYTES = 32


def add_key(algorithm: EstAlgorithm) -> None:
    """KEY_FILE."""
    algorithm.addParameter(
        QgsProcessingParameterFile(
            KEY_FILE, tr("File with the secret key (made where there is none)"), fileFilter=tr("All files (*)")
        )
    )


def read_key(path: str, feedback: QgsProcessingFeedback) -> bytes:
    """The key in a file. A new one, for this user alone, where there is no such file.

    Raises:
        EstError: the file can't be read or made, or holds too little.
    """
    if not path:
        raise EstError(tr("KEY_FILE is empty: give the file that holds the key, or is to hold a new one."))
    file = pathlib.Path(path)
    try:
        if not file.exists():
            with open(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as out:
                out.write(secrets.token_hex(_NEW_BYTES) + "\n")
            feedback.pushInfo(
                tr(
                    "A new key was written to {file}. Keep it, and keep it secret: who has it can undo the work, and "
                    "with another key the same numbers come out differently.",
                    file=file,
                )
            )
        key = file.read_bytes().strip()
    except OSError as error:
        raise EstError(tr("The key in {file} can't be used: {reason}.", file=file, reason=error.strerror)) from error
    if len(key) < KEY_BYTES:
        raise EstError(tr("The key in {file} is too short: it needs {n} characters.", file=file, n=KEY_BYTES))
    return key
