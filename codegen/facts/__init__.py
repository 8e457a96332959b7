"""From the machine-readable facts of the official reference to spec files, and back: what differs between the two.

``python -m codegen import --facts DIR --into DIR`` writes a spec file for every method that the spec does not have; hand-written files win.
``python -m codegen drift --facts DIR`` tells what the spec says otherwise than the facts. The steps are one file each: ``read`` (facts as they are),
``known`` (tables and samples come together), ``kinds`` (types), ``results``, ``params``, ``shapes``, ``entities``, ``decisions`` (what no table says),
``emit`` (YAML), ``files`` (the whole). Decisions about single methods are in the YAML tables beside them.
"""

from __future__ import annotations

from .drift import Difference, Drift, drift
from .files import Import, build

__all__ = ["Difference", "Drift", "Import", "build", "drift"]
