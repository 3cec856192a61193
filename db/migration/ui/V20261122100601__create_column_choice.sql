CREATE TABLE ui_column_choice (
  user_id BIGINT NOT NULL,
  list_key VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  content VARCHAR(2000) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  CONSTRAINT uq_ui_column_choice_user_id_list_key UNIQUE (user_id, list_key),
  CONSTRAINT ck_ui_column_choice_content CHECK (content <> '')
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
