-- tag::range-employees[]
SELECT "employee"."name", "employee"."salary", "employee"."department_id"
FROM "employee"
ORDER BY "employee"."id"
-- end::range-employees[]
-- tag::range-others[]
SELECT "other"."name", "parent"."number"
FROM unnest(?, ?) WITH ORDINALITY AS "parent"("key1", "key2", "number")
CROSS JOIN "employee" AS "other"
WHERE "other"."salary" > "parent"."key1" AND "other"."department_id" = "parent"."key2"
-- end::range-others[]
-- tag::list-teams[]
SELECT "department"."name", "department"."id"
FROM "department"
ORDER BY "department"."id"
-- end::list-teams[]
-- tag::list-members[]
SELECT "employee"."id", "employee"."name", "employee"."department_id", "employee"."manager_id",
    "employee"."salary", "employee"."hired", "employee"."skills", "employee"."profile"
FROM "employee"
WHERE "employee"."department_id" = ANY(?)
ORDER BY "employee"."name"
-- end::list-members[]
-- tag::limit-departments[]
SELECT "department"."name", "department"."id"
FROM "department"
ORDER BY "department"."id"
-- end::limit-departments[]
-- tag::limit-employees[]
SELECT "rows"."name", "parent"."number"
FROM unnest(?) WITH ORDINALITY AS "parent"("key1", "number")
CROSS JOIN LATERAL (
  SELECT "rows"."name", row_number() OVER ()
  FROM (
    SELECT "employee"."name"
    FROM "employee"
    WHERE "employee"."department_id" = "parent"."key1"
    ORDER BY "employee"."salary" DESC
    LIMIT ?
  ) AS "rows"("name")
) AS "rows"("name", "column2")
ORDER BY "parent"."number", "rows"."column2"
-- end::limit-employees[]
-- tag::one-statement[]
SELECT "department"."name", "department"."id", (
  SELECT ARRAY[array_agg("list"."column1")::text, array_agg("list"."column2")::text]
  FROM (
    SELECT "employee"."name", "employee"."salary"
    FROM "employee"
    WHERE "employee"."department_id" = "department"."id"
    ORDER BY "employee"."salary" DESC
  ) AS "list"("column1", "column2")
)
FROM "department"
ORDER BY "department"."id"
-- end::one-statement[]
