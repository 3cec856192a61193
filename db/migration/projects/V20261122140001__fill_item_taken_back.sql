-- What approved returns restocked or gave back to suppliers.
UPDATE projects_item SET taken_back = (
  SELECT COALESCE(SUM(l.quantity), 0)
  FROM projects_change_line l JOIN projects_change c ON c.id = l.change_id
  WHERE l.item_id = projects_item.id AND c.kind = 'RETURN' AND c.state = 'APPROVED' AND l.is_taken_back
);
