SELECT sum(l.extended_price) / 7.0 FROM lineitem l, part p
WHERE p.part_key = l.part_key AND p.brand = 'Brand#23' AND p.container LIKE 'MED %'
  AND l.quantity < (SELECT 0.2 * avg(l2.quantity) FROM lineitem l2 WHERE l2.part_key = p.part_key)
