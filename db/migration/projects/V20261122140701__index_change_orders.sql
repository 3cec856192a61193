ALTER TABLE projects_change
  ADD INDEX ix_projects_change_number (number, id),
  ADD INDEX ix_projects_change_amount (amount, id);
