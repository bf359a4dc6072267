package org.spineboard.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a file is by its bytes, whatever its name and the browser say. */
@SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
public enum SniffedType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    DICOM("application/dicom", "dcm", "dicom");

    private final String mediaType;
    private final List<String> extensions;

    SniffedType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    /** The type of that name. */
    public static Optional<SniffedType> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    /** Whether a file of this type may be called so. */
    public boolean fits(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return extensions.stream().anyMatch(extension -> lower.endsWith("." + extension));
    }

    /** Whether a browser may say this of it; many know nothing of DICOM. */
    public boolean fitsDeclared(String declared) {
        String plain = declared.strip().toLowerCase(Locale.ROOT);
        return plain.isEmpty() || plain.equals("application/octet-stream") || plain.equals(mediaType);
    }

    /** How it is served. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether a browser may show it in place; everything else is saved. */
    public boolean isShownInPlace() {
        return this != DICOM;
    }

    public boolean isImage() {
        return this == PNG || this == JPEG;
    }
}
