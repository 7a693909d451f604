-- tag::group[]
SELECT "employee"."department_id", count(*), sum("employee"."salary")
FROM "employee"
GROUP BY "employee"."department_id"
HAVING count(*) > ?
-- end::group[]
-- tag::expression[]
SELECT extract(YEAR FROM "employee"."hired") AS "year", count(*)
FROM "employee"
GROUP BY extract(YEAR FROM "employee"."hired")
ORDER BY count(*) DESC, "year"
LIMIT ?
-- end::expression[]
-- tag::rollup[]
SELECT "department"."name", sum("employee"."salary"), grouping("department"."name")
FROM "department"
JOIN "employee" ON "employee"."department_id" = "department"."id"
GROUP BY ROLLUP ("department"."name")
ORDER BY "department"."name" ASC NULLS LAST
-- end::rollup[]
-- tag::sets[]
SELECT "employee"."department_id", "employee"."salary", count(*)
FROM "employee"
GROUP BY GROUPING SETS (("employee"."department_id"), ("employee"."salary"))
-- end::sets[]
-- tag::window[]
SELECT "employee"."name",
    rank() OVER (PARTITION BY "employee"."department_id" ORDER BY "employee"."salary" DESC),
    sum("employee"."salary") OVER ()
FROM "employee"
WHERE "employee"."department_id" = ?
ORDER BY "employee"."id"
-- end::window[]
-- tag::frame[]
SELECT "employee"."name",
    sum("employee"."salary") OVER (ORDER BY "employee"."hired" ROWS BETWEEN ? PRECEDING AND CURRENT ROW)
FROM "employee"
ORDER BY "employee"."id"
LIMIT ?
-- end::frame[]
-- tag::named[]
SELECT "employee"."name", lag("employee"."name", ?) OVER "by_hire", row_number() OVER "by_hire"
FROM "employee"
WINDOW "by_hire" AS (ORDER BY "employee"."hired")
ORDER BY "employee"."hired"
LIMIT ?
-- end::named[]
-- tag::top[]
SELECT "ranked"."name"
FROM (
  SELECT "employee"."name",
    row_number() OVER (PARTITION BY "employee"."department_id" ORDER BY "employee"."salary" DESC)
  FROM "employee"
) AS "ranked"("name", "column2")
WHERE "ranked"."column2" = ?
ORDER BY "ranked"."name"
-- end::top[]
-- tag::filter[]
SELECT count(*), count(*) FILTER (WHERE "employee"."salary" < ?),
    count(DISTINCT "employee"."salary"), max("employee"."hired")
FROM "employee"
-- end::filter[]
-- tag::order[]
SELECT "employee"."salary", string_agg("employee"."name", ? ORDER BY "employee"."name" DESC),
    array_agg("employee"."id" ORDER BY "employee"."id")
FROM "employee"
GROUP BY "employee"."salary"
HAVING count(*) > ?
-- end::order[]
-- tag::percentile[]
SELECT percentile_cont(?) WITHIN GROUP (ORDER BY "employee"."salary"),
    mode() WITHIN GROUP (ORDER BY "employee"."salary")
FROM "employee"
-- end::percentile[]
