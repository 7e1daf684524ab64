-- In the schema plans: copies of the tables that the queries in plans.queries name, with the indexes that these tables
-- have, and with at least plans.rows rows, so that the planner has a choice. The rows are those of the table, over and
-- over: keys, numbers, texts and times differ from copy to copy, states do not. Half of the copies refer to rows of their
-- own; the others to those of 10 copies, so that there are a few rows with many that refer to them.
SET client_min_messages = warning;

-- Some value of a type, for a table without rows.
CREATE FUNCTION plans.some_value(type text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE
        WHEN type = 'uuid' THEN '00000000-0000-0000-0000-000000000000'
        WHEN type ~ '^(bigint|integer|smallint|numeric|boolean)' THEN '0'
        WHEN type ~ '^(timestamp|date)' THEN '2000-01-01'
        WHEN type = 'tstzrange' THEN '[2000-01-01,2000-01-02)'
        WHEN type IN ('jsonb', 'text[]') THEN '{}'
        WHEN type = 'inet' THEN '127.0.0.1'
        ELSE ''
    END
$$;

-- What a copy makes of a value: %1$s is the value, %2$s the number of the copy, %3$s how far the values lie apart.
CREATE FUNCTION plans.variation(type text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE
        WHEN type = 'uuid' THEN 'md5(%1$s::text || %2$s)::uuid'
        WHEN type = 'bytea' THEN 'decode(md5(encode(%1$s, ''hex'') || %2$s), ''hex'')'
        WHEN type = 'bigint' THEN '%1$s + %2$s * least(%3$s, 10000000000)::bigint'
        WHEN type = 'integer' THEN '%1$s + %2$s * least(%3$s, 1000000000 / _copies)::integer'
        WHEN type ~ '^timestamp' THEN '%1$s + interval ''100 years'' * %2$s / _copies'
        WHEN type = 'date' THEN '%1$s + (36500.0 * %2$s / _copies)::integer'
        WHEN type = 'tstzrange' THEN
            'CASE WHEN %1$s IS NOT NULL THEN tstzrange(lower(%1$s) + interval ''100 years'' * %2$s / _copies, '
            'upper(%1$s) + interval ''100 years'' * %2$s / _copies) END'
        WHEN type = 'jsonb' THEN
            '%1$s || CASE jsonb_typeof(%1$s) WHEN ''object'' THEN jsonb_build_object(''copy'', %2$s) ELSE to_jsonb(%2$s) END'
        WHEN type IN ('text', 'text[]') THEN '%1$s || (%2$s)::text'
        WHEN type ~ '^character varying' THEN
            format('left(%%1$s, %s) || right((%%2$s)::text, %s)', greatest(length - 6, 0), least(length, 6))
    END
    FROM (VALUES (substring(type, '\d+')::integer)) AS typed (length)
$$;

CREATE FUNCTION plans.in_key(tab oid, col smallint) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT count(*) > 0 FROM pg_index WHERE indrelid = tab AND indisunique AND col = ANY (indkey)
$$;

-- The columns that are copied. `shared`: what they hold stands in many rows; `varies`: differs from copy to copy.
CREATE VIEW plans.columns AS
SELECT attrelid, attnum, attname, type, varies, varies AND (refers OR (type = 'uuid' AND NOT plans.in_key(attrelid, attnum))) AS shared
FROM pg_attribute
CROSS JOIN LATERAL (SELECT format_type(atttypid, atttypmod) AS type) AS typed
CROSS JOIN LATERAL (
    SELECT coalesce(bool_or(contype = 'f'), false) AS refers,
        plans.variation(type) IS NOT NULL AND NOT coalesce(bool_or(
            contype = 'c' AND cardinality(conkey) = 1 AND pg_get_constraintdef(oid) ~ '(= ANY \(+ARRAY\[|\)::text = '')'
        ), false) AS varies
    FROM pg_constraint
    WHERE conrelid = attrelid AND attnum = ANY (conkey)
) AS constrained
WHERE attnum > 0 AND NOT attisdropped AND attgenerated = '';

-- The copy's value of a column; where no row of the source has a value, every second copy gets some.
CREATE FUNCTION plans.copied(col plans.columns, source text, sharing boolean) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT CASE
        WHEN NOT col.varies THEN quote_ident(col.attname)
        ELSE format(
            'CASE WHEN (SELECT count(%1$I) > 0 FROM %2$s) OR _copy %% 2 = 0 THEN %3$s ELSE %4$s END',
            col.attname,
            source,
            format(plans.variation(col.type), quote_ident(col.attname), CASE WHEN grouped THEN '_group' ELSE '_copy' END, apart),
            format(
                plans.variation(col.type),
                format('%L::%s', plans.some_value(col.type), col.type),
                CASE WHEN grouped THEN '_group' ELSE '_row' END,
                1
            )
        )
    END
    FROM (VALUES (
        col.shared AND sharing,
        format('(SELECT coalesce(max(%1$I) - min(%1$I), 0) + 1 FROM %2$s)', col.attname, source)
    )) AS value (grouped, apart)
$$;

CREATE PROCEDURE plans.copy_table(tab regclass) LANGUAGE plpgsql AS $$
DECLARE
    name text := (SELECT relname FROM pg_class WHERE oid = tab);
    -- Where a key has nothing but references, each copy needs its own.
    sharing boolean := NOT EXISTS (
        SELECT FROM pg_index
        WHERE indrelid = tab AND indisunique AND NOT EXISTS (
            SELECT FROM plans.columns WHERE attrelid = tab AND attnum = ANY (indkey) AND varies AND NOT shared
        )
    );
    source text := tab::text;
    found bigint;
    statement text;
    key record;
BEGIN
    EXECUTE format(
        'CREATE UNLOGGED TABLE plans.%I (LIKE %s INCLUDING GENERATED) WITH (autovacuum_enabled = false)', name, tab
    );
    EXECUTE format('SELECT count(*) FROM %s', tab) INTO found;
    IF found = 0 THEN
        SELECT format('(SELECT %s) AS made_up', string_agg(format('%L::%s AS %I', plans.some_value(type), type, attname), ', '))
        INTO source FROM plans.columns WHERE attrelid = tab;
    END IF;
    SELECT format(
        'INSERT INTO plans.%I (%s) SELECT %s FROM (SELECT *, (row_number() OVER ())::integer AS _row, '
        'CASE WHEN _copy %% 4 < 2 THEN _copy - _copy %% (_copies / 10 + 1) ELSE _copy END AS _group '
        'FROM generate_series(0, %5$s - 1) AS _copy, (SELECT %5$s AS _copies) AS number, %4$s) AS copy',
        name,
        string_agg(quote_ident(attname), ', ' ORDER BY attnum),
        string_agg(plans.copied(columns, source, sharing), ', ' ORDER BY attnum),
        source,
        ceil(current_setting('plans.rows')::numeric / greatest(found, 1))::integer
    )
    INTO statement FROM plans.columns WHERE attrelid = tab;
    EXECUTE statement;
    FOR key IN
        SELECT indisunique, (
            SELECT string_agg(quote_ident(attname), ', ') FROM pg_attribute WHERE attrelid = tab AND attnum = ANY (indkey)
        ) AS names, regexp_replace(pg_get_indexdef(indexrelid), ' ON (ONLY )?.*? USING ', format(' ON plans.%I USING ', name)) AS made
        FROM pg_index WHERE indrelid = tab
    LOOP
        BEGIN
            EXECUTE key.made;
        EXCEPTION WHEN unique_violation THEN
            -- There are only so many countries: the copies that nothing tells apart go.
            EXECUTE format(
                'DELETE FROM plans.%1$I WHERE ctid IN (SELECT ctid FROM '
                '(SELECT ctid, row_number() OVER (PARTITION BY %2$s) FROM plans.%1$I) AS numbered WHERE row_number > 1)',
                name, key.names
            );
            EXECUTE key.made;
        END;
    END LOOP;
    FOR statement IN
        SELECT format('ALTER TABLE plans.%I ENABLE ROW LEVEL SECURITY', name) FROM pg_class WHERE oid = tab AND relrowsecurity
        UNION ALL
        SELECT format('CREATE POLICY %I ON plans.%I USING (%s)', polname, name, pg_get_expr(polqual, polrelid))
        FROM pg_policy WHERE polrelid = tab AND polpermissive
    LOOP
        EXECUTE statement;
    END LOOP;
    EXECUTE format('GRANT ALL ON plans.%I TO %I', name, current_setting('promise.app_role'));
    EXECUTE format('ANALYZE plans.%I', name);
END
$$;

DO $$
DECLARE
    tab regclass;
BEGIN
    EXECUTE format('GRANT USAGE ON SCHEMA plans TO %I', current_setting('promise.app_role'));
    -- ANALYZE looks at 300 rows for each unit: at all rows here, so that a plan does not depend on a choice of them.
    PERFORM set_config(
        'default_statistics_target', least(10000, ceil(current_setting('plans.rows')::numeric / 300) + 1)::text, false
    );
    FOR tab IN
        SELECT oid FROM pg_class
        WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition
            AND EXISTS (SELECT FROM plans.queries WHERE statement ~ format('\y%s\y', relname))
        ORDER BY relname
    LOOP
        CALL plans.copy_table(tab);
    END LOOP;
END
$$;
