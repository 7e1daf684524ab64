-- The trigger functions of craft-workshops, one per job, and the triggers that attach them to tables.

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

CREATE TRIGGER tr_users_updated_at
    BEFORE UPDATE ON users
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_users_lock_version
    BEFORE UPDATE ON users
    FOR EACH ROW EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_users_time_zone
    BEFORE INSERT OR UPDATE OF time_zone ON users
    FOR EACH ROW EXECUTE FUNCTION require_time_zone('users', 'tr_users_time_zone', 'time_zone');

CREATE TRIGGER tr_users_status
    BEFORE INSERT OR UPDATE OF status ON users
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'users',
        'status',
        'tr_users_status',
        '["invited", "active"]',
        '{"invited": ["active", "closed"], "active": ["suspended", "closed"], "suspended": ["active", "closed"]}'
    );

CREATE TRIGGER tr_users_audit_insert
    AFTER INSERT ON users
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('users', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_users_audit_update
    AFTER UPDATE ON users
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('users', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_users_audit_delete
    AFTER DELETE ON users
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('users', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_user_profiles_updated_at
    BEFORE UPDATE ON user_profiles
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_user_profiles_user_id_live
    BEFORE INSERT OR UPDATE OF user_id ON user_profiles
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'user_profiles',
        'fk_user_profiles_user_id',
        'users',
        'user_id',
        'id'
    );

CREATE TRIGGER tr_user_identities_updated_at
    BEFORE UPDATE ON user_identities
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_user_identities_user_id_live
    BEFORE INSERT OR UPDATE OF user_id ON user_identities
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'user_identities',
        'fk_user_identities_user_id',
        'users',
        'user_id',
        'id'
    );

CREATE TRIGGER tr_user_identities_audit_insert
    AFTER INSERT ON user_identities
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('user_identities', '["id"]', '["secret_hash"]', '["updated_at"]');

CREATE TRIGGER tr_user_identities_audit_update
    AFTER UPDATE ON user_identities
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('user_identities', '["id"]', '["secret_hash"]', '["updated_at"]');

CREATE TRIGGER tr_user_identities_audit_delete
    AFTER DELETE ON user_identities
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('user_identities', '["id"]', '["secret_hash"]', '["updated_at"]');

CREATE TRIGGER tr_user_sessions_updated_at
    BEFORE UPDATE ON user_sessions
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_user_sessions_immutable
    BEFORE UPDATE OF token_hash ON user_sessions
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change('user_sessions', 'tr_user_sessions_immutable', 'token_hash');

CREATE TRIGGER tr_user_sessions_user_id_live
    BEFORE INSERT OR UPDATE OF user_id ON user_sessions
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'user_sessions',
        'fk_user_sessions_user_id',
        'users',
        'user_id',
        'id'
    );

CREATE TRIGGER tr_verification_tokens_updated_at
    BEFORE UPDATE ON verification_tokens
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_verification_tokens_immutable
    BEFORE UPDATE OF token_hash ON verification_tokens
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'verification_tokens',
        'tr_verification_tokens_immutable',
        'token_hash'
    );

CREATE TRIGGER tr_verification_tokens_user_id_live
    BEFORE INSERT OR UPDATE OF user_id ON verification_tokens
    FOR EACH ROW WHEN (NEW.user_id IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'verification_tokens',
        'fk_verification_tokens_user_id',
        'users',
        'user_id',
        'id'
    );

CREATE TRIGGER tr_roles_updated_at
    BEFORE UPDATE ON roles
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_roles_audit_insert
    AFTER INSERT ON roles
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('roles', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_roles_audit_update
    AFTER UPDATE ON roles
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('roles', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_roles_audit_delete
    AFTER DELETE ON roles
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('roles', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_role_permissions_audit_insert
    AFTER INSERT ON role_permissions
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('role_permissions', '["role_id", "permission_code"]', '[]', '[]');

CREATE TRIGGER tr_role_permissions_audit_update
    AFTER UPDATE ON role_permissions
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('role_permissions', '["role_id", "permission_code"]', '[]', '[]');

CREATE TRIGGER tr_role_permissions_audit_delete
    AFTER DELETE ON role_permissions
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('role_permissions', '["role_id", "permission_code"]', '[]', '[]');

CREATE TRIGGER tr_user_roles_updated_at
    BEFORE UPDATE ON user_roles
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_user_roles_user_id_live
    BEFORE INSERT OR UPDATE OF user_id ON user_roles
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'user_roles',
        'fk_user_roles_user_id',
        'users',
        'user_id',
        'id'
    );

CREATE TRIGGER tr_user_roles_granted_by_live
    BEFORE INSERT OR UPDATE OF granted_by ON user_roles
    FOR EACH ROW WHEN (NEW.granted_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'user_roles',
        'fk_user_roles_granted_by',
        'users',
        'granted_by',
        'id'
    );

CREATE TRIGGER tr_user_roles_audit_insert
    AFTER INSERT ON user_roles
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('user_roles', '["user_id", "role_id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_user_roles_audit_update
    AFTER UPDATE ON user_roles
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('user_roles', '["user_id", "role_id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_user_roles_audit_delete
    AFTER DELETE ON user_roles
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('user_roles', '["user_id", "role_id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_audit_logs_append_only
    BEFORE UPDATE OR DELETE ON audit_logs
    FOR EACH ROW EXECUTE FUNCTION refuse_change('audit_logs', 'tr_audit_logs_append_only');

CREATE TRIGGER tr_audit_logs_append_only_truncate
    BEFORE TRUNCATE ON audit_logs
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('audit_logs', 'tr_audit_logs_append_only');

CREATE TRIGGER tr_outbox_events_updated_at
    BEFORE UPDATE ON outbox_events
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_outbox_events_immutable
    BEFORE UPDATE OF event_id, aggregate_type, aggregate_id, event_type, payload ON outbox_events
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'outbox_events',
        'tr_outbox_events_immutable',
        'event_id',
        'aggregate_type',
        'aggregate_id',
        'event_type',
        'payload'
    );

CREATE TRIGGER tr_idempotency_keys_updated_at
    BEFORE UPDATE ON idempotency_keys
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_idempotency_keys_immutable
    BEFORE UPDATE OF request_hash ON idempotency_keys
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'idempotency_keys',
        'tr_idempotency_keys_immutable',
        'request_hash'
    );

CREATE TRIGGER tr_addresses_updated_at
    BEFORE UPDATE ON addresses
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_addresses_user_id_live
    BEFORE INSERT OR UPDATE OF user_id, deleted_at ON addresses
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL)
    EXECUTE FUNCTION require_live_reference('addresses', 'fk_addresses_user_id', 'users', 'user_id', 'id');

CREATE TRIGGER tr_commission_rates_updated_at
    BEFORE UPDATE ON commission_rates
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_commission_rates_created_by_live
    BEFORE INSERT OR UPDATE OF created_by ON commission_rates
    FOR EACH ROW WHEN (NEW.created_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'commission_rates',
        'fk_commission_rates_created_by',
        'users',
        'created_by',
        'id'
    );

CREATE TRIGGER tr_commission_rates_updated_by_live
    BEFORE INSERT OR UPDATE OF updated_by ON commission_rates
    FOR EACH ROW WHEN (NEW.updated_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'commission_rates',
        'fk_commission_rates_updated_by',
        'users',
        'updated_by',
        'id'
    );

CREATE TRIGGER tr_commission_rates_audit_insert
    AFTER INSERT ON commission_rates
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('commission_rates', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_commission_rates_audit_update
    AFTER UPDATE ON commission_rates
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('commission_rates', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_commission_rates_audit_delete
    AFTER DELETE ON commission_rates
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('commission_rates', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_categories_updated_at
    BEFORE UPDATE ON categories
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_categories_tree
    BEFORE INSERT OR UPDATE OF parent_id, slug ON categories
    FOR EACH ROW EXECUTE FUNCTION set_path(
        'categories',
        'tr_categories_tree',
        'fk_categories_parent_id',
        '{"parent_id": "id"}',
        'slug',
        'path',
        'depth'
    );

CREATE TRIGGER tr_categories_tree_lock
    BEFORE INSERT OR UPDATE OF parent_id, slug ON categories
    FOR EACH STATEMENT EXECUTE FUNCTION lock_tree('categories', 'tr_categories_tree');

CREATE TRIGGER tr_categories_tree_below
    AFTER UPDATE OF parent_id, slug ON categories
    FOR EACH ROW WHEN (OLD.path <> NEW.path)
    EXECUTE FUNCTION move_below('categories', '{"parent_id": "id"}', 'slug', 'path', 'depth');

CREATE TRIGGER tr_categories_parent_id_live
    BEFORE INSERT OR UPDATE OF parent_id, deleted_at ON categories
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.parent_id IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'categories',
        'fk_categories_parent_id',
        'categories',
        'parent_id',
        'id'
    );

CREATE TRIGGER tr_categories_audit_insert
    AFTER INSERT ON categories
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('categories', '["id"]', '[]', '["updated_at", "path", "depth"]');

CREATE TRIGGER tr_categories_audit_update
    AFTER UPDATE ON categories
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('categories', '["id"]', '[]', '["updated_at", "path", "depth"]');

CREATE TRIGGER tr_categories_audit_delete
    AFTER DELETE ON categories
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('categories', '["id"]', '[]', '["updated_at", "path", "depth"]');

CREATE TRIGGER tr_categories_categories_parent_id
    BEFORE UPDATE OF deleted_at ON categories
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'categories',
        'fk_categories_parent_id',
        'categories',
        'deleted_at IS NULL',
        'parent_id',
        'id'
    );

CREATE TRIGGER tr_sellers_updated_at
    BEFORE UPDATE ON sellers
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_sellers_lock_version
    BEFORE UPDATE ON sellers
    FOR EACH ROW WHEN (
        OLD.rating_sum = NEW.rating_sum AND OLD.rating_count = NEW.rating_count AND OLD.kilns = NEW.kilns
    )
    EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_sellers_status
    BEFORE INSERT OR UPDATE OF status ON sellers
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'sellers',
        'status',
        'tr_sellers_status',
        '["applied"]',
        '{"applied": ["in_review", "closed"], '
        '"in_review": ["active", "closed"], '
        '"active": ["suspended", "closed"], '
        '"suspended": ["active", "closed"]}'
    );

CREATE TRIGGER tr_sellers_created_by_live
    BEFORE INSERT OR UPDATE OF created_by, deleted_at ON sellers
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.created_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'sellers',
        'fk_sellers_created_by',
        'users',
        'created_by',
        'id'
    );

CREATE TRIGGER tr_sellers_updated_by_live
    BEFORE INSERT OR UPDATE OF updated_by, deleted_at ON sellers
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.updated_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'sellers',
        'fk_sellers_updated_by',
        'users',
        'updated_by',
        'id'
    );

CREATE TRIGGER tr_sellers_audit_insert
    AFTER INSERT ON sellers
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'sellers',
        '["id"]',
        '["tax_number_encrypted"]',
        '["updated_at", "rating_sum", "rating_count", "kilns"]'
    );

CREATE TRIGGER tr_sellers_audit_update
    AFTER UPDATE ON sellers
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'sellers',
        '["id"]',
        '["tax_number_encrypted"]',
        '["updated_at", "rating_sum", "rating_count", "kilns"]'
    );

CREATE TRIGGER tr_sellers_audit_delete
    AFTER DELETE ON sellers
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'sellers',
        '["id"]',
        '["tax_number_encrypted"]',
        '["updated_at", "rating_sum", "rating_count", "kilns"]'
    );

CREATE TRIGGER tr_ledger_accounts_updated_at
    BEFORE UPDATE ON ledger_accounts
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_ledger_accounts_immutable
    BEFORE UPDATE OF code, kind, currency_code ON ledger_accounts
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'ledger_accounts',
        'tr_ledger_accounts_immutable',
        'code',
        'kind',
        'currency_code'
    );

CREATE TRIGGER tr_ledger_accounts_seller_id_live
    BEFORE INSERT OR UPDATE OF seller_id ON ledger_accounts
    FOR EACH ROW WHEN (NEW.seller_id IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'ledger_accounts',
        'fk_ledger_accounts_seller_id',
        'sellers',
        'seller_id',
        'id'
    );

CREATE TRIGGER tr_ledger_accounts_audit_insert
    AFTER INSERT ON ledger_accounts
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'ledger_accounts',
        '["id"]',
        '[]',
        '["updated_at", "balance_minor"]'
    );

CREATE TRIGGER tr_ledger_accounts_audit_update
    AFTER UPDATE ON ledger_accounts
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'ledger_accounts',
        '["id"]',
        '[]',
        '["updated_at", "balance_minor"]'
    );

CREATE TRIGGER tr_ledger_accounts_audit_delete
    AFTER DELETE ON ledger_accounts
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'ledger_accounts',
        '["id"]',
        '[]',
        '["updated_at", "balance_minor"]'
    );

CREATE TRIGGER tr_sellers_ledger_accounts_seller_id
    BEFORE UPDATE OF deleted_at ON sellers
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'sellers',
        'fk_ledger_accounts_seller_id',
        'ledger_accounts',
        'true',
        'seller_id',
        'id'
    );

CREATE TRIGGER tr_seller_members_updated_at
    BEFORE UPDATE ON seller_members
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_seller_members_seller_id_live
    BEFORE INSERT OR UPDATE OF seller_id ON seller_members
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'seller_members',
        'fk_seller_members_seller_id',
        'sellers',
        'seller_id',
        'id'
    );

CREATE TRIGGER tr_seller_members_user_id_live
    BEFORE INSERT OR UPDATE OF user_id ON seller_members
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'seller_members',
        'fk_seller_members_user_id',
        'users',
        'user_id',
        'id'
    );

CREATE TRIGGER tr_seller_members_audit_insert
    AFTER INSERT ON seller_members
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'seller_members',
        '["seller_id", "user_id"]',
        '[]',
        '["updated_at"]'
    );

CREATE TRIGGER tr_seller_members_audit_update
    AFTER UPDATE ON seller_members
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'seller_members',
        '["seller_id", "user_id"]',
        '[]',
        '["updated_at"]'
    );

CREATE TRIGGER tr_seller_members_audit_delete
    AFTER DELETE ON seller_members
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'seller_members',
        '["seller_id", "user_id"]',
        '[]',
        '["updated_at"]'
    );

CREATE TRIGGER tr_seller_payout_accounts_updated_at
    BEFORE UPDATE ON seller_payout_accounts
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_seller_payout_accounts_immutable
    BEFORE UPDATE OF seller_id, provider, provider_account_id, currency_code ON seller_payout_accounts
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'seller_payout_accounts',
        'tr_seller_payout_accounts_immutable',
        'seller_id',
        'provider',
        'provider_account_id',
        'currency_code'
    );

CREATE TRIGGER tr_seller_payout_accounts_status
    BEFORE INSERT OR UPDATE OF status ON seller_payout_accounts
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'seller_payout_accounts',
        'status',
        'tr_seller_payout_accounts_status',
        '["pending"]',
        '{"pending": ["restricted", "verified", "disabled"], '
        '"restricted": ["verified", "disabled"], '
        '"verified": ["restricted", "disabled"], '
        '"disabled": ["pending"]}'
    );

CREATE TRIGGER tr_seller_payout_accounts_seller_id_live
    BEFORE INSERT OR UPDATE OF seller_id ON seller_payout_accounts
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'seller_payout_accounts',
        'fk_seller_payout_accounts_seller_id',
        'sellers',
        'seller_id',
        'id'
    );

CREATE TRIGGER tr_seller_payout_accounts_audit_insert
    AFTER INSERT ON seller_payout_accounts
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'seller_payout_accounts',
        '["id"]',
        '["provider_account_id"]',
        '["updated_at"]'
    );

CREATE TRIGGER tr_seller_payout_accounts_audit_update
    AFTER UPDATE ON seller_payout_accounts
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'seller_payout_accounts',
        '["id"]',
        '["provider_account_id"]',
        '["updated_at"]'
    );

CREATE TRIGGER tr_seller_payout_accounts_audit_delete
    AFTER DELETE ON seller_payout_accounts
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'seller_payout_accounts',
        '["id"]',
        '["provider_account_id"]',
        '["updated_at"]'
    );

CREATE TRIGGER tr_sellers_seller_payout_accounts_seller_id
    BEFORE UPDATE OF deleted_at ON sellers
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'sellers',
        'fk_seller_payout_accounts_seller_id',
        'seller_payout_accounts',
        'true',
        'seller_id',
        'id'
    );

CREATE TRIGGER tr_listings_updated_at
    BEFORE UPDATE ON listings
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_listings_lock_version
    BEFORE UPDATE ON listings
    FOR EACH ROW WHEN (OLD.rating_sum = NEW.rating_sum AND OLD.rating_count = NEW.rating_count)
    EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_listings_immutable
    BEFORE UPDATE OF kind ON listings
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change('listings', 'tr_listings_immutable', 'kind');

CREATE TRIGGER tr_listings_status
    BEFORE INSERT OR UPDATE OF status ON listings
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'listings',
        'status',
        'tr_listings_status',
        '["draft"]',
        '{"draft": ["pending_review", "archived"], '
        '"pending_review": ["published", "rejected", "draft"], '
        '"published": ["paused", "archived", "pending_review"], '
        '"paused": ["published", "archived"], '
        '"rejected": ["draft", "archived"], '
        '"archived": ["draft"]}'
    );

CREATE TRIGGER tr_listings_seller_id_live
    BEFORE INSERT OR UPDATE OF seller_id, deleted_at ON listings
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL)
    EXECUTE FUNCTION require_live_reference(
        'listings',
        'fk_listings_seller_id',
        'sellers',
        'seller_id',
        'id'
    );

CREATE TRIGGER tr_listings_category_id_live
    BEFORE INSERT OR UPDATE OF category_id, deleted_at ON listings
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL)
    EXECUTE FUNCTION require_live_reference(
        'listings',
        'fk_listings_category_id',
        'categories',
        'category_id',
        'id'
    );

CREATE TRIGGER tr_listings_created_by_live
    BEFORE INSERT OR UPDATE OF created_by, deleted_at ON listings
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.created_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'listings',
        'fk_listings_created_by',
        'users',
        'created_by',
        'id'
    );

CREATE TRIGGER tr_listings_updated_by_live
    BEFORE INSERT OR UPDATE OF updated_by, deleted_at ON listings
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.updated_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'listings',
        'fk_listings_updated_by',
        'users',
        'updated_by',
        'id'
    );

CREATE TRIGGER tr_listings_audit_insert
    AFTER INSERT ON listings
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'listings',
        '["id"]',
        '[]',
        '["updated_at", "search_vector", "rating_sum", "rating_count"]'
    );

CREATE TRIGGER tr_listings_audit_update
    AFTER UPDATE ON listings
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'listings',
        '["id"]',
        '[]',
        '["updated_at", "search_vector", "rating_sum", "rating_count"]'
    );

CREATE TRIGGER tr_listings_audit_delete
    AFTER DELETE ON listings
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'listings',
        '["id"]',
        '[]',
        '["updated_at", "search_vector", "rating_sum", "rating_count"]'
    );

CREATE TRIGGER tr_categories_listings_category_id
    BEFORE UPDATE OF deleted_at ON categories
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'categories',
        'fk_listings_category_id',
        'listings',
        'deleted_at IS NULL',
        'category_id',
        'id'
    );

CREATE TRIGGER tr_sellers_listings_seller_id
    BEFORE UPDATE OF deleted_at ON sellers
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'sellers',
        'fk_listings_seller_id',
        'listings',
        'deleted_at IS NULL',
        'seller_id',
        'id'
    );

CREATE TRIGGER tr_order_groups_updated_at
    BEFORE UPDATE ON order_groups
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_order_groups_immutable
    BEFORE UPDATE OF number, buyer_id, currency ON order_groups
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'order_groups',
        'tr_order_groups_immutable',
        'number',
        'buyer_id',
        'currency'
    );

CREATE TRIGGER tr_order_groups_buyer_id_live
    BEFORE INSERT OR UPDATE OF buyer_id ON order_groups
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'order_groups',
        'fk_order_groups_buyer_id',
        'users',
        'buyer_id',
        'id'
    );

CREATE TRIGGER tr_order_groups_audit_insert
    AFTER INSERT ON order_groups
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('order_groups', '["id"]', '[]', '["updated_at", "total_minor"]');

CREATE TRIGGER tr_order_groups_audit_update
    AFTER UPDATE ON order_groups
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('order_groups', '["id"]', '[]', '["updated_at", "total_minor"]');

CREATE TRIGGER tr_order_groups_audit_delete
    AFTER DELETE ON order_groups
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('order_groups', '["id"]', '[]', '["updated_at", "total_minor"]');

CREATE TRIGGER tr_users_order_groups_buyer_id
    BEFORE UPDATE OF deleted_at ON users
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'users',
        'fk_order_groups_buyer_id',
        'order_groups',
        'true',
        'buyer_id',
        'id'
    );

CREATE TRIGGER tr_payments_updated_at
    BEFORE UPDATE ON payments
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_payments_lock_version
    BEFORE UPDATE ON payments
    FOR EACH ROW WHEN (OLD.refunded_minor = NEW.refunded_minor)
    EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_payments_immutable
    BEFORE UPDATE OF provider, currency, amount_minor, order_group_id ON payments
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'payments',
        'tr_payments_immutable',
        'provider',
        'currency',
        'amount_minor',
        'order_group_id'
    );

CREATE TRIGGER tr_payments_status
    BEFORE INSERT OR UPDATE OF status ON payments
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'payments',
        'status',
        'tr_payments_status',
        '["pending"]',
        '{"pending": ["requires_action", "authorised", "captured", "failed", "cancelled", "expired"], '
        '"requires_action": ["authorised", "captured", "failed", "cancelled", "expired"], '
        '"authorised": ["partially_captured", "captured", "failed", "cancelled", "expired"], '
        '"partially_captured": ["captured", "partially_refunded", "refunded"], '
        '"captured": ["partially_refunded", "refunded"], '
        '"partially_refunded": ["refunded"]}'
    );

CREATE TRIGGER tr_payments_payer_id_live
    BEFORE INSERT OR UPDATE OF payer_id ON payments
    FOR EACH ROW WHEN (NEW.payer_id IS NOT NULL)
    EXECUTE FUNCTION require_live_reference('payments', 'fk_payments_payer_id', 'users', 'payer_id', 'id');

CREATE TRIGGER tr_payments_audit_insert
    AFTER INSERT ON payments
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('payments', '["id"]', '[]', '["updated_at", "refunded_minor"]');

CREATE TRIGGER tr_payments_audit_update
    AFTER UPDATE ON payments
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('payments', '["id"]', '[]', '["updated_at", "refunded_minor"]');

CREATE TRIGGER tr_payments_audit_delete
    AFTER DELETE ON payments
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('payments', '["id"]', '[]', '["updated_at", "refunded_minor"]');

CREATE TRIGGER tr_orders_updated_at
    BEFORE UPDATE ON orders
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_orders_lock_version
    BEFORE UPDATE ON orders
    FOR EACH ROW WHEN (
        OLD.items_minor = NEW.items_minor
        AND OLD.commission_minor = NEW.commission_minor
        AND OLD.refunded_minor = NEW.refunded_minor
    )
    EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_orders_immutable
    BEFORE UPDATE OF order_group_id, seller_id, buyer_id, number, currency ON orders
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'orders',
        'tr_orders_immutable',
        'order_group_id',
        'seller_id',
        'buyer_id',
        'number',
        'currency'
    );

CREATE TRIGGER tr_orders_status
    BEFORE INSERT OR UPDATE OF status ON orders
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'orders',
        'status',
        'tr_orders_status',
        '["pending_payment"]',
        '{"pending_payment": ["paid", "cancelled"], '
        '"paid": ["accepted", "in_progress", "disputed", "refunded", "cancelled"], '
        '"accepted": ["in_progress", "shipped", "disputed", "cancelled"], '
        '"in_progress": ["shipped", "delivered", "disputed", "cancelled"], '
        '"shipped": ["delivered", "completed", "disputed"], '
        '"delivered": ["completed", "disputed", "refunded"], '
        '"disputed": ["completed", "refunded", "cancelled"], '
        '"completed": ["refunded"]}'
    );

CREATE TRIGGER tr_orders_seller_id_live
    BEFORE INSERT OR UPDATE OF seller_id ON orders
    FOR EACH ROW EXECUTE FUNCTION require_live_reference('orders', 'fk_orders_seller_id', 'sellers', 'seller_id', 'id');

CREATE TRIGGER tr_orders_mon_4
    AFTER INSERT OR UPDATE OF buyer_id, status ON orders
    FOR EACH ROW EXECUTE FUNCTION enforce_limit(
        'orders',
        'tr_orders_mon_4',
        '5',
        'status = ''pending_payment''',
        'buyer_id'
    );

COMMENT ON TRIGGER tr_orders_mon_4 ON orders IS 'MON-4: A buyer has at most five orders that are not paid.';

CREATE TRIGGER tr_orders_audit_insert
    AFTER INSERT ON orders
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'orders',
        '["id"]',
        '[]',
        '["updated_at", "items_minor", "total_minor", "commission_minor", "seller_net_minor", "refunded_minor"]'
    );

CREATE TRIGGER tr_orders_audit_update
    AFTER UPDATE ON orders
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'orders',
        '["id"]',
        '[]',
        '["updated_at", "items_minor", "total_minor", "commission_minor", "seller_net_minor", "refunded_minor"]'
    );

CREATE TRIGGER tr_orders_audit_delete
    AFTER DELETE ON orders
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'orders',
        '["id"]',
        '[]',
        '["updated_at", "items_minor", "total_minor", "commission_minor", "seller_net_minor", "refunded_minor"]'
    );

CREATE TRIGGER tr_sellers_orders_seller_id
    BEFORE UPDATE OF deleted_at ON sellers
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'sellers',
        'fk_orders_seller_id',
        'orders',
        'true',
        'seller_id',
        'id'
    );

CREATE TRIGGER tr_orders_order_group_id_buyer_id_currency__4c3b9654
    AFTER INSERT ON orders
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'order_groups',
        'total_minor',
        '{"order_group_id": "id", "buyer_id": "buyer_id", "currency": "currency"}',
        'total_minor',
        'true'
    );

CREATE TRIGGER tr_orders_order_group_id_buyer_id_currency__4cef1e56
    AFTER UPDATE ON orders
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'order_groups',
        'total_minor',
        '{"order_group_id": "id", "buyer_id": "buyer_id", "currency": "currency"}',
        'total_minor',
        'true'
    );

CREATE TRIGGER tr_orders_order_group_id_buyer_id_currency__271cfd33
    AFTER DELETE ON orders
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'order_groups',
        'total_minor',
        '{"order_group_id": "id", "buyer_id": "buyer_id", "currency": "currency"}',
        'total_minor',
        'true'
    );

CREATE TRIGGER tr_refunds_updated_at
    BEFORE UPDATE ON refunds
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_refunds_immutable
    BEFORE UPDATE OF payment_id, currency, amount_minor, provider, order_group_id, order_id ON refunds
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'refunds',
        'tr_refunds_immutable',
        'payment_id',
        'currency',
        'amount_minor',
        'provider',
        'order_group_id',
        'order_id'
    );

CREATE TRIGGER tr_refunds_status
    BEFORE INSERT OR UPDATE OF status ON refunds
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'refunds',
        'status',
        'tr_refunds_status',
        '["pending"]',
        '{"pending": ["succeeded", "failed", "cancelled"]}'
    );

CREATE TRIGGER tr_refunds_requested_by_live
    BEFORE INSERT OR UPDATE OF requested_by ON refunds
    FOR EACH ROW WHEN (NEW.requested_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'refunds',
        'fk_refunds_requested_by',
        'users',
        'requested_by',
        'id'
    );

CREATE TRIGGER tr_refunds_audit_insert
    AFTER INSERT ON refunds
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('refunds', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_refunds_audit_update
    AFTER UPDATE ON refunds
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('refunds', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_refunds_audit_delete
    AFTER DELETE ON refunds
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('refunds', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_refunds_payment_id_currency_total_insert
    AFTER INSERT ON refunds
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'payments',
        'refunded_minor',
        '{"payment_id": "id", "currency": "currency"}',
        'amount_minor',
        'status = ''succeeded'''
    );

CREATE TRIGGER tr_refunds_payment_id_currency_total_update
    AFTER UPDATE ON refunds
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'payments',
        'refunded_minor',
        '{"payment_id": "id", "currency": "currency"}',
        'amount_minor',
        'status = ''succeeded'''
    );

CREATE TRIGGER tr_refunds_payment_id_currency_total_delete
    AFTER DELETE ON refunds
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'payments',
        'refunded_minor',
        '{"payment_id": "id", "currency": "currency"}',
        'amount_minor',
        'status = ''succeeded'''
    );

CREATE TRIGGER tr_refunds_order_id_currency_total_insert
    AFTER INSERT ON refunds
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'orders',
        'refunded_minor',
        '{"order_id": "id", "currency": "currency"}',
        'amount_minor',
        'status = ''succeeded'''
    );

CREATE TRIGGER tr_refunds_order_id_currency_total_update
    AFTER UPDATE ON refunds
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'orders',
        'refunded_minor',
        '{"order_id": "id", "currency": "currency"}',
        'amount_minor',
        'status = ''succeeded'''
    );

CREATE TRIGGER tr_refunds_order_id_currency_total_delete
    AFTER DELETE ON refunds
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'orders',
        'refunded_minor',
        '{"order_id": "id", "currency": "currency"}',
        'amount_minor',
        'status = ''succeeded'''
    );

CREATE TRIGGER tr_order_items_append_only
    BEFORE UPDATE OR DELETE ON order_items
    FOR EACH ROW EXECUTE FUNCTION refuse_change('order_items', 'tr_order_items_append_only');

CREATE TRIGGER tr_order_items_append_only_truncate
    BEFORE TRUNCATE ON order_items
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('order_items', 'tr_order_items_append_only');

CREATE TRIGGER tr_order_items_listing_id_live
    BEFORE INSERT OR UPDATE OF listing_id ON order_items
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'order_items',
        'fk_order_items_listing_id',
        'listings',
        'listing_id',
        'id'
    );

CREATE TRIGGER tr_listings_order_items_listing_id
    BEFORE UPDATE OF deleted_at ON listings
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'listings',
        'fk_order_items_listing_id',
        'order_items',
        'true',
        'listing_id',
        'id'
    );

CREATE TRIGGER tr_order_items_order_id_currency_total_insert
    AFTER INSERT ON order_items
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'orders',
        'items_minor',
        '{"order_id": "id", "currency": "currency"}',
        'line_total_minor',
        'true',
        'commission_minor',
        '{"order_id": "id", "currency": "currency"}',
        'commission_minor',
        'true'
    );

CREATE TRIGGER tr_payouts_updated_at
    BEFORE UPDATE ON payouts
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_payouts_lock_version
    BEFORE UPDATE ON payouts
    FOR EACH ROW EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_payouts_immutable
    BEFORE UPDATE OF seller_id, seller_payout_account_id, currency, amount_minor, period, provider ON payouts
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'payouts',
        'tr_payouts_immutable',
        'seller_id',
        'seller_payout_account_id',
        'currency',
        'amount_minor',
        'period',
        'provider'
    );

CREATE TRIGGER tr_payouts_status
    BEFORE INSERT OR UPDATE OF status ON payouts
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'payouts',
        'status',
        'tr_payouts_status',
        '["pending"]',
        '{"pending": ["approved", "cancelled"], '
        '"approved": ["processing", "cancelled"], '
        '"processing": ["paid", "failed"], '
        '"failed": ["processing", "cancelled"]}'
    );

CREATE TRIGGER tr_payouts_approved_by_live
    BEFORE INSERT OR UPDATE OF approved_by ON payouts
    FOR EACH ROW WHEN (NEW.approved_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'payouts',
        'fk_payouts_approved_by',
        'users',
        'approved_by',
        'id'
    );

CREATE TRIGGER tr_payouts_seller_id_currency_period_turns
    BEFORE INSERT OR UPDATE OF period, seller_id, currency, status ON payouts
    FOR EACH ROW EXECUTE FUNCTION take_turns(
        'ex_payouts_seller_id_currency_period',
        'status NOT IN (''failed'', ''cancelled'')',
        'seller_id',
        'currency'
    );

CREATE TRIGGER tr_payouts_audit_insert
    AFTER INSERT ON payouts
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('payouts', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_payouts_audit_update
    AFTER UPDATE ON payouts
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('payouts', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_payouts_audit_delete
    AFTER DELETE ON payouts
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('payouts', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_transactions_append_only
    BEFORE UPDATE OR DELETE ON transactions
    FOR EACH ROW EXECUTE FUNCTION refuse_change('transactions', 'tr_transactions_append_only');

CREATE TRIGGER tr_transactions_append_only_truncate
    BEFORE TRUNCATE ON transactions
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('transactions', 'tr_transactions_append_only');

CREATE TRIGGER tr_transaction_entries_append_only
    BEFORE UPDATE OR DELETE ON transaction_entries
    FOR EACH ROW EXECUTE FUNCTION refuse_change('transaction_entries', 'tr_transaction_entries_append_only');

CREATE TRIGGER tr_transaction_entries_append_only_truncate
    BEFORE TRUNCATE ON transaction_entries
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('transaction_entries', 'tr_transaction_entries_append_only');

CREATE CONSTRAINT TRIGGER tr_transaction_entries_balanced
    AFTER INSERT OR UPDATE OR DELETE ON transaction_entries
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION enforce_sum(
        'transaction_entries',
        'tr_transaction_entries_balanced',
        'amount_minor',
        '0',
        'transaction_id',
        'currency'
    );

COMMENT ON TRIGGER tr_transaction_entries_balanced ON transaction_entries IS
    'balanced: The entries of a transaction sum up to nothing in every currency.';

CREATE TRIGGER tr_transaction_entries_account_total_insert
    AFTER INSERT ON transaction_entries
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'ledger_accounts',
        'balance_minor',
        '{"ledger_account_id": "id", "currency": "currency_code"}',
        'amount_minor',
        'true'
    );

CREATE TRIGGER tr_bookings_updated_at
    BEFORE UPDATE ON bookings
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_bookings_immutable
    BEFORE UPDATE OF listing_id, buyer_id ON bookings
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change('bookings', 'tr_bookings_immutable', 'listing_id', 'buyer_id');

CREATE TRIGGER tr_bookings_time_zone
    BEFORE INSERT OR UPDATE OF time_zone ON bookings
    FOR EACH ROW EXECUTE FUNCTION require_time_zone('bookings', 'tr_bookings_time_zone', 'time_zone');

CREATE TRIGGER tr_bookings_status
    BEFORE INSERT OR UPDATE OF status ON bookings
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'bookings',
        'status',
        'tr_bookings_status',
        '["held"]',
        '{"held": ["confirmed", "cancelled", "expired"], "confirmed": ["completed", "cancelled"]}'
    );

CREATE TRIGGER tr_bookings_listing_id_live
    BEFORE INSERT OR UPDATE OF listing_id ON bookings
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'bookings',
        'fk_bookings_listing_id',
        'listings',
        'listing_id',
        'id'
    );

CREATE TRIGGER tr_bookings_buyer_id_live
    BEFORE INSERT OR UPDATE OF buyer_id ON bookings
    FOR EACH ROW EXECUTE FUNCTION require_live_reference('bookings', 'fk_bookings_buyer_id', 'users', 'buyer_id', 'id');

CREATE TRIGGER tr_bookings_listing_id_period_turns
    BEFORE INSERT OR UPDATE OF period, listing_id, status ON bookings
    FOR EACH ROW EXECUTE FUNCTION take_turns(
        'ex_bookings_listing_id_period',
        'status IN (''held'', ''confirmed'')',
        'listing_id'
    );

CREATE TRIGGER tr_bookings_audit_insert
    AFTER INSERT ON bookings
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('bookings', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_bookings_audit_update
    AFTER UPDATE ON bookings
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('bookings', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_bookings_audit_delete
    AFTER DELETE ON bookings
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('bookings', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_users_bookings_buyer_id
    BEFORE UPDATE OF deleted_at ON users
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'users',
        'fk_bookings_buyer_id',
        'bookings',
        'true',
        'buyer_id',
        'id'
    );

CREATE TRIGGER tr_listings_bookings_listing_id
    BEFORE UPDATE OF deleted_at ON listings
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'listings',
        'fk_bookings_listing_id',
        'bookings',
        'true',
        'listing_id',
        'id'
    );

CREATE TRIGGER tr_disputes_updated_at
    BEFORE UPDATE ON disputes
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_disputes_immutable
    BEFORE UPDATE OF order_id, currency ON disputes
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change('disputes', 'tr_disputes_immutable', 'order_id', 'currency');

CREATE TRIGGER tr_disputes_status
    BEFORE INSERT OR UPDATE OF status ON disputes
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'disputes',
        'status',
        'tr_disputes_status',
        '["open"]',
        '{"open": ["awaiting_seller", "escalated", "withdrawn"], '
        '"awaiting_seller": ["awaiting_buyer", "escalated", "resolved_buyer", "withdrawn"], '
        '"awaiting_buyer": ["awaiting_seller", "escalated", "resolved_seller", "withdrawn"], '
        '"escalated": ["resolved_buyer", "resolved_seller", "withdrawn"]}'
    );

CREATE TRIGGER tr_disputes_opened_by_live
    BEFORE INSERT OR UPDATE OF opened_by ON disputes
    FOR EACH ROW WHEN (NEW.opened_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'disputes',
        'fk_disputes_opened_by',
        'users',
        'opened_by',
        'id'
    );

CREATE TRIGGER tr_disputes_audit_insert
    AFTER INSERT ON disputes
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('disputes', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_disputes_audit_update
    AFTER UPDATE ON disputes
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('disputes', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_disputes_audit_delete
    AFTER DELETE ON disputes
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('disputes', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_reviews_updated_at
    BEFORE UPDATE ON reviews
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_reviews_immutable
    BEFORE UPDATE OF order_id, seller_id, listing_id, author_id, direction ON reviews
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'reviews',
        'tr_reviews_immutable',
        'order_id',
        'seller_id',
        'listing_id',
        'author_id',
        'direction'
    );

CREATE TRIGGER tr_reviews_status
    BEFORE INSERT OR UPDATE OF status ON reviews
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'reviews',
        'status',
        'tr_reviews_status',
        '["pending"]',
        '{"pending": ["published", "removed"], "published": ["hidden", "removed"], "hidden": ["published", "removed"]}'
    );

CREATE TRIGGER tr_reviews_author_id_live
    BEFORE INSERT OR UPDATE OF author_id, deleted_at ON reviews
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL)
    EXECUTE FUNCTION require_live_reference('reviews', 'fk_reviews_author_id', 'users', 'author_id', 'id');

CREATE TRIGGER tr_reviews_audit_insert
    AFTER INSERT ON reviews
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('reviews', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_reviews_audit_update
    AFTER UPDATE ON reviews
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('reviews', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_reviews_audit_delete
    AFTER DELETE ON reviews
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('reviews', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_users_reviews_author_id
    BEFORE UPDATE OF deleted_at ON users
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'users',
        'fk_reviews_author_id',
        'reviews',
        'deleted_at IS NULL',
        'author_id',
        'id'
    );

CREATE TRIGGER tr_reviews_seller_id_total_insert
    AFTER INSERT ON reviews
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'sellers',
        'rating_sum',
        '{"seller_id": "id"}',
        'rating',
        'direction = ''buyer_to_seller'' AND status = ''published'' AND deleted_at IS NULL',
        'rating_count',
        '{"seller_id": "id"}',
        '1',
        'direction = ''buyer_to_seller'' AND status = ''published'' AND deleted_at IS NULL'
    );

CREATE TRIGGER tr_reviews_seller_id_total_update
    AFTER UPDATE ON reviews
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'sellers',
        'rating_sum',
        '{"seller_id": "id"}',
        'rating',
        'direction = ''buyer_to_seller'' AND status = ''published'' AND deleted_at IS NULL',
        'rating_count',
        '{"seller_id": "id"}',
        '1',
        'direction = ''buyer_to_seller'' AND status = ''published'' AND deleted_at IS NULL'
    );

CREATE TRIGGER tr_reviews_seller_id_total_delete
    AFTER DELETE ON reviews
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'sellers',
        'rating_sum',
        '{"seller_id": "id"}',
        'rating',
        'direction = ''buyer_to_seller'' AND status = ''published'' AND deleted_at IS NULL',
        'rating_count',
        '{"seller_id": "id"}',
        '1',
        'direction = ''buyer_to_seller'' AND status = ''published'' AND deleted_at IS NULL'
    );

CREATE TRIGGER tr_reviews_listing_id_total_insert
    AFTER INSERT ON reviews
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'listings',
        'rating_sum',
        '{"listing_id": "id"}',
        'rating',
        'direction = ''buyer_to_seller'' AND status = ''published'' AND deleted_at IS NULL',
        'rating_count',
        '{"listing_id": "id"}',
        '1',
        'direction = ''buyer_to_seller'' AND status = ''published'' AND deleted_at IS NULL'
    );

CREATE TRIGGER tr_reviews_listing_id_total_update
    AFTER UPDATE ON reviews
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'listings',
        'rating_sum',
        '{"listing_id": "id"}',
        'rating',
        'direction = ''buyer_to_seller'' AND status = ''published'' AND deleted_at IS NULL',
        'rating_count',
        '{"listing_id": "id"}',
        '1',
        'direction = ''buyer_to_seller'' AND status = ''published'' AND deleted_at IS NULL'
    );

CREATE TRIGGER tr_reviews_listing_id_total_delete
    AFTER DELETE ON reviews
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'listings',
        'rating_sum',
        '{"listing_id": "id"}',
        'rating',
        'direction = ''buyer_to_seller'' AND status = ''published'' AND deleted_at IS NULL',
        'rating_count',
        '{"listing_id": "id"}',
        '1',
        'direction = ''buyer_to_seller'' AND status = ''published'' AND deleted_at IS NULL'
    );

CREATE TRIGGER tr_conversations_updated_at
    BEFORE UPDATE ON conversations
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_conversations_immutable
    BEFORE UPDATE OF seller_id, buyer_id ON conversations
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'conversations',
        'tr_conversations_immutable',
        'seller_id',
        'buyer_id'
    );

CREATE TRIGGER tr_conversations_status
    BEFORE INSERT OR UPDATE OF status ON conversations
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'conversations',
        'status',
        'tr_conversations_status',
        '["open"]',
        '{"open": ["closed", "blocked"], "closed": ["open"], "blocked": ["open"]}'
    );

CREATE TRIGGER tr_conversations_seller_id_live
    BEFORE INSERT OR UPDATE OF seller_id ON conversations
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'conversations',
        'fk_conversations_seller_id',
        'sellers',
        'seller_id',
        'id'
    );

CREATE TRIGGER tr_conversations_buyer_id_live
    BEFORE INSERT OR UPDATE OF buyer_id ON conversations
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'conversations',
        'fk_conversations_buyer_id',
        'users',
        'buyer_id',
        'id'
    );

CREATE TRIGGER tr_conversations_listing_id_live
    BEFORE INSERT OR UPDATE OF listing_id ON conversations
    FOR EACH ROW WHEN (NEW.listing_id IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'conversations',
        'fk_conversations_listing_id',
        'listings',
        'listing_id',
        'id'
    );

CREATE TRIGGER tr_users_conversations_buyer_id
    BEFORE UPDATE OF deleted_at ON users
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'users',
        'fk_conversations_buyer_id',
        'conversations',
        'true',
        'buyer_id',
        'id'
    );

CREATE TRIGGER tr_sellers_conversations_seller_id
    BEFORE UPDATE OF deleted_at ON sellers
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'sellers',
        'fk_conversations_seller_id',
        'conversations',
        'true',
        'seller_id',
        'id'
    );

CREATE TRIGGER tr_conversation_participants_updated_at
    BEFORE UPDATE ON conversation_participants
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_conversation_participants_user_id_live
    BEFORE INSERT OR UPDATE OF user_id ON conversation_participants
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'conversation_participants',
        'fk_conversation_participants_user_id',
        'users',
        'user_id',
        'id'
    );

CREATE TRIGGER tr_messages_updated_at
    BEFORE UPDATE ON messages
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_messages_immutable
    BEFORE UPDATE OF conversation_id, kind, client_message_id ON messages
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'messages',
        'tr_messages_immutable',
        'conversation_id',
        'kind',
        'client_message_id'
    );

CREATE TRIGGER tr_messages_sender_id_live
    BEFORE INSERT OR UPDATE OF sender_id ON messages
    FOR EACH ROW WHEN (NEW.sender_id IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'messages',
        'fk_messages_sender_id',
        'users',
        'sender_id',
        'id'
    );

CREATE TRIGGER tr_collections_updated_at
    BEFORE UPDATE ON collections
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_collections_created_by_live
    BEFORE INSERT OR UPDATE OF created_by, deleted_at ON collections
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.created_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'collections',
        'fk_collections_created_by',
        'users',
        'created_by',
        'id'
    );

CREATE TRIGGER tr_collections_updated_by_live
    BEFORE INSERT OR UPDATE OF updated_by, deleted_at ON collections
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.updated_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'collections',
        'fk_collections_updated_by',
        'users',
        'updated_by',
        'id'
    );

CREATE TRIGGER tr_collection_listings_collection_id_live
    BEFORE INSERT OR UPDATE OF collection_id ON collection_listings
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'collection_listings',
        'fk_collection_listings_collection_id',
        'collections',
        'collection_id',
        'id'
    );

CREATE TRIGGER tr_collection_listings_listing_id_live
    BEFORE INSERT OR UPDATE OF listing_id ON collection_listings
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'collection_listings',
        'fk_collection_listings_listing_id',
        'listings',
        'listing_id',
        'id'
    );

CREATE TRIGGER tr_custom_requests_updated_at
    BEFORE UPDATE ON custom_requests
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_custom_requests_immutable
    BEFORE UPDATE OF number, buyer_id ON custom_requests
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'custom_requests',
        'tr_custom_requests_immutable',
        'number',
        'buyer_id'
    );

CREATE TRIGGER tr_custom_requests_status
    BEFORE INSERT OR UPDATE OF status ON custom_requests
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'custom_requests',
        'status',
        'tr_custom_requests_status',
        '["open"]',
        '{"open": ["agreed", "closed"], "agreed": ["closed"]}'
    );

CREATE TRIGGER tr_custom_requests_buyer_id_live
    BEFORE INSERT OR UPDATE OF buyer_id, deleted_at ON custom_requests
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL)
    EXECUTE FUNCTION require_live_reference(
        'custom_requests',
        'fk_custom_requests_buyer_id',
        'users',
        'buyer_id',
        'id'
    );

CREATE TRIGGER tr_custom_requests_category_id_live
    BEFORE INSERT OR UPDATE OF category_id, deleted_at ON custom_requests
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL)
    EXECUTE FUNCTION require_live_reference(
        'custom_requests',
        'fk_custom_requests_category_id',
        'categories',
        'category_id',
        'id'
    );

CREATE TRIGGER tr_custom_requests_audit_insert
    AFTER INSERT ON custom_requests
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'custom_requests',
        '["id"]',
        '[]',
        '["updated_at", "search_vector"]'
    );

CREATE TRIGGER tr_custom_requests_audit_update
    AFTER UPDATE ON custom_requests
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'custom_requests',
        '["id"]',
        '[]',
        '["updated_at", "search_vector"]'
    );

CREATE TRIGGER tr_custom_requests_audit_delete
    AFTER DELETE ON custom_requests
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'custom_requests',
        '["id"]',
        '[]',
        '["updated_at", "search_vector"]'
    );

CREATE TRIGGER tr_users_custom_requests_buyer_id
    BEFORE UPDATE OF deleted_at ON users
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'users',
        'fk_custom_requests_buyer_id',
        'custom_requests',
        'deleted_at IS NULL',
        'buyer_id',
        'id'
    );

CREATE TRIGGER tr_categories_custom_requests_category_id
    BEFORE UPDATE OF deleted_at ON categories
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'categories',
        'fk_custom_requests_category_id',
        'custom_requests',
        'deleted_at IS NULL',
        'category_id',
        'id'
    );

CREATE TRIGGER tr_gift_cards_updated_at
    BEFORE UPDATE ON gift_cards
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_gift_cards_immutable
    BEFORE UPDATE OF code_hash, currency ON gift_cards
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'gift_cards',
        'tr_gift_cards_immutable',
        'code_hash',
        'currency'
    );

CREATE TRIGGER tr_gift_cards_status
    BEFORE INSERT OR UPDATE OF status ON gift_cards
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'gift_cards',
        'status',
        'tr_gift_cards_status',
        '["active"]',
        '{"active": ["blocked", "void"], "blocked": ["active", "void"]}'
    );

CREATE TRIGGER tr_gift_cards_bought_by_live
    BEFORE INSERT OR UPDATE OF bought_by ON gift_cards
    FOR EACH ROW WHEN (NEW.bought_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'gift_cards',
        'fk_gift_cards_bought_by',
        'users',
        'bought_by',
        'id'
    );

CREATE TRIGGER tr_gift_cards_audit_insert
    AFTER INSERT ON gift_cards
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'gift_cards',
        '["id"]',
        '["code_hash"]',
        '["updated_at", "balance_minor"]'
    );

CREATE TRIGGER tr_gift_cards_audit_update
    AFTER UPDATE ON gift_cards
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'gift_cards',
        '["id"]',
        '["code_hash"]',
        '["updated_at", "balance_minor"]'
    );

CREATE TRIGGER tr_gift_cards_audit_delete
    AFTER DELETE ON gift_cards
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'gift_cards',
        '["id"]',
        '["code_hash"]',
        '["updated_at", "balance_minor"]'
    );

CREATE TRIGGER tr_gift_card_movements_append_only
    BEFORE UPDATE OR DELETE ON gift_card_movements
    FOR EACH ROW EXECUTE FUNCTION refuse_change('gift_card_movements', 'tr_gift_card_movements_append_only');

CREATE TRIGGER tr_gift_card_movements_append_only_truncate
    BEFORE TRUNCATE ON gift_card_movements
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('gift_card_movements', 'tr_gift_card_movements_append_only');

CREATE TRIGGER tr_gift_card_movements_audit_insert
    AFTER INSERT ON gift_card_movements
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('gift_card_movements', '["id"]', '[]', '[]');

CREATE TRIGGER tr_gift_card_movements_gift_card_id_currenc_70637c01
    AFTER INSERT ON gift_card_movements
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'gift_cards',
        'balance_minor',
        '{"gift_card_id": "id", "currency": "currency"}',
        'amount_minor',
        'true'
    );

CREATE TRIGGER tr_instructors_updated_at
    BEFORE UPDATE ON instructors
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_instructors_lock_version
    BEFORE UPDATE ON instructors
    FOR EACH ROW EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_instructors_user_id_live
    BEFORE INSERT OR UPDATE OF user_id, deleted_at ON instructors
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.user_id IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'instructors',
        'fk_instructors_user_id',
        'users',
        'user_id',
        'id'
    );

CREATE TRIGGER tr_instructors_seller_id_live
    BEFORE INSERT OR UPDATE OF seller_id, deleted_at ON instructors
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL)
    EXECUTE FUNCTION require_live_reference(
        'instructors',
        'fk_instructors_seller_id',
        'sellers',
        'seller_id',
        'id'
    );

CREATE TRIGGER tr_instructors_audit_insert
    AFTER INSERT ON instructors
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('instructors', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_instructors_audit_update
    AFTER UPDATE ON instructors
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('instructors', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_instructors_audit_delete
    AFTER DELETE ON instructors
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('instructors', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_sellers_instructors_seller_id
    BEFORE UPDATE OF deleted_at ON sellers
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'sellers',
        'fk_instructors_seller_id',
        'instructors',
        'deleted_at IS NULL',
        'seller_id',
        'id'
    );

CREATE TRIGGER tr_kilns_updated_at
    BEFORE UPDATE ON kilns
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_kilns_seller_id_live
    BEFORE INSERT OR UPDATE OF seller_id, deleted_at ON kilns
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL)
    EXECUTE FUNCTION require_live_reference('kilns', 'fk_kilns_seller_id', 'sellers', 'seller_id', 'id');

CREATE TRIGGER tr_kilns_audit_insert
    AFTER INSERT ON kilns
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('kilns', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_kilns_audit_update
    AFTER UPDATE ON kilns
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('kilns', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_kilns_audit_delete
    AFTER DELETE ON kilns
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('kilns', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_sellers_kilns_seller_id
    BEFORE UPDATE OF deleted_at ON sellers
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'sellers',
        'fk_kilns_seller_id',
        'kilns',
        'deleted_at IS NULL',
        'seller_id',
        'id'
    );

CREATE TRIGGER tr_kilns_seller_id_total_insert
    AFTER INSERT ON kilns
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'sellers',
        'kilns',
        '{"seller_id": "id"}',
        '1',
        'deleted_at IS NULL'
    );

CREATE TRIGGER tr_kilns_seller_id_total_update
    AFTER UPDATE ON kilns
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'sellers',
        'kilns',
        '{"seller_id": "id"}',
        '1',
        'deleted_at IS NULL'
    );

CREATE TRIGGER tr_kilns_seller_id_total_delete
    AFTER DELETE ON kilns
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'sellers',
        'kilns',
        '{"seller_id": "id"}',
        '1',
        'deleted_at IS NULL'
    );

CREATE TRIGGER tr_firings_updated_at
    BEFORE UPDATE ON firings
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_firings_immutable
    BEFORE UPDATE OF kiln_id, number ON firings
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change('firings', 'tr_firings_immutable', 'kiln_id', 'number');

CREATE TRIGGER tr_firings_status
    BEFORE INSERT OR UPDATE OF status ON firings
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'firings',
        'status',
        'tr_firings_status',
        '["planned"]',
        '{"planned": ["loading", "failed"], '
        '"loading": ["firing", "failed"], '
        '"firing": ["cooling", "failed"], '
        '"cooling": ["unloaded", "failed"]}'
    );

CREATE TRIGGER tr_firings_kiln_id_live
    BEFORE INSERT OR UPDATE OF kiln_id ON firings
    FOR EACH ROW EXECUTE FUNCTION require_live_reference('firings', 'fk_firings_kiln_id', 'kilns', 'kiln_id', 'id');

CREATE TRIGGER tr_firings_kiln_id_slot_turns
    BEFORE INSERT OR UPDATE OF slot, kiln_id, status ON firings
    FOR EACH ROW EXECUTE FUNCTION take_turns('ex_firings_kiln_id_slot', 'status <> ''failed''', 'kiln_id');

CREATE TRIGGER tr_firings_audit_insert
    AFTER INSERT ON firings
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('firings', '["id"]', '[]', '["updated_at", "litres_taken"]');

CREATE TRIGGER tr_firings_audit_update
    AFTER UPDATE ON firings
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('firings', '["id"]', '[]', '["updated_at", "litres_taken"]');

CREATE TRIGGER tr_firings_audit_delete
    AFTER DELETE ON firings
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('firings', '["id"]', '[]', '["updated_at", "litres_taken"]');

CREATE TRIGGER tr_kilns_firings_kiln_id
    BEFORE UPDATE OF deleted_at ON kilns
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'kilns',
        'fk_firings_kiln_id',
        'firings',
        'true',
        'kiln_id',
        'id'
    );

CREATE TRIGGER tr_firing_pieces_updated_at
    BEFORE UPDATE ON firing_pieces
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_firing_pieces_status
    BEFORE INSERT OR UPDATE OF status ON firing_pieces
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'firing_pieces',
        'status',
        'tr_firing_pieces_status',
        '["announced"]',
        '{"announced": ["delivered", "withdrawn"], "delivered": ["fired", "broken", "withdrawn"]}'
    );

CREATE TRIGGER tr_firing_pieces_maker_id_live
    BEFORE INSERT OR UPDATE OF maker_id ON firing_pieces
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'firing_pieces',
        'fk_firing_pieces_maker_id',
        'users',
        'maker_id',
        'id'
    );

CREATE TRIGGER tr_users_firing_pieces_maker_id
    BEFORE UPDATE OF deleted_at ON users
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'users',
        'fk_firing_pieces_maker_id',
        'firing_pieces',
        'true',
        'maker_id',
        'id'
    );

CREATE TRIGGER tr_firing_pieces_firing_id_currency_total_insert
    AFTER INSERT ON firing_pieces
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'firings',
        'litres_taken',
        '{"firing_id": "id", "currency": "currency"}',
        'litres',
        'status <> ''withdrawn'''
    );

CREATE TRIGGER tr_firing_pieces_firing_id_currency_total_update
    AFTER UPDATE ON firing_pieces
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'firings',
        'litres_taken',
        '{"firing_id": "id", "currency": "currency"}',
        'litres',
        'status <> ''withdrawn'''
    );

CREATE TRIGGER tr_firing_pieces_firing_id_currency_total_delete
    AFTER DELETE ON firing_pieces
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'firings',
        'litres_taken',
        '{"firing_id": "id", "currency": "currency"}',
        'litres',
        'status <> ''withdrawn'''
    );

CREATE TRIGGER tr_kiln_readings_append_only
    BEFORE UPDATE OR DELETE ON kiln_readings
    FOR EACH ROW EXECUTE FUNCTION refuse_change('kiln_readings', 'tr_kiln_readings_append_only');

CREATE TRIGGER tr_kiln_readings_append_only_truncate
    BEFORE TRUNCATE ON kiln_readings
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('kiln_readings', 'tr_kiln_readings_append_only');

CREATE TRIGGER tr_quotes_updated_at
    BEFORE UPDATE ON quotes
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_quotes_lock_version
    BEFORE UPDATE ON quotes
    FOR EACH ROW WHEN (OLD.net_minor = NEW.net_minor AND OLD.lines = NEW.lines)
    EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_quotes_immutable
    BEFORE UPDATE OF number, request_id, seller_id, currency ON quotes
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'quotes',
        'tr_quotes_immutable',
        'number',
        'request_id',
        'seller_id',
        'currency'
    );

CREATE TRIGGER tr_quotes_status
    BEFORE INSERT OR UPDATE OF status ON quotes
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'quotes',
        'status',
        'tr_quotes_status',
        '["draft"]',
        '{"draft": ["sent", "withdrawn"], "sent": ["accepted", "declined", "withdrawn", "expired"]}'
    );

CREATE TRIGGER tr_quotes_request_id_live
    BEFORE INSERT OR UPDATE OF request_id ON quotes
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'quotes',
        'fk_quotes_request_id',
        'custom_requests',
        'request_id',
        'id'
    );

CREATE TRIGGER tr_quotes_seller_id_live
    BEFORE INSERT OR UPDATE OF seller_id ON quotes
    FOR EACH ROW EXECUTE FUNCTION require_live_reference('quotes', 'fk_quotes_seller_id', 'sellers', 'seller_id', 'id');

CREATE TRIGGER tr_quotes_audit_insert
    AFTER INSERT ON quotes
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'quotes',
        '["id"]',
        '[]',
        '["updated_at", "net_minor", "total_minor", "lines"]'
    );

CREATE TRIGGER tr_quotes_audit_update
    AFTER UPDATE ON quotes
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'quotes',
        '["id"]',
        '[]',
        '["updated_at", "net_minor", "total_minor", "lines"]'
    );

CREATE TRIGGER tr_quotes_audit_delete
    AFTER DELETE ON quotes
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'quotes',
        '["id"]',
        '[]',
        '["updated_at", "net_minor", "total_minor", "lines"]'
    );

CREATE TRIGGER tr_sellers_quotes_seller_id
    BEFORE UPDATE OF deleted_at ON sellers
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'sellers',
        'fk_quotes_seller_id',
        'quotes',
        'true',
        'seller_id',
        'id'
    );

CREATE TRIGGER tr_custom_requests_quotes_request_id
    BEFORE UPDATE OF deleted_at ON custom_requests
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'custom_requests',
        'fk_quotes_request_id',
        'quotes',
        'true',
        'request_id',
        'id'
    );

CREATE TRIGGER tr_quote_instalments_updated_at
    BEFORE UPDATE ON quote_instalments
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE CONSTRAINT TRIGGER tr_quote_instalments_mon_1
    AFTER INSERT OR UPDATE OR DELETE ON quote_instalments
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION enforce_sum(
        'quote_instalments',
        'tr_quote_instalments_mon_1',
        'share',
        '10000',
        'quote_id'
    );

COMMENT ON TRIGGER tr_quote_instalments_mon_1 ON quote_instalments IS
    'MON-1: The instalments of a quote make the whole.';

CREATE TRIGGER tr_quote_lines_updated_at
    BEFORE UPDATE ON quote_lines
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_quote_lines_quote_id_currency_total_insert
    AFTER INSERT ON quote_lines
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'quotes',
        'net_minor',
        '{"quote_id": "id", "currency": "currency"}',
        'amount_minor',
        'true',
        'lines',
        '{"quote_id": "id", "currency": "currency"}',
        '1',
        'true'
    );

CREATE TRIGGER tr_quote_lines_quote_id_currency_total_update
    AFTER UPDATE ON quote_lines
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'quotes',
        'net_minor',
        '{"quote_id": "id", "currency": "currency"}',
        'amount_minor',
        'true',
        'lines',
        '{"quote_id": "id", "currency": "currency"}',
        '1',
        'true'
    );

CREATE TRIGGER tr_quote_lines_quote_id_currency_total_delete
    AFTER DELETE ON quote_lines
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'quotes',
        'net_minor',
        '{"quote_id": "id", "currency": "currency"}',
        'amount_minor',
        'true',
        'lines',
        '{"quote_id": "id", "currency": "currency"}',
        '1',
        'true'
    );

CREATE TRIGGER tr_seller_documents_updated_at
    BEFORE UPDATE ON seller_documents
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_seller_documents_immutable
    BEFORE UPDATE OF seller_id, digest ON seller_documents
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'seller_documents',
        'tr_seller_documents_immutable',
        'seller_id',
        'digest'
    );

CREATE TRIGGER tr_seller_documents_status
    BEFORE INSERT OR UPDATE OF status ON seller_documents
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'seller_documents',
        'status',
        'tr_seller_documents_status',
        '["uploaded"]',
        '{"uploaded": ["approved", "refused"], "approved": ["refused"]}'
    );

CREATE TRIGGER tr_seller_documents_seller_id_live
    BEFORE INSERT OR UPDATE OF seller_id ON seller_documents
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'seller_documents',
        'fk_seller_documents_seller_id',
        'sellers',
        'seller_id',
        'id'
    );

CREATE TRIGGER tr_seller_documents_reviewed_by_live
    BEFORE INSERT OR UPDATE OF reviewed_by ON seller_documents
    FOR EACH ROW WHEN (NEW.reviewed_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'seller_documents',
        'fk_seller_documents_reviewed_by',
        'users',
        'reviewed_by',
        'id'
    );

CREATE TRIGGER tr_seller_documents_seller_id_kind_valid_turns
    BEFORE INSERT OR UPDATE OF valid, seller_id, kind, status ON seller_documents
    FOR EACH ROW EXECUTE FUNCTION take_turns(
        'ex_seller_documents_seller_id_kind_valid',
        'status = ''approved''',
        'seller_id',
        'kind'
    );

CREATE TRIGGER tr_seller_documents_audit_insert
    AFTER INSERT ON seller_documents
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('seller_documents', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_seller_documents_audit_update
    AFTER UPDATE ON seller_documents
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('seller_documents', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_seller_documents_audit_delete
    AFTER DELETE ON seller_documents
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('seller_documents', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_sellers_seller_documents_seller_id
    BEFORE UPDATE OF deleted_at ON sellers
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'sellers',
        'fk_seller_documents_seller_id',
        'seller_documents',
        'true',
        'seller_id',
        'id'
    );

CREATE TRIGGER tr_studios_updated_at
    BEFORE UPDATE ON studios
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_studios_time_zone
    BEFORE INSERT OR UPDATE OF time_zone ON studios
    FOR EACH ROW EXECUTE FUNCTION require_time_zone('studios', 'tr_studios_time_zone', 'time_zone');

CREATE TRIGGER tr_studios_seller_id_live
    BEFORE INSERT OR UPDATE OF seller_id, deleted_at ON studios
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL)
    EXECUTE FUNCTION require_live_reference(
        'studios',
        'fk_studios_seller_id',
        'sellers',
        'seller_id',
        'id'
    );

CREATE TRIGGER tr_studios_created_by_live
    BEFORE INSERT OR UPDATE OF created_by, deleted_at ON studios
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.created_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'studios',
        'fk_studios_created_by',
        'users',
        'created_by',
        'id'
    );

CREATE TRIGGER tr_studios_updated_by_live
    BEFORE INSERT OR UPDATE OF updated_by, deleted_at ON studios
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.updated_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'studios',
        'fk_studios_updated_by',
        'users',
        'updated_by',
        'id'
    );

CREATE TRIGGER tr_studios_audit_insert
    AFTER INSERT ON studios
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'studios',
        '["id"]',
        '["door_code"]',
        '["updated_at", "search_vector"]'
    );

CREATE TRIGGER tr_studios_audit_update
    AFTER UPDATE ON studios
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'studios',
        '["id"]',
        '["door_code"]',
        '["updated_at", "search_vector"]'
    );

CREATE TRIGGER tr_studios_audit_delete
    AFTER DELETE ON studios
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'studios',
        '["id"]',
        '["door_code"]',
        '["updated_at", "search_vector"]'
    );

CREATE TRIGGER tr_sellers_studios_seller_id
    BEFORE UPDATE OF deleted_at ON sellers
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'sellers',
        'fk_studios_seller_id',
        'studios',
        'deleted_at IS NULL',
        'seller_id',
        'id'
    );

CREATE TRIGGER tr_studio_amenities_studio_id_live
    BEFORE INSERT OR UPDATE OF studio_id ON studio_amenities
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'studio_amenities',
        'fk_studio_amenities_studio_id',
        'studios',
        'studio_id',
        'id'
    );

CREATE TRIGGER tr_user_favourites_user_id_live
    BEFORE INSERT OR UPDATE OF user_id ON user_favourites
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'user_favourites',
        'fk_user_favourites_user_id',
        'users',
        'user_id',
        'id'
    );

CREATE TRIGGER tr_user_favourites_favourite_id_live
    BEFORE INSERT OR UPDATE OF favourite_id ON user_favourites
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'user_favourites',
        'fk_user_favourites_favourite_id',
        'listings',
        'favourite_id',
        'id'
    );

CREATE TRIGGER tr_workshops_updated_at
    BEFORE UPDATE ON workshops
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_workshops_immutable
    BEFORE UPDATE OF listing_id ON workshops
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change('workshops', 'tr_workshops_immutable', 'listing_id');

CREATE TRIGGER tr_workshops_listing_id_live
    BEFORE INSERT OR UPDATE OF listing_id ON workshops
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'workshops',
        'fk_workshops_listing_id',
        'listings',
        'listing_id',
        'id'
    );

CREATE TRIGGER tr_workshops_audit_insert
    AFTER INSERT ON workshops
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('workshops', '["listing_id"]', '[]', '["updated_at", "sessions"]');

CREATE TRIGGER tr_workshops_audit_update
    AFTER UPDATE ON workshops
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('workshops', '["listing_id"]', '[]', '["updated_at", "sessions"]');

CREATE TRIGGER tr_workshops_audit_delete
    AFTER DELETE ON workshops
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('workshops', '["listing_id"]', '[]', '["updated_at", "sessions"]');

CREATE TRIGGER tr_listings_workshops_listing_id
    BEFORE UPDATE OF deleted_at ON listings
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'listings',
        'fk_workshops_listing_id',
        'workshops',
        'true',
        'listing_id',
        'id'
    );

CREATE TRIGGER tr_workshop_sessions_updated_at
    BEFORE UPDATE ON workshop_sessions
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_workshop_sessions_lock_version
    BEFORE UPDATE ON workshop_sessions
    FOR EACH ROW WHEN (OLD.seats_taken = NEW.seats_taken)
    EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_workshop_sessions_immutable
    BEFORE UPDATE OF workshop_listing_id, studio_id, slot ON workshop_sessions
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'workshop_sessions',
        'tr_workshop_sessions_immutable',
        'workshop_listing_id',
        'studio_id',
        'slot'
    );

CREATE TRIGGER tr_workshop_sessions_status
    BEFORE INSERT OR UPDATE OF status ON workshop_sessions
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'workshop_sessions',
        'status',
        'tr_workshop_sessions_status',
        '["planned", "open"]',
        '{"planned": ["open", "cancelled"], "open": ["confirmed", "cancelled"], "confirmed": ["done", "cancelled"]}'
    );

CREATE TRIGGER tr_workshop_sessions_studio_id_live
    BEFORE INSERT OR UPDATE OF studio_id ON workshop_sessions
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'workshop_sessions',
        'fk_workshop_sessions_studio_id',
        'studios',
        'studio_id',
        'id'
    );

CREATE TRIGGER tr_workshop_sessions_studio_id_slot_turns
    BEFORE INSERT OR UPDATE OF slot, studio_id, status ON workshop_sessions
    FOR EACH ROW EXECUTE FUNCTION take_turns(
        'ex_workshop_sessions_studio_id_slot',
        'status <> ''cancelled''',
        'studio_id'
    );

CREATE TRIGGER tr_workshop_sessions_audit_insert
    AFTER INSERT ON workshop_sessions
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'workshop_sessions',
        '["id"]',
        '[]',
        '["updated_at", "seats_taken", "seats_left"]'
    );

CREATE TRIGGER tr_workshop_sessions_audit_update
    AFTER UPDATE ON workshop_sessions
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'workshop_sessions',
        '["id"]',
        '[]',
        '["updated_at", "seats_taken", "seats_left"]'
    );

CREATE TRIGGER tr_workshop_sessions_audit_delete
    AFTER DELETE ON workshop_sessions
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'workshop_sessions',
        '["id"]',
        '[]',
        '["updated_at", "seats_taken", "seats_left"]'
    );

CREATE TRIGGER tr_studios_workshop_sessions_studio_id
    BEFORE UPDATE OF deleted_at ON studios
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'studios',
        'fk_workshop_sessions_studio_id',
        'workshop_sessions',
        'true',
        'studio_id',
        'id'
    );

CREATE TRIGGER tr_workshop_sessions_workshop_listing_id_to_d598c382
    AFTER INSERT ON workshop_sessions
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'workshops',
        'sessions',
        '{"workshop_listing_id": "listing_id"}',
        '1',
        'status <> ''cancelled'''
    );

CREATE TRIGGER tr_workshop_sessions_workshop_listing_id_to_e5f75d69
    AFTER UPDATE ON workshop_sessions
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'workshops',
        'sessions',
        '{"workshop_listing_id": "listing_id"}',
        '1',
        'status <> ''cancelled'''
    );

CREATE TRIGGER tr_workshop_sessions_workshop_listing_id_to_5f0ebdac
    AFTER DELETE ON workshop_sessions
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'workshops',
        'sessions',
        '{"workshop_listing_id": "listing_id"}',
        '1',
        'status <> ''cancelled'''
    );

CREATE TRIGGER tr_incidents_updated_at
    BEFORE UPDATE ON incidents
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_incidents_status
    BEFORE INSERT OR UPDATE OF status ON incidents
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'incidents',
        'status',
        'tr_incidents_status',
        '["reported"]',
        '{"reported": ["looked at", "closed"], "looked at": ["closed"]}'
    );

CREATE TRIGGER tr_incidents_listing_id_live
    BEFORE INSERT OR UPDATE OF listing_id ON incidents
    FOR EACH ROW WHEN (NEW.listing_id IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'incidents',
        'fk_incidents_listing_id',
        'listings',
        'listing_id',
        'id'
    );

CREATE TRIGGER tr_incidents_reported_by_live
    BEFORE INSERT OR UPDATE OF reported_by ON incidents
    FOR EACH ROW WHEN (NEW.reported_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'incidents',
        'fk_incidents_reported_by',
        'users',
        'reported_by',
        'id'
    );

CREATE TRIGGER tr_incidents_audit_insert
    AFTER INSERT ON incidents
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('incidents', '["id"]', '["what"]', '["updated_at"]');

CREATE TRIGGER tr_incidents_audit_update
    AFTER UPDATE ON incidents
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('incidents', '["id"]', '["what"]', '["updated_at"]');

CREATE TRIGGER tr_incidents_audit_delete
    AFTER DELETE ON incidents
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('incidents', '["id"]', '["what"]', '["updated_at"]');

CREATE TRIGGER tr_listings_incidents_listing_id
    BEFORE UPDATE OF deleted_at ON listings
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'listings',
        'fk_incidents_listing_id',
        'incidents',
        'true',
        'listing_id',
        'id'
    );

CREATE TRIGGER tr_seat_reservations_updated_at
    BEFORE UPDATE ON seat_reservations
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_seat_reservations_immutable
    BEFORE UPDATE OF session_id, buyer_id, seats ON seat_reservations
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'seat_reservations',
        'tr_seat_reservations_immutable',
        'session_id',
        'buyer_id',
        'seats'
    );

CREATE TRIGGER tr_seat_reservations_status
    BEFORE INSERT OR UPDATE OF status ON seat_reservations
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'seat_reservations',
        'status',
        'tr_seat_reservations_status',
        '["held"]',
        '{"held": ["confirmed", "cancelled", "expired"], "confirmed": ["attended", "missed", "cancelled"]}'
    );

CREATE TRIGGER tr_seat_reservations_buyer_id_live
    BEFORE INSERT OR UPDATE OF buyer_id ON seat_reservations
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'seat_reservations',
        'fk_seat_reservations_buyer_id',
        'users',
        'buyer_id',
        'id'
    );

CREATE TRIGGER tr_seat_reservations_ws_1
    AFTER INSERT OR UPDATE OF buyer_id, status ON seat_reservations
    FOR EACH ROW EXECUTE FUNCTION enforce_limit(
        'seat_reservations',
        'tr_seat_reservations_ws_1',
        '3',
        'status = ''held''',
        'buyer_id'
    );

COMMENT ON TRIGGER tr_seat_reservations_ws_1 ON seat_reservations IS
    'WS-1: Nobody holds seats at more than three sessions; "maybe" is not a booking.';

CREATE TRIGGER tr_seat_reservations_audit_insert
    AFTER INSERT ON seat_reservations
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'seat_reservations',
        '["id"]',
        '["dietary_needs"]',
        '["updated_at"]'
    );

CREATE TRIGGER tr_seat_reservations_audit_update
    AFTER UPDATE ON seat_reservations
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'seat_reservations',
        '["id"]',
        '["dietary_needs"]',
        '["updated_at"]'
    );

CREATE TRIGGER tr_seat_reservations_audit_delete
    AFTER DELETE ON seat_reservations
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'seat_reservations',
        '["id"]',
        '["dietary_needs"]',
        '["updated_at"]'
    );

CREATE TRIGGER tr_users_seat_reservations_buyer_id
    BEFORE UPDATE OF deleted_at ON users
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'users',
        'fk_seat_reservations_buyer_id',
        'seat_reservations',
        'true',
        'buyer_id',
        'id'
    );

CREATE TRIGGER tr_seat_reservations_session_id_total_insert
    AFTER INSERT ON seat_reservations
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'workshop_sessions',
        'seats_taken',
        '{"session_id": "id"}',
        'seats',
        'status IN (''held'', ''confirmed'', ''attended'', ''missed'')'
    );

CREATE TRIGGER tr_seat_reservations_session_id_total_update
    AFTER UPDATE ON seat_reservations
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'workshop_sessions',
        'seats_taken',
        '{"session_id": "id"}',
        'seats',
        'status IN (''held'', ''confirmed'', ''attended'', ''missed'')'
    );

CREATE TRIGGER tr_seat_reservations_session_id_total_delete
    AFTER DELETE ON seat_reservations
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'workshop_sessions',
        'seats_taken',
        '{"session_id": "id"}',
        'seats',
        'status IN (''held'', ''confirmed'', ''attended'', ''missed'')'
    );

CREATE TRIGGER tr_session_instructors_updated_at
    BEFORE UPDATE ON session_instructors
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_session_instructors_immutable
    BEFORE UPDATE OF session_id, instructor_id, slot ON session_instructors
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'session_instructors',
        'tr_session_instructors_immutable',
        'session_id',
        'instructor_id',
        'slot'
    );

CREATE TRIGGER tr_session_instructors_instructor_id_live
    BEFORE INSERT OR UPDATE OF instructor_id ON session_instructors
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'session_instructors',
        'fk_session_instructors_instructor_id',
        'instructors',
        'instructor_id',
        'id'
    );

CREATE TRIGGER tr_session_instructors_instructor_id_slot_turns
    BEFORE INSERT OR UPDATE OF slot, instructor_id ON session_instructors
    FOR EACH ROW EXECUTE FUNCTION take_turns('ex_session_instructors_instructor_id_slot', 'true', 'instructor_id');

CREATE TRIGGER tr_session_instructors_ws_2
    AFTER INSERT OR UPDATE OF session_id ON session_instructors
    FOR EACH ROW EXECUTE FUNCTION enforce_limit(
        'session_instructors',
        'tr_session_instructors_ws_2',
        '3',
        'true',
        'session_id'
    );

COMMENT ON TRIGGER tr_session_instructors_ws_2 ON session_instructors IS
    'WS-2: At most three people teach at one session.';

CREATE TRIGGER tr_instructors_session_instructors_instructor_id
    BEFORE UPDATE OF deleted_at ON instructors
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'instructors',
        'fk_session_instructors_instructor_id',
        'session_instructors',
        'true',
        'instructor_id',
        'id'
    );

CREATE TRIGGER tr_waiting_list_entries_updated_at
    BEFORE UPDATE ON waiting_list_entries
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_waiting_list_entries_user_id_live
    BEFORE INSERT OR UPDATE OF user_id ON waiting_list_entries
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'waiting_list_entries',
        'fk_waiting_list_entries_user_id',
        'users',
        'user_id',
        'id'
    );

CREATE TRIGGER tr_waiting_list_entries_ws_4
    AFTER INSERT OR UPDATE OF session_id, seats, asked_at ON waiting_list_entries
    FOR EACH ROW EXECUTE FUNCTION enforce_limit(
        'waiting_list_entries',
        'tr_waiting_list_entries_ws_4',
        '20',
        'asked_at IS NULL',
        'session_id',
        'seats'
    );

COMMENT ON TRIGGER tr_waiting_list_entries_ws_4 ON waiting_list_entries IS
    'WS-4: At most twenty wait for seats of one size at a session.';
