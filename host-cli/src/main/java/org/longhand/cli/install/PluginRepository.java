package org.longhand.cli.install;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A folder or an https address that holds {@code plugins.json} and the zips it names. */
public final class PluginRepository {

    private static final String INDEX = "plugins.json";
    private static final long MAX_INDEX_BYTES = 1_000_000;
    private static final long MAX_ZIP_BYTES = 2_000_000_000;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String address;
    private final URI base;

    /**
     * A repository; nothing is read yet.
     *
     * @param address a folder, or an address that begins with {@code https://}
     * @throws InstallException if it is neither
     */
    public PluginRepository(String address) throws InstallException {
        this.address = address;
        if (address.startsWith("https://")) {
            base = URI.create(address.endsWith("/") ? address : address + "/");
        } else if (address.contains("://")) {
            throw new InstallException("the repository %s is no folder and no https:// address".formatted(address));
        } else {
            Path folder = folder(address);
            base = folder.toUri();
        }
    }

    private static Path folder(String address) throws InstallException {
        try {
            Path folder = Path.of(address);
            if (Files.isDirectory(folder)) {
                return folder.toRealPath();
            }
        } catch (InvalidPathException | IOException e) {
            throw new InstallException("the repository %s cannot be read: %s".formatted(address, e.getMessage()), e);
        }
        throw new InstallException("the repository %s is no folder and no https:// address".formatted(address));
    }

    /** An entry of the index, as pf4j-update has it; of its fields, those that matter here. */
    private record Entry(String id, List<EntryRelease> releases) {}

    private record EntryRelease(String version, String requires, String url, String sha512sum) {}

    /**
     * All releases of all plugins.
     *
     * @throws InstallException if the index is missing or malformed
     */
    public List<Release> releases() throws InstallException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        fetch(INDEX, json, MAX_INDEX_BYTES);
        List<Release> releases = new ArrayList<>();
        try {
            for (Entry entry : new Gson().fromJson(json.toString(StandardCharsets.UTF_8), Entry[].class)) {
                for (EntryRelease each : entry.releases()) {
                    releases.add(
                            new Release(entry.id(), each.version(), each.requires(), each.url(), each.sha512sum()));
                }
            }
        } catch (JsonParseException | IllegalArgumentException | NullPointerException e) {
            throw new InstallException("%s of %s cannot be used: %s".formatted(INDEX, address, e.getMessage()), e);
        }
        return releases;
    }

    /**
     * Copies the zip of a release; its checksum is the caller's to check.
     *
     * @throws InstallException if it cannot be fetched, is too large, or lies outside of the repository's folder
     */
    public void fetch(Release release, OutputStream to) throws InstallException {
        fetch(release.url(), to, MAX_ZIP_BYTES);
    }

    private void fetch(String url, OutputStream to, long limit) throws InstallException {
        URI uri = base.resolve(URI.create(url)).normalize();
        boolean allowed = base.getScheme().equals("https")
                ? "https".equals(uri.getScheme())
                : "file".equals(uri.getScheme()) && uri.getPath().startsWith(base.getPath());
        if (!allowed) {
            throw new InstallException(
                    "%s leads out of the repository %s; nothing was fetched".formatted(url, address));
        }
        try (InputStream in = open(uri)) {
            byte[] buffer = new byte[1 << 16];
            long total = 0;
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                total += n;
                if (total > limit) {
                    throw new InstallException("%s has more than %d bytes".formatted(uri, limit));
                }
                to.write(buffer, 0, n);
            }
        } catch (IOException e) {
            throw new InstallException("cannot fetch %s: %s".formatted(uri, reason(e)), e);
        }
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file";
        }
        return Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
    }

    private static InputStream open(URI uri) throws IOException {
        if (!uri.getScheme().equals("https")) {
            return Files.newInputStream(Path.of(uri).toRealPath());
        }
        // Redirect.NORMAL follows no redirect from https to http.
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(PATIENCE)
                .build();
        try {
            HttpResponse<InputStream> response = client.send(
                    HttpRequest.newBuilder(uri).timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofInputStream());
            if (response.statusCode() != 200) {
                response.body().close();
                throw new IOException("the server answers " + response.statusCode());
            }
            return response.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
