"""The statistics: arrays in, arrays out. Neither QGIS nor files."""
