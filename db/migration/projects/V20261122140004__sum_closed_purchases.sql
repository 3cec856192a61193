-- What was closed short is not bought and does not count.
UPDATE projects_purchase SET amount = (
  SELECT COALESCE(SUM(ROUND((l.quantity - l.closed) * l.unit_price, 2)), 0)
  FROM projects_purchase_line l WHERE l.purchase_id = projects_purchase.id
)
WHERE EXISTS (SELECT 1 FROM projects_purchase_line l WHERE l.purchase_id = projects_purchase.id AND l.closed > 0);
