-- Writes what changed into audit_logs, in the same transaction. Arguments: table, key columns, masked columns, columns
-- left out (the last three as JSON lists). The actor is the transaction's setting app.user_id, since every user of the
-- service shares one database role. It runs as its owner because the application may not write the log itself.
CREATE FUNCTION record_audit() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    old_row CONSTANT jsonb := coalesce(to_jsonb(OLD), '{}') - ARRAY(SELECT jsonb_array_elements_text(TG_ARGV[3]::jsonb));
    new_row CONSTANT jsonb := coalesce(to_jsonb(NEW), '{}') - ARRAY(SELECT jsonb_array_elements_text(TG_ARGV[3]::jsonb));
    current_row CONSTANT jsonb := CASE WHEN TG_OP = 'DELETE' THEN old_row ELSE new_row END;
    actor CONSTANT KEY_TYPE := nullif(current_setting('app.user_id', true), '');
    changes jsonb;
BEGIN
    SELECT jsonb_object_agg(
        name,
        CASE WHEN TG_ARGV[2]::jsonb ? name THEN '"masked"' ELSE
            jsonb_strip_nulls(jsonb_build_object('old', old_row -> name, 'new', new_row -> name))
        END
    )
    INTO changes
    FROM jsonb_object_keys(old_row || new_row) AS name
    WHERE old_row -> name IS DISTINCT FROM new_row -> name;
    IF changes IS NOT NULL THEN
        INSERT INTO public.audit_logs (
--tenancy            tenant_id,
            actor_user_id, actor_type, action, table_name, record_id, changed, request_id, ip_address, transaction_id
        )
        SELECT
--tenancy            coalesce((current_row ->> 'tenant_id')::KEY_TYPE, public.current_tenant_id()),
            actor,
            coalesce(nullif(current_setting('app.actor_type', true), ''), CASE WHEN actor IS NULL THEN 'system' ELSE 'user' END),
            lower(TG_OP),
            TG_ARGV[0],
            (SELECT string_agg(current_row ->> name, ',') FROM jsonb_array_elements_text(TG_ARGV[1]::jsonb) AS name),
            changes,
            nullif(current_setting('app.request_id', true), ''),
            nullif(current_setting('app.ip_address', true), '')::inet,
            txid_current();
    END IF;
    RETURN NULL;
END
$$;
