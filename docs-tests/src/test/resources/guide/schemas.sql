-- tag::missing[]
SELECT "memo"."text"
FROM "memo"
WHERE NOT (EXISTS (SELECT "archive.memo"."id", "archive.memo"."text", "archive.memo"."department_id" FROM "archive"."memo" AS "archive.memo" WHERE "archive.memo"."text" = "memo"."text"))
-- end::missing[]
-- tag::path[]
SELECT "archive.memo"."text", "department"."name"
FROM "archive"."memo" AS "archive.memo"
JOIN "archive"."department" ON "department"."id" = "archive.memo"."department_id"
-- end::path[]
