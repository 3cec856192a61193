ALTER TABLE projects_delivery_line
  DROP CONSTRAINT ck_projects_delivery_line_quantity,
  ADD CONSTRAINT ck_projects_delivery_line_quantity CHECK (quantity <> 0 AND reference_price >= 0);
