"""The other side of weekly_from_store.py: QGIS's own tools, in a process of their own. Reads and prints JSON."""

from __future__ import annotations

import json
import pathlib
import sys
import time


def main() -> None:
    """Count the points of each category and week in the areas."""
    asked = json.load(sys.stdin)
    from qgis.core import QgsApplication, QgsVectorLayer

    app = QgsApplication([], False)
    app.initQgis()
    sys.path.append(str(pathlib.Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    import processing
    from processing.core.Processing import Processing
    from qgis.analysis import QgsNativeAlgorithms

    Processing.initialize()
    registry = QgsApplication.processingRegistry()
    if registry.providerById("native") is None:
        registry.addProvider(QgsNativeAlgorithms(registry))
    areas = QgsVectorLayer(f"{asked['layers']}|layername=areas", "areas", "ogr")
    points = QgsVectorLayer(f"{asked['layers']}|layername=points", "points", "ogr")

    def count(category: str, first: int, last: int) -> dict[str, float]:
        expression = f"code = '{category}' and day >= {first} and day <= {last}"
        pick = {"INPUT": points, "EXPRESSION": expression, "OUTPUT": "memory:"}
        picked = processing.run("native:extractbyexpression", pick)["OUTPUT"]
        put = {"POLYGONS": areas, "POINTS": picked, "FIELD": "n", "OUTPUT": "memory:"}
        counted = processing.run("native:countpointsinpolygon", put)["OUTPUT"]
        return {feature["code"]: feature["n"] for feature in counted.getFeatures()}

    began = time.perf_counter()
    counts = {category: [count(category, *week) for week in asked["weeks"]] for category in asked["categories"]}
    print(json.dumps({"seconds": time.perf_counter() - began, "counts": counts}))


if __name__ == "__main__":
    main()
