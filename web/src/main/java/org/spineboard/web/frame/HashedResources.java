package org.spineboard.web.frame;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts a hash of the content into the address of our own style sheets, scripts and icons, so that a browser may keep
 * them for a year and still sees a change at once. PrimeFaces does the same with its version.
 */
public class HashedResources extends ResourceHandlerWrapper {
    private static final Set<String> LIBRARIES = Set.of("app", "jakarta.faces");
    private static final int HASH_BYTES = 8;

    private final Map<String, String> hashes = new ConcurrentHashMap<>();

    /** Wraps the handler that finds the resources. */
    public HashedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public @Nullable Resource createResource(String name, @Nullable String library) {
        return hashed(super.createResource(name, library));
    }

    @Override
    public @Nullable Resource createResource(String name, @Nullable String library, @Nullable String contentType) {
        return hashed(super.createResource(name, library, contentType));
    }

    private @Nullable Resource hashed(@Nullable Resource found) {
        if (found == null || found.getLibraryName() == null || !LIBRARIES.contains(found.getLibraryName())) {
            return found;
        }
        return new HashedResource(found);
    }

    private final class HashedResource extends ResourceWrapper {
        HashedResource(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public String getRequestPath() {
            String path = getWrapped().getRequestPath();
            String key = getLibraryName() + '/' + getResourceName();
            return path + (path.contains("?") ? '&' : '?') + "v=" + hashes.computeIfAbsent(key, any -> hash());
        }

        private String hash() {
            try (InputStream content = getWrapped().getInputStream()) {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
                return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
