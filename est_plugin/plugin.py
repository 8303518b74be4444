"""The plugin as QGIS sees it: builds everything in ``initGui``, and takes all of it away in ``unload``.

Nothing heavy is imported here: where a needed package is missing, the plugin says so once and does no more.
"""
from __future__ import annotations

import html
import sys
from typing import TYPE_CHECKING, Any

from qgis.core import Qgis, QgsApplication, QgsMessageLog

from .dependencies import advice, lacking
from .domain.language import tr
from .translation import install_translator, interface_locale, remove_translator

if TYPE_CHECKING:
    from .gui.window_parts import WindowParts
    from .processing.provider import EstProvider


class EstPlugin:
    """Two docks, a toolbar, a menu and the processing provider ``est``."""

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self._provider: EstProvider | None = None
        self._parts: WindowParts | None = None

    @property
    def parts(self) -> WindowParts | None:
        """What stands in the window; None before ``initGui``, after ``unload``, and where a package is missing."""
        return self._parts

    def initGui(self) -> None:  # noqa: N802 (the name is QGIS's)
        """Build everything that the user sees."""
        if not self._start():
            return
        from .gui.window_parts import WindowParts

        self._parts = WindowParts(self._iface)

    def initProcessing(self) -> None:  # noqa: N802 (the name is QGIS's)
        """Register the provider alone, for ``qgis_process``."""
        self._start()

    def unload(self) -> None:
        """Take all of it away again."""
        if self._parts is not None:
            self._parts.remove()
            self._parts = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        remove_translator()

    def _start(self) -> bool:
        """Speak the user's language and register the provider; False where a package is missing."""
        install_translator(interface_locale())
        lacks = lacking()
        if lacks:
            self._say(advice(lacks, sys.platform, QgsApplication.qgisSettingsDirPath().rstrip("/")))
            return False
        from .processing.provider import EstProvider

        provider = EstProvider()
        if QgsApplication.processingRegistry().addProvider(provider):
            self._provider = provider
        else:
            self._say(tr("Another plugin has already registered algorithms under the name 'est': switch it off."))
        return True

    def _say(self, sentence: str) -> None:
        QgsMessageLog.logMessage(sentence, "EST", Qgis.MessageLevel.Critical)
        if self._iface is not None:
            self._iface.messageBar().pushMessage("EST", html.escape(sentence), Qgis.MessageLevel.Critical, 0)
