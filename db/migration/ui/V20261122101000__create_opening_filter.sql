CREATE TABLE ui_opening_filter (
  user_id BIGINT NOT NULL,
  list_key VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  filter_id BIGINT NOT NULL,
  PRIMARY KEY (user_id, list_key),
  KEY ix_ui_opening_filter_filter_id (filter_id),
  CONSTRAINT fk_ui_opening_filter_filter_id FOREIGN KEY (filter_id) REFERENCES ui_saved_filter (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
