"""The only file that Copier loads: puts the model into the template's context."""

import gc
import json
import sys
from hashlib import sha256
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any

from copier.errors import UserMessageError
from copier_template_extensions import ContextHook
from jinja2 import Environment, pass_context
from jinja2.runtime import Context


def load_datamodel() -> ModuleType:
    """Import the package beside this file under a name made from all that it reads.

    An update runs two versions of the template in one process, where a common name would give the new one the old code;
    and it clones each version more than once, where a name made from the path would import and compute it all again.
    """
    root = Path(__file__).resolve().parents[1]
    folder = root / "extensions" / "datamodel"
    name = f"groundplan_{_digest(root)}"
    if name not in sys.modules:
        spec = spec_from_file_location(name, folder / "__init__.py", submodule_search_locations=[str(folder)])
        sys.modules[name] = module = module_from_spec(spec)
        try:
            spec.loader.exec_module(module)
        except ModuleNotFoundError as error:
            del sys.modules[name]
            raise UserMessageError(f"Groundplan needs {error.name}; install it where Copier is installed.") from error
    sys.modules[name].place.move(root)
    return sys.modules[name]


def _digest(root: Path) -> str:
    folders = ("extensions/datamodel", "includes", "presets")
    paths = [path for folder in folders for path in sorted((root / folder).rglob("*.*")) if path.suffix != ".pyc"]
    digest = sha256()
    for path in (*paths, root / "copier.yml"):
        digest.update(f"{path.relative_to(root)}\0".encode() + path.read_bytes())
    return digest.hexdigest()


gc.set_threshold(20_000)  # What is made here stays until the end, so that looking for garbage often is in vain.
datamodel = load_datamodel()


class GroundplanExtension(ContextHook):
    """Offers functions to the questions, and `project` to the templates."""

    def __init__(self, environment: Environment) -> None:
        super().__init__(environment)
        environment.globals.update(
            datamodel.template_globals(),
            check_data=_check_data,
            project_name_problem=datamodel.answers.project_name_problem,
            suggested_name=datamodel.answers.suggested_name,
            suggested=_suggested,
            applies=_applies,
            module_choices=_module_choices,
            default_modules=_default_modules,
            specification=_specification,
            answers_text=datamodel.answers.dump,
            has_lock=_has_lock,
        )
        environment.compile = _compile_once(environment)
        self._project: Any = None
        self._accepted = False

    def hook(self, context: dict[str, Any]) -> None:
        """Add `project` while files are rendered. The answers are final then, so it is made once for all files."""
        if context["_copier_phase"] == "render":
            if self._project is None:
                self._project = _final_project(context)
            context["project"] = self._project
            context["database_name"] = self._project.options.database_name
            # Copier says it for each pattern of `_exclude` alone, before it writes anything.
            if "_copier_operation" in context and not self._accepted:
                _refuse(self._project, context)
                self._accepted = True


def _compile_once(environment: Environment) -> Any:
    """Return a `compile` that remembers: Copier asks for each part of each path, file by file, and an update thrice."""
    make = environment.compile

    def compile_once(source: str, name: str | None = None, filename: str | None = None) -> CodeType:
        environment.preprocess(source, name, filename)  # Copier forgets here what the text before has yielded.
        if (source, name) not in datamodel.compiled:
            datamodel.compiled[source, name] = make(source, name, filename)
        return datamodel.compiled[source, name]

    return compile_once


def _guarded(function: Any) -> Any:
    """Turn our error into the one clean line that Copier prints."""

    def call(*arguments: Any) -> Any:
        try:
            return function(*arguments)
        except datamodel.SpecificationError as error:
            raise UserMessageError(str(error)) from error

    return call


def _destination(context: Context | dict[str, Any]) -> Path:
    return Path(context["_copier_conf"]["dst_path"])


def _sources(context: Context) -> Any:
    """Return what people wrote: as recorded where an update renders into a folder of its own, which has no inputs."""
    recorded = context["_copier_conf"]["data"].get("specification")
    if recorded is not None:
        return datamodel.Sources.from_answer(recorded)
    return datamodel.read_sources(_destination(context))


@pass_context
@_guarded
def _check_data(context: Context) -> bool:
    datamodel.answers.check(context["_copier_conf"]["data"])
    return True


@pass_context
@_guarded
def _applies(context: Context, name: str, condition: bool) -> bool:
    datamodel.answers.check_applies(context["_copier_conf"]["data"], name, condition)
    return condition


@pass_context
@_guarded
def _suggested(context: Context, name: str, fallback: str) -> str:
    stack = datamodel.read_sources(_destination(context)).tech_stack
    return datamodel.answers.suggested(name, stack, fallback)


@pass_context
@_guarded
def _module_choices(context: Context) -> str:
    modules = datamodel.modules(_sources(context), context["business_model"])
    datamodel.answers.check_modules(context["_copier_conf"]["data"].get("modules", []), modules)
    return json.dumps([[f"{name}: {module.purpose}", name] for name, module in modules.items()])


@pass_context
@_guarded
def _default_modules(context: Context) -> str:
    modules = datamodel.modules(_sources(context), context["business_model"])
    return json.dumps([name for name, module in modules.items() if module.default])


@pass_context
@_guarded
def _specification(context: Context) -> str:
    """Return what people wrote, as the answer that every later render replays; refuse what cannot be used."""
    sources = datamodel.read_sources(_destination(context))
    datamodel.checked_project(sources, datamodel.answers.options(context))
    return json.dumps(sources.to_answer())


@pass_context
def _has_lock(context: Context) -> bool:
    return (_destination(context) / datamodel.lock.PATH).is_file()


@_guarded
def _final_project(context: dict[str, Any]) -> Any:
    sources = datamodel.Sources.from_answer(context["specification"])
    return datamodel.checked_project(sources, datamodel.answers.options(context))


@_guarded
def _refuse(project: Any, context: dict[str, Any]) -> None:
    answers_file = Path(context["_copier_conf"]["answers_file"])
    update = context["_copier_operation"] == "update"
    datamodel.guard.refuse(project, _destination(context), answers_file, update=update)
