"""Near repeats on Chicago's burglaries: against sparse matrices and pointpats, and how it grows with the record."""

from __future__ import annotations

import csv
import json
import os
import pathlib
import subprocess
import tempfile
from collections.abc import Iterator

import numpy as np
from measure import TOP, Comparison, best_of

DISTANCE, TIME = [0.0, 0.1, 200.0, 400.0, 600.0], [0.0, 7.0, 14.0, 21.0]
SHUFFLES = 99
MANY_SHUFFLES = 999


def compare() -> Iterator[Comparison]:
    """2016's 11,701 burglaries with 99 shuffles; all 45,319 with 999. Nothing where the real data aren't."""
    from est_plugin.analysis.close_pairs import Bands
    from est_plugin.analysis.near_repeat import near_repeat_table

    path = pathlib.Path(os.environ.get("EST_TRIAL_DATA") or TOP.parent / "shared" / "data")
    path = path / "chicago" / "chicago_burglary_2014_2017.csv"
    if not path.is_file():
        print(f"  near repeats: left out, {path} is not here")
        return
    with open(path, encoding="utf-8", newline="") as file:
        rows = [(x, y, f"{day[6:]}-{day[3:5]}-{day[:2]}") for x, y, day in list(csv.reader(file))[1:]]
    xy = np.array([row[:2] for row in rows], float)
    days = np.array([row[2] for row in rows], "datetime64[D]")
    year = (days >= np.datetime64("2016-01-01")) & (days < np.datetime64("2017-01-01"))
    distance, time = Bands(tuple(DISTANCE)), Bands(tuple(TIME))

    def ours(points: np.ndarray, dates: np.ndarray, shuffles: int) -> object:
        return near_repeat_table(points, dates, distance, time, "manhattan", shuffles)

    seconds, table = best_of(3, lambda: near_repeat_table(xy[year], days[year], distance, time, "manhattan", SHUFFLES))
    with tempfile.TemporaryDirectory() as folder:
        np.save(pathlib.Path(folder) / "xy.npy", xy[year])
        np.save(pathlib.Path(folder) / "days.npy", (days[year] - days[year].min()).astype(np.int64))
        (pathlib.Path(folder) / "bands.json").write_text(json.dumps({"distance": DISTANCE, "time": TIME}))
        script = pathlib.Path(__file__).with_name("peer_knox.py")
        peer = subprocess.run(
            [str(TOP / ".venv-peers/bin/python"), str(script), folder, str(SHUFFLES)],
            capture_output=True,
            text=True,
            check=True,
        )
    other = json.loads(peer.stdout)
    # p rests on other shuffles: it may differ by what 99 of them leave to chance.
    agree = other["observed"] == table.observed.tolist() and bool(np.abs(table.p_value - other["p"]).max() < 0.25)
    what = f"Near-repeat table, {int(year.sum()):,} events, {SHUFFLES} shuffles"
    yield Comparison(what, seconds, f"scipy {other['version']} sparse matrices", other["seconds"], agree)

    # pointpats' circle is Euclidean, closed, and one at a time: 200 m and 7 days.
    one = Bands((0.0, DISTANCE[2]), True), Bands((0.0, TIME[1]), True)
    seconds, single = best_of(3, lambda: near_repeat_table(xy[year], days[year], *one, "euclidean", SHUFFLES))
    yield Comparison(
        f"One cell of it, {SHUFFLES} shuffles",
        seconds,
        f"pointpats {other['pointpats_version']} Knox",
        other["pointpats_seconds"],
        int(single.observed[0, 0]) == other["pointpats_observed"],
    )

    few, small = best_of(1, lambda: ours(xy[year], days[year], MANY_SHUFFLES))
    many, large = best_of(1, lambda: ours(xy, days, MANY_SHUFFLES))
    yield Comparison(
        f"Near-repeat table, {len(xy):,} events, {MANY_SHUFFLES} shuffles",
        many,
        f"itself on {int(year.sum()):,} events",
        few,
        large.observed.sum() > small.observed.sum(),
    )
