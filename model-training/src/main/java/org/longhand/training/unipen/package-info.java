/** Reads the UNIPEN format (Guyon et al., 1994) as released in train_r01_v07. */
package org.longhand.training.unipen;
