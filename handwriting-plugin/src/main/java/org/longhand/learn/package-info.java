/** From a person's recorded lines to a style vector: reading, checking, making ready, and fitting. */
package org.longhand.learn;
