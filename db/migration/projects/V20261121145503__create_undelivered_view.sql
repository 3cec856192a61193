CREATE SQL SECURITY INVOKER VIEW projects_undelivered_view AS
SELECT id, project_id, purchased - purchase_pending - delivered AS quantity
FROM projects_item
WHERE purchased - purchase_pending > delivered;
