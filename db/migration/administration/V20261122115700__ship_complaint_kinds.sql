INSERT INTO administration_dictionary_item (id, version, dictionary, code, name, english_name, parent_id, position, is_closed) VALUES
  (-499, 1, 'complaint-kind', 'QUALITY', '产品质量', 'Product quality', NULL, 1, FALSE),
  (-498, 1, 'complaint-kind', 'DELIVERY', '送货与数量', 'Delivery and quantity', NULL, 2, FALSE),
  (-497, 1, 'complaint-kind', 'INSTALLATION', '安装施工', 'Installation', NULL, 3, FALSE),
  (-496, 1, 'complaint-kind', 'SERVICE', '服务态度', 'Service', NULL, 4, FALSE),
  (-495, 1, 'complaint-kind', 'PRICE', '价格与结算', 'Price and invoices', NULL, 5, FALSE),
  (-494, 1, 'complaint-kind', 'OTHER', '其他', 'Other', NULL, 6, FALSE);
