/** From text to what is written: letters for the network, marks on them, and signs that are drawn. */
package org.longhand.spelling;
