-- tag::merge[]
MERGE INTO "employee"
USING "raise" ON "raise"."employee_id" = "employee"."id"
WHEN MATCHED AND ("raise"."salary" <= ?) THEN DELETE
WHEN MATCHED THEN UPDATE SET "salary" = "raise"."salary"
WHEN NOT MATCHED THEN INSERT ("name", "salary", "hired", "skills")
VALUES ("raise"."name", "raise"."salary", ?, ?)
-- end::merge[]
-- tag::merge-returning[]
MERGE INTO "employee"
USING "raise" ON "raise"."employee_id" = "employee"."id"
WHEN MATCHED AND ("raise"."salary" <= ?) THEN DELETE
WHEN MATCHED THEN UPDATE SET "salary" = "raise"."salary"
WHEN NOT MATCHED THEN INSERT ("name", "salary", "hired", "skills")
VALUES ("raise"."name", "raise"."salary", ?, ?)
RETURNING merge_action(), "employee"."name"
-- end::merge-returning[]
-- tag::update[]
UPDATE "employee"
SET "salary" = "employee"."salary" + ?, "manager_id" = ?
WHERE "employee"."department_id" = ?
-- end::update[]
-- tag::update-from[]
UPDATE "employee"
SET "salary" = "raise"."salary"
FROM "raise"
WHERE "raise"."employee_id" = "employee"."id"
RETURNING "employee"."name", "employee"."salary"
-- end::update-from[]
-- tag::update-values[]
UPDATE "employee"
SET "salary" = "salaries"."salary"
FROM unnest(?, ?) AS "salaries"("id", "salary")
WHERE "salaries"."id" = "employee"."id"
-- end::update-values[]
-- tag::update-query[]
UPDATE "employee"
SET "salary" = (
  SELECT min("other"."salary")
  FROM "employee" AS "other"
)
WHERE "employee"."id" = ?
-- end::update-query[]
-- tag::before[]
UPDATE "employee"
SET "salary" = ?
WHERE "employee"."name" = ?
RETURNING "old"."salary", "new"."salary"
-- end::before[]
-- tag::conflict[]
INSERT INTO "raise" ("employee_id", "name", "salary")
VALUES (?, ?, ?)
ON CONFLICT ("employee_id") DO UPDATE SET "name" = EXCLUDED."name",
    "salary" = "raise"."salary" + "excluded"."salary"
RETURNING "raise"."employee_id", "raise"."name", "raise"."salary"
-- end::conflict[]
-- tag::nothing[]
INSERT INTO "department" ("name")
VALUES (?)
ON CONFLICT ("name") DO NOTHING
-- end::nothing[]
-- tag::delete[]
DELETE FROM "employee"
WHERE "employee"."hired" < ?
-- end::delete[]
-- tag::delete-using[]
DELETE FROM "employee"
USING "raise"
WHERE "raise"."employee_id" = "employee"."id"
RETURNING "employee"."name"
-- end::delete-using[]
-- tag::with[]
WITH "gone"("id", "name", "salary") AS (
  DELETE FROM "employee"
  WHERE "employee"."department_id" = ?
  RETURNING "employee"."id", "employee"."name", "employee"."salary"
)
INSERT INTO "raise" ("employee_id", "name", "salary")
SELECT "gone"."id", "gone"."name", "gone"."salary"
FROM "gone"
-- end::with[]
-- tag::truncate[]
TRUNCATE "employee", "raise" RESTART IDENTITY CASCADE
-- end::truncate[]
-- tag::insert[]
INSERT INTO "department" ("name", "parent_id")
VALUES (?, ?)
-- end::insert[]
-- tag::rows[]
INSERT INTO "employee" ("name", "salary", "hired", "skills")
SELECT r.c1, r.c2, r.c3, r.c4
FROM unnest(?, ?, ?, ?) WITH ORDINALITY AS r(c1, c2, c3, c4, ord)
ORDER BY r.ord
RETURNING "employee"."id", "employee"."name"
-- end::rows[]
-- tag::select[]
INSERT INTO "raise" ("employee_id", "name", "salary")
SELECT "employee"."id", "employee"."name", "employee"."salary" + ?
FROM "employee"
WHERE "employee"."department_id" = ?
-- end::select[]
-- tag::update-row[]
UPDATE "employee" SET ("name", "salary") = (
  SELECT "raise"."name", "raise"."salary"
  FROM "raise"
  WHERE "raise"."employee_id" = "employee"."id"
)
WHERE EXISTS (
  SELECT "raise"."employee_id", "raise"."name", "raise"."salary"
  FROM "raise"
  WHERE "raise"."employee_id" = "employee"."id"
)
-- end::update-row[]
