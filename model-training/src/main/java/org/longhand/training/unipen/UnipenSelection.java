package org.longhand.training.unipen;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.longhand.training.corpus.Recording;
import org.longhand.training.corpus.Sample.Kind;

/** Which UNIPEN contributors are fit for training a hand that writes English, by what they wrote. */
public final class UnipenSelection implements Predicate<Recording> {

    private static final Map<Kind, Set<String>> UNFIT = Map.of(
            // German, and labels with a blank between all characters
            Kind.LINE, Set.of("abm", "atu", "sie", "kai", "hpb"),
            // as above; small sets with many slips of the pen
            Kind.WORD, Set.of("abm", "atu", "sie", "kai", "hpb", "imp", "imt"),
            Kind.CHARACTER, Set.of("atu", "sie", "kai"));

    @Override
    public boolean test(Recording recording) {
        return !UNFIT.get(recording.kind()).contains(recording.contributor());
    }
}
