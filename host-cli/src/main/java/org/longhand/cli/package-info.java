/**
 * A command line around the handwriting plugin, and an example of a PF4J host: it knows {@code plugin-api} and nothing
 * else of Longhand.
 */
package org.longhand.cli;
