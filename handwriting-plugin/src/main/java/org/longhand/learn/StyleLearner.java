package org.longhand.learn;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.longhand.api.Progress;
import org.longhand.hand.HandCatalog;
import org.longhand.hand.StyledHand;
import org.longhand.model.Model;
import org.longhand.model.network.EngineFactory;

/**
 * Fits styles to ink that is ready for the network: begins at the known hand that makes it most likely, and goes on by
 * gradient descent.
 *
 * <p>Not safe for use by several threads.
 */
public final class StyleLearner {

    /** Share of the work that is looking for the beginning. */
    static final double SEARCH = 0.1;

    private final StyleLikelihood likelihood;
    private final StylePrior prior;
    private final List<StyledHand> known;

    /**
     * A learner for one network.
     *
     * @param known hands of the network, at least two; what is learned will be of their kind
     */
    public StyleLearner(Model model, EngineFactory engines, HandCatalog known) {
        this(model, engines, known, Progress.NONE);
    }

    /**
     * A learner for one network.
     *
     * @param known hands of the network, at least two; what is learned will be of their kind
     * @param progress asked many times a second whether to go on, whatever the learner does
     */
    StyleLearner(Model model, EngineFactory engines, HandCatalog known, Progress progress) {
        this.likelihood = new StyleLikelihood(model, engines, progress);
        this.known = known.styledHands();
        this.prior = new StylePrior(this.known.stream().map(StyledHand::style).toList());
    }

    /**
     * A style that was fitted.
     *
     * @param style {@code [S]}
     * @param nats log-loss of all ink in it
     * @param nearest the known hand that makes the ink most likely
     * @param natsOfNearest log-loss of all ink in that hand
     */
    public record Fitted(float[] style, double nats, StyledHand nearest, double natsOfNearest) {}

    /** Where a fit begins: the known hand that makes ink most likely, and the log-loss of all the ink in it. */
    record Start(StyledHand hand, double nats) {}

    /**
     * Fits a style.
     *
     * @param lines at least one
     * @param progress told what share of the work is done
     */
    public Fitted fit(List<LabeledInk> lines, Progress progress) {
        Start start = nearest(lines, new Part(progress, 0, SEARCH));
        return fit(lines, start, progress);
    }

    /** Fits a style from a start that was found before. */
    Fitted fit(List<LabeledInk> lines, Start start, Progress progress) {
        StyleFit.Result result =
                new StyleFit(likelihood, prior).fit(lines, start.hand().style(), new Part(progress, SEARCH, 1));
        return new Fitted(result.style(), result.nats(), start.hand(), start.nats());
    }

    /** Looks for the beginning. */
    Start nearest(List<LabeledInk> lines, Progress progress) {
        Start nearest = new Start(known.get(0), Double.POSITIVE_INFINITY);
        for (int i = 0; i < known.size(); i++) {
            double nats = Arrays.stream(losses(lines, known.get(i).style())).sum();
            if (nats < nearest.nats()) {
                nearest = new Start(known.get(i), nats);
            }
            progress.report((double) (i + 1) / known.size());
            progress.checkCancelled();
        }
        return nearest;
    }

    /** What is asked of ink before its style is known. */
    StyleLikelihood likelihood() {
        return likelihood;
    }

    /** The most likely style before any ink is seen. */
    float[] usual() {
        return prior.mean();
    }

    /** Log-loss of each line in one style, in nats. */
    public double[] losses(List<LabeledInk> lines, float[] style) {
        return likelihood.losses(lines, Collections.nCopies(lines.size(), style));
    }

    /** A part of the work as a share of the whole. */
    record Part(Progress whole, double from, double to) implements Progress {

        @Override
        public void report(double share) {
            whole.report(from + (to - from) * share);
        }

        @Override
        public boolean isCancelled() {
            return whole.isCancelled();
        }
    }
}
