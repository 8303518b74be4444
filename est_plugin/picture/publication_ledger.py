"""The public numbers of products as lines of the ledger of all that was published, and what may join it.

A store keeps the ledger (``analysis.disclosure_audit.LEDGER_COLUMNS``); this module only reads it and says which lines
to add once a product has been handed out. Areas of different sets, and the two clocks, are different ground to it:
areas are named ``set/code``, categories ``clock/key``.
"""

from __future__ import annotations

import datetime as dt
import json
import os
import pathlib
from collections.abc import Collection, Sequence

import numpy as np
import pandas as pd

from ..analysis.disclosure_audit import LEDGER_COLUMNS, publishable
from ..domain.errors import EstError
from ..domain.language import tr
from .products import TertialRanking, WeeklyInventory

EMPTY = pd.DataFrame(columns=list(LEDGER_COLUMNS))

_SUM_COST = 60.0


def inventory_lines(product: WeeklyInventory, rows: pd.DataFrame, own: Collection[str]) -> pd.DataFrame:
    """A weekly inventory's cells, with their true counts, and the sum over the categories in *own*, as its last line.

    Arguments:
        rows: of the categories that aren't sensitive, with true ``observed`` (NaN where unknown: left out).
    """
    areas = [f"{product.area_set.name}/{code}" for code in rows["area_code"]]
    kinds = [f"{product.settings.clock.value}/{key}" for key in rows["category"]]
    name = f"inventory {product.settings.week} {product.settings.clock.value} {product.area_set.name}"
    shown = rows["category"].isin(own)
    whole = (
        tuple(sorted({area for area, mine in zip(areas, shown) if mine})),
        tuple(sorted({kind for kind, mine in zip(kinds, shown) if mine})),
        float(rows.loc[shown, "observed"].sum()),
    )
    values = rows["observed"].to_numpy(float)
    lines = [((area,), (kind,), value) for area, kind, value in zip(areas, kinds, values.tolist())]
    out = _lines(name, [*lines, whole], product.settings.week.first, product.settings.week.last)
    return _known(out)


def ranking_lines(product: TertialRanking, observed: Sequence[float]) -> pd.DataFrame:
    """A ranking's counts by area, over all of its categories, and their sum as the last line."""
    kinds = tuple(sorted(f"{product.settings.clock.value}/{one.key}" for one in product.categories))
    areas = [f"{product.area_set.name}/{code}" for code in product.rows["area_code"]]
    name = f"ranking {product.settings.tertial} {product.settings.clock.value} {product.area_set.name}"
    lines = [((area,), kinds, float(value)) for area, value in zip(areas, observed)]
    whole = (tuple(sorted(areas)), kinds, float(np.nansum(np.asarray(observed, float))))
    out = _lines(name, [*lines, whole], product.period.first, product.period.last)
    return _known(out)


def _known(lines: pd.DataFrame) -> pd.DataFrame:
    known: pd.DataFrame = lines[np.isfinite(lines["value"].to_numpy(float))]
    return known


def _lines(
    name: str, lines: list[tuple[tuple[str, ...], tuple[str, ...], float]], first: dt.date, last: dt.date
) -> pd.DataFrame:
    out = pd.DataFrame([(name, *line[:2], first, last, line[2], True) for line in lines], columns=list(LEDGER_COLUMNS))
    cost = np.where(out["value"] > 0, 1 + 0.1 * np.log2(1 + out["value"].to_numpy(float).clip(0)), 6.0)
    cost[-1] = _SUM_COST
    return out.assign(cost=cost)


def joining(lines: pd.DataFrame, shown: pd.Series, ledger: pd.DataFrame, k: int) -> pd.DataFrame:
    """*lines* with what of them may be shown beside the ledger (``shown``), and why not (``reason``).

    Arguments:
        shown: by the same index: what the product alone would show.
    """
    return publishable(lines.assign(shown=shown.astype(bool)), ledger, k)


# ---- a ledger as a file, for tables that no store stands behind ------------------------------------------------


def read_ledger(path: pathlib.Path) -> pd.DataFrame:
    """The ledger in a file of JSON lines; an empty one where there is no file.

    Raises:
        EstError: the file can't be read, or is no ledger.
    """
    if not path.exists():
        return EMPTY
    lines: list[tuple[object, ...]] = []
    try:
        for text in path.read_text(encoding="utf-8").splitlines():
            line = json.loads(text)
            lines.append(
                (
                    str(line["publication"]),
                    tuple(map(str, line["areas"])),
                    tuple(map(str, line["categories"])),
                    dt.date.fromisoformat(line["first"]),
                    dt.date.fromisoformat(line["last"]),
                    float(line["value"]),
                    bool(line["shown"]),
                )
            )
    except (OSError, UnicodeDecodeError) as error:
        raise EstError(tr("The ledger {file} can't be read.", file=path)) from error
    except (ValueError, KeyError, TypeError) as error:
        row = len(lines) + 1
        raise EstError(tr("{file} is no ledger: line {row} is not understood.", file=path, row=row)) from error
    return pd.DataFrame(lines, columns=list(LEDGER_COLUMNS)) if lines else EMPTY


def write_ledger(path: pathlib.Path, ledger: pd.DataFrame) -> None:
    """Put a ledger in a file, for this user alone: all of it or nothing.

    Raises:
        EstError: it can't be written.
    """
    beside = path.with_name(path.name + ".new")
    try:
        with open(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as out:
            for line in ledger[list(LEDGER_COLUMNS)].to_dict("records"):
                line.update({name: line[name].isoformat() for name in ("first", "last")}, shown=bool(line["shown"]))
                out.write(json.dumps(line, ensure_ascii=False) + "\n")
        os.replace(beside, path)
    except OSError as error:
        raise EstError(tr("The ledger {file} can't be written: {reason}.", file=path, reason=error.strerror)) from error
