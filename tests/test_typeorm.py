"""TypeORM's target: what its decorators and its find options say."""

from datamodel.targets.typeorm import TYPEORM
from rendering import make_project
from test_records import SHOP

PROJECT = make_project(SHOP, orm="typeorm")
RECORDS = PROJECT.records


def column(entity: str, name: str) -> str:
    record = RECORDS[entity]
    (item,) = [item for item in record.properties if item.name == name]
    return "\n".join(TYPEORM.column(record, item))


def relation(entity: str, name: str) -> str:
    (item,) = [item for item in RECORDS[entity].relations if item.name == name]
    return "\n".join(TYPEORM.relation(RECORDS[entity], item, RECORDS))


def query(name: str) -> str:
    (item,) = [item for item in RECORDS["things"].queries if item.name == name]
    return "\n".join(TYPEORM.query(item, RECORDS["things"]))


def test_columns_say_what_the_catalogue_does() -> None:
    assert column("things", "id") == (
        '@PrimaryColumn({ type: "uuid", default: () => "uuidv7()", primaryKeyConstraintName: "pk_things" })'
    )
    assert column("things", "status") == '@Column({ type: "varchar", length: 32, default: "new" })'
    assert "transformer: bigint" in column("things", "priceMinor")
    assert column("things", "deletedAt").startswith("@DeleteDateColumn({")
    ((name, (hidden,)),) = TYPEORM.hidden(RECORDS["things"])
    assert name == "searchVector"
    assert 'generatedType: "STORED"' in hidden
    assert "select: false" in hidden


def test_keys_of_numbers_are_made_by_the_database() -> None:
    record = make_project(SHOP, orm="typeorm", primary_key="bigint").records["things"]
    said = TYPEORM.column(record, record.key[0])
    assert 'generatedIdentity: "ALWAYS"' in said[0]
    assert said[1] == '@Generated("increment")'


def test_each_foreign_key_is_said_once_under_its_own_name() -> None:
    for record in RECORDS.values():
        said = [*TYPEORM.decorators(record, RECORDS)]
        said += [line for item in record.relations for line in TYPEORM.relation(record, item, RECORDS)]
        for key in record.table.foreign_keys:
            assert sum(f'"{key.name}"' in text for text in said) == 1, key.name


def test_a_longer_key_is_said_beside_the_relation_that_it_guards() -> None:
    assert "createForeignKeyConstraints: false" in relation("sales", "lot")
    (key,) = [
        line for line in TYPEORM.decorators(RECORDS["sales"], RECORDS) if line.startswith("@ForeignKey(() => Lot")
    ]
    assert '["lotId", "currency"], ["id", "currency"]' in key


def test_one_side_of_many_to_many_names_the_join() -> None:
    assert "@JoinTable" in relation("things", "labels") + relation("labels", "things")
    assert "@JoinTable" not in min(relation("things", "labels"), relation("labels", "things"), key=len)


def test_comparisons_are_find_options_and_the_rest_is_sql() -> None:
    assert 'where: { roomId: given.room, status: In(["new", given.other]) },' in query("newest")
    assert 'order: { createdAt: "DESC", id: "DESC" },' in query("newest")
    words = query("words")
    assert "websearch_to_tsquery('simple', :given.words)) AND (note LIKE :given.typed::text)" in words
    assert '"given.typed": beginning(given.typed)' in words
    assert "WHERE id = $1" in query("raw")
    assert "parameters: [given.id]," in query("raw")
    assert TYPEORM.query_imports(RECORDS["things"]) == ["type EntityManager", "In", "LessThan"]
