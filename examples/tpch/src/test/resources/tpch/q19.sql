SELECT sum(l.extended_price * (1 - l.discount)) FROM lineitem l, part p
WHERE p.part_key = l.part_key AND l.ship_mode IN ('AIR', 'REG AIR') AND l.ship_instructions = 'DELIVER IN PERSON'
  AND ((p.brand = 'Brand#12' AND p.container IN ('SM CASE', 'SM BOX', 'SM PACK', 'SM PKG')
      AND l.quantity >= 1 AND l.quantity <= 11 AND p.size BETWEEN 1 AND 5)
    OR (p.brand = 'Brand#23' AND p.container IN ('MED BAG', 'MED BOX', 'MED PKG', 'MED PACK')
      AND l.quantity >= 10 AND l.quantity <= 20 AND p.size BETWEEN 1 AND 10)
    OR (p.brand = 'Brand#34' AND p.container IN ('LG CASE', 'LG BOX', 'LG PACK', 'LG PKG')
      AND l.quantity >= 20 AND l.quantity <= 30 AND p.size BETWEEN 1 AND 15))
