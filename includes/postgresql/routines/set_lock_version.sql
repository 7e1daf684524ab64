-- Counts updates. A writer names the version it has read in its WHERE; no row updated means that it was late.
CREATE FUNCTION set_lock_version() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    NEW.lock_version := OLD.lock_version + 1;
    RETURN NEW;
END
$$;
