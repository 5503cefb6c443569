package org.longhand.model;

/**
 * The characters that a network reads, as class numbers. Class 0 to n-1 are the characters in order, class n is the end
 * of the text: a last window position that holds no ink and tells the sampler to stop.
 *
 * @param characters each character once
 */
public record Alphabet(String characters) {

    /** All 95 printable ASCII characters. */
    public static final Alphabet ASCII = new Alphabet(printableAscii());

    /**
     * Checks the characters.
     *
     * @throws IllegalArgumentException if one occurs twice
     */
    public Alphabet {
        if (characters.chars().distinct().count() != characters.length()) {
            throw new IllegalArgumentException("a character occurs twice in the alphabet: " + characters);
        }
    }

    /** Number of classes: the characters and the end mark. */
    public int size() {
        return characters.length() + 1;
    }

    /** Whether the character can be written. */
    public boolean contains(char c) {
        return characters.indexOf(c) >= 0;
    }

    /**
     * Class numbers of the text and, behind them, of the end mark.
     *
     * @return {@code [text.length() + 1]}
     * @throws IllegalArgumentException if a character is not in the alphabet
     */
    public int[] encode(String text) {
        int[] classes = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            classes[i] = characters.indexOf(text.charAt(i));
            if (classes[i] < 0) {
                throw new IllegalArgumentException("character U+%04X at position %d is not in the alphabet"
                        .formatted((int) text.charAt(i), i + 1));
            }
        }
        classes[text.length()] = characters.length();
        return classes;
    }

    private static String printableAscii() {
        StringBuilder all = new StringBuilder();
        for (char c = ' '; c <= '~'; c++) {
            all.append(c);
        }
        return all.toString();
    }
}
