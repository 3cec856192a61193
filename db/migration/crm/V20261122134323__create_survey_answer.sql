CREATE TABLE crm_survey_answer (
  id BIGINT NOT NULL,
  version INT NOT NULL,
  survey_id BIGINT NOT NULL,
  line_no INT NOT NULL,
  question VARCHAR(200) NOT NULL,
  answers VARCHAR(8) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  weight DECIMAL(5, 2) NOT NULL,
  answer INT NOT NULL,
  CONSTRAINT pk_crm_survey_answer PRIMARY KEY (id),
  CONSTRAINT uq_crm_survey_answer_line_no UNIQUE (survey_id, line_no),
  CONSTRAINT fk_crm_survey_answer_survey_id FOREIGN KEY (survey_id) REFERENCES crm_survey (id),
  CONSTRAINT ck_crm_survey_answer_answers CHECK (answers IN ('SCALE', 'YES_NO')),
  CONSTRAINT ck_crm_survey_answer_weight CHECK (weight > 0 AND weight <= 100),
  CONSTRAINT ck_crm_survey_answer_answer CHECK (answer BETWEEN IF(answers = 'SCALE', 1, 0) AND IF(answers = 'SCALE', 5, 1))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
