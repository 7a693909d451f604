SELECT c.name, c.customer_key, o.order_key, o.order_date, o.total_price, sum(l.quantity)
FROM customer c, orders o, lineitem l
WHERE o.order_key IN (SELECT order_key FROM lineitem GROUP BY order_key HAVING sum(quantity) > 250)
  AND c.customer_key = o.customer_key AND o.order_key = l.order_key
GROUP BY c.name, c.customer_key, o.order_key, o.order_date, o.total_price
ORDER BY o.total_price DESC, o.order_date, o.order_key LIMIT 100
