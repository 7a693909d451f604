SELECT o_year, sum(CASE WHEN nation = 'BRAZIL' THEN volume ELSE 0 END) / sum(volume)
FROM (SELECT extract(year FROM o.order_date) AS o_year, l.extended_price * (1 - l.discount) AS volume, n2.name AS nation
  FROM part p, supplier s, lineitem l, orders o, customer c, nation n1, nation n2, region r
  WHERE p.part_key = l.part_key AND s.supplier_key = l.supplier_key AND l.order_key = o.order_key
    AND o.customer_key = c.customer_key AND c.nation_key = n1.nation_key AND n1.region_key = r.region_key
    AND r.name = 'AMERICA' AND s.nation_key = n2.nation_key
    AND o.order_date BETWEEN date '1995-01-01' AND date '1996-12-31' AND p.type = 'ECONOMY ANODIZED STEEL') AS all_nations
GROUP BY o_year ORDER BY o_year
