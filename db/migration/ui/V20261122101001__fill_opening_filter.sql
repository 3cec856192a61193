INSERT INTO ui_opening_filter (user_id, list_key, filter_id)
SELECT user_id, list_key, id FROM ui_saved_filter WHERE is_default = 1;
