package org.longhand.cli.install;

import java.net.URI;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.pf4j.DefaultVersionManager;
import org.pf4j.VersionManager;

/**
 * One version of a plugin in a repository.
 *
 * @param id of the plugin
 * @param version semantic version
 * @param requires range of API versions that the plugin works with
 * @param url of the zip, relative to the repository or https
 * @param sha512 of the zip, in hexadecimal
 */
public record Release(String id, String version, String requires, String url, String sha512) {

    /** An id becomes the name of a folder. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private static final VersionManager VERSIONS = new DefaultVersionManager();
    private static final Pattern SHA512 = Pattern.compile("[0-9a-fA-F]{128}");

    /**
     * Checks what the repository says.
     *
     * @throws IllegalArgumentException if anything is missing or out of its range
     */
    public Release {
        require(id, "id", ID);
        require(version, "version", Pattern.compile("\\d[0-9A-Za-z.+-]{0,63}"));
        require(requires, "requires", Pattern.compile(".{1,200}"));
        require(url, "url", Pattern.compile("[^\\s\\\\]{1,2000}"));
        require(sha512, "sha512sum", SHA512);
        requireUnderstood(version, "version", v -> VERSIONS.compareVersions(v, v));
        requireUnderstood(requires, "requires", range -> VERSIONS.checkVersionConstraint(version, range));
        requireUnderstood(url, "url", URI::create);
    }

    private static void require(String value, String name, Pattern pattern) {
        if (value == null || !pattern.matcher(value).matches()) {
            throw new IllegalArgumentException("its %s is %s".formatted(name, value == null ? "missing" : value));
        }
    }

    private static void requireUnderstood(String value, String name, Consumer<String> parser) {
        try {
            parser.accept(value);
        } catch (RuntimeException e) { // of several libraries
            throw new IllegalArgumentException("its %s is %s, which is none".formatted(name, value), e);
        }
    }
}
