"""Data quality on real files, every figure held against a count made another way, straight from the file."""

from __future__ import annotations

import collections
import csv
import datetime as dt
import pathlib
import sqlite3
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
import pandas as pd
import pytest
import shapely

from est_plugin.intake.profile import load_profile
from est_plugin.picture.data_quality import DataQuality, QualitySettings, make_data_quality
from est_plugin.picture.importing import import_areas, import_incidents
from est_plugin.picture.quality_findings import FindingKind
from est_plugin.store.interface import Store
from est_plugin.store.opening import create_store
from tests.store_frames import rejected_rows

AREAS = "Området"


class Looked(NamedTuple):
    """The rows of a file as text, the area made for it, and what was found."""

    rows: pd.DataFrame
    area: shapely.Polygon
    product: DataQuality
    store: Store

    def n(self, kind: FindingKind) -> tuple[int, int]:
        """The one finding of a kind that is of all categories: n, total."""
        found = self.product.of_kind(kind).query("category == ''")
        assert len(found) == 1, found
        return int(found["n"].iloc[0]), int(found["total"].iloc[0])


def add_area(store: Store, area: shapely.Polygon) -> None:
    """One area in degrees, of about the right size."""
    latitude = area.centroid.y
    km2 = area.area * 111.32**2 * np.cos(np.radians(latitude))
    frame = pd.DataFrame(
        {"code": ["1"], "name": ["Staden"], "population": np.nan, "km2": km2, "wkb": [shapely.to_wkb(area)]}
    )
    store.add_area_set(AREAS, "EPSG:4326", "", "made", frame, rejected_rows())


def central(x: np.ndarray, y: np.ndarray) -> shapely.Polygon:
    """The hull of the points that lie in the middle 99 % of both coordinates: a city's extent, where none is given."""
    inside = np.ones(len(x), bool)
    for values in (x, y):
        low, high = np.quantile(values, [0.005, 0.995])
        inside &= (values >= low) & (values <= high)
    return shapely.convex_hull(shapely.MultiPoint(np.column_stack((x[inside], y[inside]))))


# ---- Houston -------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def houston(trial_data: pathlib.Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Looked]:
    path = trial_data / "houston" / "houston_crime_2010.csv"
    rows = pd.read_csv(path, dtype=str, keep_default_na=False)
    known = rows[rows["lon"] != ""]
    area = central(known["lon"].to_numpy(float), known["lat"].to_numpy(float))
    with create_store(str(tmp_path_factory.mktemp("houston") / "h.gpkg")) as store:
        add_area(store, area)
        import_incidents(store, str(path), "Houston", load_profile("police_points"), dt.date(2011, 1, 15))
        for code, category in (
            ("theft", "stold"), ("burglary", "inbrott"), ("auto theft", "fordonsbrott"), ("robbery", "ran"),
            ("aggravated assault", "vald"), ("murder", "vald"), ("rape", "sexualbrott"),
        ):  # fmt: skip
            store.place_code("brottskod", code, category)
        yield Looked(rows, area, make_data_quality(store, QualitySettings(AREAS)), store)


def test_houstons_repeated_rows(houston: Looked) -> None:
    """575 rows repeat another one to the letter; in what, when and where that the store knows, 834 do."""
    rows = houston.rows
    assert rows.duplicated().sum() == 575
    kept = ["date", "hour", "offense", "address", "lon", "lat"]
    n = int(rows.duplicated(kept).sum())
    assert houston.n(FindingKind.DUPLICATE) == (n, len(rows)) == (834, 86_314)
    groups = rows.groupby(kept).size()
    assert sorted(houston.product.duplicates["n"]) == sorted(groups[groups > 1])
    most = houston.product.duplicates.iloc[0]
    assert most["n"] == groups.max()


def test_houstons_rows_without_a_point(houston: Looked) -> None:
    rows = houston.rows
    assert (rows["lon"] == "").sum() == 5
    placed = houston.product.placed.query("category == ''")
    located = rows[rows["lon"] != ""]
    inside = shapely.intersects_xy(houston.area, located["lon"].to_numpy(float), located["lat"].to_numpy(float))
    assert placed["total"].sum() == len(rows)
    assert placed["placed"].sum() == inside.sum()
    outside, pointed = houston.n(FindingKind.OUTSIDE)
    assert (outside, pointed) == (int((~inside).sum()), len(rows) - 5)


def test_houstons_4506_unknown_locations_have_a_point_all_the_same(houston: Looked) -> None:
    """The kind of premises is no field of the store: what is unknown of it can't be told, and hides no place."""
    unknown = houston.rows[houston.rows["location"] == ""]
    assert len(unknown) == 4506
    assert (unknown["lon"] != "").sum() == 4506


def test_houstons_placed_share_by_category_and_week(houston: Looked) -> None:
    rows = houston.rows
    category = {
        "theft": "Theft", "burglary": "Burglary, non-residential", "auto theft": "Vehicle crime", "robbery": "Robbery",
        "aggravated assault": "Violence", "murder": "Violence", "rape": "Sexual offences",
    }  # fmt: skip
    expected: collections.Counter[tuple[str, str]] = collections.Counter()
    placed: collections.Counter[tuple[str, str]] = collections.Counter()
    for date, offense, lon, lat in rows[["date", "offense", "lon", "lat"]].to_numpy():
        month, day, year = map(int, date.split("/"))
        iso_year, week, _ = dt.date(year, month, day).isocalendar()
        key = category[offense], f"{iso_year}-W{week:02d}"
        expected[key] += 1
        placed[key] += bool(lon) and bool(shapely.intersects_xy(houston.area, float(lon), float(lat)))
    product = houston.product.placed.query("category != ''")
    assert {(row.category, row.week): (row.placed, row.total) for row in product.itertuples()} == {
        key: (placed[key], n) for key, n in expected.items()
    }


def test_houstons_geocodes_far_outside_are_listed_the_farthest_first(houston: Looked) -> None:
    from osgeo import osr

    located = houston.rows[houston.rows["lon"] != ""]
    degrees, metres = osr.SpatialReference(), osr.SpatialReference()
    degrees.ImportFromEPSG(4326)
    metres.ImportFromEPSG(26915)
    degrees.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    way = osr.CoordinateTransformation(degrees, metres)
    hull = shapely.transform(
        houston.area.segmentize(0.002), lambda xy: np.array(way.TransformPoints(xy.tolist()))[:, :2]
    )
    xy = np.array(way.TransformPoints(located[["lon", "lat"]].astype(float).to_numpy().tolist()))[:, :2]
    apart = np.sort(shapely.distance(hull, shapely.points(xy)))[::-1]
    found = houston.product.outside["distance_m"].to_numpy()
    assert found == pytest.approx(apart[: len(found)], rel=0.02)
    assert found[0] > 500_000
    text = houston.product.of_kind(FindingKind.OUTSIDE)["text"].iloc[0]
    print(f"\nHouston: {len(apart[apart > 0])} outside. {text}")


def test_houstons_most_repeated_points(houston: Looked) -> None:
    counts = houston.rows.query("lon != ''").groupby(["lon", "lat"]).size().sort_values(ascending=False)
    points = houston.product.points
    assert points["n"].tolist() == counts.head(10).tolist()
    (lon, lat), n = counts.index[0], counts.iloc[0]
    assert (points["x"].iloc[0], points["y"].iloc[0], points["n"].iloc[0]) == (float(lon), float(lat), n)
    kinds = houston.rows.query("lon == @lon and lat == @lat")["offense"].replace("murder", "aggravated assault")
    assert points["n_categories"].iloc[0] == kinds.nunique()


# ---- New York ------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def new_york(trial_data: pathlib.Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Looked]:
    path = trial_data / "nyc_thefts" / "nycvehiclethefts.csv"
    rows = pd.read_csv(path, dtype=str, keep_default_na=False)
    area = central(rows["longitude"].to_numpy(float), rows["latitude"].to_numpy(float))
    with create_store(str(tmp_path_factory.mktemp("newyork") / "n.gpkg")) as store:
        add_area(store, area)
        import_incidents(store, str(path), "NYPD", load_profile("police_points"), dt.date(2018, 1, 15))
        yield Looked(rows, area, make_data_quality(store, QualitySettings(AREAS)), store)


def test_new_yorks_ends(new_york: Looked) -> None:
    """Missing, of zero length, and of more than a week; none is reversed, and none is said to be."""
    rows = new_york.rows
    ended = rows[rows["date_end"] != ""]
    start, end = (
        [dt.datetime.strptime(text, "%Y-%m-%d %H:%M") for text in ended[name]] for name in ("date_start", "date_end")
    )
    spans = [b - a for a, b in zip(start, end)]
    expected = {
        FindingKind.END_MISSING: len(rows) - len(ended),
        FindingKind.END_ZERO: sum(span == dt.timedelta(0) for span in spans),
        FindingKind.END_LONG: sum(span > dt.timedelta(7) for span in spans),
    }
    assert list(expected.values()) == [2852, 512, 2842]
    for kind, n in expected.items():
        assert new_york.n(kind) == (n, 35_746)
    assert not any(span < dt.timedelta(0) for span in spans)
    assert new_york.product.of_kind(FindingKind.END_REVERSED).empty


def test_new_yorks_reversed_ends_are_found_where_there_are_some(
    new_york: Looked, trial_data: pathlib.Path, tmp_path: pathlib.Path
) -> None:
    """The same file with start and end of its first thousand rows changed for one another."""
    rows = new_york.rows.head(1000).copy()
    rows[["date_start", "date_end"]] = rows[["date_end", "date_start"]].to_numpy()
    rows.loc[rows["date_start"] == "", ["date_start", "date_end"]] = rows.loc[
        rows["date_start"] == "", ["date_end", "date_start"]
    ].to_numpy()
    path = tmp_path / "vända.csv"
    rows.to_csv(path, index=False)
    with create_store(str(tmp_path / "n.gpkg")) as store:
        add_area(store, new_york.area)
        import_incidents(store, str(path), "NYPD", load_profile("police_points"), dt.date(2018, 1, 15))
        found = make_data_quality(store, QualitySettings(AREAS)).of_kind(FindingKind.END_REVERSED)
    both = rows[rows["date_end"] != ""]
    assert found["n"].tolist() == [int((both["date_end"] < both["date_start"]).sum())]
    assert found["n"].iloc[0] > 800
    assert found["flagged"].all()


def test_new_yorks_repeated_points_and_outside(new_york: Looked) -> None:
    x, y = (new_york.rows[name].to_numpy(float) for name in ("longitude", "latitude"))
    outside = int((~shapely.intersects_xy(new_york.area, x, y)).sum())
    assert new_york.n(FindingKind.OUTSIDE) == (outside, len(x))
    counts = new_york.rows.groupby(["longitude", "latitude"]).size()
    # Degrees of six decimals: points that differ in the last one lie 0.1 m apart, and may be one.
    assert new_york.product.points["n"].iloc[0] == pytest.approx(counts.max(), abs=2)
    assert new_york.product.of_kind(FindingKind.DUPLICATE).empty, "every row has a key"


# ---- Sweden --------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def sweden(trial_data: pathlib.Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, DataQuality, pathlib.Path]:
    folder = trial_data / "police_se"
    path = str(tmp_path_factory.mktemp("sverige") / "s.gpkg")
    with create_store(path) as store:
        kommuner = str(trial_data / "areas_se" / "kommuner_wgs84.gpkg")
        import_areas(store, kommuner, "Kommuner", "kommun_kod", "kommun")
        profile = load_profile("police_area_codes")
        for name in ("brand", "vald"):
            file = next(folder.glob(f"{name}*.csv"))
            import_incidents(store, str(file), name, profile, dt.date(2024, 4, 1))
        product = make_data_quality(store, QualitySettings("Kommuner"))
    return path, product, folder


@pytest.mark.parametrize(
    ("source", "file", "delimiter", "n"),
    [("brand", "brand_brott.csv", ",", 2004), ("vald", "vald_mot_polis_brott.csv", ";", 1021)],
)
def test_rows_without_a_deso_still_have_a_municipality(
    sweden: tuple[str, DataQuality, pathlib.Path], source: str, file: str, delimiter: str, n: int
) -> None:
    path, product, folder = sweden
    with open(folder / file, encoding="utf-8", newline="") as opened:
        rows = [row for row in csv.DictReader(opened, delimiter=delimiter) if row["Antal"] != "Antal"]
    without = [row for row in rows if row["DeSO.område"] in ("", "NA")]
    assert len(without) == n
    with_municipality = sum(row["Kommun"] not in ("", "NA", "Okänd", "Okänd kommun") for row in without)
    database = sqlite3.connect(path)
    try:
        placed, total = database.execute(
            "SELECT COUNT(p.area), COUNT(*) FROM incident i JOIN source s ON s.id = i.source AND s.name = ? "
            "LEFT JOIN placement p ON p.incident = i.fid WHERE i.area_code = '' AND i.to_batch IS NULL",
            (source,),
        ).fetchone()
    finally:
        database.close()
    lines = product.placed.query("source == @source and category == ''")
    print(
        f"\n{file}: {total} rows without DeSO, {placed} of them placed by their municipality "
        f"({with_municipality} name one); in all {lines['placed'].sum()} of {lines['total'].sum()} placed"
    )
    assert total == n
    assert placed == with_municipality
    assert lines["total"].sum() == sum(int(row["Antal"]) for row in rows)


def test_registrations_before_the_offence_and_hours_that_nobody_gives(
    sweden: tuple[str, DataQuality, pathlib.Path],
) -> None:
    _, product, folder = sweden
    with open(folder / "brand_brott.csv", encoding="utf-8", newline="") as opened:
        rows = list(csv.DictReader(opened))
    early = sum(row["Inskrivningsdatum"] < row["Brottsdatum"] for row in rows)
    found = product.of_kind(FindingKind.REGISTERED_BEFORE).query("source == 'brand'")
    assert found["n"].tolist() == [early]
    print(f"\nbrand_brott.csv: {early} registered before they happened")
    assert early > 0
    unknown = product.of_kind(FindingKind.UNKNOWN_TIME)
    assert (unknown["share"] == 1.0).all()
    assert set(unknown["source"]) == {"brand", "vald"}
