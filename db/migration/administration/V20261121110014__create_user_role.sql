CREATE TABLE administration_user_role (
  user_id BIGINT NOT NULL,
  role_id BIGINT NOT NULL,
  PRIMARY KEY (user_id, role_id),
  CONSTRAINT fk_administration_user_role_user_id FOREIGN KEY (user_id) REFERENCES administration_user (id),
  CONSTRAINT fk_administration_user_role_role_id FOREIGN KEY (role_id) REFERENCES administration_role (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
