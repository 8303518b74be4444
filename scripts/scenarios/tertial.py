"""The tertial ranking in the window: the result, a chosen area, moved weights, its layer on the map.

Given ``database`` (a store's path), and where wanted ``areas``, ``clock``, ``tertial``; without a store a small
product made by hand is shown.
"""
from __future__ import annotations

from typing import Any

from est_plugin.domain.calendar import Clock, Tertial
from est_plugin.gui.picture_dock import State


def run(window: Any) -> None:
    """Show it and take pictures."""
    parts = window.plugin.parts
    dock = parts.ranking
    dock.show()
    dock.raise_()
    given = window.given
    if given.get("database"):
        parts.choice.choose(given["database"])
        window.wait_until(lambda: parts.choice.contents is not None or bool(parts.choice.sentence))
        if {"areas", "clock", "tertial"} & set(given):
            dock.chooser.choose(
                given.get("areas", ""),
                Clock.parse(given["clock"]) if given.get("clock") else None,
                Tertial.parse(given["tertial"]) if given.get("tertial") else None,
            )
        window.settle(400)
        window.wait_until(lambda: dock.state is not State.LOADING)
        if dock.state is not State.SHOWN:
            raise RuntimeError(f"no ranking: {dock.failure or dock.state}")
    else:
        from tests.sample_products import sample_ranking

        dock.show_product(sample_ranking())
    dock.add_layers()
    window.wait_until(lambda: not dock.is_adding_layers)
    window.picture("tertial")
    dock.table.choose(1)
    window.picture("tertial_area")
    before = dock.product
    keys = [criterion.key for criterion in before.criteria if not criterion.note]
    for key in keys[1:]:
        dock.sliders.set_weight(key, 0.0)
    window.wait_until(lambda: dock.product is not before)
    window.settle(300)
    window.picture("tertial_weights", dock)
