CREATE TABLE crm_questionnaire_question (
  id BIGINT NOT NULL,
  version INT NOT NULL,
  questionnaire_id BIGINT NOT NULL,
  line_no INT NOT NULL,
  question VARCHAR(200) NOT NULL,
  answers VARCHAR(8) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  weight DECIMAL(5, 2) NOT NULL,
  CONSTRAINT pk_crm_questionnaire_question PRIMARY KEY (id),
  CONSTRAINT fk_crm_questionnaire_question_questionnaire_id FOREIGN KEY (questionnaire_id) REFERENCES crm_questionnaire (id),
  CONSTRAINT ck_crm_questionnaire_question_question CHECK (question <> ''),
  CONSTRAINT ck_crm_questionnaire_question_answers CHECK (answers IN ('SCALE', 'YES_NO')),
  CONSTRAINT ck_crm_questionnaire_question_weight CHECK (weight > 0 AND weight <= 100)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
