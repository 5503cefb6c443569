package org.longhand.api;

public final class UnwritableTextException extends IllegalArgumentException {}
