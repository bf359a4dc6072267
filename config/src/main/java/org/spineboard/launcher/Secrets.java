package org.spineboard.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Passwords made up at first start. They stand in one file that only its owner may read. */
final class Secrets {
    private final Properties values;

    private Secrets(Properties values) {
        this.values = values;
    }

    /** Those in the file; what is missing there is made up and added. */
    static Secrets in(Path file) throws IOException {
        Properties values = StateFiles.load(file);
        SecureRandom random = new SecureRandom();
        boolean added = false;
        for (Secret secret : Secret.values()) {
            added |= values.putIfAbsent(secret.key, word(random)) == null;
        }
        if (added) {
            StateFiles.store(values, file);
        }
        return new Secrets(values);
    }

    String get(Secret secret) {
        return values.getProperty(secret.key, "");
    }

    private static String word(SecureRandom random) {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        // Letters, digits, - and _ only: fit for SQL literals, environment variables and configuration files.
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Who needs one. */
    enum Secret {
        DATABASE_SUPERUSER("database.superuser"),
        DATABASE_OWNER("database.owner"),
        DATABASE_APPLICATION("database.application"),
        DATABASE_KEYCLOAK("database.keycloak"),
        KEYCLOAK_ADMIN("keycloak.admin"),
        WEB_CLIENT("client.spineboard-web"),
        INTEGRATION_CLIENT("client.integration");

        final String key;

        Secret(String key) {
            this.key = key;
        }
    }
}
