-- The trigger functions of outfitter, one per job, and the triggers that attach them to tables.

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

CREATE TRIGGER tr_ledger_accounts_customer_id_live
    BEFORE INSERT OR UPDATE OF customer_id ON ledger_accounts
    FOR EACH ROW WHEN (NEW.customer_id IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'ledger_accounts',
        'fk_ledger_accounts_customer_id',
        'users',
        'customer_id',
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

CREATE TRIGGER tr_users_ledger_accounts_customer_id
    BEFORE UPDATE OF deleted_at ON users
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'users',
        'fk_ledger_accounts_customer_id',
        'ledger_accounts',
        'true',
        'customer_id',
        'id'
    );

CREATE TRIGGER tr_contents_updated_at
    BEFORE UPDATE ON contents
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_contents_lock_version
    BEFORE UPDATE ON contents
    FOR EACH ROW EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_contents_status
    BEFORE INSERT OR UPDATE OF status ON contents
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'contents',
        'status',
        'tr_contents_status',
        '["draft"]',
        '{"draft": ["in_review", "scheduled", "published"], '
        '"in_review": ["draft", "scheduled", "published"], '
        '"scheduled": ["draft", "published"], '
        '"published": ["draft", "archived"], '
        '"archived": ["draft"]}'
    );

CREATE TRIGGER tr_contents_created_by_live
    BEFORE INSERT OR UPDATE OF created_by, deleted_at ON contents
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.created_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'contents',
        'fk_contents_created_by',
        'users',
        'created_by',
        'id'
    );

CREATE TRIGGER tr_contents_updated_by_live
    BEFORE INSERT OR UPDATE OF updated_by, deleted_at ON contents
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.updated_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'contents',
        'fk_contents_updated_by',
        'users',
        'updated_by',
        'id'
    );

CREATE TRIGGER tr_contents_audit_insert
    AFTER INSERT ON contents
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('contents', '["id"]', '[]', '["updated_at", "search_vector"]');

CREATE TRIGGER tr_contents_audit_update
    AFTER UPDATE ON contents
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('contents', '["id"]', '[]', '["updated_at", "search_vector"]');

CREATE TRIGGER tr_contents_audit_delete
    AFTER DELETE ON contents
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('contents', '["id"]', '[]', '["updated_at", "search_vector"]');

CREATE TRIGGER tr_tags_updated_at
    BEFORE UPDATE ON tags
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_content_tags_content_id_live
    BEFORE INSERT OR UPDATE OF content_id ON content_tags
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'content_tags',
        'fk_content_tags_content_id',
        'contents',
        'content_id',
        'id'
    );

CREATE TRIGGER tr_content_relationships_updated_at
    BEFORE UPDATE ON content_relationships
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_content_relationships_source_content_id_live
    BEFORE INSERT OR UPDATE OF source_content_id ON content_relationships
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'content_relationships',
        'fk_content_relationships_source_content_id',
        'contents',
        'source_content_id',
        'id'
    );

CREATE TRIGGER tr_content_relationships_target_content_id_live
    BEFORE INSERT OR UPDATE OF target_content_id ON content_relationships
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'content_relationships',
        'fk_content_relationships_target_content_id',
        'contents',
        'target_content_id',
        'id'
    );

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

CREATE TRIGGER tr_products_updated_at
    BEFORE UPDATE ON products
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_products_lock_version
    BEFORE UPDATE ON products
    FOR EACH ROW WHEN (OLD.rating_count = NEW.rating_count AND OLD.rating_sum = NEW.rating_sum)
    EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_products_status
    BEFORE INSERT OR UPDATE OF status ON products
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'products',
        'status',
        'tr_products_status',
        '["draft"]',
        '{"draft": ["active", "archived"], "active": ["draft", "archived"], "archived": ["draft"]}'
    );

CREATE TRIGGER tr_products_primary_category_id_live
    BEFORE INSERT OR UPDATE OF primary_category_id, deleted_at ON products
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.primary_category_id IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'products',
        'fk_products_primary_category_id',
        'categories',
        'primary_category_id',
        'id'
    );

CREATE TRIGGER tr_products_created_by_live
    BEFORE INSERT OR UPDATE OF created_by, deleted_at ON products
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.created_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'products',
        'fk_products_created_by',
        'users',
        'created_by',
        'id'
    );

CREATE TRIGGER tr_products_updated_by_live
    BEFORE INSERT OR UPDATE OF updated_by, deleted_at ON products
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.updated_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'products',
        'fk_products_updated_by',
        'users',
        'updated_by',
        'id'
    );

CREATE TRIGGER tr_products_audit_insert
    AFTER INSERT ON products
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'products',
        '["id"]',
        '[]',
        '["updated_at", "search_vector", "rating_count", "rating_sum"]'
    );

CREATE TRIGGER tr_products_audit_update
    AFTER UPDATE ON products
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'products',
        '["id"]',
        '[]',
        '["updated_at", "search_vector", "rating_count", "rating_sum"]'
    );

CREATE TRIGGER tr_products_audit_delete
    AFTER DELETE ON products
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'products',
        '["id"]',
        '[]',
        '["updated_at", "search_vector", "rating_count", "rating_sum"]'
    );

CREATE TRIGGER tr_categories_products_primary_category_id
    BEFORE UPDATE OF deleted_at ON categories
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'categories',
        'fk_products_primary_category_id',
        'products',
        'deleted_at IS NULL',
        'primary_category_id',
        'id'
    );

CREATE TRIGGER tr_product_categories_updated_at
    BEFORE UPDATE ON product_categories
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_product_categories_product_id_live
    BEFORE INSERT OR UPDATE OF product_id ON product_categories
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'product_categories',
        'fk_product_categories_product_id',
        'products',
        'product_id',
        'id'
    );

CREATE TRIGGER tr_product_categories_category_id_live
    BEFORE INSERT OR UPDATE OF category_id ON product_categories
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'product_categories',
        'fk_product_categories_category_id',
        'categories',
        'category_id',
        'id'
    );

CREATE TRIGGER tr_categories_product_categories_category_id
    BEFORE UPDATE OF deleted_at ON categories
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'categories',
        'fk_product_categories_category_id',
        'product_categories',
        'true',
        'category_id',
        'id'
    );

CREATE TRIGGER tr_product_variants_updated_at
    BEFORE UPDATE ON product_variants
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_product_variants_lock_version
    BEFORE UPDATE ON product_variants
    FOR EACH ROW EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_product_variants_status
    BEFORE INSERT OR UPDATE OF status ON product_variants
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'product_variants',
        'status',
        'tr_product_variants_status',
        '["active"]',
        '{"active": ["inactive"], "inactive": ["active"]}'
    );

CREATE TRIGGER tr_product_variants_product_id_live
    BEFORE INSERT OR UPDATE OF product_id, deleted_at ON product_variants
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL)
    EXECUTE FUNCTION require_live_reference(
        'product_variants',
        'fk_product_variants_product_id',
        'products',
        'product_id',
        'id'
    );

CREATE TRIGGER tr_product_variants_audit_insert
    AFTER INSERT ON product_variants
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('product_variants', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_product_variants_audit_update
    AFTER UPDATE ON product_variants
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('product_variants', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_product_variants_audit_delete
    AFTER DELETE ON product_variants
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('product_variants', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_products_product_variants_product_id
    BEFORE UPDATE OF deleted_at ON products
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'products',
        'fk_product_variants_product_id',
        'product_variants',
        'deleted_at IS NULL',
        'product_id',
        'id'
    );

CREATE TRIGGER tr_prices_updated_at
    BEFORE UPDATE ON prices
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_prices_immutable
    BEFORE UPDATE OF product_variant_id, currency_code, price_list, min_quantity, amount_minor, compare_at_minor,
        tax_included
        ON prices
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'prices',
        'tr_prices_immutable',
        'product_variant_id',
        'currency_code',
        'price_list',
        'min_quantity',
        'amount_minor',
        'compare_at_minor',
        'tax_included'
    );

CREATE TRIGGER tr_prices_product_variant_id_live
    BEFORE INSERT OR UPDATE OF product_variant_id ON prices
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'prices',
        'fk_prices_product_variant_id',
        'product_variants',
        'product_variant_id',
        'id'
    );

CREATE TRIGGER tr_prices_created_by_live
    BEFORE INSERT OR UPDATE OF created_by ON prices
    FOR EACH ROW WHEN (NEW.created_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference('prices', 'fk_prices_created_by', 'users', 'created_by', 'id');

CREATE TRIGGER tr_prices_updated_by_live
    BEFORE INSERT OR UPDATE OF updated_by ON prices
    FOR EACH ROW WHEN (NEW.updated_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference('prices', 'fk_prices_updated_by', 'users', 'updated_by', 'id');

CREATE TRIGGER tr_prices_one_at_a_time_turns
    BEFORE INSERT OR UPDATE OF valid, product_variant_id, currency_code, price_list, min_quantity ON prices
    FOR EACH ROW EXECUTE FUNCTION take_turns(
        'ex_prices_one_at_a_time',
        'true',
        'product_variant_id',
        'currency_code',
        'price_list',
        'min_quantity'
    );

CREATE TRIGGER tr_prices_audit_insert
    AFTER INSERT ON prices
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('prices', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_prices_audit_update
    AFTER UPDATE ON prices
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('prices', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_prices_audit_delete
    AFTER DELETE ON prices
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('prices', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_product_variants_prices_product_variant_id
    BEFORE UPDATE OF deleted_at ON product_variants
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'product_variants',
        'fk_prices_product_variant_id',
        'prices',
        'true',
        'product_variant_id',
        'id'
    );

CREATE TRIGGER tr_warehouses_updated_at
    BEFORE UPDATE ON warehouses
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_warehouses_immutable
    BEFORE UPDATE OF code ON warehouses
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change('warehouses', 'tr_warehouses_immutable', 'code');

CREATE TRIGGER tr_warehouses_audit_insert
    AFTER INSERT ON warehouses
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('warehouses', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_warehouses_audit_update
    AFTER UPDATE ON warehouses
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('warehouses', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_warehouses_audit_delete
    AFTER DELETE ON warehouses
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('warehouses', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_inventory_levels_updated_at
    BEFORE UPDATE ON inventory_levels
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_inventory_levels_product_variant_id_live
    BEFORE INSERT OR UPDATE OF product_variant_id ON inventory_levels
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'inventory_levels',
        'fk_inventory_levels_product_variant_id',
        'product_variants',
        'product_variant_id',
        'id'
    );

CREATE TRIGGER tr_product_variants_inventory_levels_produc_cd51cbe5
    BEFORE UPDATE OF deleted_at ON product_variants
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'product_variants',
        'fk_inventory_levels_product_variant_id',
        'inventory_levels',
        'true',
        'product_variant_id',
        'id'
    );

CREATE TRIGGER tr_addresses_updated_at
    BEFORE UPDATE ON addresses
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_addresses_user_id_live
    BEFORE INSERT OR UPDATE OF user_id, deleted_at ON addresses
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL)
    EXECUTE FUNCTION require_live_reference('addresses', 'fk_addresses_user_id', 'users', 'user_id', 'id');

CREATE TRIGGER tr_payment_methods_updated_at
    BEFORE UPDATE ON payment_methods
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_payment_methods_immutable
    BEFORE UPDATE OF provider, provider_token, method_type ON payment_methods
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'payment_methods',
        'tr_payment_methods_immutable',
        'provider',
        'provider_token',
        'method_type'
    );

CREATE TRIGGER tr_payment_methods_status
    BEFORE INSERT OR UPDATE OF status ON payment_methods
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'payment_methods',
        'status',
        'tr_payment_methods_status',
        '["active"]',
        '{"active": ["expired", "revoked"], "expired": ["active", "revoked"]}'
    );

CREATE TRIGGER tr_payment_methods_user_id_live
    BEFORE INSERT OR UPDATE OF user_id, deleted_at ON payment_methods
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL)
    EXECUTE FUNCTION require_live_reference(
        'payment_methods',
        'fk_payment_methods_user_id',
        'users',
        'user_id',
        'id'
    );

CREATE TRIGGER tr_payment_methods_audit_insert
    AFTER INSERT ON payment_methods
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'payment_methods',
        '["id"]',
        '["provider_token", "fingerprint_hash"]',
        '["updated_at"]'
    );

CREATE TRIGGER tr_payment_methods_audit_update
    AFTER UPDATE ON payment_methods
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'payment_methods',
        '["id"]',
        '["provider_token", "fingerprint_hash"]',
        '["updated_at"]'
    );

CREATE TRIGGER tr_payment_methods_audit_delete
    AFTER DELETE ON payment_methods
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'payment_methods',
        '["id"]',
        '["provider_token", "fingerprint_hash"]',
        '["updated_at"]'
    );

CREATE TRIGGER tr_discounts_updated_at
    BEFORE UPDATE ON discounts
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_discounts_lock_version
    BEFORE UPDATE ON discounts
    FOR EACH ROW WHEN (OLD.usage_count = NEW.usage_count)
    EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_discounts_status
    BEFORE INSERT OR UPDATE OF status ON discounts
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'discounts',
        'status',
        'tr_discounts_status',
        '["draft"]',
        '{"draft": ["active", "disabled"], "active": ["disabled"], "disabled": ["active"]}'
    );

CREATE TRIGGER tr_discounts_created_by_live
    BEFORE INSERT OR UPDATE OF created_by, deleted_at ON discounts
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.created_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'discounts',
        'fk_discounts_created_by',
        'users',
        'created_by',
        'id'
    );

CREATE TRIGGER tr_discounts_updated_by_live
    BEFORE INSERT OR UPDATE OF updated_by, deleted_at ON discounts
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.updated_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'discounts',
        'fk_discounts_updated_by',
        'users',
        'updated_by',
        'id'
    );

CREATE TRIGGER tr_discounts_audit_insert
    AFTER INSERT ON discounts
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('discounts', '["id"]', '[]', '["updated_at", "usage_count"]');

CREATE TRIGGER tr_discounts_audit_update
    AFTER UPDATE ON discounts
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('discounts', '["id"]', '[]', '["updated_at", "usage_count"]');

CREATE TRIGGER tr_discounts_audit_delete
    AFTER DELETE ON discounts
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('discounts', '["id"]', '[]', '["updated_at", "usage_count"]');

CREATE TRIGGER tr_carts_updated_at
    BEFORE UPDATE ON carts
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_carts_lock_version
    BEFORE UPDATE ON carts
    FOR EACH ROW EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_carts_status
    BEFORE INSERT OR UPDATE OF status ON carts
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'carts',
        'status',
        'tr_carts_status',
        '["active"]',
        '{"active": ["checkout", "abandoned", "merged"], '
        '"checkout": ["active", "converted", "abandoned"], '
        '"abandoned": ["active", "merged"]}'
    );

CREATE TRIGGER tr_carts_user_id_live
    BEFORE INSERT OR UPDATE OF user_id ON carts
    FOR EACH ROW WHEN (NEW.user_id IS NOT NULL)
    EXECUTE FUNCTION require_live_reference('carts', 'fk_carts_user_id', 'users', 'user_id', 'id');

CREATE TRIGGER tr_carts_discount_id_live
    BEFORE INSERT OR UPDATE OF discount_id ON carts
    FOR EACH ROW WHEN (NEW.discount_id IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'carts',
        'fk_carts_discount_id',
        'discounts',
        'discount_id',
        'id'
    );

CREATE TRIGGER tr_cart_items_updated_at
    BEFORE UPDATE ON cart_items
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_cart_items_product_variant_id_live
    BEFORE INSERT OR UPDATE OF product_variant_id ON cart_items
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'cart_items',
        'fk_cart_items_product_variant_id',
        'product_variants',
        'product_variant_id',
        'id'
    );

CREATE TRIGGER tr_benches_updated_at
    BEFORE UPDATE ON benches
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_benches_immutable
    BEFORE UPDATE OF code ON benches
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change('benches', 'tr_benches_immutable', 'code');

CREATE TRIGGER tr_bench_readings_append_only
    BEFORE UPDATE OR DELETE ON bench_readings
    FOR EACH ROW EXECUTE FUNCTION refuse_change('bench_readings', 'tr_bench_readings_append_only');

CREATE TRIGGER tr_bench_readings_append_only_truncate
    BEFORE TRUNCATE ON bench_readings
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('bench_readings', 'tr_bench_readings_append_only');

CREATE TRIGGER tr_members_updated_at
    BEFORE UPDATE ON members
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_members_immutable
    BEFORE UPDATE OF number, user_id ON members
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change('members', 'tr_members_immutable', 'number', 'user_id');

CREATE TRIGGER tr_members_user_id_live
    BEFORE INSERT OR UPDATE OF user_id ON members
    FOR EACH ROW EXECUTE FUNCTION require_live_reference('members', 'fk_members_user_id', 'users', 'user_id', 'id');

CREATE TRIGGER tr_members_audit_insert
    AFTER INSERT ON members
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('members', '["number"]', '[]', '["updated_at", "points"]');

CREATE TRIGGER tr_members_audit_update
    AFTER UPDATE ON members
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('members', '["number"]', '[]', '["updated_at", "points"]');

CREATE TRIGGER tr_members_audit_delete
    AFTER DELETE ON members
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('members', '["number"]', '[]', '["updated_at", "points"]');

CREATE TRIGGER tr_users_members_user_id
    BEFORE UPDATE OF deleted_at ON users
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'users',
        'fk_members_user_id',
        'members',
        'true',
        'user_id',
        'id'
    );

CREATE TRIGGER tr_orders_updated_at
    BEFORE UPDATE ON orders
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_orders_lock_version
    BEFORE UPDATE ON orders
    FOR EACH ROW WHEN (
        OLD.lines_total_minor = NEW.lines_total_minor
        AND OLD.paid_minor = NEW.paid_minor
        AND OLD.refunded_minor = NEW.refunded_minor
    )
    EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_orders_immutable
    BEFORE UPDATE OF number, currency ON orders
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change('orders', 'tr_orders_immutable', 'number', 'currency');

CREATE TRIGGER tr_orders_status
    BEFORE INSERT OR UPDATE OF status ON orders
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'orders',
        'status',
        'tr_orders_status',
        '["pending_payment"]',
        '{"pending_payment": ["confirmed", "cancelled"], '
        '"confirmed": ["processing", "cancelled"], '
        '"processing": ["partially_fulfilled", "fulfilled", "cancelled"], '
        '"partially_fulfilled": ["fulfilled", "returned"], '
        '"fulfilled": ["completed", "returned"], '
        '"completed": ["returned"]}'
    );

CREATE TRIGGER tr_orders_payment_status
    BEFORE INSERT OR UPDATE OF payment_status ON orders
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'orders',
        'payment_status',
        'tr_orders_payment_status',
        '["unpaid"]',
        '{"unpaid": ["authorised", "partially_paid", "paid"], '
        '"authorised": ["unpaid", "partially_paid", "paid"], '
        '"partially_paid": ["paid", "partially_refunded", "refunded"], '
        '"paid": ["partially_refunded", "refunded"], '
        '"partially_refunded": ["refunded"]}'
    );

CREATE TRIGGER tr_orders_user_id_live
    BEFORE INSERT OR UPDATE OF user_id ON orders
    FOR EACH ROW WHEN (NEW.user_id IS NOT NULL)
    EXECUTE FUNCTION require_live_reference('orders', 'fk_orders_user_id', 'users', 'user_id', 'id');

CREATE TRIGGER tr_orders_created_by_live
    BEFORE INSERT OR UPDATE OF created_by ON orders
    FOR EACH ROW WHEN (NEW.created_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference('orders', 'fk_orders_created_by', 'users', 'created_by', 'id');

CREATE TRIGGER tr_orders_updated_by_live
    BEFORE INSERT OR UPDATE OF updated_by ON orders
    FOR EACH ROW WHEN (NEW.updated_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference('orders', 'fk_orders_updated_by', 'users', 'updated_by', 'id');

CREATE TRIGGER tr_orders_audit_insert
    AFTER INSERT ON orders
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'orders',
        '["id"]',
        '[]',
        '["updated_at", "lines_total_minor", "paid_minor", "refunded_minor"]'
    );

CREATE TRIGGER tr_orders_audit_update
    AFTER UPDATE ON orders
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'orders',
        '["id"]',
        '[]',
        '["updated_at", "lines_total_minor", "paid_minor", "refunded_minor"]'
    );

CREATE TRIGGER tr_orders_audit_delete
    AFTER DELETE ON orders
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'orders',
        '["id"]',
        '[]',
        '["updated_at", "lines_total_minor", "paid_minor", "refunded_minor"]'
    );

CREATE TRIGGER tr_users_orders_user_id
    BEFORE UPDATE OF deleted_at ON users
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete('users', 'fk_orders_user_id', 'orders', 'true', 'user_id', 'id');

CREATE TRIGGER tr_order_items_updated_at
    BEFORE UPDATE ON order_items
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_order_items_immutable
    BEFORE UPDATE OF order_id, product_id, product_variant_id, product_title, variant_title, sku, quantity,
        unit_price_minor, discount_minor, tax_rate, tax_minor, line_total_minor, snapshot
        ON order_items
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'order_items',
        'tr_order_items_immutable',
        'order_id',
        'product_id',
        'product_variant_id',
        'product_title',
        'variant_title',
        'sku',
        'quantity',
        'unit_price_minor',
        'discount_minor',
        'tax_rate',
        'tax_minor',
        'line_total_minor',
        'snapshot'
    );

CREATE TRIGGER tr_order_items_product_id_live
    BEFORE INSERT OR UPDATE OF product_id ON order_items
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'order_items',
        'fk_order_items_product_id',
        'products',
        'product_id',
        'id'
    );

CREATE TRIGGER tr_order_items_product_variant_id_live
    BEFORE INSERT OR UPDATE OF product_variant_id ON order_items
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'order_items',
        'fk_order_items_product_variant_id',
        'product_variants',
        'product_variant_id',
        'id'
    );

CREATE TRIGGER tr_products_order_items_product_id
    BEFORE UPDATE OF deleted_at ON products
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'products',
        'fk_order_items_product_id',
        'order_items',
        'true',
        'product_id',
        'id'
    );

CREATE TRIGGER tr_product_variants_order_items_product_variant_id
    BEFORE UPDATE OF deleted_at ON product_variants
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'product_variants',
        'fk_order_items_product_variant_id',
        'order_items',
        'true',
        'product_variant_id',
        'id'
    );

CREATE TRIGGER tr_order_items_order_id_total_insert
    AFTER INSERT ON order_items
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'orders',
        'lines_total_minor',
        '{"order_id": "id"}',
        'line_total_minor',
        'true'
    );

CREATE TRIGGER tr_order_items_order_id_total_update
    AFTER UPDATE ON order_items
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'orders',
        'lines_total_minor',
        '{"order_id": "id"}',
        'line_total_minor',
        'true'
    );

CREATE TRIGGER tr_order_items_order_id_total_delete
    AFTER DELETE ON order_items
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'orders',
        'lines_total_minor',
        '{"order_id": "id"}',
        'line_total_minor',
        'true'
    );

CREATE TRIGGER tr_inventory_reservations_updated_at
    BEFORE UPDATE ON inventory_reservations
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_inventory_reservations_immutable
    BEFORE UPDATE OF product_variant_id, warehouse_id, quantity ON inventory_reservations
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'inventory_reservations',
        'tr_inventory_reservations_immutable',
        'product_variant_id',
        'warehouse_id',
        'quantity'
    );

CREATE TRIGGER tr_inventory_reservations_status
    BEFORE INSERT OR UPDATE OF status ON inventory_reservations
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'inventory_reservations',
        'status',
        'tr_inventory_reservations_status',
        '["held", "committed"]',
        '{"held": ["committed", "released", "expired"], "committed": ["fulfilled", "released"]}'
    );

CREATE TRIGGER tr_inventory_reservations_level_total_insert
    AFTER INSERT ON inventory_reservations
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'inventory_levels',
        'reserved',
        '{"product_variant_id": "product_variant_id", "warehouse_id": "warehouse_id"}',
        'quantity',
        'status IN (''held'', ''committed'')'
    );

CREATE TRIGGER tr_inventory_reservations_level_total_update
    AFTER UPDATE ON inventory_reservations
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'inventory_levels',
        'reserved',
        '{"product_variant_id": "product_variant_id", "warehouse_id": "warehouse_id"}',
        'quantity',
        'status IN (''held'', ''committed'')'
    );

CREATE TRIGGER tr_inventory_reservations_level_total_delete
    AFTER DELETE ON inventory_reservations
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'inventory_levels',
        'reserved',
        '{"product_variant_id": "product_variant_id", "warehouse_id": "warehouse_id"}',
        'quantity',
        'status IN (''held'', ''committed'')'
    );

CREATE TRIGGER tr_order_events_append_only
    BEFORE UPDATE OR DELETE ON order_events
    FOR EACH ROW EXECUTE FUNCTION refuse_change('order_events', 'tr_order_events_append_only');

CREATE TRIGGER tr_order_events_append_only_truncate
    BEFORE TRUNCATE ON order_events
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('order_events', 'tr_order_events_append_only');

CREATE TRIGGER tr_fulfilments_updated_at
    BEFORE UPDATE ON fulfilments
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_fulfilments_immutable
    BEFORE UPDATE OF order_id ON fulfilments
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change('fulfilments', 'tr_fulfilments_immutable', 'order_id');

CREATE TRIGGER tr_fulfilments_status
    BEFORE INSERT OR UPDATE OF status ON fulfilments
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'fulfilments',
        'status',
        'tr_fulfilments_status',
        '["pending"]',
        '{"pending": ["packed", "shipped", "cancelled"], '
        '"packed": ["shipped", "cancelled"], '
        '"shipped": ["delivered", "returned"], '
        '"delivered": ["returned"]}'
    );

CREATE TRIGGER tr_fulfilments_audit_insert
    AFTER INSERT ON fulfilments
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('fulfilments', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_fulfilments_audit_update
    AFTER UPDATE ON fulfilments
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('fulfilments', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_fulfilments_audit_delete
    AFTER DELETE ON fulfilments
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('fulfilments', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_fulfilment_items_updated_at
    BEFORE UPDATE ON fulfilment_items
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_fulfilment_items_order_item_id_total_insert
    AFTER INSERT ON fulfilment_items
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'order_items',
        'quantity_fulfilled',
        '{"order_item_id": "id"}',
        'quantity',
        'true'
    );

CREATE TRIGGER tr_fulfilment_items_order_item_id_total_update
    AFTER UPDATE ON fulfilment_items
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'order_items',
        'quantity_fulfilled',
        '{"order_item_id": "id"}',
        'quantity',
        'true'
    );

CREATE TRIGGER tr_fulfilment_items_order_item_id_total_delete
    AFTER DELETE ON fulfilment_items
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'order_items',
        'quantity_fulfilled',
        '{"order_item_id": "id"}',
        'quantity',
        'true'
    );

CREATE TRIGGER tr_discount_redemptions_updated_at
    BEFORE UPDATE ON discount_redemptions
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_discount_redemptions_immutable
    BEFORE UPDATE OF discount_id, order_id, code, amount_minor ON discount_redemptions
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'discount_redemptions',
        'tr_discount_redemptions_immutable',
        'discount_id',
        'order_id',
        'code',
        'amount_minor'
    );

CREATE TRIGGER tr_discount_redemptions_discount_id_live
    BEFORE INSERT OR UPDATE OF discount_id ON discount_redemptions
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'discount_redemptions',
        'fk_discount_redemptions_discount_id',
        'discounts',
        'discount_id',
        'id'
    );

CREATE TRIGGER tr_discount_redemptions_user_id_live
    BEFORE INSERT OR UPDATE OF user_id ON discount_redemptions
    FOR EACH ROW WHEN (NEW.user_id IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'discount_redemptions',
        'fk_discount_redemptions_user_id',
        'users',
        'user_id',
        'id'
    );

CREATE TRIGGER tr_discounts_discount_redemptions_discount_id
    BEFORE UPDATE OF deleted_at ON discounts
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'discounts',
        'fk_discount_redemptions_discount_id',
        'discount_redemptions',
        'true',
        'discount_id',
        'id'
    );

CREATE TRIGGER tr_discount_redemptions_discount_id_total_insert
    AFTER INSERT ON discount_redemptions
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total('discounts', 'usage_count', '{"discount_id": "id"}', '1', 'true');

CREATE TRIGGER tr_discount_redemptions_discount_id_total_update
    AFTER UPDATE ON discount_redemptions
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total('discounts', 'usage_count', '{"discount_id": "id"}', '1', 'true');

CREATE TRIGGER tr_discount_redemptions_discount_id_total_delete
    AFTER DELETE ON discount_redemptions
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total('discounts', 'usage_count', '{"discount_id": "id"}', '1', 'true');

CREATE TRIGGER tr_product_reviews_updated_at
    BEFORE UPDATE ON product_reviews
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_product_reviews_immutable
    BEFORE UPDATE OF product_id, user_id, order_id, order_item_id ON product_reviews
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'product_reviews',
        'tr_product_reviews_immutable',
        'product_id',
        'user_id',
        'order_id',
        'order_item_id'
    );

CREATE TRIGGER tr_product_reviews_status
    BEFORE INSERT OR UPDATE OF status ON product_reviews
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'product_reviews',
        'status',
        'tr_product_reviews_status',
        '["pending"]',
        '{"pending": ["published", "rejected"], "published": ["rejected"], "rejected": ["published"]}'
    );

CREATE TRIGGER tr_product_reviews_audit_insert
    AFTER INSERT ON product_reviews
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('product_reviews', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_product_reviews_audit_update
    AFTER UPDATE ON product_reviews
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('product_reviews', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_product_reviews_audit_delete
    AFTER DELETE ON product_reviews
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('product_reviews', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_product_reviews_product_id_total_insert
    AFTER INSERT ON product_reviews
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'products',
        'rating_count',
        '{"product_id": "id"}',
        '1',
        'status = ''published''',
        'rating_sum',
        '{"product_id": "id"}',
        'rating',
        'status = ''published'''
    );

CREATE TRIGGER tr_product_reviews_product_id_total_update
    AFTER UPDATE ON product_reviews
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'products',
        'rating_count',
        '{"product_id": "id"}',
        '1',
        'status = ''published''',
        'rating_sum',
        '{"product_id": "id"}',
        'rating',
        'status = ''published'''
    );

CREATE TRIGGER tr_product_reviews_product_id_total_delete
    AFTER DELETE ON product_reviews
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'products',
        'rating_count',
        '{"product_id": "id"}',
        '1',
        'status = ''published''',
        'rating_sum',
        '{"product_id": "id"}',
        'rating',
        'status = ''published'''
    );

CREATE TRIGGER tr_gift_cards_updated_at
    BEFORE UPDATE ON gift_cards
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_gift_cards_immutable
    BEFORE UPDATE OF code_hash, last4, ledger_account_id, currency, amount_minor, order_item_id ON gift_cards
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'gift_cards',
        'tr_gift_cards_immutable',
        'code_hash',
        'last4',
        'ledger_account_id',
        'currency',
        'amount_minor',
        'order_item_id'
    );

CREATE TRIGGER tr_gift_cards_status
    BEFORE INSERT OR UPDATE OF status ON gift_cards
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'gift_cards',
        'status',
        'tr_gift_cards_status',
        '["inactive"]',
        '{"inactive": ["active", "blocked"], "active": ["blocked", "expired"], "blocked": ["active"]}'
    );

CREATE TRIGGER tr_gift_cards_audit_insert
    AFTER INSERT ON gift_cards
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('gift_cards', '["id"]', '["code_hash"]', '["updated_at"]');

CREATE TRIGGER tr_gift_cards_audit_update
    AFTER UPDATE ON gift_cards
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('gift_cards', '["id"]', '["code_hash"]', '["updated_at"]');

CREATE TRIGGER tr_gift_cards_audit_delete
    AFTER DELETE ON gift_cards
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('gift_cards', '["id"]', '["code_hash"]', '["updated_at"]');

CREATE TRIGGER tr_payments_updated_at
    BEFORE UPDATE ON payments
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_payments_lock_version
    BEFORE UPDATE ON payments
    FOR EACH ROW WHEN (OLD.refunded_minor = NEW.refunded_minor)
    EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_payments_immutable
    BEFORE UPDATE OF provider, currency, amount_minor, order_id, gift_card_id ON payments
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'payments',
        'tr_payments_immutable',
        'provider',
        'currency',
        'amount_minor',
        'order_id',
        'gift_card_id'
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

CREATE TRIGGER tr_payments_payment_method_id_live
    BEFORE INSERT OR UPDATE OF payment_method_id ON payments
    FOR EACH ROW WHEN (NEW.payment_method_id IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'payments',
        'fk_payments_payment_method_id',
        'payment_methods',
        'payment_method_id',
        'id'
    );

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

CREATE TRIGGER tr_payments_order_id_total_insert
    AFTER INSERT ON payments
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'orders',
        'paid_minor',
        '{"order_id": "id"}',
        'captured_minor',
        'true',
        'refunded_minor',
        '{"order_id": "id"}',
        'refunded_minor',
        'true'
    );

CREATE TRIGGER tr_payments_order_id_total_update
    AFTER UPDATE ON payments
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'orders',
        'paid_minor',
        '{"order_id": "id"}',
        'captured_minor',
        'true',
        'refunded_minor',
        '{"order_id": "id"}',
        'refunded_minor',
        'true'
    );

CREATE TRIGGER tr_payments_order_id_total_delete
    AFTER DELETE ON payments
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'orders',
        'paid_minor',
        '{"order_id": "id"}',
        'captured_minor',
        'true',
        'refunded_minor',
        '{"order_id": "id"}',
        'refunded_minor',
        'true'
    );

CREATE TRIGGER tr_refunds_updated_at
    BEFORE UPDATE ON refunds
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_refunds_immutable
    BEFORE UPDATE OF payment_id, currency, amount_minor, provider, order_id ON refunds
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'refunds',
        'tr_refunds_immutable',
        'payment_id',
        'currency',
        'amount_minor',
        'provider',
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

CREATE TRIGGER tr_return_requests_updated_at
    BEFORE UPDATE ON return_requests
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_return_requests_immutable
    BEFORE UPDATE OF number, order_id ON return_requests
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'return_requests',
        'tr_return_requests_immutable',
        'number',
        'order_id'
    );

CREATE TRIGGER tr_return_requests_status
    BEFORE INSERT OR UPDATE OF status ON return_requests
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'return_requests',
        'status',
        'tr_return_requests_status',
        '["requested"]',
        '{"requested": ["approved", "refused", "cancelled"], '
        '"approved": ["received", "cancelled"], '
        '"received": ["completed"]}'
    );

CREATE TRIGGER tr_return_requests_audit_insert
    AFTER INSERT ON return_requests
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('return_requests', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_return_requests_audit_update
    AFTER UPDATE ON return_requests
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('return_requests', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_return_requests_audit_delete
    AFTER DELETE ON return_requests
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('return_requests', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_return_items_updated_at
    BEFORE UPDATE ON return_items
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_return_items_order_item_id_total_insert
    AFTER INSERT ON return_items
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'order_items',
        'quantity_returned',
        '{"order_item_id": "id"}',
        'received',
        'true'
    );

CREATE TRIGGER tr_return_items_order_item_id_total_update
    AFTER UPDATE ON return_items
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'order_items',
        'quantity_returned',
        '{"order_item_id": "id"}',
        'received',
        'true'
    );

CREATE TRIGGER tr_return_items_order_item_id_total_delete
    AFTER DELETE ON return_items
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'order_items',
        'quantity_returned',
        '{"order_item_id": "id"}',
        'received',
        'true'
    );

CREATE TRIGGER tr_point_entries_append_only
    BEFORE UPDATE OR DELETE ON point_entries
    FOR EACH ROW EXECUTE FUNCTION refuse_change('point_entries', 'tr_point_entries_append_only');

CREATE TRIGGER tr_point_entries_append_only_truncate
    BEFORE TRUNCATE ON point_entries
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('point_entries', 'tr_point_entries_append_only');

CREATE TRIGGER tr_point_entries_audit_insert
    AFTER INSERT ON point_entries
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('point_entries', '["id"]', '[]', '[]');

CREATE TRIGGER tr_point_entries_member_number_total_insert
    AFTER INSERT ON point_entries
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'members',
        'points',
        '{"member_number": "number"}',
        'points',
        'true'
    );

CREATE TRIGGER tr_rental_rates_updated_at
    BEFORE UPDATE ON rental_rates
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_rental_rates_immutable
    BEFORE UPDATE OF product_variant_id ON rental_rates
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'rental_rates',
        'tr_rental_rates_immutable',
        'product_variant_id'
    );

CREATE TRIGGER tr_rental_rates_product_variant_id_live
    BEFORE INSERT OR UPDATE OF product_variant_id ON rental_rates
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'rental_rates',
        'fk_rental_rates_product_variant_id',
        'product_variants',
        'product_variant_id',
        'id'
    );

CREATE TRIGGER tr_rental_rates_product_variant_id_currency_bdce1552
    BEFORE INSERT OR UPDATE OF valid, product_variant_id, currency ON rental_rates
    FOR EACH ROW EXECUTE FUNCTION take_turns(
        'ex_rental_rates_product_variant_id_currency_valid',
        'true',
        'product_variant_id',
        'currency'
    );

CREATE TRIGGER tr_product_variants_rental_rates_product_variant_id
    BEFORE UPDATE OF deleted_at ON product_variants
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'product_variants',
        'fk_rental_rates_product_variant_id',
        'rental_rates',
        'true',
        'product_variant_id',
        'id'
    );

CREATE TRIGGER tr_rental_units_updated_at
    BEFORE UPDATE ON rental_units
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_rental_units_immutable
    BEFORE UPDATE OF serial, product_variant_id, currency ON rental_units
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'rental_units',
        'tr_rental_units_immutable',
        'serial',
        'product_variant_id',
        'currency'
    );

CREATE TRIGGER tr_rental_units_status
    BEFORE INSERT OR UPDATE OF status ON rental_units
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'rental_units',
        'status',
        'tr_rental_units_status',
        '["ready"]',
        '{"ready": ["in_repair", "retired"], "in_repair": ["ready", "retired"]}'
    );

CREATE TRIGGER tr_rental_units_product_variant_id_live
    BEFORE INSERT OR UPDATE OF product_variant_id ON rental_units
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'rental_units',
        'fk_rental_units_product_variant_id',
        'product_variants',
        'product_variant_id',
        'id'
    );

CREATE TRIGGER tr_rental_units_audit_insert
    AFTER INSERT ON rental_units
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'rental_units',
        '["id"]',
        '[]',
        '["updated_at", "times_out", "earned_minor"]'
    );

CREATE TRIGGER tr_rental_units_audit_update
    AFTER UPDATE ON rental_units
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'rental_units',
        '["id"]',
        '[]',
        '["updated_at", "times_out", "earned_minor"]'
    );

CREATE TRIGGER tr_rental_units_audit_delete
    AFTER DELETE ON rental_units
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'rental_units',
        '["id"]',
        '[]',
        '["updated_at", "times_out", "earned_minor"]'
    );

CREATE TRIGGER tr_product_variants_rental_units_product_variant_id
    BEFORE UPDATE OF deleted_at ON product_variants
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'product_variants',
        'fk_rental_units_product_variant_id',
        'rental_units',
        'true',
        'product_variant_id',
        'id'
    );

CREATE TRIGGER tr_rentals_updated_at
    BEFORE UPDATE ON rentals
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_rentals_lock_version
    BEFORE UPDATE ON rentals
    FOR EACH ROW WHEN (OLD.fee_minor = NEW.fee_minor)
    EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_rentals_immutable
    BEFORE UPDATE OF number, customer_id, currency ON rentals
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'rentals',
        'tr_rentals_immutable',
        'number',
        'customer_id',
        'currency'
    );

CREATE TRIGGER tr_rentals_status
    BEFORE INSERT OR UPDATE OF status ON rentals
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'rentals',
        'status',
        'tr_rentals_status',
        '["reserved"]',
        '{"reserved": ["out", "cancelled", "no_show"], "out": ["returned"]}'
    );

CREATE TRIGGER tr_rentals_customer_id_live
    BEFORE INSERT OR UPDATE OF customer_id ON rentals
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'rentals',
        'fk_rentals_customer_id',
        'users',
        'customer_id',
        'id'
    );

CREATE TRIGGER tr_rentals_rw_1
    AFTER INSERT OR UPDATE OF customer_id, status ON rentals
    FOR EACH ROW EXECUTE FUNCTION enforce_limit(
        'rentals',
        'tr_rentals_rw_1',
        '3',
        'status IN (''reserved'', ''out'')',
        'customer_id'
    );

COMMENT ON TRIGGER tr_rentals_rw_1 ON rentals IS 'RW-1: A customer has at most three rentals reserved or out.';

CREATE TRIGGER tr_rentals_audit_insert
    AFTER INSERT ON rentals
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('rentals', '["id"]', '[]', '["updated_at", "fee_minor"]');

CREATE TRIGGER tr_rentals_audit_update
    AFTER UPDATE ON rentals
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('rentals', '["id"]', '[]', '["updated_at", "fee_minor"]');

CREATE TRIGGER tr_rentals_audit_delete
    AFTER DELETE ON rentals
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('rentals', '["id"]', '[]', '["updated_at", "fee_minor"]');

CREATE TRIGGER tr_users_rentals_customer_id
    BEFORE UPDATE OF deleted_at ON users
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'users',
        'fk_rentals_customer_id',
        'rentals',
        'true',
        'customer_id',
        'id'
    );

CREATE TRIGGER tr_rental_items_updated_at
    BEFORE UPDATE ON rental_items
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_rental_items_immutable
    BEFORE UPDATE OF day_rate_minor, currency ON rental_items
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'rental_items',
        'tr_rental_items_immutable',
        'day_rate_minor',
        'currency'
    );

CREATE TRIGGER tr_rental_items_status
    BEFORE INSERT OR UPDATE OF status ON rental_items
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'rental_items',
        'status',
        'tr_rental_items_status',
        '["held"]',
        '{"held": ["out", "cancelled"], "out": ["back"]}'
    );

CREATE TRIGGER tr_rental_items_unit_id_slot_turns
    BEFORE INSERT OR UPDATE OF slot, unit_id, status ON rental_items
    FOR EACH ROW EXECUTE FUNCTION take_turns('ex_rental_items_unit_id_slot', 'status <> ''cancelled''', 'unit_id');

CREATE TRIGGER tr_rental_items_unit_id_total_insert
    AFTER INSERT ON rental_items
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'rental_units',
        'times_out',
        '{"unit_id": "id"}',
        '1',
        'status IN (''out'', ''back'')',
        'earned_minor',
        '{"unit_id": "id"}',
        'fee_minor',
        'status = ''back'''
    );

CREATE TRIGGER tr_rental_items_unit_id_total_update
    AFTER UPDATE ON rental_items
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'rental_units',
        'times_out',
        '{"unit_id": "id"}',
        '1',
        'status IN (''out'', ''back'')',
        'earned_minor',
        '{"unit_id": "id"}',
        'fee_minor',
        'status = ''back'''
    );

CREATE TRIGGER tr_rental_items_unit_id_total_delete
    AFTER DELETE ON rental_items
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'rental_units',
        'times_out',
        '{"unit_id": "id"}',
        '1',
        'status IN (''out'', ''back'')',
        'earned_minor',
        '{"unit_id": "id"}',
        'fee_minor',
        'status = ''back'''
    );

CREATE TRIGGER tr_rental_items_rental_id_total_insert
    AFTER INSERT ON rental_items
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'rentals',
        'fee_minor',
        '{"rental_id": "id"}',
        'fee_minor',
        'status <> ''cancelled'''
    );

CREATE TRIGGER tr_rental_items_rental_id_total_update
    AFTER UPDATE ON rental_items
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'rentals',
        'fee_minor',
        '{"rental_id": "id"}',
        'fee_minor',
        'status <> ''cancelled'''
    );

CREATE TRIGGER tr_rental_items_rental_id_total_delete
    AFTER DELETE ON rental_items
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'rentals',
        'fee_minor',
        '{"rental_id": "id"}',
        'fee_minor',
        'status <> ''cancelled'''
    );

CREATE TRIGGER tr_rental_inspections_append_only
    BEFORE UPDATE OR DELETE ON rental_inspections
    FOR EACH ROW EXECUTE FUNCTION refuse_change('rental_inspections', 'tr_rental_inspections_append_only');

CREATE TRIGGER tr_rental_inspections_append_only_truncate
    BEFORE TRUNCATE ON rental_inspections
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('rental_inspections', 'tr_rental_inspections_append_only');

CREATE TRIGGER tr_rental_inspections_inspector_id_live
    BEFORE INSERT OR UPDATE OF inspector_id ON rental_inspections
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'rental_inspections',
        'fk_rental_inspections_inspector_id',
        'users',
        'inspector_id',
        'id'
    );

CREATE TRIGGER tr_users_rental_inspections_inspector_id
    BEFORE UPDATE OF deleted_at ON users
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'users',
        'fk_rental_inspections_inspector_id',
        'rental_inspections',
        'true',
        'inspector_id',
        'id'
    );

CREATE TRIGGER tr_suppliers_updated_at
    BEFORE UPDATE ON suppliers
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_suppliers_lock_version
    BEFORE UPDATE ON suppliers
    FOR EACH ROW EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_suppliers_immutable
    BEFORE UPDATE OF code ON suppliers
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change('suppliers', 'tr_suppliers_immutable', 'code');

CREATE TRIGGER tr_suppliers_time_zone
    BEFORE INSERT OR UPDATE OF time_zone ON suppliers
    FOR EACH ROW EXECUTE FUNCTION require_time_zone('suppliers', 'tr_suppliers_time_zone', 'time_zone');

CREATE TRIGGER tr_suppliers_created_by_live
    BEFORE INSERT OR UPDATE OF created_by, deleted_at ON suppliers
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.created_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'suppliers',
        'fk_suppliers_created_by',
        'users',
        'created_by',
        'id'
    );

CREATE TRIGGER tr_suppliers_updated_by_live
    BEFORE INSERT OR UPDATE OF updated_by, deleted_at ON suppliers
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.updated_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'suppliers',
        'fk_suppliers_updated_by',
        'users',
        'updated_by',
        'id'
    );

CREATE TRIGGER tr_suppliers_audit_insert
    AFTER INSERT ON suppliers
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('suppliers', '["id"]', '[]', '["updated_at", "search_vector"]');

CREATE TRIGGER tr_suppliers_audit_update
    AFTER UPDATE ON suppliers
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('suppliers', '["id"]', '[]', '["updated_at", "search_vector"]');

CREATE TRIGGER tr_suppliers_audit_delete
    AFTER DELETE ON suppliers
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('suppliers', '["id"]', '[]', '["updated_at", "search_vector"]');

CREATE TRIGGER tr_deliveries_updated_at
    BEFORE UPDATE ON deliveries
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_deliveries_immutable
    BEFORE UPDATE OF supplier_id, warehouse_id ON deliveries
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'deliveries',
        'tr_deliveries_immutable',
        'supplier_id',
        'warehouse_id'
    );

CREATE TRIGGER tr_deliveries_supplier_id_live
    BEFORE INSERT OR UPDATE OF supplier_id ON deliveries
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'deliveries',
        'fk_deliveries_supplier_id',
        'suppliers',
        'supplier_id',
        'id'
    );

CREATE TRIGGER tr_deliveries_audit_insert
    AFTER INSERT ON deliveries
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('deliveries', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_deliveries_audit_update
    AFTER UPDATE ON deliveries
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('deliveries', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_deliveries_audit_delete
    AFTER DELETE ON deliveries
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('deliveries', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_suppliers_deliveries_supplier_id
    BEFORE UPDATE OF deleted_at ON suppliers
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'suppliers',
        'fk_deliveries_supplier_id',
        'deliveries',
        'true',
        'supplier_id',
        'id'
    );

CREATE TRIGGER tr_inventory_movements_append_only
    BEFORE UPDATE OR DELETE ON inventory_movements
    FOR EACH ROW EXECUTE FUNCTION refuse_change('inventory_movements', 'tr_inventory_movements_append_only');

CREATE TRIGGER tr_inventory_movements_append_only_truncate
    BEFORE TRUNCATE ON inventory_movements
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('inventory_movements', 'tr_inventory_movements_append_only');

CREATE TRIGGER tr_inventory_movements_level_total_insert
    AFTER INSERT ON inventory_movements
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'inventory_levels',
        'on_hand',
        '{"product_variant_id": "product_variant_id", "warehouse_id": "warehouse_id"}',
        'quantity',
        'true'
    );

CREATE TRIGGER tr_purchase_orders_updated_at
    BEFORE UPDATE ON purchase_orders
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_purchase_orders_lock_version
    BEFORE UPDATE ON purchase_orders
    FOR EACH ROW WHEN (OLD.goods_minor = NEW.goods_minor)
    EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_purchase_orders_immutable
    BEFORE UPDATE OF number, supplier_id, currency ON purchase_orders
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'purchase_orders',
        'tr_purchase_orders_immutable',
        'number',
        'supplier_id',
        'currency'
    );

CREATE TRIGGER tr_purchase_orders_status
    BEFORE INSERT OR UPDATE OF status ON purchase_orders
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'purchase_orders',
        'status',
        'tr_purchase_orders_status',
        '["draft"]',
        '{"draft": ["sent", "cancelled"], "sent": ["confirmed", "cancelled"], "confirmed": ["received", "cancelled"]}'
    );

CREATE TRIGGER tr_purchase_orders_supplier_id_live
    BEFORE INSERT OR UPDATE OF supplier_id ON purchase_orders
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'purchase_orders',
        'fk_purchase_orders_supplier_id',
        'suppliers',
        'supplier_id',
        'id'
    );

CREATE TRIGGER tr_purchase_orders_created_by_live
    BEFORE INSERT OR UPDATE OF created_by ON purchase_orders
    FOR EACH ROW WHEN (NEW.created_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'purchase_orders',
        'fk_purchase_orders_created_by',
        'users',
        'created_by',
        'id'
    );

CREATE TRIGGER tr_purchase_orders_updated_by_live
    BEFORE INSERT OR UPDATE OF updated_by ON purchase_orders
    FOR EACH ROW WHEN (NEW.updated_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'purchase_orders',
        'fk_purchase_orders_updated_by',
        'users',
        'updated_by',
        'id'
    );

CREATE TRIGGER tr_purchase_orders_audit_insert
    AFTER INSERT ON purchase_orders
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'purchase_orders',
        '["id"]',
        '[]',
        '["updated_at", "goods_minor", "total_minor"]'
    );

CREATE TRIGGER tr_purchase_orders_audit_update
    AFTER UPDATE ON purchase_orders
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'purchase_orders',
        '["id"]',
        '[]',
        '["updated_at", "goods_minor", "total_minor"]'
    );

CREATE TRIGGER tr_purchase_orders_audit_delete
    AFTER DELETE ON purchase_orders
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'purchase_orders',
        '["id"]',
        '[]',
        '["updated_at", "goods_minor", "total_minor"]'
    );

CREATE TRIGGER tr_suppliers_purchase_orders_supplier_id
    BEFORE UPDATE OF deleted_at ON suppliers
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'suppliers',
        'fk_purchase_orders_supplier_id',
        'purchase_orders',
        'true',
        'supplier_id',
        'id'
    );

CREATE TRIGGER tr_purchase_order_lines_updated_at
    BEFORE UPDATE ON purchase_order_lines
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_purchase_order_lines_product_variant_id_live
    BEFORE INSERT OR UPDATE OF product_variant_id ON purchase_order_lines
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'purchase_order_lines',
        'fk_purchase_order_lines_product_variant_id',
        'product_variants',
        'product_variant_id',
        'id'
    );

CREATE TRIGGER tr_product_variants_purchase_order_lines_pr_ae86dc76
    BEFORE UPDATE OF deleted_at ON product_variants
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'product_variants',
        'fk_purchase_order_lines_product_variant_id',
        'purchase_order_lines',
        'true',
        'product_variant_id',
        'id'
    );

CREATE TRIGGER tr_purchase_order_lines_purchase_order_id_t_d3a48052
    AFTER INSERT ON purchase_order_lines
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'purchase_orders',
        'goods_minor',
        '{"purchase_order_id": "id"}',
        'amount_minor',
        'true'
    );

CREATE TRIGGER tr_purchase_order_lines_purchase_order_id_t_56f23349
    AFTER UPDATE ON purchase_order_lines
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'purchase_orders',
        'goods_minor',
        '{"purchase_order_id": "id"}',
        'amount_minor',
        'true'
    );

CREATE TRIGGER tr_purchase_order_lines_purchase_order_id_t_734f7919
    AFTER DELETE ON purchase_order_lines
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'purchase_orders',
        'goods_minor',
        '{"purchase_order_id": "id"}',
        'amount_minor',
        'true'
    );

CREATE TRIGGER tr_delivery_lines_append_only
    BEFORE UPDATE OR DELETE ON delivery_lines
    FOR EACH ROW EXECUTE FUNCTION refuse_change('delivery_lines', 'tr_delivery_lines_append_only');

CREATE TRIGGER tr_delivery_lines_append_only_truncate
    BEFORE TRUNCATE ON delivery_lines
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('delivery_lines', 'tr_delivery_lines_append_only');

CREATE TRIGGER tr_delivery_lines_purchase_order_id_positio_0ec2f516
    AFTER INSERT ON delivery_lines
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'purchase_order_lines',
        'delivered',
        '{"purchase_order_id": "purchase_order_id", "position": "position"}',
        'quantity',
        'true'
    );

CREATE TRIGGER tr_supplier_articles_updated_at
    BEFORE UPDATE ON supplier_articles
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_supplier_articles_immutable
    BEFORE UPDATE OF supplier_id, product_variant_id, cost_minor, currency ON supplier_articles
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'supplier_articles',
        'tr_supplier_articles_immutable',
        'supplier_id',
        'product_variant_id',
        'cost_minor',
        'currency'
    );

CREATE TRIGGER tr_supplier_articles_supplier_id_live
    BEFORE INSERT OR UPDATE OF supplier_id ON supplier_articles
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'supplier_articles',
        'fk_supplier_articles_supplier_id',
        'suppliers',
        'supplier_id',
        'id'
    );

CREATE TRIGGER tr_supplier_articles_product_variant_id_live
    BEFORE INSERT OR UPDATE OF product_variant_id ON supplier_articles
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'supplier_articles',
        'fk_supplier_articles_product_variant_id',
        'product_variants',
        'product_variant_id',
        'id'
    );

CREATE TRIGGER tr_supplier_articles_supplier_id_product_va_6b8dfcc5
    BEFORE INSERT OR UPDATE OF valid, supplier_id, product_variant_id ON supplier_articles
    FOR EACH ROW EXECUTE FUNCTION take_turns(
        'ex_supplier_articles_supplier_id_product_va_3a4ac909',
        'true',
        'supplier_id',
        'product_variant_id'
    );

CREATE TRIGGER tr_supplier_articles_audit_insert
    AFTER INSERT ON supplier_articles
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('supplier_articles', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_supplier_articles_audit_update
    AFTER UPDATE ON supplier_articles
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('supplier_articles', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_supplier_articles_audit_delete
    AFTER DELETE ON supplier_articles
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('supplier_articles', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_product_variants_supplier_articles_produ_9cdcf694
    BEFORE UPDATE OF deleted_at ON product_variants
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'product_variants',
        'fk_supplier_articles_product_variant_id',
        'supplier_articles',
        'true',
        'product_variant_id',
        'id'
    );

CREATE TRIGGER tr_suppliers_supplier_articles_supplier_id
    BEFORE UPDATE OF deleted_at ON suppliers
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'suppliers',
        'fk_supplier_articles_supplier_id',
        'supplier_articles',
        'true',
        'supplier_id',
        'id'
    );

CREATE TRIGGER tr_technicians_updated_at
    BEFORE UPDATE ON technicians
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_technicians_user_id_live
    BEFORE INSERT OR UPDATE OF user_id ON technicians
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'technicians',
        'fk_technicians_user_id',
        'users',
        'user_id',
        'id'
    );

CREATE TRIGGER tr_technicians_audit_insert
    AFTER INSERT ON technicians
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('technicians', '["user_id"]', '[]', '["updated_at", "waiting"]');

CREATE TRIGGER tr_technicians_audit_update
    AFTER UPDATE ON technicians
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('technicians', '["user_id"]', '[]', '["updated_at", "waiting"]');

CREATE TRIGGER tr_technicians_audit_delete
    AFTER DELETE ON technicians
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('technicians', '["user_id"]', '[]', '["updated_at", "waiting"]');

CREATE TRIGGER tr_users_technicians_user_id
    BEFORE UPDATE OF deleted_at ON users
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'users',
        'fk_technicians_user_id',
        'technicians',
        'true',
        'user_id',
        'id'
    );

CREATE TRIGGER tr_trade_ins_updated_at
    BEFORE UPDATE ON trade_ins
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_trade_ins_immutable
    BEFORE UPDATE OF number, customer_id ON trade_ins
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change('trade_ins', 'tr_trade_ins_immutable', 'number', 'customer_id');

CREATE TRIGGER tr_trade_ins_status
    BEFORE INSERT OR UPDATE OF status ON trade_ins
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'trade_ins',
        'status',
        'tr_trade_ins_status',
        '["offered"]',
        '{"offered": ["valued", "refused"], "valued": ["accepted", "refused"], "accepted": ["resold"]}'
    );

CREATE TRIGGER tr_trade_ins_customer_id_live
    BEFORE INSERT OR UPDATE OF customer_id ON trade_ins
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'trade_ins',
        'fk_trade_ins_customer_id',
        'users',
        'customer_id',
        'id'
    );

CREATE TRIGGER tr_trade_ins_product_id_live
    BEFORE INSERT OR UPDATE OF product_id ON trade_ins
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'trade_ins',
        'fk_trade_ins_product_id',
        'products',
        'product_id',
        'id'
    );

CREATE TRIGGER tr_trade_ins_resold_as_id_live
    BEFORE INSERT OR UPDATE OF resold_as_id ON trade_ins
    FOR EACH ROW WHEN (NEW.resold_as_id IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'trade_ins',
        'fk_trade_ins_resold_as_id',
        'product_variants',
        'resold_as_id',
        'id'
    );

CREATE TRIGGER tr_trade_ins_audit_insert
    AFTER INSERT ON trade_ins
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('trade_ins', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_trade_ins_audit_update
    AFTER UPDATE ON trade_ins
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('trade_ins', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_trade_ins_audit_delete
    AFTER DELETE ON trade_ins
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('trade_ins', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_users_trade_ins_customer_id
    BEFORE UPDATE OF deleted_at ON users
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'users',
        'fk_trade_ins_customer_id',
        'trade_ins',
        'true',
        'customer_id',
        'id'
    );

CREATE TRIGGER tr_products_trade_ins_product_id
    BEFORE UPDATE OF deleted_at ON products
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'products',
        'fk_trade_ins_product_id',
        'trade_ins',
        'true',
        'product_id',
        'id'
    );

CREATE TRIGGER tr_product_variants_trade_ins_resold_as_id
    BEFORE UPDATE OF deleted_at ON product_variants
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'product_variants',
        'fk_trade_ins_resold_as_id',
        'trade_ins',
        'true',
        'resold_as_id',
        'id'
    );

CREATE TRIGGER tr_trips_updated_at
    BEFORE UPDATE ON trips
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_trips_time_zone
    BEFORE INSERT OR UPDATE OF time_zone ON trips
    FOR EACH ROW EXECUTE FUNCTION require_time_zone('trips', 'tr_trips_time_zone', 'time_zone');

CREATE TRIGGER tr_trips_created_by_live
    BEFORE INSERT OR UPDATE OF created_by, deleted_at ON trips
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.created_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference('trips', 'fk_trips_created_by', 'users', 'created_by', 'id');

CREATE TRIGGER tr_trips_updated_by_live
    BEFORE INSERT OR UPDATE OF updated_by, deleted_at ON trips
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.updated_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference('trips', 'fk_trips_updated_by', 'users', 'updated_by', 'id');

CREATE TRIGGER tr_trips_audit_insert
    AFTER INSERT ON trips
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('trips', '["id"]', '[]', '["updated_at", "search_vector"]');

CREATE TRIGGER tr_trips_audit_update
    AFTER UPDATE ON trips
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('trips', '["id"]', '[]', '["updated_at", "search_vector"]');

CREATE TRIGGER tr_trips_audit_delete
    AFTER DELETE ON trips
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('trips', '["id"]', '[]', '["updated_at", "search_vector"]');

CREATE TRIGGER tr_departures_updated_at
    BEFORE UPDATE ON departures
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_departures_lock_version
    BEFORE UPDATE ON departures
    FOR EACH ROW WHEN (OLD.seats_taken = NEW.seats_taken)
    EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_departures_immutable
    BEFORE UPDATE OF trip_id ON departures
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change('departures', 'tr_departures_immutable', 'trip_id');

CREATE TRIGGER tr_departures_status
    BEFORE INSERT OR UPDATE OF status ON departures
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'departures',
        'status',
        'tr_departures_status',
        '["open"]',
        '{"open": ["guaranteed", "called_off"], "guaranteed": ["departed", "called_off"]}'
    );

CREATE TRIGGER tr_departures_trip_id_live
    BEFORE INSERT OR UPDATE OF trip_id ON departures
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'departures',
        'fk_departures_trip_id',
        'trips',
        'trip_id',
        'id'
    );

CREATE TRIGGER tr_departures_guide_id_live
    BEFORE INSERT OR UPDATE OF guide_id ON departures
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'departures',
        'fk_departures_guide_id',
        'users',
        'guide_id',
        'id'
    );

CREATE TRIGGER tr_departures_deputy_id_live
    BEFORE INSERT OR UPDATE OF deputy_id ON departures
    FOR EACH ROW WHEN (NEW.deputy_id IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'departures',
        'fk_departures_deputy_id',
        'users',
        'deputy_id',
        'id'
    );

CREATE TRIGGER tr_departures_guide_id_period_turns
    BEFORE INSERT OR UPDATE OF period, guide_id, status ON departures
    FOR EACH ROW EXECUTE FUNCTION take_turns('ex_departures_guide_id_period', 'status <> ''called_off''', 'guide_id');

CREATE TRIGGER tr_departures_audit_insert
    AFTER INSERT ON departures
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'departures',
        '["id"]',
        '[]',
        '["updated_at", "seats_taken", "seats_free"]'
    );

CREATE TRIGGER tr_departures_audit_update
    AFTER UPDATE ON departures
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'departures',
        '["id"]',
        '[]',
        '["updated_at", "seats_taken", "seats_free"]'
    );

CREATE TRIGGER tr_departures_audit_delete
    AFTER DELETE ON departures
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'departures',
        '["id"]',
        '[]',
        '["updated_at", "seats_taken", "seats_free"]'
    );

CREATE TRIGGER tr_users_departures_guide_id
    BEFORE UPDATE OF deleted_at ON users
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'users',
        'fk_departures_guide_id',
        'departures',
        'true',
        'guide_id',
        'id'
    );

CREATE TRIGGER tr_trips_departures_trip_id
    BEFORE UPDATE OF deleted_at ON trips
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'trips',
        'fk_departures_trip_id',
        'departures',
        'true',
        'trip_id',
        'id'
    );

CREATE TRIGGER tr_trip_bookings_updated_at
    BEFORE UPDATE ON trip_bookings
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_trip_bookings_immutable
    BEFORE UPDATE OF number, departure_id, customer_id ON trip_bookings
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'trip_bookings',
        'tr_trip_bookings_immutable',
        'number',
        'departure_id',
        'customer_id'
    );

CREATE TRIGGER tr_trip_bookings_status
    BEFORE INSERT OR UPDATE OF status ON trip_bookings
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'trip_bookings',
        'status',
        'tr_trip_bookings_status',
        '["requested"]',
        '{"requested": ["confirmed", "cancelled"], "confirmed": ["cancelled"]}'
    );

CREATE TRIGGER tr_trip_bookings_customer_id_live
    BEFORE INSERT OR UPDATE OF customer_id ON trip_bookings
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'trip_bookings',
        'fk_trip_bookings_customer_id',
        'users',
        'customer_id',
        'id'
    );

CREATE TRIGGER tr_trip_bookings_audit_insert
    AFTER INSERT ON trip_bookings
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'trip_bookings',
        '["id"]',
        '["emergency_phone"]',
        '["updated_at"]'
    );

CREATE TRIGGER tr_trip_bookings_audit_update
    AFTER UPDATE ON trip_bookings
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'trip_bookings',
        '["id"]',
        '["emergency_phone"]',
        '["updated_at"]'
    );

CREATE TRIGGER tr_trip_bookings_audit_delete
    AFTER DELETE ON trip_bookings
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'trip_bookings',
        '["id"]',
        '["emergency_phone"]',
        '["updated_at"]'
    );

CREATE TRIGGER tr_users_trip_bookings_customer_id
    BEFORE UPDATE OF deleted_at ON users
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'users',
        'fk_trip_bookings_customer_id',
        'trip_bookings',
        'true',
        'customer_id',
        'id'
    );

CREATE TRIGGER tr_trip_bookings_departure_id_total_insert
    AFTER INSERT ON trip_bookings
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'departures',
        'seats_taken',
        '{"departure_id": "id"}',
        'travellers',
        'status <> ''cancelled'''
    );

CREATE TRIGGER tr_trip_bookings_departure_id_total_update
    AFTER UPDATE ON trip_bookings
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'departures',
        'seats_taken',
        '{"departure_id": "id"}',
        'travellers',
        'status <> ''cancelled'''
    );

CREATE TRIGGER tr_trip_bookings_departure_id_total_delete
    AFTER DELETE ON trip_bookings
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'departures',
        'seats_taken',
        '{"departure_id": "id"}',
        'travellers',
        'status <> ''cancelled'''
    );

CREATE TRIGGER tr_trip_products_trip_id_live
    BEFORE INSERT OR UPDATE OF trip_id ON trip_products
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'trip_products',
        'fk_trip_products_trip_id',
        'trips',
        'trip_id',
        'id'
    );

CREATE TRIGGER tr_trip_products_product_id_live
    BEFORE INSERT OR UPDATE OF product_id ON trip_products
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'trip_products',
        'fk_trip_products_product_id',
        'products',
        'product_id',
        'id'
    );

CREATE TRIGGER tr_trip_shares_updated_at
    BEFORE UPDATE ON trip_shares
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_trip_shares_payer_id_live
    BEFORE INSERT OR UPDATE OF payer_id ON trip_shares
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'trip_shares',
        'fk_trip_shares_payer_id',
        'users',
        'payer_id',
        'id'
    );

CREATE CONSTRAINT TRIGGER tr_trip_shares_fin_1
    AFTER INSERT OR UPDATE OR DELETE ON trip_shares
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION enforce_sum('trip_shares', 'tr_trip_shares_fin_1', 'share', '10000', 'booking_id');

COMMENT ON TRIGGER tr_trip_shares_fin_1 ON trip_shares IS 'FIN-1: Those who split a booking pay all of it.';

CREATE TRIGGER tr_users_trip_shares_payer_id
    BEFORE UPDATE OF deleted_at ON users
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'users',
        'fk_trip_shares_payer_id',
        'trip_shares',
        'true',
        'payer_id',
        'id'
    );

CREATE TRIGGER tr_workshop_labels_updated_at
    BEFORE UPDATE ON workshop_labels
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_repairs_updated_at
    BEFORE UPDATE ON repairs
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_repairs_lock_version
    BEFORE UPDATE ON repairs
    FOR EACH ROW WHEN (OLD.minutes = NEW.minutes AND OLD.parts_cost_minor = NEW.parts_cost_minor)
    EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_repairs_immutable
    BEFORE UPDATE OF number, customer_id ON repairs
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change('repairs', 'tr_repairs_immutable', 'number', 'customer_id');

CREATE TRIGGER tr_repairs_status
    BEFORE INSERT OR UPDATE OF status ON repairs
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'repairs',
        'status',
        'tr_repairs_status',
        '["brought", "estimated"]',
        '{"brought": ["estimated", "declined"], '
        '"estimated": ["accepted", "declined"], '
        '"accepted": ["in_work", "declined"], '
        '"in_work": ["done", "accepted"], '
        '"done": ["collected"]}'
    );

CREATE TRIGGER tr_repairs_customer_id_live
    BEFORE INSERT OR UPDATE OF customer_id ON repairs
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'repairs',
        'fk_repairs_customer_id',
        'users',
        'customer_id',
        'id'
    );

CREATE TRIGGER tr_repairs_created_by_live
    BEFORE INSERT OR UPDATE OF created_by ON repairs
    FOR EACH ROW WHEN (NEW.created_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'repairs',
        'fk_repairs_created_by',
        'users',
        'created_by',
        'id'
    );

CREATE TRIGGER tr_repairs_updated_by_live
    BEFORE INSERT OR UPDATE OF updated_by ON repairs
    FOR EACH ROW WHEN (NEW.updated_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'repairs',
        'fk_repairs_updated_by',
        'users',
        'updated_by',
        'id'
    );

CREATE TRIGGER tr_repairs_rw_3
    AFTER INSERT OR UPDATE OF technician_user_id, status ON repairs
    FOR EACH ROW EXECUTE FUNCTION enforce_limit(
        'repairs',
        'tr_repairs_rw_3',
        '12',
        'status = ''in_work''',
        'technician_user_id'
    );

COMMENT ON TRIGGER tr_repairs_rw_3 ON repairs IS 'RW-3: A technician has at most twelve repairs in work.';

CREATE TRIGGER tr_repairs_audit_insert
    AFTER INSERT ON repairs
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'repairs',
        '["id"]',
        '["signature_digest"]',
        '["updated_at", "search_vector", "minutes", "parts_cost_minor"]'
    );

CREATE TRIGGER tr_repairs_audit_update
    AFTER UPDATE ON repairs
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'repairs',
        '["id"]',
        '["signature_digest"]',
        '["updated_at", "search_vector", "minutes", "parts_cost_minor"]'
    );

CREATE TRIGGER tr_repairs_audit_delete
    AFTER DELETE ON repairs
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'repairs',
        '["id"]',
        '["signature_digest"]',
        '["updated_at", "search_vector", "minutes", "parts_cost_minor"]'
    );

CREATE TRIGGER tr_users_repairs_customer_id
    BEFORE UPDATE OF deleted_at ON users
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'users',
        'fk_repairs_customer_id',
        'repairs',
        'true',
        'customer_id',
        'id'
    );

CREATE TRIGGER tr_repairs_technician_user_id_total_insert
    AFTER INSERT ON repairs
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'technicians',
        'waiting',
        '{"technician_user_id": "user_id"}',
        '1',
        'status IN (''accepted'', ''in_work'')'
    );

CREATE TRIGGER tr_repairs_technician_user_id_total_update
    AFTER UPDATE ON repairs
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'technicians',
        'waiting',
        '{"technician_user_id": "user_id"}',
        '1',
        'status IN (''accepted'', ''in_work'')'
    );

CREATE TRIGGER tr_repairs_technician_user_id_total_delete
    AFTER DELETE ON repairs
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'technicians',
        'waiting',
        '{"technician_user_id": "user_id"}',
        '1',
        'status IN (''accepted'', ''in_work'')'
    );

CREATE TRIGGER tr_appointments_updated_at
    BEFORE UPDATE ON appointments
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_appointments_status
    BEFORE INSERT OR UPDATE OF status ON appointments
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'appointments',
        'status',
        'tr_appointments_status',
        '["booked"]',
        '{"booked": ["met", "missed", "cancelled"]}'
    );

CREATE TRIGGER tr_appointments_customer_id_live
    BEFORE INSERT OR UPDATE OF customer_id ON appointments
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'appointments',
        'fk_appointments_customer_id',
        'users',
        'customer_id',
        'id'
    );

CREATE TRIGGER tr_appointments_technician_user_id_slot_turns
    BEFORE INSERT OR UPDATE OF slot, technician_user_id, status ON appointments
    FOR EACH ROW EXECUTE FUNCTION take_turns(
        'ex_appointments_technician_user_id_slot',
        'status <> ''cancelled''',
        'technician_user_id'
    );

CREATE TRIGGER tr_appointments_bench_id_slot_turns
    BEFORE INSERT OR UPDATE OF slot, bench_id, status ON appointments
    FOR EACH ROW EXECUTE FUNCTION take_turns('ex_appointments_bench_id_slot', 'status <> ''cancelled''', 'bench_id');

CREATE TRIGGER tr_appointments_rw_5
    AFTER INSERT OR UPDATE OF customer_id, technician_user_id, status ON appointments
    FOR EACH ROW EXECUTE FUNCTION enforce_limit(
        'appointments',
        'tr_appointments_rw_5',
        '2',
        'status = ''booked''',
        'customer_id',
        'technician_user_id'
    );

COMMENT ON TRIGGER tr_appointments_rw_5 ON appointments IS
    'RW-5: A customer has at most two appointments booked with one technician.';

CREATE TRIGGER tr_appointments_audit_insert
    AFTER INSERT ON appointments
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('appointments', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_appointments_audit_update
    AFTER UPDATE ON appointments
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('appointments', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_appointments_audit_delete
    AFTER DELETE ON appointments
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('appointments', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_users_appointments_customer_id
    BEFORE UPDATE OF deleted_at ON users
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'users',
        'fk_appointments_customer_id',
        'appointments',
        'true',
        'customer_id',
        'id'
    );

CREATE TRIGGER tr_repair_parts_updated_at
    BEFORE UPDATE ON repair_parts
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_repair_parts_repair_id_total_insert
    AFTER INSERT ON repair_parts
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'repairs',
        'parts_cost_minor',
        '{"repair_id": "id"}',
        'amount_minor',
        'true'
    );

CREATE TRIGGER tr_repair_parts_repair_id_total_update
    AFTER UPDATE ON repair_parts
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'repairs',
        'parts_cost_minor',
        '{"repair_id": "id"}',
        'amount_minor',
        'true'
    );

CREATE TRIGGER tr_repair_parts_repair_id_total_delete
    AFTER DELETE ON repair_parts
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'repairs',
        'parts_cost_minor',
        '{"repair_id": "id"}',
        'amount_minor',
        'true'
    );

CREATE TRIGGER tr_repair_steps_append_only
    BEFORE UPDATE OR DELETE ON repair_steps
    FOR EACH ROW EXECUTE FUNCTION refuse_change('repair_steps', 'tr_repair_steps_append_only');

CREATE TRIGGER tr_repair_steps_append_only_truncate
    BEFORE TRUNCATE ON repair_steps
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('repair_steps', 'tr_repair_steps_append_only');

CREATE TRIGGER tr_repair_steps_repair_id_total_insert
    AFTER INSERT ON repair_steps
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total('repairs', 'minutes', '{"repair_id": "id"}', 'minutes', 'true');
