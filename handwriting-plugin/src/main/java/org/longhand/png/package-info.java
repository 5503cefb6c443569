/** Ink as PNG. */
package org.longhand.png;
