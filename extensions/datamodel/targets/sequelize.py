"""Sequelize 6: classes that extend Model."""

from .typescript import RESERVED, TypeScript

_TYPES = {
    "string": "DataTypes.STRING({length})",
    "text": "DataTypes.TEXT",
    "email": "DataTypes.STRING({length})",
    "slug": "DataTypes.STRING({length})",
    "code": "DataTypes.STRING({length})",
    "integer": "DataTypes.INTEGER",
    "bigint": "DataTypes.BIGINT",
    "decimal": "DataTypes.DECIMAL({precision}, {scale})",
    "money": "DataTypes.BIGINT",
    "basis_points": "DataTypes.INTEGER",
    "boolean": "DataTypes.BOOLEAN",
    "date": "DataTypes.DATEONLY",
    "timestamp": "DataTypes.DATE",
    "json": "DataTypes.JSONB",
    "string_list": "DataTypes.ARRAY(DataTypes.TEXT)",
    "uuid": "DataTypes.UUID",
    "enum": "DataTypes.STRING({length})",
    "bytes": "DataTypes.BLOB",
    "ip_address": "DataTypes.INET",
    "country": "DataTypes.CHAR({length})",
    "currency": "DataTypes.CHAR({length})",
    "locale": "DataTypes.STRING({length})",
    "time_zone": "DataTypes.STRING({length})",
    "period": "DataTypes.RANGE(DataTypes.DATE)",
}

_MEMBERS = (
    "isNewRecord sequelize where getDataValue setDataValue get set setAttributes changed previous save reload validate "
    "update destroy restore increment decrement equals equalsOneOf toJSON isSoftDeleted addHook removeHook hasHook "
    "hasHooks constructor dataValues"
)
"""Members of Sequelize's Model, which a property would hide."""

SEQUELIZE = TypeScript(
    name="sequelize",
    title="Sequelize",
    types=_TYPES,
    taken=frozenset(_MEMBERS.split()),
    taken_classes=frozenset({"Model", "Date", "Buffer", "Promise", "Error", "Sequelize", "Period", *RESERVED}),
)
