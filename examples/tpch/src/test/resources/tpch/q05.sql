SELECT n.name, sum(l.extended_price * (1 - l.discount)) AS revenue
FROM customer c, orders o, lineitem l, supplier s, nation n, region r
WHERE c.customer_key = o.customer_key AND l.order_key = o.order_key AND l.supplier_key = s.supplier_key
  AND c.nation_key = s.nation_key AND s.nation_key = n.nation_key AND n.region_key = r.region_key
  AND r.name = 'ASIA' AND o.order_date >= date '1994-01-01'
  AND o.order_date < date '1994-01-01' + interval '1' year
GROUP BY n.name ORDER BY revenue DESC
