package org.longhand.cli.install;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.longhand.api.Handwriter;
import org.pf4j.DefaultVersionManager;
import org.pf4j.VersionManager;

/**
 * Puts plugins of a repository into a folder of plugins. Fetching, checking, unpacking and a trial run happen in a hidden
 * folder beside; what fails there leaves everything as it was.
 */
public final class PluginInstaller {

    private final Path plugins;
    private final VersionManager versions = new DefaultVersionManager();

    /** Installs into this folder. */
    public PluginInstaller(Path plugins) {
        this.plugins = plugins;
    }

    /**
     * The newest release of a plugin that works with this program's API.
     *
     * @throws InstallException if there is none
     */
    public Release newest(List<Release> releases, String id) throws InstallException {
        List<Release> ofPlugin =
                releases.stream().filter(release -> release.id().equals(id)).toList();
        if (ofPlugin.isEmpty()) {
            throw new InstallException("the repository has no plugin %s; it has %s"
                    .formatted(id, releases.stream().map(Release::id).distinct().toList()));
        }
        return ofPlugin.stream()
                .filter(release -> versions.checkVersionConstraint(Handwriter.API_VERSION, release.requires()))
                .max(Comparator.comparing(Release::version, versions::compareVersions))
                .orElseThrow(() -> new InstallException("%s %s requires the API in version %s, but this program has %s"
                        .formatted(
                                id, ofPlugin.get(0).version(), ofPlugin.get(0).requires(), Handwriter.API_VERSION)));
    }

    /** Whether a version is newer than another. */
    public boolean isNewer(String version, String other) {
        return versions.compareVersions(version, other) > 0;
    }

    /**
     * Installs a release.
     *
     * @param old where the plugin lies that it replaces, if there is one
     * @throws InstallException if the zip is not what the repository promises, or the plugin does not run
     * @throws IOException if the folder cannot be written
     */
    public void install(PluginRepository repository, Release release, Optional<Path> old)
            throws InstallException, IOException {
        Files.createDirectories(plugins);
        Path staging = Files.createDirectory(plugins.resolve(".longhand-" + UUID.randomUUID()));
        try {
            Path zip = staging.resolve("download");
            fetch(repository, release, zip);
            Path trial = Files.createDirectory(staging.resolve("plugins"));
            Path unpacked = Files.createDirectory(trial.resolve(release.id())).toRealPath();
            PluginZip.unpack(zip, unpacked);
            TrialRun.of(trial, release);
            replace(old, unpacked, plugins.resolve(release.id()), staging.resolve("old"));
        } finally {
            delete(staging);
        }
    }

    private static void fetch(PluginRepository repository, Release release, Path zip)
            throws IOException, InstallException {
        MessageDigest digest = sha512();
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(zip));
                OutputStream to = new DigestOutputStream(file, digest)) {
            repository.fetch(release, to);
        }
        String found = HexFormat.of().formatHex(digest.digest());
        if (!found.equalsIgnoreCase(release.sha512())) {
            throw new InstallException("%s has the SHA-512 checksum %s..., but the repository says %s..."
                    .formatted(
                            release.url(),
                            found.substring(0, 16),
                            release.sha512().substring(0, 16)));
        }
    }

    private static MessageDigest sha512() {
        try {
            return MessageDigest.getInstance("SHA-512");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-512", e);
        }
    }

    private static void replace(Optional<Path> old, Path unpacked, Path target, Path attic) throws IOException {
        if (old.isEmpty()) {
            Files.move(unpacked, target, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        Files.move(old.get(), attic, StandardCopyOption.ATOMIC_MOVE);
        try {
            Files.move(unpacked, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.move(attic, old.get(), StandardCopyOption.ATOMIC_MOVE);
            throw e;
        }
        // PF4J would unpack the zip that it found there once more.
        Files.deleteIfExists(old.get().resolveSibling(old.get().getFileName() + ".zip"));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
