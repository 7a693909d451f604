-- tag::union[]
SELECT "employee"."name"
FROM "employee"
WHERE "employee"."salary" > ?
UNION
SELECT "department"."name"
FROM "department"
ORDER BY 1
LIMIT ?
-- end::union[]
-- tag::intersect[]
SELECT "employee"."salary"
FROM "employee"
INTERSECT
SELECT "raise"."salary"
FROM "raise"
-- end::intersect[]
-- tag::except[]
SELECT "department"."id"
FROM "department"
EXCEPT (
  SELECT "employee"."department_id"
  FROM "employee"
  UNION
  SELECT "department"."parent_id"
  FROM "department"
)
-- end::except[]
-- tag::exists[]
SELECT "department"."name"
FROM "department"
WHERE NOT (EXISTS (SELECT "employee"."id" FROM "employee" WHERE "employee"."department_id" = "department"."id"))
-- end::exists[]
-- tag::in[]
SELECT "employee"."name"
FROM "employee"
WHERE "employee"."id" IN (
  SELECT "report"."manager_id"
  FROM "employee" AS "report"
)
ORDER BY "employee"."id"
-- end::in[]
-- tag::all[]
SELECT "employee"."name"
FROM "employee"
WHERE "employee"."salary" > ALL (
  SELECT "lab"."salary"
  FROM "employee" AS "lab"
  WHERE "lab"."department_id" = ?
)
-- end::all[]
-- tag::scalar[]
SELECT "department"."name", (
  SELECT count(*)
  FROM "employee"
  WHERE "employee"."department_id" = "department"."id"
)
FROM "department"
WHERE (
  SELECT count(*)
  FROM "employee"
  WHERE "employee"."department_id" = "department"."id"
) > ?
-- end::scalar[]
-- tag::derived[]
SELECT "employee"."name"
FROM "employee"
JOIN (
  SELECT "employee"."department_id", max("employee"."salary") AS "top"
  FROM "employee"
  GROUP BY "employee"."department_id"
) AS "tops"("department_id", "top") ON "tops"."department_id" = "employee"."department_id"
WHERE "employee"."salary" = "tops"."top"
ORDER BY "employee"."name"
-- end::derived[]
-- tag::values[]
SELECT "employee"."name", "titles"."name"
FROM "employee"
JOIN unnest(?, ?) AS "titles"("id", "name") ON "titles"."id" = "employee"."id"
ORDER BY "employee"."id"
-- end::values[]
-- tag::function[]
SELECT "years"."value", count("employee"."id")
FROM generate_series(?, ?) AS "years"("value")
LEFT JOIN "employee"
    ON date_part('year', "employee"."hired") = CAST("years"."value" AS double precision)
GROUP BY "years"."value"
ORDER BY "years"."value"
-- end::function[]
-- tag::unnest[]
SELECT "employee"."name", "skill"."value", "skill"."ordinality"
FROM "employee"
CROSS JOIN unnest(string_to_array("employee"."skills", ?)) WITH ORDINALITY
    AS "skill"("value", "ordinality")
WHERE "employee"."name" = ?
-- end::unnest[]
-- tag::with[]
WITH "costs"("department_id", "pay") AS (
  SELECT "employee"."department_id", sum("employee"."salary") AS "pay"
  FROM "employee"
  GROUP BY "employee"."department_id"
)
SELECT "department"."name", "costs"."pay"
FROM "department"
JOIN "costs" ON "costs"."department_id" = "department"."id"
ORDER BY "costs"."pay" DESC
LIMIT ?
-- end::with[]
-- tag::recursive[]
WITH RECURSIVE "team"("id", "name") AS (
  SELECT "employee"."id", "employee"."name"
  FROM "employee"
  WHERE "employee"."name" = ?
  UNION ALL
  SELECT "employee"."id", "employee"."name"
  FROM "employee"
  JOIN "team" ON "team"."id" = "employee"."manager_id"
)
SELECT "team"."name"
FROM "team"
-- end::recursive[]
-- tag::search[]
WITH RECURSIVE "team"("id", "name") AS (
  SELECT "employee"."id", "employee"."name"
  FROM "employee"
  WHERE "employee"."name" = ?
  UNION ALL
  SELECT "employee"."id", "employee"."name"
  FROM "employee"
  JOIN "team" ON "team"."id" = "employee"."manager_id"
) SEARCH DEPTH FIRST BY "id" SET "place"
SELECT "team"."name"
FROM "team"
ORDER BY "team"."place"
-- end::search[]
-- tag::cycle[]
WITH RECURSIVE "team"("id", "name") AS (
  SELECT "employee"."id", "employee"."name"
  FROM "employee"
  WHERE "employee"."name" = ?
  UNION ALL
  SELECT "employee"."id", "employee"."name"
  FROM "employee"
  JOIN "team" ON "team"."id" = "employee"."manager_id"
) CYCLE "id" SET "closed"
USING "way"
SELECT "team"."name"
FROM "team"
WHERE "team"."closed"
-- end::cycle[]
-- tag::write[]
WITH "gone"("name") AS (
  DELETE FROM "employee"
  WHERE "employee"."salary" < ?
  RETURNING "employee"."name"
)
SELECT count(*)
FROM "gone"
-- end::write[]
-- tag::nested[]
WITH "costs"("department_id", "pay") AS (
  SELECT "employee"."department_id", sum("employee"."salary") AS "pay"
  FROM "employee"
  GROUP BY "employee"."department_id"
)
SELECT "ranked"."department_id", "ranked"."pay"
FROM (
  SELECT "costs"."department_id", "costs"."pay", rank() OVER (ORDER BY "costs"."pay" DESC)
    AS "place"
  FROM "costs"
) AS "ranked"("department_id", "pay", "place")
WHERE "ranked"."place" = ?
-- end::nested[]
-- tag::projection[]
SELECT "payroll"."department_id", "payroll"."people", "payroll"."pay"
FROM (
  SELECT "employee"."department_id", count(*), sum("employee"."salary")
  FROM "employee"
  GROUP BY "employee"."department_id"
) AS "payroll"("department_id", "people", "pay")
WHERE "payroll"."pay" > ? AND "payroll"."people" < ?
-- end::projection[]
