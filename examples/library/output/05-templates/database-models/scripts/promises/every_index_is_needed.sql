-- every index is needed: by a key, a constraint, a foreign key, a declared query or a reason
-- The reason for one of your own stands in its comment (COMMENT ON INDEX).
WITH declared (name) AS (
    VALUES
    ('idx_audit_logs_actor_user_id_occurred_at_id'),
    ('idx_audit_logs_table_name_record_id_occurred_at_id'),
    ('idx_authors_family_name'),
    ('idx_book_authors_author_id'),
    ('idx_books_search_vector'),
    ('idx_books_subjects'),
    ('idx_copies_book_id'),
    ('idx_idempotency_keys_expires_at'),
    ('idx_idempotency_keys_locked_at'),
    ('idx_loans_copy_id'),
    ('idx_loans_due_on_id'),
    ('idx_loans_member_id'),
    ('idx_loans_member_id_due_on_id'),
    ('idx_outbox_events_aggregate_type_aggregate_id_seq'),
    ('idx_outbox_events_available_at_seq'),
    ('idx_reservations_copy_id'),
    ('idx_reservations_member_id_created_at_id'),
    ('idx_role_permissions_permission_code'),
    ('idx_user_identities_user_id'),
    ('idx_user_roles_granted_by'),
    ('idx_user_roles_role_id'),
    ('idx_user_sessions_expires_at_id'),
    ('idx_user_sessions_user_id'),
    ('idx_user_sessions_user_id_expires_at_id'),
    ('idx_users_created_at_id'),
    ('idx_users_email'),
    ('idx_verification_tokens_expires_at_id'),
    ('idx_verification_tokens_user_id'),
    ('uq_copies_barcode'),
    ('uq_loans_copy_id'),
    ('uq_user_identities_user_id'),
    ('uq_users_email'),
    ('uq_users_username'),
    ('uq_verification_tokens_user_id_purpose')
)
SELECT format('%s on %s: declare the query that it serves, or say in its comment why it is there', relname, indrelid::regclass)
FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid
WHERE relnamespace = 'public'::regnamespace AND NOT relispartition AND NOT indisunique
    AND relname NOT IN (SELECT name FROM declared)
    AND obj_description(indexrelid, 'pg_class') IS NULL
    AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)
    AND NOT EXISTS (
        SELECT FROM pg_constraint
        WHERE contype = 'f' AND conrelid = indrelid AND conkey <@ (indkey::smallint[])[0:cardinality(conkey) - 1]
    )
ORDER BY 1;
