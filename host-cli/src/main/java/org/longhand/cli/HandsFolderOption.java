package org.longhand.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.longhand.api.HandsFolder;
import picocli.CommandLine.Option;

/** Where learned hands are kept. */
final class HandsFolderOption {

    @Option(
            names = "--hands-folder",
            paramLabel = "DIR",
            description = "Folder of learned hands (default: longhand/hands in your data folder).")
    private Path folder;

    /** The folder that was named, or the user's own. */
    Path folder() {
        return Optional.ofNullable(folder).orElseGet(HandsFolder::ofUser);
    }
}
