-- The database roles, for the whole server. Safe to run again. Needs the psql variable prefix; passwords are yours to set
-- (\password in psql). The time limits are those of config.yml, and the tests compare the two.
SET client_min_messages = warning;

SELECT :'prefix' || '_app' AS app, :'prefix' || '_readonly' AS readonly, :'prefix' || '_backup' AS backup \gset

SELECT format('CREATE ROLE %I LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS', role)
FROM unnest(ARRAY[:'app', :'readonly', :'backup']) AS role
WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role)
ORDER BY role
\gexec

-- pg_dump refuses tables with row security unless its role may pass it.
SELECT format('ALTER ROLE %I BYPASSRLS', :'backup')
WHERE NOT (SELECT rolbypassrls FROM pg_roles WHERE rolname = :'backup')
    AND (SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user)
\gexec

SELECT NOT rolbypassrls AS confined FROM pg_roles WHERE rolname = :'backup' \gset
\if :confined
    \warn note: :backup cannot dump tables with row security until a superuser gives it BYPASSRLS
\endif

SELECT format('GRANT pg_read_all_data TO %I', :'backup')
WHERE NOT pg_has_role(:'backup', 'pg_read_all_data', 'MEMBER')
\gexec

-- The owner acts as the application in tests, which only a superuser may without this.
SELECT format('GRANT %I TO CURRENT_USER', :'app')
WHERE NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user)
\gexec

ALTER ROLE :"app" SET statement_timeout = '30s';
ALTER ROLE :"app" SET lock_timeout = '2s';
ALTER ROLE :"app" SET idle_in_transaction_session_timeout = '60s';
ALTER ROLE :"app" SET default_transaction_isolation = 'read committed';
ALTER ROLE :"readonly" SET statement_timeout = '30s';
ALTER ROLE :"readonly" SET idle_in_transaction_session_timeout = '60s';
ALTER ROLE :"readonly" SET default_transaction_read_only = on;
ALTER ROLE :"backup" SET default_transaction_read_only = on;
