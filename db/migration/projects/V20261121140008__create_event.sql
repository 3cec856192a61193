CREATE TABLE projects_event (
  id BIGINT NOT NULL PRIMARY KEY,
  project_id BIGINT NOT NULL,
  happened_at DATETIME(6) NOT NULL,
  staff_id BIGINT NULL,
  text_key VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  arguments VARCHAR(2000) NOT NULL,
  path VARCHAR(200) NULL,
  margin_before DECIMAL(23,2) NULL,
  margin_after DECIMAL(23,2) NULL,
  CONSTRAINT fk_projects_event_project_id FOREIGN KEY (project_id) REFERENCES projects_project (id),
  CONSTRAINT fk_projects_event_staff_id FOREIGN KEY (staff_id) REFERENCES administration_staff (id),
  INDEX ix_projects_event_project_id (project_id, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
