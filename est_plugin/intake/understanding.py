"""How a file was understood, in words that can be checked before it is taken in."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..domain.language import tr


@dataclass(frozen=True)
class Understanding:
    """What was detected in a file."""

    file: str
    format_lines: tuple[str, ...]
    """Format, encoding, separator, sheet or layer."""
    header_row: int
    """Place of the header row; 0 where the format knows its columns."""
    rows_above: int
    columns: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Field -> names of its columns in the file."""
    unused: tuple[str, ...] = ()
    """Columns that are not taken in."""
    date_orders: dict[str, str] = field(default_factory=dict)
    """Column -> 'dmy', 'mdy' or 'ymd', for columns whose dates depend on it."""
    crs: str = ""
    notes: tuple[str, ...] = ()
    """Sentences about dates, codes and coordinates."""
    names: tuple[str, ...] = ()
    """The file's columns, in their order; empty where the format has none."""
    read_as: dict[str, tuple[int, ...]] = field(default_factory=dict)
    """Field of the profile -> positions of its columns in :attr:`names`."""

    def lines(self) -> list[str]:
        """All of it, one fact a line, for logs."""
        found = [f"{self.file}: {line}" for line in self.format_lines]
        if self.header_row and self.rows_above:
            found.append(
                tr("Header in row {row}; rows of other text above it: {n}.", row=self.header_row, n=self.rows_above)
            )
        elif self.header_row:
            found.append(tr("Header in row {row}.", row=self.header_row))
        for name, columns in self.columns.items():
            found.append(f"{name} ← {', '.join(columns)}")
        if self.unused:
            found.append(tr("Not taken in: {columns}.", columns=", ".join(self.unused)))
        return found + list(self.notes)
