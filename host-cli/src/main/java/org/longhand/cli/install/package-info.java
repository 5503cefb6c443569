/** Gets plugins from a repository in the format of pf4j-update. Nothing that is fetched is trusted before its checksum. */
package org.longhand.cli.install;
