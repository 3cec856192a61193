INSERT INTO administration_dictionary_item (id, version, dictionary, code, name, english_name, parent_id, position, is_closed) VALUES
  (-699, 1, 'reason', 'DESIGN', '设计变更', 'Design change', NULL, 1, FALSE),
  (-698, 1, 'reason', 'CUSTOMER', '客户要求', 'Customer request', NULL, 2, FALSE),
  (-697, 1, 'reason', 'QUALITY', '质量问题', 'Quality', NULL, 3, FALSE),
  (-696, 1, 'reason', 'MISTAKE', '录入错误', 'Mistake', NULL, 4, FALSE),
  (-695, 1, 'reason', 'PRICE', '价格调整', 'Price', NULL, 5, FALSE),
  (-694, 1, 'reason', 'OTHER', '其他', 'Other', NULL, 6, FALSE);
