CREATE TABLE projects_team (
  project_id BIGINT NOT NULL,
  staff_id BIGINT NOT NULL,
  PRIMARY KEY (project_id, staff_id),
  CONSTRAINT fk_projects_team_project_id FOREIGN KEY (project_id) REFERENCES projects_project (id),
  CONSTRAINT fk_projects_team_staff_id FOREIGN KEY (staff_id) REFERENCES administration_staff (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
