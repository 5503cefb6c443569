package org.longhand.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.longhand.ink.Traits;

/**
 * How much lines differ within hands and between them.
 *
 * @param byHand traits of each hand's lines; at least two lines for each of at least two hands
 */
record TraitSpread(Map<String, List<Traits>> byHand) {

    private static final int TRAITS = Traits.names().size();

    TraitSpread {
        if (byHand.size() < 2 || byHand.values().stream().anyMatch(lines -> lines.size() < 2)) {
            throw new IllegalArgumentException("to compare hands takes at least two, with at least two lines each");
        }
        byHand = new LinkedHashMap<>(byHand);
    }

    /** Mean traits of each hand. */
    Map<String, Traits> means() {
        Map<String, Traits> means = new LinkedHashMap<>();
        byHand.forEach((hand, lines) -> means.put(hand, Traits.mean(lines)));
        return means;
    }

    /** Standard deviation of a hand's lines around their mean, pooled over all hands, for each trait. */
    double[] within() {
        double[] squares = new double[TRAITS];
        int freedom = 0;
        for (List<Traits> lines : byHand.values()) {
            double[] mean = Traits.mean(lines).values();
            lines.forEach(line -> Arrays.setAll(squares, i -> squares[i] + Math.pow(line.values()[i] - mean[i], 2)));
            freedom += lines.size() - 1;
        }
        double count = freedom;
        return Arrays.stream(squares).map(sum -> Math.sqrt(sum / count)).toArray();
    }

    /** Standard deviation of the hands' means, for each trait. */
    double[] between() {
        List<Traits> means = new ArrayList<>(means().values());
        double[] mean = Traits.mean(means).values();
        double[] squares = new double[TRAITS];
        means.forEach(each -> Arrays.setAll(squares, i -> squares[i] + Math.pow(each.values()[i] - mean[i], 2)));
        return Arrays.stream(squares)
                .map(sum -> Math.sqrt(sum / (means.size() - 1)))
                .toArray();
    }

    /** Number of lines. */
    int lines() {
        return byHand.values().stream().mapToInt(List::size).sum();
    }

    /** Number of lines that are nearer to the mean of their own hand's other lines than to that of any other hand. */
    int recognized() {
        double[] scale = within();
        Map<String, Traits> means = means();
        int count = 0;
        for (Map.Entry<String, List<Traits>> hand : byHand.entrySet()) {
            for (Traits line : hand.getValue()) {
                List<Traits> others = new ArrayList<>(hand.getValue());
                others.remove(line);
                double own = distance(line, Traits.mean(others), scale);
                ToDoubleFunction<Traits> toLine = mean -> distance(line, mean, scale);
                double nearestOther = means.entrySet().stream()
                        .filter(entry -> !entry.getKey().equals(hand.getKey()))
                        .map(Map.Entry::getValue)
                        .mapToDouble(toLine)
                        .min()
                        .orElseThrow();
                count += own < nearestOther ? 1 : 0;
            }
        }
        return count;
    }

    /** How often a line is nearer to another one of its own hand than to one of another hand: 0.5 by chance, 1 at best. */
    double nearerToItsOwn() {
        double[] scale = within();
        long nearer = 0;
        long all = 0;
        for (Map.Entry<String, List<Traits>> hand : byHand.entrySet()) {
            for (Traits line : hand.getValue()) {
                double[] strange = distances(line, hand.getKey(), scale);
                List<Traits> others = new ArrayList<>(hand.getValue());
                others.remove(line);
                for (Traits other : others) {
                    double own = distance(line, other, scale);
                    nearer += Arrays.stream(strange).filter(d -> own < d).count();
                    all += strange.length;
                }
            }
        }
        return (double) nearer / all;
    }

    /** Distances of a line from all lines of the other hands. */
    private double[] distances(Traits line, String hand, double[] scale) {
        return byHand.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(hand))
                .flatMap(entry -> entry.getValue().stream())
                .mapToDouble(other -> distance(line, other, scale))
                .toArray();
    }

    private static double distance(Traits a, Traits b, double[] scale) {
        double sum = 0;
        for (int i = 0; i < TRAITS; i++) {
            double difference = (a.values()[i] - b.values()[i]) / Math.max(1e-9, scale[i]);
            sum += difference * difference;
        }
        return sum;
    }
}
