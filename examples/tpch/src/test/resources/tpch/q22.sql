SELECT cntrycode, count(*), sum(account_balance)
FROM (SELECT substring(c.phone FROM 1 FOR 2) AS cntrycode, c.account_balance FROM customer c
  WHERE substring(c.phone FROM 1 FOR 2) IN ('13', '31', '23', '29', '30', '18', '17')
    AND c.account_balance > (SELECT avg(c2.account_balance) FROM customer c2 WHERE c2.account_balance > 0.00
      AND substring(c2.phone FROM 1 FOR 2) IN ('13', '31', '23', '29', '30', '18', '17'))
    AND NOT EXISTS (SELECT * FROM orders o WHERE o.customer_key = c.customer_key)) AS custsale
GROUP BY cntrycode ORDER BY cntrycode
