/** Ink as PDF: pages, drawing operators, the invisible text over the ink, and tags. */
package org.longhand.pdf;
