/** Ink on pages: which lines share a sheet, where they lie on it, and the rulings of its paper. */
package org.longhand.page;
