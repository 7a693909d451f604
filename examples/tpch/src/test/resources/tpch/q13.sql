SELECT c_count, count(*) AS custdist
FROM (SELECT c.customer_key, count(o.order_key) AS c_count FROM customer c LEFT OUTER JOIN orders o
  ON c.customer_key = o.customer_key AND o.comment NOT LIKE '%special%requests%' GROUP BY c.customer_key) AS c_orders
GROUP BY c_count ORDER BY custdist DESC, c_count DESC
