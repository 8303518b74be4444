"""Farrington's flexible method for a whole municipality's week, against R's surveillance one series at a time."""

from __future__ import annotations

import datetime as dt
import io
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pandas as pd
from measure import Comparison, best_of

AREAS, CATEGORIES, YEARS = 6_000, 12, 7
PEER_SERIES = 60
FIRST = dt.date(2017, 1, 2)


def compare() -> Iterator[Comparison]:
    """72,000 series of seven years, one week; R does some of them, and its time is that of one times 72,000."""
    from est_plugin.analysis.farrington import FarringtonOptions, FarringtonResult, judge
    from est_plugin.analysis.season_blocks import weeks_needed

    n = weeks_needed(YEARS, 3) + 1
    counts = _counts(AREAS * CATEGORIES, n)
    mondays = FIRST.toordinal() + 7 * np.arange(n)
    options = FarringtonOptions(years=YEARS)

    def ours(m: int) -> FarringtonResult:
        return judge(counts[:m], mondays, [n - 1], options)

    seconds, found = best_of(2, lambda: ours(len(counts)))
    theirs, peer_seconds, version = _by_r(counts[:PEER_SERIES])
    mine = np.column_stack([values[:PEER_SERIES, 0] for values in (found.expected, found.upper, found.p_value)])
    # Where nothing ever happened R's fit may not end; the expected count is none all the same.
    known = theirs.notna().all(axis=1).to_numpy()
    agree = bool(known.sum() > 0.8 * PEER_SERIES and np.allclose(mine[known], theirs[known], rtol=1e-6, atol=1e-6))
    yield Comparison(
        f"Farrington, {AREAS:,} areas × {CATEGORIES}, {YEARS} years",
        seconds,
        f"R surveillance {version}, of {PEER_SERIES} series, × {len(counts) // PEER_SERIES:,}",
        peer_seconds / PEER_SERIES * len(counts),
        agree,
    )
    tenth, part = best_of(2, lambda: ours(len(counts) // 10))
    same = np.allclose(part.p_value, found.p_value[: len(counts) // 10], equal_nan=True)
    yield Comparison("the same, ten times the work", seconds, "a tenth of the series", tenth, bool(same))


def _counts(m: int, n: int) -> np.ndarray:
    """Series from nearly empty to a few a week, with a season."""
    random = np.random.default_rng(1)
    season = 1 + 0.3 * np.sin(2 * np.pi * np.arange(n) / 52.18)
    return random.poisson(random.gamma(0.5, 1.0, (m, 1)) * season).astype(float)


def _by_r(counts: np.ndarray) -> tuple[pd.DataFrame, float, str]:
    if shutil.which("Rscript") is None:
        raise SystemExit("This comparison needs R: apt-get install r-cran-surveillance")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "counts.csv"
        pd.DataFrame(counts.T.astype(int)).to_csv(file, index=False)
        done = subprocess.run(
            ["Rscript", str(Path(__file__).with_name("farrington.R")), str(file), FIRST.isoformat()],
            capture_output=True,
            text=True,
            check=True,
        )
    seconds, version = done.stderr.strip().splitlines()[-1].split()
    return pd.read_csv(io.StringIO(done.stdout)), float(seconds), version.strip("‘’'")
