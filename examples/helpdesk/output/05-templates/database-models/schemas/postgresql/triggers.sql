-- The trigger functions of helpdesk, one per job, and the triggers that attach them to tables.

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

CREATE FUNCTION set_updated_at() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    NEW.updated_at := now();
    RETURN NEW;
END
$$;

COMMENT ON FUNCTION set_updated_at() IS 'Keeps updated_at true whatever the client sends.';

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

CREATE TRIGGER tr_tickets_updated_at
    BEFORE UPDATE ON tickets
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_tickets_status
    BEFORE INSERT OR UPDATE OF status ON tickets
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'tickets',
        'status',
        'tr_tickets_status',
        '["open"]',
        '{"open": ["pending", "solved"], "pending": ["open", "solved"], "solved": ["open", "closed"]}'
    );

CREATE TRIGGER tr_tickets_requester_id_live
    BEFORE INSERT OR UPDATE OF requester_id, deleted_at ON tickets
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL)
    EXECUTE FUNCTION require_live_reference(
        'tickets',
        'fk_tickets_requester_id',
        'users',
        'requester_id',
        'id'
    );

CREATE TRIGGER tr_tickets_assignee_id_live
    BEFORE INSERT OR UPDATE OF assignee_id, deleted_at ON tickets
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.assignee_id IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'tickets',
        'fk_tickets_assignee_id',
        'users',
        'assignee_id',
        'id'
    );

CREATE TRIGGER tr_tickets_br_2
    AFTER INSERT OR UPDATE OF assignee_id, status, deleted_at ON tickets
    FOR EACH ROW EXECUTE FUNCTION enforce_limit(
        'tickets',
        'tr_tickets_br_2',
        '50',
        'status = ''open'' AND deleted_at IS NULL',
        'assignee_id'
    );

COMMENT ON TRIGGER tr_tickets_br_2 ON tickets IS 'BR-2: An agent holds at most 50 open tickets.';

CREATE TRIGGER tr_tickets_audit_insert
    AFTER INSERT ON tickets
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('tickets', '["id"]', '[]', '["updated_at", "search_vector"]');

CREATE TRIGGER tr_tickets_audit_update
    AFTER UPDATE ON tickets
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('tickets', '["id"]', '[]', '["updated_at", "search_vector"]');

CREATE TRIGGER tr_tickets_audit_delete
    AFTER DELETE ON tickets
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('tickets', '["id"]', '[]', '["updated_at", "search_vector"]');

CREATE TRIGGER tr_users_tickets_requester_id
    BEFORE UPDATE OF deleted_at ON users
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'users',
        'fk_tickets_requester_id',
        'tickets',
        'deleted_at IS NULL',
        'requester_id',
        'id'
    );
