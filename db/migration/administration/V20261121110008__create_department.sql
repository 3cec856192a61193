CREATE TABLE administration_department (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  code VARCHAR(20) NOT NULL,
  name VARCHAR(60) NOT NULL,
  parent_id BIGINT NULL,
  note VARCHAR(500) NULL,
  is_closed BOOLEAN NOT NULL,
  CONSTRAINT uq_administration_department_code UNIQUE (code),
  CONSTRAINT uq_administration_department_name UNIQUE (name),
  CONSTRAINT fk_administration_department_parent_id FOREIGN KEY (parent_id) REFERENCES administration_department (id),
  CONSTRAINT ck_administration_department_parent_id CHECK (parent_id <> id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
