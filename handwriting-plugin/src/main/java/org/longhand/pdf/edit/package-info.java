/**
 * Writes ink into a PDF that exists: {@link org.longhand.pdf.edit.DocumentEdit} opens it, finds the places, draws and
 * saves. The document is untrusted, so all of that runs in a {@link org.longhand.pdf.edit.Worker}.
 */
package org.longhand.pdf.edit;
