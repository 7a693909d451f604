SELECT 100.00 * sum(CASE WHEN p.type LIKE 'PROMO%' THEN l.extended_price * (1 - l.discount) ELSE 0 END)
  / sum(l.extended_price * (1 - l.discount))
FROM lineitem l, part p
WHERE l.part_key = p.part_key AND l.ship_date >= date '1995-09-01'
  AND l.ship_date < date '1995-09-01' + interval '1' month
