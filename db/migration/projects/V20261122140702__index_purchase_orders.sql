ALTER TABLE projects_purchase
  ADD INDEX ix_projects_purchase_number (number, id),
  ADD INDEX ix_projects_purchase_ship_on (ship_on, id);
