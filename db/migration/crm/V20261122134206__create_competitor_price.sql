CREATE TABLE crm_competitor_price (
  id BIGINT NOT NULL,
  version INT NOT NULL,
  product_id BIGINT NOT NULL,
  priced_on DATE NOT NULL,
  price DECIMAL(15,4) NOT NULL,
  CONSTRAINT pk_crm_competitor_price PRIMARY KEY (id),
  CONSTRAINT uq_crm_competitor_price_priced_on UNIQUE (product_id, priced_on),
  CONSTRAINT fk_crm_competitor_price_product_id FOREIGN KEY (product_id) REFERENCES crm_competitor_product (id),
  CONSTRAINT ck_crm_competitor_price_price CHECK (price >= 0)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
