-- What the tables share: extensions and functions.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE FUNCTION create_month_partitions(months_ahead integer DEFAULT 3) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    parent name;
    month timestamp;
BEGIN
    FOR parent IN
        SELECT class.relname
        FROM pg_partitioned_table AS partitioned
        JOIN pg_class AS class ON class.oid = partitioned.partrelid
        WHERE partitioned.partstrat = 'r' AND class.relnamespace = 'public'::regnamespace
        ORDER BY class.relname
    LOOP
        FOR ahead IN 0 .. months_ahead LOOP
            month := date_trunc('month', now() AT TIME ZONE 'UTC') + make_interval(months => ahead);
            EXECUTE format(
                'CREATE TABLE IF NOT EXISTS public.%I PARTITION OF public.%I FOR VALUES FROM (%L) TO (%L)',
                parent || to_char(month, '_YYYY_MM'),
                parent,
                to_char(month, 'YYYY-MM-DD 00:00:00+00'),
                to_char(month + interval '1 month', 'YYYY-MM-DD 00:00:00+00')
            );
        END LOOP;
        EXECUTE format('CREATE TABLE IF NOT EXISTS public.%I PARTITION OF public.%I DEFAULT', parent || '_default', parent);
    END LOOP;
END
$$;

COMMENT ON FUNCTION create_month_partitions(integer) IS
    'Makes the partitions of this month and the months ahead, and the default one that catches the rest and should '
    'stay empty. Called by every migration run, and to be called monthly.';

CREATE FUNCTION enforce_limit() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
    group_key text;
    matches text;
    found bigint;
BEGIN
    SELECT
        format('SELECT jsonb_build_array(%s)', string_agg(format('($1).%I', TG_ARGV[i]), ', ')),
        string_agg(format('%1$I = ($1).%1$I', TG_ARGV[i]), ' AND ')
    INTO group_key, matches FROM generate_series(4, TG_NARGS - 1) AS i;
    EXECUTE group_key INTO group_key USING NEW;
    PERFORM pg_advisory_xact_lock(hashtextextended(TG_ARGV[1] || group_key, 0));
    EXECUTE format('SELECT count(*) FROM public.%I WHERE %s AND (%s)', TG_ARGV[0], matches, TG_ARGV[3])
    INTO found USING NEW;
    IF found > TG_ARGV[2]::bigint THEN
        RAISE EXCEPTION '% allows % rows, not %', TG_ARGV[1], TG_ARGV[2], found
            USING ERRCODE = 'check_violation', TABLE = TG_ARGV[0], CONSTRAINT = TG_ARGV[1];
    END IF;
    RETURN NULL;
END
$$;

COMMENT ON FUNCTION enforce_limit() IS
    'Limits how many rows agree in some columns. Arguments: table, constraint, count, condition, columns. Writers of '
    'one group take turns, so that two of them cannot both fill the last place.';

CREATE FUNCTION enforce_sum() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
    group_key text;
    matches text;
    candidate record;
    total numeric;
BEGIN
    FOR candidate IN SELECT OLD AS changed WHERE TG_OP <> 'INSERT' UNION ALL SELECT NEW WHERE TG_OP <> 'DELETE' LOOP
        SELECT
            format('SELECT jsonb_build_array(%s)', string_agg(format('($1).%I', TG_ARGV[i]), ', ')),
            string_agg(format('%1$I = ($1).%1$I', TG_ARGV[i]), ' AND ')
        INTO group_key, matches FROM generate_series(4, TG_NARGS - 1) AS i;
        EXECUTE group_key INTO group_key USING candidate.changed;
        PERFORM pg_advisory_xact_lock(hashtextextended(TG_ARGV[1] || group_key, 0));
        EXECUTE format('SELECT sum(%I) FROM public.%I WHERE %s', TG_ARGV[2], TG_ARGV[0], matches)
        INTO total USING candidate.changed;
        IF total <> TG_ARGV[3]::numeric THEN
            RAISE EXCEPTION '% asks for the sum %, not %', TG_ARGV[1], TG_ARGV[3], total
                USING ERRCODE = 'check_violation', TABLE = TG_ARGV[0], CONSTRAINT = TG_ARGV[1];
        END IF;
    END LOOP;
    RETURN NULL;
END
$$;

COMMENT ON FUNCTION enforce_sum() IS
    'Requires a sum over the rows that agree in some columns, when the transaction commits. Arguments: table, '
    'constraint, column, sum, columns. A group without rows has no sum to keep.';

CREATE FUNCTION enforce_transition() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
    allowed CONSTANT jsonb := TG_ARGV[4];
    new_state text := to_jsonb(NEW) ->> TG_ARGV[1];
    old_state text;
    permitted boolean;
BEGIN
    IF NOT to_jsonb(NEW) ? TG_ARGV[1] THEN
        RAISE EXCEPTION '%.% does not exist', TG_ARGV[0], TG_ARGV[1] USING ERRCODE = 'undefined_column';
    END IF;
    IF TG_OP = 'INSERT' THEN
        permitted := new_state IS NULL OR TG_ARGV[3]::jsonb ? new_state;
    ELSE
        old_state := to_jsonb(OLD) ->> TG_ARGV[1];
        permitted := new_state IS NOT DISTINCT FROM old_state
            OR (old_state IS NULL AND TG_ARGV[3]::jsonb ? new_state)
            OR coalesce(allowed -> old_state ? new_state, false);
    END IF;
    IF NOT coalesce(permitted, false) THEN
        RAISE EXCEPTION '%.% cannot change from % to %',
            TG_ARGV[0], TG_ARGV[1], coalesce(old_state, 'nothing'), coalesce(new_state, 'nothing')
            USING ERRCODE = 'check_violation', TABLE = TG_ARGV[0], COLUMN = TG_ARGV[1], CONSTRAINT = TG_ARGV[2];
    END IF;
    RETURN NEW;
END
$$;

COMMENT ON FUNCTION enforce_transition() IS
    'Refuses a first state or a change of state that is not allowed. Arguments: table, column, constraint, first '
    'states, changes. The table is an argument because on a distributed engine TG_TABLE_NAME names a shard. A column '
    'that is missing is an error: a rename must not open the gate.';

CREATE FUNCTION keep_total() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    changed CONSTANT text := concat_ws(
        ' UNION ALL ',
        CASE WHEN TG_OP <> 'INSERT' THEN 'SELECT -1 AS _sign, * FROM old_rows' END,
        CASE WHEN TG_OP <> 'DELETE' THEN 'SELECT 1 AS _sign, * FROM new_rows' END
    );
    key text;
    matches text;
    shares text;
    sums text;
    assignments text;
    changes text;
    changing integer;
BEGIN
    SELECT
        string_agg(quote_ident(name), ', ' ORDER BY name),
        string_agg(format('kept.%1$I = changes.%1$I AND ', name), '') || '0 <> ANY (_sums)'
    INTO key, matches FROM jsonb_each_text(TG_ARGV[2]::jsonb) AS pair (referring, name);
    SELECT
        string_agg(format(
            'SELECT %s, %s, (_sign * %s)::numeric FROM changed WHERE %s',
            (
                SELECT string_agg(quote_ident(referring), ', ' ORDER BY name)
                FROM jsonb_each_text(TG_ARGV[i + 1]::jsonb) AS pair (referring, name)
            ),
            place, TG_ARGV[i + 2], TG_ARGV[i + 3]
        ), ' UNION ALL '),
        string_agg(format('coalesce(sum(_amount) FILTER (WHERE _place = %s), 0)', place), ', ' ORDER BY place),
        string_agg(format('%1$I = kept.%1$I + _sums[%2$s]', TG_ARGV[i], place), ', ')
    INTO shares, sums, assignments FROM generate_series(1, TG_NARGS - 4, 4) WITH ORDINALITY AS total (i, place);
    changes := format(
        'WITH changed AS (%2$s), shares (%1$s, _place, _amount) AS (%3$s),
        changes AS (SELECT %1$s, ARRAY[%4$s] AS _sums FROM shares GROUP BY %1$s)',
        key, changed, shares, sums
    );
    EXECUTE changes || 'SELECT count(*) FROM (SELECT FROM changes WHERE 0 <> ANY (_sums) LIMIT 2) AS changing' INTO changing;
    IF changing > 1 THEN
        -- Statements that lock rows in the same order wait for one another instead of getting a deadlock.
        EXECUTE changes || format(
            'SELECT FROM public.%I AS kept JOIN changes USING (%2$s) WHERE 0 <> ANY (_sums)
            ORDER BY %2$s FOR NO KEY UPDATE OF kept',
            TG_ARGV[0], key
        );
    END IF;
    -- A statement without rows fires triggers too, so one over a total of rows of its own table would never end.
    IF changing > 0 THEN
        EXECUTE changes || format('UPDATE public.%I AS kept SET %s FROM changes WHERE %s', TG_ARGV[0], assignments, matches);
    END IF;
    RETURN NULL;
END
$$;

REVOKE EXECUTE ON FUNCTION keep_total() FROM PUBLIC;

COMMENT ON FUNCTION keep_total() IS
    'Keeps totals over the rows that refer to a row, in that row. Arguments: referenced table, then for each total '
    'its column, column to referenced column (as JSON), what a row adds to it, and which rows count. All that a '
    'statement changes in a row is added at once, so that its checks see what comes of it. It runs as its owner '
    'because nobody else may write totals.';

CREATE FUNCTION lock_tree() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('transaction_isolation') = 'repeatable read' THEN
        RAISE EXCEPTION 'rows of % are added and moved at read committed or serializable', TG_ARGV[0]
            USING ERRCODE = 'feature_not_supported', TABLE = TG_ARGV[0], CONSTRAINT = TG_ARGV[1];
    END IF;
    IF TG_OP = 'INSERT' THEN
        PERFORM pg_advisory_xact_lock_shared(hashtextextended(TG_ARGV[1], 0));
    ELSE
        PERFORM pg_advisory_xact_lock(hashtextextended(TG_ARGV[1], 0));
    END IF;
    RETURN NULL;
END
$$;

COMMENT ON FUNCTION lock_tree() IS
    'Makes who moves or renames rows of a tree take turns with who adds some, before anybody locks a row: a row that '
    'is added lies below rows that stay where they are. Rows are added side by side. A snapshot from before the turn '
    'would make a circle possible, and only at `serializable` would that be noticed. Arguments: table, constraint.';

CREATE FUNCTION move_below() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    itself text;
    below text;
    same text;
BEGIN
    SELECT
        string_agg(format('_row.%1$I = ($1).%1$I', theirs), ' AND '),
        string_agg(format('_row.%I = (moved._at).%I', mine, theirs), ' AND '),
        string_agg(format('kept.%1$I = (moved._at).%1$I', theirs), ' AND ')
    INTO itself, below, same FROM jsonb_each_text(TG_ARGV[1]::jsonb) AS pair (mine, theirs);
    EXECUTE format(
        'WITH RECURSIVE moved AS (
            SELECT _row AS _at, _row.%3$I::text AS path, _row.%4$I AS depth FROM public.%1$I AS _row WHERE %5$s
            UNION ALL
            SELECT _row, moved.path || _row.%2$I || ''/'', moved.depth + 1
            FROM moved JOIN public.%1$I AS _row ON %6$s
        )
        UPDATE public.%1$I AS kept SET %3$I = moved.path, %4$I = moved.depth
        FROM moved WHERE %7$s AND kept.%3$I <> moved.path',
        TG_ARGV[0], TG_ARGV[2], TG_ARGV[3], TG_ARGV[4], itself, below, same
    ) USING NEW;
    RETURN NULL;
END
$$;

REVOKE EXECUTE ON FUNCTION move_below() FROM PUBLIC;

COMMENT ON FUNCTION move_below() IS
    'Lets the paths and depths of all rows below a row of a tree follow it. Arguments: table, column to referenced '
    'column (as JSON), then the columns of name, path and depth. It runs as its owner because nobody else may write '
    'paths.';

CREATE FUNCTION record_audit() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    actor CONSTANT uuid := nullif(current_setting('app.user_id', true), '');
    changes text;
BEGIN
    SELECT CASE TG_OP
        WHEN 'INSERT' THEN 'SELECT NULL::jsonb, to_jsonb(new_rows) FROM new_rows'
        WHEN 'DELETE' THEN 'SELECT to_jsonb(old_rows), NULL::jsonb FROM old_rows'
        ELSE format(
            'SELECT to_jsonb(old_rows), to_jsonb(new_rows) FROM old_rows FULL JOIN new_rows USING (%s)',
            string_agg(quote_ident(name), ', ')
        )
    END INTO changes FROM jsonb_array_elements_text(TG_ARGV[1]::jsonb) AS name;
    -- Without OFFSET 0 a row would be turned into JSON once for each of its columns.
    EXECUTE format(
        'INSERT INTO public.audit_logs (
            actor_user_id, actor_type, action, table_name, record_id, changed, request_id, ip_address, transaction_id
        )
        SELECT
            $1, $2, $3, $4,
            (SELECT string_agg(coalesce(new_row, old_row) ->> name, '','') FROM jsonb_array_elements_text($5) AS name),
            changed, $6, $7, txid_current()
        FROM (%s OFFSET 0) AS changes (old_row, new_row), LATERAL (
            SELECT jsonb_object_agg(
                name,
                CASE WHEN $8 ? name THEN ''"masked"'' ELSE
                    jsonb_strip_nulls(jsonb_build_object(''old'', old_row -> name, ''new'', new_row -> name))
                END
            )
            FROM jsonb_object_keys(coalesce(new_row, old_row)) AS name
            WHERE NOT $9 ? name AND old_row -> name IS DISTINCT FROM new_row -> name
        ) AS compared (changed)
        WHERE changed IS NOT NULL',
        changes
    ) USING
        actor,
        coalesce(nullif(current_setting('app.actor_type', true), ''), CASE WHEN actor IS NULL THEN 'system' ELSE 'user' END),
        lower(TG_OP),
        TG_ARGV[0],
        TG_ARGV[1]::jsonb,
        nullif(current_setting('app.request_id', true), ''),
        nullif(current_setting('app.ip_address', true), '')::inet,
        TG_ARGV[2]::jsonb,
        TG_ARGV[3]::jsonb;
    RETURN NULL;
END
$$;

COMMENT ON FUNCTION record_audit() IS
    'Writes what a statement changed into audit_logs, in the same transaction. Arguments: table, key columns, masked '
    'columns, columns left out (the last three as JSON lists). The actor is the transaction''s setting app.user_id, '
    'since every user of the service shares one database role. It runs as its owner because the application may not '
    'write the log itself.';

CREATE FUNCTION refuse_change() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only: % refused', TG_ARGV[0], lower(TG_OP)
        USING ERRCODE = 'restrict_violation', TABLE = TG_ARGV[0], CONSTRAINT = TG_ARGV[1];
END
$$;

COMMENT ON FUNCTION refuse_change() IS
    'Keeps an append-only table as it is: rows are added, never changed or removed. Arguments: table, constraint.';

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

COMMENT ON FUNCTION refuse_column_change() IS
    'Keeps columns as they were inserted. Arguments: table, constraint, columns.';

CREATE FUNCTION require_live_reference() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
    matches text;
    deleted boolean;
BEGIN
    SELECT string_agg(format('%I = ($1).%I', TG_ARGV[i + 1], TG_ARGV[i]), ' AND ')
    INTO matches FROM generate_series(3, TG_NARGS - 2, 2) AS i;
    EXECUTE format('SELECT deleted_at IS NOT NULL FROM public.%I WHERE %s FOR KEY SHARE', TG_ARGV[2], matches)
    INTO deleted USING NEW;
    IF deleted THEN
        RAISE EXCEPTION 'a row of % refers to a deleted row of %', TG_ARGV[0], TG_ARGV[2]
            USING ERRCODE = 'foreign_key_violation', TABLE = TG_ARGV[0], CONSTRAINT = TG_ARGV[1];
    END IF;
    RETURN NEW;
END
$$;

COMMENT ON FUNCTION require_live_reference() IS
    'Refuses a reference to a row that is soft-deleted. Arguments: table, constraint, referenced table, then pairs of '
    'column and referenced column. The lock is the one that the foreign key takes anyway; it makes a deletion wait.';

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

COMMENT ON FUNCTION require_time_zone() IS
    'Refuses what the server does not know as a time zone. Arguments: table, constraint, column. A trigger and no '
    'check, since a dump is restored without it on servers that know other names. What looks like a place is asked '
    'for by itself; the whole list, which is slow to read, tells EST5EDT from the nonsense that passes there.';

CREATE FUNCTION restrict_soft_delete() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
    same text;
    matches text;
    referred boolean;
BEGIN
    SELECT
        string_agg(format('%1$I = ($1).%1$I', TG_ARGV[i + 1]), ' AND '),
        string_agg(format('%I = ($1).%I', TG_ARGV[i], TG_ARGV[i + 1]), ' AND ')
    INTO same, matches FROM generate_series(4, TG_NARGS - 2, 2) AS i;
    EXECUTE format('SELECT 1 FROM public.%I WHERE %s FOR UPDATE', TG_ARGV[0], same) USING OLD;
    EXECUTE format('SELECT EXISTS (SELECT FROM public.%I WHERE %s AND (%s))', TG_ARGV[2], matches, TG_ARGV[3])
    INTO referred USING OLD;
    IF referred THEN
        RAISE EXCEPTION 'a row of % is still referred to by %', TG_ARGV[0], TG_ARGV[2]
            USING ERRCODE = 'foreign_key_violation', TABLE = TG_ARGV[2], CONSTRAINT = TG_ARGV[1];
    END IF;
    RETURN NEW;
END
$$;

COMMENT ON FUNCTION restrict_soft_delete() IS
    'Refuses to soft-delete a row that live rows refer to. Arguments: table, constraint, referring table, its '
    'condition for live rows, then pairs of referring column and column. The lock waits for inserts that have not '
    'committed.';

CREATE FUNCTION set_lock_version() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    NEW.lock_version := OLD.lock_version + 1;
    RETURN NEW;
END
$$;

COMMENT ON FUNCTION set_lock_version() IS
    'Counts updates. A writer names the version it has read in its WHERE; no row updated means that it was late.';

CREATE FUNCTION set_path() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
    new_row CONSTANT jsonb := to_jsonb(NEW);
    parent text;
    next_parent text;
    itself text;
    is_root boolean;
    is_circle boolean;
    names_above text := '';
    rows_above integer := 0;
BEGIN
    SELECT
        string_agg(format('_row.%I = ($1).%I', theirs, mine), ' AND '),
        string_agg(format('_row.%I = (above._at).%I', theirs, mine), ' AND '),
        string_agg(format('(_at).%1$I = ($1).%1$I', theirs), ' AND '),
        bool_or(new_row ->> mine IS NULL),
        bool_and(new_row -> mine = new_row -> theirs)
    INTO parent, next_parent, itself, is_root, is_circle FROM jsonb_each_text(TG_ARGV[3]::jsonb) AS pair (mine, theirs);
    IF NOT is_root AND NOT is_circle THEN
        EXECUTE format(
            'WITH RECURSIVE above AS (
                SELECT _row AS _at, 1 AS distance FROM public.%1$I AS _row WHERE %2$s
                UNION ALL
                SELECT _row, above.distance + 1 FROM above JOIN public.%1$I AS _row ON %3$s
            )
            SELECT string_agg((_at).%4$I || ''/'', '''' ORDER BY distance DESC), count(*), bool_or(%5$s) FROM above',
            TG_ARGV[0], parent, next_parent, TG_ARGV[4], itself
        ) INTO names_above, rows_above, is_circle USING NEW;
        IF rows_above = 0 THEN
            RAISE EXCEPTION 'a row of % lies below a row that is not there', TG_ARGV[0]
                USING ERRCODE = 'foreign_key_violation', TABLE = TG_ARGV[0], CONSTRAINT = TG_ARGV[2];
        END IF;
    END IF;
    IF is_circle THEN
        RAISE EXCEPTION 'a row of % would lie below itself', TG_ARGV[0]
            USING ERRCODE = 'check_violation', TABLE = TG_ARGV[0], CONSTRAINT = TG_ARGV[1];
    END IF;
    RETURN jsonb_populate_record(NEW, jsonb_build_object(
        TG_ARGV[5], '/' || names_above || (new_row ->> TG_ARGV[4]) || '/',
        TG_ARGV[6], rows_above
    ));
END
$$;

COMMENT ON FUNCTION set_path() IS
    'Sets the path and the depth of a row in a tree by the rows above it, and refuses a place below the row itself. '
    'Arguments: table, constraint, foreign key, column to referenced column (as JSON), then the columns of name, path '
    'and depth.';

CREATE FUNCTION set_updated_at() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    NEW.updated_at := now();
    RETURN NEW;
END
$$;

COMMENT ON FUNCTION set_updated_at() IS 'Keeps updated_at true whatever the client sends.';

CREATE FUNCTION take_turns() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
    counts boolean;
    group_key text;
BEGIN
    -- What the database generates is not known yet, so a condition on it says nothing.
    EXECUTE format('SELECT (%s) IS NOT FALSE FROM (SELECT ($1).*) AS new_row', TG_ARGV[1]) INTO counts USING NEW;
    IF counts THEN
        SELECT coalesce(jsonb_agg(to_jsonb(NEW) -> TG_ARGV[i] ORDER BY i)::text, '')
        INTO group_key FROM generate_series(2, TG_NARGS - 1) AS i;
        PERFORM pg_advisory_xact_lock(hashtextextended(TG_ARGV[0] || group_key, 0));
    END IF;
    RETURN NEW;
END
$$;

COMMENT ON FUNCTION take_turns() IS
    'Lets writers of rows that must not overlap take turns. Arguments: constraint, condition, columns. Two who write '
    'at once would each wait for the other, and one would fail with a deadlock; so the second waits, and then meets '
    'the constraint. A row that no longer counts waits for nobody.';

CREATE FUNCTION uuidv7() RETURNS uuid
LANGUAGE sql VOLATILE PARALLEL SAFE AS $$
    SELECT encode(
        substring(int8send(micros / 1000) FROM 3)
        || substring(int8send(x'7000'::bigint | (micros % 1000) * 4096 / 1000) FROM 7)
        || substring(uuid_send(gen_random_uuid()) FROM 9),
        'hex'
    )::uuid
    FROM (SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint AS micros) AS clock
$$;

COMMENT ON FUNCTION uuidv7() IS
    'A UUID of version 7 with microseconds, so that keys follow the order of their creation. Built in from PostgreSQL '
    '18.';

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP FUNCTION uuidv7();

DROP FUNCTION take_turns();

DROP FUNCTION set_updated_at();

DROP FUNCTION set_path();

DROP FUNCTION set_lock_version();

DROP FUNCTION restrict_soft_delete();

DROP FUNCTION require_time_zone();

DROP FUNCTION require_live_reference();

DROP FUNCTION refuse_column_change();

DROP FUNCTION refuse_change();

DROP FUNCTION record_audit();

DROP FUNCTION move_below();

DROP FUNCTION lock_tree();

DROP FUNCTION keep_total();

DROP FUNCTION enforce_transition();

DROP FUNCTION enforce_sum();

DROP FUNCTION enforce_limit();

DROP FUNCTION create_month_partitions(integer);

DROP EXTENSION pg_trgm;

DROP EXTENSION btree_gist;
