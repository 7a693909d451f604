SELECT l.order_key, sum(l.extended_price * (1 - l.discount)) AS revenue, o.order_date, o.ship_priority
FROM customer c, orders o, lineitem l
WHERE c.market_segment = 'BUILDING' AND c.customer_key = o.customer_key AND l.order_key = o.order_key
  AND o.order_date < date '1995-03-15' AND l.ship_date > date '1995-03-15'
GROUP BY l.order_key, o.order_date, o.ship_priority ORDER BY revenue DESC, o.order_date LIMIT 10
