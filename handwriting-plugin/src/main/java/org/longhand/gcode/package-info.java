/** Ink as commands for a pen plotter. */
package org.longhand.gcode;
