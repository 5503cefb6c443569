/**
 * From text to placed ink: {@link org.longhand.layout.Scribe} has the passages of a text sampled and sets them in
 * lines.
 */
package org.longhand.layout;
