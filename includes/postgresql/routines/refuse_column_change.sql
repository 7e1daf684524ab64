-- Keeps columns as they were inserted. Arguments: table, constraint, columns.
CREATE FUNCTION refuse_column_change() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
    changed boolean;
BEGIN
    FOR i IN 2 .. TG_NARGS - 1 LOOP
        EXECUTE format('SELECT ($1).%1$I IS DISTINCT FROM ($2).%1$I', TG_ARGV[i]) INTO changed USING NEW, OLD;
        IF changed THEN
            RAISE EXCEPTION '%.% cannot be changed', TG_ARGV[0], TG_ARGV[i]
                USING ERRCODE = 'check_violation', TABLE = TG_ARGV[0], COLUMN = TG_ARGV[i], CONSTRAINT = TG_ARGV[1];
        END IF;
    END LOOP;
    RETURN NEW;
END
$$;
