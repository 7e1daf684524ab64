-- message_templates: How the service words a message, in one language.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE message_templates (
    code varchar(64) NOT NULL,
    locale varchar(35) NOT NULL DEFAULT 'en',
    subject varchar(200) NOT NULL,
    body text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_message_templates PRIMARY KEY (code, locale),
    CONSTRAINT ck_message_templates_code CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_message_templates_locale CHECK (locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$')
);

COMMENT ON TABLE message_templates IS 'How the service words a message, in one language.';
COMMENT ON COLUMN message_templates.body IS
    'Names in double braces, such as {{ shift }}, are filled in when it is sent.';

CREATE TRIGGER tr_message_templates_updated_at
    BEFORE UPDATE ON message_templates
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

GRANT SELECT, INSERT, UPDATE, DELETE ON message_templates TO shift_planning_app;

GRANT SELECT ON message_templates TO shift_planning_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE message_templates;
