/** Named styles of writing and the file that they are shipped in. */
package org.longhand.hand;
