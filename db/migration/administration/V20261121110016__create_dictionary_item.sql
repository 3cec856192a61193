CREATE TABLE administration_dictionary_item (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  dictionary VARCHAR(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  code VARCHAR(20) NOT NULL,
  name VARCHAR(60) NOT NULL,
  english_name VARCHAR(60) NULL,
  parent_id BIGINT NULL,
  position INT NOT NULL,
  is_closed BOOLEAN NOT NULL,
  CONSTRAINT uq_administration_dictionary_item_code UNIQUE (dictionary, code),
  CONSTRAINT fk_administration_dictionary_item_parent_id FOREIGN KEY (parent_id) REFERENCES administration_dictionary_item (id),
  CONSTRAINT ck_administration_dictionary_item_parent_id CHECK (parent_id <> id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
