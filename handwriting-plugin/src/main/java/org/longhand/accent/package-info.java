/**
 * Marks on letters that the network wrote, and signs beside them, drawn as by the same pen. Everything here is upright:
 * the slant of the hand is taken out before and put back after, so that over and beside mean what they say.
 */
package org.longhand.accent;
