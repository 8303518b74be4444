"""est:patrolplan: where two guards stop during a week's shifts."""

from __future__ import annotations

import datetime as dt
import pathlib
from typing import Any, Optional

import numpy as np
import pandas as pd
import shapely
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterPoint,
    QgsWkbTypes,
)

from ..analysis.local_clock import LocalClock
from ..analysis.patrol_plan import PatrolSettings
from ..domain.calendar import Clock, Week
from ..domain.errors import EstError
from ..domain.language import tr
from ..export.patrol_gpx import write_patrol_gpx
from ..export.product_layers import Column, ProductTable, coordinate_system
from ..intake.local_time import STOCKHOLM, to_local
from ..picture.choices import areas_meant, week_meant
from ..picture.counting import lines_of
from ..picture.metric import metres_per_unit
from ..picture.patrol import PatrolPlaces, WeekPatrol, make_week_patrol, places_of_week
from ..picture.products import InventorySettings
from ..picture.week_spans import hours_of_spans, week_spans
from ..picture.weekly_inventory import make_weekly_inventory
from ..store.opening import open_store
from .algorithm import AREAS, DATABASE, INPUT, OUTPUT, SEED, WEEK, EstAlgorithm, FeedbackProgress
from .layer_frame import GEOMETRY, counts, labels, points, read_frame
from .metric_frame import metric
from .sinks import write_features

NAME_FIELD, WEIGHT_FIELD, HOURS_FIELD = "NAME_FIELD", "WEIGHT_FIELD", "HOURS_FIELD"
PATROL_WEEK, SHIFTS, BASE, PLACES, GPX = "PATROL_WEEK", "SHIFTS", "BASE", "PLACES", "GPX"
DEFAULT_SHIFTS = "Thu-Sat 18-24"
PLACES_OF_WEEK = 10
"""So many places of a week are planned for, rather than the few that its report shows."""

_STOPS = (
    ("shift", "int"),
    ("stop", "int"),
    ("place", "text"),
    ("date", "text"),
    ("weekday", "int"),
    ("arrive", "text"),
    ("leave", "text"),
    ("minutes", "int"),
    ("travel_minutes", "int"),
    ("travel_m", "real"),
    ("in_hours", "real"),
)
_PLACES = (("place", "text"), ("weight", "real"), ("role", "text"), ("visits", "int"))


_Gathered = tuple[PatrolPlaces, QgsCoordinateReferenceSystem, Week, Optional[tuple[float, float]]]
"""Places, their system, the week they are of, and the base in metres."""


class PatrolPlanAlgorithm(EstAlgorithm):
    """Plans the stops of two guards."""

    ID = "patrolplan"

    def title(self) -> str:
        """Its name."""
        return tr("Patrol plan")

    def help(self) -> str:
        """What it does."""
        return tr(
            "Plans a week's shifts for two guards: in each, two to five stops of ten to fifteen minutes (Koper 1995; "
            "Williams & Coupe 2017; the evidence varies), at places drawn by lot, those in greater need and with more "
            "incidents in the shift's hours more often, each with a chance. Ways stay short: the order is drawn among "
            "those about as short as the shortest. Nobody can foresee a plan; SEED and the week make the same one "
            "again. A share of the places (ROTATION), drawn by lot, has no stops that week, so that the effect can be "
            "measured against them: PLACES lists them as resting. Places are the points of INPUT, or with DATABASE "
            "those behind the changes of WEEK, with the hours of the 13 weeks around them. HOURS_FIELD holds hours "
            "such as 'Fri, Sat 20-02'. in_hours is the share of a stop that lies in hours with more incidents than the "
            "place's average. Way is the straight line times 1.3 at SPEED. The plan is for the guards alone: never "
            "publish it."
        )

    def declare(self) -> None:
        """Its parameters."""
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                INPUT, tr("Places"), [QgsProcessing.SourceType.TypeVectorPoint], None, True
            )
        )
        for name, description in (
            (NAME_FIELD, tr("Name of the place")),
            (WEIGHT_FIELD, tr("How much the place needs stops (empty: all alike)")),
            (HOURS_FIELD, tr("Hours of the place, such as 'Fri, Sat 20-02' (empty: unknown)")),
        ):
            self.add_field(name, description)
        self.addParameter(
            QgsProcessingParameterFile(
                DATABASE,
                tr("Store (GeoPackage), in place of INPUT"),
                optional=True,
                fileFilter=tr("GeoPackage (*.gpkg);;All files (*)"),
            )
        )
        self.add_text(WEEK, tr("Week whose places are patrolled, such as 2026-W47 (empty: the latest whole week)"))
        self.add_text(AREAS, tr("Area set (empty: the only one)"))
        self.add_text(PATROL_WEEK, tr("Week of the patrols (empty: the one after WEEK; with INPUT, the coming one)"))
        self.add_text(SHIFTS, tr("Shifts, such as 'Thu-Sat 18-24; Sun 20-02'"), False, DEFAULT_SHIFTS)
        self._add_numbers()
        self.addParameter(
            QgsProcessingParameterPoint(BASE, tr("Where shifts begin and end (empty: anywhere)"), None, True)
        )
        self.add_seed()
        for name, description in ((OUTPUT, tr("Stops")), (PLACES, tr("Places with their part in the plan"))):
            self.addParameter(
                QgsProcessingParameterFeatureSink(
                    name, description, QgsProcessing.SourceType.TypeVectorPoint, None, True, name == OUTPUT
                )
            )
        self.addParameter(
            QgsProcessingParameterFileDestination(
                GPX, tr("Routes (GPX)"), tr("GPX (*.gpx)"), optional=True, createByDefault=False
            )
        )
        self.addOutput(QgsProcessingOutputNumber("N_STOPS", tr("Stops")))
        self.addOutput(QgsProcessingOutputString("RESTING", tr("Places without stops this week")))
        self.addOutput(QgsProcessingOutputString("SUMMARY", tr("The plan in words")))

    def _add_numbers(self) -> None:
        whole, real = QgsProcessingParameterNumber.Type.Integer, QgsProcessingParameterNumber.Type.Double
        for name, description, kind, default, low, high in (
            ("STOPS_MIN", tr("Fewest stops of a shift"), whole, 2, 1, 8),
            ("STOPS_MAX", tr("Most stops of a shift"), whole, 5, 1, 8),
            ("MINUTES_MIN", tr("Shortest stop in minutes"), whole, 10, 1, 120),
            ("MINUTES_MAX", tr("Longest stop in minutes"), whole, 15, 1, 120),
            ("SPEED", tr("Speed in km/h (5 on foot, 25 by car)"), real, 5.0, 0.5, 130),
            ("ROTATION", tr("Share of the places without stops this week"), real, 0.2, 0.0, 0.9),
        ):
            self.addParameter(QgsProcessingParameterNumber(name, description, kind, default, False, low, high))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Gather, plan, write."""
        spans = week_spans(self.text(parameters, SHIFTS, context), SHIFTS)
        if bool(parameters.get(INPUT)) == bool(self.path(parameters, DATABASE, context)):
            raise EstError(tr("Give either INPUT, a layer of places, or DATABASE, a store whose week has places."))
        gather = self._given if parameters.get(INPUT) else self._stored
        places, crs, week, base = gather(parameters, context, feedback)
        asked = self.text(parameters, PATROL_WEEK, context)
        week = Week.parse(asked) if asked else week.plus(1)
        settings = self._settings(parameters, context, week)
        made = make_week_patrol(week, places, spans, settings, base)
        written = self._write(parameters, context, made, crs)
        summary = " ".join(made.sentences())
        feedback.pushInfo(summary)
        resting = made.places[made.places["role"] == "resting"]["place"]
        return {**written, "N_STOPS": len(made.stops), "RESTING": ", ".join(resting), "SUMMARY": summary}

    def _settings(self, parameters: dict[str, Any], context: QgsProcessingContext, week: Week) -> PatrolSettings:
        def whole(name: str) -> int:
            return int(self.parameterAsInt(parameters, name, context))

        for low, high in (("STOPS_MIN", "STOPS_MAX"), ("MINUTES_MIN", "MINUTES_MAX")):
            if whole(low) > whole(high):
                raise EstError(tr("{low} is greater than {high}: give the smaller number first.", low=low, high=high))
        return PatrolSettings(
            stops=(whole("STOPS_MIN"), whole("STOPS_MAX")),
            minutes=(whole("MINUTES_MIN"), whole("MINUTES_MAX")),
            kmh=self.parameterAsDouble(parameters, "SPEED", context),
            rotation=self.parameterAsDouble(parameters, "ROTATION", context),
            seed=(whole(SEED), week.year, week.number),
        )

    def _given(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> _Gathered:
        """The places of INPUT."""
        name, weight, hours = (self.text(parameters, key, context) for key in (NAME_FIELD, WEIGHT_FIELD, HOURS_FIELD))
        source = self.parameterAsSource(parameters, INPUT, context)
        frame = read_frame(source, [name, weight, hours], True, FeedbackProgress(feedback))
        placed = frame[~pd.isna(frame[GEOMETRY])].reset_index(drop=True)
        if len(placed) < len(frame):
            feedback.pushInfo(tr("{n} places have no point, and are left out.", n=len(frame) - len(placed)))
        crs = source.sourceCrs()
        base = self._base(parameters, context, crs)
        # The base goes along to the plane in which ways are measured.
        ends = [] if base is None else [shapely.Point(base)]
        every = pd.DataFrame({GEOMETRY: np.array([*placed[GEOMETRY], *ends], object)})
        moved = points(metric(every, crs, context, feedback)[0])
        names = labels(placed[name]) if name else [str(i + 1) for i in range(len(placed))]
        return (
            PatrolPlaces(
                names=[text or str(i + 1) for i, text in enumerate(names)],
                xy=points(placed),
                metres=moved[: len(placed)],
                weight=np.nan_to_num(counts(placed[weight], weight)) if weight else np.ones(len(placed)),
                hours=_hours(placed[hours], hours) if hours else None,
            ),
            crs,
            Week.of(dt.date.today()),
            (float(moved[-1, 0]), float(moved[-1, 1])) if ends else None,
        )

    def _stored(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> _Gathered:
        """The places of a store's week."""
        with open_store(self.path(parameters, DATABASE, context)) as store:
            settings = InventorySettings(
                week=week_meant(store, self.text(parameters, WEEK, context)),
                areas=areas_meant(store, self.text(parameters, AREAS, context)).name,
                clock=Clock.OCCURRED,
                n_places=PLACES_OF_WEEK,
            )
            inventory = make_weekly_inventory(store, settings, FeedbackProgress(feedback))
            places = places_of_week(store, inventory)
        crs = coordinate_system(inventory.area_set.crs)
        base = self._base(parameters, context, crs)
        east, north = metres_per_unit(inventory.areas)
        return places, crs, settings.week, base and (base[0] * east, base[1] * north)

    def _base(
        self, parameters: dict[str, Any], context: QgsProcessingContext, crs: QgsCoordinateReferenceSystem
    ) -> tuple[float, float] | None:
        """BASE in the places' own system."""
        if not parameters.get(BASE):
            return None
        at = self.parameterAsPoint(parameters, BASE, context, crs)
        return at.x(), at.y()

    def _write(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        made: WeekPatrol,
        crs: QgsCoordinateReferenceSystem,
    ) -> dict[str, Any]:
        stops = made.stops.assign(
            date=[day.isoformat() for day in made.stops["date"]],
            arrive=[f"{at:%Y-%m-%d %H:%M}" for at in made.stops["arrive"]],
            leave=[f"{at:%Y-%m-%d %H:%M}" for at in made.stops["leave"]],
        )
        system = crs.authid() or crs.toWkt()
        written: dict[str, Any] = {}
        for name, columns, rows in ((OUTPUT, _STOPS, stops), (PLACES, _PLACES, made.places)):
            table = _PointTable(columns)
            written |= write_features(
                self, parameters, name, context, table.fields(), system, table.of(rows), QgsWkbTypes.Type.Point
            )
        path = str(self.parameterAsFileOutput(parameters, GPX, context) or "")
        if path:
            _write_gpx(pathlib.Path(path), made, crs, context)
            written[GPX] = path
        return written


class _PointTable(ProductTable):
    """Rows with ``x`` and ``y`` as points."""

    def __init__(self, columns: tuple[tuple[str, str], ...]) -> None:
        self.columns = tuple(Column(name, kind, name, str) for name, kind in columns)

    def of(self, rows: pd.DataFrame) -> list[QgsFeature]:
        """A feature for each row."""
        fields: QgsFields = self.fields()
        out = []
        for row in lines_of(rows):
            feature = QgsFeature(fields)
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(row.x, row.y)))
            feature.setAttributes(self.attributes(row))
            out.append(feature)
        return out


def _hours(series: pd.Series, field: str) -> Any:
    """(n, 168) of hours in words; a line of zeros where none are written ('hours unknown')."""
    out = np.zeros((len(series), 168))
    for i, text in enumerate(labels(series)):
        if any(sign.isdigit() for sign in text):
            out[i] = hours_of_spans(week_spans(text, field))
    return out


def _write_gpx(
    path: pathlib.Path, made: WeekPatrol, crs: QgsCoordinateReferenceSystem, context: QgsProcessingContext
) -> None:
    if not crs.isValid():
        raise EstError(tr("INPUT names no coordinate system, which GPX needs: set the layer's coordinate system."))
    transform = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem("EPSG:4326"), context.transformContext())
    first = int(np.datetime64(made.week.first, "s").astype(np.int64))
    clock = LocalClock(lambda utc: to_local(utc, STOCKHOLM), first, first + 9 * 86_400)

    def to_degrees(x: float, y: float) -> tuple[float, float]:
        at = transform.transform(QgsPointXY(x, y))
        return at.x(), at.y()

    def to_utc(moment: dt.datetime) -> dt.datetime:
        seconds = clock.utc(np.array([np.datetime64(moment, "s")]).astype(np.int64))[0]
        return dt.datetime(1970, 1, 1) + dt.timedelta(seconds=int(seconds))

    try:
        write_patrol_gpx(path, tr("Patrol plan {week}", week=made.week), made.stops, to_degrees, to_utc)
    except OSError as error:
        raise EstError(
            tr("{file} can't be written ({why}): choose another one.", file=path, why=error.strerror)
        ) from error
