CREATE TABLE administration_role_grant (
  role_id BIGINT NOT NULL,
  permission VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  scope_level VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (role_id, permission, scope_level),
  CONSTRAINT fk_administration_role_grant_role_id FOREIGN KEY (role_id) REFERENCES administration_role (id),
  CONSTRAINT ck_administration_role_grant_scope_level CHECK (scope_level IN ('OWN', 'DEPARTMENT', 'DEPARTMENT_TREE', 'ALL'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
