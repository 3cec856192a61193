-- The relief now follows costs that were entered after the return.
UPDATE projects_project JOIN (
  SELECT project_id, SUM(relieved_cost
    - ROUND((ordered_cost + actual_cost) * taken_back / (purchased - purchase_pending), 2)) AS more
  FROM projects_item WHERE taken_back > 0 GROUP BY project_id
) moved ON moved.project_id = projects_project.id AND moved.more <> 0
SET margin_rate = IF(revenue_net = 0, NULL, ROUND((revenue_net - cost_net - moved.more) * 100 / revenue_net, 2)),
  cost_net = cost_net + moved.more;
