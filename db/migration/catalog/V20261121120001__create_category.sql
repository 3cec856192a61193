CREATE TABLE catalog_category (
  id BIGINT NOT NULL,
  version INT NOT NULL,
  code VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  name VARCHAR(60) NOT NULL,
  note VARCHAR(500),
  is_closed BOOLEAN NOT NULL,
  CONSTRAINT pk_catalog_category PRIMARY KEY (id),
  CONSTRAINT uq_catalog_category_code UNIQUE (code),
  CONSTRAINT uq_catalog_category_name UNIQUE (name),
  CONSTRAINT ck_catalog_category_code CHECK (code <> ''),
  CONSTRAINT ck_catalog_category_name CHECK (name <> '')
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
