SELECT order_priority, count(*) FROM orders
WHERE order_date >= date '1993-07-01' AND order_date < date '1993-07-01' + interval '3' month
  AND EXISTS (SELECT * FROM lineitem l WHERE l.order_key = orders.order_key AND l.commit_date < l.receipt_date)
GROUP BY order_priority ORDER BY order_priority
