CREATE TABLE crm_competitorsurvey_answer (
  id BIGINT NOT NULL,
  version INT NOT NULL,
  survey_id BIGINT NOT NULL,
  competitor_id BIGINT NOT NULL,
  is_quiet BOOLEAN NOT NULL,
  price_moves VARCHAR(500),
  new_products VARCHAR(500),
  promotions VARCHAR(500),
  staffing VARCHAR(500),
  wins_losses VARCHAR(500),
  CONSTRAINT pk_crm_competitorsurvey_answer PRIMARY KEY (id),
  CONSTRAINT uq_crm_competitorsurvey_answer_competitor_id UNIQUE (survey_id, competitor_id),
  CONSTRAINT fk_crm_competitorsurvey_answer_survey_id FOREIGN KEY (survey_id) REFERENCES crm_competitorsurvey (id),
  CONSTRAINT fk_crm_competitorsurvey_answer_competitor_id FOREIGN KEY (competitor_id) REFERENCES crm_competitor (id),
  CONSTRAINT ck_crm_competitorsurvey_answer_is_quiet CHECK (NOT is_quiet OR
    COALESCE(price_moves, new_products, promotions, staffing, wins_losses) IS NULL),
  INDEX ix_crm_competitorsurvey_answer_competitor_id (competitor_id, survey_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
