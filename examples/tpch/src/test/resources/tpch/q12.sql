SELECT l.ship_mode,
  sum(CASE WHEN o.order_priority = '1-URGENT' OR o.order_priority = '2-HIGH' THEN 1 ELSE 0 END),
  sum(CASE WHEN o.order_priority <> '1-URGENT' AND o.order_priority <> '2-HIGH' THEN 1 ELSE 0 END)
FROM orders o, lineitem l
WHERE o.order_key = l.order_key AND l.ship_mode IN ('MAIL', 'SHIP') AND l.commit_date < l.receipt_date
  AND l.ship_date < l.commit_date AND l.receipt_date >= date '1994-01-01'
  AND l.receipt_date < date '1994-01-01' + interval '1' year
GROUP BY l.ship_mode ORDER BY l.ship_mode
