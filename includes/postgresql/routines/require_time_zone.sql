-- Refuses what the server does not know as a time zone. Arguments: table, constraint, column.
-- A trigger and no check, since a dump is restored without it on servers that know other names. What looks like a place
-- is asked for by itself; the whole list, which is slow to read, tells EST5EDT from the nonsense that passes there.
CREATE FUNCTION require_time_zone() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
    zone text;
    known boolean := true;
BEGIN
    EXECUTE format('SELECT ($1).%I', TG_ARGV[2]) INTO zone USING NEW;
    IF zone ~ '^[A-Za-z_]+(/[A-Za-z_-]+)+$' THEN
        BEGIN
            PERFORM now() AT TIME ZONE zone;
        EXCEPTION WHEN invalid_parameter_value THEN
            known := false;
        END;
    ELSIF zone <> 'UTC' THEN
        known := EXISTS (SELECT FROM pg_catalog.pg_timezone_names WHERE name = zone);
    END IF;
    IF NOT known THEN
        RAISE EXCEPTION '%.%: there is no time zone %', TG_ARGV[0], TG_ARGV[2], quote_literal(zone)
            USING ERRCODE = 'check_violation', TABLE = TG_ARGV[0], COLUMN = TG_ARGV[2], CONSTRAINT = TG_ARGV[1];
    END IF;
    RETURN NEW;
END
$$;
