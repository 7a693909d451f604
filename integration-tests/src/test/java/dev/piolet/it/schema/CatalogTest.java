package dev.piolet.it.schema;

import static dev.piolet.it.schema.Clubs_ClubTable.CLUB;
import static dev.piolet.it.schema.Clubs_DrawTable.DRAW;
import static dev.piolet.it.schema.Clubs_MemberTable.MEMBER;
import static dev.piolet.it.schema.Homes_CountryTable.COUNTRY;
import static dev.piolet.it.schema.Homes_TenantTable.TENANT;
import static dev.piolet.it.schema.Homes_TownTable.TOWN;
import static dev.piolet.it.schema.LedgerTable.LEDGER;
import static dev.piolet.it.schema.Persons_DoubledTable.DOUBLED;
import static dev.piolet.it.schema.Persons_PairTable.PAIR;
import static dev.piolet.it.schema.Persons_PersonTable.PERSON;
import static dev.piolet.it.schema.Sites_ClickTable.CLICK;
import static dev.piolet.it.schema.Sites_SaleTable.SALE;
import static dev.piolet.it.schema.Sites_VisitTable.VISIT;
import static dev.piolet.it.schema.StrangeTable.STRANGE;
import static dev.piolet.it.schema.Zones_CrowdTable.CROWD;
import static dev.piolet.it.schema.Zones_GuestTable.GUEST;
import static dev.piolet.it.schema.Zones_ZoneTable.ZONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.piolet.DBConnection;
import dev.piolet.error.QueryException;
import dev.piolet.schema.Constraint;
import dev.piolet.schema.Index;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.Table;
import dev.piolet.test.PostgresTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Creates everything that a model can declare, and reads from the catalog what has become of it.
 */
@PostgresTest
class CatalogTest {
  private Catalog catalog;
  private DBConnection conn;

  @BeforeEach
  void open(DataSource dataSource, DBConnection connection) {
    catalog = new Catalog(dataSource);
    conn = connection;
  }

  private void create(Table<?>... tables) {
    conn.schema().drop(tables);
    conn.schema().create(tables);
    assertThat(conn.schema().validate(tables).differences()).isEmpty();
  }

  /** A tablespace is the whole server's, and needs no directory of its own. */
  private void createTablespace() {
    if (catalog.rows("SELECT FROM pg_tablespace WHERE spcname = 'piolet test'").isEmpty()) {
      catalog.execute(
          "SET allow_in_place_tablespaces = on; COMMIT; CREATE TABLESPACE \"piolet test\" LOCATION ''");
    }
  }

  @Test
  void columns() {
    create(CLUB, MEMBER);

    assertThat(catalog.columns("member"))
        .containsExactly(
            "tenant_id|bigint|t|||null|null",
            "nick|text|t|||null|C",
            "id|bigint|t|a||null|null",
            "club_id|bigint|t|||null|null",
            "email|text|f|||null|null",
            "sponsor|text|f|||null|null",
            "fee|numeric|f|||((10)::numeric + 0.5)|null",
            "yearly|numeric|f||s|(fee * (12)::numeric)|null",
            "boss_id|bigint|f|||null|null",
            "number|integer|t|||nextval('\"member numbers\"'::regclass)|null");
    assertThat(
            catalog.rows(
                "SELECT obj_description('member'::regclass), col_description('member'::regclass, 2)"))
        .containsExactly("Those who pay: it's 100% \\ 'them'|What they're \"called\" \\ here");
  }

  @Test
  void embeddedColumns() {
    create(COUNTRY, TOWN, TENANT);

    assertThat(catalog.constraints("town"))
        .containsExactly(
            "town_country_fkey|FOREIGN KEY (country) REFERENCES country(code) ON UPDATE SET DEFAULT"
                + " ON DELETE SET DEFAULT DEFERRABLE INITIALLY DEFERRED",
            "town_country_zip_key|UNIQUE (country, zip)",
            "town_pkey|PRIMARY KEY (id)");
    assertThat(catalog.constraints("tenant"))
        .containsExactly(
            "tenant_check|CHECK (((home_zip <> ''::text) AND (home_zip <> 'zip'::text) AND (\"home_no of house\" > length('\"zip\"'::text))))",
            "tenant_check1|CHECK (((work_zip <> ''::text) AND (work_zip <> 'zip'::text) AND (\"work_no of house\" > length('\"zip\"'::text))))",
            "tenant_check2|CHECK ((home_zip <> work_zip))",
            "tenant_home_at_latitude_check|CHECK (((home_at_latitude >= ('-90'::integer)::double precision) AND (home_at_latitude <= (90)::double precision)))",
            "tenant_home_at_longitude_key|UNIQUE (home_at_longitude)",
            "tenant_home_city_check|CHECK ((home_city <> ''::text))",
            "tenant_home_city_home_zip_key|UNIQUE (home_city, home_zip)",
            "tenant_home_country_fkey|FOREIGN KEY (home_country) REFERENCES country(code) ON DELETE SET NULL",
            "tenant_home_country_home_zip_fkey|FOREIGN KEY (home_country, home_zip) REFERENCES town(country, zip)",
            "tenant_home_no of house_excl|EXCLUDE USING btree (\"home_no of house\" WITH =)",
            "tenant_pkey|PRIMARY KEY (id)",
            "tenant_work_at_latitude_check|CHECK (((work_at_latitude >= ('-90'::integer)::double precision) AND (work_at_latitude <= (90)::double precision)))",
            "tenant_work_at_longitude_key|UNIQUE (work_at_longitude)",
            "tenant_work_country_fkey|FOREIGN KEY (work_country) REFERENCES country(code) ON DELETE SET NULL");
    assertThat(catalog.indexes("tenant"))
        .containsExactly(
            "tenant_home_city_idx|CREATE INDEX tenant_home_city_idx ON tenant USING btree (home_city)",
            "tenant_home_no of house_idx|CREATE INDEX \"tenant_home_no of house_idx\" ON tenant USING btree (\"home_no of house\")",
            "tenant_work_no of house_idx|CREATE INDEX \"tenant_work_no of house_idx\" ON tenant USING btree (\"work_no of house\")",
            "tenant_work_zip_home_at_latitude_idx|CREATE INDEX tenant_work_zip_home_at_latitude_idx ON tenant USING btree (work_zip DESC) INCLUDE (home_at_latitude)");
    assertThat(names(TENANT)).containsExactlyInAnyOrderElementsOf(found("tenant"));
    catalog.execute(
        "INSERT INTO country VALUES ('NO', 'Norway'); INSERT INTO town VALUES (1, 'NO', '0150')");
    Homes.Address home = new Homes.Address("Oslo", "0150", 7, "NO", new Homes.Position(59, 10));
    conn.insert(new Homes.Tenant(null, home, null));
    assertThatThrownBy(() -> conn.insert(new Homes.Tenant(null, home, null)))
        .isInstanceOfSatisfying(
            QueryException.class,
            e -> assertThat(e.violates(TENANT.uniqueHomePositionLongitude)).isTrue());
    assertThat(TENANT.indexHomeCity.name()).isEqualTo("tenant_home_city_idx");
    assertThat(TENANT.uniqueHomeCityHomeZip.columns())
        .containsExactly(TENANT.home.city, TENANT.home.zip);
  }

  @Test
  void constraints() {
    create(CLUB, MEMBER);

    assertThat(catalog.constraints("member"))
        .containsExactly(
            "fee_or_boss|CHECK (((fee > (0)::numeric) OR (nick = 'boss'::text)))",
            "member_boss_id_fkey|FOREIGN KEY (boss_id) REFERENCES member(id) ON UPDATE RESTRICT ON"
                + " DELETE SET NULL",
            "member_email_check|CHECK ((email ~~ '%@%'::text))",
            "member_fee_check|CHECK ((fee >= (0)::numeric))",
            "member_fee_check1|CHECK ((fee < (1000)::numeric))",
            "member_nick_check|CHECK ((nick <> ''::text))",
            "member_pkey|PRIMARY KEY (id)",
            "member_tenant_id_club_id_fkey|FOREIGN KEY (tenant_id, club_id) REFERENCES"
                + " club(tenant_id, id) ON DELETE CASCADE DEFERRABLE",
            "member_tenant_id_nick_key|UNIQUE (tenant_id, nick)",
            "member_tenant_id_sponsor_fkey|FOREIGN KEY (tenant_id, sponsor) REFERENCES"
                + " member(tenant_id, nick) ON UPDATE CASCADE",
            "one_email|UNIQUE (email) DEFERRABLE INITIALLY DEFERRED");
    assertThat(catalog.constraints("club"))
        .containsExactly(
            "club_founder_fkey|FOREIGN KEY (founder) REFERENCES member(id)",
            "club_pkey|PRIMARY KEY (tenant_id, id)");
    assertThat(names(MEMBER)).containsExactlyInAnyOrderElementsOf(found("member"));
    assertThat(names(CLUB)).containsExactlyInAnyOrderElementsOf(found("club"));
  }

  @Test
  void indexesAndExclusions() {
    createTablespace();
    create(PERSON);

    assertThat(catalog.indexes("person"))
        .containsExactly(
            "hashed email|CREATE INDEX \"hashed email\" ON person USING hash (email)",
            "person_age_last_name_expr_expr1_first_name_email_idx|CREATE INDEX"
                + " person_age_last_name_expr_expr1_first_name_email_idx ON person USING btree (age"
                + " DESC NULLS LAST, last_name COLLATE \"C\" text_pattern_ops, ((age % 10)), ((age /"
                + " 10))) INCLUDE (first_name, email)",
            "person_array_idx|CREATE INDEX person_array_idx ON person USING gin ((ARRAY[age]))",
            "person_email_idx|CREATE INDEX person_email_idx ON person USING btree (email)",
            "person_email_idx1|CREATE UNIQUE INDEX person_email_idx1 ON person USING btree (email)",
            "person_last_name_first_name_idx|CREATE INDEX person_last_name_first_name_idx ON person"
                + " USING btree (last_name, first_name)",
            "person_lower_idx|CREATE UNIQUE INDEX person_lower_idx ON person USING btree"
                + " (lower(email)) WHERE active");
    assertThat(catalog.constraints("person"))
        .containsExactly(
            "one_family|EXCLUDE USING btree (last_name WITH =) WHERE (active) DEFERRABLE INITIALLY"
                + " DEFERRED",
            "person_int4range_box_excl|EXCLUDE USING gist (int4range(age, (age + 1)) WITH &&,"
                + " box(point((id)::double precision, (id)::double precision), point((id)::double"
                + " precision, (id)::double precision)) WITH &&)",
            "person_pkey|PRIMARY KEY (id)");
    assertThat(
            catalog.rows(
                "SELECT relname FROM pg_class JOIN pg_tablespace t ON t.oid = reltablespace WHERE"
                    + " spcname = 'piolet test' AND relnamespace = current_schema()::regnamespace ORDER BY 1"))
        .containsExactly("person", "person_age_last_name_expr_expr1_first_name_email_idx");
    assertThat(names(PERSON)).containsExactlyInAnyOrderElementsOf(found("person"));
    conn.schema().drop(PERSON);
  }

  @Test
  void nullsNotDistinct() {
    assumeTrue(catalog.version() >= 15, "PostgreSQL 15 and later have NULLS NOT DISTINCT");
    create(PAIR);

    assertThat(catalog.constraints("pair"))
        .containsExactly("pair_first_second_key|UNIQUE NULLS NOT DISTINCT (first, second)");
    assertThat(catalog.indexes("pair"))
        .containsExactly(
            "pair_second_idx|CREATE UNIQUE INDEX pair_second_idx ON pair USING btree (second) NULLS"
                + " NOT DISTINCT");
  }

  @Test
  void virtualColumns() {
    assumeTrue(catalog.version() >= 18, "PostgreSQL 18 and later have virtual columns");
    create(DOUBLED);

    assertThat(
            catalog.rows(
                "SELECT attname, attgenerated, pg_get_expr(adbin, adrelid) FROM pg_attribute JOIN pg_attrdef"
                    + " ON adrelid = attrelid AND adnum = attnum WHERE attrelid = 'doubled'::regclass"))
        .containsExactly("twice|v|(single * 2)");
  }

  @Test
  void sequences() {
    create(CLUB, MEMBER, DRAW);

    assertThat(
            catalog.rows(
                "SELECT sequencename, data_type, (SELECT refobjid::regclass || '.' || refobjsubid FROM pg_depend"
                    + " WHERE objid = quote_ident(sequencename)::regclass AND deptype = 'a')"
                    + " FROM pg_sequences WHERE schemaname = current_schema() ORDER BY 1"))
        .containsExactly(
            "draws|bigint|null", "member numbers|integer|member.10", "member_id_seq|bigint|null");
    assertThat(catalog.rows("SELECT relpersistence FROM pg_class WHERE oid = 'draw'::regclass"))
        .containsExactly("u");

    conn.schema().drop(MEMBER, CLUB, DRAW);
    assertThat(catalog.rows("SELECT FROM pg_sequences WHERE schemaname = current_schema()"))
        .isEmpty();
  }

  @Test
  void partitions() {
    create(VISIT, SALE, CLICK);

    assertThat(
            catalog.rows(
                "SELECT partrelid::regclass, pg_get_partkeydef(partrelid) FROM pg_partitioned_table"
                    + " JOIN pg_class ON oid = partrelid WHERE relnamespace = current_schema()::regnamespace ORDER BY relname"))
        .containsExactly(
            "click|HASH (lower(page))", "sale|LIST (country)", "visit|RANGE (day, site)");
    assertThat(
            catalog.rows(
                "SELECT relname, inhparent::regclass, pg_get_expr(relpartbound, oid), relpersistence"
                    + " FROM pg_class JOIN pg_inherits ON inhrelid = oid"
                    + " WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r' ORDER BY 1"))
        .containsExactly(
            "click_0|click|FOR VALUES WITH (modulus 2, remainder 0)|p",
            "click_1|click|FOR VALUES WITH (modulus 2, remainder 1)|p",
            "sale_north|sale|FOR VALUES IN ('NO', 'SE', NULL)|p",
            "visit 2026|visit|FOR VALUES FROM ('2026-01-01', MINVALUE) TO ('2027-01-01', MINVALUE)|u",
            "visit_other|visit|DEFAULT|u");
    assertThat(names(VISIT)).containsExactlyInAnyOrderElementsOf(found("visit"));
  }

  @Test
  void rowSecurity() {
    create(LEDGER);

    assertThat(
            catalog.rows(
                "SELECT relrowsecurity, relforcerowsecurity FROM pg_class WHERE oid = 'ledger'::regclass"))
        .containsExactly("t|t");
    assertThat(
            catalog.rows(
                "SELECT policyname, permissive, roles, cmd, qual, with_check FROM pg_policies"
                    + " WHERE schemaname = current_schema() ORDER BY 1"))
        .containsExactly(
            "no \"big\" ones|RESTRICTIVE|{public}|INSERT|null|(cents < 100)",
            "own_rows|PERMISSIVE|{public}|ALL|(tenant_id = (current_setting('app.tenant'::text,"
                + " true))::bigint)|((tenant_id = (current_setting('app.tenant'::text,"
                + " true))::bigint) AND (cents >= 0))");
  }

  @Test
  void policiesThatReadLaterTables() {
    create(CROWD, ZONE, GUEST);

    assertThat(
            catalog.rows(
                "SELECT policyname, cmd FROM pg_policies WHERE tablename = 'zone' ORDER BY 1"))
        .containsExactly("crowded|DELETE", "guests|SELECT");
    conn.schema().createMissing(GUEST, CROWD, ZONE);
    conn.schema().drop(ZONE, GUEST, CROWD);
  }

  @Test
  void strangeNames() {
    create(STRANGE);

    String table =
        "\"Schéma \"\"q\"\"\".\"überaus_lange_\"\"Tabellen\"\"_namen_haben_ihren_preis_öäü\"";
    assertThat(names(STRANGE)).containsExactlyInAnyOrderElementsOf(found(table));
    assertThat(found(table)).allMatch(name -> name.getBytes(StandardCharsets.UTF_8).length <= 63);
    assertThat(
            catalog.rows(
                "SELECT obj_description(oid), col_description(oid, 2) FROM pg_class WHERE oid = to_regclass('"
                    + table
                    + "')"))
        .containsExactly("日本 'q' \\n $piolet$ ?|it's");
    catalog.execute("DROP SCHEMA \"Schéma \"\"q\"\"\" CASCADE");
  }

  /** PostgreSQL chooses the same names where none are given. */
  @Test
  void namesAreThoseOfPostgres() {
    create(STRANGE);
    String table = "\"überaus_lange_\"\"Tabellen\"\"_namen_haben_ihren_preis_öäü\"";
    catalog.execute(
        "CREATE TABLE "
            + table
            + " (\"SELECT\" int, \"from \"\"x\"\"\" bigint, größe_der_spalte_mit_dem_langen_namen int,"
            + " id bigint PRIMARY KEY, UNIQUE (\"SELECT\", größe_der_spalte_mit_dem_langen_namen),"
            + " CONSTRAINT \"SELECT \"\"me\"\"\" UNIQUE (\"SELECT\"), CHECK (\"SELECT\" > 0),"
            + " CHECK ('\"FROM\"' <> '?'), FOREIGN KEY (\"from \"\"x\"\"\") REFERENCES "
            + table
            + ");"
            + " CREATE INDEX ON "
            + table
            + " (größe_der_spalte_mit_dem_langen_namen, \"SELECT\", \"from \"\"x\"\"\")");
    assertThat(names(STRANGE)).containsExactlyInAnyOrderElementsOf(found(table));
    catalog.execute("DROP TABLE " + table);
    catalog.execute("DROP SCHEMA \"Schéma \"\"q\"\"\" CASCADE");

    createTablespace();
    create(PERSON);
    List<String> ours = found("person");
    conn.schema().drop(PERSON);
    catalog.execute(
        "CREATE TABLE person (id bigint PRIMARY KEY, last_name text, first_name text, email text, age"
            + " int, active boolean,"
            + " EXCLUDE USING gist (int4range(age, age + 1) WITH &&, box(point(id, id), point(id, id))"
            + " WITH &&), CONSTRAINT one_family EXCLUDE USING btree (last_name WITH =));"
            + " CREATE INDEX ON person (email);"
            + " CREATE INDEX ON person (last_name, first_name);"
            + " CREATE UNIQUE INDEX ON person (email);"
            + " CREATE UNIQUE INDEX ON person (lower(email));"
            + " CREATE INDEX ON person (age, last_name, (age % 10), (age / 10)) INCLUDE (first_name,"
            + " email);"
            + " CREATE INDEX \"hashed email\" ON person (email);"
            + " CREATE INDEX ON person USING gin ((ARRAY[age]))");
    assertThat(found("person")).isEqualTo(ours);
    catalog.execute("DROP TABLE person");
  }

  /** The names of the constraints and indexes of a model. */
  private static List<String> names(Table<?> table) {
    List<String> names = new ArrayList<>();
    if (table instanceof KeyedTable<?, ?> keyed) {
      names.add(keyed.primaryKeyConstraint().name());
    }
    table.constraints().stream().map(Constraint::name).forEach(names::add);
    table.indexes().stream().map(Index::name).forEach(names::add);
    return names;
  }

  /** The names of the constraints and indexes of a table in the database. */
  private List<String> found(String table) {
    List<String> names = new ArrayList<>();
    catalog.constraints(table).forEach(row -> names.add(row.substring(0, row.indexOf('|'))));
    catalog.indexes(table).forEach(row -> names.add(row.substring(0, row.indexOf('|'))));
    return names;
  }
}
