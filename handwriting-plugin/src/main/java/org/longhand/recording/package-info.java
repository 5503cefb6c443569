/** Ink as a person wrote it on some device, before it is made ready for the network. */
package org.longhand.recording;
