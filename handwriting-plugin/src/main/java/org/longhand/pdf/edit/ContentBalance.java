package org.longhand.pdf.edit;

import java.io.IOException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;

/**
 * What has to stand before and behind the content of a page, so that what comes next starts as on a blank page: many
 * pages leave the graphics state changed, and some restore more than they saved.
 */
final class ContentBalance {

    private int depth;
    private int lowest;
    private int marks;
    private boolean inText;
    private int highestMarkId = -1;
    private int objects;
    private boolean complete = true;

    private ContentBalance() {}

    /** Reads content up to its end or to where it is damaged, which is where viewers stop too. */
    static ContentBalance of(byte[] content) {
        ContentBalance balance = new ContentBalance();
        try {
            PDFStreamParser parser = new PDFStreamParser(content);
            for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
                balance.complete = token instanceof Operator;
                if (token instanceof Operator operator) {
                    balance.count(operator.getName());
                } else if (token instanceof COSBase operand) {
                    balance.countMarkId(operand);
                }
            }
        } catch (IOException | RuntimeException e) {
            // What comes behind the damage is not drawn, and does not count.
            balance.complete = false;
            return balance;
        }
        return balance;
    }

    private void count(String operator) {
        switch (operator) {
            case "q" -> depth++;
            case "Q" -> lowest = Math.min(lowest, --depth);
            case "BT" -> inText = true;
            case "ET" -> inText = false;
            case "Do" -> objects++;
            case "BMC", "BDC" -> marks++;
            case "EMC" -> marks = Math.max(0, marks - 1);
            default -> {}
        }
    }

    private void countMarkId(COSBase operand) {
        if (operand instanceof COSDictionary properties) {
            highestMarkId = Math.max(highestMarkId, properties.getInt(COSName.MCID, -1));
        }
    }

    /** Operators to put before the content. */
    String opening() {
        return "q ".repeat(1 - lowest) + "\n";
    }

    /** Operators to put behind the content. */
    String closing() {
        return "\n" + (inText ? "ET " : "") + "EMC ".repeat(marks) + "Q ".repeat(1 - lowest + depth) + "\n";
    }

    /** The highest number of marked content, or -1 if none is numbered. */
    int highestMarkId() {
        return highestMarkId;
    }

    /** Whether it ends with an operator, and not within what one would take, such as a string. */
    boolean isComplete() {
        return complete;
    }

    /** How many objects are drawn by name. */
    int objects() {
        return objects;
    }
}
