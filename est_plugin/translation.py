"""Hands QGIS's language to every layer below."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from .domain import language
from .paths import translations

CONTEXT = "est"
"""The one translation context; the strings are collected from the calls of ``tr``."""

_translator: QTranslator | None = None


def interface_locale() -> str:
    """QGIS's language, such as ``sv``."""
    return str(QgsApplication.instance().locale())[:2]


def install_translator(locale: str) -> None:
    """Speak *locale* from now on: Swedish when it begins with ``sv``, else English. May be called again.

    Raises:
        RuntimeError: the Swedish translation is not where it should be (the plugin was not built).
    """
    global _translator
    remove_translator()
    code = locale[:2].lower()
    if code != "sv":
        language.use_translator(None, "en")
        return
    translator = QTranslator()
    path = translations() / "est_sv.qm"
    if not translator.load(str(path)):
        raise RuntimeError(f"no translation at {path}: run 'make build'")
    QCoreApplication.installTranslator(translator)
    _translator = translator
    language.use_translator(lambda text: QCoreApplication.translate(CONTEXT, text), "sv")


def remove_translator() -> None:
    """Take the translator away again."""
    global _translator
    if _translator is not None:
        QCoreApplication.removeTranslator(_translator)
        _translator = None
    language.use_translator(None, "en")
