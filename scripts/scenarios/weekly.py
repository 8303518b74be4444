"""The weekly inventory in the window: the result, a chosen row, its layers on the map.

Given ``database`` (a store's path), and where wanted ``areas``, ``clock``, ``week``; without a store a small
product made by hand is shown.
"""
from __future__ import annotations

from typing import Any

from est_plugin.domain.calendar import Clock, Week
from est_plugin.gui.picture_dock import State


def run(window: Any) -> None:
    """Show it and take pictures."""
    parts = window.plugin.parts
    dock = parts.inventory
    dock.show()
    dock.raise_()
    window.picture("weekly_start", dock)
    given = window.given
    if given.get("database"):
        parts.choice.choose(given["database"])
        window.wait_until(lambda: parts.choice.contents is not None or bool(parts.choice.sentence))
        if {"areas", "clock", "week"} & set(given):
            dock.chooser.choose(
                given.get("areas", ""),
                Clock.parse(given["clock"]) if given.get("clock") else None,
                Week.parse(given["week"]) if given.get("week") else None,
            )
        window.settle(400)
        window.wait_until(lambda: dock.state is not State.LOADING)
        if dock.state is not State.SHOWN:
            raise RuntimeError(f"no inventory: {dock.failure or dock.state}")
    else:
        from tests.sample_products import sample_inventory

        dock.show_product(sample_inventory())
    dock.add_layers()
    window.wait_until(lambda: not dock.is_adding_layers)
    window.picture("weekly")
    dock.table.choose(0)
    window.picture("weekly_row")
    dock.show_all.setChecked(True)
    dock.table.sort_by(3, False)
    dock.table.choose(0)
    window.picture("weekly_all", dock)
