/**
 * Ink as InkML (W3C Recommendation, 20 September 2011): {@link org.longhand.inkml.InkMlWriter} writes what the network
 * wrote, {@link org.longhand.inkml.InkMlReader} reads what any device recorded.
 */
package org.longhand.inkml;
