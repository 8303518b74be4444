"""Which incidents are meant, as SQL: what a person chose, with every name checked."""

from __future__ import annotations

from typing import Any

from ..domain.calendar import Clock
from ..domain.category import UNCATEGORISED, CodeTable
from ..domain.errors import EstError
from ..domain.language import tr
from .batch_table import BatchTable
from .category_table import CategoryTable
from .engine import Database
from .records import IncidentSelection
from .standing import in_force

_OPEN_FIRST, _OPEN_LAST = "0001-01-01", "9999-12-31"
_DATES = {
    Clock.OCCURRED: "COALESCE(i.occurred_on, i.registered_on)",
    Clock.REGISTERED: "COALESCE(i.registered_on, i.occurred_on)",
}


class SelectedIncidents:
    """The incidents of one selection as known at a revision: ``FROM`` and ``WHERE`` of a query over them.

    In the query ``i`` is the incident's version and ``r`` its review in force (LEFT JOIN).
    """

    def __init__(self, database: Database, selection: IncidentSelection, as_of: int) -> None:
        """Raises EstError where a uuid, a source, an area code or a category is unknown."""
        self._database = database
        self._conditions: list[str] = [in_force("i", as_of)]
        self.values: list[Any] = []
        start = "incident i"
        if selection.uuids is not None:
            self._ask("asked_uuid", selection.uuids)
            self._check_uuids()
            # CROSS JOIN: SQLite keeps this order, from the few to the many.
            start = "temp.asked_uuid a CROSS JOIN incident i ON i.uuid = a.value"
        self.tables = f"{start} LEFT JOIN review r ON r.incident_uuid = i.uuid AND {in_force('r', as_of)}"
        self._narrow(selection)
        self._narrow_to_areas(selection)
        self._narrow_to_categories(selection, as_of)

    @property
    def where(self) -> str:
        """The conditions."""
        return " AND ".join(f"({condition})" for condition in self._conditions)

    def _narrow(self, selection: IncidentSelection) -> None:
        if selection.sources:
            batches = BatchTable(self._database)
            numbers = [batches.source_named(name).number for name in selection.sources]
            self._add(f"i.source IN ({', '.join('?' * len(numbers))})", *numbers)
        if selection.batch is not None:
            if not self._database.rows("SELECT 1 FROM import_batch WHERE id = ?", (selection.batch,)):
                raise EstError(tr("There is no import {number} in the store.", number=selection.batch))
            self._add("i.from_batch = ?", selection.batch)
        date = _DATES[selection.clock]
        if selection.first is not None and selection.last is not None and selection.last < selection.first:
            raise EstError(
                tr("The dates are the wrong way round: {first}, {last}.", first=selection.first, last=selection.last)
            )
        if selection.first is not None:
            self._add(f"{date} >= ?", selection.first.isoformat())
        if selection.last is not None:
            self._add(f"{date} <= ?", selection.last.isoformat())
        if selection.states:
            states = [state.value for state in selection.states]
            self._add(f"COALESCE(r.state, 'ny') IN ({', '.join('?' * len(states))})", *states)
        if selection.changed_since:
            self._add("i.from_batch > r.seen_batch")

    def _narrow_to_areas(self, selection: IncidentSelection) -> None:
        if not selection.areas:
            return
        if selection.area_set is None:
            raise EstError(tr("Say which area set the areas {codes} are of.", codes=", ".join(selection.areas)))
        self._ask("asked_area", selection.areas)
        unknown = self._database.rows(
            "SELECT value FROM temp.asked_area WHERE value NOT IN (SELECT code FROM area WHERE area_set = ?)",
            (selection.area_set.number,),
        )
        if unknown:
            raise EstError(
                tr("The area set '{areas}' has no area '{code}'.", areas=selection.area_set.name, code=unknown[0][0])
            )
        self._add(
            "EXISTS (SELECT 1 FROM placement p JOIN area ar ON ar.id = p.area WHERE p.incident = i.fid "
            "AND p.area_set = ? AND ar.code IN (SELECT value FROM temp.asked_area))",
            selection.area_set.number,
        )

    def _narrow_to_categories(self, selection: IncidentSelection, as_of: int) -> None:
        """A code may change its category: each is asked for with the days on which it lies in one of those wanted."""
        if not selection.categories:
            return
        categories = CategoryTable(self._database)
        known = categories.categories()
        for key in selection.categories:
            if key not in known:
                raise EstError(
                    tr("There is no category '{key}': choose among {known}.", key=key, known=", ".join(known))
                )
        codes = CodeTable(categories.code_rules(as_of))
        pairs = codes.codes_of(selection.categories)
        if UNCATEGORISED in selection.categories:
            pairs = self._database.rows("SELECT DISTINCT code_system, code FROM incident")
        wanted = set(selection.categories)
        periods = [
            (system, code, first or _OPEN_FIRST, last or _OPEN_LAST)
            for system, code in pairs
            for first, last, category in codes.periods(system, code)
            if (category or UNCATEGORISED) in wanted
        ]
        self._database.execute("DROP TABLE IF EXISTS temp.asked_period")
        self._database.execute(
            "CREATE TEMP TABLE asked_period (code_system TEXT, code TEXT, first TEXT, last TEXT, "
            "PRIMARY KEY (code_system, code, first)) WITHOUT ROWID"
        )
        self._database.execute_many("INSERT INTO temp.asked_period VALUES (?, ?, ?, ?)", periods)
        day = _DATES[selection.clock]
        self._add(
            "EXISTS (SELECT 1 FROM temp.asked_period c WHERE c.code_system = i.code_system AND c.code = i.code "
            f"AND {day} BETWEEN c.first AND c.last)"
        )

    def _add(self, condition: str, *values: Any) -> None:
        self._conditions.append(condition)
        self.values.extend(values)

    def _ask(self, table: str, values: tuple[str, ...]) -> None:
        """A temporary table: a statement takes too few values for all that may be asked for."""
        self._database.execute(f"DROP TABLE IF EXISTS temp.{table}")
        self._database.execute(f"CREATE TEMP TABLE {table} (value TEXT PRIMARY KEY) WITHOUT ROWID")
        self._database.execute_many(f"INSERT OR IGNORE INTO temp.{table} VALUES (?)", ((value,) for value in values))

    def _check_uuids(self) -> None:
        unknown = self._database.rows(
            "SELECT a.value FROM temp.asked_uuid a WHERE NOT EXISTS (SELECT 1 FROM incident i WHERE i.uuid = a.value) "
            "LIMIT 1"
        )
        if unknown:
            raise EstError(tr("There is no incident {uuid} in the store.", uuid=unknown[0][0]))
