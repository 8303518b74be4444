"""Do a whole Monday on a synthetic municipality, through ``build/est-process`` alone, and say what came of it.

Everything lies under ``demo/`` afterwards; what was there is made anew.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from assemble import TOP

sys.path.insert(0, str(TOP))
from est_plugin.domain.calendar import ONE_DAY, Tertial, Week
from synthetic.municipality import DEFAULT_LAST_DAY

DEMO = TOP / "demo"
INPUT = DEMO / "indata"
STORE = DEMO / "lagesbild.gpkg"
AREAS = "Stadsdelar"
SHOWN_REASONS = 5


@dataclass(frozen=True)
class IncidentFile:
    """A file of the municipality's, and how it is imported."""

    file: str
    source: str
    profile: str
    crs: str = ""


FILES = (
    IncidentFile("rapporter.csv", "Rapportörer", "reporter_events", "EPSG:3006"),
    IncidentFile("polis_koordinater.csv", "Polisen (koordinater)", "police_points", "EPSG:4326"),
    IncidentFile("polis_omradeskod.csv", "Polisen (områdeskod)", "police_area_codes"),
)


@dataclass
class Demo:
    """The steps done so far, with the seconds that each took."""

    seconds: dict[str, float] = field(default_factory=dict)

    def step(self, title: str, algorithm: str, **parameters: object) -> dict[str, Any]:
        """Run one algorithm and return its results; on failure end with the algorithm's own sentence."""
        arguments = [f"--{name}={value}" for name, value in parameters.items() if value != ""]
        result = self._timed(
            title, [str(TOP / "build" / "est-process"), "--json", "run", f"est:{algorithm}", *arguments]
        )
        return dict(json.loads(result)["results"])

    def generate(self) -> None:
        """Write the synthetic municipality's files."""
        self._timed("Generate the synthetic municipality", [sys.executable, "-m", "synthetic", str(INPUT)])

    def _timed(self, title: str, command: list[str]) -> str:
        print(f"  {title:<44}", end="", flush=True)
        began = time.perf_counter()
        done = subprocess.run(command, cwd=TOP, capture_output=True, text=True, check=False)
        self.seconds[title] = time.perf_counter() - began
        if done.returncode != 0:
            print(" failed")
            sys.exit(f"\n{done.stderr.strip()}\nThe demo stopped at: {' '.join(command)}")
        print(f"{self.seconds[title]:6.1f} s", flush=True)
        return done.stdout


def clear() -> None:
    """Remove an earlier demo: what this program made, and nothing else that may lie in the folder."""
    for name in ("indata", "kartor", "paket", "vecka"):
        shutil.rmtree(DEMO / name, ignore_errors=True)
    for path in DEMO.glob("*.gpkg*"):
        path.unlink()
    DEMO.mkdir(exist_ok=True)


def import_all(demo: Demo, extracted: str) -> dict[str, dict[str, Any]]:
    """Make the store and import everything; the results of each incident file by its name."""
    demo.step("Create the store", "createdatabase", OUTPUT=STORE)
    demo.step(
        "Import the districts",
        "importareas",
        DATABASE=STORE,
        INPUT=INPUT / "stadsdelar.gpkg",
        NAME=AREAS,
        CODE_FIELD="kod",
        NAME_FIELD="namn",
        VINTAGE=extracted[:4],
    )
    demo.step("Import the population", "importpopulation", DATABASE=STORE, INPUT=INPUT / "befolkning.xlsx", AREAS=AREAS)
    return {
        file.file: demo.step(
            f"Import {file.file}",
            "importincidents",
            DATABASE=STORE,
            INPUT=INPUT / file.file,
            SOURCE=file.source,
            PROFILE=file.profile,
            EXTRACTED=extracted,
            CRS=file.crs,
        )
        for file in FILES
    }


def make_products(demo: Demo, week: str, tertial: str) -> dict[str, dict[str, Any]]:
    """The inventory, the ranking, the agencies' maps and packages, and the whole week in one."""
    common: dict[str, object] = {"DATABASE": STORE, "AREAS": AREAS}
    both: dict[str, object] = {**common, "WEEK": week, "TERTIAL": tertial}
    return {
        "inventory": demo.step(
            f"Weekly inventory {week}", "weeklyinventory", **common, WEEK=week, OUTPUT=DEMO / "veckoinventering.gpkg"
        ),
        "ranking": demo.step(
            f"Tertial ranking {tertial}",
            "tertialranking",
            **common,
            TERTIAL=tertial,
            OUTPUT=DEMO / "tertialrankning.gpkg",
        ),
        "maps": demo.step("Print the agencies' maps", "exportmaps", **both, FOLDER=DEMO / "kartor"),
        "packages": demo.step("Write the partners' packages", "exportpartnerpackage", **both, FOLDER=DEMO / "paket"),
        "week": demo.step("The same in one: the weekly run", "weeklyrun", **both, FOLDER=DEMO / "vecka"),
    }


def reasons(results: dict[str, Any]) -> Counter[str]:
    """Why rows were rejected, with how many, from the import's ``REASONS``: 'reason (count); reason (count)'."""
    found: Counter[str] = Counter()
    for reason, number in re.findall(r"(.+?) \((\d+)\)(?:; |$)", str(results["REASONS"])):
        found[reason] += int(number)
    return found


def count(number: int, singular: str, plural: str) -> str:
    """'1 map', '2 maps'."""
    return f"{number:,} {singular if number == 1 else plural}"


def tell_imports(imports: dict[str, dict[str, Any]]) -> None:
    """A line for each file, and why rows were rejected."""
    print(f"\n  {'Imported':<26}{'rows':>8}{'new':>8}{'rejected':>10}{'no place':>10}")
    for name, results in imports.items():
        figures = [int(results[key]) for key in ("N_ROWS", "N_NEW", "N_REJECTED", "N_UNPLACED")]
        print(f"    {name:<24}{figures[0]:>8,}{figures[1]:>8,}{figures[2]:>10,}{figures[3]:>10,}")
    for name, results in imports.items():
        found = reasons(results).most_common()
        if found:
            print(f"\n  Rejected in {name}:")
        for reason, number in found[:SHOWN_REASONS]:
            print(f"    {number:>6,} × {reason}")
        if len(found) > SHOWN_REASONS:
            rest = sum(number for _, number in found[SHOWN_REASONS:])
            print(f"    {rest:>6,} for {len(found) - SHOWN_REASONS} other reasons")


def tell_products(products: dict[str, dict[str, Any]]) -> None:
    """The products in their own words, and where everything lies."""
    print("\n  The week:")
    print(f"    {products['inventory']['SUMMARY']}")
    print("  The tertial:")
    print(f"    {products['ranking']['SUMMARY']}")
    maps = len(list((DEMO / "kartor").rglob("*.pdf")))
    shapefiles = len(list((DEMO / "paket").rglob("*.shp")))
    files = sum(path.is_file() for path in (DEMO / "vecka").rglob("*"))
    print("\n  Made, in demo/:")
    print(f"    {'indata/':<24}the files that came in; SYNTHETIC: no row is real")
    print(f"    {'lagesbild.gpkg':<24}the store, {STORE.stat().st_size / 1e6:.0f} MB")
    print(f"    {'veckoinventering.gpkg':<24}the weekly inventory, to open in QGIS")
    print(f"    {'tertialrankning.gpkg':<24}the tertial ranking, to open in QGIS")
    print(f"    {'kartor/':<24}{count(maps, 'printed map', 'printed maps')} (PDF, A3)")
    print(f"    {'paket/':<24}the agencies' packages with {count(shapefiles, 'shapefile', 'shapefiles')}")
    print(f"    {'vecka/':<24}what the weekly run writes in one: {count(files, 'file', 'files')}")


def main() -> None:
    """Run the demo."""
    print("EST for QGIS, demo on SYNTHETIC data (Exempelstad does not exist):")
    clear()
    demo = Demo()
    demo.generate()
    imports = import_all(demo, (DEFAULT_LAST_DAY + ONE_DAY).isoformat())
    products = make_products(demo, str(Week.of(DEFAULT_LAST_DAY)), str(Tertial.of(DEFAULT_LAST_DAY)))
    tell_imports(imports)
    tell_products(products)
    print(f"\n  {sum(demo.seconds.values()):.0f} s in all. 'make run' opens it in QGIS.")


if __name__ == "__main__":
    main()
