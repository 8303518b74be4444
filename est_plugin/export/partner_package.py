"""A partner's package: a folder with shapefiles and their key, a GeoPackage with styles, and a README.

Only released products are taken, so nothing is here that the gate (:mod:`..picture.release`) withheld.
"""
from __future__ import annotations

import csv
import gc
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Union

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFields,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from ..domain.errors import EstError
from ..domain.language import language_code, tr
from ..domain.progress import SILENT, Progress
from ..picture.products import TertialRanking
from ..picture.release import ReleasedInventory, ReleasedRanking
from .package_readme import PackageFacts, readme_text
from .product_layers import (
    AreaChangeTable,
    InventoryTable,
    PlacesTable,
    ProductTable,
    RankingTable,
    coordinate_system,
)
from .staging import staged
from .styles import apply_style

Released = Union[ReleasedInventory, ReleasedRanking]

TEXT_BYTES = 254
"""A shapefile's text holds no more bytes."""


@dataclass(frozen=True)
class _Content:
    """One table of the package, as a layer."""

    table: ProductTable
    layer: QgsVectorLayer


def write_partner_package(released: Released, folder: Path, progress: Progress = SILENT) -> list[Path]:
    """Write an agency's package: ``<agency>_<week or tertial>_<LEVEL>/`` below *folder*.

    It is written beside its place and put there whole at the end; an older package of the same name is replaced.

    Returns:
        The files, as they lie in *folder*.

    Raises:
        EstError: the area set's coordinate system isn't known, or a file can't be written.
        Cancelled: *progress* says so; nothing is left.
    """
    name = package_name(released)
    with staged(folder) as temporary:
        place = temporary / name
        place.mkdir()
        _write_all(released, place, progress)
        files = sorted(path.name for path in place.iterdir())
    progress.report(1.0)
    return [folder / name / file for file in files]


def package_name(released: Released) -> str:
    """The package's folder: ``housing_2026-W47_SAMVERKAN``."""
    return f"{released.agency.key}_{_period(released)}_{released.level.value}"


def _period(released: Released) -> str:
    product = released.product
    return str(product.settings.tertial if isinstance(product, TertialRanking) else product.settings.week)


def _write_all(released: Released, place: Path, progress: Progress) -> None:
    product = released.product
    system = coordinate_system(product.area_set.crs)
    if not system.isValid():
        raise EstError(
            tr(
                "The coordinate system of the area set '{name}' is unknown ({crs}): import its areas again.",
                name=product.area_set.name,
                crs=product.area_set.crs,
            )
        )
    contents = list(_contents(released))
    n_cut = 0
    base = f"est_{_period(released)}"
    for i, content in enumerate(contents):
        progress.report(0.9 * i / len(contents), tr("Writing {file}", file=content.table.name))
        n_cut += _write_shapefile(content, place, system)
        progress.report(0.9 * (i + 0.5) / len(contents), tr("Writing {file}", file=f"{base}.gpkg"))
        _write_geopackage_layer(content, place / f"{base}.gpkg")
    for content in contents:
        _store_style(content, place / f"{base}.gpkg", released)
    progress.report(0.95, tr("Writing {file}", file="README.txt"))
    key_file = _write_key([content.table for content in contents], place)
    facts = PackageFacts(
        tables=tuple(content.table.name for content in contents),
        geopackage=f"{base}.gpkg",
        key_file=key_file,
        n_cut=n_cut,
        crs=f"{system.description()} ({system.authid()})" if system.authid() else system.description(),
    )
    # Windows' editor tells UTF-8 by its mark, and older ones know no line that ends otherwise.
    with open(place / "README.txt", "w", encoding="utf-8-sig", newline="\r\n") as file:
        file.write(readme_text(released, facts))


def _contents(released: Released) -> Iterator[_Content]:
    """The layers of a package. Places are there only where the gate has left some."""
    if isinstance(released, ReleasedRanking):
        ranking = RankingTable()
        yield _Content(ranking, ranking.product_layer(released.product))
        return
    changes, inventory, places = AreaChangeTable(), InventoryTable(), PlacesTable()
    yield _Content(changes, changes.product_layer(released.product))
    yield _Content(inventory, inventory.product_layer(released.product))
    if released.level.shows_points and len(released.product.places):
        yield _Content(places, places.product_layer(released.product))


def cut_to_bytes(text: str, limit: int = TEXT_BYTES) -> str:
    """*text*, cut at the end of a letter so that it takes at most *limit* bytes in UTF-8."""
    return text.encode("utf-8")[:limit].decode("utf-8", errors="ignore")


def _write_shapefile(content: _Content, place: Path, system: QgsCoordinateReferenceSystem) -> int:
    """Write a table as ``<name>.shp`` with its short names; returns how many texts had to be cut."""
    short, n_cut = _short_layer(content, system)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "ESRI Shapefile"
    options.fileEncoding = "UTF-8"
    options.layerOptions = ["ENCODING=UTF-8"]
    _write(short, place / f"{content.table.name}.shp", options)
    return n_cut


def _short_layer(content: _Content, system: QgsCoordinateReferenceSystem) -> tuple[QgsVectorLayer, int]:
    """The layer as a shapefile can hold it: names of 10 letters, texts of 254 bytes."""
    columns = content.table.columns
    texts = [i for i, column in enumerate(columns) if column.kind == "text"]
    lengths = dict.fromkeys(texts, 1)
    rows, n_cut = [], 0
    for feature in content.layer.getFeatures():
        values = feature.attributes()
        for i in texts:
            if isinstance(values[i], str):
                cut = cut_to_bytes(values[i])
                n_cut += cut != values[i]
                values[i] = cut
                lengths[i] = max(lengths[i], len(cut.encode("utf-8")))
        rows.append((feature.geometry(), values))
    fields = QgsFields()
    for i, column in enumerate(columns):
        fields.append(column.field(column.short, lengths.get(i, 0)))

    def features() -> Iterator[QgsFeature]:
        for geometry, values in rows:
            feature = QgsFeature(fields)
            feature.setGeometry(geometry)
            feature.setAttributes(values)
            yield feature

    return content.table.layer(content.layer.name(), system, features(), fields), n_cut


def _write_geopackage_layer(content: _Content, path: Path) -> None:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = content.table.name
    if path.exists():
        options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    _write(content.layer, path, options)


def _write(layer: QgsVectorLayer, path: Path, options: QgsVectorFileWriter.SaveVectorOptions) -> None:
    error, message, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(path), QgsCoordinateTransformContext(), options
    )
    if error != QgsVectorFileWriter.WriterError.NoError:
        raise _not_written(path, message)


def _not_written(path: Path, why: str) -> EstError:
    return EstError(tr("{file} could not be written ({why}): is there room on the disk?", file=path.name, why=why))


def _store_style(content: _Content, path: Path, released: Released) -> None:
    """Put the table's style into the GeoPackage as its default: QGIS dresses the layer when it is opened."""
    name = content.table.name
    layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
    top = released.product.settings.top if isinstance(released.product, TertialRanking) else 5
    apply_style(layer, name, top)
    if hasattr(layer, "saveStyleToDatabaseV2"):  # newer QGIS: the older call is deprecated there
        _, message = layer.saveStyleToDatabaseV2(name, content.layer.name(), True, "")
    else:
        message = layer.saveStyleToDatabase(name, content.layer.name(), True, "")
    # The last layer that is closed takes the write-ahead log away with it.
    del layer
    gc.collect()
    if message:
        raise _not_written(path, message)


def _write_key(tables: list[ProductTable], place: Path) -> str:
    """Write which short name stands for what; returns the file's name."""
    name = "falt.csv" if language_code() == "sv" else "fields.csv"
    with open(place / name, "w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";", lineterminator="\r\n")
        writer.writerow([tr("Layer"), tr("Short name"), tr("Long name"), tr("Meaning")])
        for table in tables:
            for column in table.columns:
                line = [table.name, column.short, column.name, column.explain()]
                writer.writerow([harmless(cell) for cell in line])
    return name


def harmless(cell: str) -> str:
    """A cell that a spreadsheet takes for text, whatever it begins with."""
    return "'" + cell if cell[:1] in tuple("=+-@\t\r") else cell
