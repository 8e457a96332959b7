"""What importing the package costs in modules; what it costs in time is measured by the benchmarks."""

from __future__ import annotations

import subprocess
import sys

LISTING = "import sys, b24async; print(*sorted(sys.modules), sep='\\n')"


def loaded(code: str = LISTING) -> set[str]:
    done = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_importing_loads_no_generated_group_no_shapes_no_yaml_and_no_portal() -> None:
    modules = loaded()
    assert "yaml" not in modules
    assert "sqlite3" not in modules
    assert "aiohttp.web" not in modules
    assert {name for name in modules if name.startswith("b24async.methods")} == {"b24async.methods"}
    assert not {
        name
        for name in modules
        if name.startswith(("b24async.shapes", "b24async.portal", "b24async._codegen", "codegen"))
    }


def test_building_a_call_loads_its_groups_and_no_shapes() -> None:
    modules = loaded(
        "import sys, b24async; b = b24async.Bitrix24.from_webhook('https://p/rest/1/x/');"
        "b.crm.activity.binding.move(activity_id=1, source_entity_type_id=2, source_entity_id=1, target_entity_type_id=2, target_entity_id=3);"
        "print(*sorted(sys.modules), sep='\\n')"
    )
    assert "b24async.methods.crm.activity.binding" in modules
    assert "b24async.methods.crm.deal" not in modules
    assert not {name for name in modules if name.startswith("b24async.shapes.")}


def test_describing_a_method_loads_neither_yaml_nor_stubs() -> None:
    modules = loaded(
        "import sys; from b24async import registry; r = registry.find('CRM.Activity.Binding.MOVE');"
        "assert r.name == 'crm.activity.binding.move', r; print(*sorted(sys.modules), sep='\\n')"
    )
    assert "yaml" not in modules
    assert "b24async.methods.crm" not in modules
