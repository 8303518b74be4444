"""The form of the layer of reports: lists, defaults, rules and order. Only widgets that QField and Mergin Maps know."""
from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from qgis.core import (
    Qgis,
    QgsAttributeEditorContainer,
    QgsAttributeEditorElement,
    QgsAttributeEditorField,
    QgsDefaultValue,
    QgsEditFormConfig,
    QgsEditorWidgetSetup,
    QgsFieldConstraints,
    QgsVectorLayer,
)

from .choices import Choice, FormChoices

ORGANISATION = "est_organisation"
"""The project variable that holds the reporters' organisation."""

MINUTES, MILLISECONDS = "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss.zzz"

_NULL = "{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}"
"""QGIS's word for NULL in a list of values (QgsValueMapFieldFormatter::NULL_VALUE)."""

_HARD = QgsFieldConstraints.ConstraintStrength.ConstraintStrengthHard
_SOFT = QgsFieldConstraints.ConstraintStrength.ConstraintStrengthSoft
_EVENTS = ("handelse", "handelse_2", "handelse_3")
_READ_ONLY = ("organisation", "skapad", "senast_andrad", "uuid")


def dress_form(layer: QgsVectorLayer, choices: FormChoices) -> None:
    """Give *layer* (fields of ``data_files.REPORT_FIELDS``) its form."""
    for name in layer.fields().names():
        if name in choices.texts:
            layer.setFieldAlias(layer.fields().indexOf(name), choices.texts[name])
    _widgets(layer, choices)
    _defaults(layer)
    _rules(layer, choices)
    layer.setEditFormConfig(_order(layer, choices))
    layer.setDisplayExpression("\"handelse\" || ', ' || \"tid\"")


def _widgets(layer: QgsVectorLayer, choices: FormChoices) -> None:
    none = Choice(_NULL, choices.texts["none"])
    lists: dict[str, Sequence[Choice]] = {
        "handelse": choices.events,
        "handelse_2": (none, *choices.events),
        "handelse_3": (none, *choices.events),
        "platstyp": choices.places,
        "roll": choices.roles,
    }
    for name, values in lists.items():
        _set_widget(layer, name, "ValueMap", {"map": [{choice.label: choice.code} for choice in values]})
    moment = {
        "allow_null": False,
        "calendar_popup": True,
        "display_format": MINUTES,
        "field_format": MINUTES,
        "field_format_overwrite": True,
        "field_iso_format": False,
    }
    _set_widget(layer, "tid", "DateTime", moment)
    for name in _READ_ONLY:
        _set_widget(layer, name, "TextEdit", {"IsMultiline": False, "UseHtml": False})
    _set_widget(layer, "fid", "Hidden", {})


def _set_widget(layer: QgsVectorLayer, name: str, kind: str, config: dict[str, Any]) -> None:
    layer.setEditorWidgetSetup(layer.fields().indexOf(name), QgsEditorWidgetSetup(kind, config))


def _defaults(layer: QgsVectorLayer) -> None:
    """What fills itself in; only the time of the last change is set again at every change."""
    for name, expression, always in (
        ("uuid", "uuid('WithoutBraces')", False),
        ("tid", f"format_date(now(), '{MINUTES}')", False),
        ("organisation", f"@{ORGANISATION}", False),
        ("skapad", f"format_date(now(), '{MINUTES}')", False),
        ("senast_andrad", f"format_date(now(), '{MILLISECONDS}')", True),
    ):
        layer.setDefaultValueDefinition(layer.fields().indexOf(name), QgsDefaultValue(expression, always))


def _rules(layer: QgsVectorLayer, choices: FormChoices) -> None:
    texts = choices.texts
    coming = ", ".join(_quoted(code) for code in choices.coming) or "''"
    # Texts of one form compare as the times they tell of. A few minutes' grace: clocks differ.
    not_yet = f"\"tid\" <= format_date(now() + to_interval('5 minutes'), '{MINUTES}')"
    several = " OR ".join(f"coalesce(\"{name}\", '') IN ({coming})" for name in _EVENTS)
    rules = {
        "handelse": ("coalesce(\"handelse\", '') <> ''", texts["handelse_rule"]),
        "handelse_2": (
            "coalesce(\"handelse_2\", '') = '' OR \"handelse_2\" <> coalesce(\"handelse\", '')",
            texts["more_rule"],
        ),
        "handelse_3": (
            "coalesce(\"handelse_3\", '') = '' OR (coalesce(\"handelse_2\", '') NOT IN ('', \"handelse_3\") "
            "AND \"handelse_3\" <> coalesce(\"handelse\", ''))",
            texts["more_rule"],
        ),
        "tid": (f"coalesce(\"tid\", '') <> '' AND ({not_yet} OR {several})", texts["tid_rule"]),
        "platstyp": (
            f"coalesce(\"platstyp\", '') NOT IN ('', {_quoted(choices.dwelling)}) AND $geometry IS NOT NULL",
            texts["platstyp_rule"],
        ),
    }
    for name, (expression, description) in rules.items():
        position = layer.fields().indexOf(name)
        layer.setConstraintExpression(position, expression, description)
        layer.setFieldConstraint(position, QgsFieldConstraints.Constraint.ConstraintExpression, _HARD)
    for name in ("handelse", "tid", "platstyp", "uuid"):
        layer.setFieldConstraint(layer.fields().indexOf(name), QgsFieldConstraints.Constraint.ConstraintNotNull, _HARD)
    layer.setFieldConstraint(layer.fields().indexOf("roll"), QgsFieldConstraints.Constraint.ConstraintNotNull, _SOFT)
    # A copied report is another one: QGIS gives it a number of its own because of this rule.
    layer.setFieldConstraint(layer.fields().indexOf("uuid"), QgsFieldConstraints.Constraint.ConstraintUnique, _HARD)


def _order(layer: QgsVectorLayer, choices: FormChoices) -> QgsEditFormConfig:
    texts = choices.texts
    config = layer.editFormConfig()
    config.setLayout(QgsEditFormConfig.EditorLayout.TabLayout)
    config.clearTabs()
    root = config.invisibleRootContainer()

    event = _container(root, texts["tab_event"], is_tab=True)
    # The warnings are the groups' titles: they stand above what they are about in QGIS, QField and Mergin Maps alike,
    # while a widget of HTML fills half of the window in QGIS.
    for title, names in (
        ("group_what", ("handelse",)),
        ("group_where", ("tid", "platstyp")),
        ("group_more", ("handelse_2", "handelse_3")),
        ("group_who", ("roll",)),
    ):
        _fields(layer, _container(event, texts[title]), names)
    _fields(layer, _container(root, texts["tab_report"], is_tab=True), _READ_ONLY)

    for name in _READ_ONLY:
        config.setReadOnly(layer.fields().indexOf(name), True)
    # The next report is most often by the same kind of reporter.
    config.setReuseLastValue(layer.fields().indexOf("roll"), True)
    return config


def _container(
    parent: QgsAttributeEditorElement, title: str, is_tab: bool = False
) -> QgsAttributeEditorContainer:
    container = QgsAttributeEditorContainer(title, parent)
    if Qgis.QGIS_VERSION_INT >= 33200:
        kinds = Qgis.AttributeEditorContainerType
        container.setType(kinds.Tab if is_tab else kinds.GroupBox)
    else:
        container.setIsGroupBox(not is_tab)
    container.setColumnCount(1)
    parent.addChildElement(container)
    return container


def _fields(layer: QgsVectorLayer, container: QgsAttributeEditorContainer, names: Iterable[str]) -> None:
    for name in names:
        container.addChildElement(QgsAttributeEditorField(name, layer.fields().indexOf(name), container))


def _quoted(text: str) -> str:
    """A text in an expression."""
    return "'" + text.replace("\\", "\\\\").replace("'", "''") + "'"
