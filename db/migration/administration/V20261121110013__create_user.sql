CREATE TABLE administration_user (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  username VARCHAR(10) NOT NULL,
  password_hash VARCHAR(300) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  is_password_change_due BOOLEAN NOT NULL,
  staff_id BIGINT NOT NULL,
  language VARCHAR(5) NULL,
  note VARCHAR(500) NULL,
  is_closed BOOLEAN NOT NULL,
  CONSTRAINT uq_administration_user_username UNIQUE (username),
  CONSTRAINT uq_administration_user_staff_id UNIQUE (staff_id),
  CONSTRAINT fk_administration_user_staff_id FOREIGN KEY (staff_id) REFERENCES administration_staff (id),
  CONSTRAINT ck_administration_user_username CHECK (username REGEXP '^[A-Za-z0-9]{3,10}$'),
  CONSTRAINT ck_administration_user_language CHECK (language IN ('zh', 'en'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
