"""Collects entities from the preset, its patterns and the user's features, before anything is resolved."""

from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from .. import place
from ..errors import SpecificationError, suggest
from ..load import Document, Source, Sources, read_yaml
from ..logical import Options
from ..spec import Additions, BusinessRules, Entity, Examples, Feature, Pattern, Preset, Rule, validate
from ..spec.feature import Module, Row, Tenancy

PRESETS = "presets"


@dataclass
class Draft:
    """An entity as written, with everything that `extend` adds to it.

    Attributes:
        feature: The file or pattern that it comes from; schema files are grouped by it.
        position: In the order of the preset; users' entities come after.
        parts: The entity itself, then the additions, each with its place.
        told: Examples that the preset tells a story with.
    """

    name: str
    entity: Entity
    source: Source
    feature: str
    position: int
    module: str | None
    parts: list[tuple[Additions, Source]] = field(default_factory=list)
    told: tuple[list[Row], Source] | None = None


@dataclass
class Drafts:
    """All entities of a project by name, and what the files say beside them."""

    entities: dict[str, Draft] = field(default_factory=dict)
    modules: dict[str, Module] = field(default_factory=dict)
    tenancy: tuple[Tenancy, Source] | None = None
    dropped: list[str] = field(default_factory=list)
    rules: list[tuple[Rule, Source]] = field(default_factory=list)
    off: dict[str, str] = field(default_factory=dict)
    """Entity to the module that is switched off, for messages."""


@lru_cache(maxsize=32)
def _builtin(name: str, model: type[Preset] | type[Pattern] | type[Examples]) -> tuple[Document, Any]:
    file = f"{PRESETS}/{name}.yaml"
    document = read_yaml((place.root / file).read_bytes(), file)
    return document, validate(document, model)


def modules(sources: Sources, business_model: str) -> dict[str, Module]:
    """Return the optional parts that the preset and the user's features declare."""
    result = dict(_builtin(business_model, Preset)[1].modules)
    for document in sources.features:
        result |= validate(document, Feature).modules
    return result


def collect(sources: Sources, options: Options) -> Drafts:
    """Return the drafts of everything that the answers include.

    Raises:
        SpecificationError: An entity is defined twice, extended without existing, or in an unknown module.
    """
    drafts = Drafts()
    builtin = _builtin(options.business_model, Preset)
    _add_preset(drafts, *builtin)
    features = [(document, validate(document, Feature)) for document in sources.features]
    for document, feature in features:
        for name, module in feature.modules.items():
            if name in drafts.modules:
                raise Source(document).error(f"the module '{name}' exists already", "modules", name)
            drafts.modules[name] = module
        for name, entity in feature.entities.items():
            _add(drafts, name, entity, Source(document, ("entities", name)), feature.feature)
        drafts.dropped += feature.dropped
    chosen = _chosen(drafts, options)
    for document, spec in [builtin, *features]:
        _extend(drafts, spec.extend, Source(document, ("extend",)))
        for name, module in spec.modules.items():
            _extend(drafts, module.extend, Source(document, ("modules", name, "extend")), on=name in chosen)
    for document in sources.rules:
        _add_rules(drafts, validate(document, BusinessRules).rules, document)
    _switch_modules(drafts, chosen)
    return drafts


def _add_preset(drafts: Drafts, document: Document, preset: Preset) -> None:
    drafts.modules |= preset.modules
    if preset.tenancy is not None:
        drafts.tenancy = preset.tenancy, Source(document, ("tenancy",))
    modules = {entity: module for module, entities in preset.optional.items() for entity in entities}
    for pattern_name, entities in preset.include.items():
        pattern_document, pattern = _builtin(f"patterns/{pattern_name}", Pattern)
        for entity in entities:
            source = Source(pattern_document, ("entities", entity))
            _add(drafts, entity, pattern.entities[entity], source, pattern_name, modules.get(entity))
        _add_rules(drafts, pattern.rules, pattern_document, entities)
    for entity, spec in preset.entities.items():
        _add(drafts, entity, spec, Source(document, ("entities", entity)), preset.preset)
    _add_rules(drafts, preset.rules, document)
    if (place.root / PRESETS / "examples" / f"{preset.preset}.yaml").is_file():
        document, story = _builtin(f"examples/{preset.preset}", Examples)
        for entity, rows in story.examples.items():
            drafts.entities[entity].told = rows, Source(document)


def _add_rules(drafts: Drafts, rules: list[Rule], document: Document, entities: list[str] | None = None) -> None:
    for index, rule in enumerate(rules):
        if entities is None or rule.entity in entities:
            drafts.rules.append((rule, Source(document, ("rules", index))))


def _add(drafts: Drafts, name: str, entity: Entity, source: Source, feature: str, module: str | None = None) -> None:
    if (existing := drafts.entities.get(name)) is not None:
        where = existing.source.document.file
        raise source.error(f"the entity is defined already, in {where}; add to it under `extend`")
    draft = Draft(name, entity, source, feature, len(drafts.entities), entity.module or module)
    draft.parts.append((entity, source))
    drafts.entities[name] = draft


def _extend(drafts: Drafts, extend: dict[str, Additions], source: Source, *, on: bool = True) -> None:
    """Add to entities; what a module that is off adds is only looked at."""
    for name, additions in extend.items():
        if name not in drafts.entities:
            raise source.error(f"there is no entity '{name}' to extend.{suggest(name, drafts.entities)}", name)
        if on:
            drafts.entities[name].parts.append((additions, source.at(name)))


def _chosen(drafts: Drafts, options: Options) -> tuple[str, ...]:
    """Return the modules that are on."""
    if options.modules is None:
        return tuple(name for name, module in drafts.modules.items() if module.default)
    for name in options.modules:
        if name not in drafts.modules:
            message = f"there is no module '{name}'.{suggest(name, drafts.modules)}"
            raise SpecificationError(message, place="modules")
    return options.modules


def _switch_modules(drafts: Drafts, chosen: tuple[str, ...]) -> None:
    """Take out what belongs to a module that is off."""
    for draft in list(drafts.entities.values()):
        if draft.module is None:
            continue
        if draft.module not in drafts.modules:
            hint = suggest(draft.module, drafts.modules)
            raise draft.source.error(
                f"there is no module '{draft.module}'; declare it under `modules`.{hint}", "module"
            )
        if draft.module not in chosen:
            drafts.off[draft.name] = draft.module
            del drafts.entities[draft.name]
