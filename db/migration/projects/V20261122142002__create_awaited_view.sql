CREATE SQL SECURITY INVOKER VIEW projects_awaited_view AS
SELECT id, number, project_id, supplier_id, ship_on
FROM projects_purchase
WHERE is_outstanding = TRUE;
