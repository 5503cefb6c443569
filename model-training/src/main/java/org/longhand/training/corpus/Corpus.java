package org.longhand.training.corpus;

import java.util.List;

/**
 * Prepared ink, split by writer.
 *
 * @param writers names of the writers; {@link Sample#writer()} points into it
 * @param train samples to learn from
 * @param validation samples of other writers
 * @param offsetScale standard deviation of the training offsets in x-heights, by which dx and dy of all samples were
 *     divided
 */
public record Corpus(List<String> writers, List<Sample> train, List<Sample> validation, float offsetScale) {}
