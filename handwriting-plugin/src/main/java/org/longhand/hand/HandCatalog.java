package org.longhand.hand;

import java.util.HashSet;
import java.util.List;
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
     * @throws IllegalArgumentException if there are none, two have the same name or their styles differ in length
     */
    public HandCatalog(List<StyledHand> hands) {
        if (hands.isEmpty()) {
            throw new IllegalArgumentException("the catalog has no hands, but needs at least one");
        }
        Set<String> names = new HashSet<>();
        int length = hands.get(0).style().length;
        for (StyledHand each : hands) {
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

    /** Names and descriptions, the default first. */
    public List<Hand> hands() {
        return hands.stream().map(StyledHand::hand).toList();
    }

    /** All hands with their styles, the default first. */
    public List<StyledHand> styledHands() {
        return hands;
    }

    /**
     * Looks a hand up.
     *
     * @param name one of {@link #hands()}, or empty for the default
     * @throws IllegalArgumentException if there is no hand of that name
     */
    public StyledHand styledHand(String name) {
        if (name.isEmpty()) {
            return hands.get(0);
        }
        return hands.stream()
                .filter(each -> each.hand().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no hand \"%s\"; take one of %s".formatted(name, names())));
    }

    private String names() {
        return hands.stream().map(each -> each.hand().name()).collect(Collectors.joining(", "));
    }
}
