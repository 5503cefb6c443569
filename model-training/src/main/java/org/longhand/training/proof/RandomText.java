package org.longhand.training.proof;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Kinds of text that people have written for them, made up at random. */
public enum RandomText {
    /** Words, a capital at the beginning and a mark at the end. */
    SENTENCE {
        @Override
        public String next(RandomGenerator random) {
            return capital(words(random, 3 + random.nextInt(6))) + pick(random, ".", "!", "?", "");
        }
    },
    /** A first name, an initial perhaps, and a last name. */
    NAME {
        @Override
        public String next(RandomGenerator random) {
            String initial = random.nextBoolean() ? letter(random, 'A') + ". " : "";
            return pick(random, NAMES) + " " + initial + capital(letters(random, 3 + random.nextInt(7)));
        }
    },
    /** A house number, a street and a town with its code. */
    ADDRESS {
        @Override
        public String next(RandomGenerator random) {
            return "%d %s %s, %05d %s"
                    .formatted(
                            1 + random.nextInt(300),
                            capital(word(random)),
                            pick(random, "Street", "Road", "Lane", "Ave."),
                            random.nextInt(100_000),
                            capital(letters(random, 4 + random.nextInt(6))));
        }
    },
    /** Digits in groups. */
    PHONE {
        @Override
        public String next(RandomGenerator random) {
            return "%s%03d-%03d-%04d"
                    .formatted(
                            pick(random, "", "+1 ", "(0) "),
                            random.nextInt(1000),
                            random.nextInt(1000),
                            random.nextInt(10_000));
        }
    },
    /** Two numbers and what comes out. */
    SUM {
        @Override
        public String next(RandomGenerator random) {
            int a = random.nextInt(1000);
            int b = random.nextInt(1000);
            return random.nextBoolean()
                    ? "%d + %d = %d".formatted(a, b, a + b)
                    : String.format(Locale.ROOT, "%.2f - %.2f = %.2f", a / 100., b / 100., (a - b) / 100.);
        }
    },
    /** An address in the web. */
    URL {
        @Override
        public String next(RandomGenerator random) {
            return "http://%s.org/%s?%s=%d"
                    .formatted(
                            letters(random, 4 + random.nextInt(6)),
                            word(random),
                            letter(random, 'a'),
                            random.nextInt(100));
        }
    },
    /** Capitals alone. */
    CAPITALS {
        @Override
        public String next(RandomGenerator random) {
            return words(random, 1 + random.nextInt(4)).toUpperCase(Locale.ROOT);
        }
    },
    /** One character of those on a keyboard. */
    ONE_CHARACTER {
        @Override
        public String next(RandomGenerator random) {
            return String.valueOf((char) ('!' + random.nextInt('~' - '!' + 1)));
        }
    },
    /** About 300 letters. */
    LONG {
        @Override
        public String next(RandomGenerator random) {
            return words(random, 60);
        }
    };

    private static final String[] NAMES = {
        "Ada", "Ben", "Chloe", "Dmitri", "Esther", "Felix", "Grace", "Hugo", "Iris", "Jack", "Kim", "Leo", "Maya",
        "Noor", "Otto", "Paula", "Quinn", "Rosa", "Sam", "Tess", "Uma", "Victor", "Wanda", "Xavier", "Yusuf", "Zoe"
    };

    private static final String[] WORDS = {
        "a", "after", "amaze", "and", "at", "back", "box", "bring", "by", "call", "chair", "could", "day", "do",
        "early", "every", "fix", "for", "from", "garden", "give", "have", "help", "in", "is", "it", "jump", "just",
        "kind", "know", "late", "letter", "make", "may", "morning", "never", "night", "of", "on", "over", "people",
        "please", "quick", "quite", "right", "river", "school", "so", "some", "that", "the", "think", "to", "under",
        "until", "very", "voice", "was", "we", "which", "with", "year", "you", "zebra"
    };

    /** The next text of this kind. */
    public abstract String next(RandomGenerator random);

    private static String words(RandomGenerator random, int count) {
        return Stream.generate(() -> word(random)).limit(count).collect(Collectors.joining(" "));
    }

    private static String word(RandomGenerator random) {
        return pick(random, WORDS);
    }

    /** Letters that need not be a word. */
    private static String letters(RandomGenerator random, int count) {
        return IntStream.range(0, count).mapToObj(i -> letter(random, 'a')).collect(Collectors.joining());
    }

    private static String letter(RandomGenerator random, char first) {
        return String.valueOf((char) (first + random.nextInt(26)));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String pick(RandomGenerator random, String... choices) {
        return List.of(choices).get(random.nextInt(choices.length));
    }
}
