"""Text from data, made safe for the places where Qt would read it as HTML or as a mnemonic."""
from __future__ import annotations

import html


def tooltip(text: str) -> str:
    """A tooltip that shows *text* as it is, its line breaks kept, wrapped where it is long."""
    return "<p>" + html.escape(text).replace("\n", "<br>") + "</p>" if text else ""


def button_text(text: str) -> str:
    """A button's or action's text that shows *text* as it is: '&' would underline the next letter."""
    return text.replace("&", "&&")
