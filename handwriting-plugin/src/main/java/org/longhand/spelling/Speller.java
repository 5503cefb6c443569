package org.longhand.spelling;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.longhand.glyph.Mark;
import org.longhand.glyph.Marks;
import org.longhand.glyph.Sign;
import org.longhand.glyph.Signs;
import org.longhand.glyph.Table;
import org.longhand.model.Alphabet;

/**
 * Spells words with the letters that the network knows. For each character, the first of these that applies: the
 * network writes it; {@code spellings.txt} tells how to write it; it is drawn; Unicode takes it apart into a letter and
 * marks (NFD); Unicode knows plainer letters for it, as for ligatures and full-width letters (NFKD).
 */
public final class Speller {

    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Map<Integer, Spelling> SPELLINGS = new HashMap<>();

    static {
        for (Table.Row row : Table.read(Speller.class, "spellings.txt", 3)) {
            Optional<Mark> mark = Optional.of(row.field(2))
                    .filter(name -> !name.isEmpty())
                    .map(name -> row.parse(() -> Marks.named(name)));
            SPELLINGS.put(row.field(0).codePointAt(0), new Spelling(row.field(1), mark));
        }
    }

    private record Spelling(String letters, Optional<Mark> mark) {}

    private final Alphabet alphabet;

    /** Makes a speller for a network that writes these letters. */
    public Speller(Alphabet alphabet) {
        this.alphabet = alphabet;
    }

    /** The letters that the network writes. */
    public Alphabet alphabet() {
        return alphabet;
    }

    /** The text with each letter and its marks as one character where Unicode has it (NFC). */
    public static String compose(String text) {
        return Normalizer.normalize(text, Form.NFC);
    }

    /** The lines of a text, which may end in any way that Unicode knows. */
    public static List<String> lines(String text) {
        return List.of(LINE_END.split(text, -1));
    }

    /**
     * Spells a word of {@link #compose composed} text, all of whose characters can be written.
     *
     * @throws IllegalArgumentException if one cannot
     */
    public SpelledWord spell(String word) {
        WordBuilder spelled = new WordBuilder();
        word.codePoints().forEach(character -> {
            if (!add(character, spelled)) {
                throw new IllegalArgumentException("U+%04X cannot be written".formatted(character));
            }
        });
        return spelled.word(word);
    }

    /**
     * Whether a character can be written.
     *
     * @param before the character before it, which a mark goes on; a blank at the start of a word
     */
    public boolean canWrite(int before, int character) {
        WordBuilder trial = new WordBuilder();
        if (!Character.isWhitespace(before)) {
            add(before, trial);
        }
        return add(character, trial);
    }

    private boolean add(int character, WordBuilder word) {
        if (isInvisible(character)) {
            return true;
        }
        if (Character.isBmpCodePoint(character) && alphabet.contains((char) character)) {
            word.letter((char) character);
            return true;
        }
        Spelling spelling = SPELLINGS.get(character);
        if (spelling != null) {
            boolean known = addAll(spelling.letters(), word);
            spelling.mark().ifPresent(word::mark);
            return known;
        }
        Optional<Sign> sign = Signs.of(character);
        if (sign.isPresent()) {
            word.sign(sign.get());
            return true;
        }
        Optional<Mark> mark = Marks.nameOf(character).map(Marks::named);
        if (mark.isPresent() && word.endsInLetter()) {
            word.mark(mark.get());
            return true;
        }
        String text = Character.toString(character);
        String plainer = Normalizer.normalize(text, isPlainerInUnicode(character) ? Form.NFKD : Form.NFD);
        return !plainer.equals(text) && addAll(plainer, word);
    }

    private boolean addAll(String characters, WordBuilder word) {
        return characters.codePoints().allMatch(character -> add(character, word));
    }

    /** Soft hyphens, joiners, direction marks and the like: hints for a typesetter. */
    private static boolean isInvisible(int character) {
        return Character.getType(character) == Character.FORMAT
                || character == 0x034F // combining grapheme joiner
                || character >= 0xFE00 && character <= 0xFE0F; // variation selectors
    }

    /** Digraphs, Roman numerals, ligatures and full-width letters; not exponents, which would lose their meaning. */
    private static boolean isPlainerInUnicode(int character) {
        return character >= 0x01C4 && character <= 0x01CC
                || character >= 0x01F1 && character <= 0x01F3
                || character >= 0x2160 && character <= 0x217F
                || character >= 0xFB00 && character <= 0xFB06
                || character >= 0xFF01 && character <= 0xFF5E;
    }
}
