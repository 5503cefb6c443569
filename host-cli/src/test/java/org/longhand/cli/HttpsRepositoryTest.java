package org.longhand.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fetches from a server on this machine, with a certificate that this test alone trusts. */
class HttpsRepositoryTest {

    private static final char[] PASSWORD = "secret".toCharArray();

    @TempDir
    private Path dir;

    private final SSLContext usual = usual();
    private HttpsServer server;

    @BeforeEach
    void startServer() throws Exception {
        SSLContext trusting = trusting(certificate());
        SSLContext.setDefault(trusting);
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getByName("localhost"), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(trusting));
        server.createContext("/repository/", exchange -> answer(exchange, Files.readAllBytes(dir.resolve("index"))));
        server.createContext("/away/", exchange -> {
            exchange.getResponseHeaders().add("Location", "http://localhost/plugins.json");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stopServer() {
        server.stop(0);
        SSLContext.setDefault(usual);
    }

    @Test
    void zipIsFetchedAndChecked() throws IOException {
        Files.writeString(dir.resolve("index"), """
            [{"id": "longhand", "releases": [{"version": "1.0.0", "requires": "*", "url": "longhand.zip",
              "sha512sum": "%s"}]}]\
            """.formatted("ab".repeat(64)));

        Run run = install("/repository");

        assertTrue(run.err().startsWith("host-cli: longhand.zip has the SHA-512 checksum "), run.err());
        assertEquals(ExitCode.PLUGIN, run.exitCode());
    }

    @Test
    void addressOnAnotherServerWithoutHttpsIsRefused() throws IOException {
        Files.writeString(dir.resolve("index"), """
            [{"id": "longhand", "releases": [{"version": "1.0.0", "requires": "*", "url": "http://localhost/a.zip",
              "sha512sum": "%s"}]}]\
            """.formatted("ab".repeat(64)));

        Run run = install("/repository");

        assertTrue(run.err().contains("http://localhost/a.zip leads out of the repository"), run.err());
    }

    @Test
    void redirectAwayFromHttpsIsNotFollowed() {
        Run run = install("/away");

        assertTrue(run.err().contains("the server answers 302; nothing was installed"), run.err());
    }

    @Test
    void missingIndexIsNamed() {
        Run run = install("/nowhere");

        assertTrue(run.err().contains("/nowhere/plugins.json: the server answers 404; nothing"), run.err());
    }

    @Test
    void certificateThatNobodyTrustsIsRefused() {
        SSLContext.setDefault(usual);

        Run run = install("/repository");

        assertTrue(run.err().contains("cannot fetch https://localhost:"), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
        assertEquals(ExitCode.PLUGIN, run.exitCode());
    }

    private Run install(String path) {
        String address = "https://localhost:%d%s".formatted(server.getAddress().getPort(), path);
        return Run.of(
                "plugins",
                "install",
                "--repository",
                address,
                "--plugins",
                dir.resolve("plugins").toString());
    }

    private static void answer(HttpExchange exchange, byte[] body) throws IOException {
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private Path certificate() throws IOException, InterruptedException {
        Path store = dir.resolve("store.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .redirectErrorStream(true)
                .start();
        String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, keytool.waitFor(), said);
        return store;
    }

    private static SSLContext trusting(Path store) throws Exception {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD);
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD);
        KeyStore others = KeyStore.getInstance("PKCS12");
        others.load(null, null);
        others.setCertificateEntry("server", keys.getCertificate("server"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(others);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    private static SSLContext usual() {
        try {
            return SSLContext.getDefault();
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has TLS", e);
        }
    }
}
