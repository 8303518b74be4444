"""A printed page, looked at as its reader does: what stands on it, where, and what doesn't."""

from __future__ import annotations

import dataclasses
import datetime as dt
import functools
import pathlib
import re
import subprocess
import threading
import unicodedata
from typing import Any

import pytest
from sample_products import sample_inventory, sample_ranking

from est_plugin.domain.agency import Level
from est_plugin.domain.errors import EstError
from est_plugin.domain.progress import Cancelled
from est_plugin.picture.agencies import agency
from est_plugin.picture.release import released_inventory, released_ranking

pytestmark = pytest.mark.usefixtures("qgis_app")

WEEK_CLASSES = (
    "More than expected", "Somewhat more than expected", "As expected",
    "Somewhat fewer than expected", "Fewer than expected", "Unknown or withheld",
)  # fmt: skip
TIERS = ("Certainly among the 5 first", "Possibly among the 5 first", "Can't be told apart", "Unknown or withheld")
MADE_ON = dt.date(2026, 11, 24)
POINTS_PER_MM = 72 / 25.4
PAGE = (420.0, 297.0)
MARGIN = 9.5
COLUMN_LEFT, FOOT_TOP = 306.0, 258.0


@dataclasses.dataclass(frozen=True)
class Word:
    """A word of the page and its box in mm."""

    text: str
    left: float
    top: float
    right: float
    bottom: float


def run(*command: str) -> str:
    """The output of one of poppler's programs."""
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def text_of(path: pathlib.Path) -> str:
    """The page's text on one line, in reading order of each block, ligatures taken apart."""
    return " ".join(unicodedata.normalize("NFKC", run("pdftotext", str(path), "-")).split())


def words_of(path: pathlib.Path) -> list[Word]:
    """The page's words with their places."""
    pattern = r'<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</word>'
    found = re.findall(pattern, run("pdftotext", "-bbox", str(path), "-"))
    return [
        Word(unicodedata.normalize("NFKC", text), *(float(value) / POINTS_PER_MM for value in box))
        for *box, text in found
    ]


def export(released: Any, folder: pathlib.Path, **options: Any) -> pathlib.Path:
    """Print the page of a released product."""
    from est_plugin.layout.agency_map import export_agency_map

    return export_agency_map(released, folder, made_on=MADE_ON, **options)


def week(n_areas: int = 12, key: str = "municipality", level: Level | None = None, **changes: Any) -> Any:
    """A released week."""
    return released_inventory(sample_inventory(n_areas, **changes), agency(key), level)


def tertial(n_areas: int = 12, key: str = "municipality", level: Level | None = None, **changes: Any) -> Any:
    """A released tertial."""
    return released_ranking(sample_ranking(n_areas, **changes), agency(key), level)


CASES = {
    "a week": lambda: week(),
    "a quiet week": lambda: week(40, "police", quiet=True),
    "one area": lambda: week(1),
    "300 areas": lambda: week(300, "guards"),
    "a public week": lambda: week(40, "housing", Level.PUBLIK),
    "a tertial": lambda: tertial(),
    "a tertial of one area": lambda: tertial(1),
    "a tertial of 300 areas": lambda: tertial(300, "housing"),
    "a public tertial": lambda: tertial(40, "police", Level.PUBLIK),
}


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """``page(name)``: the PDF of a case; each is printed once."""

    @functools.cache
    def printed(name: str) -> pathlib.Path:
        return export(CASES[name](), tmp_path_factory.mktemp("pages"))

    return printed


@pytest.mark.parametrize("name", CASES)
def test_page_is_one_a3_landscape_sheet_of_vectors_and_text(page: Any, name: str) -> None:
    """Pages are one sheet; nothing but a hatch may be a picture; the fonts are inside, and of one typeface."""
    path = page(name)
    info = dict(line.split(":", 1) for line in run("pdfinfo", str(path)).splitlines() if ":" in line)
    assert info["Pages"].strip() == "1"
    width, height = (float(value) / POINTS_PER_MM for value in re.findall(r"[\d.]+", info["Page size"])[:2])
    assert (width, height) == pytest.approx(PAGE, abs=0.5)
    pictures = [line.split() for line in run("pdfimages", "-list", str(path)).splitlines()[2:]]
    assert all(picture[8] == "image" for picture in pictures), "a picture is blurred by JPEG"
    assert all(int(picture[12]) >= 300 for picture in pictures), "a picture is coarse"
    assert all(int(picture[3]) < 0.1 * 300 * PAGE[0] / 25.4 for picture in pictures), (
        "more than an area's hatch is a picture"
    )
    fonts = run("pdffonts", str(path)).splitlines()[2:]
    assert {line.split()[0].split("+")[-1].split("-")[0] for line in fonts} == {"DejaVuSans"}
    assert all(line.split()[-5] == "yes" for line in fonts), "a font isn't embedded"


@pytest.mark.parametrize("name", CASES)
def test_words_stand_on_the_page_and_not_on_each_other(page: Any, name: str) -> None:
    """No word reaches beyond the margins, out of its part of the page, or over another word."""
    assert_tidy(words_of(page(name)))


def test_a_crowded_page_stays_tidy(tmp_path: pathlib.Path) -> None:
    """Many sources with notes, long names and long sentences: set smaller, then cut, never over something else."""
    product = sample_inventory(60)
    source = product.sources[1]
    many = tuple(
        dataclasses.replace(
            source, name=f"Ordningsvakternas händelserapportering {n}", note="täcker inte hela veckan, " * 3
        )
        for n in range(9)
    )
    crowded = dataclasses.replace(
        product,
        sources=many,
        area_set=dataclasses.replace(product.area_set, name="Kommunens statistikområden med centrumområden " * 2),
        state=dataclasses.replace(product.state, name="Gemensam_lagesbild_for_hela_kommunen_och_polisomradet_2026"),
        rows=product.rows.assign(
            baseline="same weeks of three earlier years " * 6,
            category_name="Otrygghetsskapande samling av personer vid kollektivtrafikens hållplatser",
            status="new",
        ),
    )
    released = released_inventory(crowded, agency("municipality"))
    path = export(
        dataclasses.replace(released, withheld=("Some numbers are withheld for good reasons.",) * 12), tmp_path
    )
    assert_tidy(words_of(path))
    text = text_of(path)
    for label in WEEK_CLASSES:
        assert label in text
    assert all(f"{name.name} (police), extracted 2026-11-23" in text for name in many)
    assert "..." in text, "the table's long names are not cut"


def assert_tidy(words: list[Word]) -> None:
    """Every word in its part of the page, and none over another."""
    assert len(words) > 80
    for word in words:
        assert MARGIN <= word.left < word.right <= PAGE[0] - MARGIN, word
        assert MARGIN <= word.top < word.bottom <= PAGE[1] - MARGIN, word
        assert not (word.left < COLUMN_LEFT - 2.0 < word.right), f"{word} stands across the map's edge"
        assert not (word.top < FOOT_TOP < word.bottom), f"{word} stands across the foot's edge"
    boxes = sorted(words, key=lambda word: word.left)
    for index, one in enumerate(boxes):
        for other in boxes[index + 1 :]:
            if other.left >= one.right:
                break
            # A box is as high as the font's highest letter: lines close to each other share a little of it.
            shared = min(one.bottom, other.bottom) - max(one.top, other.top)
            wide = min(one.right, other.right) - other.left
            lower = min(one.bottom - one.top, other.bottom - other.top)
            assert shared < 0.35 * lower or wide < 0.3, f"{one} and {other} overlap"


@pytest.mark.parametrize("name", CASES)
def test_every_page_says_what_a_map_must_say(page: Any, name: str) -> None:
    """Title, dates, level, CRS, sources with dates, n placed, production, version, page number, all classes."""
    released, text = CASES[name](), text_of(page(name))
    product = released.product
    is_week = name in ("a week", "a quiet week", "one area", "300 areas", "a public week")
    assert ("Weekly inventory" if is_week else "Tertial ranking") in text
    assert product.title().lower() in text.lower()
    assert (product.area_set.name if len(product.areas) > 1 else product.areas["name"].iloc[0]) in text
    for wanted in (
        released.level.value, "(EPSG:3006)", product.placed_text(), "Produced 2026-11-24", released.agency.name,
        f"EST for QGIS {product.state.plugin_version}", "import 3 of 2026-11-23 07:58", "Page 1 (1)",
        "Areas: Stadsdelar 2026",
    ):  # fmt: skip
        assert wanted in text, wanted
    for source in product.sources:
        assert f"{source.name} ({source.kind.label}), extracted {source.extracted}" in text
    for label in WEEK_CLASSES if is_week else TIERS:
        assert label in text, f"the legend lacks {label}"
    for sentence in (*product.sentences(), *released.withheld):
        assert sentence in text, sentence
    if is_week:
        assert "Preliminary weeks, still coming in: 2026-W46, 2026-W47" in text
    else:
        assert "Compared with 2025-T3, 2024-T3, 2023-T3" in text


def test_secrecy_mark_places_and_hours_are_for_authorities(page: Any) -> None:
    """INTERN has the secrecy form and the places' classes; the other levels have neither."""
    intern, partners, public = (text_of(page(name)) for name in ("a week", "300 areas", "a public week"))
    assert "Secrecy – INTERN" in intern
    assert "(2009:400)" in intern
    for label in ("1–4 incidents", "5–9 incidents", "10–19 incidents", "20 incidents or more"):
        assert label in intern
    for text in (partners, public):
        assert "Secrecy" not in text
        assert "Places behind the changes" not in text
        assert "incidents or more" not in text
    assert "SAMVERKAN" in partners
    assert "PUBLIK" in public


def test_table_has_the_top_rows_and_a_quiet_week_none(page: Any) -> None:
    """Sources stand side by side; a week without changes has no table and is not padded."""
    text = text_of(page("a week"))
    product = week().product
    assert len(product.changes) == 3
    first = product.changes.iloc[0]
    assert f"{first['area_name']} · {first['category_name']}" in text
    assert f"reporters {first['n_reporters']:.0f} · police {first['n_police']:.0f} · q < 0.001" in text
    quiet = text_of(page("a quiet week"))
    assert "Nothing unusual this week" in quiet
    assert "To look at first" not in quiet
    assert "Area, category" not in quiet
    ranking = text_of(page("a tertial of 300 areas"))
    assert ranking.count(" · police ") == 10


def test_many_areas_are_named_as_far_as_names_have_room(page: Any) -> None:
    """Of 300 districts at least half carry their name on the map."""
    on_map = [word.text for word in words_of(page("300 areas")) if word.right < COLUMN_LEFT and word.bottom < FOOT_TOP]
    beginnings = [word for word in on_map if word in ("Åkersberg", "Ängby", "Östra", "Gränby", "Lövdalen", "Stenhagen")]
    assert len(beginnings) >= 150


def test_map_takes_at_least_seven_tenths_of_the_width() -> None:
    """The templates keep the map large."""
    from qgis.core import QgsProject

    from est_plugin.layout.page_items import load_template
    from est_plugin.paths import resource

    project = QgsProject()
    for name in ("week_overview.qpt", "tertial_ranking.qpt"):
        layout = load_template(project, resource("layouts", name))
        assert layout.itemById("map").rect().width() >= 0.7 * PAGE[0]
        label = layout.itemById("what")
        points = label.textFormat().size() if hasattr(label, "textFormat") else label.font().pointSizeF()
        assert points == 28


def test_text_from_data_is_never_code(tmp_path: pathlib.Path) -> None:
    """Names that look like expressions, HTML or formulas stand on the page as they are."""
    product = sample_inventory(2)
    names = dict(zip(product.areas["code"], ("[% 1111*7 %]", "<b>Ängby</b> $CURRENT_DATE")))
    rows = product.rows.assign(area_name=product.rows["area_code"].map(names))
    areas = product.areas.assign(name=product.areas["code"].map(names))
    sources = tuple(dataclasses.replace(source, name="<i>R</i> [%@qgis_version%]") for source in product.sources)
    evil = dataclasses.replace(
        product,
        rows=rows,
        areas=areas,
        sources=sources,
        area_set=dataclasses.replace(product.area_set, name="=1+1 [%'x'%]"),
    )
    text = text_of(export(released_inventory(evil, agency("municipality")), tmp_path))
    assert "[% 1111*7 %]" in text
    assert "7777" not in text
    assert "=1+1 [%'x'%], 2 areas" in text
    assert "<i>R</i> [%@qgis_version%]" in text
    assert text.count("<b>Ängby</b> $CURRENT_DATE") >= 1


def test_nothing_hidden_lies_in_the_file(page: Any) -> None:
    """Area codes, p-values and layers are not in the PDF: neither as text, nor as layers or attachments."""
    for name in ("a public week", "300 areas"):
        path = page(name)
        content = path.read_bytes()
        assert b"/OCG" not in content
        assert b"/EmbeddedFile" not in content
        assert b"/Layer" not in content
        assert "9999A" not in text_of(path)
        assert "Author" not in run("pdfinfo", str(path))


def test_title_is_the_documents_title(page: Any) -> None:
    """Search and screen readers find the page by WHAT – WHERE – WHEN."""
    info = run("pdfinfo", str(page("a week")))
    title = next(line for line in info.splitlines() if line.startswith("Title:"))
    assert "Weekly inventory – Stadsdelar, 12 areas" in title
    assert "Week 47 2026 (2026-11-16 – 2026-11-22)" in title


def test_file_name_tells_agency_period_and_an_unusual_level(tmp_path: pathlib.Path) -> None:
    """ASCII names, and a public map never overwrites the internal one."""
    names = [export(released, tmp_path / "maps").name for released in (week(), tertial(), week(level=Level.PUBLIK))]
    assert names == ["municipality_2026-W47.pdf", "municipality_2026-T3.pdf", "municipality_2026-W47_publik.pdf"]
    assert sorted(path.name for path in (tmp_path / "maps").iterdir()) == sorted(names)


def test_a_users_own_template_is_followed(tmp_path: pathlib.Path) -> None:
    """Items moved, restyled and added in QGIS come out so; those taken away are named in one sentence."""
    from qgis.core import QgsLayoutItemLabel, QgsLayoutPoint, QgsProject, QgsReadWriteContext
    from qgis.PyQt.QtGui import QFont

    from est_plugin.layout.page_items import load_template
    from est_plugin.paths import resource

    project = QgsProject()
    layout = load_template(project, resource("layouts", "week_overview.qpt"))
    layout.itemById("page_number").attemptMove(QgsLayoutPoint(12, 12))
    font = QFont("DejaVu Serif")
    font.setPointSizeF(9)
    layout.itemById("crs").setFont(font)
    own = QgsLayoutItemLabel(layout)
    own.setText("Trygghetsgruppen")
    layout.addLayoutItem(own)
    own.attemptMove(QgsLayoutPoint(200, 15))
    own.adjustSizeToText()
    mine = tmp_path / "mine.qpt"
    assert layout.saveAsTemplate(str(mine), QgsReadWriteContext())
    path = export(week(), tmp_path, template=mine)
    number = next(word for word in words_of(path) if word.text == "Page")
    assert number.top < 20
    assert number.left > 100
    assert "Trygghetsgruppen" in text_of(path)
    assert "DejaVuSerif" in run("pdffonts", str(path))

    layout.removeLayoutItem(layout.itemById("level"))
    layout.removeLayoutItem(layout.itemById("table"))
    lacking = tmp_path / "lacking.qpt"
    assert layout.saveAsTemplate(str(lacking), QgsReadWriteContext())
    with pytest.raises(EstError, match=r"lacking\.qpt lacks the items with the ids level:"):
        export(week(), tmp_path, template=lacking)


def test_optional_items_may_be_taken_away(tmp_path: pathlib.Path) -> None:
    """A page without table and sentences is still printed."""
    from qgis.core import QgsProject, QgsReadWriteContext

    from est_plugin.layout.page_items import load_template
    from est_plugin.paths import resource

    project = QgsProject()
    layout = load_template(project, resource("layouts", "week_overview.qpt"))
    for key in ("table", "table_title", "sentences", "north_arrow", "level_frame_inner"):
        layout.removeLayoutItem(layout.itemById(key))
    bare = tmp_path / "bare.qpt"
    assert layout.saveAsTemplate(str(bare), QgsReadWriteContext())
    text = text_of(export(week(), tmp_path, template=bare))
    assert "To look at first" not in text
    assert "Weekly inventory" in text


@pytest.mark.parametrize("content", [b"", b"\xff\xd8\xff\xe0JFIF", b"<qgis/>"])
def test_a_file_that_is_no_template_is_refused(tmp_path: pathlib.Path, content: bytes) -> None:
    """One sentence that names the file."""
    wrong = tmp_path / "wrong.qpt"
    wrong.write_bytes(content)
    with pytest.raises(EstError, match=r"wrong\.qpt"):
        export(week(), tmp_path / "maps", template=wrong)
    assert not (tmp_path / "maps").exists()


def test_a_folder_that_cannot_be_written_is_said(tmp_path: pathlib.Path) -> None:
    """A file where the folder should be: one sentence, and no half page."""
    (tmp_path / "maps").write_text("a file")
    with pytest.raises(EstError, match="can't be written"):
        export(week(), tmp_path / "maps")
    assert [path.name for path in tmp_path.iterdir()] == ["maps"]


def test_no_areas_is_said(tmp_path: pathlib.Path) -> None:
    """An area set without areas can't be drawn."""
    product = sample_inventory(2)
    nothing = dataclasses.replace(product, areas=product.areas.iloc[:0], rows=product.rows.iloc[:0])
    with pytest.raises(EstError, match="no area to draw"):
        export(released_inventory(nothing, agency("municipality")), tmp_path)


def test_stopping_leaves_no_file(tmp_path: pathlib.Path) -> None:
    """A cancelled page is not written."""

    class Stopping:
        def report(self, share: float, text: str = "") -> None:
            if share >= 0.4:
                raise Cancelled

    with pytest.raises(Cancelled):
        export(week(), tmp_path, progress=Stopping())
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("kind", ["task", "thread"])
def test_a_background_thread_prints_the_same_page(tmp_path: pathlib.Path, page: Any, kind: str) -> None:
    """Algorithms run outside the main thread, and the user's project is neither seen nor touched."""
    from qgis.core import QgsApplication, QgsProject, QgsTask, QgsVectorLayer
    from qgis.PyQt.QtCore import QEventLoop, QTimer

    released = week()
    done: list[pathlib.Path] = []

    class Printing(QgsTask):
        def run(self) -> bool:
            done.append(export(released, tmp_path))
            return True

    mine = QgsVectorLayer("Point?crs=EPSG:3006", "my own layer", "memory")
    QgsProject.instance().addMapLayer(mine)
    try:
        if kind == "thread":
            worker = threading.Thread(target=lambda: done.append(export(released, tmp_path)))
            worker.start()
            worker.join(60)
        else:
            task, loop = Printing("page"), QEventLoop()
            task.taskCompleted.connect(loop.quit)
            task.taskTerminated.connect(loop.quit)
            QTimer.singleShot(60_000, loop.quit)
            QgsApplication.taskManager().addTask(task)
            loop.exec()
        assert done, "the page has not been printed"
        assert text_of(done[0]) == text_of(page("a week"))
        assert [layer.name() for layer in QgsProject.instance().mapLayers().values()] == ["my own layer"]
        assert not QgsProject.instance().layoutManager().layouts()
    finally:
        QgsProject.instance().removeAllMapLayers()


def test_swedish_page_speaks_swedish(tmp_path: pathlib.Path) -> None:
    """With the interface in Swedish the page's own words are Swedish, å ä ö included."""
    from est_plugin.domain.language import tr
    from est_plugin.paths import translations
    from est_plugin.translation import install_translator, remove_translator

    if not (translations() / "est_sv.qm").exists():
        pytest.skip("the translation is not compiled: run 'make translate'")
    install_translator("sv")
    try:
        texts = [
            text_of(export(released, tmp_path)) for released in (week(), tertial(), week(40, "housing", Level.PUBLIK))
        ]
        assert tr("As expected") == "Som väntat"
    finally:
        remove_translator()
    for wanted in (
        "Veckoinventering",
        "Vecka 47 2026",
        "Sekretess – INTERN",
        "Kommunen",
        "Som väntat",
        "Koordinatsystem:",
        "Källor:",
    ):
        assert wanted in texts[0], wanted
    assert "Tertial" in texts[1]
    assert "Kan inte skiljas åt" in texts[1]
    # What the sample itself says in English is data.
    data = (
        week().product.rows["baseline"].iloc[0],
        tertial().product.basis,
        "Police-reported crimes 60 %",
        "police-reported crimes 60 %",
    )
    for text in texts:
        for said in (*data, "Reports", "reports"):
            text = text.replace(said, "")
        english = {
            "the",
            "of",
            "expected",
            "areas",
            "week",
            "weeks",
            "sources",
            "produced",
            "placed",
            "count",
            "first",
            "rank",
            "and",
            "are",
        }
        assert not english & set(re.findall(r"[a-zåäö]+", text.lower())), text
