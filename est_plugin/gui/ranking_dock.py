"""The tertial ranking dock: which areas are in greatest need, how sure that is, and what it rests on."""
from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

from qgis.gui import QgsCollapsibleGroupBoxBasic
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ..domain.calendar import Tertial
from ..domain.language import number, tr
from ..domain.progress import Progress
from ..picture.products import RankingSettings, TertialRanking
from ..picture.tertial_ranking import make_tertial_ranking, reweighted
from ..store.opening import open_store
from .detail_area import DetailArea
from .pages import text_label
from .period_edit import tertial_edit
from .picture_dock import PictureDock
from .product_view import ProductView
from .project_layers import ProductLayer, ranking_layers
from .ranking_table import RankingModel, ranking_orders, width_samples
from .rich_text import tooltip
from .store_choice import StoreChoice
from .surroundings import Surroundings
from .weight_sliders import WeightSliders
from .wording import completeness_text, parts_text, sources_note, sources_tooltip, why_ranked
from .work import Outcome, Work, tell_failure

SETTLE_MS = 60
"""So long after the last movement of a slider the areas are ranked again."""


class RankingDock(PictureDock):
    """Tiers of areas with the uncertainty of their rank; the weights move the ranking at once."""

    def __init__(self, choice: StoreChoice, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("EST – Tertial ranking"),
            "EstTertialRanking",
            tertial_edit(Tertial.of(dt.date.today())),
            choice,
            around,
            parent,
        )
        self._title = text_label(bold=True)
        self._count = text_label()
        self._complete = text_label()
        self._note = text_label()
        self._basis = text_label()
        self._model = RankingModel([], ranking_orders())
        self.table = ProductView(self._model, tr("Tertial ranking"))
        self.table.row_chosen.connect(self._show_row)
        self._model.modelReset.connect(self._span_headings)
        self._detail = QFrame()
        self._heading = text_label(bold=True)
        self._why = text_label()
        self._parts = text_label()
        self.sliders = WeightSliders()
        self.sliders.moved.connect(self._weights_moved)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._rank_again)
        self._reweighing: Work | None = None
        self._build()
        self._store_changed()

    @property
    def heading(self) -> str:
        """Which area is explained; empty where none is."""
        return "" if self._detail.isHidden() else self._heading.text()

    @property
    def title_text(self) -> str:
        """Which tertial is shown, and how much of it."""
        return self._title.text()

    @property
    def explanation(self) -> str:
        """What stands behind the chosen area's place; empty where none is chosen."""
        return "" if self._detail.isHidden() else self._why.text()

    @property
    def is_ranking(self) -> bool:
        """Whether the areas are being ranked again, or about to be."""
        return self._reweighing is not None or self._settle.isActive()

    def make(self) -> Callable[[Progress], TertialRanking]:
        """The ranking of the chosen tertial, areas and clock."""
        settings = RankingSettings(Tertial.parse(str(self.chooser.period)), self.chooser.areas, self.chooser.clock)
        location = self._choice.location

        def work(progress: Progress) -> TertialRanking:
            with open_store(location) as store:
                return make_tertial_ranking(store, settings, progress)

        return work

    def fill(self, product: TertialRanking) -> None:
        """Show *product*, a newly made one: its weights are the first ones."""
        self._stop_ranking()
        title = product.title()
        self._title.setText(title[:1].upper() + title[1:])
        self._count.setText(tr("{n} areas", n=number(len(product.rows))))
        self._complete.setText(completeness_text(product))
        self._complete.setToolTip(tooltip(sources_tooltip(product)))
        note = sources_note(product)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self.sliders.show_criteria(product.criteria)
        self._show_rows(product)
        self._show_row(None)

    def layers(self) -> tuple[str, list[ProductLayer]]:
        """The tertial's layer, ranked by the weights that the sliders have now."""
        return str(self.product.settings.tertial), ranking_layers(self.product)

    def tear_down(self) -> None:
        """Stop ranking again, too."""
        self._stop_ranking()
        super().tear_down()

    def _build(self) -> None:
        self._detail.setFrameShape(QFrame.Shape.StyledPanel)
        inner = QVBoxLayout(self._detail)
        inner.setContentsMargins(6, 6, 6, 6)
        for widget in (self._heading, self._why, self._parts):
            inner.addWidget(widget)
        weights = QgsCollapsibleGroupBoxBasic(tr("Weights"))
        box = QVBoxLayout(weights)
        box.addWidget(self.sliders)
        bottom = QHBoxLayout()
        bottom.addWidget(self._add_layers)
        bottom.addStretch(1)
        top = QHBoxLayout()
        top.addWidget(self._count, 1)
        top.addWidget(self.table.order_box)
        lower = DetailArea(self._result)
        lower.add(self._detail)
        lower.add(weights)
        column = QVBoxLayout(self._result)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        for widget in (self._title, self._complete, self._note, self._basis):
            column.addWidget(widget)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addWidget(lower)
        column.addLayout(bottom)

    def _show_rows(self, product: TertialRanking) -> None:
        self._basis.setText(product.basis)
        self._model.show_ranking(product)
        self.table.set_widths(width_samples(product), optional=(4, 2))

    def _span_headings(self) -> None:
        self.table.clearSpans()
        for line in self._model.heading_lines:
            self.table.setSpan(line, 0, 1, self._model.columnCount())
            self.table.setRowHeight(line, self.table.fontMetrics().height() + 12)

    def _show_row(self, row: Any) -> None:
        """What stands behind the chosen area's place, and the area on the map."""
        self._detail.setVisible(row is not None)
        if row is None:
            self.clear_highlight()
            return
        self._describe(row)
        self.zoom_to_area(row.area_code)

    def _describe(self, row: Any) -> None:
        self._heading.setText(row.area_name)
        self._why.setText(why_ranked(row, self.product))
        self._parts.setText(parts_text(row, self.product))

    # ---- moving the weights ------------------------------------------------------------------

    def _weights_moved(self) -> None:
        if self._reweighing is None:
            self._settle.start()

    def _rank_again(self) -> None:
        """Rank by the sliders' weights beside the window: thousands of draws would make the sliders stick."""
        weights, product = self.sliders.weights(), self.product
        if not weights or product is None:
            return
        work = Work(
            tr("EST: ranking the areas"), lambda progress: (weights, reweighted(product, weights)), self._was_ranked
        )
        self._reweighing = work
        self._around.tasks.addTask(work)

    def _was_ranked(self, work: Work) -> None:
        self._reweighing = None
        if work.outcome is Outcome.FAILED:
            tell_failure(work, self._around.bar)
        elif work.outcome is Outcome.DONE:
            weights, product = work.result
            chosen = self._model.row(self.table.currentIndex().row())
            self._product = product
            self._show_rows(product)
            if chosen is not None:
                line = self._model.line_of(area_code=chosen.area_code)
                self.table.choose(line, quietly=True)
                self._describe(self._model.row(line))
            # The sliders may have moved on while the areas were ranked.
            if self.sliders.weights() not in ({}, weights):
                self._settle.start()

    def _stop_ranking(self) -> None:
        self._settle.stop()
        if self._reweighing is not None:
            self._reweighing.abandon()
            self._reweighing = None
