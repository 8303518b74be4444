"""Did the places that got an insats develop otherwise than comparable ones? The weighted displacement difference.

Wheeler & Ratcliffe (2018, Crime Science 7:11, eq. 1–3): WDD = (T₁ − T₀) − (C₁ − C₀) + (D₁ − D₀) − (CD₁ − CD₀), of
treated places T, their controls C, the surroundings D to which incidents may have moved (or to which calm may have
spread), and the controls' surroundings CD; its variance is the sum of the counts. Periods or areas of different
size: each count is divided by its length and size, its variance by their squares (Wheeler 2021, as in R's
``ptools::wdd``). The test takes treated places and controls to change by the same *number*; the ratio beside it
takes them to change by the same *share*, which suits controls of another size.

Counts that swing more than chance alone makes them (overdispersion) widen the interval: the variance is multiplied
by φ, estimated from the weekly differences themselves (:func:`dispersion`), so that swings which treated places and
controls share don't count.
"""
from __future__ import annotations

import enum
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy import stats

FloatArray = NDArray[np.float64]

FEW = 5.0
"""The paper's simulations: below about so many in each cell the normal approximation is rough."""

MIN_BLOCKS = 6
"""With fewer blocks of weeks than this in all, their spread says nothing of overdispersion."""

_SIGNS = np.array([1.0, -1.0, 1.0, -1.0])
"""Treated, control, displacement, displacement's control."""

_BLOCK_WEEKS = (1, 4, 8)
"""Swings slower than a week show in longer blocks."""


class Finding(str, enum.Enum):
    """What the interval allows to be said."""

    FEWER = "fewer"
    MORE = "more"
    NOT_SHOWN = "not_shown"
    """0 lies in the interval: neither an effect nor its absence is shown."""
    NOTHING = "nothing"
    """There are no incidents at all."""


@dataclass(frozen=True)
class Site:
    """Incidents of one kind of place before and after, and how large it is (any unit that the four share)."""

    before: float
    after: float
    area: float = 1.0


@dataclass(frozen=True)
class Part:
    """A difference with its standard error."""

    value: float
    se: float


@dataclass(frozen=True)
class Effect:
    """The weighted displacement difference, and what belongs to it. NaN = can't be said."""

    wdd: float
    se: float
    z: float
    p_value: float
    """Two-sided, by the normal law."""
    lower: float
    upper: float
    local: Part
    """Treated places against controls."""
    displaced: Part
    """Surroundings against the controls' surroundings: above 0 incidents may have moved there, below 0 calm spread."""
    expected: float
    """What the treated places would have had after, had they changed by the same number as the controls (in the
    unit of :attr:`wdd`)."""
    ratio: float
    """(T₁/T₀) / (C₁/C₀), lengths considered: the treated places' change as a share of the controls'."""
    ratio_lower: float
    ratio_upper: float
    dispersion: float
    smallest: float
    """The smallest of the counts that it rests on."""

    @property
    def finding(self) -> Finding:
        """What may be said."""
        if not self.se > 0:
            return Finding.NOTHING
        if self.upper < 0:
            return Finding.FEWER
        return Finding.MORE if self.lower > 0 else Finding.NOT_SHOWN


def weighted_displacement_difference(
    treated: Site,
    control: Site,
    displacement: Site | None = None,
    displacement_control: Site | None = None,
    lengths: tuple[float, float] = (1.0, 1.0),
    overdispersion: float = 1.0,
    level: float = 0.95,
) -> Effect:
    """The WDD of four pairs of counts.

    Arguments:
        treated, control: the places with the insats, and comparable ones without.
        displacement, displacement_control: their surroundings; None where they aren't looked at.
        lengths: of the periods before and after (any unit); (1, 1) leaves the counts as they are.
        overdispersion: φ by which the variance is multiplied, 1 or more.
        level: coverage of the intervals, 0–1.

    Raises:
        ValueError: a count is negative or not finite, a length or area isn't above 0, φ < 1, or *level* isn't
            between 0 and 1.
    """
    sites = (treated, control, displacement, displacement_control)
    counts = np.array([(site.before, site.after) if site else (0.0, 0.0) for site in sites], float)
    areas = np.array([site.area if site else 1.0 for site in sites], float)
    _check(counts, areas, np.asarray(lengths, float), overdispersion, level)
    weights = areas[:, None] * np.asarray(lengths, float)
    changes = _SIGNS * ((counts / weights) @ np.array([-1.0, 1.0]))
    variances = overdispersion * (counts / weights**2).sum(axis=1)
    wdd, se = float(changes.sum()), float(np.sqrt(variances.sum()))
    z = wdd / se if se > 0 else np.nan
    reach = float(stats.norm.ppf(0.5 + level / 2)) * se if se > 0 else np.nan
    ratio, ratio_lower, ratio_upper = _ratio(counts[:2], np.asarray(lengths, float), overdispersion, level)
    used = counts[[site is not None for site in sites]]
    return Effect(
        wdd,
        se,
        float(z),
        float(2 * stats.norm.sf(abs(z))),
        wdd - reach,
        wdd + reach,
        Part(float(changes[:2].sum()), float(np.sqrt(variances[:2].sum()))),
        Part(float(changes[2:].sum()), float(np.sqrt(variances[2:].sum()))),
        float(counts[0, 0] / weights[0, 0] - changes[1]),
        ratio,
        ratio_lower,
        ratio_upper,
        float(overdispersion),
        float(used.min()),
    )


def _check(counts: FloatArray, areas: FloatArray, lengths: FloatArray, overdispersion: float, level: float) -> None:
    if not np.all(np.isfinite(counts)) or np.any(counts < 0):
        raise ValueError("counts must be numbers of 0 or more")
    if not np.all(np.isfinite(areas)) or np.any(areas <= 0):
        raise ValueError("areas must be above 0")
    if lengths.shape != (2,) or not np.all(np.isfinite(lengths)) or np.any(lengths <= 0):
        raise ValueError("the two lengths must be above 0")
    if not (np.isfinite(overdispersion) and overdispersion >= 1):
        raise ValueError("the overdispersion must be 1 or more")
    if not 0 < level < 1:
        raise ValueError("level must lie between 0 and 1")


def _ratio(
    counts: FloatArray, lengths: FloatArray, overdispersion: float, level: float
) -> tuple[float, float, float]:
    """The ratio of ratios with its interval on the log scale; half a count is added to each where one is 0."""
    if not counts.any(axis=1).all():
        return np.nan, np.nan, np.nan
    filled = counts + 0.5 if np.any(counts == 0) else counts
    (t0, t1), (c0, c1) = filled / lengths
    log = np.log(t1 / t0) - np.log(c1 / c0)
    reach = stats.norm.ppf(0.5 + level / 2) * np.sqrt(overdispersion * (1 / filled).sum())
    return float(np.exp(log)), float(np.exp(log - reach)), float(np.exp(log + reach))


def dispersion(weekly: ArrayLike, phase: ArrayLike, areas: ArrayLike = (1.0, 1.0, 1.0, 1.0)) -> float:
    """φ: how many times more than chance the weekly differences between treated places and controls swing.

    The variance of d = T − C + D − CD around its mean in each phase, over the variance that Poisson counts of the
    same size would have; by weeks, and by blocks of four and eight weeks, which catch slower swings. The largest is
    taken, and never less than 1. Swings slower than that stay unseen: a control is all that helps against them.

    Arguments:
        weekly: (weeks, 4) counts of treated places, control, displacement and its control (0 where not looked at).
        phase: (weeks,) whole numbers; a negative one is a week that belongs to no phase.
        areas: (4,) sizes, as in :class:`Site`.

    Returns:
        NaN where there are fewer than :data:`MIN_BLOCKS` weeks, or no incidents.
    """
    counts, phases, sizes = np.asarray(weekly, float), np.asarray(phase), np.asarray(areas, float)
    if counts.ndim != 2 or counts.shape[1] != 4 or phases.shape != counts.shape[:1]:
        raise ValueError("weekly counts must be (weeks, 4), with a phase for each week")
    found = [_swing(counts, phases, sizes, weeks) for weeks in _BLOCK_WEEKS]
    known = [value for value in found if np.isfinite(value)]
    return max(1.0, *known) if known else float("nan")


def _swing(counts: FloatArray, phase: NDArray[np.int64], areas: FloatArray, weeks: int) -> float:
    """Variance over expected variance of the differences summed over blocks of *weeks*."""
    squares, free, expected, blocks = 0.0, 0, 0.0, 0
    for value in np.unique(phase[phase >= 0]):
        of_phase = counts[phase == value]
        n = len(of_phase) // weeks
        if n < 2:
            continue
        summed = of_phase[: n * weeks].reshape(n, weeks, 4).sum(axis=1)
        difference = (summed / areas) @ _SIGNS
        squares += float(((difference - difference.mean()) ** 2).sum())
        expected += (n - 1) * float((summed.mean(axis=0) / areas**2).sum())
        free, blocks = free + n - 1, blocks + n
    if blocks < MIN_BLOCKS or expected <= 0:
        return float("nan")
    return squares / expected


def earlier_trend(weekly: ArrayLike, areas: ArrayLike = (1.0, 1.0, 1.0, 1.0), overdispersion: float = 1.0) -> float:
    """Whether treated places and controls went the same way *before*: z of the slope of their weekly difference.

    Arguments:
        weekly: (weeks, 4) counts of the period before, in order, as for :func:`dispersion`.

    Returns:
        z; NaN with fewer than :data:`MIN_BLOCKS` weeks, or without incidents.
    """
    counts, sizes = np.asarray(weekly, float), np.asarray(areas, float)
    if len(counts) < MIN_BLOCKS or not counts[:, :2].any():
        return float("nan")
    difference = counts[:, 0] / sizes[0] - counts[:, 1] / sizes[1]
    variance = overdispersion * float((counts[:, :2].mean(axis=0) / sizes[:2] ** 2).sum())
    time = np.arange(len(counts)) - (len(counts) - 1) / 2
    slope = float(time @ difference) / float(time @ time)
    return slope / float(np.sqrt(variance / float(time @ time)))
