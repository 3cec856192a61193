CREATE TABLE ui_saved_filter (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  user_id BIGINT NOT NULL,
  list_key VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  name VARCHAR(40) NOT NULL,
  content VARCHAR(2000) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  is_default TINYINT NULL,
  CONSTRAINT uq_ui_saved_filter_user_id_list_key_name UNIQUE (user_id, list_key, name),
  CONSTRAINT uq_ui_saved_filter_user_id_list_key_is_default UNIQUE (user_id, list_key, is_default),
  CONSTRAINT ck_ui_saved_filter_name CHECK (name <> ''),
  CONSTRAINT ck_ui_saved_filter_content CHECK (content <> ''),
  CONSTRAINT ck_ui_saved_filter_is_default CHECK (is_default = 1)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
