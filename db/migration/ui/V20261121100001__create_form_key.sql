CREATE TABLE ui_form_key (
  form_key VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  user_id BIGINT NOT NULL,
  kind VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  document_id BIGINT NULL,
  made_at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  CONSTRAINT uq_ui_form_key_form_key UNIQUE (form_key),
  KEY ix_ui_form_key_made_at (made_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
