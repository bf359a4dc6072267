package org.spineboard.it.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** Every address the web module has, read from the archive, so that a new page is crawled without being listed. */
final class Routes {
    private static final String WEB = "spineboard-web.war";
    private static final Set<String> SERVLETS = Set.of(
            "/sign-out",
            "/session",
            "/signed-in",
            "/error",
            "/documents",
            "/documents/x",
            "/uploads",
            "/uploads/x",
            "/fhir",
            "/fhir/metadata",
            "/fhir/Patient",
            "/api",
            "/api/scores");

    private Routes() {}

    /** Pages with and without their ending, and what servlets answer. */
    static Set<String> pages() {
        Set<String> routes = new TreeSet<>(SERVLETS);
        for (String file : files()) {
            if (file.endsWith(".xhtml") && !file.startsWith("WEB-INF/") && !file.startsWith("resources/")) {
                routes.add("/" + file);
                routes.add("/" + file.substring(0, file.length() - ".xhtml".length()));
            }
        }
        routes.add("/");
        return routes;
    }

    /** What must never be served, to nobody. */
    static Set<String> insides() {
        Set<String> routes = new TreeSet<>();
        for (String file : files()) {
            if (file.startsWith("WEB-INF/") || file.startsWith("META-INF/")) {
                routes.add("/" + file);
            }
        }
        return routes;
    }

    private static Set<String> files() {
        try (ZipFile ear = new ZipFile(System.getProperty("spineboard.ear", "target/spineboard.ear"));
                ZipInputStream war = new ZipInputStream(new ByteArrayInputStream(
                        ear.getInputStream(ear.getEntry(WEB)).readAllBytes()))) {
            Set<String> names = new TreeSet<>();
            for (ZipEntry entry = war.getNextEntry(); entry != null; entry = war.getNextEntry()) {
                if (!entry.isDirectory()) {
                    names.add(entry.getName());
                }
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
