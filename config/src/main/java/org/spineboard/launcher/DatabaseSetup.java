package org.spineboard.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.spineboard.launcher.Secrets.Secret;

/**
 * Roles and databases of the stack. The application signs in as a role that owns nothing: tables and their rights are
 * made by the migrations, which sign in as the owner.
 */
final class DatabaseSetup {
    static final String DATABASE = "spineboard";
    static final String OWNER = "spineboard_owner";
    static final String APPLICATION = "spineboard_app";
    static final String KEYCLOAK = "keycloak";

    private final int port;
    private final Secrets secrets;

    DatabaseSetup(int port, Secrets secrets) {
        this.port = port;
        this.secrets = secrets;
    }

    /** Makes what is not there; harmless when everything is. */
    void run() {
        try (Connection server = connect("postgres")) {
            role(server, OWNER, Secret.DATABASE_OWNER);
            role(server, APPLICATION, Secret.DATABASE_APPLICATION);
            role(server, KEYCLOAK, Secret.DATABASE_KEYCLOAK);
            database(server, DATABASE, OWNER);
            database(server, KEYCLOAK, KEYCLOAK);
            execute(server, "grant connect on database " + DATABASE + " to " + APPLICATION);
            // A transaction that was left open must not hold its rows for ever.
            execute(server, "alter role " + APPLICATION + " set idle_in_transaction_session_timeout = '60s'");
            execute(server, "alter role " + APPLICATION + " set lock_timeout = '10s'");
        } catch (SQLException refused) {
            throw new Problem("The database could not be set up: " + refused.getMessage(), refused);
        }
    }

    boolean answers() {
        try (Connection server = connect("postgres")) {
            return server.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private void role(Connection server, String name, Secret secret) throws SQLException {
        if (!found(server, "select 1 from pg_roles where rolname = ?", name)) {
            execute(server, "create role " + name + " login password '" + secrets.get(secret) + "'");
        }
    }

    private static void database(Connection server, String name, String owner) throws SQLException {
        if (!found(server, "select 1 from pg_database where datname = ?", name)) {
            execute(server, "create database " + name + " owner " + owner);
            execute(server, "revoke all on database " + name + " from public");
        }
    }

    private static boolean found(Connection server, String query, String name) throws SQLException {
        try (PreparedStatement statement = server.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection server, String sql) throws SQLException {
        try (Statement statement = server.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connect(String database) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", "postgres");
        properties.setProperty("password", secrets.get(Secret.DATABASE_SUPERUSER));
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("ApplicationName", "launcher");
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database), properties);
    }
}
