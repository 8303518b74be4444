"""The weekly inventory dock: what changed this week, where, against what was to be expected."""
from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ..domain.calendar import Week, last_whole_week
from ..domain.language import tr
from ..domain.progress import Progress
from ..domain.status import Status
from ..picture.products import TOP_CHANGES, InventorySettings, WeeklyInventory
from ..picture.weekly_inventory import make_weekly_inventory
from ..store.opening import open_store
from .detail_area import DetailArea
from .inventory_table import inventory_columns, inventory_orders, shown_rows, width_samples
from .pages import text_label
from .period_edit import week_edit
from .picture_dock import PictureDock
from .product_model import ProductModel
from .product_view import ProductView
from .project_layers import ProductLayer, inventory_layers
from .rich_text import button_text, tooltip
from .source_legend import SourceLegend
from .sparkline import Sparkline
from .store_choice import StoreChoice
from .surroundings import Surroundings
from .wording import (
    completeness_text,
    nothing_unusual_text,
    show_all_text,
    sources_note,
    sources_tooltip,
    why_here,
)


class InventoryDock(PictureDock):
    """At most ten changes at first, every comparison on demand, and for the chosen one why it is there."""

    def __init__(self, choice: StoreChoice, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("EST – Weekly inventory"),
            "EstWeeklyInventory",
            week_edit(last_whole_week(dt.date.today())),
            choice,
            around,
            parent,
        )
        self._title = text_label(bold=True)
        self._complete = text_label()
        self._note = text_label()
        self._quiet = text_label(bold=True)
        self._model = ProductModel(inventory_columns(), inventory_orders())
        self.table = ProductView(self._model, tr("Weekly inventory"))
        self.table.row_chosen.connect(self._show_row)
        self.show_all = QCheckBox()
        self.show_all.setToolTip(
            tooltip(tr("Off: at most {n} rows that are not as expected. On: every comparison.", n=TOP_CHANGES))
        )
        self.show_all.toggled.connect(self._show_rows)
        self._legend = SourceLegend()
        self._detail = QFrame()
        self._heading = text_label(bold=True)
        self._why = text_label()
        self._history = Sparkline()
        self._over_table = QWidget()
        self._rest = QWidget()
        """Takes the table's room where there is none to show."""
        self._build()
        self._store_changed()

    @property
    def quiet_text(self) -> str:
        """What is said of a week in which nothing stands out; empty where something does."""
        return "" if self._quiet.isHidden() else self._quiet.text()

    @property
    def heading(self) -> str:
        """Which row is explained; empty where none is."""
        return "" if self._detail.isHidden() else self._heading.text()

    @property
    def explanation(self) -> str:
        """Why the chosen row is where it is; empty where none is chosen."""
        return "" if self._detail.isHidden() else self._why.text()

    def make(self) -> Callable[[Progress], WeeklyInventory]:
        """The inventory of the chosen week, areas and clock."""
        settings = InventorySettings(Week.parse(str(self.chooser.period)), self.chooser.areas, self.chooser.clock)
        location = self._choice.location

        def work(progress: Progress) -> WeeklyInventory:
            with open_store(location) as store:
                return make_weekly_inventory(store, settings, progress)

        return work

    def fill(self, product: WeeklyInventory) -> None:
        """Show *product*."""
        title = product.title()
        self._title.setText(title[:1].upper() + title[1:])
        self._complete.setText(completeness_text(product))
        self._complete.setToolTip(tooltip(sources_tooltip(product)))
        note = sources_note(product)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        is_quiet = product.changes.empty
        self._quiet.setText(nothing_unusual_text(product))
        self._quiet.setVisible(is_quiet)
        self.show_all.setText(button_text(show_all_text(product)))
        self._legend.show_kinds(product.rows)
        self.table.set_widths(width_samples(product))
        self._show_rows()

    def layers(self) -> tuple[str, list[ProductLayer]]:
        """The week's layers."""
        return str(self.product.settings.week), inventory_layers(self.product)

    def _build(self) -> None:
        self._detail.setFrameShape(QFrame.Shape.StyledPanel)
        inner = QVBoxLayout(self._detail)
        inner.setContentsMargins(6, 6, 6, 6)
        for widget in (self._heading, self._why, self._history):
            inner.addWidget(widget)
        top = QHBoxLayout(self._over_table)
        top.setContentsMargins(0, 0, 0, 0)
        top.addWidget(self._legend, 1)
        top.addWidget(self.table.order_box)
        bottom = QHBoxLayout()
        bottom.addWidget(self._add_layers)
        bottom.addStretch(1)
        column = QVBoxLayout(self._result)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        for widget in (self._title, self._complete, self._note, self._quiet):
            column.addWidget(widget)
        column.addWidget(self._over_table)
        column.addWidget(self.table, 1)
        column.addWidget(self._rest, 1)
        column.addWidget(self.show_all)
        lower = DetailArea(self._result)
        lower.add(self._detail)
        column.addWidget(lower)
        column.addLayout(bottom)

    def _show_rows(self) -> None:
        if self.product is None:
            return
        rows = shown_rows(self.product, self.show_all.isChecked())
        self._model.show_frame(rows, inventory_columns())
        self.table.setVisible(not rows.empty)
        self._over_table.setVisible(not rows.empty)
        self._rest.setVisible(rows.empty)
        self._show_row(None)

    def _show_row(self, row: Any) -> None:
        """Why the chosen row is where it is, and its area on the map."""
        self._detail.setVisible(row is not None)
        if row is None:
            self.clear_highlight()
            return
        product: WeeklyInventory = self.product
        self._heading.setText(f"{row.area_name} · {row.category_name}")
        self._why.setText(why_here(row, product))
        self._history.show_history(
            row.history,
            product.settings.week,
            (row.lower, row.expected, row.upper),
            Status(row.status).direction,
        )
        self.zoom_to_area(row.area_code)
