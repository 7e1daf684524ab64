"""Prisma: its schema file says what the database has, whatever the names and texts, and its own engine agrees."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from databases import dbmate
from datamodel.dialects.base import Unsupported
from datamodel.targets import TARGETS
from datamodel.targets.prisma.layout import comment, string
from datamodel.types import TYPES
from engines.server import Server
from packages import installed, node_packages
from rendered import Render, Rendered
from rendering import make_project
from strategies import HOSTILE

ENGINE = {
    "@prisma/adapter-pg": "^7.10.0",
    "@prisma/schema-engine-wasm": "8.1.0-2.59be4fda12412a79eeb9c2ae727b6aa723593323",
    "pg": "^8.23.0",
}
EXAMPLES = ["craft-workshops", "field-service", "outfitter", "shift-planning"]
FEATURE = """
feature: desk
summary: A desk.
entities:
  rooms:
    purpose: Where things stand.
    fields: {label: {type: string, length: 20}}
    unique: [[label]]
  things:
    purpose: What stands there.
    traits: [soft_delete]
    fields:
      room: {references: rooms}
      twin: {references: things, optional: true}
      price: money
      note: {type: text, optional: true}
      weight: {type: decimal, precision: 8, scale: 3, optional: true}
      data: {type: json, default: {a: [1]}}
      tags: {type: string_list, default: [x, y]}
      valid: period
      status: {enum: [new, old], default: new, purpose: Whether it is new.}
    search: [note]
"""
_KEY = 'onDelete: Restrict, onUpdate: NoAction, map: "fk_things_{}_id"'
MODEL = """\
/// What stands there.
model Thing {
  id           String                   @id(map: "pk_things") @default(dbgenerated("uuidv7()")) @db.Uuid
  roomId       String                   @map("room_id") @db.Uuid
  twinId       String?                  @map("twin_id") @db.Uuid
  /// In minor units of the currency.
  priceMinor   BigInt                   @map("price_minor")
  note         String?
  weight       Decimal?                 @db.Decimal(8, 3)
  data         Json                     @default("{\\"a\\": [1]}")
  tags         String[]                 @default(["x", "y"])
  valid        Unsupported("tstzrange")
  /// Whether it is new.
  status       String                   @default("new") @db.VarChar(32)
  searchVector Unsupported("tsvector")? @default(dbgenerated()) @map("search_vector")
  createdAt    DateTime                 @default(dbgenerated()) @map("created_at") @db.Timestamptz(6)
  updatedAt    DateTime                 @default(dbgenerated()) @map("updated_at") @db.Timestamptz(6)
  /// When the row was deleted; it is kept until it is purged.
  deletedAt    DateTime?                @map("deleted_at") @db.Timestamptz(6)

  room         Room    @relation(fields: [roomId], references: [id], ROOM_KEY)
  twin         Thing?  @relation("ThingTwin", fields: [twinId], references: [id], TWIN_KEY)
  thingsAsTwin Thing[] @relation("ThingTwin")

  @@index([roomId], map: "idx_things_room_id")
  @@index([searchVector], map: "idx_things_search_vector", type: Gin)
  @@map("things")
}"""


def model(name: str, *features: str, **options: str) -> str:
    project = make_project(*features, orm="prisma", **options)
    return "\n".join(project.target.models(project.records).model(project.records[name]))


def test_a_model_says_its_table():
    said = MODEL.replace("ROOM_KEY", _KEY.format("room")).replace("TWIN_KEY", _KEY.format("twin"))
    assert model("things", FEATURE) == said


def test_every_type_has_an_entry():
    assert TARGETS["prisma"].types.keys() == {*TYPES} - {"key"}
    missing = [name for name, entry in TARGETS["prisma"].types.items() if isinstance(entry, Unsupported)]
    assert missing == ["period"]


@pytest.mark.parametrize("text", HOSTILE)
def test_texts_stay_texts(text):
    assert len("".join(comment(text)).splitlines()) <= 1
    quoted = string(text)
    assert len(quoted.splitlines()) == 1
    assert json.loads(quoted) == text


def project_of(texts: list[str]) -> str:
    """Return the schema of entities that have a text in every place that takes one."""
    entities = {f"things{index}": _entity(text) for index, text in enumerate(texts)}
    project = make_project({"feature": "attack", "summary": "x", "entities": entities}, orm="prisma")
    models = project.target.models(project.records)
    return "\n\n".join("\n".join(models.model(record)) for record in project.records.values())


def _entity(text: str) -> dict[str, Any]:
    return {
        "purpose": text,
        "fields": {
            "words": {"type": "text", "default": text, "purpose": text},
            "state": {"enum": [text[:120], "other"], "default": text[:120]},
            "data": {"type": "json", "default": {text: [text]}},
            "list": {"type": "string_list", "default": [text, "", 'a"b\\']},
        },
    }


@pytest.fixture
def rendered(render: Render, postgresql_newest: Server, request: pytest.FixtureRequest) -> Rendered:
    return render(postgresql_newest, request.param, orm="prisma")


def differences(rendered: Rendered) -> subprocess.CompletedProcess[str]:
    """Ask Prisma's engine what leads from the database to the schema."""
    wanted = {"type": "module", "dependencies": ENGINE}
    program = rendered.folder / "engine/engine.mjs"
    program.parent.mkdir(exist_ok=True)
    shutil.copy(Path(__file__).with_name("prisma_engine.mjs"), program)
    packages = program.with_name("node_modules")
    if not packages.exists():
        packages.symlink_to(installed(wanted))
    return rendered.run("node", str(program), "models/prisma/schema.prisma")


@pytest.mark.slow
@pytest.mark.parametrize("rendered", EXAMPLES, indirect=True)
def test_prisma_s_own_engine_finds_no_difference_until_there_is_one(rendered, record_property):
    record_property("engine", ("node", node_packages(rendered.folder)))
    dbmate(rendered.url, rendered.migrations, "up", "--strict")
    done = differences(rendered)
    assert (done.returncode, done.stdout.strip()) == (0, "-- This is an empty migration."), done.stdout + done.stderr
    rendered.query("ALTER TABLE users DROP COLUMN username CASCADE")
    done = differences(rendered)
    assert done.returncode == 2
    assert 'ADD COLUMN     "username"' in done.stdout


@pytest.mark.slow
@pytest.mark.parametrize("rendered", ["helpdesk"], indirect=True)
def test_prisma_accepts_and_formats_what_is_rendered(rendered, record_property):
    record_property("engine", ("node", node_packages(rendered.folder)))
    schema = rendered.folder / "models/prisma/schema.prisma"
    head, _, models = schema.read_text().partition("\n\n/// ")
    for text in ("/// " + models, project_of([text.strip() for text in HOSTILE])):
        schema.write_bytes(f"{head}\n\n{text.rstrip()}\n".encode())
        for command in ("validate", "format"):
            done = rendered.run("npx", "prisma", command)
            assert done.returncode == 0, done.stdout + done.stderr
        assert schema.read_bytes().decode() == f"{head}\n\n{text.rstrip()}\n"
