package org.longhand.api;

public record Hand(String name, String description, boolean learned) {}
