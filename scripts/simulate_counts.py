"""Do the weekly comparisons keep what they promise? Made municipalities in which the truth is known.

    python scripts/simulate_counts.py --weeks 200

Forty areas × eight categories: rates of very different size, season and trend of each series' own, counts that vary
more than Poisson counts (φ to 1.5). Without any change every raised count is false. Then changes of 2× and 3× are
planted, and found within 1, 2 and 4 weeks or not: by the weekly inventory, by Farrington's method as R runs it on each
series by itself (nbPlugin, α = .01, figures as R's), by the same with R's p-values corrected for all comparisons, and
by "the last four weeks are more than 50 % above the four before".
"""

from __future__ import annotations

import argparse
import datetime as dt
import pathlib
import sys
from collections import defaultdict

import numpy as np
from numpy.typing import NDArray

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from est_plugin.analysis import farrington, multiple_testing
from est_plugin.analysis.expected_counts import CountSettings, ExpectedCounts, Method, Series, judge_last_week

AREAS, CATEGORIES, WEEKS = 40, 8, 290
BASES = ((0.5, 1.5), (2.0, 5.0), (5.0, 12.0))
WITHIN = (1, 2, 4)
FloatArray = NDArray[np.float64]


def municipality(random: np.random.Generator) -> tuple[FloatArray, FloatArray]:
    """Means and counts (series, weeks)."""
    m, t = AREAS * CATEGORIES, np.arange(WEEKS)
    season = 1 + random.uniform(0, 0.5, (m, 1)) * np.sin(2 * np.pi * t / 52.18 + random.uniform(0, 2 * np.pi, (m, 1)))
    trend = np.exp(random.normal(0, 0.05, (m, 1)) * (t - WEEKS) / 52)
    mean = random.gamma(0.7, 1 / 0.7, (m, 1)) * season * trend
    phi = random.uniform(1.001, 1.5, (m, 1))
    return mean, random.negative_binomial(mean / (phi - 1) + 1e-12, 1 / phi).astype(float)


def series(counts: FloatArray) -> Series:
    """As the analysis takes them."""
    n = counts.shape[1]
    days = dt.date(2019, 1, 7).toordinal() + 7 * np.arange(n)
    return Series(counts, days, np.ones(n, bool), np.tile(np.arange(CATEGORIES), AREAS))


def raised(found: ExpectedCounts) -> NDArray[np.bool_]:
    """More than expected."""
    return found.change_class == 2


def without_change(weeks: int, method: Method) -> str:
    """False discovery rate, and coverage of the 95 % intervals."""
    any_raised, n_raised, tests, plain, split = 0, 0, 0, [], []
    for seed in range(weeks):
        random = np.random.default_rng(seed)
        found = judge_last_week(series(municipality(random)[1]), CountSettings(method=method, look_back=0))
        up = raised(found)
        any_raised, n_raised, tests = any_raised + int(up.any()), n_raised + int(up.sum()), tests + found.n_tests
        plain.append((found.observed >= found.lower) & (found.observed <= found.upper))
        # The discrete law's steps are split by chance: a true law then covers 95 % however small the counts.
        share = 1 - found.p_value + random.random(up.size) * (found.p_low - 1 + found.p_value)
        split.append((share > 0.025) & (share < 0.975))
    return (
        f"{method.value:<11} {weeks} weeks of {AREAS * CATEGORIES}: FDR {any_raised / weeks:.3f}, raised "
        f"{n_raised / tests:.1e} of the comparisons; 95 % intervals cover {np.mean(plain):.3f} ({np.mean(split):.3f} "
        "with the steps split by chance)"
    )


def with_changes(towns: int) -> list[str]:
    """Share of planted changes found, and false alarms a week."""
    hits: dict[tuple[str, int, tuple[float, float], int], list[bool]] = defaultdict(list)
    false: dict[str, list[int]] = defaultdict(list)
    for seed in range(towns):
        random = np.random.default_rng(10_000 + seed)
        mean, counts = municipality(random)
        planted: dict[int, tuple[int, tuple[float, float]]] = {}
        for base in BASES:
            fitting = np.flatnonzero((mean[:, -1] >= base[0]) & (mean[:, -1] < base[1]))
            for i, at in enumerate(random.permutation(fitting)[:4]):
                planted[int(at)] = (2 + i % 2, base)
                counts[at, -4:] = random.poisson((2 + i % 2) * mean[at, -4:])
        others = ~np.isin(np.arange(len(counts)), list(planted))
        seen: dict[str, NDArray[np.bool_]] = {}
        for weeks in range(1, 5):
            for name, up in _rules(counts[:, : WEEKS - 4 + weeks]).items():
                seen[name] = seen.get(name, np.zeros(len(counts), bool)) | up
                false[name].append(int((up & others).sum()))
                for at, (times, base) in planted.items():
                    hits[name, times, base, weeks].append(bool(seen[name][at]))
    lines = []
    for name, alarms in false.items():
        lines.append(f"{name}: {np.mean(alarms):.2f} false a week")
        for times in (2, 3):
            for base in BASES:
                found = ", ".join(f"{np.mean(hits[name, times, base, weeks]):.2f}" for weeks in WITHIN)
                lines.append(f"    {times}× of {base[0]:g}–{base[1]:g} a week, within 1, 2, 4 weeks: {found}")
    return lines


def _rules(counts: FloatArray) -> dict[str, NDArray[np.bool_]]:
    data, last = series(counts), counts.shape[1] - 1
    as_r = farrington.judge(counts, data.mondays, [last], farrington.FarringtonOptions(years=5))
    q_of_r = multiple_testing.q_values(as_r.p_value[:, 0])
    now, before = counts[:, -4:].sum(axis=1), counts[:, -8:-4].sum(axis=1)
    return {
        "weekly inventory, years": raised(judge_last_week(data, CountSettings(look_back=0))),
        "weekly inventory, short": raised(judge_last_week(data, CountSettings(method=Method.SHORT, look_back=0))),
        "R's Farrington, α = .01": as_r.alarm[:, 0],
        "R's Farrington, q ≤ .05": (q_of_r <= 0.05) & as_r.enough_cases[:, 0],
        "four weeks' per cent > 50": (now > 1.5 * before) & (now >= 5),
    }


def main() -> None:
    """Print it all."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--weeks", type=int, default=200, help="weeks without change")
    parser.add_argument("--towns", type=int, default=30, help="municipalities with planted changes")
    asked = parser.parse_args()
    for method in (Method.FARRINGTON, Method.SHORT):
        print(without_change(asked.weeks, method), flush=True)
    print("\n".join(with_changes(asked.towns)))


if __name__ == "__main__":
    main()
