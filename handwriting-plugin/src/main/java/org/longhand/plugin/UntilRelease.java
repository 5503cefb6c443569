package org.longhand.plugin;

import org.longhand.api.Progress;

/** Ends work that runs in the host's own threads when the plugin is stopped. */
final class UntilRelease implements Progress {

    private final Progress host;
    private final int releases = ShippedModel.releases();

    UntilRelease(Progress host) {
        this.host = host;
    }

    @Override
    public void report(double share) {
        host.report(share);
    }

    @Override
    public boolean isCancelled() {
        return host.isCancelled() || ShippedModel.releases() != releases;
    }
}
