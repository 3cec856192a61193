CREATE INDEX ix_ui_draft_saved_at ON ui_draft (saved_at);
