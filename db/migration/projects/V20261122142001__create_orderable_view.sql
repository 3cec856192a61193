CREATE SQL SECURITY INVOKER VIEW projects_orderable_view AS
SELECT id, project_id, quantity - removed - purchased AS quantity
FROM projects_item
WHERE quantity - removed > purchased;
