"""What the exporting algorithms share: products released to agencies, written as maps and packages."""

from __future__ import annotations

import pathlib
from collections.abc import Callable, Iterable
from typing import Any, Union

from qgis.core import QgsProcessingContext

from ..domain.agency import Agency, Level
from ..domain.errors import EstError
from ..domain.language import tr
from ..domain.progress import Part, Progress
from ..export.staging import staged
from ..picture.agencies import agencies, agency
from ..picture.products import TertialRanking, WeeklyInventory
from ..picture.release import ReleasedInventory, ReleasedRanking, released_inventory, released_ranking
from .algorithm import AGENCY, FOLDER, EstAlgorithm

Product = Union[WeeklyInventory, TertialRanking]
Released = Union[ReleasedInventory, ReleasedRanking]


def receivers(
    algorithm: EstAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> tuple[list[Agency], Level | None]:
    """The agencies that AGENCY and LEVEL ask for. An agency that may not have the level is refused when it was
    named, and otherwise gets its own level."""
    level = algorithm.level(parameters, context)
    key = algorithm.chosen(parameters, AGENCY, context)
    return ([agency(key)] if key else agencies()), level


def released(products: Iterable[Product], chosen: list[Agency], level: Level | None) -> list[Released]:
    """Each product for each agency, at the level asked for, or at the agency's own where that is more open."""
    out: list[Released] = []
    for receiver in chosen:
        asked = level
        if level is not None and len(chosen) > 1 and level.openness < receiver.level.openness:
            asked = receiver.level
        granted = receiver.level_asked(asked)
        for product in products:
            if isinstance(product, WeeklyInventory):
                out.append(released_inventory(product, receiver, granted))
            else:
                out.append(released_ranking(product, receiver, granted))
    return out


def write_all(
    folder: pathlib.Path,
    items: list[Released],
    writers: list[Callable[[Released, pathlib.Path, Progress], list[pathlib.Path]]],
    progress: Progress,
    by_agency: bool = False,
) -> list[pathlib.Path]:
    """Write every released product with every writer; all of it or nothing.

    Arguments:
        by_agency: give each agency a folder of its own below *folder*.

    Returns:
        the files and folders written, as they lie in *folder* at the end.
    """
    written: list[pathlib.Path] = []
    steps = len(items) * len(writers)
    with staged(folder) as temporary:
        for i, item in enumerate(items):
            place = temporary / item.agency.key if by_agency else temporary
            place.mkdir(exist_ok=True)
            for j, writer in enumerate(writers):
                step = i * len(writers) + j
                part = Part(progress, step / steps, (step + 1) / steps)
                part.report(0.0, tr("Writing for {agency}", agency=item.agency.name))
                written += writer(item, place, part)
        return [folder / path.relative_to(temporary) for path in written]


def folder_given(algorithm: EstAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> pathlib.Path:
    """FOLDER. Raises EstError when it is a file."""
    folder = pathlib.Path(algorithm.parameterAsString(parameters, FOLDER, context))
    if folder.is_file():
        raise EstError(tr("{folder} is a file: give a folder.", folder=folder))
    return folder
