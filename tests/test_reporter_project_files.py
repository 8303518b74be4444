"""est:createreporterproject: a folder that goes out to phones, opened and filled in with QGIS itself."""

from __future__ import annotations

import getpass
import os
import pathlib
import re
import xml.etree.ElementTree as ElementTree
import zipfile
from collections.abc import Iterator
from typing import Any

import pytest
from osgeo import ogr
from qgis.core import NULL, QgsFieldConstraints, QgsProject, QgsVectorLayerUtils
from reporter_devices import PLACE, Device, make_project
from small_store import new_store

from est_plugin.domain.category import REPORT_CODES, CodeRule, CodeTable, category_code
from est_plugin.domain.errors import EstError
from est_plugin.export.reporter.choices import form_choices, standard_coming, standard_rules
from est_plugin.intake.profile import load_profile

pytestmark = pytest.mark.usefixtures("est_provider")

KNOWN_TO_PHONES = {"ValueMap", "DateTime", "TextEdit", "Hidden"}
"""Widgets that the documentation of both QField and Mergin Maps lists."""


@pytest.fixture(scope="module")
def with_areas(qgis_processing: Any, est_provider: Any, tmp_path_factory: pytest.TempPathFactory) -> pathlib.Path:
    """A project that shows the districts of a small store."""
    folder = tmp_path_factory.mktemp("ås och 'citat'")
    new_store(folder).close()
    made = make_project(qgis_processing, folder / "ut", DATABASE=str(folder / "liten.gpkg"), AREAS="Stadsdelar")
    assert made["PROJECT"] == str(folder / "ut" / "rapportering.qgz")
    return folder / "ut"


@pytest.fixture
def device(with_areas: pathlib.Path, tmp_path: pathlib.Path) -> Iterator[Device]:
    """A fresh copy on a device."""
    first = Device(with_areas)
    copy = first.copy(tmp_path / "telefon")
    first.close()
    yield copy
    copy.close()


def xml_of(folder: pathlib.Path) -> str:
    """The project's text."""
    with zipfile.ZipFile(folder / "rapportering.qgz") as archive:
        assert archive.namelist() == ["rapportering.qgs"]
        return archive.read("rapportering.qgs").decode("utf-8")


def test_the_folder(with_areas: pathlib.Path) -> None:
    names = sorted(path.name for path in with_areas.iterdir())
    assert names == ["README.txt", "omraden.gpkg", "rapporter.gpkg", "rapportering.qgz"]
    readme = (with_areas / "README.txt").read_bytes()
    assert readme.startswith(b"\xef\xbb\xbf")
    assert b"\r\n" in readme
    assert "Inga uppgifter om personer" in readme.decode("utf-8")
    assert "Bostads AB Örnen & Söner" in readme.decode("utf-8")


def test_nothing_of_this_machine_stands_in_the_project(with_areas: pathlib.Path) -> None:
    text = xml_of(with_areas)
    root = ElementTree.fromstring(text)
    sources = [node.text for node in root.iter("datasource") if node.text]
    assert sources == ["./omraden.gpkg|layername=omrade", "./rapporter.gpkg|layername=rapport"]
    assert {node.text for node in root.iter("provider") if node.text} == {"ogr"}
    assert [node.get("source") for node in root.iter("layer-tree-layer")] == [sources[1], sources[0]]
    assert {node.get("providerKey") for node in root.iter("layer-tree-layer")} == {"ogr"}
    assert str(with_areas) not in text
    assert not re.search(r'[">](/|[A-Za-z]:[\\/])\w', text), "an absolute path"
    assert "saveUser" not in text
    assert {node.text for node in root.iter("author")} == {"Bostads AB Örnen & Söner"}
    user = os.environ.get("USER") or getpass.getuser()
    assert not re.search(rf">{re.escape(user)}<", text)
    assert root.get("version", "").startswith("3.22.")
    for name in ("rapporter.gpkg", "omraden.gpkg"):
        assert str(with_areas).encode() not in (with_areas / name).read_bytes()


def test_what_mergins_own_check_asks(with_areas: pathlib.Path, device: Device) -> None:
    project = device.project
    assert project.readEntry("Paths", "/Absolute") == ("false", True)
    assert project.presetHomePath() == ""
    assert not project.snappingConfig().enabled()
    assert project.relationManager().relations() == {}
    assert project.crs().authid() == "EPSG:3006"
    for layer in project.mapLayers().values():
        assert layer.isValid()
        assert layer.dataProvider().storageType() == "GPKG"
        assert not any(re.search(r'[\\/()\[\]{}"\n\r]', name) for name in layer.fields().names())
    assert len(list(with_areas.glob("*.qg[sz]"))) == 1


def test_it_opens_without_a_warning(device: Device) -> None:
    from qgis.core import QgsApplication

    said: list[str] = []
    log = QgsApplication.messageLog()
    log.messageReceived.connect(lambda text, tag, level: said.append(f"{tag}: {text}"))
    project = QgsProject()
    assert project.read(str(device.folder / "rapportering.qgz"))
    assert said == []
    assert project.title() == "Rapportering – Bostads AB Örnen & Söner"
    assert [layer.name() for layer in project.layerTreeRoot().layerOrder()] == ["Rapporter", "Områden"]
    view = project.viewSettings().defaultViewExtent()
    assert view.contains(project.mapLayersByName("Områden")[0].extent())
    project.clear()


def test_areas_are_boundaries_alone_and_locked(device: Device) -> None:
    areas = device.project.mapLayersByName("Områden")[0]
    assert areas.fields().names() == ["fid", "namn"]
    assert sorted(feature["namn"] for feature in areas.getFeatures()) == ["Gränby", "Ängby", "Åsen", "Öster"]
    assert areas.readOnly()
    assert not areas.flags() & areas.LayerFlag.Identifiable
    assert areas.customProperty("QFieldSync/is_feature_addition_locked") in (True, "true")
    assert device.layer.customProperty("QFieldSync/action") == "copy"


def test_the_form(device: Device) -> None:
    layer = device.layer
    config = layer.editFormConfig()
    fields = layer.fields()
    assert config.layout() == config.EditorLayout.TabLayout
    tabs = config.invisibleRootContainer().children()
    assert [tab.name() for tab in tabs] == ["Händelse", "Om rapporten"]
    assert [tab.isGroupBox() for tab in tabs] == [False, False]
    groups = {group.name(): [child.name() for child in group.children()] for group in tabs[0].children()}
    assert groups == {
        "Inga uppgifter om personer": ["handelse"],
        "När och var (inte i bostäder)": ["tid", "platstyp"],
        "Flera händelser i samma rapport": ["handelse_2", "handelse_3"],
        "Din roll, aldrig ditt namn": ["roll"],
    }
    assert {layer.editorWidgetSetup(i).type() for i in range(fields.count())} == KNOWN_TO_PHONES
    # What can be written in is a list or a time; nothing takes words.
    free = [fields[i].name() for i in range(fields.count()) if layer.editorWidgetSetup(i).type() == "TextEdit"]
    assert sorted(free) == ["organisation", "senast_andrad", "skapad", "uuid"]
    assert all(config.readOnly(fields.indexOf(name)) for name in free)
    assert layer.attributeDisplayName(fields.indexOf("tid")) == "När hände det?"
    assert fields[fields.indexOf("handelse")].length() == 80


def test_every_event_that_can_be_chosen_has_a_category(device: Device) -> None:
    setup = device.layer.editorWidgetSetup(device.layer.fields().indexOf("handelse"))
    words = [next(iter(entry.values())) for entry in setup.config()["map"]]
    assert len(words) == len(set(words)) == 21
    assert words[:4] == ["Skadegörelse", "Klotter", "Glaskross", "Anlagd brand"]
    table = CodeTable(standard_rules())
    found = {word: table.category(REPORT_CODES, category_code(word), "2026-11-24") for word in words}
    assert None not in found.values()
    assert found["Otrygg plats: belysning"] == "otrygg_plats"
    # Each has a symbol of its own group.
    symbols = {part.value(): part.symbol().color().name() for part in device.layer.renderer().categories()}
    assert set(words) < set(symbols)
    assert len({symbols[word] for word in words}) == 7


def test_defaults(device: Device) -> None:
    one, two = device.new(), device.new()
    assert re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", one["uuid"])
    assert one["uuid"] != two["uuid"]
    assert one["organisation"] == "Bostads AB Örnen & Söner"
    assert re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d", one["tid"])
    assert one["tid"] == one["skapad"]
    assert re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}", one["senast_andrad"])
    assert one["handelse"] in (None, NULL)
    assert one["platstyp"] in (None, NULL)


@pytest.mark.parametrize(
    ("values", "broken"),
    [
        ({}, []),
        ({"handelse": None}, ["handelse"]),
        ({"handelse": ""}, ["handelse"]),
        ({"tid": None}, ["tid"]),
        ({"tid": "2999-01-01 00:00"}, ["tid"]),
        ({"tid": "2999-01-01 00:00", "handelse": "Arrangemang"}, []),
        ({"tid": "2026-01-01 00:00"}, []),
        ({"platstyp": None}, ["platstyp"]),
        ({"platstyp": "bostad"}, ["platstyp"]),
        ({"roll": None}, ["roll"]),
        ({"uuid": None}, ["uuid"]),
        ({"handelse_2": "Klotter"}, ["handelse_2"]),
        ({"handelse_2": "Glaskross"}, []),
        ({"handelse_3": "Glaskross"}, ["handelse_3"]),
        ({"handelse_2": "Glaskross", "handelse_3": "Glaskross"}, ["handelse_3"]),
        ({"handelse_2": "Glaskross", "handelse_3": "Klotter"}, ["handelse_3"]),
        ({"handelse_2": "Glaskross", "handelse_3": "Bråk"}, []),
    ],
)
def test_rules(device: Device, values: dict[str, Any], broken: list[str]) -> None:
    feature = device.new(**{"handelse": "Klotter", "platstyp": "utomhus", "roll": "annan", **values})
    assert device.broken_rules(feature) == broken


def test_a_report_has_a_place(device: Device) -> None:
    feature = device.new(None, handelse="Klotter", platstyp="utomhus", roll="annan")
    assert device.broken_rules(feature) == ["platstyp"]
    # The file itself refuses it, too.
    device.layer.startEditing()
    device.layer.addFeature(feature)
    assert not device.layer.commitChanges()
    device.layer.rollBack()
    assert device.layer.featureCount() == 0


def test_hard_rules_stop_a_form_and_the_role_only_reminds(device: Device) -> None:
    fields = device.layer.fields()
    strength = QgsFieldConstraints.ConstraintStrength
    feature = device.new()
    hard = [
        field.name()
        for i, field in enumerate(fields)
        if not QgsVectorLayerUtils.validateAttribute(device.layer, feature, i, strength.ConstraintStrengthHard)[0]
    ]
    assert hard == ["handelse", "platstyp"]
    said = QgsVectorLayerUtils.validateAttribute(device.layer, feature, fields.indexOf("platstyp"))[1]
    assert any("Händelser inne i bostäder registreras inte" in text for text in said)


def test_a_change_leaves_the_number_and_renews_the_moment(device: Device) -> None:
    number = device.report("Klotter")
    before = device.values(number)
    device.change(number, handelse="Glaskross")
    after = device.values(number)
    assert {name for name in before if before[name] != after[name]} == {"handelse", "senast_andrad"}
    assert after["senast_andrad"] > before["senast_andrad"]
    device.move(number, (PLACE[0] + 10, PLACE[1]))
    moved = device.values(number)
    assert {name for name in moved if moved[name] != after[name]} == {"senast_andrad"}


def test_a_copied_report_gets_a_number_of_its_own(device: Device) -> None:
    number = device.report("Klotter")
    feature = device._feature(number)
    values = {i: value for i, value in enumerate(feature.attributes()) if i}
    copy = QgsVectorLayerUtils.createFeature(device.layer, feature.geometry(), values)
    assert copy["handelse"] == "Klotter"
    assert copy["uuid"] != number


def test_what_is_deleted_is_remembered_by_its_number_alone(device: Device) -> None:
    number = device.report("Klotter")
    device.delete(number)
    assert device.layer.featureCount() == 0
    ((_, gone, moment),) = device.rows("SELECT * FROM borttagen")
    assert gone == number
    assert re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}", moment)
    device.close()
    dataset = ogr.Open(str(device.reports))
    assert [dataset.GetLayer(i).GetName() for i in range(dataset.GetLayerCount())] == ["rapport", "borttagen"]


def test_in_english_with_other_coordinates_and_no_store(qgis_processing: Any, tmp_path: pathlib.Path) -> None:
    made = make_project(qgis_processing, tmp_path / "out", LANGUAGE="en", CRS="EPSG:3011", NAME="Eagle")
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        "README.txt", "rapporter.gpkg", "rapportering.qgz",
    ]  # fmt: skip
    device = Device(pathlib.Path(made["FOLDER"]))
    assert device.layer.crs().authid() == "EPSG:3011"
    groups = device.layer.editFormConfig().invisibleRootContainer().children()[0].children()
    assert groups[0].name() == "No information about persons"
    setup = device.layer.editorWidgetSetup(device.layer.fields().indexOf("handelse"))
    # The words that are stored are the same in every language.
    assert {"Graffiti": "Klotter"} in setup.config()["map"]
    assert device.project.viewSettings().defaultViewExtent().width() > 100_000
    device.close()


def test_reports_are_never_overwritten(qgis_processing: Any, device: Device) -> None:
    device.report("Klotter")
    device.close()
    before = device.reports.read_bytes()
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match=r"holds rapporter\.gpkg already"):
        make_project(qgis_processing, device.folder)
    assert device.reports.read_bytes() == before


@pytest.mark.parametrize(
    ("parameters", "said"),
    [
        ({"NAME": " "}, "NAME is empty"),
        ({"AREAS": "Stadsdelar"}, "give DATABASE too"),
        ({"LANGUAGE": "fi"}, "LANGUAGE is 'fi'"),
        ({"DATABASE": "/finns/inte.gpkg"}, "inte.gpkg"),
    ],
)
def test_what_is_asked_wrongly(
    qgis_processing: Any, tmp_path: pathlib.Path, parameters: dict[str, Any], said: str
) -> None:
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match=said):
        make_project(qgis_processing, tmp_path / "ut", **parameters)
    assert not (tmp_path / "ut").exists()


def test_an_event_without_a_category_is_not_offered() -> None:
    rules = [rule for rule in standard_rules() if rule.code != "Bråk"]
    rules.append(CodeRule(REPORT_CODES, "Hot", "hot", valid_to="2026-06-30"))
    rules = [rule for rule in rules if rule.code != "Hot" or rule.valid_to]
    offered = {event.code for event in form_choices("sv", standard_coming(), rules, "2026-11-24").events}
    assert "Bråk" not in offered
    assert "Hot" not in offered
    assert "Hot" in {event.code for event in form_choices("sv", [], rules, "2026-06-30").events}
    with pytest.raises(EstError, match="none of the reporters' words"):
        form_choices("sv", [], [], "2026-11-24")


def test_the_profile_knows_the_coming_events_of_the_form() -> None:
    choices = form_choices("sv", standard_coming(), standard_rules(), "2026-11-24")
    assert [category_code(code) for code in choices.coming] == list(load_profile("reporter_project").coming_codes)
