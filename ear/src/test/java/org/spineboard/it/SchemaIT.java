package org.spineboard.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spineboard.platform.BoardClock;

/** The catalogue of the migrated database: everything in it is named, explained, and owned by nobody who runs. */
@InServer
class SchemaIT {
    private static final String OURS =
            "n.nspname = 'public' and c.relkind in ('r', 'v') and c.relname <> 'flyway_schema_history'";

    @Resource(lookup = "java:jboss/datasources/SpineBoardDS")
    DataSource application;

    @Resource(lookup = "java:jboss/datasources/SpineBoardOwnerDS")
    DataSource owner;

    @Inject
    BoardClock clock;

    private Sql catalogue;

    @BeforeEach
    void open() {
        catalogue = new Sql(owner);
    }

    @Test
    void everyTableAndViewSaysWhatItIsFor() throws SQLException {
        List<String> silent =
                catalogue.column("select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where "
                        + OURS + " and obj_description(c.oid, 'pg_class') is null order by 1");

        assertThat(silent).as("tables without a comment").isEmpty();
    }

    @Test
    void everyConstraintAndIndexIsNamedByHand() throws SQLException {
        List<String> constraints = catalogue.column("""
                select conrelid::regclass || ': ' || conname from pg_constraint
                where connamespace = 'public'::regnamespace and conrelid <> 0 and contype in ('p', 'f', 'u', 'c', 'x')
                  and conrelid::regclass::text <> 'flyway_schema_history'
                  and conname !~ ('^' || case contype when 'p' then 'pk' when 'f' then 'fk' when 'u' then 'uq'
                                              when 'x' then 'ex' else 'ck' end || '_')
                """);
        List<String> indexes = catalogue.column("""
                select indexname from pg_indexes
                where schemaname = 'public' and tablename <> 'flyway_schema_history'
                  and indexname !~ '^(pk|uq|ix|ex)_'
                """);

        assertThat(constraints).as("constraints outside the rule").isEmpty();
        assertThat(indexes).as("indexes outside the rule").isEmpty();
    }

    @Test
    void namesAreInSnakeCase() throws SQLException {
        List<String> others = catalogue.column("""
                select table_name || '.' || column_name from information_schema.columns
                where table_schema = 'public' and (table_name || '.' || column_name) !~ '^[a-z0-9_]+[.][a-z0-9_]+$'
                """);

        assertThat(others).isEmpty();
    }

    @Test
    void momentsCarryTheirZone() throws SQLException {
        List<String> zoneless = catalogue.column("""
                select table_name || '.' || column_name from information_schema.columns
                where table_schema = 'public' and data_type = 'timestamp without time zone'
                  and table_name <> 'flyway_schema_history'
                """);

        assertThat(zoneless).isEmpty();
    }

    @Test
    void everyRelationWasMadeByAMigration() throws SQLException {
        List<String> strangers =
                catalogue.column("select c.relname || ' of ' || pg_get_userbyid(c.relowner) from pg_class c"
                        + " join pg_namespace n on n.oid = c.relnamespace"
                        + " where n.nspname = 'public' and c.relkind in ('r', 'v', 'S', 'm')"
                        + " and pg_get_userbyid(c.relowner) <> 'spineboard_owner'");

        assertThat(strangers).as("relations of somebody else").isEmpty();
        assertThat(catalogue.column("select sequence_name from information_schema.sequences"
                        + " where sequence_schema = 'public' and sequence_name like '%hibernate%'"))
                .isEmpty();
    }

    @Test
    void theApplicationOwnsNothingAndMakesNothing() throws SQLException {
        assertThat(catalogue.number("select count(*) from pg_class where pg_get_userbyid(relowner) = 'spineboard_app'"))
                .isZero();
        for (String command : List.of(
                "create table intruder (id int)",
                "alter table organisation add column intruder int",
                "drop table audit_entry",
                "create view intruder as select 1",
                "create function intruder() returns int language sql as 'select 1'",
                "create schema intruder")) {
            assertThatThrownBy(() -> new Sql(application).run(command))
                    .as(command)
                    .isInstanceOfSatisfying(SQLException.class, refusal -> assertThat(refusal.getSQLState())
                            .isEqualTo("42501"));
        }
    }

    @Test
    void acknowledgedWritesAreOnTheDisk() throws SQLException {
        Sql running = new Sql(application);

        for (String setting : List.of("synchronous_commit", "fsync", "full_page_writes", "data_checksums")) {
            assertThat(running.column("select current_setting('" + setting + "')"))
                    .as(setting)
                    .containsExactly("on");
        }
    }

    @Test
    void theClockIsTheDatabasesClock() throws SQLException {
        long seconds = new Sql(application).number("select extract(epoch from now())::bigint");

        assertThat(clock.instant().getEpochSecond()).isBetween(seconds - 5, seconds + 5);
    }
}
