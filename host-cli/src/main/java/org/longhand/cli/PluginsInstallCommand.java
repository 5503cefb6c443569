package org.longhand.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.longhand.cli.install.InstallException;
import org.longhand.cli.install.PluginInstaller;
import org.longhand.cli.install.PluginRepository;
import org.longhand.cli.install.Release;
import org.pf4j.PluginWrapper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Installs a plugin from a repository, or replaces an older one. */
@Command(
        name = "install",
        aliases = "update",
        header = "Installs a plugin, or replaces an older one, after checking its checksum.",
        footer = {
            "  host-cli plugins install --repository /media/stick/longhand",
            "  host-cli plugins update --repository https://example.org/longhand/linux-x86_64"
        })
final class PluginsInstallCommand implements Runnable {

    @Parameters(
            arity = "0..1",
            paramLabel = "ID",
            defaultValue = "longhand",
            description = "The plugin (default: ${DEFAULT-VALUE}).")
    private String id;

    @Option(
            names = "--repository",
            required = true,
            paramLabel = "PLACE",
            description = "A folder or an https:// address that holds plugins.json.")
    private String repository;

    @Mixin
    private PluginOptions plugins;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        Path folder = plugins.folder();
        try {
            PluginRepository source = new PluginRepository(repository);
            PluginInstaller installer = new PluginInstaller(folder);
            Release release = installer.newest(source.releases(), id);
            Optional<PluginWrapper> installed = Plugins.installed(folder, id);
            String before =
                    installed.map(plugin -> plugin.getDescriptor().getVersion()).orElse("");
            if (installed.isPresent() && !installer.isNewer(release.version(), before)) {
                say("%s %s is installed already; the repository has %s".formatted(id, before, release.version()));
                return;
            }
            installer.install(source, release, installed.map(PluginWrapper::getPluginPath));
            say("%s %s is installed in %s%s"
                    .formatted(id, release.version(), folder, before.isEmpty() ? "" : "; it replaces " + before));
        } catch (InstallException e) {
            throw new CliException(ExitCode.PLUGIN, e.getMessage() + "; nothing was installed", e);
        } catch (IOException e) {
            throw new CliException(ExitCode.OUTPUT, "cannot write %s: %s".formatted(folder, IoErrors.reason(e)), e);
        }
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
    }
}
