"""est:evaluateintervention through Processing: numbers given as text, and sentences a meeting can use."""

from __future__ import annotations

from typing import Any

import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsVectorLayer

pytestmark = pytest.mark.usefixtures("est_provider")

PAPER = {
    "TREATED_BEFORE": "207", "TREATED_AFTER": "110", "CONTROL_BEFORE": "308", "CONTROL_AFTER": "318",
    "DISPLACEMENT_BEFORE": "178", "DISPLACEMENT_AFTER": "157", "DISPLACEMENT_CONTROL_BEFORE": "150",
    "DISPLACEMENT_CONTROL_AFTER": "140",
}  # fmt: skip
SMALL = {"TREATED_BEFORE": 20, "TREATED_AFTER": 10, "CONTROL_BEFORE": 20, "CONTROL_AFTER": 20}


def run(tmp_path: Any, **parameters: Any) -> tuple[dict[str, Any], dict[str, Any]]:
    """The results, and the line of OUTPUT."""
    import processing

    result = processing.run(
        "est:evaluateintervention",
        {"OUTPUT": str(tmp_path / "out.gpkg"), **parameters},
        feedback=QgsProcessingFeedback(False),
    )
    layer = QgsVectorLayer(result["OUTPUT"], "out", "ogr")
    (line,) = [dict(zip(layer.fields().names(), feature.attributes())) for feature in layer.getFeatures()]
    return result, line


def test_the_paper_s_example(tmp_path: Any) -> None:
    result, line = run(tmp_path, **PAPER)
    assert (line["wdd"], round(line["se"], 3), round(line["z"], 2)) == (-118.0, 39.598, -2.98)
    assert (round(line["lower"]), round(line["upper"])) == (-196, -40)
    assert (result["WDD"], result["CONCLUSION"]) == (-118.0, line["conclusion"])
    assert list(line)[1:7] == ["wdd", "se", "z", "lower", "upper", "conclusion"]
    assert line["conclusion"].startswith("118 fewer incidents than the controls' development")
    assert "doesn't tell what caused it" in line["conclusion"]
    assert "regression to the mean" in line["caveats"]
    assert "moved to the surroundings" not in line["caveats"]


def test_twenty_to_ten_is_not_called_an_effect(tmp_path: Any) -> None:
    _, line = run(tmp_path, **SMALL)
    assert (line["wdd"], round(line["se"], 2), line["finding"]) == (-10.0, 8.37, "not_shown")
    assert line["conclusion"].startswith("No evidence of an effect: 10 incidents fewer")
    assert "-26 to 6" in line["conclusion"]
    assert "neither an effect nor its absence" in line["conclusion"]
    assert "was not looked at" in line["caveats"]
    assert 0.06 < line["p_treated"] < 0.08


def test_lengths_sizes_and_spread(tmp_path: Any) -> None:
    _, line = run(
        tmp_path,
        TREATED_BEFORE=80, TREATED_AFTER=20, CONTROL_BEFORE=100, CONTROL_AFTER=50, TIME_WEIGHT_BEFORE=2,
    )  # fmt: skip
    assert (line["wdd"], round(line["se"] ** 2, 9)) == (-20.0, 115.0)
    _, sized = run(
        tmp_path, **PAPER,
        TREATED_AREA=1.2, CONTROL_AREA=0.9, DISPLACEMENT_AREA=1.5, DISPLACEMENT_CONTROL_AREA=1.6,
    )  # fmt: skip
    assert sized["wdd"] == pytest.approx(-99.6944444444)
    _, wide = run(tmp_path, **PAPER, OVERDISPERSION=4)
    assert wide["se"] == pytest.approx(2 * 39.5979797)
    assert wide["finding"] == "not_shown"
    assert "vary 4.0 times more" in wide["caveats"]


def test_no_incidents(tmp_path: Any) -> None:
    from qgis.core import NULL

    result, line = run(tmp_path, **dict.fromkeys(SMALL, 0))
    assert (line["wdd"], line["se"], line["finding"]) == (0.0, 0.0, "nothing")
    assert [line[name] for name in ("z", "lower", "upper")] == [NULL] * 3
    assert "nothing can be concluded" in line["conclusion"]
    assert "Z" not in result


def test_surroundings_without_controls_are_warned_of(tmp_path: Any) -> None:
    _, line = run(tmp_path, **SMALL, DISPLACEMENT_BEFORE=10, DISPLACEMENT_AFTER=14)
    assert line["wdd"] == -6.0
    assert "their whole change counts as displacement" in line["caveats"]


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"TREATED_AFTER": -1}, "TREATED_AFTER"),
        ({"CONTROL_BEFORE": None}, "CONTROL_BEFORE"),
        ({"DISPLACEMENT_BEFORE": 3}, "DISPLACEMENT_AFTER is missing"),
        ({"DISPLACEMENT_CONTROL_BEFORE": 3, "DISPLACEMENT_CONTROL_AFTER": 3}, "surroundings of both"),
        ({"TIME_WEIGHT_BEFORE": 0}, "TIME_WEIGHT_BEFORE must be a number above 0"),
        ({"CONTROL_AREA": 0}, "CONTROL_AREA must be"),
        ({"OVERDISPERSION": 0.2}, "OVERDISPERSION"),
    ],
)
def test_what_can_not_be_is_refused_in_a_sentence(tmp_path: Any, changes: dict[str, Any], said: str) -> None:
    with pytest.raises(QgsProcessingException, match=said):
        run(tmp_path, **{**SMALL, **changes})
