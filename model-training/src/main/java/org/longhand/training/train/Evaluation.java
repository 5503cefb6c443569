package org.longhand.training.train;

/**
 * How well a network predicts ink, summed over samples.
 *
 * @param samples number of samples
 * @param points number of predicted points
 * @param nats negative log-likelihood
 * @param squaredError squared distances between each movement and its predicted mean, in units of the corpus' standard
 *     deviation
 */
public record Evaluation(int samples, long points, double nats, double squaredError) {

    static final Evaluation NOTHING = new Evaluation(0, 0, 0, 0);

    Evaluation plus(Evaluation other) {
        return new Evaluation(
                samples + other.samples, points + other.points, nats + other.nats, squaredError + other.squaredError);
    }

    /** Log-loss of a point in nats. */
    public double natsPerPoint() {
        return nats / points;
    }

    /** Log-loss of a sample in nats, as Graves (2013) reports it for lines. */
    public double natsPerSample() {
        return nats / samples;
    }

    /** The paper's sum-squared error, for one point. */
    public double squaredErrorPerPoint() {
        return squaredError / points;
    }
}
