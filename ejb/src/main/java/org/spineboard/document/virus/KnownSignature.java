package org.spineboard.document.virus;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Knows one signature only, the one scanners are tried with, so that the road is there without a scanner. */
@ApplicationScoped
public class KnownSignature implements VirusCheck {
    /** The harmless file all scanners report, in two halves so that none reports this class. */
    private static final String START = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$";

    private static final String END = "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    @Override
    public Verdict check(byte[] bytes) {
        byte[] signature = (START + END).getBytes(StandardCharsets.ISO_8859_1);
        for (int at = 0; at <= bytes.length - signature.length; at++) {
            if (bytes[at] == signature[0]
                    && Arrays.equals(bytes, at, at + signature.length, signature, 0, signature.length)) {
                return Verdict.INFECTED;
            }
        }
        return Verdict.CLEAN;
    }
}
