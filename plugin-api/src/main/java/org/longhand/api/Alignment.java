package org.longhand.api;

/** Where lines that are shorter than they may be stand. */
public enum Alignment {
    LEFT,
    CENTER,
    RIGHT
}
