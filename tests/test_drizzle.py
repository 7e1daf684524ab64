"""What Drizzle is told of tables, relations and queries."""

from rendering import make_project

SHOP = r"""
feature: shop
summary: A shop.
entities:
  rooms:
    purpose: x
    fields: {label: {type: string, length: 20}, parent: {references: rooms, optional: true}}
  things:
    purpose: x
    traits: [soft_delete, versioned]
    fields:
      room: {references: rooms}
      keeper: {references: users, optional: true}
      maker: {references: users}
      price: money
      weight: {type: decimal, precision: 8, scale: 2, default: "1.50"}
      status: {enum: [new, old], default: new}
      note: {type: string, length: 80, optional: true}
    checks:
      note_form: "note ~ '^[\\d`]+$'"
    queries:
      newest: {purpose: x, where: "room = :room AND status IN ('new', :other)", order_by: [-created_at]}
      typed: {purpose: x, where: "prefix(note, :typed)"}
      raw: {purpose: x, sql: "SELECT ':no', 1::bigint FROM things WHERE id = :id", index: [room]}
"""
PROJECT = make_project(SHOP, orm="drizzle")
RECORDS, TARGET = PROJECT.records, PROJECT.target
THINGS = RECORDS["things"]


def column(name: str) -> str:
    return TARGET.column(THINGS, THINGS.by_field[name])


def test_columns_have_the_types_and_defaults_of_the_database() -> None:
    assert column("room") == 'roomId: uuid("room_id").notNull(),'
    assert column("price") == 'priceMinor: bigint("price_minor", { mode: "bigint" }).notNull(),'
    assert column("weight") == 'weight: numeric({ precision: 8, scale: 2 }).notNull().default("1.50"),'
    assert column("status") == 'status: varchar({ length: 32 }).$type<ThingStatus>().notNull().default("new"),'
    assert column("id") == "id: uuid()\n      .primaryKey()\n      .default(sql`uuidv7()`),"


def test_what_sql_says_is_escaped_for_a_template() -> None:
    (check,) = (line for line in TARGET.extras(THINGS, RECORDS) if "note_form" in line)
    assert check == r'check("ck_things_note_form", sql`note ~ ' + r"'^[\\d\`]+$'`),"


def test_indexes_sort_as_in_the_database() -> None:
    lines = "\n".join(TARGET.extras(THINGS, RECORDS))
    assert "table.createdAt.desc().nullsFirst()" in lines
    assert "where(sql`deleted_at IS NULL`)" in lines


def test_relations_have_names_where_there_are_several() -> None:
    written = {item.name: TARGET.relation(THINGS, item, RECORDS) for item in THINGS.relations}
    assert written["room"] == "  room: one(rooms, { fields: [things.roomId], references: [rooms.id] }),"
    assert 'relationName: "things.keeper"' in written["keeper"]
    back = {item.name: TARGET.relation(RECORDS["rooms"], item, RECORDS) for item in RECORDS["rooms"].relations}
    assert back["things"] == "  things: many(things),"
    assert back["children"] == '  children: many(rooms, { relationName: "rooms.parent" }),'


def test_queries_use_operators_and_sql_with_parameters() -> None:
    newest, typed, raw = THINGS.queries
    lines = TARGET.query(newest, THINGS)
    assert "eq(things.roomId, given.room)" in lines[0]
    assert 'inArray(things.status, ["new", given.other])' in lines[0]
    assert lines[-1].endswith("sql`(created_at, id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`,")
    assert "sql`note LIKE ${beginning(given.typed)}::text`" in TARGET.query(typed, THINGS)[0]
    assert TARGET.statement(raw) == "sql`SELECT ':no', 1::bigint FROM things WHERE id = ${given.id}`"


def test_the_extras_of_a_table_stand_on_one_line_where_they_fit():
    assert PROJECT.target.configuration(["check(a),"]) == "  (table): PgTableExtraConfigValue[] => [check(a)],"
    long = f'check("{"a" * 80}"),'
    assert PROJECT.target.configuration([long]) == f"  (table): PgTableExtraConfigValue[] => [\n    {long}\n  ],"
