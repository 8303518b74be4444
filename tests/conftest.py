"""What every test shares: a real QGIS without a window, and the folder of real data.

A test that needs QGIS asks for ``qgis_app`` (``pytestmark = pytest.mark.usefixtures("qgis_app")`` for a whole
file), or for ``est_provider`` when it runs algorithms. Nothing of QGIS is replaced by a stand-in.
"""

from __future__ import annotations

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from typing import Any

import hypothesis
import pytest
from hypothesis import settings

# How long an example takes says nothing on a machine that does other things beside.
settings.register_profile("est", deadline=None)
settings.load_profile("est")

TOP = pathlib.Path(__file__).resolve().parent.parent

# Before Qt starts: no window, Debian's own programs first (QGIS's embedded Python takes its library from
# the python3 it meets first), and nothing of the user's own QGIS read or written.
_SCRATCH = pathlib.Path(tempfile.mkdtemp(prefix="est-tests-"))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PATH"] = os.pathsep.join(["/usr/sbin", "/usr/bin", "/sbin", "/bin", os.environ.get("PATH", "")])
os.environ["QGIS_CUSTOM_CONFIG_PATH"] = str(_SCRATCH / "profile")
for _name, _folder in (("XDG_RUNTIME_DIR", "run"), ("XDG_CONFIG_HOME", "config"), ("XDG_CACHE_HOME", "cache")):
    (_SCRATCH / _folder).mkdir(mode=0o700)
    os.environ[_name] = str(_SCRATCH / _folder)
(_SCRATCH / "profile").mkdir()

# A loaded machine is no reason for a failure, and where a change is judged the same examples are tried each time.
hypothesis.settings.register_profile(
    "est",
    deadline=None,
    suppress_health_check=[hypothesis.HealthCheck.too_slow],
    derandomize=bool(os.environ.get("CI")),
)
hypothesis.settings.load_profile("est")


@pytest.fixture(scope="session")
def qgis_app() -> Iterator[Any]:
    """The running ``QgsApplication``: one for all tests, offscreen, with a profile of its own."""
    from qgis.core import QgsApplication
    from qgis.PyQt.QtCore import QCoreApplication, QSettings

    QCoreApplication.setOrganizationName("QGIS")
    QCoreApplication.setApplicationName("QGIS3")
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(_SCRATCH / "config"))
    QgsApplication.setPrefixPath("/usr", True)
    app = QgsApplication([], True)
    app.initQgis()
    yield app
    app.exitQgis()


@pytest.fixture(scope="session")
def qgis_processing(qgis_app: Any) -> Iterator[Any]:
    """QGIS's own algorithms (``native:``) and ``processing.run``; gives the module ``processing``."""
    from qgis.analysis import QgsNativeAlgorithms
    from qgis.core import QgsApplication

    sys.path.append(str(pathlib.Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    import processing
    from processing.core.Processing import Processing

    Processing.initialize()
    registry = QgsApplication.processingRegistry()
    if registry.providerById("native") is None:
        registry.addProvider(QgsNativeAlgorithms(registry))
    yield processing
    Processing.deinitialize()


@pytest.fixture(scope="session")
def est_provider(qgis_processing: Any) -> Iterator[Any]:
    """The plugin's provider ``est``, registered beside QGIS's own; ``processing.run("est:…")`` works."""
    from qgis.core import QgsApplication

    from est_plugin.processing.provider import EstProvider

    provider = EstProvider()
    registry = QgsApplication.processingRegistry()
    assert registry.addProvider(provider), "QGIS did not take the provider 'est'"
    yield provider
    registry.removeProvider(provider)


@pytest.fixture(scope="session")
def est_process() -> pathlib.Path:
    """``build/est-process``, newly built: runs an algorithm in a process of its own, as scheduled jobs do."""
    subprocess.run([sys.executable, str(TOP / "scripts" / "build.py")], check=True, stdout=subprocess.DEVNULL)
    return TOP / "build" / "est-process"


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    """Every test begins and ends in English, whatever language the one before spoke."""
    from est_plugin.domain.language import use_translator

    use_translator(None, "en")
    yield
    use_translator(None, "en")


@pytest.fixture(scope="session")
def trial_data() -> pathlib.Path:
    """Folder of the real files: ``$EST_TRIAL_DATA``, else ``../shared/data`` beside the project."""
    folder = pathlib.Path(os.environ.get("EST_TRIAL_DATA") or TOP.parent / "shared" / "data")
    if not folder.is_dir():
        pytest.skip(f"the real data are not here: {folder} is no folder (set EST_TRIAL_DATA to theirs)")
    return folder


def pytest_unconfigure() -> None:
    """Leave nothing behind."""
    shutil.rmtree(_SCRATCH, ignore_errors=True)
