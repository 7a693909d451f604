-- Names and types at the corners.

CREATE TYPE "String" AS ENUM ('a', 'A', 'b c', 'true', '日本', '-');
CREATE TABLE "select" (
  "class" int PRIMARY KEY,
  "get class" text,
  "getClass" text,
  "hash_code" text,
  "a" text, "A" text, "a_b_c" text, "x_y" text,
  "1st" text, "%" text, "größe" numeric(3), "日本" text,
  "select" text NOT NULL DEFAULT 'it''s "x" \n $S $$',
  "it's" text, "quo""te" text, "row" text, "columns" text, "first" text
);
CREATE TABLE objects (object_id int PRIMARY KEY, s "String" NOT NULL DEFAULT 'b c', ss "String"[]);
CREATE TABLE "日本" (id int PRIMARY KEY, "名" text NOT NULL);
CREATE TABLE "user" ("order" int PRIMARY KEY, "user" int REFERENCES "user");
CREATE TABLE users (id int PRIMARY KEY, user_id int REFERENCES "user", boss int REFERENCES users, boss_id int REFERENCES users);
CREATE TABLE user_table (id int PRIMARY KEY);
CREATE TABLE no_key (a int, b int UNIQUE, c int NOT NULL);
CREATE TABLE refers_to_unique (b int REFERENCES no_key (b), PRIMARY KEY (b));
CREATE TABLE uuids (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), n int NOT NULL GENERATED ALWAYS AS (1 + 1) STORED);
CREATE TABLE random_key (id int PRIMARY KEY DEFAULT 7);
CREATE TABLE every_type (
  id bigint PRIMARY KEY,
  b boolean NOT NULL, i2 smallint NOT NULL, i4 int NOT NULL, i8 bigint NOT NULL,
  f4 real NOT NULL, f8 double precision NOT NULL, n numeric NOT NULL, n5 numeric(5) NOT NULL,
  m money, t text NOT NULL, vc varchar, vc5 varchar(5), c char, c5 char(5), bp bpchar, ic "char",
  ba bytea, u uuid, d date, tm time, tm3 time(3), tm0 time(0), tmz timetz, ts timestamp,
  ts3 timestamp(3), tsz timestamptz, tsz0 timestamptz(0), iv interval, iv3 interval(3),
  j json, jb jsonb, jp jsonpath, x xml, tv tsvector, tq tsquery, o oid,
  ip inet, cd cidr, ma macaddr, ma8 macaddr8, bi bit, bi8 bit(8), vb varbit, vb8 varbit(8),
  pt point, ln line, ls lseg, bx box, pa path, pg polygon, ci circle, lsn pg_lsn,
  r4 int4range, r8 int8range, rn numrange, rd daterange, rt tsrange, rz tstzrange,
  m4 int4multirange, mz tstzmultirange,
  ai int[] NOT NULL, an numeric(8, 2)[], at text[], av varchar[], ac char(3)[], ats timestamp(3)[],
  ad date[], aby bytea[], aj jsonb[], ar int4range[], abi bit(4)[], au uuid[]
);
CREATE UNLOGGED TABLE scratch (id int PRIMARY KEY);
CREATE TABLE names_of_constraints (
  id int CONSTRAINT "the key" PRIMARY KEY,
  a int CONSTRAINT "un""ique" UNIQUE CONSTRAINT "ch eck" CHECK (a > 0) CHECK (a < 100),
  b int NOT NULL CHECK (b IN (1, 2, 3)),
  c text CHECK (c LIKE 'a%' OR c = E'back\\slash')
);
