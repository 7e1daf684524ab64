-- The trigger functions of shift-planning, one per job, and the triggers that attach them to tables.

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
            tenant_id,
            actor_user_id, actor_type, action, table_name, record_id, changed, request_id, ip_address, transaction_id
        )
        SELECT
            coalesce((coalesce(new_row, old_row) ->> ''tenant_id'')::uuid, public.current_tenant_id()),
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

CREATE FUNCTION require_membership() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
    matches text;
    found boolean;
BEGIN
    SELECT string_agg(format('%I = ($1).%I', TG_ARGV[i + 1], TG_ARGV[i]), ' AND ')
    INTO matches FROM generate_series(4, TG_NARGS - 2, 2) AS i;
    EXECUTE format('SELECT true FROM public.%I WHERE %s AND (%s) LIMIT 1 FOR SHARE', TG_ARGV[2], matches, TG_ARGV[3])
    INTO found USING NEW;
    IF found IS NULL THEN
        RAISE EXCEPTION 'a row of % refers to a user who is no member of its tenant', TG_ARGV[0]
            USING ERRCODE = 'foreign_key_violation', TABLE = TG_ARGV[0], CONSTRAINT = TG_ARGV[1];
    END IF;
    RETURN NEW;
END
$$;

COMMENT ON FUNCTION require_membership() IS
    'Refuses a reference to a user who is no member of the row''s tenant. Arguments: table, constraint, table of '
    'members, condition on a membership, then pairs of column and the members'' column. The lock makes a revocation '
    'wait.';

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
    BEFORE UPDATE OF event_id, aggregate_type, aggregate_id, event_type, payload, tenant_id ON outbox_events
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'outbox_events',
        'tr_outbox_events_immutable',
        'event_id',
        'aggregate_type',
        'aggregate_id',
        'event_type',
        'payload',
        'tenant_id'
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

CREATE TRIGGER tr_tenants_updated_at
    BEFORE UPDATE ON tenants
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_tenants_lock_version
    BEFORE UPDATE ON tenants
    FOR EACH ROW EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_tenants_immutable
    BEFORE UPDATE OF data_residency_region ON tenants
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change('tenants', 'tr_tenants_immutable', 'data_residency_region');

CREATE TRIGGER tr_tenants_time_zone
    BEFORE INSERT OR UPDATE OF time_zone ON tenants
    FOR EACH ROW EXECUTE FUNCTION require_time_zone('tenants', 'tr_tenants_time_zone', 'time_zone');

CREATE TRIGGER tr_tenants_status
    BEFORE INSERT OR UPDATE OF status ON tenants
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'tenants',
        'status',
        'tr_tenants_status',
        '["provisioning"]',
        '{"provisioning": ["active", "deleted"], '
        '"active": ["suspended", "offboarding"], '
        '"suspended": ["active", "offboarding"], '
        '"offboarding": ["active", "deleted"]}'
    );

CREATE TRIGGER tr_tenants_created_by_live
    BEFORE INSERT OR UPDATE OF created_by ON tenants
    FOR EACH ROW WHEN (NEW.created_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'tenants',
        'fk_tenants_created_by',
        'users',
        'created_by',
        'id'
    );

CREATE TRIGGER tr_tenants_updated_by_live
    BEFORE INSERT OR UPDATE OF updated_by ON tenants
    FOR EACH ROW WHEN (NEW.updated_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'tenants',
        'fk_tenants_updated_by',
        'users',
        'updated_by',
        'id'
    );

CREATE TRIGGER tr_tenants_audit_insert
    AFTER INSERT ON tenants
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('tenants', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_tenants_audit_update
    AFTER UPDATE ON tenants
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('tenants', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_tenants_audit_delete
    AFTER DELETE ON tenants
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('tenants', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_tenant_memberships_updated_at
    BEFORE UPDATE ON tenant_memberships
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_tenant_memberships_immutable
    BEFORE UPDATE OF tenant_id, user_id ON tenant_memberships
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'tenant_memberships',
        'tr_tenant_memberships_immutable',
        'tenant_id',
        'user_id'
    );

CREATE TRIGGER tr_tenant_memberships_status
    BEFORE INSERT OR UPDATE OF status ON tenant_memberships
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'tenant_memberships',
        'status',
        'tr_tenant_memberships_status',
        '["active"]',
        '{"active": ["suspended", "revoked"], "suspended": ["active", "revoked"]}'
    );

CREATE TRIGGER tr_tenant_memberships_user_id_live
    BEFORE INSERT OR UPDATE OF user_id ON tenant_memberships
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'tenant_memberships',
        'fk_tenant_memberships_user_id',
        'users',
        'user_id',
        'id'
    );

CREATE TRIGGER tr_tenant_memberships_audit_insert
    AFTER INSERT ON tenant_memberships
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('tenant_memberships', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_tenant_memberships_audit_update
    AFTER UPDATE ON tenant_memberships
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('tenant_memberships', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_tenant_memberships_audit_delete
    AFTER DELETE ON tenant_memberships
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('tenant_memberships', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_tenant_invitations_updated_at
    BEFORE UPDATE ON tenant_invitations
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_tenant_invitations_immutable
    BEFORE UPDATE OF tenant_id, email, token_hash ON tenant_invitations
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'tenant_invitations',
        'tr_tenant_invitations_immutable',
        'tenant_id',
        'email',
        'token_hash'
    );

CREATE TRIGGER tr_tenant_invitations_status
    BEFORE INSERT OR UPDATE OF status ON tenant_invitations
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'tenant_invitations',
        'status',
        'tr_tenant_invitations_status',
        '["pending"]',
        '{"pending": ["accepted", "revoked", "expired"]}'
    );

CREATE TRIGGER tr_tenant_invitations_invited_by_live
    BEFORE INSERT OR UPDATE OF invited_by ON tenant_invitations
    FOR EACH ROW WHEN (NEW.invited_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'tenant_invitations',
        'fk_tenant_invitations_invited_by',
        'users',
        'invited_by',
        'id'
    );

CREATE TRIGGER tr_tenant_invitations_accepted_by_live
    BEFORE INSERT OR UPDATE OF accepted_by ON tenant_invitations
    FOR EACH ROW WHEN (NEW.accepted_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'tenant_invitations',
        'fk_tenant_invitations_accepted_by',
        'users',
        'accepted_by',
        'id'
    );

CREATE TRIGGER tr_tenant_invitations_audit_insert
    AFTER INSERT ON tenant_invitations
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'tenant_invitations',
        '["id"]',
        '["token_hash"]',
        '["updated_at"]'
    );

CREATE TRIGGER tr_tenant_invitations_audit_update
    AFTER UPDATE ON tenant_invitations
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'tenant_invitations',
        '["id"]',
        '["token_hash"]',
        '["updated_at"]'
    );

CREATE TRIGGER tr_tenant_invitations_audit_delete
    AFTER DELETE ON tenant_invitations
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'tenant_invitations',
        '["id"]',
        '["token_hash"]',
        '["updated_at"]'
    );

CREATE TRIGGER tr_custom_roles_updated_at
    BEFORE UPDATE ON custom_roles
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_custom_roles_created_by_live
    BEFORE INSERT OR UPDATE OF created_by ON custom_roles
    FOR EACH ROW WHEN (NEW.created_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'custom_roles',
        'fk_custom_roles_created_by',
        'users',
        'created_by',
        'id'
    );

CREATE TRIGGER tr_custom_roles_updated_by_live
    BEFORE INSERT OR UPDATE OF updated_by ON custom_roles
    FOR EACH ROW WHEN (NEW.updated_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'custom_roles',
        'fk_custom_roles_updated_by',
        'users',
        'updated_by',
        'id'
    );

CREATE TRIGGER tr_custom_roles_audit_insert
    AFTER INSERT ON custom_roles
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('custom_roles', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_custom_roles_audit_update
    AFTER UPDATE ON custom_roles
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('custom_roles', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_custom_roles_audit_delete
    AFTER DELETE ON custom_roles
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('custom_roles', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_custom_role_permissions_audit_insert
    AFTER INSERT ON custom_role_permissions
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'custom_role_permissions',
        '["custom_role_id", "permission_code"]',
        '[]',
        '[]'
    );

CREATE TRIGGER tr_custom_role_permissions_audit_update
    AFTER UPDATE ON custom_role_permissions
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'custom_role_permissions',
        '["custom_role_id", "permission_code"]',
        '[]',
        '[]'
    );

CREATE TRIGGER tr_custom_role_permissions_audit_delete
    AFTER DELETE ON custom_role_permissions
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'custom_role_permissions',
        '["custom_role_id", "permission_code"]',
        '[]',
        '[]'
    );

CREATE TRIGGER tr_custom_role_members_updated_at
    BEFORE UPDATE ON custom_role_members
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_custom_role_members_user_id_live
    BEFORE INSERT OR UPDATE OF user_id ON custom_role_members
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'custom_role_members',
        'fk_custom_role_members_user_id',
        'users',
        'user_id',
        'id'
    );

CREATE TRIGGER tr_custom_role_members_granted_by_live
    BEFORE INSERT OR UPDATE OF granted_by ON custom_role_members
    FOR EACH ROW WHEN (NEW.granted_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'custom_role_members',
        'fk_custom_role_members_granted_by',
        'users',
        'granted_by',
        'id'
    );

CREATE TRIGGER tr_custom_role_members_user_id_member
    BEFORE INSERT OR UPDATE OF tenant_id, user_id ON custom_role_members
    FOR EACH ROW EXECUTE FUNCTION require_membership(
        'custom_role_members',
        'fk_custom_role_members_user_id',
        'tenant_memberships',
        'status = ''active''',
        'tenant_id',
        'tenant_id',
        'user_id',
        'user_id'
    );

CREATE TRIGGER tr_custom_role_members_granted_by_member
    BEFORE INSERT OR UPDATE OF tenant_id, granted_by ON custom_role_members
    FOR EACH ROW WHEN (NEW.granted_by IS NOT NULL)
    EXECUTE FUNCTION require_membership(
        'custom_role_members',
        'fk_custom_role_members_granted_by',
        'tenant_memberships',
        'status = ''active''',
        'tenant_id',
        'tenant_id',
        'granted_by',
        'user_id'
    );

CREATE TRIGGER tr_custom_role_members_audit_insert
    AFTER INSERT ON custom_role_members
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'custom_role_members',
        '["user_id", "custom_role_id"]',
        '[]',
        '["updated_at"]'
    );

CREATE TRIGGER tr_custom_role_members_audit_update
    AFTER UPDATE ON custom_role_members
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'custom_role_members',
        '["user_id", "custom_role_id"]',
        '[]',
        '["updated_at"]'
    );

CREATE TRIGGER tr_custom_role_members_audit_delete
    AFTER DELETE ON custom_role_members
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'custom_role_members',
        '["user_id", "custom_role_id"]',
        '[]',
        '["updated_at"]'
    );

CREATE TRIGGER tr_api_keys_updated_at
    BEFORE UPDATE ON api_keys
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_api_keys_immutable
    BEFORE UPDATE OF key_prefix, key_hash ON api_keys
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change('api_keys', 'tr_api_keys_immutable', 'key_prefix', 'key_hash');

CREATE TRIGGER tr_api_keys_created_by_live
    BEFORE INSERT OR UPDATE OF created_by ON api_keys
    FOR EACH ROW WHEN (NEW.created_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'api_keys',
        'fk_api_keys_created_by',
        'users',
        'created_by',
        'id'
    );

CREATE TRIGGER tr_api_keys_updated_by_live
    BEFORE INSERT OR UPDATE OF updated_by ON api_keys
    FOR EACH ROW WHEN (NEW.updated_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'api_keys',
        'fk_api_keys_updated_by',
        'users',
        'updated_by',
        'id'
    );

CREATE TRIGGER tr_api_keys_audit_insert
    AFTER INSERT ON api_keys
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('api_keys', '["id"]', '["key_hash"]', '["updated_at"]');

CREATE TRIGGER tr_api_keys_audit_update
    AFTER UPDATE ON api_keys
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('api_keys', '["id"]', '["key_hash"]', '["updated_at"]');

CREATE TRIGGER tr_api_keys_audit_delete
    AFTER DELETE ON api_keys
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('api_keys', '["id"]', '["key_hash"]', '["updated_at"]');

CREATE TRIGGER tr_feature_flags_updated_at
    BEFORE UPDATE ON feature_flags
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_feature_flags_immutable
    BEFORE UPDATE OF code, value_type ON feature_flags
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'feature_flags',
        'tr_feature_flags_immutable',
        'code',
        'value_type'
    );

CREATE TRIGGER tr_feature_flags_audit_insert
    AFTER INSERT ON feature_flags
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('feature_flags', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_feature_flags_audit_update
    AFTER UPDATE ON feature_flags
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('feature_flags', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_feature_flags_audit_delete
    AFTER DELETE ON feature_flags
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('feature_flags', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_plans_updated_at
    BEFORE UPDATE ON plans
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_plans_immutable
    BEFORE UPDATE OF code ON plans
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change('plans', 'tr_plans_immutable', 'code');

CREATE TRIGGER tr_plans_status
    BEFORE INSERT OR UPDATE OF status ON plans
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'plans',
        'status',
        'tr_plans_status',
        '["draft", "published"]',
        '{"draft": ["published", "retired"], "published": ["retired"]}'
    );

CREATE TRIGGER tr_plans_audit_insert
    AFTER INSERT ON plans
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('plans', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_plans_audit_update
    AFTER UPDATE ON plans
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('plans', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_plans_audit_delete
    AFTER DELETE ON plans
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('plans', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_plan_features_updated_at
    BEFORE UPDATE ON plan_features
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_plan_features_audit_insert
    AFTER INSERT ON plan_features
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'plan_features',
        '["plan_id", "feature_flag_id"]',
        '[]',
        '["updated_at"]'
    );

CREATE TRIGGER tr_plan_features_audit_update
    AFTER UPDATE ON plan_features
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'plan_features',
        '["plan_id", "feature_flag_id"]',
        '[]',
        '["updated_at"]'
    );

CREATE TRIGGER tr_plan_features_audit_delete
    AFTER DELETE ON plan_features
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'plan_features',
        '["plan_id", "feature_flag_id"]',
        '[]',
        '["updated_at"]'
    );

CREATE TRIGGER tr_subscriptions_updated_at
    BEFORE UPDATE ON subscriptions
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_subscriptions_lock_version
    BEFORE UPDATE ON subscriptions
    FOR EACH ROW EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_subscriptions_immutable
    BEFORE UPDATE OF tenant_id, currency ON subscriptions
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'subscriptions',
        'tr_subscriptions_immutable',
        'tenant_id',
        'currency'
    );

CREATE TRIGGER tr_subscriptions_status
    BEFORE INSERT OR UPDATE OF status ON subscriptions
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'subscriptions',
        'status',
        'tr_subscriptions_status',
        '["incomplete", "trialing", "active"]',
        '{"incomplete": ["trialing", "active", "incomplete_expired"], '
        '"trialing": ["active", "past_due", "paused", "cancelled"], '
        '"active": ["past_due", "paused", "cancelled"], '
        '"past_due": ["active", "unpaid", "cancelled"], '
        '"unpaid": ["active", "cancelled"], '
        '"paused": ["active", "cancelled"]}'
    );

CREATE TRIGGER tr_subscriptions_created_by_live
    BEFORE INSERT OR UPDATE OF created_by ON subscriptions
    FOR EACH ROW WHEN (NEW.created_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'subscriptions',
        'fk_subscriptions_created_by',
        'users',
        'created_by',
        'id'
    );

CREATE TRIGGER tr_subscriptions_updated_by_live
    BEFORE INSERT OR UPDATE OF updated_by ON subscriptions
    FOR EACH ROW WHEN (NEW.updated_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'subscriptions',
        'fk_subscriptions_updated_by',
        'users',
        'updated_by',
        'id'
    );

CREATE TRIGGER tr_subscriptions_audit_insert
    AFTER INSERT ON subscriptions
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('subscriptions', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_subscriptions_audit_update
    AFTER UPDATE ON subscriptions
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('subscriptions', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_subscriptions_audit_delete
    AFTER DELETE ON subscriptions
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('subscriptions', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_plan_prices_updated_at
    BEFORE UPDATE ON plan_prices
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_plan_prices_immutable
    BEFORE UPDATE OF code, plan_id, component, currency_code, billing_interval, pricing_model, unit_price, metric_code
        ON plan_prices
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'plan_prices',
        'tr_plan_prices_immutable',
        'code',
        'plan_id',
        'component',
        'currency_code',
        'billing_interval',
        'pricing_model',
        'unit_price',
        'metric_code'
    );

CREATE TRIGGER tr_plan_prices_audit_insert
    AFTER INSERT ON plan_prices
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('plan_prices', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_plan_prices_audit_update
    AFTER UPDATE ON plan_prices
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('plan_prices', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_plan_prices_audit_delete
    AFTER DELETE ON plan_prices
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('plan_prices', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_plan_price_tiers_append_only
    BEFORE UPDATE OR DELETE ON plan_price_tiers
    FOR EACH ROW EXECUTE FUNCTION refuse_change('plan_price_tiers', 'tr_plan_price_tiers_append_only');

CREATE TRIGGER tr_plan_price_tiers_append_only_truncate
    BEFORE TRUNCATE ON plan_price_tiers
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('plan_price_tiers', 'tr_plan_price_tiers_append_only');

CREATE TRIGGER tr_subscription_items_updated_at
    BEFORE UPDATE ON subscription_items
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_subscription_items_immutable
    BEFORE UPDATE OF subscription_id, plan_price_id, currency ON subscription_items
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'subscription_items',
        'tr_subscription_items_immutable',
        'subscription_id',
        'plan_price_id',
        'currency'
    );

CREATE TRIGGER tr_subscription_items_audit_insert
    AFTER INSERT ON subscription_items
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('subscription_items', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_subscription_items_audit_update
    AFTER UPDATE ON subscription_items
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('subscription_items', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_subscription_items_audit_delete
    AFTER DELETE ON subscription_items
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('subscription_items', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_usage_events_append_only
    BEFORE UPDATE OR DELETE ON usage_events
    FOR EACH ROW EXECUTE FUNCTION refuse_change('usage_events', 'tr_usage_events_append_only');

CREATE TRIGGER tr_usage_events_append_only_truncate
    BEFORE TRUNCATE ON usage_events
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('usage_events', 'tr_usage_events_append_only');

CREATE TRIGGER tr_usage_rollups_updated_at
    BEFORE UPDATE ON usage_rollups
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_usage_rollups_immutable
    BEFORE UPDATE OF tenant_id, subscription_id, metric_code, period_start, period_end ON usage_rollups
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'usage_rollups',
        'tr_usage_rollups_immutable',
        'tenant_id',
        'subscription_id',
        'metric_code',
        'period_start',
        'period_end'
    );

CREATE TRIGGER tr_invoice_counters_updated_at
    BEFORE UPDATE ON invoice_counters
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_invoices_updated_at
    BEFORE UPDATE ON invoices
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_invoices_lock_version
    BEFORE UPDATE ON invoices
    FOR EACH ROW WHEN (
        OLD.subtotal_minor = NEW.subtotal_minor
        AND OLD.tax_minor = NEW.tax_minor
        AND OLD.amount_paid_minor = NEW.amount_paid_minor
    )
    EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_invoices_immutable
    BEFORE UPDATE OF tenant_id, subscription_id, currency, replaces_id ON invoices
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'invoices',
        'tr_invoices_immutable',
        'tenant_id',
        'subscription_id',
        'currency',
        'replaces_id'
    );

CREATE TRIGGER tr_invoices_status
    BEFORE INSERT OR UPDATE OF status ON invoices
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'invoices',
        'status',
        'tr_invoices_status',
        '["draft"]',
        '{"draft": ["open"], "open": ["paid", "uncollectible", "void"], "uncollectible": ["paid", "void"]}'
    );

CREATE TRIGGER tr_invoices_audit_insert
    AFTER INSERT ON invoices
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'invoices',
        '["id"]',
        '[]',
        '["updated_at", "subtotal_minor", "tax_minor", "total_minor", "amount_paid_minor"]'
    );

CREATE TRIGGER tr_invoices_audit_update
    AFTER UPDATE ON invoices
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'invoices',
        '["id"]',
        '[]',
        '["updated_at", "subtotal_minor", "tax_minor", "total_minor", "amount_paid_minor"]'
    );

CREATE TRIGGER tr_invoices_audit_delete
    AFTER DELETE ON invoices
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'invoices',
        '["id"]',
        '[]',
        '["updated_at", "subtotal_minor", "tax_minor", "total_minor", "amount_paid_minor"]'
    );

CREATE TRIGGER tr_payments_updated_at
    BEFORE UPDATE ON payments
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_payments_lock_version
    BEFORE UPDATE ON payments
    FOR EACH ROW WHEN (OLD.refunded_minor = NEW.refunded_minor)
    EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_payments_immutable
    BEFORE UPDATE OF provider, currency, amount_minor, tenant_id, invoice_id ON payments
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'payments',
        'tr_payments_immutable',
        'provider',
        'currency',
        'amount_minor',
        'tenant_id',
        'invoice_id'
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

CREATE TRIGGER tr_payments_invoice_id_total_insert
    AFTER INSERT ON payments
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'invoices',
        'amount_paid_minor',
        '{"invoice_id": "id"}',
        'captured_minor',
        'true'
    );

CREATE TRIGGER tr_payments_invoice_id_total_update
    AFTER UPDATE ON payments
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'invoices',
        'amount_paid_minor',
        '{"invoice_id": "id"}',
        'captured_minor',
        'true'
    );

CREATE TRIGGER tr_payments_invoice_id_total_delete
    AFTER DELETE ON payments
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'invoices',
        'amount_paid_minor',
        '{"invoice_id": "id"}',
        'captured_minor',
        'true'
    );

CREATE TRIGGER tr_refunds_updated_at
    BEFORE UPDATE ON refunds
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_refunds_immutable
    BEFORE UPDATE OF payment_id, currency, amount_minor, provider ON refunds
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'refunds',
        'tr_refunds_immutable',
        'payment_id',
        'currency',
        'amount_minor',
        'provider'
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

CREATE TRIGGER tr_invoice_items_updated_at
    BEFORE UPDATE ON invoice_items
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_invoice_items_immutable
    BEFORE UPDATE OF invoice_id, kind, description, quantity, unit_price, tax_rate ON invoice_items
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'invoice_items',
        'tr_invoice_items_immutable',
        'invoice_id',
        'kind',
        'description',
        'quantity',
        'unit_price',
        'tax_rate'
    );

CREATE TRIGGER tr_invoice_items_invoice_id_total_insert
    AFTER INSERT ON invoice_items
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'invoices',
        'subtotal_minor',
        '{"invoice_id": "id"}',
        'amount_minor',
        'true',
        'tax_minor',
        '{"invoice_id": "id"}',
        'tax_minor',
        'true'
    );

CREATE TRIGGER tr_invoice_items_invoice_id_total_update
    AFTER UPDATE ON invoice_items
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'invoices',
        'subtotal_minor',
        '{"invoice_id": "id"}',
        'amount_minor',
        'true',
        'tax_minor',
        '{"invoice_id": "id"}',
        'tax_minor',
        'true'
    );

CREATE TRIGGER tr_invoice_items_invoice_id_total_delete
    AFTER DELETE ON invoice_items
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'invoices',
        'subtotal_minor',
        '{"invoice_id": "id"}',
        'amount_minor',
        'true',
        'tax_minor',
        '{"invoice_id": "id"}',
        'tax_minor',
        'true'
    );

CREATE TRIGGER tr_announcements_updated_at
    BEFORE UPDATE ON announcements
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_announcements_author_id_live
    BEFORE INSERT OR UPDATE OF author_id, deleted_at ON announcements
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL)
    EXECUTE FUNCTION require_live_reference(
        'announcements',
        'fk_announcements_author_id',
        'users',
        'author_id',
        'id'
    );

CREATE TRIGGER tr_announcements_created_by_live
    BEFORE INSERT OR UPDATE OF created_by, deleted_at ON announcements
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.created_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'announcements',
        'fk_announcements_created_by',
        'users',
        'created_by',
        'id'
    );

CREATE TRIGGER tr_announcements_updated_by_live
    BEFORE INSERT OR UPDATE OF updated_by, deleted_at ON announcements
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.updated_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'announcements',
        'fk_announcements_updated_by',
        'users',
        'updated_by',
        'id'
    );

CREATE TRIGGER tr_announcements_author_id_member
    BEFORE INSERT OR UPDATE OF tenant_id, author_id ON announcements
    FOR EACH ROW EXECUTE FUNCTION require_membership(
        'announcements',
        'fk_announcements_author_id',
        'tenant_memberships',
        'status = ''active''',
        'tenant_id',
        'tenant_id',
        'author_id',
        'user_id'
    );

CREATE TRIGGER tr_users_announcements_author_id
    BEFORE UPDATE OF deleted_at ON users
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'users',
        'fk_announcements_author_id',
        'announcements',
        'deleted_at IS NULL',
        'author_id',
        'id'
    );

CREATE TRIGGER tr_cost_centres_updated_at
    BEFORE UPDATE ON cost_centres
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_leave_types_updated_at
    BEFORE UPDATE ON leave_types
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_locations_updated_at
    BEFORE UPDATE ON locations
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_locations_time_zone
    BEFORE INSERT OR UPDATE OF time_zone ON locations
    FOR EACH ROW EXECUTE FUNCTION require_time_zone('locations', 'tr_locations_time_zone', 'time_zone');

CREATE TRIGGER tr_locations_audit_insert
    AFTER INSERT ON locations
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('locations', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_locations_audit_update
    AFTER UPDATE ON locations
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('locations', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_locations_audit_delete
    AFTER DELETE ON locations
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('locations', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_clocks_updated_at
    BEFORE UPDATE ON clocks
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_clocks_tenant_id_location_id_live
    BEFORE INSERT OR UPDATE OF tenant_id, location_id ON clocks
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'clocks',
        'fk_clocks_tenant_id_location_id',
        'locations',
        'tenant_id',
        'tenant_id',
        'location_id',
        'id'
    );

CREATE TRIGGER tr_clocks_audit_insert
    AFTER INSERT ON clocks
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('clocks', '["id"]', '["secret_hash"]', '["updated_at"]');

CREATE TRIGGER tr_clocks_audit_update
    AFTER UPDATE ON clocks
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('clocks', '["id"]', '["secret_hash"]', '["updated_at"]');

CREATE TRIGGER tr_clocks_audit_delete
    AFTER DELETE ON clocks
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('clocks', '["id"]', '["secret_hash"]', '["updated_at"]');

CREATE TRIGGER tr_locations_clocks_tenant_id_location_id
    BEFORE UPDATE OF deleted_at ON locations
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'locations',
        'fk_clocks_tenant_id_location_id',
        'clocks',
        'true',
        'tenant_id',
        'tenant_id',
        'location_id',
        'id'
    );

CREATE TRIGGER tr_message_deliveries_append_only
    BEFORE UPDATE OR DELETE ON message_deliveries
    FOR EACH ROW EXECUTE FUNCTION refuse_change('message_deliveries', 'tr_message_deliveries_append_only');

CREATE TRIGGER tr_message_deliveries_append_only_truncate
    BEFORE TRUNCATE ON message_deliveries
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('message_deliveries', 'tr_message_deliveries_append_only');

CREATE TRIGGER tr_message_templates_updated_at
    BEFORE UPDATE ON message_templates
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_skills_updated_at
    BEFORE UPDATE ON skills
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_teams_updated_at
    BEFORE UPDATE ON teams
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_teams_tenant_id_location_id_live
    BEFORE INSERT OR UPDATE OF tenant_id, location_id, deleted_at ON teams
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL)
    EXECUTE FUNCTION require_live_reference(
        'teams',
        'fk_teams_tenant_id_location_id',
        'locations',
        'tenant_id',
        'tenant_id',
        'location_id',
        'id'
    );

CREATE TRIGGER tr_teams_lead_id_live
    BEFORE INSERT OR UPDATE OF lead_id, deleted_at ON teams
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.lead_id IS NOT NULL)
    EXECUTE FUNCTION require_live_reference('teams', 'fk_teams_lead_id', 'users', 'lead_id', 'id');

CREATE TRIGGER tr_teams_lead_id_member
    BEFORE INSERT OR UPDATE OF tenant_id, lead_id ON teams
    FOR EACH ROW WHEN (NEW.lead_id IS NOT NULL)
    EXECUTE FUNCTION require_membership(
        'teams',
        'fk_teams_lead_id',
        'tenant_memberships',
        'status = ''active''',
        'tenant_id',
        'tenant_id',
        'lead_id',
        'user_id'
    );

CREATE TRIGGER tr_locations_teams_tenant_id_location_id
    BEFORE UPDATE OF deleted_at ON locations
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'locations',
        'fk_teams_tenant_id_location_id',
        'teams',
        'deleted_at IS NULL',
        'tenant_id',
        'tenant_id',
        'location_id',
        'id'
    );

CREATE TRIGGER tr_announcement_teams_tenant_id_announcement_id_live
    BEFORE INSERT OR UPDATE OF tenant_id, announcement_id ON announcement_teams
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'announcement_teams',
        'fk_announcement_teams_tenant_id_announcement_id',
        'announcements',
        'tenant_id',
        'tenant_id',
        'announcement_id',
        'id'
    );

CREATE TRIGGER tr_announcement_teams_tenant_id_team_id_live
    BEFORE INSERT OR UPDATE OF tenant_id, team_id ON announcement_teams
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'announcement_teams',
        'fk_announcement_teams_tenant_id_team_id',
        'teams',
        'tenant_id',
        'tenant_id',
        'team_id',
        'id'
    );

CREATE TRIGGER tr_employees_updated_at
    BEFORE UPDATE ON employees
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_employees_lock_version
    BEFORE UPDATE ON employees
    FOR EACH ROW EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_employees_immutable
    BEFORE UPDATE OF number ON employees
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change('employees', 'tr_employees_immutable', 'number');

CREATE TRIGGER tr_employees_status
    BEFORE INSERT OR UPDATE OF status ON employees
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'employees',
        'status',
        'tr_employees_status',
        '["joining", "active"]',
        '{"joining": ["active", "left"], "active": ["on_leave", "left"], "on_leave": ["active", "left"]}'
    );

CREATE TRIGGER tr_employees_user_id_live
    BEFORE INSERT OR UPDATE OF user_id, deleted_at ON employees
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.user_id IS NOT NULL)
    EXECUTE FUNCTION require_live_reference('employees', 'fk_employees_user_id', 'users', 'user_id', 'id');

CREATE TRIGGER tr_employees_tenant_id_team_id_live
    BEFORE INSERT OR UPDATE OF tenant_id, team_id, deleted_at ON employees
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL)
    EXECUTE FUNCTION require_live_reference(
        'employees',
        'fk_employees_tenant_id_team_id',
        'teams',
        'tenant_id',
        'tenant_id',
        'team_id',
        'id'
    );

CREATE TRIGGER tr_employees_created_by_live
    BEFORE INSERT OR UPDATE OF created_by, deleted_at ON employees
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.created_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'employees',
        'fk_employees_created_by',
        'users',
        'created_by',
        'id'
    );

CREATE TRIGGER tr_employees_updated_by_live
    BEFORE INSERT OR UPDATE OF updated_by, deleted_at ON employees
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.updated_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'employees',
        'fk_employees_updated_by',
        'users',
        'updated_by',
        'id'
    );

CREATE TRIGGER tr_employees_user_id_member
    BEFORE INSERT OR UPDATE OF tenant_id, user_id ON employees
    FOR EACH ROW WHEN (NEW.user_id IS NOT NULL)
    EXECUTE FUNCTION require_membership(
        'employees',
        'fk_employees_user_id',
        'tenant_memberships',
        'status = ''active''',
        'tenant_id',
        'tenant_id',
        'user_id',
        'user_id'
    );

CREATE TRIGGER tr_employees_audit_insert
    AFTER INSERT ON employees
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'employees',
        '["id"]',
        '["birth_date"]',
        '["updated_at", "search_vector"]'
    );

CREATE TRIGGER tr_employees_audit_update
    AFTER UPDATE ON employees
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'employees',
        '["id"]',
        '["birth_date"]',
        '["updated_at", "search_vector"]'
    );

CREATE TRIGGER tr_employees_audit_delete
    AFTER DELETE ON employees
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'employees',
        '["id"]',
        '["birth_date"]',
        '["updated_at", "search_vector"]'
    );

CREATE TRIGGER tr_teams_employees_tenant_id_team_id
    BEFORE UPDATE OF deleted_at ON teams
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'teams',
        'fk_employees_tenant_id_team_id',
        'employees',
        'deleted_at IS NULL',
        'tenant_id',
        'tenant_id',
        'team_id',
        'id'
    );

CREATE TRIGGER tr_availabilities_updated_at
    BEFORE UPDATE ON availabilities
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_availabilities_tenant_id_employee_id_live
    BEFORE INSERT OR UPDATE OF tenant_id, employee_id ON availabilities
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'availabilities',
        'fk_availabilities_tenant_id_employee_id',
        'employees',
        'tenant_id',
        'tenant_id',
        'employee_id',
        'id'
    );

CREATE TRIGGER tr_availabilities_said_by_live
    BEFORE INSERT OR UPDATE OF said_by ON availabilities
    FOR EACH ROW WHEN (NEW.said_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'availabilities',
        'fk_availabilities_said_by',
        'users',
        'said_by',
        'id'
    );

CREATE TRIGGER tr_availabilities_said_by_member
    BEFORE INSERT OR UPDATE OF tenant_id, said_by ON availabilities
    FOR EACH ROW WHEN (NEW.said_by IS NOT NULL)
    EXECUTE FUNCTION require_membership(
        'availabilities',
        'fk_availabilities_said_by',
        'tenant_memberships',
        'status = ''active''',
        'tenant_id',
        'tenant_id',
        'said_by',
        'user_id'
    );

CREATE TRIGGER tr_availabilities_tenant_id_employee_id_period_turns
    BEFORE INSERT OR UPDATE OF period, tenant_id, employee_id ON availabilities
    FOR EACH ROW EXECUTE FUNCTION take_turns(
        'ex_availabilities_tenant_id_employee_id_period',
        'true',
        'tenant_id',
        'employee_id'
    );

CREATE TRIGGER tr_clock_events_append_only
    BEFORE UPDATE OR DELETE ON clock_events
    FOR EACH ROW EXECUTE FUNCTION refuse_change('clock_events', 'tr_clock_events_append_only');

CREATE TRIGGER tr_clock_events_append_only_truncate
    BEFORE TRUNCATE ON clock_events
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('clock_events', 'tr_clock_events_append_only');

CREATE TRIGGER tr_clock_events_tenant_id_employee_id_live
    BEFORE INSERT OR UPDATE OF tenant_id, employee_id ON clock_events
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'clock_events',
        'fk_clock_events_tenant_id_employee_id',
        'employees',
        'tenant_id',
        'tenant_id',
        'employee_id',
        'id'
    );

CREATE TRIGGER tr_employees_clock_events_tenant_id_employee_id
    BEFORE UPDATE OF deleted_at ON employees
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'employees',
        'fk_clock_events_tenant_id_employee_id',
        'clock_events',
        'true',
        'tenant_id',
        'tenant_id',
        'employee_id',
        'id'
    );

CREATE TRIGGER tr_contracts_updated_at
    BEFORE UPDATE ON contracts
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_contracts_tenant_id_employee_id_live
    BEFORE INSERT OR UPDATE OF tenant_id, employee_id ON contracts
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'contracts',
        'fk_contracts_tenant_id_employee_id',
        'employees',
        'tenant_id',
        'tenant_id',
        'employee_id',
        'id'
    );

CREATE TRIGGER tr_contracts_tenant_id_employee_id_valid_turns
    BEFORE INSERT OR UPDATE OF valid, tenant_id, employee_id ON contracts
    FOR EACH ROW EXECUTE FUNCTION take_turns(
        'ex_contracts_tenant_id_employee_id_valid',
        'true',
        'tenant_id',
        'employee_id'
    );

CREATE TRIGGER tr_contracts_audit_insert
    AFTER INSERT ON contracts
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('contracts', '["id"]', '["hourly_wage_minor"]', '["updated_at"]');

CREATE TRIGGER tr_contracts_audit_update
    AFTER UPDATE ON contracts
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('contracts', '["id"]', '["hourly_wage_minor"]', '["updated_at"]');

CREATE TRIGGER tr_contracts_audit_delete
    AFTER DELETE ON contracts
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('contracts', '["id"]', '["hourly_wage_minor"]', '["updated_at"]');

CREATE TRIGGER tr_employees_contracts_tenant_id_employee_id
    BEFORE UPDATE OF deleted_at ON employees
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'employees',
        'fk_contracts_tenant_id_employee_id',
        'contracts',
        'true',
        'tenant_id',
        'tenant_id',
        'employee_id',
        'id'
    );

CREATE TRIGGER tr_contract_shares_updated_at
    BEFORE UPDATE ON contract_shares
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE CONSTRAINT TRIGGER tr_contract_shares_pay_1
    AFTER INSERT OR UPDATE OR DELETE ON contract_shares
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION enforce_sum(
        'contract_shares',
        'tr_contract_shares_pay_1',
        'share',
        '10000',
        'tenant_id',
        'contract_id'
    );

COMMENT ON TRIGGER tr_contract_shares_pay_1 ON contract_shares IS
    'PAY-1: The cost centres of a contract pay the whole of it.';

CREATE TRIGGER tr_employee_skills_tenant_id_employee_id_live
    BEFORE INSERT OR UPDATE OF tenant_id, employee_id ON employee_skills
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'employee_skills',
        'fk_employee_skills_tenant_id_employee_id',
        'employees',
        'tenant_id',
        'tenant_id',
        'employee_id',
        'id'
    );

CREATE TRIGGER tr_leave_accounts_updated_at
    BEFORE UPDATE ON leave_accounts
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_leave_accounts_immutable
    BEFORE UPDATE OF employee_id, leave_type_id ON leave_accounts
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'leave_accounts',
        'tr_leave_accounts_immutable',
        'employee_id',
        'leave_type_id'
    );

CREATE TRIGGER tr_leave_accounts_tenant_id_employee_id_live
    BEFORE INSERT OR UPDATE OF tenant_id, employee_id ON leave_accounts
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'leave_accounts',
        'fk_leave_accounts_tenant_id_employee_id',
        'employees',
        'tenant_id',
        'tenant_id',
        'employee_id',
        'id'
    );

CREATE TRIGGER tr_leave_accounts_audit_insert
    AFTER INSERT ON leave_accounts
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'leave_accounts',
        '["id"]',
        '[]',
        '["updated_at", "granted", "taken", "left"]'
    );

CREATE TRIGGER tr_leave_accounts_audit_update
    AFTER UPDATE ON leave_accounts
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'leave_accounts',
        '["id"]',
        '[]',
        '["updated_at", "granted", "taken", "left"]'
    );

CREATE TRIGGER tr_leave_accounts_audit_delete
    AFTER DELETE ON leave_accounts
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'leave_accounts',
        '["id"]',
        '[]',
        '["updated_at", "granted", "taken", "left"]'
    );

CREATE TRIGGER tr_employees_leave_accounts_tenant_id_employee_id
    BEFORE UPDATE OF deleted_at ON employees
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'employees',
        'fk_leave_accounts_tenant_id_employee_id',
        'leave_accounts',
        'true',
        'tenant_id',
        'tenant_id',
        'employee_id',
        'id'
    );

CREATE TRIGGER tr_leave_movements_append_only
    BEFORE UPDATE OR DELETE ON leave_movements
    FOR EACH ROW EXECUTE FUNCTION refuse_change('leave_movements', 'tr_leave_movements_append_only');

CREATE TRIGGER tr_leave_movements_append_only_truncate
    BEFORE TRUNCATE ON leave_movements
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('leave_movements', 'tr_leave_movements_append_only');

CREATE TRIGGER tr_leave_movements_audit_insert
    AFTER INSERT ON leave_movements
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('leave_movements', '["id"]', '[]', '[]');

CREATE TRIGGER tr_leave_movements_tenant_id_account_id_total_insert
    AFTER INSERT ON leave_movements
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'leave_accounts',
        'granted',
        '{"tenant_id": "tenant_id", "account_id": "id"}',
        'half_days',
        'true'
    );

CREATE TRIGGER tr_leave_requests_updated_at
    BEFORE UPDATE ON leave_requests
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_leave_requests_lock_version
    BEFORE UPDATE ON leave_requests
    FOR EACH ROW EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_leave_requests_immutable
    BEFORE UPDATE OF account_id, period, half_days ON leave_requests
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'leave_requests',
        'tr_leave_requests_immutable',
        'account_id',
        'period',
        'half_days'
    );

CREATE TRIGGER tr_leave_requests_status
    BEFORE INSERT OR UPDATE OF status ON leave_requests
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'leave_requests',
        'status',
        'tr_leave_requests_status',
        '["asked"]',
        '{"asked": ["approved", "refused", "withdrawn"], "approved": ["withdrawn"]}'
    );

CREATE TRIGGER tr_leave_requests_asked_by_live
    BEFORE INSERT OR UPDATE OF asked_by ON leave_requests
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'leave_requests',
        'fk_leave_requests_asked_by',
        'users',
        'asked_by',
        'id'
    );

CREATE TRIGGER tr_leave_requests_decided_by_live
    BEFORE INSERT OR UPDATE OF decided_by ON leave_requests
    FOR EACH ROW WHEN (NEW.decided_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'leave_requests',
        'fk_leave_requests_decided_by',
        'users',
        'decided_by',
        'id'
    );

CREATE TRIGGER tr_leave_requests_asked_by_member
    BEFORE INSERT OR UPDATE OF tenant_id, asked_by ON leave_requests
    FOR EACH ROW EXECUTE FUNCTION require_membership(
        'leave_requests',
        'fk_leave_requests_asked_by',
        'tenant_memberships',
        'status = ''active''',
        'tenant_id',
        'tenant_id',
        'asked_by',
        'user_id'
    );

CREATE TRIGGER tr_leave_requests_decided_by_member
    BEFORE INSERT OR UPDATE OF tenant_id, decided_by ON leave_requests
    FOR EACH ROW WHEN (NEW.decided_by IS NOT NULL)
    EXECUTE FUNCTION require_membership(
        'leave_requests',
        'fk_leave_requests_decided_by',
        'tenant_memberships',
        'status = ''active''',
        'tenant_id',
        'tenant_id',
        'decided_by',
        'user_id'
    );

CREATE TRIGGER tr_leave_requests_tenant_id_account_id_period_turns
    BEFORE INSERT OR UPDATE OF period, tenant_id, account_id, status ON leave_requests
    FOR EACH ROW EXECUTE FUNCTION take_turns(
        'ex_leave_requests_tenant_id_account_id_period',
        'status IN (''asked'', ''approved'')',
        'tenant_id',
        'account_id'
    );

CREATE TRIGGER tr_leave_requests_plan_3
    AFTER INSERT OR UPDATE OF tenant_id, account_id, status ON leave_requests
    FOR EACH ROW EXECUTE FUNCTION enforce_limit(
        'leave_requests',
        'tr_leave_requests_plan_3',
        '5',
        'status = ''asked''',
        'tenant_id',
        'account_id'
    );

COMMENT ON TRIGGER tr_leave_requests_plan_3 ON leave_requests IS
    'PLAN-3: At most five requests for one account wait for an answer.';

CREATE TRIGGER tr_leave_requests_audit_insert
    AFTER INSERT ON leave_requests
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('leave_requests', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_leave_requests_audit_update
    AFTER UPDATE ON leave_requests
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('leave_requests', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_leave_requests_audit_delete
    AFTER DELETE ON leave_requests
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('leave_requests', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_users_leave_requests_asked_by
    BEFORE UPDATE OF deleted_at ON users
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'users',
        'fk_leave_requests_asked_by',
        'leave_requests',
        'true',
        'asked_by',
        'id'
    );

CREATE TRIGGER tr_leave_requests_tenant_id_account_id_total_insert
    AFTER INSERT ON leave_requests
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'leave_accounts',
        'taken',
        '{"tenant_id": "tenant_id", "account_id": "id"}',
        'half_days',
        'status IN (''asked'', ''approved'')'
    );

CREATE TRIGGER tr_leave_requests_tenant_id_account_id_total_update
    AFTER UPDATE ON leave_requests
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'leave_accounts',
        'taken',
        '{"tenant_id": "tenant_id", "account_id": "id"}',
        'half_days',
        'status IN (''asked'', ''approved'')'
    );

CREATE TRIGGER tr_leave_requests_tenant_id_account_id_total_delete
    AFTER DELETE ON leave_requests
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'leave_accounts',
        'taken',
        '{"tenant_id": "tenant_id", "account_id": "id"}',
        'half_days',
        'status IN (''asked'', ''approved'')'
    );

CREATE TRIGGER tr_rosters_updated_at
    BEFORE UPDATE ON rosters
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_rosters_lock_version
    BEFORE UPDATE ON rosters
    FOR EACH ROW WHEN (OLD.shifts = NEW.shifts AND OLD.wanted = NEW.wanted AND OLD.filled = NEW.filled)
    EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_rosters_immutable
    BEFORE UPDATE OF team_id ON rosters
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change('rosters', 'tr_rosters_immutable', 'team_id');

CREATE TRIGGER tr_rosters_status
    BEFORE INSERT OR UPDATE OF status ON rosters
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'rosters',
        'status',
        'tr_rosters_status',
        '["draft"]',
        '{"draft": ["published", "discarded"], "published": ["draft", "closed"]}'
    );

CREATE TRIGGER tr_rosters_tenant_id_team_id_live
    BEFORE INSERT OR UPDATE OF tenant_id, team_id ON rosters
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'rosters',
        'fk_rosters_tenant_id_team_id',
        'teams',
        'tenant_id',
        'tenant_id',
        'team_id',
        'id'
    );

CREATE TRIGGER tr_rosters_created_by_live
    BEFORE INSERT OR UPDATE OF created_by ON rosters
    FOR EACH ROW WHEN (NEW.created_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'rosters',
        'fk_rosters_created_by',
        'users',
        'created_by',
        'id'
    );

CREATE TRIGGER tr_rosters_updated_by_live
    BEFORE INSERT OR UPDATE OF updated_by ON rosters
    FOR EACH ROW WHEN (NEW.updated_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'rosters',
        'fk_rosters_updated_by',
        'users',
        'updated_by',
        'id'
    );

CREATE TRIGGER tr_rosters_tenant_id_team_id_period_turns
    BEFORE INSERT OR UPDATE OF period, tenant_id, team_id, status ON rosters
    FOR EACH ROW EXECUTE FUNCTION take_turns(
        'ex_rosters_tenant_id_team_id_period',
        'status <> ''discarded''',
        'tenant_id',
        'team_id'
    );

CREATE TRIGGER tr_rosters_audit_insert
    AFTER INSERT ON rosters
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'rosters',
        '["id"]',
        '[]',
        '["updated_at", "shifts", "wanted", "filled"]'
    );

CREATE TRIGGER tr_rosters_audit_update
    AFTER UPDATE ON rosters
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'rosters',
        '["id"]',
        '[]',
        '["updated_at", "shifts", "wanted", "filled"]'
    );

CREATE TRIGGER tr_rosters_audit_delete
    AFTER DELETE ON rosters
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'rosters',
        '["id"]',
        '[]',
        '["updated_at", "shifts", "wanted", "filled"]'
    );

CREATE TRIGGER tr_teams_rosters_tenant_id_team_id
    BEFORE UPDATE OF deleted_at ON teams
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'teams',
        'fk_rosters_tenant_id_team_id',
        'rosters',
        'true',
        'tenant_id',
        'tenant_id',
        'team_id',
        'id'
    );

CREATE TRIGGER tr_shift_templates_updated_at
    BEFORE UPDATE ON shift_templates
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_shift_templates_tenant_id_team_id_live
    BEFORE INSERT OR UPDATE OF tenant_id, team_id, deleted_at ON shift_templates
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL)
    EXECUTE FUNCTION require_live_reference(
        'shift_templates',
        'fk_shift_templates_tenant_id_team_id',
        'teams',
        'tenant_id',
        'tenant_id',
        'team_id',
        'id'
    );

CREATE TRIGGER tr_teams_shift_templates_tenant_id_team_id
    BEFORE UPDATE OF deleted_at ON teams
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'teams',
        'fk_shift_templates_tenant_id_team_id',
        'shift_templates',
        'deleted_at IS NULL',
        'tenant_id',
        'tenant_id',
        'team_id',
        'id'
    );

CREATE TRIGGER tr_shift_template_skills_tenant_id_shift_te_2344b978
    BEFORE INSERT OR UPDATE OF tenant_id, shift_template_id ON shift_template_skills
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'shift_template_skills',
        'fk_shift_template_skills_tenant_id_shift_template_id',
        'shift_templates',
        'tenant_id',
        'tenant_id',
        'shift_template_id',
        'id'
    );

CREATE TRIGGER tr_shifts_updated_at
    BEFORE UPDATE ON shifts
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_shifts_immutable
    BEFORE UPDATE OF roster_id, period ON shifts
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change('shifts', 'tr_shifts_immutable', 'roster_id', 'period');

CREATE TRIGGER tr_shifts_status
    BEFORE INSERT OR UPDATE OF status ON shifts
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'shifts',
        'status',
        'tr_shifts_status',
        '["planned"]',
        '{"planned": ["cancelled"]}'
    );

CREATE TRIGGER tr_shifts_tenant_id_template_id_live
    BEFORE INSERT OR UPDATE OF tenant_id, template_id ON shifts
    FOR EACH ROW WHEN (NEW.template_id IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'shifts',
        'fk_shifts_tenant_id_template_id',
        'shift_templates',
        'tenant_id',
        'tenant_id',
        'template_id',
        'id'
    );

CREATE TRIGGER tr_shifts_audit_insert
    AFTER INSERT ON shifts
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('shifts', '["id"]', '[]', '["updated_at", "assigned", "is_full"]');

CREATE TRIGGER tr_shifts_audit_update
    AFTER UPDATE ON shifts
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('shifts', '["id"]', '[]', '["updated_at", "assigned", "is_full"]');

CREATE TRIGGER tr_shifts_audit_delete
    AFTER DELETE ON shifts
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('shifts', '["id"]', '[]', '["updated_at", "assigned", "is_full"]');

CREATE TRIGGER tr_shifts_tenant_id_roster_id_total_insert
    AFTER INSERT ON shifts
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'rosters',
        'shifts',
        '{"tenant_id": "tenant_id", "roster_id": "id"}',
        '1',
        'status <> ''cancelled''',
        'wanted',
        '{"tenant_id": "tenant_id", "roster_id": "id"}',
        'headcount',
        'status <> ''cancelled''',
        'filled',
        '{"tenant_id": "tenant_id", "roster_id": "id"}',
        'assigned',
        'status <> ''cancelled'''
    );

CREATE TRIGGER tr_shifts_tenant_id_roster_id_total_update
    AFTER UPDATE ON shifts
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'rosters',
        'shifts',
        '{"tenant_id": "tenant_id", "roster_id": "id"}',
        '1',
        'status <> ''cancelled''',
        'wanted',
        '{"tenant_id": "tenant_id", "roster_id": "id"}',
        'headcount',
        'status <> ''cancelled''',
        'filled',
        '{"tenant_id": "tenant_id", "roster_id": "id"}',
        'assigned',
        'status <> ''cancelled'''
    );

CREATE TRIGGER tr_shifts_tenant_id_roster_id_total_delete
    AFTER DELETE ON shifts
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'rosters',
        'shifts',
        '{"tenant_id": "tenant_id", "roster_id": "id"}',
        '1',
        'status <> ''cancelled''',
        'wanted',
        '{"tenant_id": "tenant_id", "roster_id": "id"}',
        'headcount',
        'status <> ''cancelled''',
        'filled',
        '{"tenant_id": "tenant_id", "roster_id": "id"}',
        'assigned',
        'status <> ''cancelled'''
    );

CREATE TRIGGER tr_shift_assignments_updated_at
    BEFORE UPDATE ON shift_assignments
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_shift_assignments_immutable
    BEFORE UPDATE OF shift_id ON shift_assignments
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'shift_assignments',
        'tr_shift_assignments_immutable',
        'shift_id'
    );

CREATE TRIGGER tr_shift_assignments_status
    BEFORE INSERT OR UPDATE OF status ON shift_assignments
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'shift_assignments',
        'status',
        'tr_shift_assignments_status',
        '["proposed", "confirmed"]',
        '{"proposed": ["confirmed", "withdrawn"], "confirmed": ["worked", "missed", "withdrawn"]}'
    );

CREATE TRIGGER tr_shift_assignments_tenant_id_employee_id_live
    BEFORE INSERT OR UPDATE OF tenant_id, employee_id ON shift_assignments
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'shift_assignments',
        'fk_shift_assignments_tenant_id_employee_id',
        'employees',
        'tenant_id',
        'tenant_id',
        'employee_id',
        'id'
    );

CREATE TRIGGER tr_shift_assignments_tenant_id_employee_id__f85a5a70
    BEFORE INSERT OR UPDATE OF period, tenant_id, employee_id, status ON shift_assignments
    FOR EACH ROW EXECUTE FUNCTION take_turns(
        'ex_shift_assignments_tenant_id_employee_id_period',
        'status <> ''withdrawn''',
        'tenant_id',
        'employee_id'
    );

CREATE TRIGGER tr_shift_assignments_audit_insert
    AFTER INSERT ON shift_assignments
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('shift_assignments', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_shift_assignments_audit_update
    AFTER UPDATE ON shift_assignments
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('shift_assignments', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_shift_assignments_audit_delete
    AFTER DELETE ON shift_assignments
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('shift_assignments', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_employees_shift_assignments_tenant_id_employee_id
    BEFORE UPDATE OF deleted_at ON employees
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'employees',
        'fk_shift_assignments_tenant_id_employee_id',
        'shift_assignments',
        'true',
        'tenant_id',
        'tenant_id',
        'employee_id',
        'id'
    );

CREATE TRIGGER tr_shift_assignments_tenant_id_shift_id_total_insert
    AFTER INSERT ON shift_assignments
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'shifts',
        'assigned',
        '{"tenant_id": "tenant_id", "shift_id": "id"}',
        '1',
        'status <> ''withdrawn'''
    );

CREATE TRIGGER tr_shift_assignments_tenant_id_shift_id_total_update
    AFTER UPDATE ON shift_assignments
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'shifts',
        'assigned',
        '{"tenant_id": "tenant_id", "shift_id": "id"}',
        '1',
        'status <> ''withdrawn'''
    );

CREATE TRIGGER tr_shift_assignments_tenant_id_shift_id_total_delete
    AFTER DELETE ON shift_assignments
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'shifts',
        'assigned',
        '{"tenant_id": "tenant_id", "shift_id": "id"}',
        '1',
        'status <> ''withdrawn'''
    );

CREATE TRIGGER tr_shift_swaps_updated_at
    BEFORE UPDATE ON shift_swaps
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_shift_swaps_lock_version
    BEFORE UPDATE ON shift_swaps
    FOR EACH ROW EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_shift_swaps_immutable
    BEFORE UPDATE OF assignment_id, offered_by ON shift_swaps
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'shift_swaps',
        'tr_shift_swaps_immutable',
        'assignment_id',
        'offered_by'
    );

CREATE TRIGGER tr_shift_swaps_status
    BEFORE INSERT OR UPDATE OF status ON shift_swaps
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'shift_swaps',
        'status',
        'tr_shift_swaps_status',
        '["offered"]',
        '{"offered": ["taken", "cancelled"], "taken": ["offered", "approved", "refused", "cancelled"]}'
    );

CREATE TRIGGER tr_shift_swaps_offered_by_live
    BEFORE INSERT OR UPDATE OF offered_by ON shift_swaps
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'shift_swaps',
        'fk_shift_swaps_offered_by',
        'users',
        'offered_by',
        'id'
    );

CREATE TRIGGER tr_shift_swaps_tenant_id_taken_by_live
    BEFORE INSERT OR UPDATE OF tenant_id, taken_by ON shift_swaps
    FOR EACH ROW WHEN (NEW.taken_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'shift_swaps',
        'fk_shift_swaps_tenant_id_taken_by',
        'employees',
        'tenant_id',
        'tenant_id',
        'taken_by',
        'id'
    );

CREATE TRIGGER tr_shift_swaps_offered_by_member
    BEFORE INSERT OR UPDATE OF tenant_id, offered_by ON shift_swaps
    FOR EACH ROW EXECUTE FUNCTION require_membership(
        'shift_swaps',
        'fk_shift_swaps_offered_by',
        'tenant_memberships',
        'status = ''active''',
        'tenant_id',
        'tenant_id',
        'offered_by',
        'user_id'
    );

CREATE TRIGGER tr_shift_swaps_plan_2
    AFTER INSERT OR UPDATE OF tenant_id, offered_by, status ON shift_swaps
    FOR EACH ROW EXECUTE FUNCTION enforce_limit(
        'shift_swaps',
        'tr_shift_swaps_plan_2',
        '3',
        'status IN (''offered'', ''taken'')',
        'tenant_id',
        'offered_by'
    );

COMMENT ON TRIGGER tr_shift_swaps_plan_2 ON shift_swaps IS 'PLAN-2: Nobody has more than three shifts on offer.';

CREATE TRIGGER tr_shift_swaps_audit_insert
    AFTER INSERT ON shift_swaps
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('shift_swaps', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_shift_swaps_audit_update
    AFTER UPDATE ON shift_swaps
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('shift_swaps', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_shift_swaps_audit_delete
    AFTER DELETE ON shift_swaps
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('shift_swaps', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_users_shift_swaps_offered_by
    BEFORE UPDATE OF deleted_at ON users
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'users',
        'fk_shift_swaps_offered_by',
        'shift_swaps',
        'true',
        'offered_by',
        'id'
    );

CREATE TRIGGER tr_employees_shift_swaps_tenant_id_taken_by
    BEFORE UPDATE OF deleted_at ON employees
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'employees',
        'fk_shift_swaps_tenant_id_taken_by',
        'shift_swaps',
        'true',
        'tenant_id',
        'tenant_id',
        'taken_by',
        'id'
    );

CREATE TRIGGER tr_timesheets_updated_at
    BEFORE UPDATE ON timesheets
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_timesheets_lock_version
    BEFORE UPDATE ON timesheets
    FOR EACH ROW WHEN (OLD.worked_minutes = NEW.worked_minutes AND OLD.entries = NEW.entries)
    EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_timesheets_immutable
    BEFORE UPDATE OF employee_id, month ON timesheets
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change('timesheets', 'tr_timesheets_immutable', 'employee_id', 'month');

CREATE TRIGGER tr_timesheets_status
    BEFORE INSERT OR UPDATE OF status ON timesheets
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'timesheets',
        'status',
        'tr_timesheets_status',
        '["open"]',
        '{"open": ["submitted"], "submitted": ["open", "approved"], "approved": ["submitted", "paid"]}'
    );

CREATE TRIGGER tr_timesheets_tenant_id_employee_id_live
    BEFORE INSERT OR UPDATE OF tenant_id, employee_id ON timesheets
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'timesheets',
        'fk_timesheets_tenant_id_employee_id',
        'employees',
        'tenant_id',
        'tenant_id',
        'employee_id',
        'id'
    );

CREATE TRIGGER tr_timesheets_approved_by_live
    BEFORE INSERT OR UPDATE OF approved_by ON timesheets
    FOR EACH ROW WHEN (NEW.approved_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'timesheets',
        'fk_timesheets_approved_by',
        'users',
        'approved_by',
        'id'
    );

CREATE TRIGGER tr_timesheets_approved_by_member
    BEFORE INSERT OR UPDATE OF tenant_id, approved_by ON timesheets
    FOR EACH ROW WHEN (NEW.approved_by IS NOT NULL)
    EXECUTE FUNCTION require_membership(
        'timesheets',
        'fk_timesheets_approved_by',
        'tenant_memberships',
        'status = ''active''',
        'tenant_id',
        'tenant_id',
        'approved_by',
        'user_id'
    );

CREATE TRIGGER tr_timesheets_audit_insert
    AFTER INSERT ON timesheets
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'timesheets',
        '["id"]',
        '[]',
        '["updated_at", "worked_minutes", "entries"]'
    );

CREATE TRIGGER tr_timesheets_audit_update
    AFTER UPDATE ON timesheets
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'timesheets',
        '["id"]',
        '[]',
        '["updated_at", "worked_minutes", "entries"]'
    );

CREATE TRIGGER tr_timesheets_audit_delete
    AFTER DELETE ON timesheets
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'timesheets',
        '["id"]',
        '[]',
        '["updated_at", "worked_minutes", "entries"]'
    );

CREATE TRIGGER tr_employees_timesheets_tenant_id_employee_id
    BEFORE UPDATE OF deleted_at ON employees
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'employees',
        'fk_timesheets_tenant_id_employee_id',
        'timesheets',
        'true',
        'tenant_id',
        'tenant_id',
        'employee_id',
        'id'
    );

CREATE TRIGGER tr_time_entries_updated_at
    BEFORE UPDATE ON time_entries
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_time_entries_immutable
    BEFORE UPDATE OF timesheet_id, employee_id ON time_entries
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'time_entries',
        'tr_time_entries_immutable',
        'timesheet_id',
        'employee_id'
    );

CREATE TRIGGER tr_time_entries_created_by_live
    BEFORE INSERT OR UPDATE OF created_by ON time_entries
    FOR EACH ROW WHEN (NEW.created_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'time_entries',
        'fk_time_entries_created_by',
        'users',
        'created_by',
        'id'
    );

CREATE TRIGGER tr_time_entries_updated_by_live
    BEFORE INSERT OR UPDATE OF updated_by ON time_entries
    FOR EACH ROW WHEN (NEW.updated_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'time_entries',
        'fk_time_entries_updated_by',
        'users',
        'updated_by',
        'id'
    );

CREATE TRIGGER tr_time_entries_tenant_id_employee_id_worked_turns
    BEFORE INSERT OR UPDATE OF worked, tenant_id, employee_id ON time_entries
    FOR EACH ROW EXECUTE FUNCTION take_turns(
        'ex_time_entries_tenant_id_employee_id_worked',
        'true',
        'tenant_id',
        'employee_id'
    );

CREATE TRIGGER tr_time_entries_audit_insert
    AFTER INSERT ON time_entries
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('time_entries', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_time_entries_audit_update
    AFTER UPDATE ON time_entries
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('time_entries', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_time_entries_audit_delete
    AFTER DELETE ON time_entries
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('time_entries', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_time_entries_tenant_id_timesheet_id_total_insert
    AFTER INSERT ON time_entries
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'timesheets',
        'worked_minutes',
        '{"tenant_id": "tenant_id", "timesheet_id": "id"}',
        'minutes',
        'true',
        'entries',
        '{"tenant_id": "tenant_id", "timesheet_id": "id"}',
        '1',
        'true'
    );

CREATE TRIGGER tr_time_entries_tenant_id_timesheet_id_total_update
    AFTER UPDATE ON time_entries
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'timesheets',
        'worked_minutes',
        '{"tenant_id": "tenant_id", "timesheet_id": "id"}',
        'minutes',
        'true',
        'entries',
        '{"tenant_id": "tenant_id", "timesheet_id": "id"}',
        '1',
        'true'
    );

CREATE TRIGGER tr_time_entries_tenant_id_timesheet_id_total_delete
    AFTER DELETE ON time_entries
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'timesheets',
        'worked_minutes',
        '{"tenant_id": "tenant_id", "timesheet_id": "id"}',
        'minutes',
        'true',
        'entries',
        '{"tenant_id": "tenant_id", "timesheet_id": "id"}',
        '1',
        'true'
    );
