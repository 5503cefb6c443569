package org.longhand.training.unipen;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.longhand.training.corpus.Recording;
import org.longhand.training.corpus.Sample.Kind;

/** Which UNIPEN recordings are fit for training a hand that writes English. Found by looking at all contributors. */
public final class UnipenSelection implements Predicate<Recording> {

    private static final Set<String> GERMAN = Set.of("abm", "atu", "sie");

    /** Labels of {@code kai} have a blank between all characters, those of {@code att} one between all symbols. */
    private static final Map<Kind, Set<String>> UNFIT = Map.of(
            Kind.LINE, Set.of("kai", "att"),
            Kind.WORD, Set.of("kai", "imp", "imt"),
            Kind.CHARACTER, Set.of("kai"));

    /**
     * Sessions in which somebody wrote capitals whatever the label says, or crossed out much. Named by folder, because
     * the file says who the writers are.
     */
    private static final List<String> UNFIT_SESSIONS = List.of(
            "7/apd/apd06/",
            "7/apd/apd07/",
            "7/apd/apd22/",
            "7/apd/apd28/",
            "7/ape/ape04/",
            "7/ape/ape05/",
            "7/pap/pap0/bmcaps");

    /** Where labels are cut into tokens, nobody knows whether digits, symbols and initials in a row had blanks. */
    private static final Pattern LONE_TOKENS =
            Pattern.compile("(?:^| )(?:\\d|[^A-Za-z0-9 ]+|[A-Za-z] [A-Za-z])(?:[ ,.]|$)");

    @Override
    public boolean test(Recording recording) {
        String[] path = recording.id().split("/", 3);
        String contributor = path[1];
        return !GERMAN.contains(contributor)
                && !UNFIT.get(recording.kind()).contains(contributor)
                && UNFIT_SESSIONS.stream().noneMatch(recording.id()::startsWith)
                && !(recording.kind() == Kind.LINE
                        && UnipenLabels.isTokenised(contributor)
                        && LONE_TOKENS.matcher(recording.text()).find());
    }
}
