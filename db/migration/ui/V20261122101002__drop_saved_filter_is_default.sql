ALTER TABLE ui_saved_filter
  DROP CONSTRAINT ck_ui_saved_filter_is_default,
  DROP INDEX uq_ui_saved_filter_user_id_list_key_is_default,
  DROP COLUMN is_default;
