ALTER TABLE projects_delivery
  ADD INDEX ix_projects_delivery_number (number, id),
  ADD INDEX ix_projects_delivery_state (state, id);
