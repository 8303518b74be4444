"""Time the heavy steps against other programs, or against themselves on less, in the same run.

Only ratios mean anything from one machine to another: every line has both figures and the ratio. The results of
the two sides are compared too, so that a fast wrong answer can't win.
"""

from __future__ import annotations

import json
import sys

from measure import RESULTS, TOP, Comparison

sys.path.insert(0, str(TOP))
import area_assignment
import bulk_import
import expected_counts
import hot_spots
import near_repeat
import rank_draws
import weekly_from_store
import weekly_growth


def main() -> int:
    """Run every benchmark, print a line each, and keep the figures in build/benchmarks.json."""
    print(f"  {'what':<46}{'EST':>10}{'against':>10}{'ratio':>8}  against what, and did the results agree")
    done: list[Comparison] = []
    for benchmark in (
        area_assignment.compare,
        bulk_import.compare,
        weekly_growth.compare,
        expected_counts.compare,
        near_repeat.compare,
        rank_draws.compare,
        weekly_from_store.compare,
        hot_spots.compare,
    ):
        for comparison in benchmark():
            print(comparison.line(), flush=True)
            done.append(comparison)
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text(json.dumps([comparison.__dict__ for comparison in done], indent=1) + "\n", encoding="utf-8")
    return 0 if all(comparison.agree for comparison in done) else 1


if __name__ == "__main__":
    sys.exit(main())
