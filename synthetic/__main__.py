"""``python -m synthetic FOLDER``: write the made-up municipality's files."""

from __future__ import annotations

import argparse
import datetime as dt
import time

from .municipality import DEFAULT_LAST_DAY, generate


def main() -> None:
    """Read the command line, write the files, and print what was made."""
    parser = argparse.ArgumentParser(
        prog="synthetic", description="Write the files of the made-up municipality Exempelstad."
    )
    parser.add_argument("folder", help="where the files are written (made if absent)")
    parser.add_argument("--seed", type=int, default=1, help="the same seed gives the same files (default: 1)")
    parser.add_argument(
        "--last-day",
        type=dt.date.fromisoformat,
        default=DEFAULT_LAST_DAY,
        metavar="YYYY-MM-DD",
        help=f"last day of the record (default: {DEFAULT_LAST_DAY})",
    )
    parser.add_argument("--scale", type=float, default=1.0, help="multiplies the number of events (default: 1)")
    options = parser.parse_args()
    if options.scale <= 0:
        parser.error("--scale must be above 0")
    began = time.perf_counter()
    try:
        written = generate(options.folder, options.seed, options.last_day, options.scale)
    except OSError as error:
        parser.exit(1, f"synthetic: {options.folder} can't be written to ({error}): choose another folder.\n")
    print(f"Exempelstad (SYNTHETIC), extracted {written.extracted}, in {written.folder}:")
    for name, rows in written.rows.items():
        print(f"  {name:24} {rows:>8,} rows")
    print(f"  {written.new_problems} new problems are planted; made in {time.perf_counter() - began:.1f} s.")


if __name__ == "__main__":
    main()
