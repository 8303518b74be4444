"""Which area a point lies in, and which a code or a name belongs to."""
from __future__ import annotations

import collections
import csv
import pathlib

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from est_plugin.analysis.assignment import NOWHERE, AreaIndex, CodeIndex

Points = tuple[NDArray[np.float64], NDArray[np.float64]]


def index_of(polygons: list[shapely.Geometry]) -> AreaIndex:
    return AreaIndex([shapely.to_wkb(polygon) for polygon in polygons])


def first_that_covers(polygons: list[shapely.Geometry], x: NDArray[np.float64], y: NDArray[np.float64]) -> list[int]:
    """One polygon and one point at a time."""
    return [
        next((i for i, polygon in enumerate(polygons) if polygon.covers(shapely.Point(a, b))), NOWHERE)
        for a, b in zip(x, y)
    ]


# ---- points -----------------------------------------------------------------------------------

# Polygons with corners on whole numbers around a centre, overlapping and concave, and points on whole and half
# numbers, many of them on borders and corners.
corners = st.lists(st.tuples(st.integers(-10, 10), st.integers(-10, 10)), min_size=4, max_size=9, unique=True)
shapes = corners.map(lambda points: shapely.Polygon(points).buffer(0)).filter(lambda shape: shape.area > 0)
halves = st.lists(st.integers(-22, 22).map(lambda n: n / 2), min_size=25, max_size=25)


@given(st.lists(shapes, min_size=1, max_size=8), halves, halves)
@settings(max_examples=80)
def test_every_point_is_given_to_the_first_polygon_that_covers_it(
    polygons: list[shapely.Geometry], x: list[float], y: list[float]
) -> None:
    a, b = np.array(x), np.array(y)
    assert list(index_of(polygons).locate(a, b)) == first_that_covers(polygons, a, b)


def test_a_thousand_points_on_a_grid_of_squares() -> None:
    squares = [shapely.box(i, j, i + 1, j + 1) for j in range(6) for i in range(6)]
    random = np.random.default_rng(1)
    x = np.concatenate([random.uniform(-1, 7, 800), random.integers(-1, 8, 400)])
    y = np.concatenate([random.uniform(-1, 7, 800), random.integers(-1, 8, 400)])
    found = index_of(squares).locate(x, y)
    assert list(found) == first_that_covers(squares, x, y)
    inside = (x >= 0) & (x <= 6) & (y >= 0) & (y <= 6)
    assert np.array_equal(found != NOWHERE, inside), "no point of the whole is lost between two squares"


def test_on_a_shared_border_the_first_wins_whichever_it_is() -> None:
    left, right = shapely.box(0, 0, 1, 1), shapely.box(1, 0, 2, 1)
    x, y = np.array([1.0, 1.0, 1.0, 0.5, 1.5]), np.array([0.5, 0.0, 1.0, 0.5, 0.5])
    assert list(index_of([left, right]).locate(x, y)) == [0, 0, 0, 0, 1]
    assert list(index_of([right, left]).locate(x, y)) == [0, 0, 0, 1, 0]


def test_a_hole_is_not_inside_and_what_lies_in_it_is() -> None:
    ring = shapely.box(0, 0, 10, 10).difference(shapely.box(4, 4, 6, 6))
    assert list(index_of([ring]).locate(np.array([5.0, 2.0]), np.array([5.0, 2.0]))) == [NOWHERE, 0]
    assert list(index_of([ring, shapely.box(4, 4, 6, 6)]).locate(np.array([5.0]), np.array([5.0]))) == [1]


def test_unknown_coordinates_lie_nowhere() -> None:
    index = index_of([shapely.box(-1, -1, 1, 1)])
    nan, inf = np.nan, np.inf
    found = index.locate(np.array([nan, 0.0, nan, inf, 0.0, 0.5]), np.array([0.0, nan, nan, 0.0, -inf, 0.5]))
    assert list(found) == [NOWHERE] * 5 + [0]
    assert list(index.locate(np.array([nan]), np.array([nan]))) == [NOWHERE]
    assert index.locate(np.array([]), np.array([])).shape == (0,)
    assert list(AreaIndex([]).locate(np.array([1.0]), np.array([1.0]))) == [NOWHERE]


def test_a_polygon_that_crosses_itself_is_mended_and_still_takes_its_points() -> None:
    bow = shapely.Polygon([(0, 0), (2, 2), (2, 0), (0, 2)])
    assert not bow.is_valid
    index = index_of([bow, shapely.box(5, 5, 6, 6)])
    found = index.locate(np.array([0.2, 1.8, 1.0, 5.5]), np.array([1.0, 1.0, 1.9, 5.5]))
    assert list(found) == [0, 0, NOWHERE, 1]


def test_areas_in_several_parts_and_with_heights() -> None:
    parts = shapely.MultiPolygon([shapely.box(0, 0, 1, 1), shapely.box(3, 0, 4, 1)])
    high = shapely.force_3d(shapely.box(1.5, 0, 2.5, 1), 12.0)
    found = index_of([parts, high]).locate(np.array([0.5, 3.5, 2.0, 1.2]), np.full(4, 0.5))
    assert list(found) == [0, 0, 1, NOWHERE]


@pytest.fixture(scope="module")
def chicago(trial_data: pathlib.Path) -> tuple[list[shapely.Geometry], Points]:
    from osgeo import ogr, osr

    ogr.UseExceptions()
    source = ogr.Open(str(trial_data / "chicago" / "Chicago77.shp"))
    feet, metres = osr.SpatialReference(), osr.SpatialReference()
    feet.ImportFromEPSG(3435)
    metres.ImportFromEPSG(26971)
    for system in (feet, metres):
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    transform = osr.CoordinateTransformation(feet, metres)
    polygons = []
    for feature in source.GetLayer(0):
        geometry = feature.GetGeometryRef().Clone()
        geometry.Transform(transform)
        polygons.append(shapely.from_wkb(bytes(geometry.ExportToWkb())))
    with open(trial_data / "chicago" / "chicago_burglary_2014_2017.csv", encoding="utf-8", newline="") as file:
        rows = [(float(row["x"]), float(row["y"])) for row in csv.DictReader(file)]
    x, y = np.array(rows).T
    return polygons, (x, y)


def test_every_burglary_of_chicago_lies_where_one_polygon_at_a_time_says(
    chicago: tuple[list[shapely.Geometry], Points],
) -> None:
    polygons, (x, y) = chicago
    assert (len(polygons), len(x)) == (77, 45_319)
    found = index_of(polygons).locate(x, y)
    slow = np.full(len(x), NOWHERE)
    points = shapely.points(x, y)
    for i in reversed(range(77)):
        shapely.prepare(polygons[i])
        slow[shapely.covers(polygons[i], points)] = i
    np.testing.assert_array_equal(found, slow)
    assert (found != NOWHERE).mean() > 0.99


# ---- codes and names --------------------------------------------------------------------------


def located(codes: list[str], names: list[str], code: str = "", name: str = "") -> int:
    return int(CodeIndex(codes, names).locate([code], [name])[0])


def test_a_code_is_equal_or_begins_with_an_areas_code() -> None:
    codes, names = ["0580", "0581", "0380"], ["Linköping", "Norrköping", "Uppsala"]
    assert located(codes, names, "0581") == 1
    assert located(codes, names, "0581C1070") == 1
    assert located(codes, names, " 0581c1070 ") == 1
    assert located(codes, names, "0582C1070") == NOWHERE
    assert located(codes, names, "058") == NOWHERE, "the area's code begins with the incident's, not the other way"
    assert located(codes, names, "") == NOWHERE


def test_the_longest_code_wins_whatever_the_order() -> None:
    for order in ((0, 1, 2), (2, 1, 0), (1, 0, 2)):
        codes = [["05", "0581", "0581C10"][i] for i in order]
        names = [["Östergötland", "Norrköping", "Del"][i] for i in order]
        assert codes[located(codes, names, "0581C1070")] == "0581C10"
        assert codes[located(codes, names, "0581A0010")] == "0581"
        assert codes[located(codes, names, "0599A0010")] == "05"


def test_a_code_of_one_character_would_begin_everything() -> None:
    assert located(["0", "1"], ["A", "B"], "0581") == NOWHERE
    assert located(["0", "1"], ["A", "B"], "0") == 0


def test_a_code_decides_before_a_name() -> None:
    codes, names = ["0580", "0581"], ["Linköping", "Norrköping"]
    assert located(codes, names, "0581C1070", "Linköping") == 1
    assert located(codes, names, "9999X0000", "Linköping") == 0, "a code of another division leaves it to the name"


@given(
    st.lists(st.text("01AB", min_size=2, max_size=5), min_size=1, max_size=12, unique=True),
    st.lists(st.text("01AB", max_size=7), min_size=1, max_size=20),
)
def test_codes_against_trying_all(codes: list[str], asked: list[str]) -> None:
    found = CodeIndex(codes, [""] * len(codes)).locate(asked, [""] * len(asked))
    for code, at in zip(asked, found):
        holding = [area for area in codes if code.startswith(area)]
        assert (codes[at] if at != NOWHERE else None) == max(holding, key=len, default=None)


@pytest.mark.parametrize(
    ("area", "asked"),
    [
        ("Örebro", "Örebro kommun"),
        ("Örebro kommun", "Örebro"),
        ("ÖREBRO", "  örebro\u00a0 Kommun "),
        ("Stockholm", "Stockholms kommun"),
        ("Stockholms kommun", "Stockholm"),
        ("Stockholm", "Stockholms stad"),
        ("Stockholms stad", "Stockholms kommun"),
        ("Malmö", "Malmö stad"),
        # The s is the name's own.
        ("Borås", "Borås kommun"),
        ("Borås stad", "Borås"),
        ("Västerås", "Västerås stad"),
        ("Hofors", "Hofors kommun"),
        ("Upplands Väsby", "UPPLANDS VÄSBY KOMMUN"),
    ],
)
def test_names_of_municipalities_as_they_are_met(area: str, asked: str) -> None:
    assert located(["0001", "0002"], ["Annan", area], name=asked) == 1


def test_a_name_is_never_guessed_from_a_part_of_it() -> None:
    names = ["Stockholm", "Täby", "Gamla stan"]
    for asked in ("Stockholms", "Stock", "Täb", "Gamla", "kommun", " ", "Täby kyrkby", "s kommun"):
        assert located(["01", "02", "03"], names, name=asked) == NOWHERE, asked


def test_a_name_that_two_areas_share_places_nothing() -> None:
    codes, names = ["a1", "a2", "a3"], ["Centrum", "centrum ", "Gottsunda"]
    assert located(codes, names, name="Centrum") == NOWHERE
    assert located(codes, names, name="Gottsunda") == 2
    assert located(codes, names, code="a2", name="Centrum") == 1
    # A full name goes before a form of another's.
    assert located(["1", "2"], ["Uppsala", "Uppsala kommun"], name="Uppsala") == 0
    assert located(["1", "2"], ["Uppsala", "Uppsala kommun"], name="Uppsala kommun") == 1
    assert located(["1", "2"], ["Sala kommun", "Sala stad"], name="Sala") == NOWHERE


def test_of_several_names_the_nearest_that_is_known_is_taken() -> None:
    codes, names = ["0586", "05"], ["Mjölby", "Östergötlands län"]
    assert located(codes, names, name="Mjölby|Östergötlands län") == 0
    assert located(codes, names, name="Boxholm|Östergötlands län") == 1
    assert located(codes, names, name="Boxholm|Jönköpings län") == NOWHERE
    assert located(["1", "2", "3"], ["Centrum", "Centrum", "Uppsala"], name="Centrum|Uppsala") == 2


def test_a_name_given_as_a_code_is_a_name() -> None:
    assert located(["0586"], ["Mjölby"], code="Mjölby") == 0
    assert located(["0586", "05"], ["Mjölby", "Östergötlands län"], code="Boxholm|Östergötlands län") == 1


def test_areas_without_names_take_nothing_by_an_empty_one() -> None:
    assert located(["1", "2"], ["", " "], name="") == NOWHERE
    assert located(["1"], [""], name="") == NOWHERE


def kommuner(folder: pathlib.Path, file: str, code: str, name: str) -> tuple[list[str], list[str]]:
    from osgeo import ogr

    ogr.UseExceptions()
    source = ogr.Open(str(folder / "areas_se" / file))
    pairs = [(feature[code], feature[name]) for feature in source.GetLayer(0)]
    return [pair[0] for pair in pairs], [pair[1] for pair in pairs]


def police_rows(folder: pathlib.Path, file: str) -> list[dict[str, str]]:
    delimiter = ";" if file.startswith("vald") else ","
    with open(folder / "police_se" / file, encoding="utf-8-sig", newline="") as opened:
        return [row for row in csv.DictReader(opened, delimiter=delimiter) if row["Id"] != "Id"]


def test_all_290_municipalities_are_found_by_every_way_to_write_their_names(trial_data: pathlib.Path) -> None:
    codes, names = kommuner(trial_data, "kommuner_wgs84.gpkg", "kommun_kod", "kommun")
    assert len(set(codes)) == len(set(names)) == 290
    index = CodeIndex(codes, names)
    for form in (
        names,
        [name.upper() for name in names],
        [f"{name} kommun" for name in names],
        [f"{name}{'' if name[-1] in 'sxz' else 's'} kommun" for name in names],
        [f"{name} stad" for name in names],
        [f"Ingenstans|{name}|Stockholm" for name in names],
    ):
        np.testing.assert_array_equal(index.locate([""] * 290, form), np.arange(290), err_msg=form[0])
    official = CodeIndex(codes, [f"{name}{'' if name[-1] in 'sxz' else 's'} kommun" for name in names])
    np.testing.assert_array_equal(official.locate([""] * 290, names), np.arange(290))


@pytest.mark.parametrize(
    ("file", "n", "with_code", "nowhere"),
    [("brand_brott.csv", 14_804, 12_800, 66), ("vald_mot_polis_brott.csv", 6_311, 5_290, 60)],
)
def test_real_records_land_in_the_municipality_that_the_police_name(
    trial_data: pathlib.Path, file: str, n: int, with_code: int, nowhere: int
) -> None:
    codes, names = kommuner(trial_data, "kommuner_wgs84.gpkg", "kommun_kod", "kommun")
    index, rows = CodeIndex(codes, names), police_rows(trial_data, file)
    deso, named = [row["DeSO.område"] for row in rows], [row["Kommun"] for row in rows]
    assert (len(rows), sum(1 for code in deso if code)) == (n, with_code)
    by_code = index.locate(deso, [""] * n)
    by_name = index.locate([""] * n, named)
    # Not one exception: every DeSO lies in the municipality of its row.
    for code, at, name in zip(deso, by_code, named):
        assert (names[at] == name) if code else (at == NOWHERE), (code, name)
    together = index.locate(deso, named)
    assert all(names[at] == name for at, name in zip(together, named) if at != NOWHERE)
    # What is left has neither code nor name.
    left = collections.Counter(
        (code, name) for code, name, at in zip(deso, named, together) if at == NOWHERE
    )
    assert left == {("", ""): nowhere}
    np.testing.assert_array_equal(together, by_name)


def test_both_files_of_municipalities_place_the_same(trial_data: pathlib.Path) -> None:
    one = kommuner(trial_data, "kommuner_wgs84.gpkg", "kommun_kod", "kommun")
    other = kommuner(trial_data, "kommuner_rt90.gpkg", "kn_kod", "kn_namn")
    deso = sorted({row["DeSO.område"] for row in police_rows(trial_data, "brand_brott.csv")} - {""})
    nameless = [""] * len(deso)
    found = [[codes[at] for at in CodeIndex(codes, names).locate(deso, nameless)] for codes, names in (one, other)]
    assert found[0] == found[1] == [code[:4] for code in deso]
