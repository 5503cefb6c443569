package org.longhand.cli;

import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** A bar on the terminal for work that takes its time; nothing where nobody looks. */
final class ProgressLine implements AutoCloseable {

    private final Optional<ProgressBar> bar;

    private ProgressLine(Optional<ProgressBar> bar) {
        this.bar = bar;
    }

    /** Begins with nothing done. */
    @SuppressWarnings("SystemConsoleNull") // from JDK 22 on a redirected run shows progress too, which does no harm
    static ProgressLine start(String task, int steps) {
        return new ProgressLine(
                System.console() == null
                        ? Optional.empty()
                        : Optional.of(new ProgressBarBuilder()
                                .setTaskName(task)
                                .setInitialMax(steps)
                                .setUpdateIntervalMillis(200)
                                .build()));
    }

    /** One more step is done. */
    void step() {
        bar.ifPresent(ProgressBar::step);
    }

    /** So many steps are done. */
    void stepTo(int steps) {
        bar.ifPresent(shown -> shown.stepTo(steps));
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
