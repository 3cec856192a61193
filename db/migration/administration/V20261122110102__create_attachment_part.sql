CREATE TABLE administration_attachment_part (
  attachment_id BIGINT NOT NULL,
  part_no INT NOT NULL,
  content MEDIUMBLOB NOT NULL,
  PRIMARY KEY (attachment_id, part_no),
  CONSTRAINT fk_administration_attachment_part_attachment_id FOREIGN KEY (attachment_id) REFERENCES administration_attachment (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
