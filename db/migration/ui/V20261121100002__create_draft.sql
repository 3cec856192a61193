CREATE TABLE ui_draft (
  user_id BIGINT NOT NULL,
  page_key VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  record_key VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  content LONGTEXT NOT NULL,
  saved_at DATETIME(6) NOT NULL,
  CONSTRAINT uq_ui_draft_user_id_page_key_record_key UNIQUE (user_id, page_key, record_key)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
