package org.longhand.api;

import org.pf4j.ExtensionPoint;

/** Stands for a part of the API that comes later: no host in the tests has it. */
public interface Calligrapher extends ExtensionPoint {}
