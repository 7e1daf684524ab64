-- messages: A message of a conversation; its text can be blacked out, and is never changed silently.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE messages (
    id uuid NOT NULL DEFAULT uuidv7(),
    conversation_id uuid NOT NULL,
    sender_id uuid,
    kind varchar(32) NOT NULL DEFAULT 'text',
    body text,
    attachments jsonb NOT NULL DEFAULT '[]',
    client_message_id uuid NOT NULL,
    edited_at timestamptz,
    redacted_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_messages PRIMARY KEY (id),
    CONSTRAINT uq_messages_conversation_id_client_message_id UNIQUE (conversation_id, client_message_id),
    CONSTRAINT fk_messages_conversation_id FOREIGN KEY (conversation_id)
        REFERENCES conversations (id) ON DELETE CASCADE,
    CONSTRAINT fk_messages_sender_id FOREIGN KEY (sender_id) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_messages_kind CHECK (kind IN ('text', 'system', 'attachment', 'offer')),
    CONSTRAINT ck_messages_attachments CHECK (jsonb_typeof(attachments) = 'array'),
    CONSTRAINT ck_messages_says_something CHECK (redacted_at IS NOT NULL OR body IS NOT NULL OR kind = 'attachment'),
    CONSTRAINT ck_messages_redacted_empty CHECK (redacted_at IS NULL OR body IS NULL)
);

COMMENT ON TABLE messages IS 'A message of a conversation; its text can be blacked out, and is never changed silently.';
COMMENT ON COLUMN messages.sender_id IS 'Missing for a message of the service itself.';
COMMENT ON COLUMN messages.body IS 'Personal data.';
COMMENT ON COLUMN messages.attachments IS 'Names and places of files.';
COMMENT ON COLUMN messages.client_message_id IS
    'Made by the sender''s device; a message that is sent twice arrives once.';
COMMENT ON COLUMN messages.redacted_at IS 'When the text was blacked out.';

-- Foreign key to users.
CREATE INDEX idx_messages_sender_id ON messages (sender_id) WHERE sender_id IS NOT NULL;

-- thread (high): A conversation, newest message first, page by page
CREATE INDEX idx_messages_conversation_id_created_at_id ON messages (conversation_id, created_at DESC, id DESC);

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

GRANT SELECT, INSERT, UPDATE, DELETE ON messages TO craft_workshops_app;

GRANT SELECT ON messages TO craft_workshops_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE messages;
