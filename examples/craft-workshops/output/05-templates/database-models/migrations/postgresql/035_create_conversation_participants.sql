-- conversation_participants: Who takes part in a conversation, and what of it is still to be read.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE conversation_participants (
    conversation_id uuid NOT NULL,
    user_id uuid NOT NULL,
    role varchar(32) NOT NULL,
    unread_count integer NOT NULL DEFAULT 0,
    last_read_at timestamptz,
    last_message_at timestamptz NOT NULL DEFAULT now(),
    muted_until timestamptz,
    archived_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_conversation_participants PRIMARY KEY (conversation_id, user_id),
    CONSTRAINT fk_conversation_participants_conversation_id FOREIGN KEY (conversation_id)
        REFERENCES conversations (id) ON DELETE CASCADE,
    CONSTRAINT fk_conversation_participants_user_id FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
    CONSTRAINT ck_conversation_participants_role CHECK (role IN ('buyer', 'seller', 'support')),
    CONSTRAINT ck_conversation_participants_unread_count_range CHECK (unread_count >= 0)
);

COMMENT ON TABLE conversation_participants IS 'Who takes part in a conversation, and what of it is still to be read.';
COMMENT ON COLUMN conversation_participants.unread_count IS
    'Messages of others since the last reading; the query post keeps it.';
COMMENT ON COLUMN conversation_participants.last_message_at IS
    'The conversation''s, so that an inbox is read from here alone.';
COMMENT ON COLUMN conversation_participants.muted_until IS 'Until when nothing is announced.';

-- Foreign key to users.
-- unread (high): How many conversations of a user have something new
CREATE INDEX idx_conversation_participants_user_id ON conversation_participants (user_id);

-- inbox (high): A user's conversations, as written to last, page by page
CREATE INDEX idx_conversation_participants_inbox
    ON conversation_participants (user_id, last_message_at DESC, conversation_id DESC)
    WHERE archived_at IS NULL;

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

GRANT SELECT, INSERT, UPDATE, DELETE ON conversation_participants TO craft_workshops_app;

GRANT SELECT ON conversation_participants TO craft_workshops_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE conversation_participants;
