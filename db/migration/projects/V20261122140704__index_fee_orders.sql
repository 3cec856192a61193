ALTER TABLE projects_fee
  ADD INDEX ix_projects_fee_number (number, id),
  ADD INDEX ix_projects_fee_amount (amount, id);
