"""How the import and the weekly inventory grow with the record: four times the incidents against one."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from measure import Comparison, best_of

SMALL, LARGE = 0.5, 2.0
ROUNDS = 3


def compare() -> Iterator[Comparison]:
    """Import and inventory of the synthetic municipality, with half and with twice its usual events."""
    with tempfile.TemporaryDirectory() as folder:
        small, large = (_measure(Path(folder) / str(scale), scale) for scale in (SMALL, LARGE))
    growth = large["rows"] / small["rows"]
    for what, key in (("Importing", "import"), ("Weekly inventory of", "inventory")):
        yield Comparison(
            f"{what} {large['rows']:,.0f} rows",
            large[key],
            f"itself on {small['rows']:,.0f} rows, {growth:.1f} times fewer",
            small[key],
            large["rows"] > small["rows"],
        )


def _measure(folder: Path, scale: float) -> dict[str, float]:
    """Seconds of the import and of the inventory, and the rows imported, at a scale."""
    from demo import AREAS, FILES
    from est_plugin.domain.calendar import Clock, Week
    from est_plugin.intake.profile import load_profile
    from est_plugin.picture.importing import import_areas, import_incidents
    from est_plugin.picture.products import InventorySettings
    from est_plugin.picture.weekly_inventory import make_weekly_inventory
    from est_plugin.store.opening import create_store, open_store
    from synthetic.municipality import DEFAULT_LAST_DAY, generate

    made = generate(folder / "in", scale=scale)
    database = str(folder / "store.gpkg")
    create_store(database).close()
    settings = InventorySettings(week=Week.of(DEFAULT_LAST_DAY), areas=AREAS, clock=Clock.OCCURRED)
    with open_store(database) as store:
        import_areas(store, str(folder / "in" / "stadsdelar.gpkg"), AREAS, "kod", "namn")
        began = time.perf_counter()
        for file in FILES:
            profile = load_profile(file.profile)
            import_incidents(store, str(folder / "in" / file.file), file.source, profile, made.extracted, crs=file.crs)
        importing = time.perf_counter() - began
        inventory, _ = best_of(ROUNDS, lambda: make_weekly_inventory(store, settings))
    return {"import": importing, "inventory": inventory, "rows": float(sum(made.rows.values()))}
