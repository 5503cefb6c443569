/**
 * What a PF4J host compiles against: {@link org.longhand.api.Handwriter} and the records that cross the plugin border.
 * Only these records and JDK types cross it, so host and plugin may each carry their own version of any library.
 *
 * <p>Coordinates are millimetres; x grows to the right, y grows downwards.
 */
package org.longhand.api;
