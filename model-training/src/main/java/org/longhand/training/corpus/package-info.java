/** Turns recordings into a training corpus: cleaning, scaling, resampling, the split by writer, the file. */
package org.longhand.training.corpus;
