/**
 * What a PF4J host compiles against: {@link org.longhand.api.Handwriter} and the records that cross the plugin border.
 * Only these records and JDK types cross it, so host and plugin may each carry their own version of any library.
 *
 * <p>Nothing here takes or returns {@code null}: where something may be absent, it is an {@link java.util.Optional} or
 * empty. A {@code null} is refused with a {@link java.lang.NullPointerException}. Records copy the lists that they are
 * given; what they return cannot be changed. Messages of exceptions are one line for users, in English.
 *
 * <p>Coordinates are millimetres; x grows to the right, y grows downwards.
 */
package org.longhand.api;
