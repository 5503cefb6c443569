/** Strokes and their geometry: smoothing, curve fitting, baselines, boxes. Knows neither text nor documents. */
package org.longhand.ink;
