"""Where resources, translations and metadata lie: in a checkout, and when installed."""
from __future__ import annotations

import configparser
import functools
import pathlib

_PACKAGE = pathlib.Path(__file__).resolve().parent


def _root() -> pathlib.Path:
    """The installed plugin's folder, or the checkout's top, whichever holds the resources."""
    return _PACKAGE if (_PACKAGE / "resources").is_dir() else _PACKAGE.parent


def resource(*parts: str) -> pathlib.Path:
    """Path of a file below ``resources/``."""
    return _root().joinpath("resources", *parts)


def translations() -> pathlib.Path:
    """Folder of the compiled translations (``est_sv.qm``)."""
    return _root() / "i18n"


@functools.lru_cache(maxsize=1)
def plugin_version() -> str:
    """The version number, which stands in ``metadata.txt`` and nowhere else."""
    parser = configparser.ConfigParser()
    parser.read(_root() / "metadata.txt", encoding="utf-8")
    return parser["general"]["version"]
