package org.longhand.hand;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.longhand.api.Hand;

/** The hands on offer. */
public final class HandCatalog {

    private final List<StyledHand> hands;

    /**
     * Makes a catalog.
     *
     * @param hands the first is the default
     * @throws IllegalArgumentException if there are none, a name could not stand in a mix, two are the same, or styles
     *     differ in length
     */
    public HandCatalog(List<StyledHand> hands) {
        if (hands.isEmpty()) {
            throw new IllegalArgumentException("the catalog has no hands, but needs at least one");
        }
        Set<String> names = new HashSet<>();
        int length = hands.get(0).style().length;
        for (StyledHand each : hands) {
            HandMix.requireName(each.hand().name());
            if (!names.add(each.hand().name())) {
                throw new IllegalArgumentException("the hand \"%s\" occurs twice; give one another name"
                        .formatted(each.hand().name()));
            }
            if (each.style().length != length) {
                throw new IllegalArgumentException("the style of the hand \"%s\" has %d numbers, but the first has %d"
                        .formatted(each.hand().name(), each.style().length, length));
            }
        }
        this.hands = List.copyOf(hands);
    }

    /**
     * These hands and, behind them, learned ones. A learned hand takes the place of one of the same name.
     *
     * @param learned whose styles may be of any length: a network tells whether it can write in them
     */
    public HandCatalog plus(List<StyledHand> learned) {
        Map<String, StyledHand> all = new LinkedHashMap<>();
        hands.forEach(each -> all.put(each.hand().name(), each));
        learned.forEach(each -> all.put(each.hand().name(), each));
        return new HandCatalog(all);
    }

    private HandCatalog(Map<String, StyledHand> byName) {
        hands = List.copyOf(byName.values());
    }

    /** Names and descriptions, the default first. */
    public List<Hand> hands() {
        return hands.stream().map(StyledHand::hand).toList();
    }

    /** All hands with their styles, the default first. */
    public List<StyledHand> styledHands() {
        return hands;
    }

    /**
     * Looks a hand up, or mixes it of several: {@code clear+0.3*brisk} is one part of clear to 0.3 parts of brisk.
     *
     * @param notation one of {@link #hands()}, a mix of them, or empty for the default
     * @throws IllegalArgumentException if it is neither, or a hand is unknown; the message has the position and the
     *     names
     */
    public StyledHand styledHand(String notation) {
        if (notation.isEmpty()) {
            return hands.get(0);
        }
        HandMix mix = HandMix.parse(notation);
        if (mix.parts().size() == 1) {
            return find(mix.parts().get(0).name(), "");
        }
        return mix.blend(mix.parts().stream()
                .map(part -> find(part.name(), " (position %d of \"%s\")".formatted(part.position(), notation)))
                .toList());
    }

    private StyledHand find(String name, String place) {
        return hands.stream()
                .filter(each -> each.hand().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no hand \"%s\"%s; take one of %s".formatted(name, place, names())));
    }

    private String names() {
        return hands.stream().map(each -> each.hand().name()).collect(Collectors.joining(", "));
    }
}
