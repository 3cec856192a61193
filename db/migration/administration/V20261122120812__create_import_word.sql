-- What a text of imported files means: once said by a person, it holds for all later files of the kind.
CREATE TABLE administration_import_word (
  id BIGINT NOT NULL,
  kind VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  column_key VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  text VARCHAR(200) NOT NULL,
  meaning VARCHAR(200) NOT NULL,
  user_id BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_administration_import_word PRIMARY KEY (id),
  CONSTRAINT uq_administration_import_word_text UNIQUE (kind, column_key, text),
  CONSTRAINT fk_administration_import_word_user_id FOREIGN KEY (user_id) REFERENCES administration_user (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
