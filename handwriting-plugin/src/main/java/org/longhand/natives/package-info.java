/** The native libraries of the plugin's platform: packed small into the plugin, unpacked where they can be loaded. */
package org.longhand.natives;
