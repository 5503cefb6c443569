package org.example;

import org.longhand.api.Calligrapher;
import org.pf4j.Extension;

/** What a newer plugin offers to newer hosts. */
@Extension
public final class LaterExtension implements Calligrapher {}
