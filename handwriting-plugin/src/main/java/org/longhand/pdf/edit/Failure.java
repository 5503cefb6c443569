package org.longhand.pdf.edit;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.security.GeneralSecurityException;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.longhand.api.UnusableDocumentException;

/** Puts into words what PDFBox throws at damaged documents, which can be anything. */
final class Failure {

    private static final int LONGEST_REASON = 120;

    private Failure() {}

    /**
     * The exception to throw for a failure.
     *
     * @throws MisplacedException if it is one: it speaks for itself
     */
    static IOException of(String document, Throwable e) {
        if (e instanceof MisplacedException misplaced) {
            throw misplaced;
        }
        if (e instanceof UnusableDocumentException || e instanceof FileSystemException) {
            return (IOException) e;
        }
        return new UnusableDocumentException("%s %s".formatted(document, reason(e)), e);
    }

    private static String reason(Throwable e) {
        if (e instanceof InvalidPasswordException) {
            return "is encrypted and does not open with this password; give the right one";
        }
        if (e instanceof StackOverflowError) {
            return "is nested too deeply";
        }
        if (e instanceof OutOfMemoryError) {
            return "needs more memory than there is; it is too large, or made to exhaust it";
        }
        if (e instanceof NoClassDefFoundError || e.getCause() instanceof GeneralSecurityException) {
            return "is encrypted in a way that is not supported, such as for the holder of a certificate";
        }
        return "is damaged: " + inOneLine(e);
    }

    private static String inOneLine(Throwable e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        String line = message.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() > LONGEST_REASON ? line.substring(0, LONGEST_REASON) + "…" : line;
    }
}
