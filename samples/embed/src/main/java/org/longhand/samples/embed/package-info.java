/** The shortest host, to copy from. */
package org.longhand.samples.embed;
