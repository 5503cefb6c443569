/** The PF4J glue and nothing else: life cycle, extension, and where the shipped model lies. */
package org.longhand.plugin;
