package org.longhand.training.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Random words such as letters and forms have, with the figures, capitals and punctuation marks that recorded words lack.
 * They are spelled with isolated characters, see {@link SpelledLines}.
 */
final class Tokens {

    private static final String DIGITS = "0123456789";
    private static final String CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String RARE = "QXZJVKYUqxzjvk";
    private static final String MARKS = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    /**
     * A mask stands for random characters: 9 a digit, A a capital, Q a rare letter, # a mark, w a word; others stand for
     * themselves. What is here several times comes as much more often, because the network wrote it badly.
     */
    private static final String[] MASKS = {
        "9",
        "99",
        "999",
        "9999",
        "99,999",
        "9.99",
        "9:99",
        "99:99",
        "99/99/99",
        "9-9",
        "999-9999",
        "(999)",
        "$99",
        "$9.99",
        "99%",
        "#9",
        "9+9=9",
        "99-99",
        "9x9",
        "A9",
        "9A",
        "A.",
        "A.A.",
        "AA",
        "AAA",
        "AAAA",
        "AAAAA",
        "AAAAAA",
        "Q",
        "QQ",
        "QwQ",
        "w!",
        "w?",
        "w:",
        "w;",
        "w,",
        "w.",
        "w!",
        "w?",
        "\"w\"",
        "'w'",
        "(w)",
        "[w]",
        "{w}",
        "w...",
        "w's",
        "w-w",
        "w/w",
        "w@w.w",
        "www.w.w",
        "http://w.w/w",
        "w_w",
        "w&w",
        "~w",
        "*w",
        "w=9",
        "w<9",
        "9>9",
        "#",
        "##",
        "w#",
        "#w",
        "9#9",
        "w|w",
        "w\\w",
        "^9",
        "`w`",
        "+99",
        "A&A",
        "A/A",
        "9&w",
        "w=9&w=9",
        "9*9",
        "w@w",
        "&",
        "&",
        "&",
        "-",
        "-",
        "-",
        "+",
        "=",
        "*",
        "x",
        "9x",
        "9)",
        "AA$",
        "9&w",
        "9&9",
        "9&A",
        "w=9&w=9"
    };

    /** The only capital that is a word, and as rare as the others in recorded words. */
    private static final String[] PRONOUNS = {"I", "I", "I", "I", "I", "I", "I,", "I.", "I?", "I'm", "I'll", "I've"};

    private final List<String> words;
    private final Random random;

    /** Tokens around the words given. */
    Tokens(List<String> words, Random random) {
        this.words = words;
        this.random = random;
    }

    /** The next token, without blanks. */
    String next() {
        double kind = random.nextDouble();
        if (kind < 0.4) {
            return word();
        }
        if (kind < 0.48) {
            return word().toUpperCase(Locale.ROOT);
        }
        if (kind < 0.58) {
            String word = word();
            return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        }
        if (kind < 0.65) {
            return PRONOUNS[random.nextInt(PRONOUNS.length)];
        }
        return filled(MASKS[random.nextInt(MASKS.length)]);
    }

    private String filled(String mask) {
        StringBuilder token = new StringBuilder();
        for (char c : mask.toCharArray()) {
            switch (c) {
                case '9' -> token.append(any(DIGITS));
                case 'A' -> token.append(any(CAPITALS));
                case 'Q' -> token.append(any(RARE));
                case '#' -> token.append(any(MARKS));
                case 'w' -> token.append(word());
                default -> token.append(c);
            }
        }
        return token.toString();
    }

    private String word() {
        return words.get(random.nextInt(words.size()));
    }

    private char any(String characters) {
        return characters.charAt(random.nextInt(characters.length()));
    }
}
