package org.longhand.hand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.longhand.api.Hand;

/**
 * What a request names as its hand: one hand, or several with how much of each to take. A recipe, so only the
 * proportions count: {@code clear+0.3*brisk} is one part of clear to 0.3 parts of brisk.
 *
 * <pre>
 * mix  = part, { "+", part }
 * part = [ parts, "*" ], name
 * </pre>
 *
 * @param parts at least one
 */
record HandMix(List<Part> parts) {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_-]{1,40}");

    private static final int MOST_PARTS = 8;
    private static final Pattern PART = Pattern.compile("\\s*(?:([0-9.]+)\\s*\\*\\s*)?(" + NAME + ")\\s*");

    /**
     * One hand of the mix.
     *
     * @param name of the hand, perhaps an unknown one
     * @param amount greater than 0
     * @param position of the name in the notation, counted from 1
     */
    record Part(String name, double amount, int position) {}

    HandMix {
        parts = List.copyOf(parts);
    }

    /**
     * Reads the notation.
     *
     * @throws IllegalArgumentException if it is none; the message has the position
     */
    static HandMix parse(String notation) {
        List<Part> parts = new ArrayList<>();
        int start = 0;
        for (String piece : notation.split("\\+", -1)) {
            Matcher part = PART.matcher(piece);
            if (!part.matches()) {
                throw malformed(notation, start, "\"%s\" is no hand".formatted(piece.strip()));
            }
            double amount = part.group(1) == null ? 1 : amount(part.group(1), notation, start);
            parts.add(new Part(part.group(2), amount, start + part.start(2) + 1));
            start += piece.length() + 1;
        }
        if (parts.size() > MOST_PARTS) {
            throw new IllegalArgumentException(
                    "the mix has %d hands, but must have at most %d".formatted(parts.size(), MOST_PARTS));
        }
        return new HandMix(parts);
    }

    private static double amount(String number, String notation, int start) {
        try {
            double amount = Double.parseDouble(number);
            if (amount > 0) {
                return amount;
            }
        } catch (NumberFormatException e) {
            // Told below, together with what is a number but too small.
        }
        throw malformed(notation, start, "\"%s\" must be a number greater than 0".formatted(number));
    }

    /** Whether a hand may be called so. */
    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /**
     * Checks that a hand may be called so: that a mix can name it.
     *
     * @throws IllegalArgumentException if not
     */
    static void requireName(String name) {
        if (!isName(name)) {
            throw new IllegalArgumentException(
                    "a hand cannot be called \"%s\"; take up to 40 letters, digits, - and _".formatted(name));
        }
    }

    /**
     * The hand that the mix makes: each number of its style is the weighted mean of theirs, so that it lies between
     * them, where the network writes well.
     *
     * @param hands of the parts, in their order
     */
    StyledHand blend(List<StyledHand> hands) {
        double total = parts.stream().mapToDouble(Part::amount).sum();
        double[] sum = new double[hands.get(0).style().length];
        for (int i = 0; i < hands.size(); i++) {
            float[] style = Arrays.copyOf(hands.get(i).style(), sum.length);
            for (int j = 0; j < sum.length; j++) {
                sum[j] += parts.get(i).amount() / total * style[j];
            }
        }
        float[] style = new float[sum.length];
        for (int j = 0; j < sum.length; j++) {
            style[j] = (float) sum[j];
        }
        boolean learned = hands.stream().anyMatch(each -> each.hand().learned());
        Set<String> networks =
                hands.stream().flatMap(each -> each.networks().stream()).collect(Collectors.toUnmodifiableSet());
        return new StyledHand(new Hand(notation(), "A mix", learned), style, networks);
    }

    private String notation() {
        return parts.stream()
                .map(part -> part.amount() == 1 ? part.name() : part.amount() + "*" + part.name())
                .collect(Collectors.joining("+"));
    }

    private static IllegalArgumentException malformed(String notation, int start, String reason) {
        return new IllegalArgumentException(
                "the hand \"%s\": %s (position %d); write a name, or a mix such as clear+0.3*brisk"
                        .formatted(notation, reason, start + 1));
    }
}
