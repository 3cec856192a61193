CREATE TABLE administration_approval_person (
  approval_id BIGINT NOT NULL,
  staff_id BIGINT NOT NULL,
  PRIMARY KEY (approval_id, staff_id),
  CONSTRAINT fk_administration_approval_person_approval_id FOREIGN KEY (approval_id) REFERENCES administration_approval (id),
  CONSTRAINT fk_administration_approval_person_staff_id FOREIGN KEY (staff_id) REFERENCES administration_staff (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
