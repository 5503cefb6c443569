package org.longhand.api;

/** Where lines that are shorter than they may be stand. */
public enum Alignment {
    /** Lines begin at the left margin. */
    LEFT,
    /** Lines have the same room at both sides. */
    CENTER,
    /** Lines end at the right margin. */
    RIGHT
}
