-- the application's role owns nothing, passes no row security, and cannot create in schema public
-- Needs the setting promise.app_role.
WITH app AS (SELECT * FROM pg_roles WHERE rolname = current_setting('promise.app_role'))
SELECT current_setting('promise.app_role') || ' does not exist: run make setup' WHERE NOT EXISTS (SELECT FROM app)
UNION ALL
SELECT format('%s is also a member of %s', app.rolname, other.rolname)
FROM app JOIN pg_roles AS other ON other.oid <> app.oid AND pg_has_role(app.oid, other.oid, 'MEMBER')
WHERE other.rolsuper OR other.rolbypassrls OR other.oid IN (SELECT relowner FROM pg_class WHERE relnamespace = 'public'::regnamespace)
UNION ALL
SELECT format('%s has the attribute %s', rolname, attribute)
FROM app, LATERAL (VALUES ('SUPERUSER', rolsuper), ('BYPASSRLS', rolbypassrls), ('CREATEROLE', rolcreaterole),
    ('CREATEDB', rolcreatedb), ('REPLICATION', rolreplication)) AS attributes (attribute, held)
WHERE held
UNION ALL
SELECT format('%s owns %s', rolname, pg_describe_object(classid, objid, objsubid))
FROM app JOIN pg_shdepend ON refclassid = 'pg_authid'::regclass AND refobjid = app.oid AND deptype = 'o'
WHERE dbid IN (0, (SELECT oid FROM pg_database WHERE datname = current_database()))
UNION ALL
SELECT format('%s can create in schema public', rolname) FROM app WHERE has_schema_privilege(app.oid, 'public', 'CREATE');
