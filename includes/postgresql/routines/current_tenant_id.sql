-- The tenant that the transaction acts for: its setting app.tenant_id. NULL without one, so that nothing matches.
CREATE FUNCTION current_tenant_id() RETURNS KEY_TYPE
LANGUAGE sql STABLE PARALLEL SAFE
RETURN nullif(current_setting('app.tenant_id', true), '')::KEY_TYPE;
