package org.spineboard.document.virus;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetSocketAddress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The scanner of the site, {@code SPINEBOARD_CLAMD=host:port}; once configured, nothing passes while it is down. */
@ApplicationScoped
public class ConfiguredScanner implements VirusCheck {
    private static final String VARIABLE = "SPINEBOARD_CLAMD";

    private final @Nullable VirusCheck scanner = Optional.ofNullable(System.getenv(VARIABLE))
            .filter(address -> !address.isBlank())
            .map(ConfiguredScanner::at)
            .orElse(null);

    /** The scanner at an address such as {@code 127.0.0.1:3310}. */
    static VirusCheck at(String address) {
        int colon = address.lastIndexOf(':');
        return new Clamd(
                new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1))));
    }

    @Override
    public Verdict check(byte[] bytes) {
        return scanner == null ? Verdict.CLEAN : scanner.check(bytes);
    }
}
