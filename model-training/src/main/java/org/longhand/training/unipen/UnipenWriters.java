package org.longhand.training.unipen;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;

/**
 * Names writers without saying who they are: some {@code .WRITER_ID} are names of people, and those who lent their hand
 * asked not to be identified.
 */
final class UnipenWriters {

    /** First letters of contributor names under which one institution filed the same people. */
    private static final Set<String> INSTITUTIONS = Set.of("ap", "ce");

    private UnipenWriters() {}

    /** The person behind a writer of one contributor: equal for all contributors of one institution. */
    static String person(String contributor, String writer) {
        String start = contributor.substring(0, Math.min(2, contributor.length()));
        return (INSTITUTIONS.contains(start) ? start : contributor) + "/" + pseudonym(writer);
    }

    /** Eight hexadecimal digits that stay the same from run to run; the case of letters does not matter. */
    static String pseudonym(String writer) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(writer.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
