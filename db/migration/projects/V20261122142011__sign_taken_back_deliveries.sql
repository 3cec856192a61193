-- What takes a delivery back moves goods the other way, so that the lines add up to what was delivered.
UPDATE projects_delivery_line l JOIN projects_delivery d ON d.id = l.delivery_id
SET l.quantity = -l.quantity
WHERE d.reverses_id IS NOT NULL AND l.quantity > 0;
