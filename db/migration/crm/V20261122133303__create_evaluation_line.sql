CREATE TABLE crm_evaluation_line (
  id BIGINT NOT NULL,
  version INT NOT NULL,
  evaluation_id BIGINT NOT NULL,
  line_no INT NOT NULL,
  indicator VARCHAR(60) NOT NULL,
  weight DECIMAL(6, 3) NOT NULL,
  score DECIMAL(6, 3) NOT NULL,
  grounds VARCHAR(300),
  CONSTRAINT pk_crm_evaluation_line PRIMARY KEY (id),
  CONSTRAINT fk_crm_evaluation_line_evaluation_id FOREIGN KEY (evaluation_id) REFERENCES crm_evaluation (id),
  CONSTRAINT ck_crm_evaluation_line_indicator CHECK (indicator <> ''),
  CONSTRAINT ck_crm_evaluation_line_weight CHECK (weight > 0 AND weight <= 100),
  CONSTRAINT ck_crm_evaluation_line_score CHECK (score BETWEEN 0 AND 100)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
