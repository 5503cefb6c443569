package org.longhand.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.longhand.api.MergeText;

/**
 * The names of the letters' files. Values come from a data file that anybody may have made, so a name must be a plain
 * file name on every system: no way out of the folder, no device, nothing that a list of files does not show.
 */
final class MergeFileName {

    /** Field that holds the row's number where the data have no such column. */
    static final String NUMBER = "number";

    private static final int LEAST_DIGITS = 3;
    /** Of most file systems. */
    private static final int MAX_BYTES = 255;

    private static final Pattern SEPARATORS = Pattern.compile("[/\\\\:*?\"<>|]");
    private static final Pattern WINDOWS_DEVICE = Pattern.compile(
            "(?i)(CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|COM[0-9\u00b9\u00b2\u00b3]|LPT[0-9\u00b9\u00b2\u00b3])(\\..*)?");

    private final Path folder;
    private final MergeText name;

    /**
     * Takes a pattern apart.
     *
     * @param pattern a file whose name may have fields, as in {@code letters/{number}-{name}.pdf}
     * @throws IllegalArgumentException if the pattern is no file, or its folder has fields
     */
    MergeFileName(String pattern) {
        Path path = Path.of(pattern).toAbsolutePath();
        if (path.getFileName() == null || pattern.endsWith("/") || pattern.endsWith("\\")) {
            throw new IllegalArgumentException("--out %s is a folder; name a file in it".formatted(pattern));
        }
        folder = path.getParent();
        String parent = Optional.ofNullable(Path.of(pattern).getParent())
                .map(Path::toString)
                .orElse("");
        if (parent.contains("{")) {
            throw new IllegalArgumentException(
                    "--out %s has a field in a folder's name; fields may stand in the file's name alone"
                            .formatted(pattern));
        }
        name = MergeText.parse(path.getFileName().toString());
    }

    Path folder() {
        return folder;
    }

    MergeText text() {
        return name;
    }

    /** The fields of a row: its columns, and its number, with zeros in front so that the files sort. */
    static Map<String, String> fields(MergeRow row, int rows) {
        Map<String, String> fields = new HashMap<>(row.values());
        int digits = Math.max(LEAST_DIGITS, Integer.toString(rows).length());
        fields.putIfAbsent(NUMBER, ("%0" + digits + "d").formatted(row.number()));
        return fields;
    }

    /**
     * The name of a row's file.
     *
     * @throws IllegalArgumentException if it is not a plain one
     */
    String of(Map<String, String> fields) {
        String file = name.fill(fields);
        if (SEPARATORS.matcher(file).find()) {
            throw refused(file, "/ \\ : * ? \" < > and | have no place in it");
        }
        if (file.codePoints().anyMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT)) {
            throw refused(file.replaceAll("[\\p{Cc}\\p{Cf}]", "?"), "it has invisible characters");
        }
        if (file.startsWith(".") || file.startsWith(" ") || file.endsWith(".") || file.endsWith(" ")) {
            throw refused(file, "it begins or ends with a dot or a blank");
        }
        if (WINDOWS_DEVICE.matcher(file).matches()) {
            throw refused(file, "Windows keeps it for a device");
        }
        if (file.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            throw refused(file.substring(0, 40) + "...", "it is longer than %d bytes".formatted(MAX_BYTES));
        }
        return file;
    }

    /** What two names share that are one file on some system. */
    static String identity(String file) {
        return Normalizer.normalize(file, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static IllegalArgumentException refused(String file, String why) {
        return new IllegalArgumentException("\"%s\" cannot be the name of its file: %s".formatted(file, why));
    }
}
